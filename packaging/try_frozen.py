# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Do a day's work with the packaged program, far from its sources.

The built folder is copied to an empty place and run with an empty home, no
Python on the path, no display: what works here works on a laptop without Python.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from build import OUT, ROOT, size_in_mb

TIME_LIMIT = 600
FORM = """\
| survey |
| | type | name | label | calculation |
| | date | born | Born on | |
| | calculate | age | | int((today() - ${born}) div 365.25) |
"""


def main() -> None:
    """Run the headless main job and stop at the first verb that fails."""
    if not (OUT / "consigne").is_dir():
        sys.exit("There is no build/package/consigne: run `make package` first")
    with tempfile.TemporaryDirectory(prefix="consigne-frozen-") as name:
        place = Path(name).resolve()
        shutil.copytree(OUT / "consigne", place / "program", symlinks=True)
        for verb in verbs(place):
            _do(place, verb)
        _look(place / "program" / "consigne")
    print(f"the packaged program works; {size_in_mb(OUT / 'consigne'):.0f} MB")


def _look(program: Path) -> None:
    """Have the packaged program decode a picture and a page in a process of its own."""
    sys.path.insert(0, str(ROOT))
    from random import Random

    from app.demo.files import document, photograph
    from app.viewing import starting
    from app.viewing.viewer import Limits, Viewer

    def start(kind: str, memory: int, seconds: int) -> list[str]:
        return [str(program), starting.VERB, kind, str(memory), str(seconds)]

    begun = time.monotonic()
    with Viewer(Limits(start=start)) as viewer:
        photo = photograph(Random(1), "Exercise")  # noqa: S311 - a drawing
        viewer.picture(photo)
        viewer.clean(photo)
        viewer.open(document("Exercise", ["One line."]))
        viewer.page(0, 1.0)
    print(f"pictures and pages: {time.monotonic() - begun:.1f} s", flush=True)


def verbs(place: Path) -> list[list[str]]:
    """Return what is asked of the program, in order."""
    file, bundle, job = (str(place / name) for name in ("A", "bundle", "job"))
    identity = ("--identity", f"{bundle}/recipient-identity.txt")
    form, answers = place / "form.md", place / "answers.json"
    names = place / "names.csv"
    form.write_text(FORM, "utf-8")
    answers.write_text('{"born": "2009-01-03"}', "utf-8")
    names.write_text("name\nMohamed Ali\nمحمد علي\n", "utf-8")
    filled = ["--answers", str(answers), "--today", "2026-11-22", "--language", "fr"]
    demo = ["demo", "--folder", file, "--no-window", "--cases", "8", "--entries", "40"]
    return [
        ["--help"],
        demo,
        ["self-check", file],
        ["demo", "--bundle", bundle],
        ["verify", f"{bundle}/sample.consigne", *identity],
        ["inspect", f"{bundle}/sample.consigne", *identity],
        ["backup", file, "--to", str(place)],
        ["main-job", job],
        ["form", "check", str(form)],
        ["form", "fill", str(form), *filled],
        ["similar", str(names)],
        ["deadline", "childrens_judge_appeal", "--event", "notified=2026-11-13"],
    ]


def _do(place: Path, verb: list[str]) -> None:
    home = place / "home"
    home.mkdir(exist_ok=True)
    start = time.monotonic()
    done = subprocess.run(
        [str(place / "program" / "consigne"), *verb],
        cwd=home,
        env={
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "PATH": str(home),  # nothing: no Python, no tools
            "QT_QPA_PLATFORM": "offscreen",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
        check=False,
    )
    took = time.monotonic() - start
    print(f"consigne {' '.join(verb)}: {took:.1f} s", flush=True)
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n")
        sys.exit(f"`consigne {verb[0]}` ended with {done.returncode}")


if __name__ == "__main__":
    main()
