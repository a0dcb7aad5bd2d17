# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep the catalogues in resources/i18n in step with the sentences of ui/.

    python packaging/translations.py update     write resources/i18n/*.ts
    python packaging/translations.py check      fail on anything stale or unlike
    python packaging/translations.py release    write resources/built/i18n/*.qm

English has a catalogue of plurals only: without it the screen says "1 case(s)".
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
OUT = ROOT / "resources" / "built" / "i18n"
LANGUAGES = ("fr", "ar", "en")
COMPLETE = ("fr", "en")  # Arabic may wait for its reader: English shows through
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%[1-9L]")


def main() -> int:
    """Do what the first argument says."""
    verbs = {"update": update, "check": check, "release": release}
    if len(sys.argv) != len(("script", "verb")) or sys.argv[1] not in verbs:
        sys.exit(__doc__)
    problems = verbs[sys.argv[1]]()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def update() -> list[str]:
    """Bring the catalogues up to date; new sentences wait there to be translated."""
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        _extract(language, _catalogue(language))
    return []


def check() -> list[str]:
    """Return what is wrong with the catalogues, in sentences."""
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            problems += _stale(language, Path(folder))
    for language in LANGUAGES:
        if _catalogue(language).exists():
            problems += _unlike(language)
    if not problems:
        print("catalogues: current, complete, placeholders alike")
    return problems


def release() -> list[str]:
    """Compile the catalogues and put Qt's own beside them."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    for language in LANGUAGES:
        if (source := _catalogue(language)).exists():
            target = OUT / source.with_suffix(".qm").name
            _tool("lrelease", "-silent", str(source), "-qm", str(target))
        shutil.copy(_qt() / "translations" / f"qtbase_{language}.qm", OUT)
    return []


def _extract(language: str, catalogue: Path) -> None:
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "ui").rglob("*.py"))
    options = ["-silent", "-locations", "none", "-no-obsolete"]
    options += ["-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    _tool("lupdate", *options, *sources, "-ts", str(catalogue))


def _stale(language: str, folder: Path) -> list[str]:
    catalogue = _catalogue(language)
    if not catalogue.exists():
        return [f"{catalogue.name} is missing: run `make translations`"]
    copy = Path(shutil.copy(catalogue, folder))
    _extract(language, copy)
    if copy.read_bytes() == catalogue.read_bytes():
        return []
    before, after = (set(_sources(c)) for c in (catalogue, copy))
    changes = [f"    + {s!r}" for s in sorted(after - before)]
    changes += [f"    - {s!r}" for s in sorted(before - after)]
    head = f"{catalogue.name} is not up to date: run `make translations`"
    return ["\n".join([head, *changes])]


def _unlike(language: str) -> list[str]:
    """Return unfinished messages, and translations that lost a placeholder."""
    problems, waiting = [], 0
    name = _catalogue(language).name
    for source, message in _messages(_catalogue(language)):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            waiting += 1
            if language in COMPLETE:
                problems.append(f"{name}: not translated: {source!r}")
            continue
        forms = ["".join(f.itertext()) for f in translation.findall("numerusform")]
        forms = forms or ["".join(translation.itertext())]
        if not all(_same_placeholders(source, form) for form in forms):
            problems.append(f"{name}: placeholders differ: {source!r}")
        if "%n" in source and not any("%n" in form for form in forms):
            problems.append(f"{name}: no %n in any form of {source!r}")
    if waiting and language not in COMPLETE:
        print(f"{name}: {waiting} sentences wait for a translation")
    return problems


def _same_placeholders(source: str, translation: str) -> bool:
    here, there = (sorted(set(PLACEHOLDER.findall(t))) for t in (source, translation))
    return here == there


def _messages(catalogue: Path) -> Iterator[tuple[str, ET.Element]]:
    for message in ET.parse(catalogue).iter("message"):  # noqa: S314 (our own file)
        yield message.findtext("source") or "", message


def _sources(catalogue: Path) -> list[str]:
    return [source for source, _ in _messages(catalogue)]


def _catalogue(language: str) -> Path:
    return CATALOGUES / f"consigne_{language}.ts"


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([str(_qt().parent / name), *arguments], cwd=ROOT, check=True)


def _qt() -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed: run `make setup`")
    return Path(spec.origin).parent / "Qt"


if __name__ == "__main__":
    sys.exit(main())
