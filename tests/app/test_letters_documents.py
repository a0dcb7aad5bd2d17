# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents that hold what no template may: refused, quickly, in little memory."""

import io
import struct
import tracemalloc
import zipfile

import pytest

from app.errors import BadTemplate
from app.letters import engine
from tests.helpers.hostile_templates import DATA
from tests.helpers.word import (
    HEAD,
    W,
    body,
    docx,
    opened,
    paragraph,
    relation,
    relations,
    table,
    templated,
)


def kind_of(data: bytes) -> str:
    with pytest.raises(BadTemplate) as refused:
        engine.render_docx(data, DATA)
    with pytest.raises(BadTemplate):
        engine.check(data, {})
    return refused.value.kind


def with_relation(kind: str, target: str, *, external: bool = True, **parts) -> bytes:
    rels = relations(relation(kind, target, external=external))
    more = {name.replace("__", "/").replace("_", "."): d for name, d in parts.items()}
    return docx(paragraph("x"), parts={"word/_rels/document.xml.rels": rels, **more})


def test_what_is_no_zip_is_no_document():
    for data in (
        b"",
        b"x",
        b"PK\x03\x04",
        b"%PDF-1.7",
        b"<html>",
        b"PK\x05\x06" + bytes(18),
    ):
        assert kind_of(data) == "not_docx"
    good = templated("x")
    for cut in (len(good) // 3, len(good) // 2, len(good) - 5):
        assert kind_of(good[:cut]) == "not_docx"


def test_a_document_with_a_password_says_so():
    assert kind_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)) == "encrypted"
    data = bytearray(templated("x"))
    at = data.find(b"PK\x01\x02")
    while at >= 0:  # the bit that says so, in every entry
        struct.pack_into("<H", data, at + 8, 1)
        at = data.find(b"PK\x01\x02", at + 1)
    assert kind_of(bytes(data)) == "encrypted"


@pytest.mark.parametrize(
    "data",
    [
        docx(main="application/vnd.ms-word.document.macroEnabled.main+xml"),
        docx(main="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
        docx(parts={"word/vbaProject.bin": b"x"}),
        docx(parts={"word/activeX/activeX1.bin": b"x"}),
        with_relation("vbaProject", "vba.bin"),
        with_relation("control", "c.xml"),
    ],
)
def test_macros_are_refused(data):
    assert kind_of(data) == "macros"


@pytest.mark.parametrize(
    "kind",
    ["image", "header", "styles", "settings", "oleObject", "frame", "subDocument"],
)
@pytest.mark.parametrize(
    "target", ["http://a.example/x", "file:///etc/passwd", "\\\\a\\b"]
)
def test_nothing_is_fetched_from_elsewhere(kind, target):
    assert kind_of(with_relation(kind, target)) == "external"


@pytest.mark.parametrize(
    "target", ["file:///c:/x", "javascript:x", "\\\\server\\share"]
)
def test_links_lead_to_pages_only(target):
    assert kind_of(with_relation("hyperlink", target)) == "external"
    made = engine.render_docx(with_relation("hyperlink", "https://a.example/"), DATA)
    assert b"https://a.example/" in opened(made)["word/_rels/document.xml.rels"]


@pytest.mark.parametrize(
    "kind", ["chart", "oleObject", "package", "aFChunk", "diagramData", "subDocument"]
)
def test_things_inside_things_are_refused(kind):
    data = with_relation(kind, "x.bin", external=False, word__x_bin=b"x")
    assert kind_of(data) == "embedded"


def test_a_picture_that_is_none_is_refused():
    data = with_relation("image", "x.bin", external=False, word__x_bin=b"MZ evil")
    assert kind_of(data) == "embedded"


def field_of(words_: str) -> str:
    run = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    halves = (words_[: len(words_) // 2], words_[len(words_) // 2 :])
    said = "".join(f"<w:r><w:instrText>{half}</w:instrText></w:r>" for half in halves)
    return f"<w:p>{run.format('begin')}{said}{run.format('end')}</w:p>"


@pytest.mark.parametrize(
    "words_",
    [
        "INCLUDEPICTURE http://a.example/x.png",
        "INCLUDETEXT c:/secret.docx",
        "DDEAUTO c:/windows/system32/cmd.exe x",
        "LINK Excel.Sheet x",
        "IMPORT x",
        "DATABASE x",
        "AUTHOR",
        "FILENAME",
        "USERNAME",
        "HYPERLINK file:///c:/x",
        " ddeauto x",
    ],
)
def test_fields_that_fetch_or_tell_are_refused(words_):
    assert kind_of(docx(field_of(words_))) == "external"
    simple = f'<w:p><w:fldSimple w:instr="{words_}"/></w:p>'
    assert kind_of(docx(simple)) == "external"


@pytest.mark.parametrize(
    "inner",
    [
        '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:v" src="http://a.example/x"/></w:pict></w:r></w:p>',
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:v" href="file:///x"/></w:pict></w:r></w:p>',
        '<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" r:link="rId1"/></w:drawing></w:r></w:p>',
    ],
)
def test_pictures_from_elsewhere_are_refused(inner):
    assert kind_of(docx(inner)) == "external"


@pytest.mark.parametrize(
    "inner", ["<w:object/>", '<w:altChunk r:id="rId1"/>', "<w:control/>"]
)
def test_embedded_elements_are_refused(inner):
    assert kind_of(docx(f"<w:p><w:r>{inner}</w:r></w:p>")) == "embedded"


@pytest.mark.parametrize(
    "inner",
    [
        '<w:ins w:author="A. Name" w:date="2026-01-01T00:00:00Z"><w:r><w:t>x</w:t></w:r></w:ins>',
        "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>",
        '<w:commentRangeStart w:id="0"/>',
    ],
)
def test_tracked_changes_have_to_be_settled_first(inner):
    assert kind_of(docx(f"<w:p>{inner}</w:p>")) == "changes"


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://a.example/x.dtd">',
        '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://a.example/x"> %e;]>',
        f'<!DOCTYPE x [<!ENTITY a0 "x">{BOMB}]>',
        "<!DOCTYPE x>",
    ],
)
def test_xml_that_defines_its_own_words_is_refused(doctype):
    entity = "&e;" if "ENTITY e " in doctype else "&a11;" if "a11" in doctype else ""
    inner = f"<w:body><w:p><w:r><w:t>{entity}</w:t></w:r></w:p></w:body></w:document>"
    assert kind_of(docx(whole=doctype + HEAD + inner)) == "entities"
    sneaky = (
        '<?xml version="1.0" encoding="UTF-16"?>' + doctype + HEAD + inner
    ).encode("utf-16")
    parts = {"word/document.xml": sneaky}
    assert kind_of(docx(parts=parts)) == "entities"


def test_a_zip_bomb_is_refused_before_it_unpacks():
    bomb = body(paragraph(" " * 50_000_000))
    data = docx(whole=bomb)
    assert len(data) < 100_000
    del bomb
    tracemalloc.start()
    assert kind_of(data) == "too_large"
    assert tracemalloc.get_traced_memory()[1] < 30_000_000
    tracemalloc.stop()


def test_a_zip_that_lies_about_its_sizes_is_refused():
    data = bytearray(docx(whole=body(paragraph("x" * 6_000_000))))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        if b"word/document.xml" in data[at + 46 : at + 80]:
            struct.pack_into("<L", data, at + 24, 1000)
        at = data.find(b"PK\x01\x02", at + 1)
    assert kind_of(bytes(data)) in {"not_docx", "too_large"}


def test_many_small_entries_are_refused():
    parts = {f"word/x{n}.xml": "<x/>" for n in range(500)}
    assert kind_of(docx(parts=parts)) == "too_large"


def test_elements_with_endless_attributes_are_refused():
    many = " ".join(f'w:rsidR{n}="1"' for n in range(20_000))
    assert kind_of(docx(f"<w:p {many}/>")) == "too_large"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused():
    buffer = io.BytesIO(templated("x"))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/document.xml", body(paragraph("other")))
    assert kind_of(buffer.getvalue()) == "not_docx"


@pytest.mark.parametrize("target", ["../../../etc/passwd", "/etc/passwd", "..", "a\\b"])
def test_parts_elsewhere_are_not_found(target):
    data = with_relation("image", target, external=False)
    assert kind_of(data) == "broken"


def test_a_part_that_names_itself_does_not_loop():
    rels = relations(relation("footer", "document.xml"), relation("header", "x.xml"))
    parts = {
        "word/_rels/document.xml.rels": rels,
        "word/x.xml": f'<w:hdr xmlns:w="{W}"/>',
    }
    parts["word/_rels/x.xml.rels"] = relations(relation("header", "x.xml"))
    engine.fields(docx(parts=parts))


def test_deeply_nested_xml_is_refused():
    deep = "<w:smartTag>" * 5000 + "</w:smartTag>" * 5000
    assert kind_of(docx(f"<w:p>{deep}</w:p>")) == "not_docx"


def test_a_loop_that_would_cut_the_document_in_two_is_named():
    cells = table(
        "<w:tr><w:tc>" + paragraph("{% for r in rows %}{{ r.a }}") + "</w:tc></w:tr>"
    )
    with pytest.raises(BadTemplate) as refused:
        engine.check(docx(cells + paragraph("{% endfor %}")), {})
    assert refused.value.detail == "{% for r in rows %}"


def test_a_template_that_uses_words_as_rows_is_refused():
    for lines in (
        ["{% for r in name %}", "x", "{% endfor %}"],
        ["{{ rows }}"],
        ["{{ person }}"],
    ):
        with pytest.raises(BadTemplate) as refused:
            engine.render_docx(templated(*lines), DATA)
        assert refused.value.kind == "broken"
