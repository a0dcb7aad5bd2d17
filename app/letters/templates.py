# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The organisation's own templates: loaded, given back, put away; each change a version.

One entry of the registry for each letter and language, of the form `letter_template`,
whose file is the Word document. Without one, or when it is put away, the program's own
is used. They do not travel in bundles.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.errors import BadTemplate, NotAllowed, UnknownFields, UnknownLetter
from app.forms.library import LETTER
from app.ids import derived_id
from app.letters import engine
from app.letters.built import LANGUAGES, program_template, version
from app.letters.fields import KNOWN, LETTERS
from app.letters.package import MAX_FILE
from app.people import names
from app.policy import may, require
from app.session import Session
from storage.files import write_atomically
from storage.revisions import Attached, Revision, current, heads, sign_revision

MANAGE = "manage_deadlines"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True, repr=False)
class TemplateRow:
    """A letter in one language, and whose template counts.

    `own` tells that it is the organisation's: then `name` is what its file was called,
    and when and by whom it was loaded. `versions` counts all that were loaded.
    """

    letter: str
    language: str
    own: bool = False
    name: str = ""
    on: datetime | None = None
    by: str = ""
    versions: int = 0


def templates(session: Session) -> tuple[TemplateRow, ...]:
    """Return every letter in every language it is written in."""
    who = names(session)
    return tuple(
        _row(session, letter, language, who)
        for letter in LETTERS
        for language in LANGUAGES
    )


def may_manage(session: Session) -> bool:
    """Tell whether templates are this account's to change."""
    return may(session.role, MANAGE)


def template(session: Session, letter: str, language: str) -> bytes:
    """Return the template that counts: the organisation's, or the program's.

    Raises:
        UnknownLetter

    """
    _require_known(letter, language)
    head = _head(session, letter, language)
    if head is None or not head.fields["attachments"]:
        return program_template(letter, language)
    sha256 = head.fields["attachments"][0]["sha256"]
    return b"".join(session.case_file.read_attachment("registry", sha256))


def load_template(
    session: Session, letter: str, language: str, name: str, data: bytes
) -> None:
    """Use a Word document as template from now on.

    Raises:
        NotAllowed, UnknownLetter
        BadTemplate: it is none, or holds what no template may.
        UnknownFields: it names fields that no letter has.

    """
    require(session.role, MANAGE)
    _require_known(letter, language)
    if unknown := engine.check(data, KNOWN):
        raise UnknownFields(tuple((field.name, field.near) for field in unknown))
    _put(session, letter, language, (name, data))


def load_file(session: Session, letter: str, language: str, path: Path) -> None:
    """Use a Word document on this computer as template from now on.

    Raises:
        NotAllowed, UnknownLetter, UnknownFields
        BadTemplate: "unreadable" too, where the file cannot be read.

    """
    require(session.role, MANAGE)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError:
        raise BadTemplate("unreadable") from None
    load_template(session, letter, language, path.name, data)


def use_program(session: Session, letter: str, language: str) -> None:
    """Use the program's own template again; what was loaded stays in the history.

    Raises:
        NotAllowed, UnknownLetter

    """
    require(session.role, MANAGE)
    _require_known(letter, language)
    if _head(session, letter, language) is None:
        raise NotAllowed
    _put(session, letter, language, None)


def save_template(session: Session, path: Path, letter: str, language: str) -> None:
    """Write the template that counts where a person chose; nobody is named in it.

    Raises:
        UnknownLetter, DiskFull, NotWritable

    """
    write_atomically(path, template(session, letter, language))


def _put(
    session: Session, letter: str, language: str, file: tuple[str, bytes] | None
) -> None:
    entry = _entry(letter, language)
    with session.case_file.transaction() as transaction:
        files: tuple[Attached, ...] = ()
        details = {"letter": letter, "language": language}
        if file is not None:
            name, data = file
            sha256, size = transaction.put_attachment("registry", iter([data]))
            files = (Attached(sha256, name, WORD, size),)
            details["version"] = version(data)
        before = transaction.revisions("registry", entry)
        transaction.put(
            sign_revision(
                session.case_file.signing,
                compartment="registry",
                entry=entry,
                case=None,
                form=LETTER,
                form_version="1",
                answers={"letter": letter, "language": language},
                recorded_at=session.now,
                parents=tuple(head.id.hex() for head in heads(before)),
                attachments=files,
            )
        )
        act = "template_put_back" if file is None else "template_loaded"
        transaction.audit(act, **details)


def _row(
    session: Session, letter: str, language: str, who: dict[str, str]
) -> TemplateRow:
    revisions = session.case_file.revisions("registry", _entry(letter, language))
    loaded = [r for r in revisions if r.fields["attachments"]]
    head = current(revisions) if revisions else None
    if head is None or not head.fields["attachments"]:
        return TemplateRow(letter, language, versions=len(loaded))
    return TemplateRow(
        letter,
        language,
        own=True,
        name=str(head.fields["attachments"][0]["name"]),
        on=datetime.fromisoformat(head.fields["recorded_at"]),
        by=who.get(str(head.fields["author"]), ""),
        versions=len(loaded),
    )


def _head(session: Session, letter: str, language: str) -> Revision | None:
    revisions = session.case_file.revisions("registry", _entry(letter, language))
    return current(revisions) if revisions else None


def _entry(letter: str, language: str) -> str:
    return derived_id(LETTER, f"{letter}.{language}")


def _require_known(letter: str, language: str) -> None:
    if letter not in LETTERS or language not in LANGUAGES:
        raise UnknownLetter
