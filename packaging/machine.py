# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Find what the machine itself lacks, and install it where we may."""

import ctypes
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

# What Qt's own files ask the system for: Core, Gui, Widgets, Svg, PrintSupport
# and the offscreen and xcb platforms. tests/test_toolchain.py asks the loader
# whether the list is whole.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # Designer's QtNetwork, for lupdate
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
TOOLS = {
    "setup": {},
    # Debian's own age and tar open our bundles; strace stops a commit half-way.
    "tests": {"age": "age", "tar": "tar", "strace": "strace"},
    "package": {"objdump": "binutils", "objcopy": "binutils"},
}
# Brought along where that is possible; what needs them is skipped elsewhere, and says so.
WELCOME = {
    "setup": {},
    # Two syncthings carry a case from one case file to another; the others look for
    # metadata in what leaves.
    "tests": {
        "syncthing": "syncthing",
        "exiftool": "libimage-exiftool-perl",
        "pdfinfo": "poppler-utils",
    },
    "package": {},
}


def missing_packages(purpose: str) -> list[str]:
    """Return the Debian packages that are still needed, sorted."""
    if sys.platform != "linux":
        return []
    needed = {p for name, p in LIBRARIES.items() if not _has_library(name)}
    needed |= {p for tool, p in TOOLS[purpose].items() if not shutil.which(tool)}
    if find_spec("ensurepip") is None:
        needed.add(f"python{_python_version()}-venv")
    if purpose == "package" and not _has_python_library():
        needed.add(f"libpython{_python_version()}")
    return sorted(needed)


def install(packages: list[str]) -> None:
    """Install Debian packages as root; otherwise say which ones and stop."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        sys.exit(
            "This machine lacks libraries or tools that Consigne needs, and it has\n"
            "no apt-get. Debian calls the packages:\n    " + " ".join(packages)
        )
    if os.geteuid() != 0:
        sys.exit(
            "This machine lacks packages that Consigne needs. Please run\n"
            f"    sudo apt-get update && sudo apt-get install {' '.join(packages)}\n"
            "and then the same make command again."
        )
    print(f"Installing from Debian: {' '.join(packages)}", flush=True)
    for step in (["apt-get", "update"], command):
        _run_quietly(step)


def install_welcome(purpose: str) -> None:
    """Install what is welcome, as root on Debian; whatever fails holds nothing up."""
    if sys.platform != "linux":
        return
    wanted = sorted(p for t, p in WELCOME[purpose].items() if not shutil.which(t))
    if not wanted or not shutil.which("apt-get") or os.geteuid() != 0:
        return
    print(f"Installing from Debian: {' '.join(wanted)}", flush=True)
    command = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
    steps = (["apt-get", "update"], command)
    if any(_run(step).returncode for step in steps):
        print("Not installed. The tests that need it are skipped.", flush=True)


def _run_quietly(command: list[str]) -> None:
    done = _run(command)
    if done.returncode:
        print(done.stdout)
        sys.exit(f"`{' '.join(command)}` failed (see above).")


def _run(command: list[str]) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_python_library() -> bool:
    """Say whether a shared libpython is there: the frozen program carries it."""
    name = f"libpython{_python_version()}.so.1.0"
    return _has_library(name) or (Path(sys.base_prefix) / "lib" / name).exists()


def _python_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
