# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep memory off the disk: no core dumps, no debugger, files for this user only."""

import contextlib
import faulthandler
import os
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Do what the system allows; what it does not is no reason to refuse work."""
    os.umask(0o077)
    faulthandler.disable()  # it would write stacks, and values with them
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            _not_dumpable()


def _not_dumpable() -> None:
    """Refuse core dumps and other processes of the same user reading our memory."""
    import ctypes

    prctl = ctypes.CDLL(None, use_errno=True).prctl
    long = ctypes.c_ulong
    prctl.argtypes = [ctypes.c_int, long, long, long, long]
    prctl.restype = ctypes.c_int
    prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
