# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import refuses, passes over or allows: parents, custody, tombstones, updates."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from storage import canonical, exchange
from storage.bundle.errors import Damaged
from storage.crypto.sign import SigningKey
from storage.erasing import erased_cases, tombstone_of
from storage.exchange import authors, last_seq, share
from storage.identifiers import derived_id
from storage.revisions import Attached, Revision, sign_revision
from storage.vault.casefile import CaseFile, Transaction
from storage.wire import line_of
from tests.helpers import carrying, vault
from tests.helpers.carrying import Carried, Parcel, packed
from tests.helpers.vault import MOMENT, note

ANNA, BERT = SigningKey(bytes(range(32))), SigningKey(bytes(reversed(range(32))))
ONE, OTHER = "a" * 32, "b" * 32
CASES = frozenset({ONE, OTHER})
KNOWN = frozenset(key.public.hex() for key in (ANNA, BERT))
SCAN = b"a scanned page"
FILE = Attached(hashlib.sha256(SCAN).hexdigest(), "scan.png", "image/png", len(SCAN))


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """A case file that holds every compartment; each test takes back what it did."""
    with vault.make(tmp_path_factory.mktemp("v") / "here").opened("words") as opened:
        yield opened


def lines(*revisions: Revision, place: str = "identity") -> Parcel:
    data = b"".join(line_of(each.body, each.signature) for each in revisions)
    return Parcel(place, (Carried(exchange.REVISIONS, data),))


def take(transaction: Transaction, *parcels: Parcel) -> exchange.Received:
    return carrying.taken(transaction, list(parcels), CASES, KNOWN)


def a(text: str, entry: str = "1", *parents: Revision, **more: Any) -> Revision:
    more = {"case": ONE, "entry": entry * 32} | more
    return note(more.pop("key", ANNA), text, parents=parents, **more)


# -- parents -----------------------------------------------------------------------
def test_a_revision_never_follows_another_entrys(here: CaseFile) -> None:
    other = a("autre", "2")
    child = a("suite", "1", other)
    for stored, coming in (
        ([other], [child]),
        ([], [other, child]),
        ([], [child, other]),  # wherever in the file it stands
    ):
        with vault.undone(here) as transaction:
            for revision in stored:
                transaction.put(revision)
            with pytest.raises(Damaged):
                take(transaction, lines(*coming))


def test_nobody_keeps_a_revision_away_by_naming_it_first(here: CaseFile) -> None:
    other = a("autre", "2")
    with vault.undone(here) as transaction:
        take(transaction, lines(a("suite", "1", other)))
        assert take(transaction, lines(other)).versions == 1


def test_a_parent_that_is_not_here_may_come_later_or_never(here: CaseFile) -> None:
    first = a("un")
    second = a("deux", "1", first)
    with vault.undone(here) as transaction:
        assert take(transaction, lines(second)).versions == 1
        assert take(transaction, lines(first)).versions == 1
        assert len(transaction.revisions("identity", "1" * 32)) == 2


def test_a_parent_is_named_once_and_not_without_end(here: CaseFile) -> None:
    first = a("un")
    second = a("deux", "1", first).fields
    body = canonical.dumps(second | {"parents": [first.id.hex()] * 2})
    line = line_of(body, ANNA.sign("revision", body))
    twice = Parcel("identity", (Carried(exchange.REVISIONS, line),))
    many = tuple(a(str(number)) for number in range(exchange.MAX_PARENTS + 1))
    for parcel in (twice, lines(a("trop", "1", *many))):
        with vault.undone(here) as transaction, pytest.raises(Damaged):
            take(transaction, parcel)
    with vault.undone(here) as transaction:
        assert take(transaction, lines(a("juste", "1", *many[1:]))).anything


def test_the_same_line_twice_is_the_same_revision(here: CaseFile) -> None:
    first = a("un")
    with vault.undone(here) as transaction:
        received = take(transaction, lines(first, first, first))
        assert (received.versions, received.entries) == (1, {"1" * 32})


def test_a_file_that_nobody_names_is_not_kept(here: CaseFile) -> None:
    files = (
        *lines(a("un")).files,
        Carried(exchange.ATTACHMENTS + FILE.sha256, SCAN),
    )
    with vault.undone(here) as transaction:
        assert take(transaction, Parcel("identity", files)).files == 0
        assert not transaction.has_attachment("identity", FILE.sha256)
        assert not transaction.rows("SELECT 1 FROM identity.chunk")
        take(transaction, lines(a("deux", "2", files=(FILE,))))
        # It comes later than the revision that names it.
        assert take(transaction, Parcel("identity", files)).files == 1


# -- custody -------------------------------------------------------------------------
SAID = {
    "bundle": "",
    "holder": "0" * 64,
    "on": "2026-11-22",
    "state": "held",
    "to": "",
    "until": "",
    "why": "",
}


def state(said: dict[str, Any] | None = None, **change: Any) -> Revision:
    facts: dict[str, Any] = {
        "compartment": "registry",
        "entry": derived_id("custody", ONE),
        "case": ONE,
        "form": "custody",
        "form_version": "1",
        "answers": SAID | (said or {}),
        "recorded_at": MOMENT,
    }
    return sign_revision(ANNA, **facts | change)


FULL = {
    "bundle": "1" * 32,
    "state": "in_transfer",
    "to": "1" * 64,
    "until": "2026-12-22",
    "why": "Départ",
}
GOOD_STATES = [state(), state(FULL), state({"state": "purged"})]
BAD_STATES = {
    "of another entry": state(entry="1" * 32),
    "of another case's entry": state(case=OTHER),
    "of no case": state(case=None),
    "in another form": state(form="note"),
    "of another version": state(form_version="2"),
    "final": state(final=True),
    "discreet": state(sensitivity="discreet"),
    "with a file": state(attachments=(FILE,)),
    "an unknown state": state({"state": "lost"}),
    "no state": state({"state": ""}),
    "no holder": state({"holder": ""}),
    "a holder that is no key": state({"holder": "Anna"}),
    "a bundle that is no id": state({"bundle": "1"}),
    "no day": state({"on": ""}),
    "a day that is none": state({"on": "2026-02-30"}),
    "another spelling of a day": state({"on": "20261122"}),
    "a last day that is none": state({"until": "soon"}),
    "a number": state({"why": 1}),
    "a list": state({"to": []}),
    "nothing": state({"to": None}),
    "words without end": state({"why": "x" * 5_000}),
    "one field more": state({"more": ""}),
    "one field less": state(answers={k: v for k, v in SAID.items() if k != "why"}),
}


def test_states_of_custody_come_with_their_case(here: CaseFile) -> None:
    with vault.undone(here) as transaction:
        received = take(transaction, lines(*GOOD_STATES, place="registry"))
        assert received.versions == len(GOOD_STATES)


@pytest.mark.parametrize("revision", BAD_STATES.values(), ids=BAD_STATES)
def test_a_state_of_custody_that_is_none_is_refused(
    here: CaseFile, revision: Revision
) -> None:
    with vault.undone(here) as transaction, pytest.raises(Damaged):
        take(transaction, lines(revision, place="registry"))


def test_custody_is_kept_in_the_registry_alone(here: CaseFile) -> None:
    with vault.undone(here) as transaction, pytest.raises(Damaged):
        take(transaction, lines(state(compartment="legal"), place="legal"))


# -- tombstones ----------------------------------------------------------------------
def stone(said: dict[str, Any] | None = None, **change: Any) -> Revision:
    facts: dict[str, Any] = {
        "compartment": "registry",
        "entry": tombstone_of(ONE),
        "case": None,
        "form": "erasure",
        "form_version": "1",
        "answers": {"case": ONE, "on": "2026-11-22", "reason": "asked"} | (said or {}),
        "recorded_at": MOMENT,
        "final": True,
    }
    return sign_revision(ANNA, **facts | change)


BAD_STONES = {
    "of another entry": stone(entry="1" * 32),
    "of another case's entry": stone(entry=tombstone_of(OTHER)),
    "in a case": stone(case=ONE),
    "not final": stone(final=False),
    "after another": stone(parents=("0" * 64,)),
    "of another version": stone(form_version=""),
    "for named people": stone(sensitivity="named"),
    "with a file": stone(attachments=(FILE,)),
    "an unknown reason": stone({"reason": "because"}),
    "a day that is none": stone({"on": "today"}),
    "no case": stone({"case": None}),
    "a case that is none": stone({"case": "A" * 32}),
    "one field more": stone({"why": ""}),
    "one field less": stone(answers={"case": ONE, "on": "2026-11-22"}),
    "by an unknown author": sign_revision(
        SigningKey(bytes(32)),
        compartment="registry",
        entry=tombstone_of(ONE),
        case=None,
        form="erasure",
        form_version="1",
        answers={"case": ONE, "on": "2026-11-22", "reason": "asked"},
        recorded_at=MOMENT,
        final=True,
    ),
}


@pytest.mark.parametrize("revision", BAD_STONES.values(), ids=BAD_STONES)
def test_a_tombstone_that_is_none_is_refused(
    here: CaseFile, revision: Revision
) -> None:
    with vault.undone(here) as transaction:
        with pytest.raises(Damaged):
            take(transaction, lines(revision, place="registry"))
        assert not erased_cases(transaction)


def test_tombstones_of_two_people_are_both_kept(here: CaseFile) -> None:
    both = stone(), stone({"reason": "mistake"})
    with vault.undone(here) as transaction:
        assert take(transaction, lines(*both, place="registry")).erasures == 2
        assert erased_cases(transaction) == {ONE}


# -- updates -------------------------------------------------------------------------
def test_an_update_brings_what_is_new_of_each_case_and_its_files(
    here: CaseFile,
) -> None:
    with vault.undone(here) as transaction:
        transaction.put_attachment("identity", iter([SCAN]))
        transaction.put(a("ancien", files=(FILE,)))
        transaction.put(a("autre", "2", case=OTHER))
        upto = last_seq(here, "identity")
        transaction.put(a("nouveau", "3", key=BERT))
        transaction.put(a("encore", "4", case=OTHER))

        def part(after: dict[str, int] | None, **more: Any) -> Any:
            return share(here, "identity", (ONE, OTHER), after=after, **more)

        assert (part(None).revisions, part(None).attachments) == (4, 1)
        assert (part({}).revisions, part({}).attachments) == (4, 1)
        new = part({ONE: upto, OTHER: upto})
        assert (new.revisions, new.attachments, new.attachment_bytes) == (2, 0, 0)
        assert part({ONE: upto}).revisions == 3  # of the other everything
        # What is asked for by name goes, with its files, however old it is.
        named = part({ONE: upto, OTHER: upto}, also=["1" * 32])
        assert (named.revisions, named.attachments) == (3, 1)
        assert part({ONE: upto, OTHER: upto}, without=["3" * 32]).revisions == 1
        after = {ONE: upto, OTHER: upto}
        found = authors(here, "identity", (ONE, OTHER), after=after)
        assert found == KNOWN
        found = authors(here, "identity", (ONE, OTHER), after=after, without=["3" * 32])
        assert found == {ANNA.public.hex()}
        packed(new)  # its sizes are true


def test_markers_of_the_cases_go_with_every_update(here: CaseFile) -> None:
    with vault.undone(here) as transaction:
        transaction.put(a("ancien"))
        after = {ONE: last_seq(here, "registry")}
        parcel = packed(share(here, "registry", (ONE,), after=after))
        (marker,) = parcel.files[1].data.splitlines()
        assert b'"entry":"' + b"1" * 32 in marker


def test_what_is_not_stored_yet_can_go_along(here: CaseFile) -> None:
    mine, other = state(FULL), a("ailleurs")
    with vault.undone(here) as transaction:
        transaction.put(state())
        part = share(here, "registry", (ONE,), extra=(mine, other))
        parcel = packed(part)
        assert part.revisions == 2
        last = parcel.files[0].data.splitlines(keepends=True)[-1]
        assert last == line_of(mine.body, mine.signature)
        assert len(transaction.revisions("registry", mine.entry)) == 1
        later = replace(mine, fields=mine.fields | {"author": BERT.public.hex()})
        assert authors(here, "registry", (ONE,), extra=(later,)) == KNOWN
