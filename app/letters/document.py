# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Word template filled: each part cut at its tags, filled, and made whole again."""

import posixpath
import re
from collections.abc import Mapping
from html import escape
from typing import Any

from lxml import etree

from app.errors import BadTemplate
from app.letters import direction, grammar
from app.letters.filling import Filler
from app.letters.guard import clean
from app.letters.marks import TBL, TC, TR, P, marked
from app.letters.package import Package, Part, Relation, W, opened, parsed, written
from app.letters.pictures import Picture, bare, media_type, pixels

_EMU = 36_000  # English metric units in a millimetre
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue002-\ufffd\U00010000-\U0010ffff]")
_DRAWING = """\
<w:drawing xmlns:w="{w}"><wp:inline xmlns:wp="{wp}" distT="0" distB="0" distL="0" \
distR="0"><wp:extent cx="{x}" cy="{y}"/><wp:docPr id="1" name="" descr="{alt}"/>\
<a:graphic xmlns:a="{a}"><a:graphicData uri="{pic}"><pic:pic xmlns:pic="{pic}">\
<pic:nvPicPr><pic:cNvPr id="1" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
<a:blip xmlns:r="{r}" r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch>\
</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{x}" cy="{y}"/>\
</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
</a:graphicData></a:graphic></wp:inline></w:drawing>"""
_DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"
_NAMES = {
    "w": W,
    "wp": f"{_DRAWN}/wordprocessingDrawing",
    "a": f"{_DRAWN}/main",
    "pic": f"{_DRAWN}/picture",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_WP = f"{{{_NAMES['wp']}}}docPr"
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'


def trees(template: bytes) -> list[Any]:
    """Return the trees of what the parts of a template say.

    Raises:
        BadTemplate

    """
    package = opened(template)
    clean(package)
    return [grammar.read(marked(part.tree).tags) for part in package.texts()]


def render(template: bytes, data: Mapping[str, Any]) -> bytes:
    """Return a template filled, as a document.

    Raises:
        BadTemplate, UnknownFields

    """
    package = opened(template)
    clean(package)
    for name, part in list(package.parts.items()):
        if part in list(package.texts()):
            _fill(package, name, part, data)
    return written(package)


def _fill(package: Package, name: str, part: Part, data: Mapping[str, Any]) -> None:
    cut = marked(part.tree)
    tree = grammar.read(cut.tags)
    drawing = _Drawing(package, name, part)
    text = Filler(cut.pieces, drawing.written).fill(tree, data)
    try:
        part.tree = parsed(text.encode())
    except BadTemplate:
        raise BadTemplate("broken") from None
    _mend(part.tree)
    direction.turn(part.tree)


class _Drawing:
    """Writes values into one part; a picture becomes a part of its own, once."""

    def __init__(self, package: Package, name: str, part: Part) -> None:
        self._package, self._name, self._part = package, name, part
        self._known: dict[bytes, str] = {}

    def written(self, value: str | Picture) -> str:
        """Return a value as XML, inside a run's text."""
        if isinstance(value, Picture):
            return f'</w:t>{self._drawn(value)}<w:t xml:space="preserve">'
        text = _ILLEGAL.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
        return escape(text).replace("\n", _BREAK)

    def _drawn(self, picture: Picture) -> str:
        wide, high = pixels(picture.data)
        x = round(picture.width_mm * _EMU)
        alt = escape(_ILLEGAL.sub("", picture.alt))
        return _DRAWING.format(
            x=x, y=round(x * high / wide), id=self._identity(picture), alt=alt, **_NAMES
        )

    def _identity(self, picture: Picture) -> str:
        if picture.data not in self._known:
            folder = posixpath.dirname(self._name)
            number = len(self._package.parts)
            suffix = media_type(picture.data)
            target = posixpath.join(folder, "media", f"picture{number}.{suffix}")
            identity = f"picture{number}"
            relation = Relation(identity, "image", target, external=False)
            self._package.parts[target] = Part("image", data=bare(picture.data))
            self._part.relations[identity] = relation
            self._known[picture.data] = identity
        return self._known[picture.data]


def _mend(root: Any) -> None:
    """Make whole what Word insists on: cells with a paragraph, tables with a row."""
    for table in list(root.iter(TBL)):
        if table.find(TR) is None and table.getparent() is not None:
            table.getparent().remove(table)
    for cell in root.iter(TC):
        if len(cell) == 0 or cell[-1].tag != P:
            etree.SubElement(cell, P)
    for number, drawn in enumerate(root.iter(_WP), start=1):
        drawn.set("id", str(number))
        if drawn.get("name", "") == "":
            drawn.set("name", f"Picture {number}")
