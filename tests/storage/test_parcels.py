# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parcels: a revision waits, sealed, for those who hold its compartment."""

from pathlib import Path

import pytest

from storage import canonical, parcels
from storage.crypto.sign import SigningKey
from storage.errors import Damaged
from storage.revisions import Revision
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
