# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make this checkout ready to run: system libraries, .venv, built resources.

    python3 packaging/prepare.py [--for setup|tests|package]

Runs before .venv exists, so it uses the standard library only. What is already
done is remembered by hashes and not done again.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import machine

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "dev.txt"
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
BUILT = ROOT / "resources" / "built"

# What is built at set-up: the script with its arguments, and what it reads.
BUILDERS: dict[str, tuple[list[str], list[str]]] = {
    "fonts": (["fonts.py"], ["requirements/dev.txt"]),
    "icons": (["icons.py"], ["requirements/dev.txt", "resources/icons.txt"]),
    "i18n": (["translations.py", "release"], ["resources/i18n/*.ts"]),
    "forms": (
        ["forms.py"],
        [
            "requirements/dev.txt",
            "resources/forms/*",
            "resources/lists*.toml",
            "app/forms/*.py",
            "app/codes.py",
        ],
    ),
    "letters": (
        ["templates.py"],
        [
            "requirements/dev.txt",
            "resources/letters/*",
            "packaging/templates_word.py",
            "app/letters/*.py",
        ],
    ),
}
# `-P`: neither .venv/bin nor the current folder may stand in for our packages.
LAUNCHER = """\
#!/bin/sh
'''exec' "{python}" -P "$0" "$@"
' '''
import sys

from ui.main import main

sys.exit(main())
"""


def main() -> None:
    """Bring the checkout up to date for one purpose."""
    parser = argparse.ArgumentParser(description="Make this checkout ready to run.")
    parser.add_argument("--for", dest="purpose", default="setup", choices=machine.TOOLS)
    purpose = parser.parse_args().purpose
    with _one_at_a_time():
        if missing := machine.missing_packages(purpose):
            machine.install(missing)
        machine.install_welcome(purpose)
        _make_venv()
        _install_locked()
        _install_launcher()
        _build_resources()


def _make_venv() -> None:
    if PYTHON.exists():
        return
    _say("Making .venv")
    _run([sys.executable, "-m", "venv", "--clear", str(VENV)])


def _install_locked() -> None:
    stamp = VENV / "consigne-lock.sha256"
    digest = _digest([LOCK])
    if stamp.exists() and stamp.read_text() == digest:
        return
    _say("Installing the locked packages (about 300 MB the first time)")
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-deps"]
    command += ["--disable-pip-version-check", "--no-input", "--require-hashes"]
    _run([*command, "-r", str(LOCK)])
    stamp.write_text(digest)


def _install_launcher() -> None:
    """Put `consigne` into .venv and this checkout on its path."""
    _write(_site_packages() / "consigne.pth", f"{ROOT}\n")
    if not WINDOWS:
        launcher = BIN / "consigne"
        _write(launcher, LAUNCHER.format(python=PYTHON))
        launcher.chmod(0o755)


def _site_packages() -> Path:
    if WINDOWS:
        return VENV / "Lib" / "site-packages"
    return next((VENV / "lib").glob("python3.*")) / "site-packages"


def _build_resources() -> None:
    stamps_file = BUILT / "stamps.json"
    stamps = json.loads(stamps_file.read_text()) if stamps_file.exists() else {}
    for name, (command, inputs) in BUILDERS.items():
        script = ROOT / "packaging" / command[0]
        read = [script, *(p for i in inputs for p in sorted(ROOT.glob(i)))]
        digest = _digest(read)
        if stamps.get(name) == digest and (BUILT / name).is_dir():
            continue
        _say(f"Building resources/built/{name}")
        _run([str(PYTHON), str(script), *command[1:]])
        stamps[name] = digest
        _write(stamps_file, json.dumps(stamps, indent=2) + "\n")


def _digest(files: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for file in files:
        whole.update(file.name.encode() + b"\0")
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        sys.exit(f"set-up stopped: `{' '.join(command)}` failed (see above).")


def _say(sentence: str) -> None:
    print(f"{sentence} ...", flush=True)


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold a lock, so that two make commands do not build the same thing at once."""
    if WINDOWS:
        yield
        return
    import fcntl

    lock = ROOT / "build" / "setup.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    main()
