# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is put into a bundle comes out of it, and only for those it is for."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.bundle import bag
from storage.bundle.compose import BundleWriter, Facts
from storage.bundle.errors import Damaged, ForSomebodyElse, NameTaken, TooLarge
from storage.bundle.limits import Limits
from storage.bundle.member import InnerFile
from storage.bundle.opening import Compartments, inspect

Keys = tuple[str, str]
Files = Mapping[str, bytes]
Content = Mapping[str, Files]
Write = Callable[..., Path]
DAY = date(2026, 2, 3)
Read = Callable[[Path, str], dict[str, dict[str, bytes]]]

LINES = st.lists(st.binary(max_size=300).map(lambda b: b.replace(b"\n", b"") + b"\n"))
JSONL = LINES.map(b"".join)
SCANS = st.binary(max_size=5000) | st.integers(1, 4).map(lambda n: bytes(n * 65536))


def named(scans: list[bytes]) -> dict[str, bytes]:
    return {f"attachments/{hashlib.sha256(s).hexdigest()}": s for s in scans}


COMPARTMENT = st.builds(
    lambda rows, marks, scans: {**rows, **marks, **named(scans)},
    st.fixed_dictionaries({}, optional={"revisions.jsonl": JSONL}),
    st.fixed_dictionaries({}, optional={"markers.jsonl": JSONL}),
    st.lists(SCANS, max_size=3),
)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z][a-z0-9_]{3,39}", fullmatch=True).filter(
            lambda name: name[:3] not in {"com", "lpt"}
        ),
        COMPARTMENT,
        max_size=4,
    )
)
def test_any_content_comes_back(
    write: Write, read: Read, me: Keys, content: Content
) -> None:
    with TemporaryDirectory() as folder:
        path = write(Path(folder) / "x.consigne", content, me[1])
        assert read(path, me[0]) == content
        assert [p.name for p in Path(folder).iterdir()] == ["x.consigne"]


def test_a_compartment_opens_for_its_own_readers_alone(
    tmp_path: Path, write: Write, small: Content, me: Keys, other: Keys
) -> None:
    path = write(tmp_path / "x", small, me[1], {"legal": other[1]})
    found = {}
    with Compartments(path, me[0], inspect(path, me[0])) as compartments:
        for compartment in compartments:
            try:
                with compartment.open() as files:
                    found[compartment.name] = [file.name for file in files]
            except ForSomebodyElse:
                found[compartment.name] = ["not for me"]
    assert found == {
        "legal": ["not for me"],
        "registry": ["revisions.jsonl", "markers.jsonl"],
        "social": [],
    }


def test_the_outer_layer_hides_even_what_there_is(
    bundle: Path, other: Keys, small: Content
) -> None:
    with pytest.raises(ForSomebodyElse):
        inspect(bundle, other[0])
    raw = bundle.read_bytes()
    assert not any(name.encode() in raw for name in [*small, "handover", "bagit"])


def test_the_handover_is_made_of_what_was_written(
    bundle: Path, me: Keys, small: Content
) -> None:
    found = inspect(bundle, me[0])
    assert found.manifest_sha256.encode() in found.handover
    assert found.compartments == tuple(sorted(small))
    assert found.signature == b"s" * 64
    assert found.size == bundle.stat().st_size
    assert {e.name: e.sha256 for e in found.entries}.items() <= found.hashes.items()
    assert "payload" not in repr(found)


def test_lines_are_read_one_by_one(bundle: Path, me: Keys) -> None:
    with Compartments(bundle, me[0], inspect(bundle, me[0])) as compartments:
        for compartment in compartments:
            with compartment.open() as files:
                lines = {f.name: list(f.lines()) for f in files if not f.sha256}
            if compartment.name == "legal":
                assert lines == {"revisions.jsonl": [b'{"n":1}', b'{"n":2}']}


def test_reading_may_stop_anywhere(bundle: Path, me: Keys) -> None:
    found = inspect(bundle, me[0])
    with Compartments(bundle, me[0], found) as compartments:
        for compartment in compartments:
            with compartment.open() as files:
                next(files, None)
            with compartment.open() as files:  # begun in the middle: not an age file
                pass
    with Compartments(bundle, me[0], found) as compartments:
        assert next(iter(compartments)).name == "legal"
    with Compartments(bundle, me[0], found):
        pass


def test_compartments_that_are_not_opened_are_checked_all_the_same(
    bundle: Path, me: Keys, small: Content
) -> None:
    with Compartments(bundle, me[0], inspect(bundle, me[0])) as compartments:
        assert [compartment.name for compartment in compartments] == list(small)


# ------------------------------------------------------------------ while writing


def begin(path: Path, me: Keys, **options: object) -> BundleWriter:
    return BundleWriter(path, [me[1]], day=DAY, **options)  # type: ignore[arg-type] # options of any kind


def nothing(_facts: Facts) -> tuple[bytes, bytes]:
    return b"{}", b""


class Stopped(Exception):
    """What the person's cancel raises."""


class Counted:
    """A `step` that raises at its `last` call."""

    def __init__(self, last: int = -1) -> None:
        self.last = last
        self.calls: list[tuple[int, int]] = []

    def __call__(self, done: int, total: int) -> None:
        if len(self.calls) == self.last:
            raise Stopped
        self.calls.append((done, total))


def big(step: Counted, path: Path, me: Keys) -> None:
    block = bytes(1 << 20)
    name = f"attachments/{hashlib.sha256(block * 5).hexdigest()}"
    with begin(path, me, step=step, expected_bytes=5 << 20) as writer:
        writer.write_compartment(
            "legal", [me[1]], [InnerFile(name, 5 << 20, [block] * 5)]
        )
        writer.finish(nothing)


def test_progress_is_told_about_once_a_mebibyte_and_ends_full(
    tmp_path: Path, me: Keys
) -> None:
    writing, checking, reading = Counted(), Counted(), Counted()
    path = tmp_path / "x"
    big(writing, path, me)
    found = inspect(path, me[0], step=checking)
    with Compartments(path, me[0], found, step=reading) as compartments:
        for compartment in compartments:
            with compartment.open() as files:
                for file in files:
                    assert sum(map(len, file.chunks())) == file.size
    for step in (writing, checking, reading):
        done = [d for d, _ in step.calls]
        assert done == sorted(done)
        assert step.calls[0][0] == 0
        assert step.calls[-1][0] == step.calls[-1][1]
        assert 6 <= len(step.calls) <= 14


@pytest.mark.parametrize("last", range(12))
def test_a_cancel_at_any_step_leaves_nothing(
    last: int, tmp_path: Path, me: Keys
) -> None:
    with pytest.raises(Stopped):
        big(Counted(last), tmp_path / "x", me)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("last", range(6))
def test_a_cancel_while_reading_is_heard(last: int, tmp_path: Path, me: Keys) -> None:
    path = tmp_path / "x"
    big(Counted(), path, me)
    with pytest.raises(Stopped):
        inspect(path, me[0], step=Counted(last))
    found = inspect(path, me[0])

    def run(step: Counted) -> None:
        with Compartments(path, me[0], found, step=step) as compartments:
            for compartment in compartments:
                with compartment.open() as files:
                    for file in files:
                        assert list(file.chunks())

    with pytest.raises(Stopped):
        run(Counted(last))


def test_a_file_of_that_name_is_never_overwritten(bundle: Path, me: Keys) -> None:
    before = bundle.read_bytes()
    with pytest.raises(NameTaken), begin(bundle, me):
        pass
    assert bundle.read_bytes() == before
    assert list(bundle.parent.iterdir()) == [bundle]


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    tmp_path: Path, me: Keys
) -> None:
    path = tmp_path / "x"

    def meanwhile(_facts: Facts) -> tuple[bytes, bytes]:
        path.write_bytes(b"mine")
        return b"{}", b""

    with pytest.raises(NameTaken), begin(path, me) as writer:
        writer.finish(meanwhile)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_bundle_that_was_not_finished_is_removed(tmp_path: Path, me: Keys) -> None:
    with begin(tmp_path / "x", me) as writer:
        writer.write_compartment("legal", [me[1]], [])
        (beside,) = tmp_path.iterdir()
        assert beside.name.startswith(".")
        assert beside.stat().st_mode & 0o77 == 0
    assert list(tmp_path.iterdir()) == []


def failing() -> Iterator[bytes]:
    yield b"{}\n"
    raise Stopped


SCAN = f"attachments/{hashlib.sha256(b'scan').hexdigest()}"


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ([InnerFile("revisions.jsonl", 6, failing())], Stopped),
        ([InnerFile("revisions.jsonl", 6, [b"{}\n"])], Damaged),
        ([InnerFile("revisions.jsonl", 2, [b"{}\n"])], Damaged),
        ([InnerFile("revisions.jsonl", 2, [b"{}"])], Damaged),
        ([InnerFile("revisions.jsonl", 40, [bytes(39) + b"\n"])], TooLarge),
        ([InnerFile("revisions.jsonl", 101, [b"x"])], TooLarge),
        ([InnerFile(SCAN, 4, [b"scam"])], Damaged),
        ([InnerFile(SCAN, 51, [])], TooLarge),
        ([InnerFile(SCAN, 4, [b"scan"])] * 2, ValueError),
        ([InnerFile(f"{n}.jsonl", 0, []) for n in "abcd"], TooLarge),
        ([InnerFile("../x.jsonl", 0, [])], ValueError),
        ([InnerFile("nul.jsonl", 0, [])], ValueError),
        ([InnerFile("x.jsonl", -1, [])], ValueError),
    ],
)
def test_what_could_not_be_opened_again_is_not_written(
    files: list[InnerFile], kind: type[Exception], tmp_path: Path, me: Keys
) -> None:
    limits = Limits(files=3, attachment_bytes=50, lines_bytes=100, line_bytes=20)
    with pytest.raises(kind), begin(tmp_path / "x", me, limits=limits) as writer:
        writer.write_compartment("legal", [me[1]], files)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", "Legal", "con", "a/b", "../a", "a" * 41, "é"])
def test_a_compartment_has_a_plain_name(name: str, tmp_path: Path, me: Keys) -> None:
    with pytest.raises(ValueError), begin(tmp_path / "x", me) as writer:
        writer.write_compartment(name, [me[1]], [])


def test_a_bundle_is_finished_once_and_not_after_a_failure(
    tmp_path: Path, me: Keys
) -> None:
    with begin(tmp_path / "x", me) as writer:
        writer.write_compartment("legal", [me[1]], [])
        with pytest.raises(ValueError):
            writer.write_compartment("legal", [me[1]], [])
        with pytest.raises(Damaged):
            writer.write_compartment("social", [me[1]], [InnerFile("a.jsonl", 1, [])])
        with pytest.raises(ValueError):
            writer.finish(nothing)
    with begin(tmp_path / "y", me) as writer:
        writer.finish(nothing)
        with pytest.raises(ValueError):
            writer.finish(nothing)
    assert [p.name for p in tmp_path.iterdir()] == ["y"]


@pytest.mark.parametrize("room", [100, 3000, 8000, 60_000])
def test_a_bundle_over_its_limit_is_given_up(
    room: int, tmp_path: Path, me: Keys
) -> None:
    limits = Limits(bundle_bytes=room)
    rows = InnerFile("a.jsonl", 50_000, [b"{}  \n" * 10_000])

    def compose() -> None:
        with begin(tmp_path / "x", me, limits=limits) as writer:
            writer.write_compartment("a", [me[1]], [rows])
            writer.finish(nothing)

    with pytest.raises(TooLarge):
        compose()
    assert list(tmp_path.iterdir()) == []


def test_more_compartments_than_the_limit_are_not_written(
    tmp_path: Path, me: Keys
) -> None:
    limits = Limits(compartments=1)
    with begin(tmp_path / "x", me, limits=limits) as writer:
        writer.write_compartment("a", [me[1]], [])
        with pytest.raises(TooLarge):
            writer.write_compartment("b", [me[1]], [])


def test_a_handover_over_its_limit_is_not_written(tmp_path: Path, me: Keys) -> None:
    limits = Limits(handover_bytes=10)
    with pytest.raises(TooLarge), begin(tmp_path / "x", me, limits=limits) as writer:
        writer.finish(lambda _: (bytes(11), b""))
    assert list(tmp_path.iterdir()) == []


def test_the_same_facts_make_the_same_tag_files(
    tmp_path: Path, write: Write, me: Keys
) -> None:
    one, two = (inspect(write(tmp_path / n, {}, me[1]), me[0]) for n in "ab")
    assert one.hashes == two.hashes
    assert bag.manifest({}) == b""
