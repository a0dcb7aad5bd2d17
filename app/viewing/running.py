# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One running process that decodes, as the program sees it: asked, timed, ended."""

import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import CannotShow, FileDamaged, FileTookTooLong, NoViewer
from app.errors.viewing import BY_REASON
from app.progress import Cancelled, Progress
from app.viewing import protocol, starting
from app.viewing.protocol import BadFrame, Ended, Frame

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEBI = 1024 * 1024
_SIGXCPU = 24
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows alone has it
Start = Callable[[str, int, int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take: seconds on the clock, bytes of memory.

    `start` answers the command that starts the process.
    """

    seconds: float = 20.0
    memory: int = 1280 * _MEBI
    start: Start = starting.command


class Child:
    """A process for one file. Asked by one thread at a time, ended by any."""

    def __init__(self, kind: str, limits: Limits) -> None:
        """Start it, and wait for nothing.

        Raises:
            NoViewer

        """
        self._limits = limits
        self._late = self._ended = self._ready = False
        spent = max(1, round(limits.seconds))
        try:
            self._process = subprocess.Popen(  # noqa: S603 - ourselves
                list(limits.start(kind, limits.memory, spent)),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=starting.environment(),
                cwd=Path(sys.executable).anchor,
                bufsize=0,
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise NoViewer from error
        weakref.finalize(self, _end, self._process)  # also where nobody ends it
        with _LOCK:
            _LIVE.add(self)

    @property
    def alive(self) -> bool:
        """Tell whether it runs."""
        return not self._ended and self._process.poll() is None

    def ask(
        self,
        code: int,
        *numbers: int,
        most: int,
        body: bytes = b"",
        progress: Progress | None = None,
    ) -> Frame:
        """Return what it answers, `most` bytes at the most.

        Raises:
            CannotShow: for the reason it gives, or because it ended or went on too
                long; Cancelled: it was ended from here.

        """
        with self._watched(progress):
            try:
                if not self._ready:
                    self._wait_until_ready()
                protocol.send(self._stdin.write, code, *numbers, body=body)
                answer = protocol.receive(self._stdout.readinto, most)
            except (Ended, BadFrame, OSError, ValueError) as error:
                raise self._why(progress) from error
        if answer.code == protocol.DONE:
            return answer
        if reason := protocol.REASONS.get(answer.code):
            raise BY_REASON[reason]
        self.kill()
        raise FileDamaged

    def kill(self) -> None:
        """End it, from any thread; whoever waits for an answer stops waiting."""
        self._ended = True
        self._process.kill()

    def end(self) -> None:
        """End it and forget it."""
        self._ended = True
        _end(self._process)
        with _LOCK:
            _LIVE.discard(self)

    # -- inside ------------------------------------------------------------------
    @property
    def _stdin(self) -> Any:
        return self._process.stdin

    @property
    def _stdout(self) -> Any:
        return self._process.stdout

    def _wait_until_ready(self) -> None:
        try:
            said = protocol.receive(self._stdout.readinto, 0)
        except (Ended, BadFrame) as error:
            if self._ended or self._late:
                raise
            raise NoViewer from error
        if said.code != protocol.READY:
            raise NoViewer
        self._ready = True

    @contextmanager
    def _watched(self, progress: Progress | None) -> "Iterator[None]":
        """End the process when the time is over, or when asked to stop."""
        clock = threading.Timer(self._limits.seconds, self._too_late)
        clock.daemon = True
        with ExitStack() as stack:
            if progress is not None:
                stack.enter_context(progress.stopping(self.kill))
            clock.start()
            stack.callback(clock.cancel)
            yield

    def _too_late(self) -> None:
        self._late = True
        self._process.kill()

    def _why(self, progress: Progress | None) -> Exception:
        """Return why there is no answer."""
        if progress is not None:
            with suppress(Cancelled):
                progress.check()
                return self._reason()
            return Cancelled()
        return self._reason()

    def _reason(self) -> Exception:
        if self._late:
            return FileTookTooLong()
        if self._ended:
            return Cancelled()
        self._process.kill()  # it said something that is no answer, or died of itself
        worked_too_long = self._process.wait() == -_SIGXCPU
        kind: type[CannotShow] = FileTookTooLong if worked_too_long else FileDamaged
        return kind()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


_LOCK = threading.Lock()
_LIVE: "weakref.WeakSet[Child]" = weakref.WeakSet()


def end_all() -> None:
    """End every process that decodes, as the lock does; waits for nobody."""
    with _LOCK:
        live = list(_LIVE)
    for child in live:
        child.kill()
