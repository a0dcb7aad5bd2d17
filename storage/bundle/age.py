# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""age files as readers and writers; the only importer of pyrage.

pyrage pulls from one file and pushes to another until it is done. To be pulled from
(or pushed to) instead, it runs in a thread of its own at the other end of a `Pipe`.
Measured with pyrage 1.4.0: it holds the GIL while it computes, reads 8 KiB at a time,
writes 64 KiB (encrypting) or 8 KiB (decrypting), and flushes never.
"""

import io
from collections.abc import Sequence
from threading import Thread
from types import TracebackType
from typing import Any, Protocol, Self

import pyrage

from storage.bundle.errors import Damaged, ForSomebodyElse, Truncated
from storage.bundle.header import MAX_HEADER, check_header
from storage.bundle.pipe import BLOCK, Broken, Pipe

MAX_RECIPIENTS = 31  # rage adds a grease stanza; a reader takes 32 of any kind
_CHUNK, _TAG, _NONCE = 64 * 1024, 16, 16  # of the age format, in bytes
_SHORT = frozenset(
    {"age file is truncated", "Incomplete header", "failed to fill whole buffer"}
)


class Readable(Protocol):
    """Anything with `read(n)`: 1 to n bytes, b"" at the end."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes."""


class Writable(Protocol):
    """Anything with `write(data)` that takes all of it."""

    def write(self, data: bytes, /) -> object:
        """Take `data`."""


def generate_identity() -> tuple[str, str]:
    """Return a new identity ("AGE-SECRET-KEY-1...") and its recipient ("age1...")."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def recipient_of(identity: str) -> str:
    """Return the public half of an identity; ValueError if it is none."""
    return str(_identity(identity).to_public())


def is_recipient(text: str) -> bool:
    """Tell whether `text` is an X25519 recipient as age writes it: "age1...", lower."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def sealed_size(header_bytes: int, plain_bytes: int) -> int:
    """Return the length of an age file: header, nonce, then chunks of 64 KiB + tag.

    An empty plaintext is one empty chunk; a multiple of 64 KiB has no extra chunk.
    """
    chunks = max(1, -(-plain_bytes // _CHUNK))
    return header_bytes + _NONCE + plain_bytes + chunks * _TAG


def encrypt_to(
    recipients: Sequence[str], read_from: Readable, write_to: Writable
) -> None:
    """Encrypt all of `read_from`; what either end raises comes out unchanged."""
    ends = _Ends(read_from, write_to)
    ends.run(pyrage.encrypt_io, _recipients(recipients))


class DecryptingReader:
    """A context manager to read the plaintext of an age file from.

    The header is checked strictly before anything else sees it. Every byte handed out
    is authenticated, but only `read` answering b"" says that nothing is missing at
    the end. Leaving the block early stops the work; the file stays open.
    `file` is read from another thread.
    """

    def __init__(self, file: Readable, identity: str) -> None:
        self._identity = _identity(identity)
        self._pipe = Pipe()
        self._file = file
        self._begun = b""
        self._thread = Thread(target=self._work, name="age-decrypt", daemon=True)

    def __enter__(self) -> Self:
        """Check the header and begin; raises what `check_header` raises."""
        more = self._begun = self._file.read(BLOCK)
        while not self._checked(is_all=not more):
            more = self._file.read(BLOCK)
            self._begun += more
        self._thread.start()
        return self

    def _checked(self, *, is_all: bool) -> bool:
        try:
            return check_header(self._begun[:MAX_HEADER]) > 0
        except Truncated:
            if is_all:
                raise
            return False

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the thread and wait for its end."""
        self._pipe.close()
        self._thread.join()

    def read(self, size: int, /) -> bytes:
        """Return 1 to `size` bytes, or b"" at the authenticated end.

        Raises:
            ForSomebodyElse: the identity is not among the recipients.
            Truncated: the file ends at a point that shows.
            Damaged: altered, or cut within a chunk (the two look the same).

        """
        return self._pipe.read(size)

    def _work(self) -> None:
        ends = _Ends(self._file, self._pipe, self._begun)
        try:
            ends.run(pyrage.decrypt_io, [self._identity])
        except BaseException as error:  # noqa: BLE001 - handed to the reading thread
            self._pipe.finish(error)
        else:
            self._pipe.finish()


class EncryptingWriter:
    """A context manager to write plaintext into, and have it encrypted to a file.

    Leaving the block normally completes the age file; leaving it by an exception
    leaves the file without its last chunk, so that it can never be taken for whole.
    `file` is written to from another thread.
    """

    def __init__(self, file: Writable, recipients: Sequence[str]) -> None:
        self._recipients = _recipients(recipients)
        self._file = file
        self._pipe = Pipe()
        self._failure: BaseException | None = None
        self._thread = Thread(target=self._work, name="age-encrypt", daemon=True)

    def __enter__(self) -> Self:
        """Begin."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Complete the file, or give it up after an exception."""
        if error is None:
            self.close()
        else:
            self.abandon()

    def close(self) -> None:
        """Complete the age file; raises what writing it raised."""
        self._pipe.finish()
        self._thread.join()
        if self._failure is not None:
            raise self._failure

    def abandon(self) -> None:
        """Stop without the last chunk; may follow anything."""
        self._pipe.close()
        self._pipe.finish(Broken())
        self._thread.join()

    def write(self, data: bytes, /) -> int:
        """Take some plaintext; raises what writing the file raised."""
        try:
            return self._pipe.write(data)
        except Broken:
            self._thread.join()
            if self._failure is None:
                raise
            raise self._failure from None

    def _work(self) -> None:
        ends = _Ends(self._pipe, self._file)
        try:
            ends.run(pyrage.encrypt_io, self._recipients)
        except BaseException as error:  # noqa: BLE001 - handed to the writing thread
            self._failure = error
            self._pipe.close()


class _Ends:
    """The two files of one pyrage call, in blocks of about 1 MiB.

    Remembers what they raised: pyrage makes exceptions of its own out of theirs.
    It calls `read` and `write` for every 8 KiB, so these do little.
    """

    def __init__(self, source: Readable, sink: Writable, begun: bytes = b"") -> None:
        self._source = source
        self._sink = sink
        self._block = io.BytesIO(begun)
        self._gathered: list[bytes] = []
        self._room = BLOCK
        self._raised: BaseException | None = None

    def read(self, size: int) -> bytes:
        if data := self._block.read(size):
            return data
        try:
            self._block = io.BytesIO(self._source.read(BLOCK))
        except BaseException as error:
            self._raised = error
            raise
        return self._block.read(size)

    def write(self, data: bytes) -> int:
        self._gathered.append(data)
        self._room -= len(data)
        if self._room <= 0:
            self._pass_on()
        return len(data)

    def flush(self) -> None:
        """Asked for by pyrage; the rest is passed on at the end."""

    def _pass_on(self) -> None:
        block = b"".join(self._gathered)
        self._gathered.clear()
        self._room = BLOCK
        try:
            self._sink.write(block)
        except BaseException as error:
            self._raised = error
            raise

    def run(self, work: Any, keys: Sequence[Any]) -> None:
        """Do the whole of `work` and translate its failures."""
        try:
            work(self, self, keys)
        except BaseException as error:
            if self._raised is not None:
                raise self._raised from None
            raise _translated(error) from None
        finally:
            if self._raised is None:
                self._pass_on()


def _translated(error: BaseException) -> BaseException:
    text = str(error)
    if isinstance(error, pyrage.DecryptError) and text == "No matching keys found":
        return ForSomebodyElse()
    if text in _SHORT:
        return Truncated()
    if isinstance(error, pyrage.DecryptError | OSError):
        return Damaged("age", text)
    return error


def _identity(text: str) -> Any:
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        raise ValueError("not an age identity") from None


def _recipients(texts: Sequence[str]) -> list[Any]:
    if not 1 <= len(texts) <= MAX_RECIPIENTS:
        raise ValueError("1 to 31 recipients")
    if not all(map(is_recipient, texts)):
        raise ValueError("not an age recipient")
    return [pyrage.x25519.Recipient.from_str(text) for text in dict.fromkeys(texts)]
