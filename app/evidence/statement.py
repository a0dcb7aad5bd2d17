# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signed statement of an evidence package: what is in it, and who answers for it."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.errors import WrongHandover
from storage import canonical
from storage.evidence.layout import COPIES, FILES, TEXT_LIMIT, hash_in

FORMAT, VERSION = "consigne-evidence", 1
ORIGINAL, COPY, NEITHER = "original", "copy", "neither"
_FIELDS = {
    "account_revisions",
    "audit",
    "by",
    "case",
    "code",
    "custody",
    "entries",
    "format",
    "for",
    "id",
    "journal",
    "language",
    "left_out",
    "made_at",
    "manifest_sha256",
    "people",
    "purpose",
    "root",
    "training",
    "version",
}
_HASH, _ID = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{32}")
_PERSON = {"id", "name", "role", "site"}
_LEFT_OUT = {"unsigned": int, "closer": int, "closed": bool, "not_chosen": bool}
_FOLDERS = {ORIGINAL: FILES, COPY: COPIES}


@dataclass(frozen=True, slots=True, repr=False)
class ToldFile:
    """A file that an entry names.

    `how` is "original" (its bytes are enclosed), "copy" (a copy without metadata is,
    `copy` its name in the package and `copy_sha256` its hash) or "neither".
    """

    sha256: str
    name: str
    media_type: str
    size: int
    how: str
    copy: str = ""
    copy_sha256: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ToldEntry:
    """An entry and the ids (hex) of its versions, oldest first."""

    entry: str
    compartment: str
    form: str
    title: str
    revisions: tuple[str, ...]
    files: tuple[ToldFile, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Evidence:
    """A statement as it is signed; keys and hashes are hex.

    `people` are id, name, role and site of every author, as the maker knows them;
    `account_revisions` and `root` prove those of the maker's own case file. `left_out`
    counts by "unsigned" and "closer"; "closed" and "not_chosen" say that compartments
    stay, and not which: the name of one tells of an illness.
    """

    id: str
    made_at: str
    by: str
    case: str
    code: str
    recipient: str
    purpose: str
    language: str
    training: bool
    root: str
    manifest_sha256: str
    entries: tuple[ToldEntry, ...]
    custody: tuple[str, ...]
    account_revisions: tuple[str, ...]
    journal: int
    audit: dict[str, Any]
    people: tuple[dict[str, str], ...]
    left_out: dict[str, Any]

    def to_bytes(self) -> bytes:
        """Return the statement as canonical JSON."""
        return canonical.dumps(
            {
                "account_revisions": list(self.account_revisions),
                "audit": self.audit,
                "by": self.by,
                "case": self.case,
                "code": self.code,
                "custody": list(self.custody),
                "entries": [_entry_value(entry) for entry in self.entries],
                "for": self.recipient,
                "format": FORMAT,
                "id": self.id,
                "journal": self.journal,
                "language": self.language,
                "left_out": self.left_out,
                "made_at": self.made_at,
                "manifest_sha256": self.manifest_sha256,
                "people": [dict(person) for person in self.people],
                "purpose": self.purpose,
                "root": self.root,
                "training": self.training,
                "version": VERSION,
            }
        )


def _entry_value(entry: ToldEntry) -> dict[str, Any]:
    return {
        "compartment": entry.compartment,
        "entry": entry.entry,
        "files": [
            {
                "copy": file.copy,
                "copy_sha256": file.copy_sha256,
                "how": file.how,
                "media_type": file.media_type,
                "name": file.name,
                "sha256": file.sha256,
                "size": file.size,
            }
            for file in entry.files
        ],
        "form": entry.form,
        "revisions": list(entry.revisions),
        "title": entry.title,
    }


def read_statement(data: bytes) -> Evidence:
    """Read evidence.json; nothing of it is believed before its signature is.

    Raises:
        WrongHandover: of another shape, or of a newer version.

    """
    try:
        value = canonical.loads(data, TEXT_LIMIT)
        if value.keys() != _FIELDS or value["format"] != FORMAT:
            raise WrongHandover
        if value["version"] != VERSION:
            raise WrongHandover
        datetime.fromisoformat(value["made_at"])
        statement = Evidence(
            id=_match(_ID, value["id"]),
            made_at=value["made_at"],
            by=_match(_HASH, value["by"]),
            case=_match(_ID, value["case"]),
            code=_text(value["code"]),
            recipient=_text(value["for"]),
            purpose=_text(value["purpose"]),
            language=_text(value["language"]),
            training=value["training"] is True,
            root=_match(_HASH, value["root"]),
            manifest_sha256=_match(_HASH, value["manifest_sha256"]),
            entries=tuple(_entry(each) for each in value["entries"]),
            custody=tuple(_match(_HASH, each) for each in value["custody"]),
            account_revisions=tuple(
                _match(_HASH, each) for each in value["account_revisions"]
            ),
            journal=int(value["journal"]),
            audit={
                "hash": _match(_HASH, value["audit"]["hash"]),
                "seq": int(value["audit"]["seq"]),
            },
            people=tuple(_person(each) for each in value["people"]),
            left_out={
                kind: _of_type(wanted, value["left_out"][kind])
                for kind, wanted in _LEFT_OUT.items()
            },
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WrongHandover from error
    if statement.to_bytes() != data or _says_twice(statement):
        raise WrongHandover
    return statement


def _says_twice(statement: Evidence) -> bool:
    """Tell whether something is listed twice, which would be checked twice as long."""
    versions = [each for entry in statement.entries for each in entry.revisions]
    versions += statement.custody
    listed = (
        versions,
        statement.account_revisions,
        [entry.entry for entry in statement.entries],
        [person["id"] for person in statement.people],
    )
    return any(len(set(each)) < len(each) for each in listed)


def _person(value: dict[str, Any]) -> dict[str, str]:
    if value.keys() != _PERSON:
        raise WrongHandover
    said = {key: _text(text) for key, text in value.items()}
    return said | {"id": _match(_HASH, said["id"])}


def _of_type(wanted: type, value: object) -> object:
    if type(value) is not wanted:
        raise WrongHandover
    return value


def _entry(value: dict[str, Any]) -> ToldEntry:
    return ToldEntry(
        entry=_match(_ID, value["entry"]),
        compartment=_text(value["compartment"]),
        form=_text(value["form"]),
        title=_text(value["title"]),
        revisions=tuple(_match(_HASH, each) for each in value["revisions"]),
        files=tuple(_file(each) for each in value["files"]),
    )


def _file(value: dict[str, Any]) -> ToldFile:
    how = value["how"]
    if how not in (ORIGINAL, COPY, NEITHER):
        raise WrongHandover
    sha256, copy = _match(_HASH, value["sha256"]), _text(value["copy"])
    folder = _FOLDERS.get(how, "")
    if not copy.startswith(folder) or hash_in(copy) != (sha256 if folder else ""):
        raise WrongHandover
    return ToldFile(
        sha256=sha256,
        name=_text(value["name"]),
        media_type=_text(value["media_type"]),
        size=int(value["size"]),
        how=how,
        copy=copy,
        copy_sha256=_text(value["copy_sha256"]),
    )


def _match(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise WrongHandover
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise WrongHandover
    return value
