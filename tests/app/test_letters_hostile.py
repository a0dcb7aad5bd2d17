# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates by people who mean harm, or by nobody: refused, quickly, in little memory."""

import tracemalloc

import pytest

from app.errors import BadTemplate, UnknownFields
from app.letters import engine
from tests.helpers.hostile_templates import DATA, REFUSED, UNFINISHED
from tests.helpers.word import templated, words


@pytest.mark.parametrize("line", REFUSED)
def test_a_template_reaches_nothing_but_its_fields(line):
    for render in (
        lambda: engine.render_docx(templated(line), DATA),
        lambda: engine.render_html(f"<p>{line}</p>", DATA),
        lambda: engine.check(templated(line), {"name": ""}),
        lambda: engine.fields(templated(line)),
    ):
        with pytest.raises(BadTemplate) as refused:
            render()
        assert refused.value.kind in {"not_allowed", "broken"}


@pytest.mark.parametrize("line", UNFINISHED)
def test_a_tag_that_is_not_whole_is_named(line):
    with pytest.raises(BadTemplate) as refused:
        engine.render_docx(templated(line), DATA)
    assert refused.value.kind in {"broken", "not_allowed"}
    assert refused.value.detail


def test_a_refusal_names_the_tag():
    with pytest.raises(BadTemplate) as refused:
        engine.check(templated("{{ name }}", "{{ name.__class__ }}", "{{ name }}"), {})
    assert refused.value.detail == "{{ name.__class__ }}"


@pytest.mark.parametrize("name", ["__class__", "_x", "__globals__", "self", "lipsum"])
def test_names_of_python_are_no_fields(name):
    with pytest.raises((BadTemplate, UnknownFields)):
        engine.render_docx(templated("{{ " + name + " }}"), DATA)


def test_what_data_say_is_never_read_as_a_template():
    said = "{{ name }} {% for x in rows %} {_{ a }_} {_% b %_} {# c #} <w:p> & \ue0000\ue001"
    made = engine.render_docx(templated("{{ text }}"), {"text": said, "name": "no"})
    assert words(made) == [said.replace("\ue000", "").replace("\ue001", "")]
    page = engine.render_html(
        "<p>{{ text }}</p>", {"text": "{{ name }}<b>", "name": "no"}
    )
    assert page == "<p>{{ name }}&lt;b&gt;</p>"


def nested(depth: int, rows: str = "rows") -> list[str]:
    begin = [f"{{% for r{n} in {rows} %}}" for n in range(depth)]
    return [*begin, "{{ name }}", *["{% endfor %}"] * depth]


def test_loops_in_loops_are_counted():
    with pytest.raises(BadTemplate) as refused:
        engine.render_docx(templated(*nested(9)), DATA)
    assert refused.value.kind == "endless"


@pytest.mark.parametrize("depth", [13, 200, 1400])
def test_statements_too_deep_are_refused(depth):
    with pytest.raises(BadTemplate) as refused:
        engine.check(templated(*nested(depth)), {})
    assert refused.value.kind == "endless"


def test_a_letter_does_not_grow_without_end():
    data = {"rows": [{"a": "x" * 100_000}] * 1000}
    lines = ["{% for r in rows %}", "{{ r.a }}", "{% endfor %}"]
    tracemalloc.start()
    with pytest.raises(BadTemplate) as refused:
        engine.render_docx(templated(*lines), data)
    assert refused.value.kind == "endless"
    assert tracemalloc.get_traced_memory()[1] < 100_000_000
    tracemalloc.stop()


def test_too_many_tags_are_refused():
    with pytest.raises(BadTemplate) as refused:
        engine.check(templated(*["{{ name }}"] * 3001), {})
    assert refused.value.kind == "too_large"


@pytest.mark.parametrize(
    "tag", ["{", "{{", "{%", "{{p ", "{% for ", "{#", "}}", "{%{%"]
)
def test_long_runs_of_braces_take_no_time(tag):
    with pytest.raises(BadTemplate):
        engine.check(templated(tag * 300_000, "{{"), {})
