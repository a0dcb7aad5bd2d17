# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping in the case file the form versions its records were written with."""

from typing import Any

from app.forms.definition import to_json
from app.forms.library import FORM, entry_of
from app.session import Session
from storage.revisions import Attached, sign_revision
from storage.vault.casefile import Transaction


def keep_definition(
    transaction: Transaction, session: Session, name: str, version: str
) -> None:
    """Store a version of a form the first time something is written with it."""
    if transaction.has_entry("registry", entry_of(name, version)):
        return
    form = session.forms.form(name, version)
    if form is None or form.version != version:
        return
    put_definition(transaction, session, {"definition": to_json(form)}, name, version)


def put_definition(
    transaction: Transaction,
    session: Session,
    answers: dict[str, Any],
    name: str,
    version: str,
    attachments: tuple[Attached, ...] = (),
) -> None:
    """Store a definition: a final entry of the registry, the same on every laptop."""
    form = answers["definition"]
    transaction.put(
        sign_revision(
            session.case_file.signing,
            compartment="registry",
            entry=entry_of(name, version),
            case=None,
            form=FORM,
            form_version="1",
            answers={"name": name, "title": form.get("title", ""), "version": version}
            | answers,
            recorded_at=session.now,
            attachments=attachments,
            final=True,
        )
    )
