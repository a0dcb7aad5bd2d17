# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the templates of certificates are filled with, from a draft and its source."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from app.certificates.annex import findings_of, legend_of, map_rows, photo_rows
from app.certificates.kinds import ATTESTATION, ISTANBUL
from app.certificates.sections import sections_of
from app.certificates.source import Source
from app.certificates.words import Words
from app.letters.engine import Known, Picture
from app.session import Session

_TEXTS: dict[str, tuple[str, ...]] = {
    "author": ("author_name", "author_title", "register", "address", "phone"),
    "person": ("person_name", "name_native", "birth", "nationality"),
    "seen": (
        "examined_place",
        "since",
        "requested_by",
        "representative",
        "interpreter",
        "documents",
    ),
    "facts": ("facts_place", "declared"),
    "complaints": ("first", "now"),
    "clinical": (
        "physical",
        "functional",
        "psychic",
        "tests",
        "specialist",
        "treatment",
    ),
    "conclusion": ("concluded",),
}
# What the templates may name: an unknown name is refused when they are built.
KNOWN: Known = {
    **{group: dict.fromkeys(names, "") for group, names in _TEXTS.items()},
    "seen": dict.fromkeys((*_TEXTS["seen"], "examined_on", "examined_at"), ""),
    "facts": dict.fromkeys((*_TEXTS["facts"], "facts_on", "facts_at"), ""),
    "conclusion": dict.fromkeys(
        ("concluded", "itt", "complementary", "opinion", "opinion_why"), ""
    ),
    "signed": {"at": "", "on": ""},
    "sections": [{"title": "", "lines": [{"label": "", "value": "", "long": ""}]}],
    "findings": [
        dict.fromkeys(
            ("number", "where", "what", "said", "other_causes", "consistency"), ""
        )
    ],
    "legend": [{"word": "", "meaning": ""}],
    "maps": [dict.fromkeys(("left_title", "left", "right_title", "right"), "")],
    "photos": [
        {
            f"{side}{key}": ""
            for side in ("left", "right")
            for key in ("", "_number", "_words")
        }
    ],
    "source": {"signed_on": "", "author": "", "revision": ""},
    "draft": "",
    "psychological": "",
    "template": "",
}


def content_of(
    session: Session,
    answers: Mapping[str, Any],
    source: Source | None,
    maps: Mapping[str, Picture],
    photos: Mapping[str, Picture],
) -> dict[str, Any]:
    """Return everything a template may print, spelled out in the document's language.

    `answers` are those of the form `certificate`; `maps` are the body diagrams by view,
    `photos` the cleaned photographs by SHA-256, both only as far as they go in.
    """
    words = Words(str(answers.get("language") or "fr"))
    kind = str(answers.get("kind") or "")
    made: dict[str, Any] = {
        group: {name: _text(answers, group, name) for name in names}
        for group, names in _TEXTS.items()
    }
    made["seen"] |= {
        "examined_on": _day(words, answers, "seen", "examined_on"),
        "examined_at": _hour(words, answers, "seen", "examined_at"),
    }
    made["facts"] |= {
        "facts_on": words.partly(_text(answers, "facts", "facts_on")),
        "facts_at": _text(answers, "facts", "facts_at"),
    }
    made["conclusion"] |= _conclusion(words, answers, source)
    made["signed"] = {
        "at": _text(answers, "contents", "signed_at"),
        "on": words.day(session.today),
    }
    annexed = source is not None and _wants(answers, "findings")
    made["sections"] = (
        sections_of(session, source, words)
        if source is not None and kind == ISTANBUL
        else []
    )
    rows = findings_of(source.examination, words) if source and annexed else []
    made["findings"] = rows
    made["legend"] = legend_of(source.examination, words) if source and rows else []
    made["maps"] = map_rows(maps, words) if _wants(answers, "body_map") else []
    made["photos"] = photo_rows(source.examination, photos, words) if source else []
    made["source"] = _source(words, source)
    made["draft"] = ""
    made["psychological"] = "yes" if kind == ATTESTATION else ""
    made["template"] = ""
    return made


def wanted_photos(answers: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the photographs (SHA-256) that were chosen to go in."""
    return tuple(dict.fromkeys(str(answers.get("photos") or "").split()))


def _wants(answers: Mapping[str, Any], name: str) -> bool:
    return _text(answers, "contents", name) == "yes"


def _conclusion(
    words: Words, answers: Mapping[str, Any], source: Source | None
) -> dict[str, str]:
    days = _group(answers, "conclusion").get("itt_days")
    later = _text(answers, "conclusion", "complementary") == "yes"
    examination = source.examination if source else None
    return {
        "itt": words.days(days) if isinstance(days, int) else "",
        "complementary": "yes" if later else "",
        "opinion": words.code("consistency", examination.opinion)
        if examination
        else "",
        "opinion_why": examination.said("conclusion", "opinion_why")
        if examination
        else "",
    }


def _source(words: Words, source: Source | None) -> dict[str, str]:
    if source is None:
        return {"signed_on": "", "author": "", "revision": ""}
    return {
        "signed_on": words.day(source.signed_on),
        "author": source.author,
        "revision": source.revision,
    }


def _group(answers: Mapping[str, Any], group: str) -> Mapping[str, Any]:
    found = answers.get(group)
    return found if isinstance(found, Mapping) else {}


def _text(answers: Mapping[str, Any], group: str, name: str) -> str:
    found = _group(answers, group).get(name)
    return found.strip() if isinstance(found, str) else ""


def _day(words: Words, answers: Mapping[str, Any], group: str, name: str) -> str:
    try:
        return words.day(date.fromisoformat(_text(answers, group, name)))
    except ValueError:
        return ""


def _hour(words: Words, answers: Mapping[str, Any], group: str, name: str) -> str:
    try:
        return words.hour(time.fromisoformat(_text(answers, group, name)))
    except ValueError:
        return ""
