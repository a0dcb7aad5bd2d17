# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Word document as its parts: taken out of a zip within limits, put into a bare one.

Only the parts a letter needs are kept: text, styles, numbering, headers, footers, notes,
theme and pictures. What says who, when or from which template is not among them.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from app.errors import BadTemplate
from app.letters.pictures import media_type

MAX_FILE = 8_000_000  # bytes of the document
MAX_ENTRIES = 400
MAX_PART = 4_000_000  # bytes of XML in one part
MAX_XML = 8_000_000  # bytes of XML altogether
MAX_MEDIA = 16_000_000  # bytes of pictures altogether
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a .doc, or a .docx with a password
_MAIN = "document.main+xml"
_CONTENT = {
    "styles": _WORD + "styles+xml",
    "numbering": _WORD + "numbering+xml",
    "settings": _WORD + "settings+xml",
    "header": _WORD + "header+xml",
    "footer": _WORD + "footer+xml",
    "footnotes": _WORD + "footnotes+xml",
    "endnotes": _WORD + "endnotes+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
# Parts that say nothing in a letter and are left behind.
_DROPPED = frozenset(
    {
        *(
            "fontTable",
            "webSettings",
            "customXml",
            "customXmlProps",
            "glossaryDocument",
        ),
        *("stylesWithEffects", "attachedTemplate", "printerSettings", "people"),
        *(
            "commentsExtended",
            "commentsIds",
            "commentsExtensible",
            "keyMapCustomizations",
        ),
        *("thumbnail", "core-properties", "extended-properties", "custom-properties"),
        *("documenttasks", "classificationlabels"),
    }
)
_MACROS = frozenset(
    {"vbaProject", "wordVbaData", "control", "activeXControlBinary", "ui"}
)
_CHANGED = frozenset({"comments"})
# What reading a damaged zip may raise.
_UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ValueError, RuntimeError),
    *(EOFError, OSError),
)
_EXTERNAL_OK = ("http://", "https://", "mailto:", "#")


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part says of another: a picture, a header, an address."""

    id: str
    kind: str
    target: str
    external: bool


@dataclass(slots=True)
class Part:
    """One part: a tree of XML with its relations, or a picture's bytes."""

    kind: str
    tree: Any = None  # an element of lxml, which ships no types
    data: bytes = b""
    relations: dict[str, Relation] = field(default_factory=dict)


@dataclass(slots=True)
class Package:
    """A document: its parts by their names in the zip, and which one is the text."""

    main: str
    parts: dict[str, Part]

    def texts(self) -> Iterator[Part]:
        """Yield the parts with text that a template may fill: the body first."""
        for part in self.parts.values():
            if part.kind in {"document", "header", "footer", "footnotes", "endnotes"}:
                yield part


def opened(data: bytes) -> Package:
    """Take a document apart.

    Raises:
        BadTemplate: whatever is in it that a template has not

    """
    if data.startswith(_OLD):
        raise BadTemplate("encrypted")
    if len(data) > MAX_FILE:
        raise BadTemplate("too_large")
    return _Reader(data).package()


def written(package: Package) -> bytes:
    """Put a document together again: no dates, no names, the parts in one order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "[Content_Types].xml", _content_types(package))
        first = Relation("rId1", "officeDocument", package.main, external=False)
        _add(archive, "_rels/.rels", _relations({"rId1": first}, ""))
        for name, part in package.parts.items():
            _add(archive, name, part.data or _xml(part.tree))
            if part.relations:
                folder, file = posixpath.split(name)
                rels = _relations(part.relations, folder)
                _add(archive, f"{folder}/_rels/{file}.rels", rels)
    return buffer.getvalue()


def parsed(data: bytes) -> Any:
    """Return the root of a part's XML.

    Raises:
        BadTemplate: entities, broken, too_large

    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        tree = etree.fromstring(data, parser).getroottree()
    except (etree.XMLSyntaxError, ValueError):
        kind = "entities" if b"<!DOCTYPE" in data[:2000].replace(b"\0", b"") else ""
        raise BadTemplate(kind or "not_docx") from None
    if tree.docinfo.doctype or tree.docinfo.internalDTD is not None:
        raise BadTemplate("entities")
    return tree.getroot()


class _Reader:
    """Reads parts on demand, and counts what it reads."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._infos = {info.filename: info for info in self._archive.infolist()}
        except _UNREADABLE:
            raise BadTemplate("not_docx") from None
        if len(self._archive.infolist()) > MAX_ENTRIES:
            raise BadTemplate("too_large")
        if len(self._infos) != len(self._archive.infolist()):
            raise BadTemplate("not_docx")  # two parts of one name: which is it?
        self._xml = self._media = 0
        self._parts: dict[str, Part] = {}

    def package(self) -> Package:
        """Return the document."""
        for name in self._infos:
            if "vbaproject" in name.lower() or "activex" in name.lower():
                raise BadTemplate("macros")
        types = self._content_types()
        roots = self._relations("", "")
        main = [r.target for r in roots.values() if r.kind == "officeDocument"]
        if len(main) != 1 or main[0] not in self._infos:
            raise BadTemplate("not_docx")
        said = types.get(main[0], "")
        if "macroEnabled" in said:
            raise BadTemplate("macros")
        if said != _WORD + _MAIN and said != _WORD + "template.main+xml":
            raise BadTemplate("not_docx")
        waiting = [(main[0], "document")]
        while waiting:
            name, kind = waiting.pop(0)
            if name in self._parts:
                continue
            part = self._part(name, kind)
            self._parts[name] = part
            waiting += [
                (relation.target, relation.kind)
                for relation in part.relations.values()
                if not relation.external
            ]
        return Package(main[0], self._parts)

    def _part(self, name: str, kind: str) -> Part:
        if kind == "image":
            data = self._bytes(name, MAX_MEDIA)
            self._media += len(data)
            if self._media > MAX_MEDIA:
                raise BadTemplate("too_large")
            try:
                media_type(data)
            except BadTemplate:
                raise BadTemplate("embedded", posixpath.basename(name)) from None
            return Part(kind, data=data)
        tree = self._tree(name)
        relations = self._relations(*posixpath.split(name))
        if kind in {"styles", "numbering", "settings", "theme"}:
            kept = {}
            if kind == "numbering":  # bullets may be pictures
                kept = {i: r for i, r in relations.items() if r.kind == "image"}
            relations = kept
        return Part(kind, tree, relations=relations)

    def _content_types(self) -> dict[str, str]:
        found = {}
        for node in self._tree("[Content_Types].xml"):
            if "macroenabled" in str(node.get("ContentType")).lower():
                raise BadTemplate("macros")
            if name := node.get("PartName"):
                found[name.lstrip("/")] = str(node.get("ContentType"))
        return found

    def _relations(self, folder: str, file: str) -> dict[str, Relation]:
        name = posixpath.join(folder, "_rels", f"{file}.rels")
        if name not in self._infos:
            if not file:
                raise BadTemplate("not_docx")
            return {}
        found = {}
        for node in self._tree(name):
            kind = str(node.get("Type")).rpartition("/")[2]
            target = str(node.get("Target"))
            external = node.get("TargetMode") == "External"
            if not _wanted(kind, target, external=external):
                continue
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target))[1:]
                if target not in self._infos:
                    raise BadTemplate("broken", target)
            identity = str(node.get("Id"))
            found[identity] = Relation(identity, kind, target, external)
        return found

    def _tree(self, name: str) -> Any:
        data = self._bytes(name, MAX_PART)
        self._xml += len(data)
        if self._xml > MAX_XML:
            raise BadTemplate("too_large")
        return parsed(data)

    def _bytes(self, name: str, most: int) -> bytes:
        info = self._infos.get(name)
        if info is None:
            raise BadTemplate("not_docx")
        if info.flag_bits & 1:
            raise BadTemplate("encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadTemplate("not_docx")
        if info.file_size > most:
            raise BadTemplate("too_large")
        try:
            with self._archive.open(info) as stream:
                data = stream.read(most + 1)
        except _UNREADABLE:
            raise BadTemplate("not_docx") from None
        if len(data) > most:
            raise BadTemplate("too_large")
        return data


def _wanted(kind: str, target: str, *, external: bool) -> bool:
    """Say whether a relation is kept.

    Raises:
        BadTemplate: it is one that a template has not

    """
    if kind in _DROPPED:
        return False
    if kind in _MACROS:
        raise BadTemplate("macros")
    if kind in _CHANGED:
        raise BadTemplate("changes")
    if external:
        if kind == "hyperlink" and target.lower().startswith(_EXTERNAL_OK):
            return True
        raise BadTemplate("external", target)
    if kind not in {"officeDocument", "image", "hyperlink", *_CONTENT}:
        raise BadTemplate("embedded", kind)
    return kind != "hyperlink"


def _content_types(package: Package) -> bytes:
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})
    for extension, kind in (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ):
        etree.SubElement(root, "Default", Extension=extension, ContentType=kind)
    for name, part in package.parts.items():
        if part.kind == "image":
            kind = f"image/{media_type(part.data)}"
        else:
            kind = _CONTENT.get(part.kind, _WORD + _MAIN)
        etree.SubElement(root, "Override", PartName=f"/{name}", ContentType=kind)
    return _xml(root)


def _relations(relations: dict[str, Relation], folder: str) -> bytes:
    root = etree.Element(f"{{{_RELS}}}Relationships", nsmap={None: _RELS})
    for relation in relations.values():
        target = relation.target
        if not relation.external:
            target = posixpath.relpath(target, folder or ".")
        node = etree.SubElement(
            root, "Relationship", Id=relation.id, Type=f"{R}/{relation.kind}",
            Target=target,
        )  # fmt: skip
        if relation.external:
            node.set("TargetMode", "External")
    return _xml(root)


def _xml(root: Any) -> bytes:
    made: bytes = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    return made


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name)  # of 1 January 1980, as zip begins
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, data)
