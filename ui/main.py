# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `consigne`: a window, or one of the headless verbs of `app.cli`."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.hardening import harden

if TYPE_CHECKING:
    from ui.application import Wish

DONE, REFUSED = 0, 2
PICTURES = Path("build") / "demo"
LOOKS = (("fr", "light"), ("ar", "dark"))  # `make screenshots` draws the others too
NOWHERE = Path("/dev/null/consigne") if os.name == "posix" else Path("NUL/consigne")


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or do what the arguments say without one."""
    words = list(sys.argv[1:] if argv is None else argv)
    harden()
    if _needs_cli(words):
        from app import cli

        if cli.is_headless(words):
            return cli.main(words)
    if not has_display():
        return _without_display(words)
    return _open_window(words)


def has_display() -> bool:
    """Tell whether a window could be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _needs_cli(words: list[str]) -> bool:
    """Tell whether this is more than what a restart says: reading that is quick."""
    return any(word not in ("--case-file", "--fault") for word in words[::2])


def _wish(words: list[str]) -> "Wish":
    from ui.application import Wish

    if not _needs_cli(words):
        told = dict(zip(words[::2], words[1::2], strict=False))
        named = told.get("--case-file")
        place = Path(named).resolve() if named else None
        return Wish(place, told.get("--fault", ""))
    from app import cli, places

    asked = cli.parser().parse_args(words)
    if asked.verb != "demo":
        return Wish(asked.case_file)
    size = {"cases": asked.cases, "entries": asked.entries, "seed": asked.seed}
    folder = (asked.folder or places.home() / "training").resolve()
    return Wish(folder, demo=True, size=size)


def _open_window(words: list[str]) -> int:
    gc.disable()  # until the first window is there: it makes only what stays
    from PySide6.QtWidgets import QApplication

    from ui.application import Application
    from ui.doors import Doors
    from ui.restart import restart
    from ui.settings import Settings, silence_qt

    silence_qt(NOWHERE)
    qt = QApplication(["consigne"])  # Qt reads no arguments of ours
    application = Application(qt, Settings(), Doors(), restart)
    application.faults.install()
    application.start(_wish(words))
    status = qt.exec()
    application.tasks.shutdown()
    return status


def _without_display(words: list[str]) -> int:
    """Say that there is no display; a demo draws its screens into files instead."""
    if "demo" not in words:
        sys.stdout.write(
            "There is no display to open a window on. `consigne demo` draws every"
            " screen into files; `consigne --help` lists what needs no window.\n"
        )
        return REFUSED
    folder = PICTURES.resolve()
    sys.stdout.write(
        f"There is no display to open a window on: every screen and a sample bundle"
        f" go into {folder}.\n"
    )
    sys.stdout.flush()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.demo.bundle import write_sample
    from ui import screenshots

    def tell(path: Path) -> None:
        sys.stdout.write(f"  {path.name}\n")
        sys.stdout.flush()

    for language, scheme in LOOKS:
        screenshots.write(folder, (language,), (scheme,), drawn=tell)
    for path in write_sample(folder):
        tell(path)
    return DONE


if __name__ == "__main__":
    sys.exit(main())
