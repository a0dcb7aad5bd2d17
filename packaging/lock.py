# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work out requirements/*.txt from pyproject.toml, with a hash for every file.

    python packaging/lock.py [--upgrade]

runtime.txt is what people get; dev.txt is the same versions plus what tests and
packaging need. Wheels only: set-up never runs a package's own build script.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "requirements/runtime.txt"
LOCKS = {
    RUNTIME: [],
    "requirements/dev.txt": [
        "--extra=test",
        "--extra=build",
        f"--constraint={RUNTIME}",
    ],
}
OPTIONS = [
    "--quiet",
    "--generate-hashes",
    "--strip-extras",
    "--allow-unsafe",  # pip and setuptools are pinned like the others
    "--no-emit-index-url",  # where packages come from is the machine's business
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--pip-args=--only-binary :all:",
]


def main() -> None:
    """Write both lock files."""
    tool = Path(sys.executable).with_name("pip-compile")
    environment = os.environ | {"CUSTOM_COMPILE_COMMAND": "make lock"}
    for lock, options in LOCKS.items():
        command = [str(tool), *OPTIONS, *options, *sys.argv[1:]]
        command += [f"--output-file={lock}", "pyproject.toml"]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main()
