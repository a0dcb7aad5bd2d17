# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory a test took."""

from pathlib import Path


def peak_memory() -> int:
    """Return the most memory this process ever had, in KiB; 0 where nobody says."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(x.split()[1]) for x in lines if x.startswith("VmHWM")), 0)
