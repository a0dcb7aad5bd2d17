# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What only the program writes of a record stays as the program left it."""

from typing import Any

import pytest

from app.forms import pack
from app.forms.kept import kept

FORM = pack.form("referral")
SENT = {"status": "sent", "sent_on": "2026-11-20", "purpose": "Une consultation."}
DONE = SENT | {"status": "done", "outcome": "Fait."}


@pytest.mark.parametrize(
    ("answers", "before", "stays"),
    [
        ({"status": "sent", "purpose": "x"}, [], {"status": "draft", "purpose": "x"}),
        ({"purpose": "x", "outcome": "y"}, [], {"status": "draft", "purpose": "x"}),
        (SENT | {"status": "done"}, [SENT], SENT),
        ({"purpose": "x"}, [SENT], SENT | {"purpose": "x"}),
        (SENT, [DONE, SENT], SENT),
        (DONE, [SENT, DONE], DONE),
    ],
)
def test_only_what_a_person_may_write_is_changed(
    answers: dict[str, Any], before: list[dict[str, Any]], stays: dict[str, Any]
) -> None:
    assert FORM is not None
    assert kept(FORM, answers, before) == stays


def test_a_form_without_such_questions_is_as_it_was_typed() -> None:
    form = pack.form("task")
    assert form is not None
    assert kept(form, {"title": "Appeler", "status": "done"}, [{}]) == {
        "title": "Appeler",
        "status": "done",
    }
