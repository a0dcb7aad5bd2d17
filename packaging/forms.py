# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Convert the forms of resources/forms into resources/built/forms, or say why not.

    python packaging/forms.py [--record]

Each form is checked: every word in the three languages, every list known, every code
with the crosswalks its list asks for, no edition changed after it was recorded.
`--record` writes the editions that are new into resources/forms/editions.toml.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from app import codes
from app.forms.definition import Form, Node, Words, to_json
from app.forms.wording import sentence
from app.forms.xlsform import CannotConvert, convert
from storage import canonical

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "resources" / "forms"
EDITIONS = FORMS / "editions.toml"
OUT = ROOT / "resources" / "built" / "forms"
LANGUAGES = {"fr": "Français (fr)", "en": "English (en)", "ar": "العربية (ar)"}
SILENT = frozenset({"calculate", "hidden", "meta"})  # never shown: no label
CELL = re.compile(r"(?<!\\)\|")
# French sets these apart; a no-break space would become a plain one in any XLSForm,
# a narrow one stays.
APART = re.compile(r"[ \u00a0](?=[:;?!»])|(?<=«)[ \u00a0]")
NARROW = "\u202f"
Sheets = dict[str, list[list[str]]]
HEADING = """\
# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What each edition of each form was: its content's hash. Once an edition is here it
# changes no more; a changed form gets a new `version` in its settings, and then
# `python packaging/forms.py --record` adds a line.
"""


def main() -> None:
    """Build every form, or stop with the list of what is wrong."""
    parser = argparse.ArgumentParser(description="Convert the forms of the pack.")
    parser.add_argument("--record", action="store_true", help="note new editions")
    record = parser.parse_args().record
    made, wrong = build(FORMS)
    if record and not wrong:
        record_editions(made)
    wrong = wrong or moved_editions(made)
    if wrong:
        sys.exit("resources/forms:\n" + "\n".join(f"  {line}" for line in wrong))
    OUT.mkdir(parents=True, exist_ok=True)
    for form in made:
        (OUT / f"{form.id}.json").write_bytes(canonical.dumps(to_json(form)))
    for stale in {*OUT.glob("*.json")} - {OUT / f"{form.id}.json" for form in made}:
        stale.unlink()
    if new := new_editions(made):
        print(f"New editions, not recorded yet: {', '.join(new)}")


def build(folder: Path) -> tuple[list[Form], list[str]]:
    """Return the forms of a folder and, a line each, what is wrong with them."""
    made, wrong = [], list(_lists_without_crosswalks())
    for file in sorted(folder.glob("*.md")):
        sheets = read_sheets(file.read_text("utf-8"))
        faults = [f"list {name} is unknown" for name in _unknown_lists(sheets)]
        if not faults:
            try:
                text = write_sheets(in_print(with_lists(sheets)))
                form = convert(text.encode(), file.name).form
                faults = [*_missing_words(form), *_misnamed(form, file)]
                made.append(form)
            except CannotConvert as error:
                faults = [sentence(fault, "en") for fault in error.faults]
        wrong += [f"{file.name}: {fault}" for fault in faults]
    return made, wrong


def moved_editions(forms: Iterable[Form], file: Path = EDITIONS) -> list[str]:
    """Return the forms that changed without a new edition, a line each."""
    known = _recorded(file)
    return [
        f"{form.id}.md: edition {form.edition} has changed: give it a new version"
        for form in forms
        if known.get(form.id, {}).get(form.edition, form.version) != form.version
    ]


def new_editions(forms: Iterable[Form], file: Path = EDITIONS) -> list[str]:
    """Return the forms whose edition is not recorded yet."""
    known = _recorded(file)
    return [form.id for form in forms if form.edition not in known.get(form.id, {})]


def record_editions(forms: Iterable[Form], file: Path = EDITIONS) -> None:
    """Add the editions that are new; those that are there stay as they are."""
    known = _recorded(file)
    for form in forms:
        known.setdefault(form.id, {}).setdefault(form.edition, form.version)
    text = HEADING
    for name, editions in sorted(known.items()):
        text += f"\n[{name}]\n"
        text += "".join(f'"{edition}" = "{h}"\n' for edition, h in editions.items())
    file.write_text(text, encoding="utf-8")


def read_sheets(text: str) -> Sheets:
    """Read Markdown tables: the first cell of a row names the sheet it begins."""
    sheets: Sheets = {}
    rows: list[list[str]] = []
    for line in text.splitlines():
        if not line.startswith("|"):
            continue
        name, *cells = [cell.strip() for cell in CELL.split(line)[1:-1]]
        if name:
            rows = sheets.setdefault(name, [])
        if any(cells):
            rows.append(cells)
    return sheets


def write_sheets(sheets: Sheets) -> str:
    """Write Markdown tables."""
    lines = []
    for name, rows in sheets.items():
        lines.append(f"| {name} |")
        lines += ["| | " + " | ".join(cells) + " |" for cells in rows]
    return "\n".join(lines) + "\n"


def with_lists(sheets: Sheets) -> Sheets:
    """Return the sheets with the lists of the program the form asks for and lacks."""
    own = sheets.get("choices", [["list_name"]])
    wanted = {name: codes.lists()[name].rows for name in _borrowed(sheets)}
    every = chain.from_iterable(rows.values() for rows in wanted.values())
    extras = sorted({key for row in every for key in row} - set(LANGUAGES))
    words = {f"label::{title}": key for key, title in LANGUAGES.items()}
    head = list(dict.fromkeys([*own[0], "name", *words, *extras]))
    table = [dict(zip(own[0], cells, strict=False)) for cells in own[1:]]
    for name, rows in wanted.items():
        for code, row in rows.items():
            said = {column: row.get(key, "") for column, key in words.items()}
            table.append({**row, **said, "list_name": name, "name": code})
    choices = [head, *([row.get(column, "") for column in head] for row in table)]
    return {**sheets, "choices": choices} if table else sheets


def in_print(sheets: Sheets) -> Sheets:
    """Return the sheets with the spaces of French print in the French columns."""
    printed = {}
    for name, (head, *rows) in sheets.items():
        french = [n for n, heading in enumerate(head) if LANGUAGES["fr"] in heading]
        for cells in rows:
            for n in french:
                if n < len(cells):
                    cells[n] = APART.sub(NARROW, cells[n])
        printed[name] = [head, *rows]
    return printed


def _asked(sheets: Sheets) -> list[str]:
    """Return the lists the questions name, each once."""
    head, *rows = sheets["survey"]
    types = [cells[head.index("type")].split() for cells in rows]
    choosing = ("select_one", "select_multiple", "rank")
    return list(dict.fromkeys(t[1] for t in types if len(t) > 1 and t[0] in choosing))


def _borrowed(sheets: Sheets) -> list[str]:
    own = {cells[0] for cells in sheets.get("choices", [])[1:]}
    return [name for name in _asked(sheets) if name not in own]


def _unknown_lists(sheets: Sheets) -> list[str]:
    return [name for name in _borrowed(sheets) if name not in codes.lists()]


def _lists_without_crosswalks() -> Iterator[str]:
    for name, found in codes.lists().items():
        for code, row in found.rows.items():
            for scheme in found.crosswalks:
                if scheme not in row:
                    yield f"list {name}: {code} has no {scheme} code"


def _missing_words(form: Form) -> Iterator[str]:
    for node in form.walk():
        for what, words in _words_of(node):
            for language in _absent(words):
                yield f"row {node.row}, {node.name}: no {what} in {language}"
    for name, choices in form.lists.items():
        for choice in choices:
            for language in _absent(choice.label):
                yield f"list {name}, {choice.name}: no label in {language}"


def _words_of(node: Node) -> Iterator[tuple[str, Words]]:
    if node.kind not in SILENT:
        yield "label", node.label
    optional = {
        "hint": node.hint,
        "guidance": node.guidance,
        "constraint message": node.constraint_message,
        "required message": node.required_message,
    }
    for what, words in optional.items():
        if words:
            yield what, words
    if node.constraint and not node.constraint_message:
        yield "constraint message", {}


def _absent(words: Words) -> list[str]:
    return [name for name in LANGUAGES.values() if not "".join(words.get(name, ()))]


def _misnamed(form: Form, file: Path) -> Iterator[str]:
    if form.id != file.stem:
        yield f"its form_id is {form.id}"
    if set(form.languages) != set(LANGUAGES.values()):
        yield f"its languages are {', '.join(form.languages)}"


def _recorded(file: Path) -> dict[str, dict[str, str]]:
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


if __name__ == "__main__":
    main()
