# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A letter about a case: what goes into it, what is missing, and the file it becomes."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.consent import (
    LAWYER,
    Answer,
    allows,
    note_override,
    require_or_override,
)
from app.errors import NotAllowed, UnknownLetter
from app.letters import engine
from app.letters.built import program_page, version
from app.letters.content import content
from app.letters.fields import LETTERS, REMEMBERED, SUMMARY, in_order
from app.letters.templates import template
from app.policy import may_write_form
from app.session import Session
from storage import desk
from storage.files import write_atomically
from storage.vault.casefile import Transaction

ACT = "letter_made"
_KEPT = "letterhead/"  # settings of the case file: what the organisation is called
LEGAL, _FORM = "legal", "procedure"  # who writes procedures makes letters


@dataclass(frozen=True, slots=True, repr=False)
class MakeLetter:
    """A letter somebody wants.

    `typed` are fields filled in on the screen, by their dotted names. `override_reason`
    goes on without the person's agreement, where the role may.
    """

    case_id: str
    letter: str
    language: str
    procedure_id: str = ""
    typed: Mapping[str, str] | None = None
    override_reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Prepared:
    """What the screen shows before a letter is made.

    `filled` are the fields the letter prints and what they say, `blank` those that stay
    empty. `answer` is where the person's agreement stands, None where none is needed.
    """

    data: dict[str, Any]
    filled: tuple[tuple[str, str], ...]
    blank: tuple[str, ...]
    answer: Answer | None


def may_make(session: Session) -> bool:
    """Tell whether letters are this account's to make."""
    info = session.forms.info(_FORM)
    return LEGAL in session.compartments and may_write_form(session.role, info, LEGAL)


def prepare(command: MakeLetter, session: Session) -> Prepared:
    """Return what a letter would say; nothing is written.

    Raises:
        NotAllowed, UnknownLetter, BadTemplate

    """
    _require(command, session)
    data = _data(command, session)
    source = template(session, command.letter, command.language)
    blank = in_order(engine.blanks(source, data))
    said = ((name, _at(data, name)) for name in in_order(engine.fields(source)))
    filled = tuple(
        (name, text) for name, text in said if isinstance(text, str) and text
    )
    return Prepared(data, filled, blank, _answer(command, session))


def make_docx(command: MakeLetter, session: Session) -> bytes:
    """Return the letter as a Word document.

    Raises:
        NotAllowed, UnknownLetter, BadTemplate, UnknownFields
        ConsentMissing, ReasonNeeded: the person has not agreed to it.

    """
    _require(command, session)
    _agreed(command, session)
    source = template(session, command.letter, command.language)
    return engine.render_docx(source, _data(command, session))


def make_page(command: MakeLetter, session: Session) -> str:
    """Return the letter as a page for a PDF, from the program's own template.

    Raises:
        NotAllowed, UnknownLetter
        ConsentMissing, ReasonNeeded: the person has not agreed to it.

    """
    _require(command, session)
    _agreed(command, session)
    page = program_page(command.letter, command.language)
    return engine.render_html(page, _data(command, session))


def save_letter(command: MakeLetter, session: Session, path: Path, data: bytes) -> None:
    """Write a letter that was made where the person chose, and say so in the journal.

    What was typed of the organisation is remembered.

    Raises:
        NotAllowed, ConsentMissing, ReasonNeeded, DiskFull, NotWritable

    """
    _require(command, session)
    overridden = _agreed(command, session)
    write_atomically(path, data)
    with session.case_file.transaction() as transaction:
        _remember(transaction, command)
        answer = _answer(command, session)
        if overridden and answer is not None:
            entry = command.procedure_id
            note_override(transaction, command.case_id, entry, ACT, answer)
        transaction.audit(
            ACT,
            case=command.case_id,
            letter=command.letter,
            language=command.language,
            version=version(data),
        )


def remembered(session: Session) -> dict[str, str]:
    """Return what this case file remembers of the organisation, by field."""
    return {
        name: desk.setting(session.case_file, "", _KEPT + name) for name in REMEMBERED
    }


def _remember(transaction: Transaction, command: MakeLetter) -> None:
    typed = command.typed or {}
    for name in REMEMBERED:
        if name in typed:
            desk.put_setting(transaction, "", _KEPT + name, typed[name].strip())


def _require(command: MakeLetter, session: Session) -> None:
    if not may_make(session):
        raise NotAllowed
    if command.letter not in LETTERS:
        raise UnknownLetter


def _answer(command: MakeLetter, session: Session) -> Answer | None:
    if command.letter != SUMMARY:
        return None  # the person signs a mandate, and asks for their own report
    return allows(session, command.case_id, LAWYER)


def _agreed(command: MakeLetter, session: Session) -> bool:
    answer = _answer(command, session)
    if answer is None:
        return False
    return require_or_override(session, answer, command.override_reason)


def _data(command: MakeLetter, session: Session) -> dict[str, Any]:
    data = content(session, command.case_id, command.language, command.procedure_id)
    for name, text in {**remembered(session), **(command.typed or {})}.items():
        group, _, field = name.rpartition(".")
        level = data[group] if group else data
        if text.strip() and isinstance(level.get(field), str):
            level[field] = text.strip()
    return data


def _at(data: Mapping[str, Any], name: str) -> Any:
    value: Any = data
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value
