# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults in the words of a revision: its fields, its spelling, its answers."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import BundleDamaged
from app.ids import derived_id
from storage import canonical
from tests.corpus.making import (
    Fault,
    Post,
    bundle,
    line,
    plus,
    revision,
    signed_body,
)

Build = Callable[[Post], Path]


def shaped(**changed: Any) -> Build:
    """Add one revision whose body no program of ours would sign, and sign it."""

    def build(post: Post) -> Path:
        body = canonical.dumps({**revision(post).fields, **changed})
        return bundle(post, plus(post, signed_body(post, body)))

    return build


def spelled(change: Callable[[bytes], bytes]) -> Build:
    """Add one revision in other bytes than the canonical ones, and sign those."""

    def build(post: Post) -> Path:
        body = change(revision(post).body)
        return bundle(post, plus(post, signed_body(post, body)))

    return build


def answers(form: str, said: dict[str, Any], compartment: str = "registry") -> Build:
    """Add an entry whose answers have a wrong type."""

    def build(post: Post) -> Path:
        entry = {"case": post.case, "identity": derived_id("identity", post.case)}
        made = revision(
            post,
            compartment=compartment,
            entry=entry.get(form, "e" * 32),
            form=form,
            answers=said,
        )
        return bundle(post, plus(post, line(made), compartment))

    return build


def nested(count: int) -> Any:
    value: Any = "x"
    for _ in range(count):
        value = [value]
    return value


SHAPES: dict[str, dict[str, Any]] = {
    "format 2": {"format": 2},
    "format a text": {"format": "1"},
    "one field more": {"more": 1},
    "an entry id that is a path": {"entry": "../../../../etc/passwd"},
    "an entry id in capitals": {"entry": "E" * 32},
    "a case id of another shape": {"case": "x"},
    "a case that is a number": {"case": 5},
    "an author of another shape": {"author": "me"},
    "answers a list": {"answers": []},
    "answers a text": {"answers": "x"},
    "final a number": {"final": 1},
    "a form in capitals": {"form": "NOTE"},
    "a form that is a path": {"form": "../note"},
    "a compartment that is SQL": {"compartment": "legal; DROP TABLE x"},
    "a sensitivity unknown": {"sensitivity": "secret"},
    "a moment that is none": {"recorded_at": "2026-13-45T99:00:00Z"},
    "a moment in other digits": {"recorded_at": "٢٠٢٦-11-20T10:00:00Z"},
    "a moment without a zone": {"recorded_at": "2026-11-20T10:00:00"},
    "parents a text": {"parents": "a" * 64},
    "parents that are paths": {"parents": ["../x"]},
    "parents null": {"parents": None},
    "the same parent twice": {"parents": ["a" * 64] * 2},
    "parents in another order": {"parents": ["b" * 64, "a" * 64]},
    "ten thousand parents": {"parents": [f"{n:064x}" for n in range(10_000)]},
    "attachments a table": {"attachments": {}},
    "two hundred and one attachments": {
        "attachments": [{"sha256": "a" * 64, "name": "x", "media_type": "x", "size": 1}]
        * 201
    },
    "an attachment of a negative size": {
        "attachments": [
            {"sha256": "a" * 64, "name": "x", "media_type": "x", "size": -1}
        ]
    },
    "an attachment named by a path": {
        "attachments": [
            {"sha256": "../../x", "name": "x", "media_type": "x", "size": 1}
        ]
    },
    "an attachment with more said": {
        "attachments": [
            {"sha256": "a" * 64, "name": "x", "media_type": "x", "size": 1, "run": "sh"}
        ]
    },
    "an attachment that is a text": {"attachments": ["a" * 64]},
    "of no compartment": {"compartment": "secrets"},
}


SPELLINGS: dict[str, Callable[[bytes], bytes]] = {
    "with a space": lambda b: b.replace(b'":', b'": ', 1),
    "with keys in another order": lambda b: json.dumps(
        dict(reversed(json.loads(b).items())), separators=(",", ":"), ensure_ascii=False
    ).encode(),
    "with a key twice": lambda b: b.replace(b"{", b'{"author":"x",', 1),
    "with NaN": lambda b: b.replace(b'"answers":{', b'"answers":{"a":NaN,'),
    "with Infinity": lambda b: b.replace(b'"answers":{', b'"answers":{"a":-Infinity,'),
    "with a number beyond 2^53": lambda b: b.replace(
        b'"answers":{', b'"answers":{"a":9007199254740993,'
    ),
    "with a number of 5000 digits": lambda b: b.replace(
        b'"answers":{', b'"answers":{"a":' + b"9" * 5000 + b","
    ),
    "with a fraction spelled otherwise": lambda b: b.replace(
        b'"answers":{', b'"answers":{"a":1.50,'
    ),
    "with a lone surrogate": lambda b: b.replace(
        b'"answers":{', b'"answers":{"a":"\\udc80",'
    ),
    "with bytes that are not UTF-8": lambda b: b.replace(b"Topaze", b"Topa\xffe"),
    "in UTF-16": lambda b: b.decode().encode("utf-16"),
    "with a byte order mark": lambda b: b"\xef\xbb\xbf" + b,
    "with NUL inside": lambda b: b.replace(b"Topaze", b"Topa\0e"),
    "in Latin-1": lambda b: b.decode().encode("latin-1"),
    "a list": lambda b: b"[" + b + b"]",
    "a number": lambda _: b"5",
    "empty": lambda _: b"",
}


ANSWERS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "a contact smuggled in",
        "contact",
        {"account": "a" * 64, "age_recipient": "age1", "name": "X"},
    ),
    (
        "an account smuggled in",
        "account",
        {"account": "a" * 64, "role": "coordinator", "name": "X"},
    ),
    ("a text that is a number", "note", {"text": 5}),
    ("a text that is a table", "note", {"text": {"a": 1}}),
    ("no such day", "note", {"text": "x", "occurred_on": "2026-13-45"}),
    ("a day in another form", "note", {"text": "x", "occurred_on": "20261120"}),
    ("a choice of many that is one", "identity", {"languages": "fr"}),
    ("a choice of one that is a truth", "identity", {"safe_to_contact": True}),
    ("a date that is a number", "identity", {"birth_date": 1990}),
    ("a case without a site", "case", {"code": "TRI-1"}),
    (
        "a number that is a text",
        "case",
        {"code": "TRI-1", "site": "TRI", "birth_year": "2009"},
    ),
    ("a code that is a list", "case", {"code": ["TRI-1"], "site": "TRI"}),
    ("answers thirty levels deep", "note", {"text": "x", "more": nested(30)}),
    ("unknown form with a title that is a list", "future_form", {"title": ["x"]}),
]

FAULTS = [
    *(
        Fault(
            f"revision: {what}",
            shaped(**changed),
            BundleDamaged,
            "a shape that no program writes",
            "lines",
        )
        for what, changed in SHAPES.items()
    ),
    *(
        Fault(
            f"revision: spelled {what}",
            spelled(change),
            BundleDamaged,
            "one value in other bytes has another hash",
            "revision",
        )
        for what, change in SPELLINGS.items()
    ),
    *(
        Fault(
            f"answers: {what}",
            answers(form, said),
            BundleDamaged,
            "no screen could show it",
            "foreign revision",
        )
        for what, form, said in ANSWERS
    ),
]
