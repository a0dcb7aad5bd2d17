# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking a bundle without a case file: with an age identity, and perhaps a card.

Nothing is stored and no entry is shown: what comes of it are counts and faults.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import AppError, BadSignature, BundleError, WrongHandover
from app.forms.fitting import fits
from app.forms.library import Library
from app.handover.cards import Card
from app.handover.letter import CUSTODY, Letter, read_letter
from app.progress import Progress
from storage.bundle.age import recipient_of
from storage.bundle.errors import Damaged
from storage.bundle.opening import Compartments, Inspected
from storage.bundle.opening import inspect as inspect_file
from storage.crypto.sign import verifies
from storage.inspection import Seen, look

IDENTITY_LIMIT = 64 * 1024  # bytes of a file of identities
UNPROVEN, PROVEN, ANOTHER = "unproven", "proven", "another"
_REGISTRY = "registry"
_SECRET = "AGE-SECRET-KEY-"  # noqa: S105 - how such a line begins


class NotAnIdentity(AppError):
    """Not an age identity as `age-keygen` writes it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong: `compartment` or "", a part and a reason as `Damaged` has them."""

    compartment: str
    part: str
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class BundleReport:
    """A bundle that was read to its end; its letter is signed by the key it names.

    `sender` is "proven" (the card has the same key), "another" (it has not) or
    "unproven" (no card was given). `seen` has every compartment, `size` is in bytes.
    """

    letter: Letter
    size: int
    sender: str
    seen: tuple[Seen, ...]
    faults: tuple[Fault, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing that could be read is wrong, nor sent by another."""
        return not self.faults and self.sender != ANOTHER


def read_identity(data: bytes) -> str:
    """Return the first identity of a file: comments, then AGE-SECRET-KEY lines.

    Raises:
        NotAnIdentity: something else, too large, or a key of another kind.

    """
    if len(data) > IDENTITY_LIMIT:
        raise NotAnIdentity
    try:
        lines = [line.strip() for line in data.decode("ascii").splitlines()]
        keys = [line for line in lines if line and not line.startswith("#")]
        if not keys or not all(key.startswith(_SECRET) for key in keys):
            raise NotAnIdentity
        recipient_of(keys[0])
    except ValueError:  # also what is no ASCII; the key must not be in a traceback
        raise NotAnIdentity from None
    return keys[0]


def read_bundle(
    path: Path, identity: str, card: Card | None, progress: Progress
) -> tuple[BundleReport, Inspected]:
    """Read a bundle's outer layers to their end, and its letter; no compartment.

    Raises:
        BundleError: damaged, truncated, too large, for somebody else, no bundle.
        WrongHandover: the letter is of another shape, or about other content.
        BadSignature: it is not signed by the key that it names.
        OSError, Cancelled

    """
    inspected = inspect_file(path, identity, step=progress.step)
    letter = read_letter(inspected.handover)
    if letter.manifest_sha256 != inspected.manifest_sha256:
        raise WrongHandover
    key = bytes.fromhex(letter.sender["id"])
    if not verifies(key, "handover", inspected.handover, inspected.signature):
        raise BadSignature
    sender = UNPROVEN
    if card is not None:
        sender = PROVEN if card.id == letter.sender["id"] else ANOTHER
    return BundleReport(letter, inspected.size, sender, (), ()), inspected


def check_bundle(
    path: Path, identity: str, card: Card | None, progress: Progress
) -> BundleReport:
    """Check everything of a bundle that this identity opens.

    Raises:
        as `read_bundle`; what is wrong inside a compartment is a fault of the report.

    """
    outer, inspected = read_bundle(path, identity, card, progress)
    letter = outer.letter
    cases = frozenset(case.case for case in letter.cases)
    vouched = frozenset(person["id"] for person in letter.people)
    seen: list[Seen] = []
    faults: list[Fault] = []
    forms = Library()

    def fit(fields: dict[str, Any]) -> bool:
        return fits(fields, forms)

    reader = Compartments(path, identity, inspected, step=progress.step)
    with reader:
        for compartment in reader:
            try:
                seen.append(look(compartment, cases, vouched, fit))
            except BundleError as error:
                name = type(error).__name__
                part = error.part if isinstance(error, Damaged) else name
                reason = getattr(error, "reason", "") or getattr(error, "what", "")
                faults.append(Fault(compartment.name, part, str(reason)))
    if not faults:  # what is broken inside cannot be counted
        faults = _against(letter, seen)
    return BundleReport(letter, outer.size, outer.sender, tuple(seen), tuple(faults))


def _against(letter: Letter, seen: list[Seen]) -> list[Fault]:
    """Compare what was read with what the letter says of it."""
    faults = []
    there = {each.compartment for each in seen}
    for case in letter.cases:
        faults += [
            Fault(name, "letter", "absent")
            for name in case.entries
            if name not in there
        ]
    open_ones = [each for each in seen if not each.unreadable]
    for each in open_ones:
        if not all(_counted(letter, each)):
            faults.append(Fault(each.compartment, "letter", "entries"))
        if each.compartment == _REGISTRY:
            if each.erasures != letter.erased:
                faults.append(Fault(_REGISTRY, "letter", "erased"))
            if not all(_custody(letter, each)):
                faults.append(Fault(_REGISTRY, "letter", "custody"))
    files = sum(each.attachments for each in open_ones)
    size = sum(each.attachment_bytes for each in open_ones)
    stated = letter.attachments, letter.attachment_bytes
    if len(open_ones) == len(seen):
        right = (files, size) == stated
    else:
        right = files <= stated[0] and size <= stated[1]
    if not right:
        faults.append(Fault("", "letter", "attachments"))
    return list(dict.fromkeys(faults))


def _counted(letter: Letter, seen: Seen) -> list[bool]:
    """Tell for each case whether as many entries came as the letter says.

    It does not count discreet entries, and counts a case once in the registry.
    """
    name, found = seen.compartment, []
    for case in letter.cases:
        stated, most = case.entries.get(name, 0), seen.entries[case.case]
        if name == _REGISTRY:
            found.append(stated == min(1, most))
        else:
            found.append(most - seen.discreet[case.case] <= stated <= most)
    return found


def _custody(letter: Letter, seen: Seen) -> list[bool]:
    """Tell for each case whether its custody is what the letter says.

    A copy's state may have come before, where it goes on from another bundle.
    """
    found = []
    for case in letter.cases:
        state = seen.custody.get(case.custody)
        if letter.mode == CUSTODY:
            offer = ("in_transfer", letter.bundle_id, letter.custodian)
            found.append(
                state is not None
                and (state["state"], state["bundle"], state["to"]) == offer
            )
        else:
            found.append(state is not None or bool(letter.follows))
    return found
