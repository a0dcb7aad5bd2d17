# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compartments on their way between case files, carried without encryption."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from storage.bundle import lines
from storage.bundle.limits import DEFAULT
from storage.bundle.names import hash_in
from storage.exchange import Received, Share, finish, receive
from storage.vault.casefile import Transaction


@dataclass(frozen=True)
class Carried:
    """One file of a compartment."""

    name: str
    data: bytes

    @property
    def sha256(self) -> str | None:
        return hash_in(self.name)

    def chunks(self) -> Iterator[bytes]:
        yield self.data

    def lines(self) -> Iterator[bytes]:
        return lines.split(self.chunks(), DEFAULT)


@dataclass(frozen=True)
class Parcel:
    """A compartment on its way: what `receive` asks of one in a bundle."""

    name: str
    files: tuple[Carried, ...]

    @contextmanager
    def open(self) -> Iterator[Iterator[Carried]]:
        yield iter(self.files)


def packed(part: Share) -> Parcel:
    files = tuple(Carried(f.name, b"".join(f.chunks)) for f in part.files)
    assert [len(f.data) for f in files] == [f.size for f in part.files]
    return Parcel(part.compartment, files)


def taken(
    transaction: Transaction,
    parcels: list[Parcel],
    cases: frozenset[str],
    known: frozenset[str],
    may_erase: Callable[[str], bool] = lambda _: True,
) -> Received:
    """Take in what the account can read, as the application does."""
    received = Received()
    for parcel in parcels:
        if parcel.name in transaction.case_file.held:
            receive(  # a parcel is all that it asks of a bundle's compartment
                transaction,
                parcel,  # type: ignore[arg-type]
                cases,
                known,
                received,
                lambda _: True,
                may_erase,
            )
    finish(transaction, received)
    return received
