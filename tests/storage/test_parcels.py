# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parcels: a revision waits, sealed, for those who hold its compartment."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import canonical, parcels
from storage.crypto.sign import SigningKey
from storage.errors import Damaged
from storage.revisions import Attached, Revision, sign_revision
from storage.vault.casefile import CaseFile
from tests.helpers import vault as vaults
from tests.helpers.vault import Vault, note

CANARY = "le canari dort dans la mine"


def send(case_file: CaseFile, revision: Revision) -> str:
    """Seal a revision to the accounts that hold its compartment."""
    holders = [
        account
        for account in case_file.accounts().values()
        if revision.compartment in account.compartments
    ]
    with case_file.transaction() as transaction:
        return parcels.put_parcel(transaction, revision, holders)


def waiting(case_file: CaseFile) -> list[tuple[str, str, bytes]]:
    return parcels.waiting(case_file, case_file.compartments)


def opened(
    case_file: CaseFile, parcel: tuple[str, str, bytes], **changed: str
) -> Revision | None:
    parcel_id, compartment, body = parcel
    return parcels.open_parcel(
        changed.get("parcel_id", parcel_id),
        changed.get("compartment", compartment),
        body,
        case_file.me,
        case_file.keys.sealing,
    )


def test_a_parcel_reaches_who_holds_the_compartment(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        revision = note(ines.signing, CANARY, compartment="medical", final=True)
        assert send(ines, revision) == revision.id.hex()
        assert waiting(ines) == []  # it is not for a compartment she holds
    with vault.opened("Salma") as salma:
        (parcel,) = waiting(salma)
        found = opened(salma, parcel)
        assert found is not None
        assert (found.body, found.signature) == (revision.body, revision.signature)
        with salma.transaction() as transaction:
            parcels.drop_parcel(transaction, parcel[0])
        assert waiting(salma) == []


def test_sending_the_same_revision_twice_leaves_one_parcel(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        revision = note(ines.signing, CANARY, compartment="medical")
        send(ines, revision)
        send(ines, revision)
    with vault.opened("Salma") as salma:
        assert len(waiting(salma)) == 1


def test_who_holds_the_registry_reads_not_a_word_of_a_parcel(
    vault: Vault, tmp_path: Path
) -> None:
    with vault.opened("Inès") as ines:
        revision = note(ines.signing, CANARY, compartment="medical")
        send(ines, revision)
        ((body,),) = ines.rows("SELECT body FROM registry.parcel")
        assert CANARY.encode() not in body
        assert revision.case is not None
        assert revision.case.encode() not in body
        assert ines.me.encode() not in body  # not even who wrote it
        parcel = (revision.id.hex(), "medical", bytes(body))
        assert opened(ines, parcel) is None


@pytest.mark.parametrize(
    "changed", [{"compartment": "mental_health"}, {"parcel_id": "0" * 64}]
)
def test_a_parcel_moved_elsewhere_does_not_open(
    vault: Vault, changed: dict[str, str]
) -> None:
    with vault.opened("Inès") as ines:
        send(ines, note(ines.signing, CANARY, compartment="medical"))
    with vault.opened("Salma") as salma:
        (parcel,) = waiting(salma)
        assert opened(salma, parcel, **changed) is None


def test_altered_bytes_do_not_open(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        send(ines, note(ines.signing, CANARY, compartment="medical"))
    with vault.opened("Salma") as salma:
        ((parcel_id, compartment, body),) = waiting(salma)
        value = canonical.loads(body, len(body))
        for name in ("sealed", salma.me):
            holder = value if name == "sealed" else value["keys"]
            raw = bytearray(canonical.unb64(holder[name]))
            raw[-1] ^= 1
            spoilt = value | {"keys": dict(value["keys"])}
            where = spoilt if name == "sealed" else spoilt["keys"]
            where[name] = canonical.b64(bytes(raw))
            parcel = (parcel_id, compartment, canonical.dumps(spoilt))
            assert opened(salma, parcel) is None
        for odd in (b"", b"{}", b'{"keys":[],"sealed":""}', b"\xff", body[:-1]):
            assert opened(salma, (parcel_id, compartment, odd)) is None


def test_a_parcel_that_holds_a_forged_revision_is_refused(
    vault: Vault, stranger: SigningKey
) -> None:
    with vault.opened("Inès") as ines:
        real = note(ines.signing, CANARY, compartment="medical")
        forged = Revision(
            real.id, real.body, stranger.sign("revision", real.body), real.fields
        )
        send(ines, forged)
    with vault.opened("Salma") as salma:
        (parcel,) = waiting(salma)
        with pytest.raises(Damaged):
            opened(salma, parcel)


def test_a_parcel_whose_revision_says_another_compartment_is_refused(
    vault: Vault,
) -> None:
    with vault.opened("Inès") as ines:
        real = note(ines.signing, CANARY, compartment="identity")
        # the same revision, under the label of a compartment it does not name
        fields = real.fields | {"compartment": "medical"}
        send(ines, Revision(real.id, real.body, real.signature, fields))
    with vault.opened("Salma") as salma:
        parcel = next(p for p in waiting(salma) if p[1] == "medical")
        with pytest.raises(Damaged):
            opened(salma, parcel)


def test_an_undone_transaction_leaves_no_parcel(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        revision = note(ines.signing, CANARY, compartment="medical")
        holders = list(ines.accounts().values())
        with vaults.undone(ines) as transaction:
            parcels.put_parcel(transaction, revision, holders)
        assert ines.rows("SELECT id FROM registry.parcel") == []


PDF = b"%PDF-1.4 le canari dort dans le fichier" * 40


def with_file(case_file: CaseFile, data: bytes = PDF) -> tuple[str, Revision]:
    sha256 = hashlib.sha256(data).hexdigest()
    attached = (Attached(sha256, "c.pdf", "application/pdf", len(data)),)
    revision = sign_revision(
        case_file.signing,
        compartment="medical",
        entry="e" * 32,
        case="c" * 32,
        form="note",
        form_version="1",
        answers={"text": CANARY},
        recorded_at=datetime(2026, 11, 22, tzinfo=UTC),
        attachments=attached,
        final=True,
    )
    holders = list(case_file.accounts().values())
    with case_file.transaction() as transaction:
        parcels.put_parcel(transaction, revision, holders, {sha256: data})
    return sha256, revision


def files_of(
    case_file: CaseFile, parcel: tuple[str, str, bytes]
) -> dict[str, bytes] | None:
    return parcels.open_files(case_file, parcel, case_file.me, case_file.keys.sealing)


def test_a_file_reaches_who_holds_the_compartment_and_goes_with_its_parcel(
    vault: Vault,
) -> None:
    with vault.opened("Inès") as ines:
        sha256, _ = with_file(ines)
        rows = ines.rows("SELECT id, body FROM registry.parcel")
        assert len(rows) == 2
        assert all(b"canari" not in body for _id, body in rows)
        assert all(sha256 not in str(parcel_id) for parcel_id, _body in rows)
    with vault.opened("Salma") as salma:
        (parcel,) = waiting(salma)  # its file is no parcel of its own
        assert files_of(salma, parcel) == {sha256: PDF}
        with salma.transaction() as transaction:
            parcels.drop_parcel(transaction, parcel[0])
        assert salma.rows("SELECT id FROM registry.parcel") == []


def test_a_file_that_was_altered_moved_or_cut_does_not_open(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        with_file(ines)
        with_file(ines, PDF + b"another")
    with vault.opened("Salma") as salma:
        first, second = waiting(salma)
        one, two = (
            salma.rows("SELECT body FROM registry.parcel WHERE id = ?", (f"{p[0]}/0",))[
                0
            ][0]
            for p in (first, second)
        )
        flipped = bytearray(one)
        flipped[-1] ^= 1
        for body in (bytes(flipped), two, one[:-1], b"", one + b"x"):
            with salma.transaction() as transaction:
                transaction.execute(
                    "UPDATE registry.parcel SET body = ? WHERE id = ?",
                    (body, f"{first[0]}/0"),
                )
            assert files_of(salma, first) is None
        assert files_of(salma, second) is not None


def test_more_than_a_parcel_takes_is_refused_before_anything_is_written(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcels, "FILES_BYTES", len(PDF) - 1)
    with vault.opened("Inès") as ines:
        with pytest.raises(parcels.ParcelTooLarge):
            with_file(ines)
        assert ines.rows("SELECT id FROM registry.parcel") == []


def test_files_have_to_be_those_that_the_revision_names(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        revision = note(ines.signing, CANARY, compartment="medical")
        holders = list(ines.accounts().values())
        with vaults.undone(ines) as transaction, pytest.raises(Damaged):
            parcels.put_parcel(transaction, revision, holders, {"0" * 64: PDF})


def test_a_file_of_another_content_than_its_revision_says_is_refused(
    vault: Vault,
) -> None:
    with vault.opened("Inès") as ines:
        real = hashlib.sha256(PDF).hexdigest()
        other = bytes(len(PDF))
        attached = (Attached(real, "c.pdf", "application/pdf", len(PDF)),)
        revision = sign_revision(
            ines.signing,
            compartment="medical",
            entry="e" * 32,
            case="c" * 32,
            form="note",
            form_version="1",
            answers={},
            recorded_at=datetime(2026, 11, 22, tzinfo=UTC),
            attachments=attached,
        )
        holders = list(ines.accounts().values())
        with ines.transaction() as transaction:
            parcels.put_parcel(transaction, revision, holders, {real: other})
    with vault.opened("Salma") as salma:
        (parcel,) = waiting(salma)
        with pytest.raises(Damaged):
            files_of(salma, parcel)
