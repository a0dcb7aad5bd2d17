# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults in the words of the letter: its fields, their types, how it is spelled."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import (
    BundleNewer,
    WrongHandover,
)
from app.handover.letter import Letter
from storage import canonical
from tests.corpus.making import (
    Fault,
    Post,
    bundle,
)


def fields(**changed: Any) -> Callable[[Post], Path]:
    """Change fields of the letter, of whatever type, before it is signed."""

    def say(good: Letter) -> bytes:
        return canonical.dumps({**json.loads(good.to_bytes()), **changed})

    return lambda post: bundle(post, post.content, say)


def without(name: str) -> Callable[[Post], Path]:
    def say(good: Letter) -> bytes:
        known = json.loads(good.to_bytes())
        known.pop(name)
        return canonical.dumps(known)

    return lambda post: bundle(post, post.content, say)


def spelled(change: Callable[[bytes], bytes]) -> Callable[[Post], Path]:
    """Write the same letter in other bytes, rightly signed."""

    def say(good: Letter) -> bytes:
        body = good.to_bytes()
        assert change(body) != body
        return change(body)

    return lambda post: bundle(post, post.content, say)


def deep(count: int) -> bytes:
    return b'{"a":' + b"[" * count + b"]" * count + b"}"


def _crowd(known: dict[str, Any], me: str) -> None:
    known["recipients"] = [me, *(f"{n:064x}" for n in range(16))]
    known["sequences"] = dict.fromkeys(known["recipients"], 1)


def _withheld(case: dict[str, Any], recipient: str, reason: str) -> dict[str, Any]:
    return {
        "case": case["case"],
        "compartment": "medical",
        "entries": 1,
        "reason": reason,
        "recipient": recipient,
    }


SHAPES: dict[str, dict[str, Any]] = {
    "format": {"format": "other"},
    "format of a card": {"format": "consigne-contact-card"},
    "version 0": {"version": 0},
    "version a text": {"version": "x"},
    "version a fraction": {"version": 1.5},
    "one field more": {"extra": 1},
    "bundle id a path": {"bundle_id": "../../x"},
    "bundle id in capitals": {"bundle_id": "A" * 32},
    "bundle id empty": {"bundle_id": ""},
    "bundle id a number": {"bundle_id": 7},
    "created no moment": {"created": "yesterday"},
    "created without a zone": {"created": "2026-11-20T10:00:00"},
    "created null": {"created": None},
    "not after no day": {"not_after": "2026-99-99"},
    "not after a moment": {"not_after": "2026-12-20T00:00:00Z"},
    "cases no list": {"cases": "all"},
    "case id of another shape": {"cases": [{"case": "x", "code": "", "entries": {}}]},
    "case twice": {},
    "entries negative": {},
    "entries a fraction": {},
    "entries of no compartment": {},
    "people of another shape": {"people": [{"id": "x"}]},
    "people null": {"people": None},
    "sender a text": {"sender": "Amal"},
    "sender without a site": {"sender": {"id": "a" * 64, "name": "x", "role": "legal"}},
    "recipients of another shape": {"recipients": ["x"]},
    "recipients a text": {"recipients": "a" * 64},
    "training a number": {"training": 0},
    "attachments true": {"attachments": True},
    "attachments negative": {"attachments": -1},
    "attachment bytes a fraction": {"attachment_bytes": 0.5},
    "audit empty": {"audit": {}},
    "mode unknown": {"mode": "gift"},
    "mode a list": {"mode": ["copy"]},
    "a copy with a custodian": {"custodian": "a" * 64},
    "custody for nobody": {"mode": "custody"},
    "custody for one who is no recipient": {"mode": "custody", "custodian": "a" * 64},
    "sequences of somebody else": {"sequences": {"a" * 64: 1}},
    "sequences a list": {},
    "sequences from zero": {},
    "follows a path": {"follows": "../x"},
    "erased negative": {"erased": -1},
    "erased a truth": {"erased": True},
    "a recipient twice": {},
    "seventeen recipients": {},
    "entries a list": {},
    "custody of another shape": {},
    "withheld from somebody else": {},
    "withheld for no reason that we know": {},
    "created before time began": {"created": "0001-01-01T00:00:00+14:00"},
    "not after in another form": {"not_after": "20991231"},
    "purpose a list": {"purpose": ["legal"]},
    "manifest hash a number": {"manifest_sha256": 5},
}


# What is changed needs what is there: the letter, its first case, its recipient.
ALTERED: dict[str, Callable[[dict[str, Any], dict[str, Any], str], object]] = {
    "case twice": lambda known, case, me: known.update(cases=[case, case]),
    "entries negative": lambda known, case, me: case["entries"].update(legal=-1),
    "entries a fraction": lambda known, case, me: case["entries"].update(legal=1.5),
    "entries of no compartment": lambda known, case, me: case["entries"].update(
        {"../x": 1}
    ),
    "entries a list": lambda known, case, me: case.update(entries=[1]),
    "custody of another shape": lambda known, case, me: case.update(custody="x"),
    "sequences a list": lambda known, case, me: known.update(sequences=[me]),
    "sequences from zero": lambda known, case, me: known.update(sequences={me: 0}),
    "a recipient twice": lambda known, case, me: known.update(recipients=[me, me]),
    "seventeen recipients": lambda known, case, me: _crowd(known, me),
    "withheld from somebody else": lambda known, case, me: known["withheld"].append(
        _withheld(case, "a" * 64, "role")
    ),
    "withheld for no reason that we know": lambda known, case, me: known[
        "withheld"
    ].append(_withheld(case, me, "because")),
}


SPELLINGS: dict[str, Callable[[bytes], bytes]] = {
    "with a space": lambda b: b.replace(b'":', b'": ', 1),
    "with a byte order mark": lambda b: b"\xef\xbb\xbf" + b,
    "with a line feed at the end": lambda b: b + b"\n",
    "with an escape": lambda b: b.replace(b'"copy"', b'"\\u0063opy"', 1),
    "in UTF-16": lambda b: b.decode().encode("utf-16"),
    "with a key twice": lambda b: b.replace(b"{", b'{"attachments":0,', 1),
    "with NaN": lambda b: b.replace(b'"version":', b'"x":NaN,"version":', 1),
    "with Infinity": lambda b: b.replace(b'"version":', b'"x":Infinity,"version":', 1),
    "with a number of 5000 digits": lambda b: b.replace(
        b'"version":', b'"x":' + b"9" * 5000 + b',"version":', 1
    ),
    "with a lone surrogate": lambda b: b.replace(
        b'"version":', b'"x":"\\ud800","version":', 1
    ),
    "with bytes that are not UTF-8": lambda b: b.replace(
        b'"version":', b'"x":"\xff","version":', 1
    ),
    "with NUL": lambda b: b + b"\0",
    "cut": lambda b: b[:-1],
    "empty": lambda _: b"",
    "a list": lambda b: b"[" + b + b"]",
    "a text": lambda _: b'"consigne-handover"',
    "a thousand levels deep": lambda _: deep(1000),
    "a million levels deep": lambda _: deep(10**6),
    "of two million empty lists": lambda _: b'{"a":[' + b"[]," * 1_300_000 + b"[]]}",
}


def _shape(what: str, changed: dict[str, Any]) -> Callable[[Post], Path]:
    if changed:
        return fields(**changed)

    def say(good: Letter) -> bytes:
        known = json.loads(good.to_bytes())
        ALTERED[what](known, known["cases"][0], known["recipients"][0])
        return canonical.dumps(known)

    return lambda post: bundle(post, post.content, say)


FAULTS = [
    *(
        Fault(
            f"letter: {what}",
            _shape(what, changed),
            WrongHandover,
            "a shape that we do not know",
        )
        for what, changed in SHAPES.items()
    ),
    *(
        Fault(
            f"letter: {what} missing",
            without(what),
            WrongHandover,
            "a shape that we do not know",
        )
        for what in (
            "bundle_id",
            "recipients",
            "not_after",
            "manifest_sha256",
            "format",
        )
    ),
    *(
        Fault(
            f"letter: {what}",
            spelled(change),
            WrongHandover,
            "one value in other bytes",
        )
        for what, change in SPELLINGS.items()
    ),
    Fault(
        "letter: of a newer Consigne",
        fields(version=99),
        BundleNewer,
        "a letter of the future",
    ),
]
