# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing invented cases into a case file, signed by the accounts that wrote them."""

from datetime import UTC, date, datetime, time
from random import Random
from typing import Any

from app.demo.files import document, photograph
from app.demo.rows import (
    DemoCase,
    DemoEntry,
    DemoNote,
    EntryOf,
    FileOf,
    RevisionOf,
    Who,
)
from app.ids import derived_id
from app.session import Session
from storage.crypto.sign import SigningKey
from storage.named import seal_answers
from storage.revisions import Attached, Revision, sign_revision
from storage.vault.casefile import Transaction

FORMS = (
    "case",
    "identity",
    "note",
    "task",
    "action_plan",
    "service",
    "referral",
    "consent",
    "protection_assessment",
    "vulnerability",
    "incident",
    "medical_consultation",
    "psychological_consultation",
    "examination",
    "psychological_evaluation",
    "extract",
    "closure",
    "handover_summary",
    "procedure",
    "hearing",
    "deadline",
    "certificate",
    "certificate_release",
)
_PICTURES = 24


class Writer:
    """Writes invented cases as the accounts of their professions would."""

    def __init__(
        self,
        session: Session,
        signers: dict[str, SigningKey],
        chance: Random,
    ) -> None:
        self.session = session
        self._signers = signers
        self._chance = chance
        self._versions = {form: session.forms.version(form) for form in FORMS}
        self._codes: dict[str, int] = {}
        self._pictures: list[bytes] = []

    def case(self, transaction: Transaction, case: DemoCase, number: int) -> None:
        """Write one case, its identity sheet and its notes."""
        case_id = self._id(f"case/{number}")
        opener = self._signers.get(case.owner_role) or self._signers["coordinator"]
        opened = case.opened_on
        facts: dict[str, object] = {
            "birth_year": case.birth_year,
            "code": self._code(case.site, opened.year),
            "nationality": case.nationality,
            "opened_on": opened.isoformat(),
            "owner": opener.public.hex(),
            "profile": case.profile,
            "risk": case.risk,
            "sex": case.sex,
            "site": case.site,
            "status": case.status,
        }
        identity: dict[str, object] = {
            "alias": case.alias,
            "birth_date": case.birth_date.isoformat() if case.birth_date else "",
            "birth_precision": case.birth_precision,
            "languages": list(case.languages),
            "name_latin": case.name_latin,
            "name_native": case.name_native,
            "phone": case.phone,
            "safe_to_contact": case.safe_to_contact,
        }
        sheet = derived_id("identity", case_id)
        both: tuple[tuple[str, str, str, dict[str, object]], ...] = (
            ("registry", "case", case_id, facts | case.facts),
            ("identity", "identity", sheet, identity | case.sheet),
        )
        for compartment, form, entry, answers in both:
            transaction.put(
                sign_revision(
                    opener,
                    compartment=compartment,
                    entry=entry,
                    case=case_id,
                    form=form,
                    form_version=self._versions[form],
                    answers={k: v for k, v in answers.items() if v not in ("", None)},
                    recorded_at=self._moment(opened),
                )
            )
        for position, note in enumerate(case.notes):
            entry = self._id(f"note/{number}/{position}")
            self._note(transaction, case_id, entry, note)
        self._work(transaction, case_id, case.work)

    def _work(
        self, transaction: Transaction, case_id: str, work: tuple[DemoEntry, ...]
    ) -> None:
        """Write the entries of other forms, each in all its versions."""
        ids = {}
        for position, entry in enumerate(work):
            own = self._id(f"work/{case_id}/{position}")
            ids[position] = ids[entry.key or position] = own
        last: dict[str, str] = {}
        files: dict[str, str] = {}
        for position, entry in enumerate(work):
            parents: tuple[str, ...] = ()
            papers = self._paper(transaction, entry)
            files |= {entry.key: papers[0].sha256} if papers else {}
            for day, answers in entry.versions:
                said = self._resolved(answers, ids, last, files)
                if entry.sensitivity == "named":
                    said = self._sealed(entry, said, ids[position])
                revision = sign_revision(
                    self._signers[entry.author_role],
                    compartment=entry.compartment,
                    entry=ids[position],
                    case=case_id,
                    form=entry.form,
                    form_version=self._versions[entry.form],
                    answers=said,
                    recorded_at=self._moment(day),
                    parents=parents,
                    attachments=papers,
                    final=entry.final,
                    sensitivity=entry.sensitivity,
                )
                transaction.put(revision)
                parents = (revision.id.hex(),)
                last[entry.key] = revision.id.hex()

    def _paper(
        self, transaction: Transaction, entry: DemoEntry
    ) -> tuple[Attached, ...]:
        if entry.paper is None:
            return ()
        data = document(*entry.paper)
        sha256, size = transaction.put_attachment(entry.compartment, iter([data]))
        return (Attached(sha256, "document.pdf", "application/pdf", size),)

    def _resolved(
        self,
        node: Any,
        ids: dict[Any, str],
        last: dict[str, str],
        files: dict[str, str],
    ) -> Any:
        """Put accounts, entries and files where their names stand."""
        known = ids, last, files
        match node:
            case dict():
                return {k: self._resolved(v, *known) for k, v in node.items()}
            case list():
                return [self._resolved(value, *known) for value in node]
            case FileOf():
                return files[str(node)]
            case Who():
                return self._signers[node].public.hex()
            case EntryOf():
                return ids[str(node)]
            case RevisionOf():
                return last[str(node)]
        return node

    def _sealed(self, entry: DemoEntry, said: Any, entry_id: str) -> dict[str, Any]:
        known = self.session.case_file.accounts()
        names = [self._signers[role].public.hex() for role in entry.readers]
        return seal_answers(said, [known[name] for name in names], entry_id)

    def _note(
        self, transaction: Transaction, case_id: str, entry: str, note: DemoNote
    ) -> None:
        attachments = self._attachments(transaction, note)
        first = self._revision(case_id, entry, note, note.text, attachments)
        transaction.put(first)
        if note.edited_text is not None:
            transaction.put(
                self._revision(
                    case_id, entry, note, note.edited_text, attachments, first
                )
            )

    def _revision(
        self,
        case_id: str,
        entry: str,
        note: DemoNote,
        text: str,
        attachments: tuple[Attached, ...],
        before: Revision | None = None,
    ) -> Revision:
        answers = {
            "occurred_on": note.occurred_on.isoformat(),
            "text": text,
            "title": note.title,
            "profession": note.author_role,
        }
        return sign_revision(
            self._signers[note.author_role],
            compartment=note.compartment,
            entry=entry,
            case=case_id,
            form="note",
            form_version=self._versions["note"],
            answers=answers,
            recorded_at=self._moment(note.occurred_on),
            parents=(before.id.hex(),) if before else (),
            attachments=attachments,
            # A note signed at once never changes: only its last version is final.
            final=note.final and (before is not None or note.edited_text is None),
            sensitivity="discreet" if note.discreet else "normal",
        )

    def _attachments(
        self, transaction: Transaction, note: DemoNote
    ) -> tuple[Attached, ...]:
        if note.attachment == "photo":
            data = self._picture(note.title)
            kind = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
            name = "photo.png" if kind == "image/png" else "photo.jpg"
        elif note.attachment == "document":
            data = document(note.title, note.text.split("\n\n"))
            name, kind = "document.pdf", "application/pdf"
        else:
            return ()
        sha256, size = transaction.put_attachment(note.compartment, iter([data]))
        return (Attached(sha256, name, kind, size),)

    def _picture(self, title: str) -> bytes:
        """Draw a few pictures and show them again: drawing takes longer than all else."""
        if len(self._pictures) < _PICTURES:
            self._pictures.append(photograph(self._chance, title))
            return self._pictures[-1]
        return self._chance.choice(self._pictures)

    def _moment(self, day: date) -> datetime:
        minute = self._chance.randrange(8 * 60, 18 * 60)
        return datetime.combine(day, time(minute // 60, minute % 60), UTC)

    def _id(self, of: str) -> str:
        return derived_id("training", f"{self.session.case_file.header.vault_id}/{of}")

    def _code(self, site: str, year: int) -> str:
        start = f"{site}-{year}-"
        self._codes[start] = self._codes.get(start, 0) + 1
        return f"{start}{self._codes[start]:04d}"
