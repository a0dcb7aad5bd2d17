# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters from Word templates: fields, blanks, direction, pictures, nothing told besides."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from app.errors import BadTemplate, UnknownFields, UnknownLetter
from app.letters import engine
from app.letters.built import LANGUAGES, program_page, program_template, version
from app.letters.direction import segments
from app.letters.engine import Picture
from app.letters.fields import KNOWN, LETTERS
from tests.helpers.word import (
    W,
    body,
    docx,
    opened,
    paragraph,
    relation,
    relations,
    row,
    table,
    templated,
    words,
)

ROWS = [{"name": "Acte", "state": "copie"}, {"name": "Avis", "state": ""}]


def picture(kind: str = "JPEG", size: tuple[int, int] = (300, 200)) -> bytes:
    made = io.BytesIO()
    image = Image.new("RGB", size, "red")
    exif = Image.Exif()
    exif[0x010F] = "Telephone of Amina"
    image.save(made, kind, exif=exif)
    return made.getvalue()


def runs(data: bytes) -> list[tuple[str, bool, str]]:
    """Return the text, the direction and the Arabic font of each run."""
    root = etree.fromstring(opened(data)["word/document.xml"])
    found = []
    for run in root.iter(f"{{{W}}}r"):
        text = "".join(t.text or "" for t in run.iter(f"{{{W}}}t"))
        fonts = run.find(f"{{{W}}}rPr/{{{W}}}rFonts")
        font = "" if fonts is None else fonts.get(f"{{{W}}}cs", "")
        if text:
            found.append((text, run.find(f"{{{W}}}rPr/{{{W}}}rtl") is not None, font))
    return found


# -- what a template says ----------------------------------------------------------


def test_fields_conditions_and_loops_are_filled():
    made = engine.render_docx(
        templated(
            "{{ person.name }}, {{ town|upper }}",
            "{% for p in papers %}",
            "{{ loop.index }}. {{ p.name }}{% if p.state %} ({{ p.state }}){% endif %}",
            "{% endfor %}",
            "{% if person.minor == 'yes' %}",
            "mineure",
            "{% else %}",
            "majeure",
            "{% endif %}",
            "{{ none|default('rien') }}",
        ),
        {
            "person": {"name": "Amina", "minor": "no"},
            "town": "Tunis",
            "papers": ROWS,
            "none": "",
        },
    )
    assert words(made) == [
        "Amina, TUNIS",
        "1. Acte (copie)",
        "2. Avis",
        "majeure",
        "rien",
    ]


def test_what_is_not_known_is_a_blank_to_fill_in():
    made = engine.render_docx(templated("Né à {{ place }}."), {"place": "  "})
    assert words(made) == ["Né à " + "…" * 12 + "."]


def test_rows_of_a_table_are_repeated():
    inner = table(
        row("Pièce", "État"),
        row("{% for p in papers %}", ""),
        row("{{ p.name }}", "{{ p.state }}"),
        row("{% endfor %}", ""),
    )
    made = engine.render_docx(docx(inner), {"papers": ROWS})
    assert words(made)[:4] == ["Pièce", "État", "Acte", "copie"]
    customary = inner.replace("{% for", "{%tr for").replace("{% endfor", "{%tr endfor")
    again = engine.render_docx(docx(customary), {"papers": ROWS})
    assert words(again) == words(made)


def test_a_table_without_rows_goes():
    inner = table(
        row("{%tr for p in papers %}"), row("{{ p.name }}"), row("{%tr endfor %}")
    )
    made = engine.render_docx(docx(inner + paragraph("x")), {"papers": []})
    assert b"w:tbl" not in opened(made)["word/document.xml"]


def test_a_tag_that_word_has_cut_in_pieces_is_one_tag():
    cut = "".join(
        f"<w:r><w:t>{part}</w:t></w:r>" for part in ("a {", "{ na", "me }", "} b")
    )
    made = engine.render_docx(docx(f"<w:p>{cut}</w:p>"), {"name": "Amina"})
    assert words(made) == ["a Amina b"]


def test_the_quotes_word_makes_are_quotes():
    line = "{{ name|default(“personne”) }} {{ name | default(« nul ») }}"
    made = engine.render_docx(templated(line.replace("« nul »", "«nul»")), {"name": ""})
    assert words(made) == ["personne nul"]


def test_lines_of_a_value_stay_lines():
    made = engine.render_docx(templated("{{ text }}"), {"text": "un\r\ndeux\ttrois"})
    xml = opened(made)["word/document.xml"].decode()
    assert "un</w:t><w:br/>" in xml
    assert engine.render_html("{{ text }}", {"text": "un\ndeux"}) == "un<br>deux"


def test_letters_that_xml_cannot_hold_are_left_out():
    made = engine.render_docx(templated("{{ t }}"), {"t": "a\x00b\x0cc\ufffe\ud800d"})
    assert words(made) == ["abcd"]


def test_headers_and_footers_are_filled_too():
    footer = f'<w:ftr xmlns:w="{W}">{paragraph("{{ name }}")}</w:ftr>'
    rels = relations(relation("footer", "footer1.xml"))
    parts = {"word/_rels/document.xml.rels": rels, "word/footer1.xml": footer}
    made = engine.render_docx(docx(paragraph("x"), parts=parts), {"name": "Amina"})
    assert b"Amina" in opened(made)["word/footer1.xml"]


def test_page_numbers_stay():
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    assert b"PAGE" in opened(engine.render_docx(docx(field), {}))["word/document.xml"]


# -- what a template asks for ------------------------------------------------------


def test_an_unknown_field_is_named_with_the_nearest_one():
    known = {"name": "", "person": {"birth_place": ""}, "papers": [{"state": ""}]}
    found = engine.check(
        templated(
            "{{ nmae }} {{ person.birthplace }} {{ zzzzzz }} {{ name }}",
            "{% for p in papers %}",
            "{{ p.stat }} {{ loop.index }}",
            "{% endfor %}",
        ),
        known,
    )
    assert [(each.name, each.near) for each in found] == [
        ("nmae", "name"),
        ("person.birthplace", "person.birth_place"),
        ("zzzzzz", ""),
        ("papers.stat", "papers.state"),
    ]


def test_all_unknown_fields_are_told_at_once():
    with pytest.raises(UnknownFields) as refused:
        engine.render_docx(templated("{{ nmae }} {{ twon }}"), {"name": "", "town": ""})
    assert refused.value.unknown == (("nmae", "name"), ("twon", "town"))


def test_blanks_are_what_is_printed_and_empty():
    template = templated(
        "{{ a }} {{ b }} {{ c|default('x') }}",
        "{% if d %}",
        "{{ d }}",
        "{% endif %}",
        "{% for r in rows %}",
        "{{ r.e }}",
        "{% endfor %}",
    )
    data = {"a": "", "b": "known", "c": "", "d": "", "rows": [{"e": ""}]}
    assert engine.blanks(template, data) == ("a",)
    assert engine.fields(template) == {"a", "b", "c", "d", "rows", "rows[].e"}


# -- directions --------------------------------------------------------------------


def test_an_arabic_name_in_a_french_sentence_has_a_run_of_its_own():
    made = engine.render_docx(
        templated("Je soussignée {{ n }}, née"), {"n": "مريم ديالو"}
    )
    assert runs(made) == [
        ("Je soussignée ", False, ""),
        ("مريم ديالو", True, "Arial"),
        (", née", False, ""),
    ]
    assert b"w:bidi" not in opened(made)["word/document.xml"]


def test_a_paragraph_in_arabic_runs_from_right_to_left():
    made = engine.render_docx(templated("{{ text }}"), {"text": "رقم 12، طرابلس"})
    assert b"<w:pPr><w:bidi/></w:pPr>" in opened(made)["word/document.xml"]


def test_bold_arabic_stays_bold():
    inner = "<w:p><w:r><w:rPr><w:b/><w:sz w:val='24'/></w:rPr><w:t>{{ n }}</w:t></w:r></w:p>"
    made = engine.render_docx(docx(inner), {"n": "مريم"})
    xml = opened(made)["word/document.xml"].decode()
    assert "<w:b/><w:bCs/>" in xml
    assert '<w:szCs w:val="24"/><w:rtl/>' in xml


def test_a_page_isolates_what_runs_the_other_way():
    assert engine.render_html("{{ n }}!", {"n": "مريم"}) == "\u2068مريم\u2069!"


@given(st.text(alphabet="abc אبج 12,.()", max_size=40))
def test_stretches_of_directions_make_up_the_text(text):
    assert "".join(part for part, _right in segments(text)) == text


# -- pictures ----------------------------------------------------------------------


def test_pictures_are_placed_with_their_size_and_words():
    data = {
        "rows": [
            {"photo": Picture(picture(), 60, "Cicatrice <1>")},
            {"photo": Picture(picture("PNG", (10, 20)), 10)},
        ]
    }
    lines = ("{% for r in rows %}", "{{ r.photo }}", "{% endfor %}")
    parts = opened(engine.render_docx(templated(*lines), data))
    xml = parts["word/document.xml"].decode()
    assert 'cx="2160000" cy="1440000"' in xml
    assert 'cx="360000" cy="720000"' in xml
    assert 'descr="Cicatrice &lt;1&gt;"' in xml
    media = [name for name in parts if "media/" in name]
    assert len(media) == 2
    assert all(b"Amina" not in parts[name] for name in media)
    assert all(Image.open(io.BytesIO(parts[name])).load() for name in media)
    page = engine.render_html("\n".join(lines), data)
    assert '<img src="rows.0.photo" width="227">' in page
    assert set(engine.pictures_in(data)) == {"rows.0.photo", "rows.1.photo"}


def test_a_picture_that_is_none_is_refused():
    for data in (b"", b"GIF89a", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"):
        with pytest.raises(BadTemplate):
            engine.render_docx(templated("{{ p }}"), {}, {"p": Picture(data, 10)})


# -- nothing else is told ----------------------------------------------------------

TRACED = {
    "docProps/core.xml": "<x>Author Person 2026</x>",
    "docProps/app.xml": "<x>Template C:/Users/person/Normal.dotm</x>",
    "customXml/item1.xml": "<x>Person</x>",
    "word/settings.xml": (
        f'<w:settings xmlns:w="{W}"><w:attachedTemplate/><w:rsids><w:rsidRoot'
        ' w:val="00AABBCC"/></w:rsids><w:defaultTabStop w:val="708"/></w:settings>'
    ),
    "word/_rels/settings.xml.rels": relations(
        relation("attachedTemplate", "file:///C:/Users/person/a.dotm", external=True)
    ),
    "word/_rels/document.xml.rels": relations(relation("settings", "settings.xml")),
    "word/document.xml": body(
        '<w:p w:rsidR="00AABBCC" w:rsidRDefault="00112233"><w:r w:rsidRPr="00445566">'
        "<w:t>{{ name }}</w:t></w:r></w:p>"
    ),
}


def test_the_letter_does_not_tell_who_when_or_from_which_template():
    made = engine.render_docx(docx(parts=TRACED), {"name": "Amina"})
    assert not [name for name in opened(made) if "docProps" in name or "custom" in name]
    whole = b"".join(opened(made).values()).lower()
    for trace in (b"person", b"rsid", b"00aabbcc", b"attachedtemplate", b"2026"):
        assert trace not in whole
    assert b"defaultTabStop" in opened(made)["word/settings.xml"]


def test_the_same_letter_is_the_same_bytes():
    template = program_template("mandate", "fr")
    data = {"name": "x"}
    plain = templated("{{ name }}")
    assert engine.render_docx(plain, data) == engine.render_docx(plain, data)
    assert len(version(template)) == 64


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not here")
def test_exiftool_finds_no_author_and_no_day(tmp_path: Path):
    file = tmp_path / "letter.docx"
    data = {"name": "Amina", "p": Picture(picture(), 60)}
    file.write_bytes(engine.render_docx(templated("{{ name }}", "{{ p }}"), data))
    told = subprocess.run(
        ["exiftool", "-G1", "-s", "-a", str(file)], capture_output=True, check=True
    ).stdout.decode()
    groups = {line.split("]")[0].strip("[ ") for line in told.splitlines()}
    assert groups <= {"ExifTool", "System", "File", "ZIP"}
    assert "1980:00:00" in told or "1980:01:01" in told


# -- the program's own letters -----------------------------------------------------


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_letters_ask_only_for_what_is_known(letter, language):
    word, page = program_template(letter, language), program_page(letter, language)
    assert engine.check(word, KNOWN) == []
    assert engine.fields(word) == engine.fields(page)


@pytest.mark.parametrize("letter", LETTERS)
def test_both_languages_say_the_same_things(letter):
    grammar = {"person.undersigned"}  # English does not agree in gender
    french, english = (
        engine.fields(program_template(letter, each)) for each in LANGUAGES
    )
    assert french - grammar == english - grammar


def test_a_letter_that_does_not_exist_is_not_looked_for():
    for name, language in (("x", "fr"), ("mandate", "ar"), ("../forms/case", "fr")):
        with pytest.raises(UnknownLetter):
            program_template(name, language)


def test_every_field_is_described():
    told = Path("docs/letters.md").read_text("utf-8")

    def paths(known, before=""):
        for name, inner in known.items():
            if isinstance(inner, dict):
                yield from paths(inner, f"{before}{name}.")
            elif isinstance(inner, list):
                yield f"{before}{name}"
                yield from inner[0]
            else:
                yield f"{before}{name}"

    assert [path for path in paths(KNOWN) if f"`{path}`" not in told] == []
