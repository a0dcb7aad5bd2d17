# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An organisation's own forms: loaded, used beside older entries, given back."""

import io
from pathlib import Path

import pytest
import xlsxwriter
from openpyxl import load_workbook

from app.commands.entries import Writing, save_entry
from app.commands.forms import (
    LoadForm,
    file_name_of,
    file_of,
    load_form,
    save_form_file,
    use_own,
    writers_for,
)
from app.errors import FormInUse, NotAllowed, NotWritable, QuestionsMissing
from app.forms.conditions import ANSWERED, HAS, IS, IS_NOT, UNANSWERED, conditions
from app.forms.faults import CannotConvert
from app.forms.pack import OWN
from app.forms.wording import sentence
from app.ids import new_id
from app.policy import places_of
from app.progress import Progress
from app.queries.entries import entry
from app.queries.form_file import Candidate, read_form
from app.queries.forms import forms
from app.session import Session
from tests.helpers.forms import markdown, workbook
from tests.helpers.world import Site, intake, note

SURVEY = [
    ["type", "name", "label", "required"],
    ["date", "day", "Day of the round", "yes"],
    ["text", "seen", "What was seen", ""],
]
SETTINGS = [["form_id", "form_title", "version"], ["night_round", "Night round", "1"]]
MORE = [*SURVEY, ["integer", "met", "People met", ""]]
LATER = [["form_id", "form_title", "version"], ["night_round", "Night round", "2"]]


def look(session: Session, path: Path, data: bytes) -> Candidate:
    path.write_bytes(data)
    return read_form(path, session, Progress())


def use(
    session: Session,
    found: Candidate,
    compartments: tuple[str, ...] = (OWN,),
    writers: tuple[str, ...] = ("coordinator", "legal"),
) -> None:
    names = {"fr": "Ronde de nuit", "en": "Night round", "ar": "جولة ليلية"}
    load_form(
        LoadForm(
            found.form,
            found.data,
            found.file_name,
            names,
            compartments,
            frozenset(writers),
        ),
        session,
    )


def own_note(session: Session) -> bytes:
    """The program's note as a spreadsheet, with one more question."""
    version = session.forms.version("note")
    book = load_workbook(io.BytesIO(file_of("note", version, session)))
    sheet = book["survey"]
    heads = [cell.value for cell in sheet[1]]
    added = {"type": "text", "name": "weather", "label::English (en)": "Weather"}
    sheet.append([added.get(head) for head in heads])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# -- versions ----------------------------------------------------------------------
def test_an_older_entry_opens_as_it_was_asked_after_its_form_has_changed(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as session:
        case = intake(session, "Aïssatou")
        before = note(session, case, "Before the change")
        old = session.forms.version("note")
        use(session, look(session, tmp_path / "note.xlsx", own_note(session)))
        new = session.forms.version("note")
        after = new_id()
        answers = {"text": "After", "weather": "Rain"}
        save_entry(Writing(after, case, "protection", "note", new, answers), session)
        assert new != old
    with tripoli.as_("coordinator") as session:
        assert session.forms.version("note") == new
        versions = {}
        for name in (before, after):
            stored = entry(session, "protection", name)
            assert stored is not None
            assert session.forms.is_exact("note", stored.form_version)
            form = session.forms.form("note", stored.form_version)
            assert form is not None
            versions[name] = {node.name for node in form.walk()}
        assert "weather" not in versions[before]
        assert "weather" in versions[after]


def test_a_new_form_is_there_after_closing_for_the_roles_that_write_it(
    tripoli: Site, tmp_path: Path
) -> None:
    data = workbook(survey=SURVEY, settings=SETTINGS)
    with tripoli.as_("coordinator") as session:
        use(session, look(session, tmp_path / "round.xlsx", data), ("legal", OWN))
    with tripoli.as_("legal") as session:
        info = session.forms.info("night_round")
        assert info.name("fr") == "Ronde de nuit"
        assert places_of(session.role, info) == ("legal",)
        assert session.forms.current("night_round").title == "Night round"
    with tripoli.as_("social") as session:
        info = session.forms.info("night_round")
        assert places_of(session.role, info) == ()


def test_a_later_version_takes_the_place_of_the_first(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as session:
        path = tmp_path / "round.xlsx"
        first = look(session, path, workbook(survey=SURVEY, settings=SETTINGS))
        use(session, first)
        second = look(session, path, workbook(survey=MORE, settings=LATER))
        assert [(c.kind, c.name) for c in second.changes] == [("added", "met")]
        assert second.current is not None
        assert second.asks
        use(session, second)
        assert look(session, path, second.data).in_use
        again = look(session, path, first.data)
        assert again.asks  # where it goes is said again, by whoever loads it
        assert again.usable
    with tripoli.as_("legal") as session:
        assert session.forms.version("night_round") == second.form.version


def test_the_program_s_own_form_comes_back_and_stays(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as session:
        own = session.forms.version("note")
        use(session, look(session, tmp_path / "note.xlsx", own_note(session)))
        assert not next(row for row in forms(session) if row.info.id == "note").own
        use_own("note", session)
        assert session.forms.version("note") == own
    with tripoli.as_("legal") as session:
        assert session.forms.version("note") == own


def test_a_form_that_is_no_longer_offered_still_opens_its_entries(
    tripoli: Site, tmp_path: Path
) -> None:
    data = workbook(survey=SURVEY, settings=SETTINGS)
    with tripoli.as_("coordinator") as session:
        found = look(session, tmp_path / "round.xlsx", data)
        use(session, found)
        version, written = found.form.version, new_id()
        case = intake(session, "Aïssatou")
        answers = {"day": "2026-11-19", "seen": "Nobody"}
        place = "protection"
        save_entry(
            Writing(written, case, place, "night_round", version, answers), session
        )
        use_own("night_round", session)
        assert "night_round" not in [row.info.id for row in forms(session)]
    with tripoli.as_("coordinator") as session:
        assert "night_round" not in [row.info.id for row in forms(session)]
        stored = entry(session, place, written)
        assert stored is not None
        assert session.forms.is_exact("night_round", stored.form_version)
        back = look(session, tmp_path / "round.xlsx", data)
        assert back.usable
        use(session, back)
        assert "night_round" in [row.info.id for row in forms(session)]


# -- files ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("ronde de nuit.xlsx", workbook(survey=SURVEY, settings=SETTINGS)),
        ("round.md", markdown(survey=SURVEY, settings=SETTINGS)),
    ],
)
def test_a_form_is_saved_byte_for_byte_as_it_came(
    tripoli: Site, tmp_path: Path, name: str, data: bytes
) -> None:
    with tripoli.as_("coordinator") as session:
        found = look(session, tmp_path / name, data)
        use(session, found)
        version = found.form.version
        assert file_name_of("night_round", version, session) == name
        save_form_file(tmp_path / "saved", "night_round", version, session)
        assert (tmp_path / "saved").read_bytes() == data


def test_a_form_of_the_program_is_saved_as_one_that_means_the_same(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as session:
        for row in forms(session):
            path = tmp_path / file_name_of(row.info.id, row.version, session)
            save_form_file(path, row.info.id, row.version, session)
            found = read_form(path, session, Progress())
            assert found.form.id == row.info.id
            assert found.missing == ()
            assert found.changes == ()


def test_where_nothing_can_be_written_nothing_is_half_written(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as session:
        version = session.forms.version("note")
        with pytest.raises(NotWritable):
            save_form_file(tmp_path / "no" / "note.xlsx", "note", version, session)


# -- refusals ------------------------------------------------------------------------
def test_only_who_looks_after_the_forms_loads_one(
    tripoli: Site, tmp_path: Path
) -> None:
    data = workbook(survey=SURVEY, settings=SETTINGS)
    with tripoli.as_("coordinator") as session:
        found = look(session, tmp_path / "round.xlsx", data)
    with tripoli.as_("legal") as session:
        with pytest.raises(NotAllowed):
            look(session, tmp_path / "round.xlsx", data)
        with pytest.raises(NotAllowed):
            use(session, found)
        with pytest.raises(NotAllowed):
            use_own("note", session)


def test_a_form_that_drops_what_the_program_reads_changes_nothing(
    tripoli: Site, tmp_path: Path
) -> None:
    settings = [["form_id", "form_title"], ["note", "Note"]]
    data = workbook(survey=SURVEY, settings=settings)
    with tripoli.as_("coordinator") as session:
        own = session.forms.version("note")
        found = look(session, tmp_path / "note.xlsx", data)
        assert "/text" in found.missing
        assert not found.usable
        with pytest.raises(QuestionsMissing):
            use(session, found)
        assert session.forms.version("note") == own


@pytest.mark.parametrize("name", ["account", "contact", "form"])
def test_the_program_keeps_some_names_for_itself(
    tripoli: Site, tmp_path: Path, name: str
) -> None:
    data = workbook(survey=SURVEY, settings=[["form_id"], [name]])
    with tripoli.as_("coordinator") as session:
        found = look(session, tmp_path / "form.xlsx", data)
        assert found.reserved
        assert not found.usable
        with pytest.raises(FormInUse):
            use(session, found)


def _many_rows() -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "constant_memory": False})
    sheet = book.add_worksheet("survey")
    for at, words in enumerate(("type", "name", "label")):
        sheet.write_string(0, at, words)
    for row in range(1, 100_001):
        sheet.write_string(row, 0, "text")
        sheet.write_string(row, 1, f"q{row}")
    book.close()
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("large.xlsx", b"PK\x03\x04" + bytes(9 * 1024 * 1024)),
        ("broken.xlsx", workbook(survey=SURVEY)[:-200]),
        ("noise.xls", bytes(range(256)) * 40),
        ("empty.csv", b""),
        ("rows.xlsx", None),
    ],
)
def test_a_file_that_is_no_form_comes_back_as_one_sentence(
    tripoli: Site, tmp_path: Path, name: str, data: bytes | None
) -> None:
    with tripoli.as_("coordinator") as session:
        with pytest.raises(CannotConvert) as refused:
            look(session, tmp_path / name, _many_rows() if data is None else data)
        (fault,) = refused.value.faults
        for language in ("fr", "en", "ar"):
            assert sentence(fault, language)


def test_a_file_that_cannot_be_read_says_so(tripoli: Site, tmp_path: Path) -> None:
    with tripoli.as_("coordinator") as session, pytest.raises(OSError, match="No such"):
        read_form(tmp_path / "gone.xlsx", session, Progress())


# -- who writes, where ------------------------------------------------------------------
def test_who_can_write_a_form_follows_from_where_it_goes() -> None:
    noted = {"coordinator", "legal", "social", "nurse", "doctor", "psychologist"}
    assert writers_for((OWN,)) == noted
    assert writers_for(("medical",)) == {"nurse", "doctor"}
    assert writers_for(()) == frozenset()
    assert "audit" not in writers_for(("identity", "social", OWN))


# -- rules in words ------------------------------------------------------------------------
def test_simple_rules_are_read() -> None:
    found = conditions("/data/a/kind  = 'x' or  /data/a/kind  = 'y'")
    assert found is not None
    assert not found.every
    (part,) = found.parts
    assert (part.path, part.kind, part.codes) == ("/a/kind", IS, ("x", "y"))
    found = conditions("selected( /data/who , 'and or') and /data/b != ''")
    assert found is not None
    assert [(part.kind, part.codes) for part in found.parts] == [
        (HAS, ("and or",)),
        (ANSWERED, ()),
    ]
    found = conditions("/data/b != 'no' and /data/c = \"\"")
    assert found is not None
    assert [part.kind for part in found.parts] == [IS_NOT, UNANSWERED]


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "true()",
        "/data/a > 3",
        "not(/data/a = 'x')",
        "/data/a = 'x' and (/data/b = 'y' or /data/c = 'z')",
        "/data/a = 'x' and /data/b = 'y' or /data/c = 'z'",
        "/data/a = /data/b",
        "/data/a = 'x' and " * 400,
    ],
)
def test_other_rules_are_left_to_the_form(rule: str) -> None:
    assert conditions(rule) is None
