# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a template is made of, it is filled or refused; data come out as they are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import BadTemplate, UnknownFields
from app.letters import engine
from tests.helpers.hostile_templates import DATA, REFUSED, UNFINISHED
from tests.helpers.word import opened, templated, words

TAGS = st.sampled_from(
    [*REFUSED, *UNFINISHED, "{{ name }}", "{% if name %}", "{% endif %}", "{% else %}",
     "{% for r in rows %}", "{{ r.a }}", "{% endfor %}", "{{ person.name|upper }}", "x"]
)  # fmt: skip


@pytest.mark.property
@settings(deadline=None)
@given(st.lists(st.one_of(TAGS, st.text(max_size=30)), max_size=8))
def test_whatever_a_template_says_it_is_filled_or_refused(lines):
    clean = ["".join(c for c in line if c >= " " and c < "\ud800") for line in lines]
    try:
        made = engine.render_docx(templated(*clean), DATA)
    except (BadTemplate, UnknownFields):
        return
    assert "word/document.xml" in opened(made)


@pytest.mark.property
@settings(deadline=None)
@given(st.data())
def test_a_damaged_document_is_filled_or_refused(data):
    good = bytearray(
        templated("{{ name }}", "{% for r in rows %}", "{{ r.a }}", "{% endfor %}")
    )
    for _ in range(data.draw(st.integers(1, 6))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    try:
        engine.render_docx(bytes(good), DATA)
    except (BadTemplate, UnknownFields):
        return


@pytest.mark.property
@settings(deadline=None)
@given(st.text(max_size=200))
def test_whatever_data_say_they_come_out_as_they_are(text):
    made = engine.render_docx(templated("a{{ text }}b"), {"text": text})
    shown = "".join(words(made))
    assert shown[0] == "a"
    assert shown[-1] == "b"
    plain = "".join(c for c in text if c.isalnum() or c in "{}%#<>&\"'_")
    if text.strip():
        assert (
            "".join(c for c in shown[1:-1] if c.isalnum() or c in "{}%#<>&\"'_")
            == plain
        )
