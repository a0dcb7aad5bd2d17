# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking an evidence package without a case file: what is altered, by file."""

import re
from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.custody import entry_of as custody_entry
from app.errors import BadSignature, StorageError, WrongHandover
from app.evidence.statement import (
    COPY,
    NEITHER,
    ORIGINAL,
    Evidence,
    ToldEntry,
    read_statement,
)
from app.handover.cards import Card
from app.handover.checking import ANOTHER, PROVEN, UNPROVEN
from app.progress import Progress
from app.rows import record
from storage import canonical
from storage.bundle import bag
from storage.crypto.sign import verifies
from storage.evidence import layout, reading
from storage.evidence.reading import Altered, Contents
from storage.revisions import Revision, read_revision
from storage.vault.trust import introduced

_MARK = re.compile(rb"[0-9a-f]{128}\n")
_LINE = re.compile(rb"(\{.*\}) ([0-9a-f]{128})")
_AUDIT_LIMIT = 64 * 1024


@record
class EvidenceReport:
    """What a package says and what is wrong with it.

    `faults` name a file of the package each; `why` is one of `Altered`'s, or
    "signature", "revision", "author", "case", "parent", "unlisted", "absent",
    "unnamed", "told", "journal" or "accounts". `maker` is "proven" (by the card), "another"
    or "unproven". `sizes` counts files; `originals` those checked byte for byte.
    """

    evidence: Evidence
    size: int
    sha256: str
    maker: str
    faults: tuple[Altered, ...]
    revisions: int
    originals: int
    copies: int

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong and it is by whom the card names."""
        return not self.faults and self.maker != ANOTHER


def check_evidence(
    path: Path, card: Card | None = None, progress: Progress | None = None
) -> EvidenceReport:
    """Check everything of a package.

    Raises:
        NotABundle, TooLarge: no evidence package.
        WrongHandover, BadSignature: its statement cannot be read, or is not signed by
            the key it names, though the package's own lists agree with it.
        OSError, Cancelled

    """
    step = (progress or Progress()).step
    contents = reading.read(path, step=step)
    evidence, altered = _head(contents)
    checking = _Checking(contents, evidence)
    faults = {*altered, *reading.hash_faults(contents), *checking.run()}
    maker = UNPROVEN
    if card is not None:
        maker = PROVEN if card.id == evidence.by else ANOTHER
    told = [file for entry in evidence.entries for file in entry.files]
    return EvidenceReport(
        evidence,
        contents.size,
        contents.sha256,
        maker,
        tuple(sorted(faults)),
        len(checking.revisions),
        len({file.sha256 for file in told if file.how == ORIGINAL}),
        len({file.sha256 for file in told if file.how == COPY}),
    )


def _head(contents: Contents) -> tuple[Evidence, set[Altered]]:
    """Return the statement, once its signature is good, and what the lists say.

    An altered statement is told with its file before its shape is judged; one whose
    signature is good has a wrong line in the list of the bag.
    """
    head = {layout.STATEMENT, layout.SIGNATURE}
    altered = set(contents.altered)
    named = {each.name for each in altered}
    if not head <= contents.kept.keys():
        raise AlteredHead(altered)
    try:
        evidence = read_statement(contents.statement)
        mark = contents.kept[layout.SIGNATURE]
        if not _signed(contents.statement, mark, evidence.by):
            raise BadSignature
    except (WrongHandover, BadSignature):
        if head & named:
            raise AlteredHead(altered) from None
        raise
    if listed := {each for each in altered if each.name in head and each.why == "hash"}:
        altered = altered - listed | {Altered(bag.TAGMANIFEST, "hash")}
    return evidence, altered


class AlteredHead(Exception):
    """The statement or its signature is not as it was written: `altered` names it."""

    def __init__(self, altered: Collection[Altered]) -> None:
        super().__init__()
        self.altered = tuple(sorted(altered))


def _signed(body: bytes, mark: bytes, key: str) -> bool:
    if not _MARK.fullmatch(mark):
        return False
    signature = bytes.fromhex(mark.decode("ascii").strip())
    return verifies(bytes.fromhex(key), "evidence", body, signature)


@dataclass(slots=True, repr=False)
class _Checking:
    contents: Contents
    evidence: Evidence
    revisions: dict[str, Revision] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def run(self) -> Iterator[Altered]:
        evidence, kept = self.evidence, self.contents.kept
        manifest = self.contents.hashes.get("manifest-sha256.txt")
        if manifest != evidence.manifest_sha256:
            yield Altered("manifest-sha256.txt", "hash")
        accounts = []
        for each in evidence.account_revisions:
            revision = yield from self._read(layout.ACCOUNTS, each)
            if revision is None:
                continue
            said = revision.fields["answers"]
            if isinstance(said, dict) and isinstance(said.get("account"), str):
                accounts.append(revision)
            else:
                yield Altered(f"{layout.ACCOUNTS}{each}.json", "revision")
        known = introduced(accounts, bytes.fromhex(evidence.root))
        if evidence.by not in known:
            yield Altered(layout.STATEMENT, "accounts")
        people = {person["id"] for person in evidence.people}
        for entry in evidence.entries:
            yield from self._chain(entry.revisions, entry.entry, people)
            yield from self._as_told(entry)
            yield from self._files(entry)
        yield from self._chain(evidence.custody, custody_entry(evidence.case), people)
        yield from self._enclosed()
        yield from self._journal(people)
        self.used |= {layout.INDEX, layout.JOURNAL}
        for name in sorted(self.contents.hashes):
            if name.startswith("data/") and name not in self.used:
                yield Altered(name, "unlisted")
        for name in (layout.INDEX, layout.JOURNAL):
            if name not in kept:
                yield Altered(name, "absent")

    def _read(
        self, folder: str, revision_id: str
    ) -> Generator[Altered, None, Revision | None]:
        """Yield what is wrong with a version's two files; return it, or None."""
        name, kept = f"{folder}{revision_id}", self.contents.kept
        self.used |= {f"{name}.json", f"{name}.sig"}
        body, mark = kept.get(f"{name}.json"), kept.get(f"{name}.sig")
        if body is None or mark is None:
            yield Altered(f"{name}.json" if body is None else f"{name}.sig", "absent")
            return None
        if not _MARK.fullmatch(mark):
            yield Altered(f"{name}.sig", "signature")
            return None
        try:
            revision = read_revision(body, bytes.fromhex(mark.decode("ascii").strip()))
        except StorageError:
            yield Altered(f"{name}.json", "revision")
            return None
        if revision.id.hex() != revision_id:
            yield Altered(f"{name}.json", "revision")
            return None
        return revision

    def _chain(
        self, ids: tuple[str, ...], entry: str, people: set[str]
    ) -> Iterator[Altered]:
        """Check the versions of an entry: of this case, by people, one on another."""
        enclosed = set(ids)
        for each in ids:
            revision = yield from self._read(layout.REVISIONS, each)
            if revision is None:
                continue
            name = f"{layout.REVISIONS}{each}.json"
            self.revisions[each] = revision
            if revision.case != self.evidence.case or revision.entry != entry:
                yield Altered(name, "case")
            if revision.fields["author"] not in people:
                yield Altered(name, "author")
            if not {parent.hex() for parent in revision.parents} <= enclosed:
                yield Altered(name, "parent")

    def _versions(self, entry: ToldEntry) -> list[Revision]:
        found = (self.revisions.get(each) for each in entry.revisions)
        return [revision for revision in found if revision is not None]

    def _as_told(self, entry: ToldEntry) -> Iterator[Altered]:
        """Check that the statement calls an entry what its versions say it is."""
        versions = self._versions(entry)
        forms = {revision.fields["form"] for revision in versions}
        places = {revision.compartment for revision in versions}
        if versions and (entry.form not in forms or places != {entry.compartment}):
            yield Altered(layout.STATEMENT, "told")

    def _files(self, entry: ToldEntry) -> Iterator[Altered]:
        """Check that the files told are those that the versions name, as they do."""
        named = {
            (a["sha256"], a["name"], a["media_type"], a["size"])
            for revision in self._versions(entry)
            for a in revision.fields["attachments"]
        }
        told = {(f.sha256, f.name, f.media_type, f.size) for f in entry.files}
        hashes = {each[0] for each in named} ^ {each[0] for each in told}
        for sha256 in sorted(hashes | {each[0] for each in told - named}):
            yield Altered(f"{layout.FILES}{sha256}", "unnamed")

    def _enclosed(self) -> Iterator[Altered]:
        """Check originals against their hash, copies against what was signed of them."""
        hashes = self.contents.hashes
        for entry in self.evidence.entries:
            for file in entry.files:
                if file.how == NEITHER:
                    continue
                self.used.add(file.copy)
                wanted = file.sha256 if file.how == ORIGINAL else file.copy_sha256
                if file.copy not in hashes:
                    yield Altered(file.copy, "absent")
                elif hashes[file.copy] != wanted:
                    yield Altered(file.copy, "hash")

    def _journal(self, people: set[str]) -> Iterator[Altered]:
        data = self.contents.kept.get(layout.JOURNAL, b"")
        lines = data.splitlines()
        fine = len(lines) == self.evidence.journal
        for line in lines:
            match = _LINE.fullmatch(line)
            if match is None:
                fine = False
                continue
            try:
                value = canonical.loads(match[1], _AUDIT_LIMIT)
                signature = bytes.fromhex(match[2].decode("ascii"))
                key = bytes.fromhex(value["account"])
                fine &= (
                    value["account"] in people
                    and value["details"]["case"] == self.evidence.case
                    and verifies(key, "audit", match[1], signature)
                )
            except (KeyError, TypeError, ValueError):
                fine = False
        if not fine:
            yield Altered(layout.JOURNAL, "journal")
