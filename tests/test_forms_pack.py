# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that come with the program: complete, translated, fit for their use."""

import re
import sys
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app import codes
from app.forms import pack
from app.forms.definition import GROUPS, Form, Node, from_json, to_json
from app.forms.export import to_workbook
from app.forms.xlsform import convert
from resources import ROOT

REPOSITORY = Path(__file__).resolve().parent.parent
LANGUAGES = ("Français (fr)", "English (en)", "العربية (ar)")
ARABIC = re.compile("[\u0600-\u06ff]")
OWN, CARE = (
    "note",
    {"coordinator", "legal", "social", "nurse", "doctor", "psychologist"},
)
SMALL = """
| survey |
| | type | name | label::Français (fr) | label::English (en) | label::العربية (ar) |
| | select_one {list} | risk | Risque | Risk | {arabic} |
| settings |
| | form_id | version | default_language |
| | small | {edition} | Français (fr) |
"""
# Answers the program itself reads or writes.
PATHS = {
    "case": "code site sex birth_year nationality profile risk status opened_on owner",
    "identity": "name_latin name_native alias birth_date birth_precision phone "
    "safe_to_contact languages contact/rules contact/channel contact/safe_times",
    "note": "title text occurred_on addendum_to profession",
    "consent": "date obtained_from freely bodies/body bodies/body_decision "
    "record/expires_on",
    "service": "type status appointment_on",
    "referral": "status type service to/kind to/organisation to/colleague purpose "
    "shared/scope consent_item consent_entry consent_override respond_by sent_on",
    "task": "title kind due_on due_at assignee status priority",
    "closure": "closed_on reason case_status summary approval/approved "
    "keeping/retain_until",
    "handover_summary": "situation risks next_deadline promises safe_contact",
    "action_plan": "objective actions/action actions/due_on actions/action_status",
    "certificate": "kind language purpose author/register person/person_name "
    "facts/declared conclusion/concluded conclusion/itt_days contents/findings "
    "contents/body_map made_on examination examination_revision photos pdf_sha256",
    "certificate_release": "kind what on to made_on language pdf certificate",
    "extract": "title text with_whom why consent_item consent_entry source_entry "
    "source_revision source_form source_compartment source_author source_day",
}


def toml(name: str) -> dict:
    return tomllib.loads((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def builder():
    """The script of packaging/, which is no package."""
    spec = spec_from_file_location("forms", REPOSITORY / "packaging" / "forms.py")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def built(builder):
    made, wrong = builder.build(builder.FORMS)
    assert wrong == []
    return {form.id: form for form in made}


def small(arabic="المخاطر", listed="risk", edition="1"):
    return SMALL.format(arabic=arabic, list=listed, edition=edition)


def words(form: Form):
    for node in form.walk():
        for kind in ("label", "hint", "constraint_message", "required_message"):
            if said := getattr(node, kind):
                yield f"{node.path} {kind}", said
    for name, choices in form.lists.items():
        for choice in choices:
            yield f"{name}.{choice.name}", choice.label


def in_repeats(nodes: tuple[Node, ...], *, inside: bool = False):
    for node in nodes:
        yield node, inside
        below = inside or node.kind == "repeat"
        yield from in_repeats(node.children, inside=below)


# ------------------------------------------------------------------- the forms


def test_every_form_of_the_pack_is_there_and_has_what_the_program_needs(built):
    infos = toml("forms/pack.toml")
    assert set(infos) == set(built)
    roles, compartments = toml("roles.toml"), toml("compartments.toml")
    icons = (ROOT / "icons.txt").read_text(encoding="utf-8").split()
    for name, info in infos.items():
        assert set(info["compartments"]) <= {*compartments, OWN}
        assert set(info["writers"]) <= set(roles)
        assert info["icon"] in icons
        for role in info["writers"]:
            held = {*roles[role]["reads"], *roles[role]["writes"], OWN}
            assert held & set(info["compartments"]), (name, role)
    orders = [info["order"] for info in infos.values()]
    assert len(set(orders)) == len(orders)


def test_neither_mediators_nor_auditors_write_what_the_care_team_shares():
    for name, info in toml("forms/pack.toml").items():
        assert name == "case" or set(info["writers"]) <= CARE


def test_every_word_is_in_the_three_languages(built):
    for form in built.values():
        assert set(form.languages) == set(LANGUAGES)
        assert form.default_language == "Français (fr)"
        for where, said in words(form):
            french, english, arabic = ("".join(said[name]) for name in LANGUAGES)
            assert french.strip(), (form.id, where)
            assert english.strip(), (form.id, where)
            assert ARABIC.search(arabic), (form.id, where)
            assert not ARABIC.search(french + english), (form.id, where)
            assert arabic not in (french, english)


def test_texts_have_typographic_apostrophes_and_spaces(built):
    for form in built.values():
        for where, said in words(form):
            texts = [part for parts in said.values() for part in parts[::2]]
            assert "'" not in "".join(texts), (form.id, where)
            french = "".join(said["Français (fr)"][::2])
            assert not re.search("[ \u00a0][:;?!»]|«[ \u00a0]", french)


@pytest.mark.parametrize("name", PATHS)
def test_the_answers_the_program_relies_on_are_asked_where_it_looks(built, name):
    asked = {node.path for node in built[name].walk()}
    assert {f"/{path}" for path in PATHS[name].split()} <= asked


def test_what_cases_and_notes_have_always_stored_stays_at_the_top(built):
    for name in ("case", "note"):
        assert not [node for node in built[name].walk() if node.kind in GROUPS]


def test_no_two_questions_of_a_form_have_the_same_name(built):
    for form in built.values():
        names = [node.name for node in form.walk()]
        assert sorted(set(names)) == sorted(names), form.id


def test_a_use_that_is_single_is_given_once(built):
    for form in built.values():
        for use in ("day", "summary", "status", "assignee", "duty", "due_time"):
            outside = [
                node.path
                for node, inside in in_repeats(form.children)
                if use in node.uses and not inside
            ]
            assert len(outside) <= 1, (form.id, use)


def test_what_is_due_ends_with_its_status(built):
    for form in built.values():
        for node in form.walk():
            if "status" in node.uses and form.id != "case":
                choices = form.lists[node.choices]
                assert any(c.extra.get("ends") == "yes" for c in choices)


def test_sensitive_answers_are_closed_until_a_purpose_is_written(built):
    group = next(n for n in built["identity"].walk() if n.name == "sensitive")
    agreed, purpose, *answers = group.children
    assert agreed.kind == "acknowledge"
    assert agreed.default == ""
    assert len(answers) == 4
    for node in (purpose, *answers):
        assert node.required == ""
        assert node.relevant
    assert all(purpose.path in node.relevant for node in answers)


def test_a_list_of_the_program_comes_with_its_other_columns(built):
    ends = {c.name: c.extra.get("ends") for c in built["task"].lists["task_status"]}
    assert ends == {"open": None, "done": "yes", "cancelled": "yes"}


# ----------------------------------------------------------- consent, referrals


def test_each_item_of_the_consent_form_has_a_badge(built):
    items = toml("consent.toml")
    group = next(n for n in built["consent"].walk() if n.path == "/items")
    decided = [n for n in group.children if n.choices == "decision"]
    assert set(items) == {n.name for n in decided} == set(codes.codes("consent_item"))
    assert {n.default for n in decided} == {"not_asked"}
    first = [name for name, item in items.items() if item.get("first")]
    assert first == ["team", "lawyer", "photo_file"]
    for language in codes.LANGUAGES:
        badges = [item[language] for item in items.values()]
        assert len(set(badges)) == len(badges)
        assert all(0 < len(badge) <= 26 for badge in badges)


def test_what_leaves_is_covered_by_an_item_of_consent(built):
    acts = {act for item in toml("consent.toml").values() for act in item["acts"]}
    assert {"extract", "referral", "export", "handover", "certificate", "photo"} <= acts
    for name, act in (("referral", "referral"), ("extract", "extract")):
        node = next(n for n in built[name].walk() if n.name == "consent_item")
        offered = set(re.findall("'([a-z_]+)'", node.choice_filter))
        covering = {k for k, i in toml("consent.toml").items() if act in i["acts"]}
        assert covering <= offered | {"team", "professions"}
        assert covering & offered


def test_every_move_of_a_referral_leads_between_known_states(built):
    moves, states = toml("referrals.toml"), codes.codes("referral_status")
    asked = {node.name: node for node in built["referral"].children}
    for name, move in moves.items():
        assert {*move["from"], move["to"]} <= set(states), name
        assert move["by"] in {"follower", "addressee", "manager"}
        assert set(move["required"]) <= set(move["asks"]) <= set(asked)
        assert all(move[language].strip() for language in codes.LANGUAGES)
        assert ARABIC.search(move["ar"])
    assert {move["to"] for move in moves.values()} == set(states) - {"draft"}
    assert all(m["consent"] for m in moves.values() if m["to"] == "sent")
    duties = {move["duty"] for move in moves.values() if "duty" in move}
    assert duties <= set(codes.codes("duty"))
    assert asked["status"].read_only


# ------------------------------------------------------------------- editions


def test_an_edition_that_was_recorded_has_not_changed(builder, built):
    assert builder.moved_editions(built.values()) == []
    assert builder.new_editions(built.values()) == []


def test_a_changed_form_needs_a_new_edition(builder, tmp_path):
    file = tmp_path / "editions.toml"
    first = convert(small_with_lists(builder, small()), "small.md").form
    other = convert(small_with_lists(builder, small("الخطر")), "small.md").form
    later = convert(small_with_lists(builder, small("الخطر", edition="2")), "small.md")
    assert builder.new_editions([first], file) == ["small"]
    builder.record_editions([first], file)
    assert builder.new_editions([first, other], file) == []
    assert builder.moved_editions([first], file) == []
    assert "has changed" in builder.moved_editions([other], file)[0]
    builder.record_editions([other, later.form], file)
    assert "has changed" in builder.moved_editions([other], file)[0]
    assert builder.moved_editions([first, later.form], file) == []
    assert builder.new_editions([first, later.form], file) == []


def small_with_lists(builder, text):
    sheets = builder.with_lists(builder.read_sheets(text))
    return builder.write_sheets(sheets).encode()


# -------------------------------------------------------------- the build step


def test_a_missing_word_and_an_unknown_list_are_named(builder, tmp_path):
    (tmp_path / "small.md").write_text(small(arabic=""), encoding="utf-8")
    (tmp_path / "other.md").write_text(small(listed="gone"), encoding="utf-8")
    _, wrong = builder.build(tmp_path)
    assert wrong == [
        "other.md: list gone is unknown",
        "small.md: row 2, risk: no label in العربية (ar)",
    ]


def test_a_form_that_does_not_convert_is_named_with_its_row(builder, tmp_path):
    text = small().replace("| risk |", "| 2 bad name |")
    (tmp_path / "small.md").write_text(text, encoding="utf-8")
    made, wrong = builder.build(tmp_path)
    assert made == []
    assert all(line.startswith("small.md: ") for line in wrong)
    assert "2" in wrong[0]


def test_a_list_of_the_form_goes_before_one_of_the_program(builder, tmp_path):
    own = small() + (
        "| choices |\n"
        "| | list_name | name | label::Français (fr) | label::English (en) |"
        " label::العربية (ar) |\n"
        "| | risk | some | Un peu | Some | قليل |\n"
    )
    (tmp_path / "small.md").write_text(own, encoding="utf-8")
    (form,), wrong = builder.build(tmp_path)
    assert wrong == []
    assert [choice.name for choice in form.lists["risk"]] == ["some"]


def test_what_is_built_is_what_the_program_reads(built):
    for name, form in built.items():
        assert from_json(to_json(form)) == form
        assert pack.form(name) == form


# ------------------------------------------------------------------ the export


def test_a_form_saved_for_editing_loads_again_as_it_was(built):
    for name, form in built.items():
        assert convert(to_workbook(form), f"{name}.xlsx").form == form


def test_a_form_saved_for_editing_shows_names_and_not_paths(built):
    sheet = load_workbook(BytesIO(to_workbook(built["closure"])))["survey"]
    written = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert "${reason} = 'other'" in written
    assert not [text for text in written if "/data/" in text or "../" in text]


def test_nothing_in_a_saved_form_is_a_formula():
    label = {"English (en)": ("=1+1",)}
    node = Node("text", "sum", "/sum", 2, label, hint={"English (en)": ("@x",)})
    form = Form("sums", "=2+2", "1", ("English (en)",), "English (en)", (node,))
    book = load_workbook(BytesIO(to_workbook(form)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert convert(to_workbook(form), "sums.xlsx").form == form
