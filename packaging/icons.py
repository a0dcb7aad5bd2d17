# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Take the icons named in resources/icons.txt out of Lucide, into resources/built.

The python-lucide package carries all of Lucide (ISC licence) in one database.
"""

import shutil
import sqlite3
import sys
from contextlib import closing
from importlib.resources import as_file, files
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "resources" / "built" / "icons"
LICENCE = ROOT / "packaging" / "licences" / "lucide.txt"
# An icon goes by our name even when Lucide has renamed it since.
FIND = """
    SELECT svg FROM icons WHERE name = :name
    UNION ALL
    SELECT svg FROM icons JOIN icon_aliases USING (name) WHERE alias = :name
    LIMIT 1
"""


def main() -> None:
    """Write one SVG file for each name, and the licence beside them."""
    found = _read(wanted_names())
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    for name, svg in found.items():
        (OUT / f"{name}.svg").write_text(svg, encoding="utf-8")
    shutil.copyfile(LICENCE, OUT / "LICENCE.txt")


def wanted_names() -> list[str]:
    """Return the names in resources/icons.txt."""
    lines = (ROOT / "resources" / "icons.txt").read_text(encoding="utf-8").split("\n")
    return [name for line in lines if (name := line.split("#")[0].strip())]


def _read(names: list[str]) -> dict[str, str]:
    found, missing = {}, []
    source = files("lucide") / "data" / "lucide-icons.db"
    with as_file(source) as file, closing(sqlite3.connect(file)) as database:
        for name in names:
            row = database.execute(FIND, {"name": name}).fetchone()
            if row:
                found[name] = row[0]
            else:
                missing.append(name)
    if missing:
        sys.exit(f"resources/icons.txt: Lucide has no {', '.join(missing)}")
    return found


if __name__ == "__main__":
    main()
