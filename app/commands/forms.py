# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An organisation's own forms: loaded, made current, given back as they came."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.catalogue import roles
from app.codes import LANGUAGES
from app.commands.definitions import put_definition
from app.errors import FormInUse, NotAllowed, QuestionsMissing
from app.forms import pack
from app.forms.definition import Form, to_json
from app.forms.export import to_workbook
from app.forms.library import RESERVED, entry_of
from app.forms.pack import OWN, FormInfo
from app.forms.stored import CHOICE, OWN_ICON, chosen
from app.policy import places_of, require
from app.session import Session
from storage import desk
from storage.files import write_atomically
from storage.revisions import Attached, current
from storage.vault.casefile import COMPARTMENTS

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Where entries of a new form can go. Every account reads the registry: it is no place
# for what people are asked.
PLACES = (OWN, *(name for name in COMPARTMENTS if name != "registry"))
# Of these forms the program reads answers by name: a changed form keeps them all.
_READ_WHOLE = frozenset(
    {"consent", "referral", "closure", "extract", "certificate", "certificate_release"}
    | {"examination", "psychological_evaluation"}
    | {"procedure", "hearing"}
)


@dataclass(frozen=True, slots=True, repr=False)
class LoadForm:
    """A converted form, the file it came from, and where its entries will go."""

    form: Form
    data: bytes
    file_name: str
    names: dict[str, str]
    compartments: tuple[str, ...]
    writers: frozenset[str]


def writers_for(compartments: tuple[str, ...]) -> frozenset[str]:
    """Return the roles that hold a key to one of the places of a form at least."""
    every = frozenset(roles())
    info = FormInfo("", {}, "", compartments, every)
    return frozenset(r.id for r in roles().values() if places_of(r, info) and r.writes)


def missing(form: Form) -> tuple[str, ...]:
    """Return the questions a form has to keep and has not, where the pack has it."""
    own = pack.form(form.id)
    if own is None:
        return ()
    has = {(node.path, node.kind) for node in form.walk()}
    whole = form.id in _READ_WHOLE
    return tuple(
        node.path
        for node in own.walk()
        if (node.uses or (whole and node.kind not in ("note", "group")))
        and (node.path, node.kind) not in has
    )


def load_form(command: LoadForm, session: Session) -> None:
    """Write new entries with this form from now on; older ones keep theirs.

    Raises:
        NotAllowed: not the role's to do.
        FormInUse: the program keeps this name for itself.
        QuestionsMissing: the program reads answers that the form no longer asks for.

    """
    require(session.role, "manage_forms")
    form = command.form
    if form.id in RESERVED:
        raise FormInUse
    lost = missing(form)
    if lost:
        raise QuestionsMissing(lost)
    version = form.version
    info = None if form.id in pack.infos() else _info(command)
    with session.case_file.transaction() as transaction:
        if not transaction.has_entry("registry", entry_of(form.id, version)):
            sha256, size = transaction.put_attachment("registry", iter([command.data]))
            file = Attached(sha256, command.file_name, SHEET, size)
            answers: dict[str, Any] = {"definition": to_json(form)}
            put_definition(transaction, session, answers, form.id, version, (file,))
        desk.put_setting(transaction, "", CHOICE + form.id, chosen(version, info))
        transaction.audit("form_loaded", form=form.id, version=version)
    session.forms.choose(form.id, version, info)


def _info(command: LoadForm) -> FormInfo:
    """Return where a new form's entries go and who writes them, as a person said.

    Raises:
        NotAllowed: a place or a role that no form may have.

    """
    places, writers = command.compartments, command.writers
    fine = places and set(places) <= set(PLACES) and writers <= set(roles())
    if not fine:
        raise NotAllowed
    title = command.form.title
    return FormInfo(
        id=command.form.id,
        names={key: command.names.get(key, "") or title for key in LANGUAGES},
        icon=OWN_ICON,
        compartments=places,
        writers=writers,
    )


def use_own(name: str, session: Session) -> None:
    """Write new entries of a form with the program's own again.

    Raises:
        NotAllowed

    """
    require(session.role, "manage_forms")
    with session.case_file.transaction() as transaction:
        desk.put_setting(transaction, "", CHOICE + name, "")
        transaction.audit("form_put_back", form=name)
    session.forms.choose(name, "")


def file_of(name: str, version: str, session: Session) -> bytes:
    """Return a form as a spreadsheet: the very file it came from, or one made of it."""
    revisions = session.case_file.revisions("registry", entry_of(name, version))
    files = current(revisions).fields["attachments"] if revisions else []
    if files:
        sha256 = files[0]["sha256"]
        return b"".join(session.case_file.read_attachment("registry", sha256))
    form = session.forms.form(name, version)
    assert form is not None  # a version that is listed is known
    return to_workbook(form)


def file_name_of(name: str, version: str, session: Session) -> str:
    """Return what a form's spreadsheet is called: as it came, or by its own name."""
    revisions = session.case_file.revisions("registry", entry_of(name, version))
    files = current(revisions).fields["attachments"] if revisions else []
    return str(files[0]["name"]) if files else f"{name}.xlsx"


def save_form_file(path: Path, name: str, version: str, session: Session) -> None:
    """Write a form as a spreadsheet where the person chose; nobody is named in it.

    Raises:
        DiskFull, NotWritable

    """
    write_atomically(path, file_of(name, version, session))
