# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`handover.json`: what a bundle says of itself, signed by its sender."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from app.errors import BundleNewer, WrongHandover
from storage import canonical
from storage.revisions import stamp
from storage.vault.casefile import COMPARTMENTS

FORMAT, VERSION = "consigne-handover", 2
LIMIT = 4 * 1024 * 1024
PURPOSES = ("follow_up", "legal", "coordination", "transfer_of_care", "other")
COPY, CUSTODY = "copy", "custody"
# Why entries do not go: the recipient's role may not read them, the sender does not hold
# their compartment, the person did not agree, they are discreet, they are for named
# people, or their compartment was not chosen.
ROLE, NO_KEY, CONSENT, DISCREET = "role", "no_key", "consent", "discreet"
NAMED, NOT_CHOSEN = "named", "not_chosen"
REASONS = (ROLE, NO_KEY, CONSENT, DISCREET, NAMED, NOT_CHOSEN)
MOST_RECIPIENTS, MOST_PEOPLE = 16, 1_000
NO_CODE = "—"  # in the ledger, once a case file was emptied
_ID = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, repr=False)
class LetterCase:
    """One case: its id, its code, and how many entries go, by compartment.

    `custody` is the id (hex) of the latest state of its custody in this bundle.
    """

    case: str
    code: str
    entries: dict[str, int]
    custody: str


@dataclass(frozen=True, slots=True, repr=False)
class Withheld:
    """Entries that exist but do not go to a recipient, without their content."""

    recipient: str
    case: str
    compartment: str
    entries: int
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """The parsed handover; `sender` and `people` have id, name, role, site.

    `custodian` is the recipient who is to take the cases over, "" in a copy.
    `sequences` numbers the sender's bundles to each recipient from 1; `follows` is the
    bundle that an update goes on from, or "". `erased` counts the cases that the sender
    erased and asks to have erased.
    """

    bundle_id: str
    mode: str
    custodian: str
    sequences: dict[str, int]
    follows: str
    erased: int
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
                    {
                        "case": c.case,
                        "code": c.code,
                        "custody": c.custody,
                        "entries": c.entries,
                    }
                    for c in self.cases
                ],
                "created": self.created,
                "custodian": self.custodian,
                "erased": self.erased,
                "follows": self.follows,
                "format": FORMAT,
                "manifest_sha256": self.manifest_sha256,
                "mode": self.mode,
                "not_after": self.not_after,
                "people": list(self.people),
                "purpose": self.purpose,
                "recipients": list(self.recipients),
                "sender": self.sender,
                "sequences": self.sequences,
                "training": self.training,
                "version": VERSION,
                "withheld": [
                    {
                        "case": w.case,
                        "compartment": w.compartment,
                        "entries": w.entries,
                        "reason": w.reason,
                        "recipient": w.recipient,
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
    except (KeyError, OverflowError, TypeError, ValueError) as error:
        raise WrongHandover from error  # NotCanonical is a ValueError
    if not fine:
        raise WrongHandover
    return letter


def without_codes(data: bytes) -> bytes | None:
    """Return a handover without the codes of its cases, or None if it has none.

    Its signature fits it no more: it is kept to know what went to whom, and no paper
    with a code on it leads to it.
    """
    letter = read_letter(data)
    cases = tuple(replace(case, code=NO_CODE) for case in letter.cases)
    return None if cases == letter.cases else replace(letter, cases=cases).to_bytes()


def _letter(value: dict[str, Any]) -> Letter:
    return Letter(
        bundle_id=value["bundle_id"],
        mode=value["mode"],
        custodian=value["custodian"],
        sequences=value["sequences"],
        follows=value["follows"],
        erased=value["erased"],
        purpose=value["purpose"],
        created=value["created"],
        not_after=value["not_after"],
        sender=value["sender"],
        recipients=tuple(value["recipients"]),
        cases=tuple(
            LetterCase(c["case"], c["code"], c["entries"], c["custody"])
            for c in value["cases"]
        ),
        withheld=tuple(
            Withheld(
                w["recipient"], w["case"], w["compartment"], w["entries"], w["reason"]
            )
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
    tables = (letter.sequences, *(case.entries for case in letter.cases))
    if not all(isinstance(table, dict) for table in tables):
        return False
    counts = [n for case in letter.cases for n in case.entries.values()]
    counts += [w.entries for w in letter.withheld]
    counts += [letter.attachments, letter.attachment_bytes, letter.audit_seq]
    counts += [letter.erased]
    texts = [letter.purpose, *(c.code for c in letter.cases)]
    return (
        stamp(letter.made_at) == letter.created
        and letter.expires.isoformat() == letter.not_after
        and bool(_ID.fullmatch(letter.bundle_id))
        and all(
            _ID.fullmatch(c.case) and _KEY.fullmatch(c.custody) for c in letter.cases
        )
        and len({c.case for c in letter.cases}) == len(letter.cases)
        and bool(letter.cases or letter.erased)
        and all(name in COMPARTMENTS for c in letter.cases for name in c.entries)
        and all(_ID.fullmatch(w.case) for w in letter.withheld)
        and all(w.compartment in COMPARTMENTS for w in letter.withheld)
        and len(letter.people) <= MOST_PEOPLE
        and all(w.reason in REASONS for w in letter.withheld)
        and all(set(p) == {"id", "name", "role", "site"} for p in people)
        and all(_KEY.fullmatch(p["id"]) for p in people)
        and all(isinstance(text, str) for p in people for text in p.values())
        and all(isinstance(text, str) for text in texts)
        and all(type(n) is int and n >= 0 for n in counts)
        and isinstance(letter.training, bool)
        and _addressed(letter)
    )


def _addressed(letter: Letter) -> bool:
    """Check who it is for, and that custody goes to one of them or to nobody."""
    to = letter.recipients
    return (
        1 <= len(to) <= MOST_RECIPIENTS
        and len(set(to)) == len(to)
        and all(_KEY.fullmatch(key) for key in to)
        and letter.mode in (COPY, CUSTODY)
        and letter.custodian in (to if letter.mode == CUSTODY else ("",))
        and set(letter.sequences) == set(to)
        and all(type(n) is int and n > 0 for n in letter.sequences.values())
        and (not letter.follows or bool(_ID.fullmatch(letter.follows)))
        and all(w.recipient in to for w in letter.withheld)
    )
