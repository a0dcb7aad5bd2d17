# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attached files: kept once, in even pieces, and checked when they are read."""

import hashlib
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import attachments
from storage.attachments import CHUNK_BYTES, LIMIT_BYTES, AttachmentTooLarge
from storage.errors import Damaged, NoKey
from storage.vault.casefile import CaseFile
from tests.helpers.vault import Vault

MIB = bytes(range(256)) * 4096


def stored(case_file: CaseFile, *chunks: bytes, where: str = "identity") -> str:
    with case_file.transaction() as transaction:
        sha256, size = transaction.put_attachment(where, iter(chunks))
    assert size == sum(map(len, chunks))
    assert sha256 == hashlib.sha256(b"".join(chunks)).hexdigest()
    return sha256


def read(case_file: CaseFile, sha256: str) -> bytes:
    return b"".join(case_file.read_attachment("identity", sha256))


def chunks_of(case_file: CaseFile) -> list[tuple[int, int]]:
    return case_file.rows("SELECT id, length(data) FROM identity.chunk")


@pytest.mark.parametrize(
    "size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES]
)
def test_a_file_reads_back_at_every_awkward_size(
    everything: CaseFile, size: int
) -> None:
    data = (MIB * 4)[:size]
    sha256 = stored(
        everything, *(data[i : i + 300_000] for i in range(0, size, 300_000))
    )
    pieces = list(everything.read_attachment("identity", sha256))
    assert b"".join(pieces) == data
    assert all(len(piece) == CHUNK_BYTES for piece in pieces[:-1])


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(cuts=st.lists(st.integers(0, 3 * CHUNK_BYTES), max_size=6))
def test_how_it_was_cut_does_not_matter(everything: CaseFile, cuts: list[int]) -> None:
    data, edges = MIB * 3, [0, *sorted(cuts), 3 * CHUNK_BYTES]
    pieces = [data[a:b] for a, b in pairwise(edges)]
    assert read(everything, stored(everything, *pieces)) == data
    assert [size for _, size in chunks_of(everything)] == [CHUNK_BYTES] * 3


def test_the_same_file_is_kept_once(everything: CaseFile) -> None:
    one = stored(everything, MIB, b"end")
    before = chunks_of(everything)
    assert stored(everything, MIB + b"end") == one
    assert chunks_of(everything) == before
    other = stored(everything, MIB, b"another end")
    assert read(everything, one) == MIB + b"end"
    assert read(everything, other) == MIB + b"another end"


def test_each_compartment_has_its_own(everything: CaseFile) -> None:
    sha256 = stored(everything, b"secret", where="medical")
    with pytest.raises(Damaged):
        read(everything, sha256)


def test_more_than_the_limit_is_refused_and_nothing_kept(
    everything: CaseFile,
) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield MIB

    with (
        pytest.raises(AttachmentTooLarge),
        everything.transaction() as transaction,
    ):
        transaction.put_attachment("identity", endless())
    assert chunks_of(everything) == []


def test_the_limit_itself_fits_the_numbering() -> None:
    assert LIMIT_BYTES // CHUNK_BYTES <= attachments._PER_FILE


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE identity.chunk SET data = zeroblob(length(data)) WHERE id % 128 = 1",
        "DELETE FROM identity.chunk WHERE id % 128 = 1",
        "UPDATE identity.chunk SET data = CAST(data || x'00' AS BLOB) WHERE id % 128 = 1",
        "UPDATE identity.attachment SET size = size - 5000",
        "DELETE FROM identity.attachment",
    ],
)
def test_an_altered_file_is_not_read_to_its_end(everything: CaseFile, sql: str) -> None:
    sha256 = stored(everything, MIB, MIB[:5000])
    with everything.transaction() as transaction:
        transaction.execute(sql)
    with pytest.raises(Damaged):
        read(everything, sha256)


def test_a_file_in_a_compartment_without_a_key_is_refused(vault: Vault) -> None:
    with vault.opened("Salma") as case_file, pytest.raises(NoKey):
        stored(case_file, b"x", where="legal")
