# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the letters of resources/letters: for Word and for PDF, from one readable source.

    python packaging/templates.py

A source is Markdown with fields: `# title`, `## section`, `### small section`,
paragraphs, `- item`, `> at the right`, `~ small`, `---` a line, `===` a new page, tables,
`**bold**`, `*italic*`, a backslash at the end of a line to break it. A loop or a
condition alone on its line goes round whole paragraphs, or round rows of a table.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from templates_word import document

from app.errors import BadTemplate
from app.letters import engine, grammar
from app.letters.guard import clean
from app.letters.package import opened, written

ROOT = Path(__file__).resolve().parent.parent
LETTERS = ROOT / "resources" / "letters"
OUT = ROOT / "resources" / "built" / "letters"
NARROW = "\u202f"
# French sets these apart, with a blank that does not break.
APART = re.compile(r"[ \u00a0](?=[:;?!»])|(?<=«)[ \u00a0]")
_HEADING = re.compile(r"(#{1,3}) (.*)")
_STRONG = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*", re.DOTALL)
_HEAD_LINE = re.compile(r"\|[\s|:]*-[\s|:-]*\|")
_PREFIXES = {"- ": "item", "> ": "right", "~ ": "small"}
_ALONE = {"---": "rule", "===": "page"}
_CSS = """
body { font-size: 10pt; }
p { margin-top: 0; margin-bottom: 6px; }
p.item { margin-left: 18px; text-indent: -12px; margin-bottom: 2px; }
p.last { margin-left: 18px; text-indent: -12px; margin-bottom: 8px; }
p.right { margin-left: 330px; margin-bottom: 9px; }
p.small { font-size: 8pt; color: #555555; }
h1 { font-size: 16pt; font-weight: 600; margin-top: 6px; margin-bottom: 9px; }
h2 { font-size: 12pt; font-weight: 600; margin-top: 10px; margin-bottom: 4px; }
h3 { font-size: 10pt; font-weight: 600; margin-top: 9px; margin-bottom: 3px; }
"""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one face; a line break is a line feed."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass
class Block:
    """A heading, a paragraph, a table, or a tag alone on its line.

    `kind` is "h1" "h2" "h3" "plain" "item" "right" "small" "rule" "page" "tag" "table".
    `rows` of a table are cells of runs, or a tag.
    """

    kind: str
    runs: list[Run] = field(default_factory=list)
    rows: "list[list[list[Run]] | str]" = field(default_factory=list)
    headed: bool = False
    tag: str = ""
    dashes: list[int] = field(default_factory=list)

    @property
    def shares(self) -> tuple[float, ...]:
        """How the width is shared: as said by dashes of several lengths; () evenly."""
        if self.is_facts:
            return (0.34, 0.66)
        whole = sum(self.dashes)
        even = len(set(self.dashes)) < 2
        return () if even else tuple(count / whole for count in self.dashes)

    @property
    def is_facts(self) -> bool:
        """Whether it is a table of two columns without heads: what, and which."""
        rows = [row for row in self.rows if not isinstance(row, str)]
        return not self.headed and all(len(row) == 2 for row in rows)


def main() -> None:
    """Build every letter, or stop with what is wrong."""
    OUT.mkdir(parents=True, exist_ok=True)
    made, wrong = set(), []
    for source in sorted(LETTERS.glob("*.md")):
        try:
            for suffix, data in build(source).items():
                made.add(OUT / f"{source.stem}.{suffix}")
                (OUT / f"{source.stem}.{suffix}").write_bytes(data)
        except BadTemplate as error:
            wrong.append(f"  {source.name}: {error.kind} {error.detail}")
    if wrong:
        sys.exit("resources/letters:\n" + "\n".join(wrong))
    for stale in {*OUT.glob("*.docx"), *OUT.glob("*.html")} - made:
        stale.unlink()


def build(source: Path) -> dict[str, bytes]:
    """Return one letter for Word and for PDF.

    Raises:
        BadTemplate: it says what a template may not

    """
    text = source.read_text("utf-8")
    if source.stem.endswith(".fr"):
        text = in_print(text)
    blocks = list(read(text))
    package = opened(document(blocks))
    clean(package)
    made = {"docx": written(package), "html": page(blocks).encode()}
    if engine.fields(made["docx"]) != engine.fields(made["html"].decode()):
        raise BadTemplate("broken", "Word and PDF differ")
    return made


def in_print(text: str) -> str:
    """Return French text with the blanks of French print, fields left alone."""
    out, at = [], 0
    for begin, end, tag in grammar.tags_in(text):
        out += [APART.sub(NARROW, text[at:begin]), tag]
        at = end
    return "".join([*out, APART.sub(NARROW, text[at:])])


def read(text: str) -> Iterator[Block]:
    """Yield the blocks of a source."""
    lines = [line.rstrip() for line in text.splitlines()]
    lines = lines[next((n for n, line in enumerate(lines) if line), 0) :]
    at = 0
    while at < len(lines):
        line = lines[at]
        end = at + 1
        if line.startswith("|"):
            while end < len(lines) and (
                lines[end].startswith("|") or _inside(lines, end)
            ):
                end += 1
            yield _table(lines[at:end])
        elif found := _HEADING.fullmatch(line):
            yield Block(f"h{len(found[1])}", list(runs(found[2])))
        elif line in _ALONE:
            yield Block(_ALONE[line])
        elif _is_tag(line):
            yield Block("tag", tag=line)
        elif line.strip():
            while end < len(lines) and _goes_on(lines[end], lines[end - 1]):
                end += 1
            yield _paragraph(lines[at:end])
        at = end


def runs(text: str) -> Iterator[Run]:
    """Yield a text's stretches of one face; what is in tags is left as it is."""
    at = 0
    hidden = {}
    for number, (begin, end, tag) in enumerate(grammar.tags_in(text)):
        hidden[chr(0xF0000 + number)] = tag
        text = text[: begin - at] + chr(0xF0000 + number) + text[end - at :]
        at += end - begin - 1

    def shown(part: str) -> str:
        return "".join(hidden.get(char, char) for char in part)

    at = 0
    for found in _STRONG.finditer(text):
        if found.start() > at:
            yield Run(shown(text[at : found.start()]))
        bold, italic = found[1], found[2]
        yield Run(shown(bold or italic), bold=bool(bold), italic=bool(italic))
        at = found.end()
    if at < len(text):
        yield Run(shown(text[at:]))


def page(blocks: list[Block]) -> str:
    """Return the blocks as a page of HTML that Qt lays out."""
    after = [block.kind for block in blocks[1:]] + [""]
    body = "\n".join(
        _html(block, last=following not in ("item", "tag"))
        for block, following in zip(blocks, after, strict=True)
    )
    return f"<html><head><style>{_CSS}</style></head><body>\n{body}\n</body></html>\n"


def _html(block: Block, *, last: bool) -> str:
    match block.kind:
        case "tag":
            return block.tag
        case "rule":
            return "<hr>"
        case "page":
            return '<p style="page-break-after: always"></p>'
        case "table":
            return _html_table(block)
        case "h1" | "h2" | "h3":
            return f"<{block.kind}>{_words(block.runs)}</{block.kind}>"
        case "item":
            kind = "last" if last else "item"
            return f'<p class="{kind}">–&nbsp;&nbsp;{_words(block.runs)}</p>'
        case "plain":
            return f"<p>{_words(block.runs)}</p>"
        case kind:
            return f'<p class="{kind}">{_words(block.runs)}</p>'


def _html_table(block: Block) -> str:
    lines = []
    for at, row in enumerate(block.rows):
        if isinstance(row, str):
            lines.append(row)
            continue
        name = "th" if block.headed and at == 0 else "td"
        aligned = ' align="left"' if name == "th" else ""
        wide = ["34%", "66%"] if block.is_facts else []
        sizes = [f' width="{share}"' for share in wide] or [""] * len(row)
        cells = "".join(
            f"<{name}{aligned}{size}>{_words(cell)}</{name}>"
            for cell, size in zip(row, sizes, strict=True)
        )
        line = f"<tr>{cells}</tr>"
        lines.append(f"<thead>{line}</thead>" if name == "th" else line)
    style = 'border="1" cellspacing="0" cellpadding="4" width="100%"'
    look = 'style="border-collapse: collapse; border-color: #999999"'
    return f"<table {style} {look}>\n" + "\n".join(lines) + "\n</table><p></p>"


def _words(stretches: list[Run]) -> str:
    out = []
    for run in stretches:
        words, at = [], 0
        for begin, end, tag in grammar.tags_in(run.text):
            words += [escape(run.text[at:begin], quote=False), tag]
            at = end
        words.append(escape(run.text[at:], quote=False))
        said = "".join(words).replace("\n", "<br>")
        said = f"<b>{said}</b>" if run.bold else said
        out.append(f"<i>{said}</i>" if run.italic else said)
    return "".join(out)


def _is_tag(line: str) -> bool:
    return line.startswith("{%") and line.endswith("%}") and line.count("{%") == 1


def _inside(lines: list[str], at: int) -> bool:
    """Say whether a tag stands between rows of one table: a row follows it."""
    while at < len(lines) and _is_tag(lines[at]):
        if grammar.word(lines[at]) in {"endfor", "endif"}:
            return True
        at += 1
    return at < len(lines) and lines[at].startswith("|")


def _goes_on(line: str, before: str) -> bool:
    if before.endswith("\\") and line[:2] == before[:2] and line[:2] in _PREFIXES:
        return True
    begins = line.startswith(("|", "#", *_PREFIXES))
    return bool(line) and not (begins or line in _ALONE or _is_tag(line))


def _paragraph(lines: list[str]) -> Block:
    kind = _PREFIXES.get(lines[0][:2], "plain")
    if kind != "plain":
        lines = [line.removeprefix(lines[0][:2]) for line in lines]
    text = ""
    for line in lines:
        broken = line.endswith("\\")
        text += line[:-1].rstrip() + "\n" if broken else line + " "
    return Block(kind, list(runs(text.strip())))


def _table(lines: list[str]) -> Block:
    block = Block("table")
    for line in lines:
        if _is_tag(line):
            block.rows.append(line)
        elif _HEAD_LINE.fullmatch(line):
            block.dashes = [cell.count("-") for cell in line.split("|")[1:-1]]
            block.headed = any(block.rows[0])  # the heads of a list of facts are empty
            if not block.headed:
                block.rows.clear()
        else:
            said = [cell.replace("\\n", "\n") for cell in _cells(line)]
            block.rows.append([list(runs(cell)) for cell in said])
    return block


def _cells(line: str) -> list[str]:
    """Return the cells of a row; a bar inside a field is the field's."""
    hidden = line
    for begin, end, tag in grammar.tags_in(line):
        hidden = hidden[:begin] + tag.replace("|", "\0") + hidden[end:]
    return [cell.strip().replace("\0", "|") for cell in hidden.split("|")[1:-1]]


if __name__ == "__main__":
    main()
