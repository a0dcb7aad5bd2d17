# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in what others wrote: a union, whatever the order, and nothing foreign."""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import canonical, exchange
from storage.bundle.errors import BundleError, Damaged
from storage.crypto.sign import SigningKey
from storage.exchange import Received, authors, receive, share
from storage.revisions import Attached, Revision
from storage.vault.casefile import CaseFile, Transaction
from tests.helpers import carrying
from tests.helpers import vault as vaults
from tests.helpers.carrying import Carried, Parcel, packed
from tests.helpers.vault import derived, note

ANNA, BERT = SigningKey(bytes(range(32))), SigningKey(bytes(reversed(range(32))))
CASES = ("a" * 32, "b" * 32)
KNOWN = frozenset(key.public.hex() for key in (ANNA, BERT))
PLACES = ("identity", "legal", "medical", "registry")
SCAN = b"a scanned page"
FILE = Attached(hashlib.sha256(SCAN).hexdigest(), "scan.png", "image/png", len(SCAN))


def sent(case_file: CaseFile, cases: tuple[str, ...] = CASES) -> list[Parcel]:
    held = case_file.compartments
    return [packed(share(case_file, name, cases)) for name in PLACES if name in held]


def taken(transaction: Transaction, parcels: list[Parcel]) -> Received:
    return carrying.taken(transaction, parcels, frozenset(CASES), KNOWN)


@contextmanager
def undone(*case_files: CaseFile) -> Iterator[list[Transaction]]:
    with ExitStack() as stack:
        yield [stack.enter_context(vaults.undone(each)) for each in case_files]


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[CaseFile]]:
    """Three case files: two that hold everything, one that is open to a few keys."""
    with ExitStack() as stack:
        yield [
            stack.enter_context(
                vaults.make(tmp_path_factory.mktemp("v") / str(i)).opened(name)
            )
            for i, name in enumerate(("words", "words", "Salma"))
        ]


def state(case_file: CaseFile) -> dict[str, object]:
    """Everything that an import can change, without the order it came in."""
    found: dict[str, object] = {}
    with case_file.reading() as connection:
        for name in set(PLACES) & set(case_file.held):
            rows = derived(connection, name)
            # Those of no case are the accounts: each case file has its own.
            entries = {row[0]: row[1] for row in rows["entry"] if row[2]}
            found[name] = {
                "entry": sorted(row[1:] for row in rows["entry"] if row[2]),
                "words": sorted(
                    (entries[n], w) for n, w in rows["search"] if n in entries
                ),
                "names": sorted(
                    (entries[n], w) for n, w in rows["part"] if n in entries
                ),
                "activity": rows["activity"],
            }
            for table, columns in (
                ("revision", "id, entry_id, case_id, body, signature"),
                ("attachment", "sha256, size"),
                ("marker", "*"),
            ):
                cases = "WHERE case_id IS NOT NULL" if table == "revision" else ""
                found[f"{name} {table}"] = connection.execute(
                    f"SELECT {columns} FROM {name}.{table} {cases} ORDER BY 1"
                ).fetchall()
    return found


def without_days(found: dict[str, object]) -> dict[str, object]:
    """Leave out the days of markers: of what cannot be read they are hearsay."""
    kept = dict(found)
    kept["registry marker"] = [row[:3] for row in found["registry marker"]]  # type: ignore[attr-defined]
    kept["registry"] = {**found["registry"], "activity": None}  # type: ignore[dict-item]
    return kept


@st.composite
def work(draw: st.DrawFn) -> list[Revision]:
    """Draw what two people wrote about two cases, edits and conflicts included."""
    made = [
        note(ANNA, case, entry=case, case=case, compartment="registry", form="case")
        for case in CASES
    ]
    for number in range(draw(st.integers(1, 4))):
        mine: list[Revision] = []
        place, case = draw(st.sampled_from(PLACES[:3])), draw(st.sampled_from(CASES))
        discreet = draw(st.booleans())
        for step in range(draw(st.integers(1, 4))):
            before = draw(st.lists(st.sampled_from(mine), max_size=2)) if mine else []
            mine.append(
                note(
                    draw(st.sampled_from((ANNA, BERT))),
                    f"note {number}.{step}",
                    entry=f"{number:032x}",
                    compartment=place,
                    case=case,
                    parents=tuple({r.id: r for r in before}.values()),
                    files=(FILE,) * draw(st.integers(0, 1)),
                    sensitivity="discreet" if discreet else "normal",
                    answers={"day": f"2026-0{draw(st.integers(1, 9))}-01"},
                )
            )
        made += mine
    return made


def write(transaction: Transaction, revisions: list[Revision]) -> None:
    for revision in revisions:
        if revision.attachments:
            transaction.put_attachment(revision.compartment, iter([SCAN]))
        transaction.put(revision)


property_test = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.mark.property
@property_test
@given(written=work(), data=st.data())
def test_an_import_is_a_union(
    three: list[CaseFile], written: list[Revision], data: st.DataObject
) -> None:
    one, two, target = three
    parts = data.draw(
        st.lists(
            st.sampled_from((1, 2, 3)), min_size=len(written), max_size=len(written)
        )
    )
    with undone(one, two) as (first, second):
        # Both may have some of it; what a colleague gave him, Bert passes on.
        write(first, [r for r, part in zip(written, parts, strict=True) if part & 1])
        write(second, [r for r, part in zip(written, parts, strict=True) if part & 2])
        bundles = [sent(one), sent(two)]
        taken(second, bundles[0])
        bundles.append(sent(two))
    found = []
    for order in (bundles, bundles[::-1], data.draw(st.permutations(bundles))):
        with undone(target) as (third,):
            for bundle in order:
                taken(third, bundle)
            found.append(state(target))
            for bundle in order:  # idempotent: a second time brings nothing
                assert not taken(third, bundle).anything
            assert state(target) == found[-1]
    assert all(other == found[0] for other in found)
    with undone(target) as (third,):  # associative: all by way of another
        taken(third, bundles[2])
        assert without_days(state(target)) == without_days(found[0])


@pytest.mark.property
@property_test
@given(written=work())
def test_two_that_exchange_hold_the_same(
    three: list[CaseFile], written: list[Revision]
) -> None:
    one, two, _ = three
    half = len(written) // 2
    with undone(one, two) as (first, second):
        write(first, written[:half])
        write(second, written[half:])
        there, back = sent(one), sent(two)
        taken(second, there)
        taken(first, back)
        assert state(one) == state(two)


def test_what_is_new_is_counted(three: list[CaseFile]) -> None:
    one, two, _ = three
    case = note(
        ANNA, "", entry=CASES[0], case=CASES[0], compartment="registry", form="case"
    )
    root = note(ANNA, "racine", case=CASES[0], files=(FILE,))
    with undone(one, two) as (first, second):
        write(first, [case, root])
        got = taken(second, sent(one))
        assert (got.cases, got.entries) == ({CASES[0]}, {CASES[0], root.entry})
        assert (got.versions, got.files, got.anything) == (2, 1, True)
        write(first, [note(BERT, "suite", case=CASES[0], parents=(root,))])
        got = taken(second, sent(one))
        assert (got.cases, got.entries, got.versions) == (set(), set(), 1)
        assert not taken(second, sent(one)).anything


def test_only_the_chosen_cases_travel(three: list[CaseFile]) -> None:
    one, two, _ = three
    with undone(one, two) as (first, second):
        write(first, [a(entry="8" * 32, case=CASES[1], key=BERT)])
        write(first, [a(files=(FILE,)), a(entry="9" * 32, case=None)])
        assert authors(one, "identity", CASES) == KNOWN
        assert authors(one, "legal", CASES) == set()
        taken(second, sent(one, CASES[:1]))
        assert authors(one, "identity", CASES[:1]) == {ANNA.public.hex()}
        assert two.rows("SELECT DISTINCT case_id FROM identity.revision") == [
            (CASES[0],)
        ]


def line(revision: Revision) -> bytes:
    signature = canonical.b64(revision.signature).encode()
    return b'{"body":' + revision.body + b',"signature":"' + signature + b'"}\n'


def a(text: str = "x", key: SigningKey = ANNA, **more) -> Revision:
    return note(key, text, **({"case": CASES[0], "compartment": "identity"} | more))


STRANGER = SigningKey(bytes(32))
REVISION = line(a())
BAD_LINES = {
    "another compartment": line(a(compartment="legal")),
    "another case": line(a(case="c" * 32)),
    "no case": line(a(case=None)),
    "an author nobody vouches for": line(a(key=STRANGER)),
    "an account": line(a(form="account", compartment="identity")),
    "a contact": line(a(form="contact", compartment="identity")),
    "a case that is another's entry": line(a(form="case")),
    "an entry that is a case": line(a(entry=CASES[0])),
    "another's entry": line(a(entry="7" * 32)),
    "not signed": REVISION.replace(b'signature":"', b'signature":"A')[:-4] + b'"}\n',
    "signed by another": line(a())[:-92] + line(a(key=BERT))[-92:],
    "not canonical": REVISION.replace(b"{", b"{ ", 2),
    "no json": b"x" * 200 + b"\n",
    "short": b"{}\n",
    "no line end": REVISION[:-1],
    "empty line": b"\n",
}


@pytest.mark.parametrize("data", BAD_LINES.values(), ids=BAD_LINES)
def test_what_is_foreign_or_forged_is_refused_and_nothing_changed(
    three: list[CaseFile], data: bytes
) -> None:
    target = three[0]
    with undone(target) as (transaction,):
        # Here the entry 777... belongs to the other case.
        write(transaction, [a(entry="7" * 32, case=CASES[1], key=BERT)])
        before = state(target)
        good = line(a("a good one comes first", entry="1" * 32))
        parcel = Parcel("identity", (Carried(exchange.REVISIONS, good + data),))
        # An exception inside: the caller's transaction undoes the good one as well.
        with pytest.raises(BundleError):
            taken(transaction, [parcel])
        transaction.execute(
            "DELETE FROM identity.revision WHERE entry_id = ?", ("1" * 32,)
        )
        assert state(target) == before


@pytest.mark.parametrize("form", ["account", "contact"])
def test_nobody_is_made_known_by_a_bundle(three: list[CaseFile], form: str) -> None:
    target = three[0]
    smuggled = a(compartment="registry", form=form, key=ANNA)
    parcel = Parcel("registry", (Carried(exchange.REVISIONS, line(smuggled)),))
    with undone(target) as (transaction,), pytest.raises(Damaged):
        taken(transaction, [parcel])


def marker(**change: object) -> bytes:
    value = {
        "case": CASES[0],
        "compartment": "legal",
        "entry": "1" * 32,
        "occurred_on": "2026-01-01",
    }
    return canonical.dumps({k: v for k, v in {**value, **change}.items() if v}) + b"\n"


@pytest.mark.parametrize(
    "data",
    [
        marker(case="c" * 32),
        marker(compartment="anchor"),
        marker(occurred_on="2026-13-45"),
        marker(occurred_on="yesterday"),
        marker(occurred_on=None),
        marker(entry=None),
        marker() + b"x\n",
        marker(more="x" * 2000),
        b"[]\n",
    ],
)
def test_a_marker_that_is_none_is_refused(three: list[CaseFile], data: bytes) -> None:
    target = three[2]
    parcel = Parcel("registry", (Carried(exchange.MARKERS, data),))
    with undone(target) as (transaction,), pytest.raises(Damaged):
        taken(transaction, [parcel])


@pytest.mark.parametrize(
    ("compartment", "name"),
    [
        ("identity", "markers.jsonl"),
        ("identity", "other.jsonl"),
        ("registry", "x.jsonl"),
    ],
)
def test_a_file_nobody_sends_is_refused(
    three: list[CaseFile], compartment: str, name: str
) -> None:
    parcel = Parcel(compartment, (Carried(name, b"{}\n"),))
    with undone(three[0]) as (transaction,), pytest.raises(Damaged):
        taken(transaction, [parcel])


def test_answers_that_cannot_be_shown_are_refused(three: list[CaseFile]) -> None:
    parcel = Parcel("identity", (Carried(exchange.REVISIONS, REVISION),))
    seen: list[object] = []

    def fits(fields: dict[str, object]) -> bool:
        seen.append(fields["answers"])
        return False

    with undone(three[0]) as (transaction,), pytest.raises(Damaged):
        receive(
            transaction,
            parcel,  # type: ignore[arg-type]
            frozenset(CASES),
            KNOWN,
            Received(),
            fits,
        )
    assert seen == [{"text": "x"}]
