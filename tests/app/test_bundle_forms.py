# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms travel with the records written with them, and nothing worse than forms does."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.commands.definitions import put_definition
from app.commands.entries import Writing, save_entry
from app.commands.forms import LoadForm, load_form
from app.errors import BundleDamaged
from app.forms import pack
from app.forms.definition import Form, to_json
from app.forms.library import entry_of
from app.forms.xlsform import convert
from app.handover import arrival
from app.ids import new_id
from app.progress import Progress
from app.queries import timeline
from storage.revisions import sign_revision
from tests.helpers import world
from tests.helpers.forms import markdown
from tests.helpers.world import Site

ROUND = {
    "survey": [
        ["type", "name", "label"],
        ["date", "day", "Day of the round"],
        ["text", "seen", "What was seen"],
    ],
    "settings": [
        ["form_id", "form_title", "version"],
        ["night_round", "Night round", "1"],
    ],
}


def night_round() -> tuple[Form, bytes]:
    data = markdown(**ROUND)
    return convert(data, "round.md").form, data


def test_a_record_opens_elsewhere_with_the_form_it_was_written_with(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    form, data = night_round()
    with tripoli.as_("coordinator") as here, tunis.as_("coordinator") as there:
        case = world.intake(here, "Aminata Sow")
        names = dict.fromkeys(("fr", "en", "ar"), "Ronde")
        writers = frozenset({"coordinator"})
        load_form(
            LoadForm(form, data, "round.md", names, ("protection",), writers), here
        )
        said = {"day": "2026-11-19", "seen": "Deux couvertures."}
        entry = new_id()
        version = here.forms.version("night_round")
        save_entry(
            Writing(entry, case, "protection", "night_round", version, said), here
        )
        contact = world.introduce(here, there)
        world.receive(there, world.send(here, contact, (case,), tmp_path))
        view = timeline.view(there, "protection", entry)
        assert view is not None
        assert view.answers == said
        known = there.forms.form("night_round", view.form_version)
        assert known is not None
        assert [node.name for node in known.walk()] == ["day", "seen"]
        # It is there to read what came, not offered to write with.
        assert "night_round" not in {info.id for info in there.forms.infos()}


def test_a_form_that_comes_along_does_not_become_the_one_we_write_with(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    own = pack.form("note")
    assert own is not None
    other = replace(own, edition="99", title="Autre note")
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        case = world.intake(here, "Aminata Sow")
        before = there.forms.version("note")
        with here.case_file.transaction() as transaction:
            answers = {"definition": to_json(other)}
            put_definition(transaction, here, answers, "note", other.version)
            _note(transaction, here, case, other.version)
        contact = world.introduce(here, there)
        world.receive(there, world.send(here, contact, (case,), tmp_path))
        assert there.forms.version("note") == before
        known = there.forms.form("note", other.version)
        assert known is not None
        assert known.title == "Autre note"


def _note(transaction: Any, session: Any, case: str, version: str) -> None:
    transaction.put(
        sign_revision(
            session.case_file.signing,
            compartment="legal",
            entry=new_id(),
            case=case,
            form="note",
            form_version=version,
            answers={"text": "Vu."},
            recorded_at=session.now,
        )
    )


def hostile(kind: str) -> tuple[dict[str, Any], str]:
    """Return a definition no screen would store, and the version it claims."""
    form, _ = night_round()
    first, second = form.children
    match kind:
        case "wrong version":
            return to_json(form), "0" * 16
        case "walks everything":
            bad = replace(second, relevant="count(//*[count(//*[count(//*) > 0]) > 0])")
        case "circle":
            first = replace(first, calculation=" /data/seen ")
            bad = replace(second, calculation=" /data/day ")
        case "unknown function":
            bad = replace(second, constraint="system('rm -rf /')")
        case "says where it is kept":
            return to_json(form), form.version
        case "name of no element":
            bad = replace(second, name="a b", path="/a b")
        case _:
            bad = replace(second, kind="select_one", choices="nowhere")
    made = replace(form, children=(first, bad))
    return to_json(made), made.version


@pytest.mark.parametrize(
    "kind",
    [
        "wrong version",
        "walks everything",
        "circle",
        "unknown function",
        "name of no element",
        "says where it is kept",
        "no list",
    ],
)
def test_a_hostile_form_in_a_bundle_is_refused_and_changes_nothing(
    tripoli: Site, tunis: Site, tmp_path: Path, kind: str
) -> None:
    definition, version = hostile(kind)
    info = {"names": {}, "compartments": ["registry"], "writers": ["mediator"]}
    more = {"info": info} if kind == "says where it is kept" else {}
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        case = world.intake(here, "Aminata Sow")
        contact = world.introduce(here, there)
        with here.case_file.transaction() as transaction:
            transaction.store(
                sign_revision(
                    here.case_file.signing,
                    compartment="registry",
                    entry=entry_of("night_round", version),
                    case=None,
                    form="form",
                    form_version="1",
                    answers={
                        "name": "night_round",
                        "version": version,
                        "title": "x",
                        "definition": definition,
                    }
                    | more,
                    recorded_at=here.now,
                    final=True,
                )
            )
            transaction.store(
                sign_revision(
                    here.case_file.signing,
                    compartment="registry",
                    entry=new_id(),
                    case=case,
                    form="night_round",
                    form_version=version,
                    answers={},
                    recorded_at=here.now,
                )
            )
        bundle = world.send(here, contact, (case,), tmp_path)
        arrived = arrival.inspect(bundle, there, Progress())
        before = world.hashes(there.case_file.folder)
        with pytest.raises(BundleDamaged):
            arrival.accept(arrived, there, Progress())
        assert world.hashes(there.case_file.folder) == before
