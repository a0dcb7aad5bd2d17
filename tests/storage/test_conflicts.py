# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When somebody has to choose: heads that say different things, whatever stands first."""

from datetime import UTC, datetime
from typing import Any

from storage.conflicts import in_conflict
from storage.crypto.sign import SigningKey
from storage.revisions import Revision, sign_revision

ONE, TWO = SigningKey(b"1" * 32), SigningKey(b"2" * 32)


def said(text: str, *parents: Revision, key: SigningKey = ONE, **more: Any) -> Revision:
    return sign_revision(
        key,
        compartment="legal",
        entry="0" * 32,
        case="1" * 32,
        form="note",
        form_version="1",
        answers={"text": text},
        recorded_at=datetime(2026, 11, 22, tzinfo=UTC),
        parents=tuple(parent.id.hex() for parent in parents),
        **more,
    )


ROOT = said("root")


def test_one_head_is_no_conflict() -> None:
    assert not in_conflict([ROOT])
    assert not in_conflict([ROOT, said("next", ROOT)])


def test_heads_that_say_different_things_are_one() -> None:
    left, right = said("left", ROOT), said("right", ROOT, key=TWO)
    assert in_conflict([ROOT, left, right])
    assert not in_conflict([ROOT, left, right, said("both", left, right)])


def test_heads_that_say_the_same_are_none() -> None:
    assert not in_conflict([ROOT, said("same", ROOT), said("same", ROOT, key=TWO)])


def test_what_is_written_beside_or_upon_a_signed_state_is_one() -> None:
    signed = said("signed", ROOT, final=True)
    assert in_conflict([ROOT, signed, said("beside", ROOT)])
    assert in_conflict([ROOT, signed, said("upon", signed)])


def test_saying_a_signed_state_again_upon_what_was_written_beside_ends_it() -> None:
    signed, beside = said("signed", ROOT, final=True), said("beside", ROOT)
    ended = said("signed", signed, beside)
    assert not in_conflict([ROOT, signed, beside, ended])
    other = said("signed", signed, beside, key=TWO)
    assert not in_conflict([ROOT, signed, beside, ended, other])
    assert in_conflict([ROOT, signed, beside, ended, said("late", beside)])
