# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A released copy on its way: what is no copy by a doctor is refused for good."""

import hashlib
from typing import Any

import pytest

from app.parcels import deliver
from app.queries.entries import entries_of
from app.session import Session
from storage.parcels import put_parcel
from storage.revisions import Attached, Revision, sign_revision
from storage.vault.casefile import Transaction
from tests.helpers import casework, world
from tests.helpers.world import Site

PDF = b"%PDF-1.4\nle canari chante\n%%EOF\n"
SHA = hashlib.sha256(PDF).hexdigest()
DAY = world.DAY.isoformat()


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


def said(what: str = "released", **more: Any) -> dict[str, Any]:
    return {
        "kind": "asylum",
        "what": what,
        "on": DAY,
        "made_on": DAY,
        "certificate": "c" * 32,
        "pdf": SHA,
        "language": "fr",
        **more,
    }


def copy(
    session: Session,
    about: str,
    data: bytes = PDF,
    name: str = "asylum-fr.pdf",
    kind: str = "application/pdf",
    **changes: Any,
) -> tuple[Revision, dict[str, bytes]]:
    """Return a signed copy and its file; changes make it something else."""
    sha256 = hashlib.sha256(data).hexdigest()
    size = changes.pop("size", len(data))
    fields: dict[str, Any] = {
        "compartment": "legal",
        "entry": "a" * 32,
        "case": about,
        "form": "certificate_release",
        "form_version": session.forms.version("certificate_release"),
        "answers": said(),
        "recorded_at": session.now,
        "final": True,
        "attachments": (Attached(sha256, name, kind, size),),
    }
    revision = sign_revision(session.case_file.signing, **(fields | changes))
    files = {sha256: data} if revision.attachments else {}
    return revision, files


def leave(session: Session, made: tuple[Revision, dict[str, bytes]]) -> Transaction:
    accounts = session.case_file.accounts().values()
    with session.case_file.transaction() as transaction:
        put_parcel(transaction, made[0], accounts, made[1])
    return transaction


def left_behind(session: Session) -> list[Any]:
    return session.case_file.rows("SELECT id FROM registry.parcel")


def test_a_copy_comes_with_its_file(tripoli: Site, case: str) -> None:
    with tripoli.as_("doctor") as session:
        leave(session, copy(session, case))
    with tripoli.as_("legal") as session:
        assert deliver(session) == 1
        assert left_behind(session) == []
        (found,) = entries_of(session, case, "certificate_release", ("legal",))
        assert found.answers["pdf"] == SHA
        chunks = session.case_file.read_attachment("legal", SHA)
        assert b"".join(chunks) == PDF


@pytest.mark.parametrize(
    "changes",
    [
        {"form": "extract"},
        {"form": "note"},
        {"final": False},
        {"case": "9" * 32},
        {"case": None},
        {"parents": ("0" * 64,)},
        {"answers": said("notice")},  # a notice brings nothing
        {"answers": said("handed_over")},
        {"answers": said(pdf="0" * 64)},
        {"answers": said() | {"kind": 3}},
        {"attachments": ()},  # released, and nothing there
        {"data": b"MZ\x90\x00 not a document"},
        {"kind": "text/html"},
        {"name": "../../../home/legal/.bashrc"},
        {"name": "C:\\certificat.pdf"},
        {"name": ""},
        {"name": "certificat\n.pdf"},
        {"size": 7},
        {"size": 2**50},
        {"compartment": "identity"},
    ],
)
def test_what_is_no_copy_of_a_certificate_is_refused_for_good(
    tripoli: Site, case: str, changes: dict[str, Any]
) -> None:
    with tripoli.as_("doctor") as session:
        leave(session, copy(session, case, **changes))
    with tripoli.as_("legal") as session:
        assert deliver(session) == 0
        assert entries_of(session, case, "certificate_release") == []
        assert not session.case_file.rows("SELECT 1 FROM legal.attachment")


def test_a_refused_parcel_takes_its_file_with_it(tripoli: Site, case: str) -> None:
    with tripoli.as_("doctor") as session:
        leave(session, copy(session, case, final=False))
        assert len(left_behind(session)) == 2
    with tripoli.as_("legal") as session:
        assert deliver(session) == 0
        assert left_behind(session) == []
    with tripoli.as_("coordinator") as session:
        assert casework.acts(session, "parcel_refused")


@pytest.mark.parametrize("role", ["social", "coordinator", "mediator"])
def test_who_does_not_certify_cannot_send_a_copy(
    tripoli: Site, case: str, role: str
) -> None:
    with tripoli.as_(role) as session:
        leave(session, copy(session, case))
    with tripoli.as_("legal") as session:
        assert deliver(session) == 0


def test_a_copy_never_changes_an_entry_that_exists(tripoli: Site, case: str) -> None:
    with tripoli.as_("legal") as session:
        note = world.note(session, case, "Note juridique.")
    with tripoli.as_("doctor") as session:
        leave(session, copy(session, case, entry=note))
    with tripoli.as_("legal") as session:
        assert deliver(session) == 0
        (kept,) = session.case_file.revisions("legal", note)
        assert kept.fields["form"] == "note"


def test_a_file_that_is_gone_leaves_the_parcel_for_another_day(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        leave(session, copy(session, case))
        with session.case_file.transaction() as transaction:
            transaction.execute("DELETE FROM registry.parcel WHERE instr(id, '/') > 0")
    with tripoli.as_("legal") as session:
        assert deliver(session) == 0
        assert len(left_behind(session)) == 1
        assert entries_of(session, case, "certificate_release") == []
