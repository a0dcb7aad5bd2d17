# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader and the writer of age files: lengths, failures, early ends, memory."""

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.bundle import age
from storage.bundle.errors import Damaged, ForSomebodyElse, NotABundle, Truncated
from storage.bundle.header import check_header
from storage.bundle.pipe import Broken, Pipe
from storage.bundle.streams import DecryptingReader, EncryptingWriter

Keys = tuple[str, str]
ROOT = Path(__file__).resolve().parents[3]
CHUNK = 64 * 1024
BIG = 40 * CHUNK * 8  # more than the pipe holds


class Unplugged(Exception):
    """What a failing device raises here."""


class Device(io.BytesIO):
    """A file that fails after `left` bytes."""

    def __init__(self, data: bytes, left: int) -> None:
        super().__init__(data)
        self.left = left

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self._use(len(data))
        return data

    def write(self, data: bytes, /) -> int:  # type: ignore[override] # bytes alone
        self._use(len(data))
        return super().write(data)

    def _use(self, count: int) -> None:
        self.left -= count
        if self.left < 0:
            raise Unplugged


def everything(reader: DecryptingReader) -> bytes:
    parts = []
    while part := reader.read(100_000):
        parts.append(part)
    return b"".join(parts)


def fill(writer: EncryptingWriter) -> None:
    for _ in range(BIG // CHUNK):
        writer.write(bytes(CHUNK))


@pytest.mark.parametrize(
    "size",
    [0, 1, 511, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1, 7 * CHUNK],
)
def test_the_length_of_an_age_file_is_known_from_its_header(
    size: int, me: Keys, other: Keys, seal: Callable[[bytes, str], bytes]
) -> None:
    data = seal(bytes(size), me[1])
    assert age.sealed_size(check_header(data), size) == len(data)


def test_our_own_headers_always_pass_our_check(me: Keys, other: Keys) -> None:
    for count in [1, 2, 31] * 30:  # rage's grease is random
        keys = [age.generate_identity()[1] for _ in range(count - 1)] + [me[1]]
        sink = io.BytesIO()
        age.encrypt_to(keys, io.BytesIO(b""), sink)
        assert age.sealed_size(check_header(sink.getvalue()), 0) == sink.tell()


@pytest.mark.parametrize("size", [0, 1, CHUNK, 3 * CHUNK + 5, BIG])
@pytest.mark.parametrize("piece", [1000, 300_000])
def test_what_goes_in_comes_out(size: int, piece: int, me: Keys, other: Keys) -> None:
    plain = bytes(i * 7 % 251 for i in range(256)) * (size // 256 + 1)
    plain = plain[:size]
    sink = io.BytesIO()
    with EncryptingWriter(sink, [other[1], me[1]]) as writer:
        for at in range(0, size, piece):
            writer.write(plain[at : at + piece])
    for identity in (me[0], other[0]):
        with DecryptingReader(io.BytesIO(sink.getvalue()), identity) as reader:
            assert everything(reader) == plain
            assert reader.read(1) == b""


def test_two_layers_go_through_each_other(me: Keys, other: Keys) -> None:
    sink = io.BytesIO()
    with EncryptingWriter(sink, [me[1]]) as outer:
        outer.write(b"before")
        with EncryptingWriter(outer, [other[1]]) as inner:
            for _ in range(64):
                inner.write(bytes(100_000))
    with DecryptingReader(io.BytesIO(sink.getvalue()), me[0]) as reader:
        assert reader.read(6) == b"before"
        with DecryptingReader(reader, other[0]) as inside:
            assert everything(inside) == bytes(6_400_000)


@pytest.mark.parametrize("taken", [0, 1, CHUNK, BIG // 2])
def test_a_reader_may_be_left_early(
    taken: int, me: Keys, seal: Callable[[bytes, str], bytes]
) -> None:
    data = seal(bytes(BIG), me[1])
    with DecryptingReader(io.BytesIO(data), me[0]) as reader:
        while taken > 0:
            taken -= len(reader.read(taken))


def test_nested_readers_may_be_left_early(
    me: Keys, seal: Callable[[bytes, str], bytes]
) -> None:
    data = seal(seal(bytes(BIG), me[1]), me[1])
    with (
        DecryptingReader(io.BytesIO(data), me[0]) as outer,
        DecryptingReader(outer, me[0]) as inner,
    ):
        assert inner.read(10)


def test_a_writer_left_by_an_exception_leaves_no_whole_file(me: Keys) -> None:
    sink = io.BytesIO()

    def leave() -> None:
        with (
            EncryptingWriter(sink, [me[1]]) as outer,
            EncryptingWriter(outer, [me[1]]) as writer,
        ):
            writer.write(bytes(BIG))
            raise Unplugged

    with pytest.raises(Unplugged):
        leave()
    with (
        DecryptingReader(io.BytesIO(sink.getvalue()), me[0]) as reader,
        pytest.raises((Truncated, Damaged)),
    ):
        everything(reader)


@pytest.mark.parametrize("left", [0, 100, CHUNK, BIG // 2, BIG])
def test_a_device_that_fails_while_written_is_heard_of(left: int, me: Keys) -> None:
    device = Device(b"", left)
    with pytest.raises(Unplugged), EncryptingWriter(device, [me[1]]) as writer:
        fill(writer)


@pytest.mark.parametrize("left", [0, 100, CHUNK, BIG // 2, BIG])
def test_a_device_that_fails_under_two_layers_is_heard_of(left: int, me: Keys) -> None:
    with (
        pytest.raises(Unplugged),
        EncryptingWriter(Device(b"", left), [me[1]]) as outer,
        EncryptingWriter(outer, [me[1]]) as writer,
    ):
        fill(writer)


@pytest.mark.parametrize("left", [0, 100, CHUNK, BIG // 2, BIG])
def test_a_device_that_fails_while_read_is_heard_of(
    left: int, me: Keys, seal: Callable[[bytes, str], bytes]
) -> None:
    device = Device(seal(seal(bytes(BIG), me[1]), me[1]), left)
    with (
        DecryptingReader(device, me[0]) as outer,
        DecryptingReader(outer, me[0]) as inner,
        pytest.raises(Unplugged),
    ):
        everything(inner)


def test_a_pipe_that_nobody_reads_any_more_ends_quietly() -> None:
    pipe = Pipe()
    pipe.write(b"on its way")
    pipe.close()
    with pytest.raises(Broken):
        pipe.write(b"more")
    pipe.finish()
    pipe.finish()


def test_a_writer_that_was_given_up_takes_nothing_more(me: Keys) -> None:
    writer = EncryptingWriter(io.BytesIO(), [me[1]])
    writer.__enter__()
    writer.abandon()
    with pytest.raises(Broken):
        writer.write(b"x")
    with pytest.raises(Broken):
        writer.close()


def test_somebody_elses_file_is_told_apart(
    me: Keys, other: Keys, seal: Callable[[bytes, str], bytes]
) -> None:
    with (
        DecryptingReader(io.BytesIO(seal(b"x", other[1])), me[0]) as reader,
        pytest.raises(ForSomebodyElse),
    ):
        reader.read(1)


def test_a_cut_between_chunks_is_a_truncated_file(
    me: Keys, seal: Callable[[bytes, str], bytes]
) -> None:
    data = seal(bytes(3 * CHUNK), me[1])
    end = check_header(data) + 16 + 2 * (CHUNK + 16)
    with (
        DecryptingReader(io.BytesIO(data[:end]), me[0]) as reader,
        pytest.raises(Truncated),
    ):
        everything(reader)


def test_nothing_but_x25519_is_a_recipient(me: Keys) -> None:
    assert age.is_recipient(me[1])
    assert age.recipient_of(me[0]) == me[1]
    spoilt = [
        "",
        me[0],
        me[1].upper(),
        me[1] + "\n",
        " " + me[1],
        me[1][:-1],
        me[1][:-1] + ("q" if me[1][-1] != "q" else "p"),
        "age1yubikey1qtfy",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKfk",
        "age1é",
        "\0",
    ]
    assert not any(map(age.is_recipient, spoilt))
    with pytest.raises(ValueError):
        age.recipient_of("AGE-SECRET-KEY-1")


@pytest.mark.parametrize("count", [0, 32])
def test_a_writer_takes_one_to_thirty_one_recipients(count: int, me: Keys) -> None:
    with pytest.raises(ValueError):
        EncryptingWriter(io.BytesIO(), [me[1]] * count)


def test_a_writer_takes_no_other_keys(me: Keys) -> None:
    with pytest.raises(ValueError):
        EncryptingWriter(io.BytesIO(), [me[1], me[0]])


def test_a_file_that_is_no_age_file_is_refused(me: Keys) -> None:
    with (
        DecryptingReader(io.BytesIO(b"PK\3\4" * 9), me[0]) as reader,
        pytest.raises(NotABundle),
    ):
        reader.read(1)


MEASURE = r"""
import re, sys
from pathlib import Path
from storage.bundle import age
from storage.bundle.pipe import Broken, Pipe
from storage.bundle.streams import DecryptingReader, EncryptingWriter
identity, recipient = age.generate_identity()
block, blocks = bytes(1 << 20), int(sys.argv[1])
with open(sys.argv[2], "wb") as file:
    with EncryptingWriter(file, [recipient]) as outer:
        with EncryptingWriter(outer, [recipient]) as inner:
            for _ in range(blocks):
                inner.write(block)
left = blocks << 20
with open(sys.argv[2], "rb") as file:
    with DecryptingReader(file, identity) as outer:
        with DecryptingReader(outer, identity) as inner:
            while data := inner.read(1 << 20):
                left -= len(data)
assert left == 0
status = Path("/proc/self/status").read_text()  # ru_maxrss would count the parent
print(re.search(r"VmHWM:\s+(\d+)", status)[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measured through /proc")
def test_memory_does_not_grow_with_the_stream(tmp_path: Path) -> None:
    def peak(mebibytes: int) -> int:
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, str(mebibytes), tmp_path / "big"],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        return int(done.stdout) // 1024

    few, many = peak(32), peak(256)
    print(f"peak {few} MiB for 32 MiB, {many} MiB for 256 MiB, through two layers")
    assert many - few < 16
