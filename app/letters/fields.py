# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the program's letters: what a template may name. docs/letters.md tells."""

from collections.abc import Iterable, Iterator

from app.letters.asking import Known

MANDATE, REPORT, SUMMARY = "mandate", "report_request", "lawyer_summary"
LETTERS = (MANDATE, REPORT, SUMMARY)

# Words are "", groups are tables, rows are lists of one table. Every letter knows all.
KNOWN: Known = {
    "organisation": {"name": "", "address": "", "contact": ""},
    "writer": {"name": "", "role": ""},
    "case": {"code": ""},
    "person": {
        "name": "",
        "name_native": "",
        "names": "",
        "alias": "",
        "undersigned": "",
        "born": "",
        "born_on": "",
        "birth_place": "",
        "nationality": "",
        "languages": "",
        "interpreter": "",
        "address": "",
        "postal": "",
        "phone": "",
    },
    "situation": {"profile": "", "child_status": "", "arrangement": ""},
    "procedure": {
        "kind": "",
        "title": "",
        "authority": "",
        "reference": "",
        "territory": "",
        "status": "",
        "opened_on": "",
    },
    "notice": {
        "routes_stated": "",
        "language_understood": "",
        "copy_held": "",
        "wording": "",
    },
    "evaluation": {"refused_on": ""},
    "lawyer": {
        "name": "",
        "bar": "",
        "phone": "",
        "email": "",
        "mandate": "",
        "mandate_on": "",
        "legal_aid": "",
        "aid_reference": "",
    },
    "decision": {
        "on": "",
        "outcome": "",
        "summary": "",
        "next_step": "",
        "next_by": "",
    },
    "hearing": {"on": "", "at": "", "kind": "", "authority": "", "place": ""},
    "today": "",
    "place": "",
    "language": "",
    "interpreter": "",
    "limits": "",
    "addressee": "",
    "addressee_address": "",
    "wishes": "",
    "events": [{"on": "", "what": "", "how": "", "note": ""}],
    "deadlines": [
        {
            "title": "",
            "due": "",
            "status": "",
            "basis": "",
            "verified": "",
            "steps": [{"text": ""}],
        }
    ],
    "hearings": [
        {
            "on": "",
            "at": "",
            "kind": "",
            "authority": "",
            "place": "",
            "status": "",
            "interpreter": "",
            "bring": "",
        }
    ],
    "held": [{"name": "", "state": "", "on": "", "note": ""}],
    "missing": [{"name": "", "state": "", "on": "", "note": ""}],
    "contact": {"safe": "", "channel": "", "times": "", "words": "", "rules": ""},
}
# What a person types once and the case file remembers: it is of the organisation.
REMEMBERED = (
    "organisation.name",
    "organisation.address",
    "organisation.contact",
    "place",
)


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Return fields outside rows in the order letters are written in."""
    order = list(_paths(KNOWN))
    known = sorted((name for name in names if name in order), key=order.index)
    return tuple(known)


def _paths(known: Known, before: str = "") -> Iterator[str]:
    for name, inner in known.items():
        if isinstance(inner, dict):
            yield from _paths(inner, f"{before}{name}.")
        elif inner == "":
            yield f"{before}{name}"
