# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage, exchange and trouble with the disk, as they happen to real bundles."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.bundle import bag
from storage.bundle.compose import BundleWriter
from storage.bundle.errors import (
    BundleError,
    Damaged,
    NotABundle,
    TooLarge,
    Truncated,
    UnsafeMember,
)
from storage.bundle.header import check_header
from storage.bundle.limits import Limits
from storage.bundle.member import InnerFile
from storage.bundle.opening import Compartments, Inspected, inspect
from storage.bundle.output import Output
from storage.errors import DiskFull, NotWritable

Keys = tuple[str, str]
Content = Mapping[str, Mapping[str, bytes]]
Write = Callable[..., Path]
Seal = Callable[[bytes, str], bytes]
Pack = Callable[[list[tuple[str, bytes]]], bytes]


def test_damage_anywhere_is_refused_and_never_crashes(
    flips: ModuleType, tmp_path: Path, me: Keys
) -> None:
    path = tmp_path / "small.consigne"
    flips.small_bundle(path, me[1])
    inspect(path, me[0])
    counts = flips.exhaustive_bundle(path, me[0], step=101)  # all: see bundle_flips.py
    assert sum(counts.values()) > 400
    assert [what for what in counts if "refused" not in what] == []


@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_at_all_are_a_header_or_refused(data: bytes, begun: bool) -> None:
    data = b"age-encryption.org/v1\n" * begun + data
    with suppress(BundleError):
        assert 0 < check_header(data) <= len(data)


PIECES = st.sampled_from(
    [b"->", b" ", b"\n", b"X25519", b"--- ", b"-grease", b"A" * 43, b"A" * 64, b"\r"]
)


@given(st.lists(PIECES | st.binary(max_size=5), max_size=40).map(b"".join))
def test_any_lines_at_all_are_a_header_or_refused(data: bytes) -> None:
    data = b"age-encryption.org/v1\n" + data
    try:
        length = check_header(data)
    except BundleError:
        return
    assert data[:length].endswith(b"\n")
    assert b"-> X25519 " in data[:length]


def test_a_bundle_exchanged_between_the_passes_is_noticed(
    tmp_path: Path, write: Write, small: Content, me: Keys
) -> None:
    # of the same length, from the same sender, and whole
    one = write(tmp_path / "one", small, me[1])
    found = inspect(one, me[0])
    two = tmp_path / "two"
    while not two.exists() or two.stat().st_size != one.stat().st_size:
        two.unlink(missing_ok=True)
        write(two, small, me[1])
    two.replace(one)
    with (
        Compartments(one, me[0], found) as compartments,
        pytest.raises(Damaged) as caught,
    ):
        list(compartments)
    assert (caught.value.part, caught.value.reason) == ("file", "changed")


def test_a_bundle_of_another_length_between_the_passes_is_noticed(
    tmp_path: Path, write: Write, small: Content, me: Keys
) -> None:
    one = write(tmp_path / "one", small, me[1])
    found = inspect(one, me[0])
    write(tmp_path / "two", {}, me[1]).replace(one)
    with pytest.raises(Damaged), Compartments(one, me[0], found):
        pass


def test_a_bundle_that_lost_compartments_between_the_passes_is_noticed(
    tmp_path: Path, write: Write, me: Keys
) -> None:
    path = write(tmp_path / "one", {}, me[1])
    found = inspect(path, me[0])
    found.hashes["data/legal.age"] = "0" * 64
    with Compartments(path, me[0], found) as compartments, pytest.raises(Damaged):
        list(compartments)


def inner(
    tmp_path: Path,
    bag_files: dict[str, bytes],
    bag_in: Callable[[dict[str, bytes]], Path],
    payload: bytes,
) -> Path:
    """A bag that is right in everything but what is inside a compartment."""
    entry = bag.Entry(
        "data/legal.age", len(payload), hashlib.sha256(payload).hexdigest()
    )
    bag_files |= {
        entry.name: payload,
        bag.INFO: bag.info(date(2026, 2, 3), [entry]),
        bag.MANIFEST: bag.manifest({entry.name: entry.sha256}),
    }
    return bag_in(bag_files)


SCAN = hashlib.sha256(b"scan").hexdigest()


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ([("revisions.jsonl", b"{}")], Damaged),
        ([("revisions.jsonl", b"x" * 30 + b"\n")], TooLarge),
        ([(f"attachments/{SCAN}", b"scam")], Damaged),
        ([(f"attachments/{SCAN}", b"scan" * 20)], TooLarge),
        ([("readme.txt", b"")], UnsafeMember),
        ([("a.jsonl", b""), ("a.jsonl", b"")], UnsafeMember),
        ([(f"{name}.jsonl", b"") for name in "abcd"], TooLarge),
    ],
)
def test_a_bad_file_in_a_compartment_is_refused(
    files: list[tuple[str, bytes]],
    kind: type[BundleError],
    tmp_path: Path,
    bag_files: dict[str, bytes],
    bag_in: Callable[[dict[str, bytes]], Path],
    pack: Pack,
    seal: Seal,
    me: Keys,
) -> None:
    payload = seal(pack(files), me[1])
    path = inner(tmp_path, bag_files, bag_in, payload)
    limits = Limits(files=3, attachment_bytes=50, lines_bytes=100, line_bytes=20)
    found = inspect(path, me[0], limits=limits)
    with pytest.raises(kind):
        read_all(path, me, found, limits)


@pytest.mark.parametrize("payload", [b"", b"PK\3\4", b"age-encryption.org/v1\n"])
def test_a_compartment_that_is_no_age_file_is_refused(
    payload: bytes,
    tmp_path: Path,
    bag_files: dict[str, bytes],
    bag_in: Callable[[dict[str, bytes]], Path],
    me: Keys,
) -> None:
    path = inner(tmp_path, bag_files, bag_in, payload)
    with pytest.raises((NotABundle, Truncated)):
        read_all(path, me, inspect(path, me[0]), Limits())


def test_a_compartment_that_ends_early_is_refused(
    tmp_path: Path,
    bag_files: dict[str, bytes],
    bag_in: Callable[[dict[str, bytes]], Path],
    pack: Pack,
    seal: Seal,
    me: Keys,
) -> None:
    whole = seal(pack([("a.jsonl", b"{}\n" * 50_000)]), me[1])
    cut = check_header(whole) + 16 + 2 * (65536 + 16)
    path = inner(tmp_path, bag_files, bag_in, whole[:cut])
    with pytest.raises(Truncated):
        read_all(path, me, inspect(path, me[0]), Limits())


def read_all(path: Path, me: Keys, found: Inspected, limits: Limits) -> None:
    with Compartments(path, me[0], found, limits=limits) as compartments:
        for compartment in compartments:
            with compartment.open() as files:
                for file in files:
                    list(file.chunks() if file.sha256 else file.lines())


def test_an_age_file_for_me_that_is_no_bundle_is_refused(
    tmp_path: Path, seal: Seal, me: Keys
) -> None:
    path = tmp_path / "x"
    path.write_bytes(seal(b"%PDF-1.7" * 100, me[1]))
    with pytest.raises(BundleError):
        inspect(path, me[0])


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes")
def test_what_is_no_file_is_not_opened(tmp_path: Path, me: Keys) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", tmp_path, Path("/dev/zero")):
        with pytest.raises(NotABundle):
            inspect(place, me[0])
    with pytest.raises(FileNotFoundError):
        inspect(tmp_path / "gone", me[0])


# --------------------------------------------------------------------- the disk


def ignore(_done: int, _total: int) -> None:
    pass


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file of this process grow over `size` bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def compose(
    path: Path, me: Keys, size: int = 400_000, step: Callable[[int, int], None] = ignore
) -> None:
    rows = InnerFile("a.jsonl", size, [b"{}       \n" * (size // 10)])
    with BundleWriter(path, [me[1]], day=date(2026, 2, 3), step=step) as writer:
        writer.write_compartment("legal", [me[1]], [rows])
        writer.finish(lambda _: (b"{}", b""))


@pytest.mark.parametrize("size", [0, 4096, 200_000, 400_000])
def test_a_full_disk_leaves_nothing_and_trying_again_works(
    size: int, tmp_path: Path, me: Keys
) -> None:
    with room_for(size), pytest.raises(DiskFull):
        compose(tmp_path / "x", me)
    assert list(tmp_path.iterdir()) == []
    compose(tmp_path / "x", me)
    inspect(tmp_path / "x", me[0])


def test_a_disk_that_fills_up_in_a_long_bundle_stops_it(
    tmp_path: Path, me: Keys
) -> None:
    with room_for(3 << 20), pytest.raises(DiskFull):
        compose(tmp_path / "x", me, 30_000_000)
    assert list(tmp_path.iterdir()) == []


def test_no_more_is_written_than_the_limit(tmp_path: Path) -> None:
    output = Output(tmp_path / "x", 10)
    output.create()
    output.write(bytes(10))
    with pytest.raises(TooLarge):
        output.write(b"x")
    output.discard()
    output.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_writable(tmp_path: Path, me: Keys) -> None:
    with pytest.raises(NotWritable):
        compose(tmp_path / "gone" / "x", me)


def test_a_disk_that_gives_back_something_else_is_noticed(
    tmp_path: Path, me: Keys
) -> None:
    spoilt: list[int] = []

    def step(done: int, _total: int) -> None:
        """After the flush, while it is read back, a byte changes on the disk."""
        if done > 3_000_000 and not spoilt:
            (beside,) = tmp_path.iterdir()
            spoilt.append(done)
            with beside.open("r+b") as file:
                file.seek(-1, os.SEEK_END)
                last = file.read(1)
                file.seek(-1, os.SEEK_END)
                file.write(bytes([last[0] ^ 1]))

    with pytest.raises(Damaged) as caught:
        compose(tmp_path / "x", me, 3_000_000, step)
    assert (caught.value.part, caught.value.reason) == ("file", "read back")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_while_reading(
    tmp_path: Path, bundle: Path, me: Keys, read: Callable[[Path, str], object]
) -> None:
    with room_for(0):  # any write to any file would fail
        read(bundle, me[0])
    assert list(tmp_path.iterdir()) == [bundle]
