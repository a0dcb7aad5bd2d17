# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of Word's XML a template may hold: no fields that fetch, no traces of authors."""

import re
from typing import Any

from app.errors import BadTemplate
from app.letters.package import Package, Part, W
from app.letters.pictures import bare

# Words a field may begin with: page numbers and references inside the letter.
_FIELDS = frozenset(
    {
        *("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "REF", "PAGEREF", "NOTEREF"),
        *("SEQ", "TOC", "STYLEREF", "HYPERLINK", "FORMTEXT", "FORMCHECKBOX", "="),
    }
)
_LINK = re.compile(r'HYPERLINK\s+(?:\\l\s|"?(?:https?://|mailto:))', re.IGNORECASE)
_CHANGES = frozenset(
    {
        *("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange"),
        *("tblPrChange", "trPrChange", "tcPrChange", "numberingChange", "cellIns"),
        *("cellDel", "commentReference", "commentRangeStart", "delText"),
    }
)
_EMBEDDED = frozenset(
    {
        "object",
        "OLEObject",
        "control",
        "altChunk",
        "subDoc",
        "frameset",
        "movie",
        "chart",
    }
)
_FETCHING = frozenset({"src", "href", "link", "linkTarget"})
_STRIPPED = frozenset(
    {"dataBinding", "proofErr", "lastRenderedPageBreak", "rsid", "nsid", "tmpl"}
)
_SETTINGS = frozenset(
    {
        *("zoom", "mirrorMargins", "evenAndOddHeaders", "defaultTabStop", "compat"),
        *("autoHyphenation", "hyphenationZone", "characterSpacingControl"),
        *("footnotePr", "endnotePr", "themeFontLang", "clrSchemeMapping"),
        *("decimalSymbol", "listSeparator", "bordersDoNotSurroundHeader"),
        "bordersDoNotSurroundFooter",
    }
)
_MANY = 200  # attributes of one element; Word writes a dozen
_TRACES = ("rsid", "paraId", "textId", "docId", "author", "initials")


def clean(package: Package) -> None:
    """Refuse what a template has not, and take out what says who made it, and when.

    Raises:
        BadTemplate: embedded, external, changes

    """
    for part in package.parts.values():
        if part.kind == "image":
            part.data = bare(part.data)
            continue
        if part.kind == "settings":
            _few_settings(part.tree)
        _elements(part)
        _fields(part.tree)


def _few_settings(root: Any) -> None:
    for node in list(root):
        if _local(node) not in _SETTINGS:
            root.remove(node)


def _elements(part: Part) -> None:
    gone = []
    for node in part.tree.iter("*"):
        name = _local(node)
        if name in _CHANGES and node.tag.startswith(f"{{{W}}}"):
            raise BadTemplate("changes")
        if name in _EMBEDDED:
            raise BadTemplate("embedded", name)
        if name in _STRIPPED:
            gone.append(node)
        if len(node.attrib) > _MANY:  # reading each one looks at all before it
            raise BadTemplate("too_large")
        for key, value in node.attrib.items():
            plain = key.rpartition("}")[2]
            if plain in _FETCHING and part.kind != "theme" and value:
                _require_inside(part, value)
            if plain.startswith(_TRACES):
                del node.attrib[key]
    for node in gone:
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)


def _require_inside(part: Part, value: str) -> None:
    """Raise unless an attribute that fetches names a picture of the document."""
    relation = part.relations.get(value)
    if relation is None or relation.external:
        raise BadTemplate("external", value)


def _fields(root: Any) -> None:
    """Look at what fields do: their words may be spread over many runs."""
    for node in root.iter(f"{{{W}}}fldSimple"):
        _require_field(node.get(f"{{{W}}}instr", ""))
    open_fields: list[str] = []
    for node in root.iter(f"{{{W}}}fldChar", f"{{{W}}}instrText"):
        if _local(node) == "instrText":
            if not open_fields:
                raise BadTemplate("embedded", (node.text or "").strip())
            open_fields[-1] += node.text or ""
            continue
        kind = node.get(f"{{{W}}}fldCharType")
        if kind == "begin":
            open_fields.append("")
        elif kind == "end" and open_fields:
            _require_field(open_fields.pop())
    for words in open_fields:
        _require_field(words)


def _require_field(words: str) -> None:
    said = words.split()
    name = said[0].upper() if said else ""
    if not said:
        return
    if name not in _FIELDS:
        raise BadTemplate("external", name)
    if name == "HYPERLINK" and not _LINK.match(words.strip()):
        raise BadTemplate("external", words.strip())


def _local(node: Any) -> str:
    return str(node.tag).rpartition("}")[2]
