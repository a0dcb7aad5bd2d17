# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known for a letter about a case, as words in the letter's language.

Only compartments this account opens are read. What is not known stays empty: the letter
has a blank there.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app import codes
from app.errors import NotAllowed
from app.letters.dates import spelled
from app.letters.fields import KNOWN
from app.letters.phrases import words
from app.letters.procedure import of_procedure
from app.people import names
from app.queries import cases
from app.queries.entries import entries_of
from app.session import Session

_ASSESSMENT = "protection_assessment"


def content(
    session: Session, case_id: str, language: str, procedure_id: str = ""
) -> dict[str, Any]:
    """Return the data of a letter: every field of `KNOWN`, empty where not known.

    Raises:
        NotAllowed: no such case, or no such procedure to read.

    """
    head = cases.head(session, case_id)
    if head is None:
        raise NotAllowed
    data: dict[str, Any] = _empty(KNOWN)
    data["today"] = spelled(session.today, language)
    data["writer"] = {
        "name": names(session).get(session.me, session.account.name),
        "role": codes.label("role", session.role.id, language),
    }
    data["case"]["code"] = head.row.code
    identity = head.identity or {}
    data["person"] |= _person(identity, head.case, language)
    data["situation"] = {
        "profile": _label("profile", head.case.get("profile"), language),
        "child_status": _label("child_status", head.case.get("child_status"), language),
        "arrangement": _label(
            "care_arrangement", _in(identity, "living", "arrangement"), language
        ),
    }
    data["contact"] = _contact(identity, language)
    data["wishes"] = _wishes(session, case_id)
    if procedure_id:
        data |= of_procedure(session, case_id, procedure_id, language)
    return data


def _person(
    identity: Mapping[str, Any], case: Mapping[str, Any], language: str
) -> dict[str, str]:
    said = words(language)
    latin, native = _text(identity, "name_latin"), _text(identity, "name_native")
    both = latin or native
    if latin and native and latin != native:
        both = str(said["both_names"]).format(latin=latin, native=native)
    gender = _text(identity, "gender")
    needed = _text(identity, "interpreter_needed")
    year_only = bool(not _text(identity, "birth_date") and case.get("birth_year"))
    tongues = _labels("language", identity.get("languages"), language)
    return {
        "name": latin or native,
        "name_native": native,
        "names": both,
        "alias": _text(identity, "alias"),
        "undersigned": _agreed(said["undersigned"], gender),
        "born": _agreed(said["born_in" if year_only else "born"], gender),
        "born_on": _birth(identity, case, language),
        "birth_place": _text(identity, "birth_place"),
        "nationality": _label("nationality", case.get("nationality"), language),
        "languages": tongues,
        "interpreter": str(said["interpreter"].get(needed, "")),
        "address": _in(identity, "living", "address"),
        "postal": _in(identity, "living", "postal"),
        "phone": _text(identity, "phone"),
    }


def _birth(identity: Mapping[str, Any], case: Mapping[str, Any], language: str) -> str:
    if day := _text(identity, "birth_date"):
        return spelled(date.fromisoformat(day), language)
    year = case.get("birth_year")
    return str(words(language)["year_only"]).format(year=year) if year else ""


def _contact(identity: Mapping[str, Any], language: str) -> dict[str, str]:
    rules = identity.get("contact")
    contact: Mapping[str, Any] = rules if isinstance(rules, Mapping) else {}
    safe = identity.get("safe_to_contact")
    return {
        "safe": _label("yes_no_unknown", safe, language),
        "channel": _label("contact_channel", contact.get("channel"), language),
        "times": _text(contact, "safe_times"),
        "words": _text(contact, "safe_words"),
        "rules": _labels("contact_rule", contact.get("rules"), language),
    }


def _wishes(session: Session, case_id: str) -> str:
    """Return what the person asked for, as last noted where anybody here may read it."""
    for stored in entries_of(session, case_id, _ASSESSMENT):
        said = _in(stored.answers, "resources", "wishes")
        if said and stored.sensitivity == "normal":
            return said
    return ""


def _agreed(forms: Mapping[str, str], gender: str) -> str:
    return forms.get(gender, forms["other"])


def _empty(known: Any) -> Any:
    if isinstance(known, Mapping):
        return {name: _empty(inner) for name, inner in known.items()}
    return [] if isinstance(known, list) else ""


def _text(answers: Mapping[str, Any], name: str) -> str:
    value = answers.get(name)
    return value.strip() if isinstance(value, str) else ""


def _in(answers: Mapping[str, Any], group: str, name: str) -> str:
    inner = answers.get(group)
    return _text(inner, name) if isinstance(inner, Mapping) else ""


def _label(name: str, code: object, language: str) -> str:
    return codes.label(name, code, language) if isinstance(code, str) and code else ""


def _labels(name: str, found: object, language: str) -> str:
    many = found.split() if isinstance(found, str) else found
    rows = many if isinstance(many, list | tuple) else ()
    said = [_label(name, code, language) for code in rows]
    return ", ".join(word for word in said if word)
