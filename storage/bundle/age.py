# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""age files, the keys they are for, and their length; the only importer of pyrage.

pyrage pulls from one file and pushes to another until it is done; `streams.py` makes
a reader and a writer of that. It never sees a header that `check_header` has not.
Measured with pyrage 1.4.0: it holds the GIL while it computes, reads 8 KiB at a time,
writes 64 KiB (encrypting) or 8 KiB (decrypting), and never flushes.
"""

import io
from collections.abc import Sequence
from typing import Any

import pyrage

from storage.bundle.errors import Damaged, ForSomebodyElse, Truncated
from storage.bundle.header import MAX_HEADER, check_header
from storage.bundle.pipe import BLOCK, Readable, Writable

MAX_RECIPIENTS = 31  # rage adds a grease stanza; a reader takes 32 of any kind
_CHUNK, _TAG, _NONCE = 64 * 1024, 16, 16  # of the age format, in bytes
_SHORT = frozenset(
    {"age file is truncated", "Incomplete header", "failed to fill whole buffer"}
)


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


def check_keys(recipients: Sequence[str]) -> None:
    """Raise ValueError unless these are 1 to 31 recipients."""
    if not 1 <= len(recipients) <= MAX_RECIPIENTS:
        raise ValueError("1 to 31 recipients")
    if not all(map(is_recipient, recipients)):
        raise ValueError("not an age recipient")


def encrypt_to(recipients: Sequence[str], source: Readable, sink: Writable) -> None:
    """Encrypt all of `source`; what either end raises comes out unchanged."""
    check_keys(recipients)
    keys = [
        pyrage.x25519.Recipient.from_str(text) for text in dict.fromkeys(recipients)
    ]
    _Ends(source, sink).run(pyrage.encrypt_io, keys)


def decrypt_to(identity: str, source: Readable, sink: Writable) -> None:
    """Decrypt all of `source`; what either end raises comes out unchanged.

    The sink gets authenticated bytes alone, but only a normal return says that the
    end is not missing.

    Raises:
        ForSomebodyElse: the identity is not among the recipients.
        Truncated: the file ends at a point that shows.
        Damaged: altered, or cut within a chunk (the two look the same).
        BundleError: what `check_header` raises.

    """
    key = _identity(identity)
    _Ends(source, sink, _checked_beginning(source)).run(pyrage.decrypt_io, [key])


def _checked_beginning(source: Readable) -> bytes:
    """Read until the header is known to be good, and a little further."""
    begun = b""
    while True:
        more = source.read(BLOCK)
        begun += more
        try:
            check_header(begun[:MAX_HEADER])
        except Truncated:
            if not more:
                raise
        else:
            return begun


class _Ends:
    """The two files of one pyrage call, in blocks of about 256 KiB.

    Remembers what they raised: pyrage makes exceptions of its own out of theirs.
    It calls `read` and `write` for every 8 KiB, so these do little. A block is larger
    than a header: the first one passed on has all of it.
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
        if not self._gathered:
            return
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
        except BaseException as error:  # noqa: BLE001 - a panic in Rust is no Exception
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
    return Damaged("age", text)


def _identity(text: str) -> Any:
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        raise ValueError("not an age identity") from None
