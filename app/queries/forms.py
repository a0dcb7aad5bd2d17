# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of a case file, for who looks after them."""

from app.forms import pack
from app.forms.definition import GROUPS
from app.forms.pack import FormInfo
from app.rows import record
from app.session import Session

_SILENT = GROUPS | {"note", "calculate", "hidden", "meta"}


@record
class FormRow:
    """A form that can be written here; `own` is the program's, as it came.

    `questions` counts what a person answers; `languages` are the form's columns.
    """

    info: FormInfo
    version: str
    edition: str
    title: str
    languages: tuple[str, ...]
    questions: int
    own: bool


def forms(session: Session) -> list[FormRow]:
    """Return every form, in the order of the menu."""
    found = []
    for info in session.forms.infos():
        form = session.forms.form(info.id)
        if form is None:
            continue
        version = session.forms.version(info.id)
        own = pack.form(info.id)
        found.append(
            FormRow(
                info=info,
                version=version,
                edition=form.edition,
                title=form.title,
                languages=form.languages,
                questions=sum(node.kind not in _SILENT for node in form.walk()),
                own=own is not None and own.version == version,
            )
        )
    return found
