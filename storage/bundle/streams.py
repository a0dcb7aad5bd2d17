# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""age files to read plaintext from and to write plaintext into, a piece at a time.

The age library wants to pull and push by itself. It does so in a thread of its own, at
the far end of a `Pipe`; leaving the `with` block always ends that thread.
"""

from collections.abc import Sequence
from threading import Thread
from types import TracebackType
from typing import Self

from storage.bundle.age import check_keys, decrypt_to, encrypt_to
from storage.bundle.pipe import Broken, Pipe, Readable, Writable


class DecryptingReader:
    """A context manager to read the plaintext of an age file from.

    The header is checked strictly before anything else sees it. Every byte handed out
    is authenticated, but only `read` answering b"" says that nothing is missing at
    the end. Leaving the block early stops the work; the file stays open.
    `file` is read from another thread.
    """

    def __init__(self, file: Readable, identity: str) -> None:
        self._identity = identity
        self._pipe = Pipe()
        self._file = file
        self._thread = Thread(target=self._work, name="age-decrypt", daemon=True)

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
        """Stop the thread and wait for its end."""
        self._pipe.close()
        self._thread.join()

    def read(self, size: int, /) -> bytes:
        """Return 1 to `size` bytes, or b"" at the authenticated end.

        Raises what `age.decrypt_to` raises, the header's faults included.
        """
        return self._pipe.read(size)

    def _work(self) -> None:
        try:
            decrypt_to(self._identity, self._file, self._pipe)
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
        check_keys(recipients)
        self._recipients = recipients
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
            assert self._failure is not None, "a pipe breaks for a reason"
            raise self._failure from None

    def _work(self) -> None:
        try:
            encrypt_to(self._recipients, self._pipe, self._file)
        except BaseException as error:  # noqa: BLE001 - handed to the writing thread
            self._failure = error
            self._pipe.close()
