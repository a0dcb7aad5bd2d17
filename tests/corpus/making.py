# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A good bundle in pieces, and how the pieces are put together with one fault.

Everything is bytes in memory until `put`: each layer of a bundle (revisions, archive,
bag, letter, age) can be spoilt while all the layers around it stay right.
"""

import hashlib
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.handover.letter import Letter
from app.ids import new_id
from storage.bundle import age, bag, tar
from storage.crypto.sign import SigningKey
from storage.revisions import Revision, sign_revision
from storage.wire import REVISIONS, line_of

Files = dict[str, bytes]
Content = dict[str, Files]  # by compartment
CANARY = "Zéphyrine Quillfeather"
CANARIES = {
    "name": CANARY,
    "note": "Tourmaline écarlate sous le vieux zinc, dit-elle.",
    "later note": "Topaze fumée derrière la citerne, dit-elle.",
    "file": "canary file content 7f3a-lapis-lazuli",
}
STRANGER = SigningKey(b"s" * 32)
REVOKED = SigningKey(b"r" * 32)
EXPIRED = SigningKey(b"e" * 32)
THIRD = age.generate_identity()
DAY = date(2026, 2, 3)  # of bagging; nothing is decided by it


@dataclass(frozen=True, repr=False)
class Post:
    """A sender, a receiver's public half, and the good bundle between them.

    `case` is what is handed over and known to the receiver in an older state;
    `theirs` is a case and `entry_there` an entry that only the receiver has; `sent`
    are the letters of what it gave the sender of it: as a copy, and with custody. `opened` is the id of the older bundle.
    """

    root: Path
    inbox: Path
    key: SigningKey
    to: str
    me: str
    case: str
    entry: str
    theirs: str
    entry_there: str
    letter: Letter
    content: Content
    sent: tuple[Letter, ...]
    opened: str
    today: date
    now: datetime
    kept: dict[str, Path] = field(default_factory=dict)

    def written(self, data: bytes | Iterable[bytes], name: str = "x") -> Path:
        """Write a file into the receiver's inbox."""
        path = self.inbox / f"{name}.consigne"
        with path.open("wb") as file:
            for piece in [data] if isinstance(data, bytes) else data:
                file.write(piece)
        return path


@dataclass(frozen=True, repr=False)
class Fault:
    """One bundle with one fault; `word` is the reason that the error must carry.

    `why` says what the fault would do to a reader that did not look.
    """

    name: str
    build: Callable[[Post], Path]
    expect: type[Exception] | tuple[type[Exception], ...]
    why: str
    word: str = ""


# ------------------------------------------------------------------ from the inside out


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return the tar of some files."""
    parts = [tar.header(n, len(d)) + d + tar.padding(len(d)) for n, d in files.items()]
    return b"".join(parts) + tar.END


def sealed(data: bytes, *recipients: str) -> bytes:
    """Return the age file of some bytes."""
    sink = io.BytesIO()
    age.encrypt_to(list(recipients), io.BytesIO(data), sink)
    return sink.getvalue()


def payload(post: Post, content: Content) -> Files:
    """Return the payload of a bag: each compartment for the receiver."""
    return {
        f"data/{name}.age": sealed(archive(files), post.to)
        for name, files in sorted(content.items())
    }


def signed(post: Post, body: bytes, key: SigningKey | None = None) -> bytes:
    """Return the signature of a letter, the sender's if no other."""
    return (key or post.key).sign("handover", body)


def bag_of(
    post: Post,
    files: Files,
    say: Callable[[Letter], bytes] = Letter.to_bytes,
    key: SigningKey | None = None,
) -> Files:
    """Return a whole bag around a payload, its letter right but for what `say` does."""
    entries = [
        bag.Entry(name, len(data), hashlib.sha256(data).hexdigest())
        for name, data in sorted(files.items())
    ]
    return {**files, **tags_of(post, entries, say, key)}


def tags_of(
    post: Post,
    entries: list[bag.Entry],
    say: Callable[[Letter], bytes] = Letter.to_bytes,
    key: SigningKey | None = None,
) -> Files:
    """Return the tag files of a bag, for a payload of these sizes and hashes."""
    manifest = bag.manifest({entry.name: entry.sha256 for entry in entries})
    told = hashlib.sha256(manifest).hexdigest()
    # Each a bundle of its own: what became of another does not matter to it.
    letter = say(replace(post.letter, bundle_id=new_id(), manifest_sha256=told))
    return with_tags(
        {
            bag.BAGIT: bag.DECLARATION,
            bag.INFO: bag.info(DAY, entries),
            bag.MANIFEST: manifest,
            bag.HANDOVER: letter,
            bag.SIGNATURE: signed(post, letter, key),
        }
    )


def with_tags(files: Files) -> Files:
    """Write the tag manifest anew, over the tag files that there are."""
    kept = {name: data for name, data in files.items() if name != bag.TAGMANIFEST}
    hashes = {
        tag: hashlib.sha256(kept[tag]).hexdigest()
        for tag in bag.TAG_FILES
        if tag in kept
    }
    return {**kept, bag.TAGMANIFEST: bag.manifest(hashes)}


def packed(files: Files) -> bytes:
    """Return the outer archive of a bag."""
    return archive({f"bundle/{name}": data for name, data in files.items()})


def put(post: Post, files: Files) -> Path:
    """Write a bag as a bundle for the receiver."""
    return post.written(sealed(packed(files), post.to))


def bundle(
    post: Post,
    content: Content,
    say: Callable[[Letter], bytes] = Letter.to_bytes,
    key: SigningKey | None = None,
) -> Path:
    """Write a bundle whose content or letter alone is not as it should be."""
    return put(post, bag_of(post, payload(post, content), say, key))


def good(post: Post) -> bytes:
    """Return the bytes of the good bundle, written with the means of this file."""
    return sealed(packed(bag_of(post, payload(post, post.content))), post.to)


# ----------------------------------------------------------------------- the content


def revision(post: Post, key: SigningKey | None = None, **changed: Any) -> Revision:
    """Return a new note in the case, or what `changed` makes of it."""
    facts: dict[str, Any] = {
        "compartment": "legal",
        "entry": "e" * 32,
        "case": post.case,
        "form": "note",
        "form_version": "1",
        "answers": {"text": CANARIES["later note"], "occurred_on": "2026-11-20"},
        "recorded_at": post.now,
    }
    return sign_revision(key or post.key, **(facts | changed))


def line(revision: Revision) -> bytes:
    """Return the line of a revision."""
    return line_of(revision.body, revision.signature)


def signed_body(post: Post, body: bytes) -> bytes:
    """Return the line of any body at all, signed by the sender."""
    return line_of(body, post.key.sign("revision", body))


def plus(
    post: Post, lines: bytes, compartment: str = "legal", file: str = REVISIONS
) -> Content:
    """Return the good content and more lines in one of its files."""
    files = post.content.get(compartment, {})
    more = {**files, file: files.get(file, b"") + lines}
    return {**post.content, compartment: more}
