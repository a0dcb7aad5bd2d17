# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the process that decodes gives up before it looks at a byte.

Runs in the child. What a system lacks is left out: docs/threats.md says what that is.
"""

import contextlib
import os
import sys

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_SIGKILL = 9
_LONGEST = 3600  # seconds of work, however many pages are asked for


def die_with_parent() -> None:
    """End at once when the program does, even in the middle of a picture.

    Where there is no such thing, the end of standard input ends this process too,
    once it asks for the next request.
    """
    _prctl(_PR_SET_PDEATHSIG, _SIGKILL)


def confine(memory: int) -> None:
    """Give up files, sockets, other processes, and all but so many bytes of memory.

    From here on nothing can be opened: what is needed has been imported. Pipes that
    are open go on working.
    """
    os.umask(0o077)
    _prctl(_PR_SET_DUMPABLE, 0)
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    with contextlib.suppress(ImportError):
        import resource

        most = {"AS": memory, "CORE": 0, "FSIZE": 0, "NPROC": 0, "MEMLOCK": 0}
        for name, value in (most | {"CPU": _LONGEST, "NOFILE": 0}).items():
            with contextlib.suppress(AttributeError, OSError, ValueError):
                resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))


def allow(seconds: int) -> None:
    """Give the next request so many seconds of the processor, then end."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime) + 1
        _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = spent + seconds
        if hard != resource.RLIM_INFINITY:
            soft = min(soft, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _prctl(option: int, value: int) -> None:
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        prctl = ctypes.CDLL(None, use_errno=True).prctl
        long = ctypes.c_ulong
        prctl.argtypes = [ctypes.c_int, long, long, long, long]
        prctl.restype = ctypes.c_int
        prctl(option, value, 0, 0, 0)
