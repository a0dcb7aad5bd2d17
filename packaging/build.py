# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the program as people get it, into build/package/consigne.

The same source and lock file give the same bytes: the clock and the hash seed
are fixed for the build.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "package"
WORK = ROOT / "build" / "pyinstaller"
EPOCH = "1767225600"  # 1 January 2026; replaced by the release's own date
# Parts of Qt that must not come back unseen.
UNWANTED = ("Qt6Qml", "Qt6Quick", "Qt6Pdf", "Qt6Network", "VirtualKeyboard", "gtk-3")


def main() -> None:
    """Build, check what is inside, and say how large it is."""
    shutil.rmtree(OUT, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--log-level", "WARN", "--distpath", str(OUT), "--workpath", str(WORK)]
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": EPOCH}
    subprocess.run(
        [*command, str(ROOT / "packaging" / "consigne.spec")],
        cwd=ROOT,
        env={**fixed, **os.environ},
        check=True,
    )
    _check(OUT / "consigne")
    print(f"{OUT / 'consigne'}: {size_in_mb(OUT / 'consigne'):.0f} MB")


def size_in_mb(folder: Path) -> float:
    """Return what the files of a folder weigh, each counted once."""
    files = [p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()]
    return sum(p.stat().st_size for p in files) / 1_000_000


def _check(folder: Path) -> None:
    names = [str(p.relative_to(folder)) for p in folder.rglob("*")]
    if found := [n for n in names if any(u in n for u in UNWANTED)]:
        sys.exit("The package holds what it should not:\n  " + "\n  ".join(found))
    for part in ("fonts", "icons", "i18n"):
        if not any(f"resources/built/{part}/" in n.replace("\\", "/") for n in names):
            sys.exit(f"The package holds no {part}: run `make setup` first")


if __name__ == "__main__":
    main()
