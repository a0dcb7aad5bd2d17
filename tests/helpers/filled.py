# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of the pack, filled in by a test on 22 November 2026 at ten."""

from datetime import datetime
from typing import Any

from app.forms import pack
from app.forms.definition import Form
from app.forms.filling import Filling
from app.forms.library import Library
from storage.index import Projection

NOW = datetime(2026, 11, 22, 10, 0)


def form(name: str) -> Form:
    found = pack.form(name)
    assert found is not None
    return found


def opened(
    name: str, answers: dict[str, Any] | None = None, language: str = "fr"
) -> Filling:
    """A form just begun, with what somebody has entered."""
    filling = Filling(form(name), {}, now=lambda: NOW, language=language)
    for path, value in (answers or {}).items():
        repeat = path.rpartition("]")[0].rpartition("[")[0]
        if repeat and not filling.rows(repeat):
            filling.add_row(repeat)
        filling.set(path, value)
    return filling


def kept(filling: Filling) -> Projection:
    """What the index keeps of a filled form."""
    fields = {
        "answers": filling.answers(),
        "form": filling.form.id,
        "form_version": "",
        "sensitivity": "",
        "recorded_at": "2026-11-22T10:00:00Z",
    }
    return Library().project(fields)


def problems(filling: Filling) -> dict[str, str]:
    return {problem.path: problem.message for problem in filling.problems()}


def named(name: str, **said: Any) -> Filling:
    """Fill in by the names of the questions; those of a repeat go to its first row."""
    paths = {node.name: node.path for node in form(name).walk()}
    repeats = [node.path for node in form(name).walk() if node.kind == "repeat"]
    answers = {}
    for question, value in said.items():
        path = paths[question]
        for repeat in repeats:
            if path.startswith(f"{repeat}/"):
                path = f"{repeat}[1]{path[len(repeat) :]}"
        answers[path] = value
    return opened(name, answers)
