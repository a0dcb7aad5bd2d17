# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making an evidence package: named recipient, purpose, agreement, and a trace.

What is written leaves unencrypted: a court has no key. Photographs go as copies without
metadata unless their originals are asked for and the person agreed to a court's use.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from app.commands.entries import Writing, put_entry, told
from app.consent import Answer, allows, note_override, require_or_override
from app.consent_records import EXTERNAL
from app.custody import require_writable
from app.errors import CannotShow, NotAllowed, NothingWritten
from app.evidence.acts import actor, journal_of
from app.evidence.choosing import Chosen, ChosenEntry, choose
from app.evidence.page import page
from app.evidence.recordings import is_recording
from app.evidence.statement import (
    COPY,
    NEITHER,
    ORIGINAL,
    Evidence,
    ToldEntry,
    ToldFile,
)
from app.evidence.words import Plain
from app.ids import new_id
from app.people import known_people
from app.policy import require
from app.progress import Progress
from app.rows import AttachmentRow, record
from app.session import Session
from app.viewing.viewer import Viewer
from storage.evidence import layout
from storage.evidence.writing import EvidenceWriter
from storage.revisions import Revision, stamp

FORM, CAPABILITY = "evidence", "hand_over"
LAWYER, PHOTO_COURT = "lawyer", "photo_court"
_SUFFIXES = {
    "application/pdf": "pdf",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "text/plain": "txt",
}


@record
class MakeEvidence:
    """What is given to whom and why.

    `body` is the name of the court or body it is for; "" for the person's lawyer.
    `compartments` limits what goes, none means all that the account reads.
    `originals` encloses photographs as they were taken. `language` is the page's.
    """

    case_id: str
    path: Path
    recipient: str
    purpose: str
    body: str = ""
    compartments: tuple[str, ...] = ()
    originals: bool = False
    language: str = "fr"
    override_reason: str = ""


@record
class Made:
    """A package on disk: bytes, SHA-256 (hex), and how much it holds.

    `stay` counts files that were told of and not enclosed: photographs not agreed to,
    or of a kind no copy can be made of.
    """

    path: Path
    size: int
    sha256: str
    entries: int
    files: int
    stay: int


def agreement(session: Session, case_id: str, body: str = "") -> Answer:
    """Return whether the person agreed that this recipient is told."""
    if body.strip():
        return allows(session, case_id, EXTERNAL, body.strip())
    return allows(session, case_id, LAWYER)


def photographs(session: Session, case_id: str) -> Answer:
    """Return whether the person agreed that a court sees photographs."""
    return allows(session, case_id, PHOTO_COURT)


def suggested_name(session: Session) -> str:
    """Return a file name that says nothing of the person."""
    return f"consigne-{session.today.isoformat()}-{new_id()[:6]}.evidence.tar"


def make_evidence(command: MakeEvidence, session: Session, progress: Progress) -> Made:
    """Write a package and note it in the case, in one go.

    Raises:
        NotAllowed: not the role's to do, no such case, or nothing of it can be read.
        NothingWritten: without a recipient, a purpose, or anything signed.
        CaseReadOnly: the case is on its way to somebody else, or went.
        ConsentMissing, ReasonNeeded: see `app.consent.require_or_override`.
        NameTaken, DiskFull, NotWritable, TooLarge, Cancelled

    """
    require(session.role, CAPABILITY)
    if not command.recipient.strip() or not command.purpose.strip():
        raise NothingWritten
    chosen = choose(session, command.case_id, command.compartments)
    if not any(entry.final for entry in chosen.entries):
        raise NothingWritten
    require_writable(session, command.case_id)
    answer = agreement(session, command.case_id, command.body)
    overridden = require_or_override(session, answer, command.override_reason)
    with_photographs = photographs(session, command.case_id).allowed
    making = _Making(session, chosen, command, progress, with_photographs)
    made, evidence = making.write()
    try:
        _note(session, command, evidence, made, answer if overridden else None)
    except BaseException:  # nothing leaves without a trace
        made.path.unlink(missing_ok=True)
        raise
    return made


class _Making:
    """One package on its way to the disk."""

    def __init__(
        self,
        session: Session,
        chosen: Chosen,
        command: MakeEvidence,
        progress: Progress,
        with_photographs: bool,  # noqa: FBT001 - said once, by the one caller
    ) -> None:
        self._session, self._chosen, self._command = session, chosen, command
        self._progress, self._with = progress, with_photographs
        self._viewer = Viewer()
        self._done: dict[str, ToldFile] = {}

    def write(self) -> tuple[Made, Evidence]:
        """Write everything; return what was made and the statement."""
        session, chosen = self._session, self._chosen
        expected = sum(file.size for file in chosen.files)
        journal = journal_of(session, chosen)
        keys = _keys(session, chosen, journal)
        accounts, keys = _account_revisions(session, keys)
        found: list[Evidence] = []
        writer = EvidenceWriter(
            self._command.path,
            day=session.today,
            expected_bytes=expected,
            step=self._progress.step,
        )
        with self._viewer, writer:
            entries = tuple(self._entry(writer, entry) for entry in chosen.entries)
            for revision in chosen.custody:
                _put(writer, layout.REVISIONS, revision)
            for revision in accounts:
                _put(writer, layout.ACCOUNTS, revision)
            lines = b"".join(_line(body, mark) for body, mark in journal)
            writer.add(layout.JOURNAL, len(lines), [lines])
            outline = self._statement(entries, accounts, keys, len(journal))
            names = {file.sha256: file.name for file in chosen.files}
            words = Plain(self._command.language, names)
            shown = page(session, outline, chosen, words)
            writer.add(layout.INDEX, len(shown), [shown])

            def sign(manifest: str) -> tuple[bytes, bytes]:
                evidence = replace(outline, manifest_sha256=manifest)
                found.append(evidence)
                body = evidence.to_bytes()
                mark = session.case_file.signing.sign("evidence", body)
                return body, mark.hex().encode("ascii") + b"\n"

            size, sha256 = writer.finish(sign)
        gone = {told.sha256: told.how != NEITHER for e in entries for told in e.files}
        files = sum(gone.values())
        stay = len(gone) - files
        made = Made(self._command.path, size, sha256, len(entries), files, stay)
        return made, found[0]

    def _entry(self, writer: EvidenceWriter, entry: ChosenEntry) -> ToldEntry:
        for revision in entry.revisions:
            _put(writer, layout.REVISIONS, revision)
        return ToldEntry(
            entry.entry_id,
            entry.compartment,
            entry.form,
            entry.title,
            tuple(revision.id.hex() for revision in entry.revisions),
            tuple(self._file(writer, entry, file) for file in entry.files),
        )

    def _file(
        self, writer: EvidenceWriter, entry: ChosenEntry, file: AttachmentRow
    ) -> ToldFile:
        if file.sha256 not in self._done:
            self._done[file.sha256] = self._give(writer, entry, file)
        done = self._done[file.sha256]  # another entry may call it something else
        return replace(done, name=file.name, media_type=file.media_type, size=file.size)

    def _give(
        self, writer: EvidenceWriter, entry: ChosenEntry, file: AttachmentRow
    ) -> ToldFile:
        chunks = self._session.case_file.read_attachment(entry.compartment, file.sha256)
        first = next(chunks, b"")
        picture = is_recording(file.media_type, first)
        if picture and not self._with:
            return _told(file, NEITHER)
        if picture and not self._command.originals:
            return self._copy(writer, file, first + b"".join(chunks))
        name = f"{layout.FILES}{file.sha256}.{_SUFFIXES.get(file.media_type, 'bin')}"
        writer.add(name, file.size, chain([first], chunks))
        return _told(file, ORIGINAL, name, file.sha256)

    def _copy(
        self, writer: EvidenceWriter, file: AttachmentRow, original: bytes
    ) -> ToldFile:
        try:
            data = self._viewer.clean(original, progress=self._progress)
        except CannotShow:
            return _told(file, NEITHER)
        kind = "png" if data.startswith(b"\x89PNG") else "jpg"
        name = f"{layout.COPIES}{file.sha256}.{kind}"
        made = writer.add(name, len(data), [data])
        return _told(file, COPY, name, made.sha256)

    def _statement(
        self,
        entries: tuple[ToldEntry, ...],
        accounts: list[Revision],
        keys: set[str],
        journal: int,
    ) -> Evidence:
        session, chosen, command = self._session, self._chosen, self._command
        head = session.case_file.audit_head()
        return Evidence(
            id=new_id(),
            made_at=stamp(session.now),
            by=session.me,
            case=chosen.case_id,
            code=chosen.code,
            recipient=command.recipient.strip(),
            purpose=command.purpose.strip(),
            language=command.language,
            training=session.training,
            root=session.case_file.keys.root.hex(),
            manifest_sha256="",
            entries=entries,
            custody=tuple(r.id.hex() for r in chosen.custody),
            account_revisions=tuple(r.id.hex() for r in accounts),
            journal=journal,
            audit={"hash": head.hash.hex(), "seq": head.seq},
            people=_people(session, keys),
            left_out={
                "closed": bool(chosen.closed),
                "closer": chosen.closer,
                "not_chosen": chosen.not_chosen,
                "unsigned": chosen.unsigned,
            },
        )


def _told(
    file: AttachmentRow, how: str, name: str = "", copy_sha256: str = ""
) -> ToldFile:
    return ToldFile(
        file.sha256, file.name, file.media_type, file.size, how, name, copy_sha256
    )


def _put(writer: EvidenceWriter, folder: str, revision: Revision) -> None:
    name = f"{folder}{revision.id.hex()}"
    if writer.has(f"{name}.json"):
        return
    writer.add(f"{name}.json", len(revision.body), [revision.body])
    mark = revision.signature.hex().encode("ascii") + b"\n"
    writer.add(f"{name}.sig", len(mark), [mark])


def _line(body: bytes, signature: bytes) -> bytes:
    """Return an audit entry and its signature as one line of text."""
    return body + b" " + signature.hex().encode("ascii") + b"\n"


def _account_revisions(
    session: Session, keys: set[str]
) -> tuple[list[Revision], set[str]]:
    """Return the versions that introduce these accounts, in the order they came in.

    And the keys with those of who introduced them: no colleague beyond is named.
    """
    versions = {
        key: session.case_file.revisions("registry", account.entry)
        for key, account in session.case_file.accounts().items()
    }
    wanted, to_see = set(keys), list(keys)
    while to_see:
        of_it = versions.get(to_see.pop(), ())
        authors = {str(revision.fields["author"]) for revision in of_it} - wanted
        wanted |= authors
        to_see += authors
    found = {r.id: r for key, each in versions.items() if key in wanted for r in each}
    return list(found.values()), wanted


def _keys(
    session: Session, chosen: Chosen, journal: list[tuple[bytes, bytes]]
) -> set[str]:
    """Return the keys of every author, whoever held the case or acted, and the maker."""
    keys = {session.me, *(actor(body) for body, _ in journal)}
    for revision in _every(chosen):
        keys.add(str(revision.fields["author"]))
    for revision in chosen.custody:
        said = revision.fields["answers"]
        keys |= {str(said[k]) for k in ("holder", "to") if said.get(k)}
    return keys


def _people(session: Session, keys: set[str]) -> tuple[dict[str, str], ...]:
    """Return who the keys belong to, as known here."""
    known = known_people(session)
    blank = {"name": "", "role": "", "site": ""}
    return tuple(
        blank | known.get(key, {}) | {"id": key} for key in sorted(keys) if key
    )


def _every(chosen: Chosen) -> Iterator[Revision]:
    for entry in chosen.entries:
        yield from entry.revisions
    yield from chosen.custody


def _note(
    session: Session,
    command: MakeEvidence,
    evidence: Evidence,
    made: Made,
    overridden: Answer | None,
) -> None:
    """Keep in the case that a package was made: for whom, why, and its hash."""
    place = session.role.note
    if place is None:
        raise NotAllowed
    form = session.forms.current(FORM)
    answers = {
        "made_on": session.today.isoformat(),
        "recipient": evidence.recipient,
        "purpose": evidence.purpose,
        "number": evidence.id,
        "sha256": made.sha256,
        "entries": made.entries,
        "files": made.files,
        "originals": "yes" if command.originals else "no",
    }
    writing = Writing(
        new_id(), command.case_id, place, FORM, session.forms.version(form.id)
    )
    with session.case_file.transaction() as transaction:
        revision = put_entry(transaction, session, writing, answers, final=True)
        transaction.audit("evidence_made", **told(revision), package=made.sha256)
        if overridden is not None:
            entry = revision.entry
            note_override(transaction, command.case_id, entry, FORM, overridden)
