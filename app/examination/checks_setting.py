# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who examined whom, with whose agreement, and in front of whom."""

from collections.abc import Iterator

from app.examination.check import Check
from app.examination.content import EXAMINATION, Examination
from app.examination.known import Known, same_name

_ALONE = frozenset({"not_needed", "declined", "unavailable"})  # no interpreter there
_OVERHEARD = frozenset({"partly", "none"})
# What is missing: the check, its question, and whether nothing is signed without it.
_NEEDED = (
    ("no_name", "person", "person_name", True),
    ("no_birth_date", "person", "birth_date", False),
    ("no_agreement", "setting", "agreed", True),
    ("no_interpreter", "setting", "interpreter", True),
    ("no_privacy", "setting", "privacy", False),
    ("no_restraint", "setting", "restraint", False),
    ("no_present", "setting", "present", False),
    ("no_clinician", "clinician", "clinician_name", True),
    ("no_profession", "clinician", "profession", True),
    ("no_registration", "clinician", "registration", False),
    ("no_qualifications", "clinician", "qualifications", False),
    ("no_truthfulness", "statements", "truthfulness", False),
    ("no_restrictions", "statements", "restrictions", False),
)


def of(written: Examination, about: Known) -> Iterator[Check]:
    """Yield what is missing or contradicts what is known of the person."""
    for code, group, name, blocking in _NEEDED:
        if not (written.said(group, name) or written.chosen(group, name)):
            yield Check(code, f"/{group}/{name}", blocking=blocking)
    yield from _identity(written, about)
    yield from _details(written)
    if written.form == EXAMINATION and not written.said("setting", "chaperone"):
        yield Check("no_chaperone", "/setting/chaperone")


def _identity(written: Examination, about: Known) -> Iterator[Check]:
    name = written.said("person", "person_name")
    if name and about.names and not any(same_name(name, n) for n in about.names):
        values = {"written": name, "known": about.names[0]}
        yield Check("other_name", "/person/person_name", values)
    born = written.said("person", "birth_date")
    if not born:
        return
    known = about.birth_date.isoformat() if about.birth_date else ""
    if known and known != born:
        values = {"written": born, "known": known}
        yield Check("other_birth_date", "/person/birth_date", values)
    elif not known and about.birth_year and born[:4] != str(about.birth_year):
        values = {"written": born, "known": str(about.birth_year)}
        yield Check("other_birth_date", "/person/birth_date", values)


def _details(written: Examination) -> Iterator[Check]:
    """Yield what an answer asks to be told more of."""
    said = written.said
    if said("setting", "agreed") == "no" and not said("setting", "agreed_why_not"):
        yield Check("no_agreement_why", "/setting/agreed_why_not", blocking=True)
    interpreter = said("setting", "interpreter")
    if interpreter and interpreter not in _ALONE:
        if not said("setting", "interpreter_name"):
            yield Check("no_interpreter_name", "/setting/interpreter_name")
        if not said("setting", "interpreter_language"):
            yield Check("no_language", "/setting/interpreter_language")
    if said("setting", "privacy") in _OVERHEARD and not said(
        "setting", "privacy_detail"
    ):
        yield Check("no_privacy_detail", "/setting/privacy_detail")
    restraint = said("setting", "restraint")
    if restraint not in ("", "none") and not said("setting", "restraint_detail"):
        yield Check("no_restraint_detail", "/setting/restraint_detail")
