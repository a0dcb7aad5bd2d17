# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`handover.json`: what a bundle says of itself, signed by its sender."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.errors import BundleNewer, WrongHandover
from storage import canonical

FORMAT, VERSION = "consigne-handover", 1
LIMIT = 4 * 1024 * 1024
PURPOSES = ("follow_up", "legal", "coordination", "transfer_of_care", "other")
REASON_ROLE = "role"  # withheld: the recipient's role may not read it
REASON_KEY = "no_key"  # the sender does not hold it
_ID = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, repr=False)
class LetterCase:
    """One case: its id, its code, and how many entries go, by compartment."""

    case: str
    code: str
    entries: dict[str, int]


@dataclass(frozen=True, slots=True, repr=False)
class Withheld:
    """Entries that exist but do not go, without their content."""

    case: str
    compartment: str
    entries: int
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """The parsed handover; `sender` and `people` have id, name, role, site."""

    bundle_id: str
    mode: str
    purpose: str
    created: str
    not_after: str
    sender: dict[str, str]
    recipients: tuple[str, ...]
    cases: tuple[LetterCase, ...]
    withheld: tuple[Withheld, ...]
    people: tuple[dict[str, str], ...]
    attachments: int
    attachment_bytes: int
    manifest_sha256: str
    audit_seq: int
    audit_hash: str
    training: bool

    @property
    def expires(self) -> date:
        """The last day it may be opened."""
        return date.fromisoformat(self.not_after)

    @property
    def made_at(self) -> datetime:
        """When it was written, in UTC."""
        return datetime.fromisoformat(self.created)

    def to_bytes(self) -> bytes:
        """Return the canonical JSON that is signed."""
        return canonical.dumps(
            {
                "attachment_bytes": self.attachment_bytes,
                "attachments": self.attachments,
                "audit": {"hash": self.audit_hash, "seq": self.audit_seq},
                "bundle_id": self.bundle_id,
                "cases": [
                    {"case": c.case, "code": c.code, "entries": c.entries}
                    for c in self.cases
                ],
                "created": self.created,
                "format": FORMAT,
                "manifest_sha256": self.manifest_sha256,
                "mode": self.mode,
                "not_after": self.not_after,
                "people": list(self.people),
                "purpose": self.purpose,
                "recipients": list(self.recipients),
                "sender": self.sender,
                "training": self.training,
                "version": VERSION,
                "withheld": [
                    {
                        "case": w.case,
                        "compartment": w.compartment,
                        "entries": w.entries,
                        "reason": w.reason,
                    }
                    for w in self.withheld
                ],
            }
        )


def read_letter(data: bytes) -> Letter:
    """Parse a handover strictly.

    Raises:
        WrongHandover: not one, or of a shape we do not know.
        BundleNewer: written by a newer Consigne.

    """
    try:
        value = canonical.loads(data, LIMIT)
        if value["format"] == FORMAT and int(value["version"]) > VERSION:
            raise BundleNewer("handover")
        letter = _letter(value)
        fine = (
            value["format"] == FORMAT
            and value["version"] == VERSION
            and _shaped(letter)
            and letter.to_bytes() == data
        )
    except (canonical.NotCanonical, KeyError, TypeError, ValueError) as error:
        raise WrongHandover from error
    if not fine:
        raise WrongHandover
    return letter


def _letter(value: dict[str, Any]) -> Letter:
    return Letter(
        bundle_id=value["bundle_id"],
        mode=value["mode"],
        purpose=value["purpose"],
        created=value["created"],
        not_after=value["not_after"],
        sender=value["sender"],
        recipients=tuple(value["recipients"]),
        cases=tuple(
            LetterCase(c["case"], c["code"], c["entries"]) for c in value["cases"]
        ),
        withheld=tuple(
            Withheld(w["case"], w["compartment"], w["entries"], w["reason"])
            for w in value["withheld"]
        ),
        people=tuple(value["people"]),
        attachments=value["attachments"],
        attachment_bytes=value["attachment_bytes"],
        manifest_sha256=value["manifest_sha256"],
        audit_seq=value["audit"]["seq"],
        audit_hash=value["audit"]["hash"],
        training=value["training"],
    )


def _shaped(letter: Letter) -> bool:
    """Check what the type of each field must be before anything is done with it."""
    people = (*letter.people, letter.sender)
    counts = [n for case in letter.cases for n in case.entries.values()]
    counts += [w.entries for w in letter.withheld]
    counts += [letter.attachments, letter.attachment_bytes, letter.audit_seq]
    texts = [letter.mode, letter.purpose, *(c.code for c in letter.cases)]
    texts += [w.reason for w in letter.withheld]
    letter.made_at, letter.expires  # noqa: B018 - raises ValueError unless they are dates
    return (
        bool(_ID.fullmatch(letter.bundle_id))
        and all(_KEY.fullmatch(key) for key in letter.recipients)
        and all(_ID.fullmatch(c.case) for c in letter.cases)
        and all(_ID.fullmatch(w.case) for w in letter.withheld)
        and all(set(p) == {"id", "name", "role", "site"} for p in people)
        and all(_KEY.fullmatch(p["id"]) for p in people)
        and all(isinstance(text, str) for p in people for text in p.values())
        and all(isinstance(text, str) for text in texts)
        and all(type(n) is int and n >= 0 for n in counts)
        and isinstance(letter.training, bool)
    )
