# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives with one fault each; all are refused, and the good one is not."""

import io
import re
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.bundle import names, tar
from storage.bundle.errors import BundleError, Damaged, TooLarge, UnsafeMember
from storage.bundle.limits import Limits

LIMITS = Limits(attachment_bytes=4096, lines_bytes=2048, files=5)
HASH = "0123456789abcdef" * 4
NAME = f"attachments/{HASH}"
ANY_NAME = re.compile(r".*", re.DOTALL)


def listed(
    data: bytes, allowed: re.Pattern[str] = names.INNER, limits: Limits = LIMITS
) -> dict[str, bytes]:
    found = {}
    for file in tar.read_archive(
        io.BytesIO(data),
        allowed=allowed,
        files=limits.files,
        limit_of=names.inner_limits(limits),
    ):
        parts = []
        while part := file.read(700):
            parts.append(part)
        found[file.name] = b"".join(parts)
    return found


def entry(name: str, data: bytes = b"") -> bytes:
    return tar.header(name, len(data)) + data + tar.padding(len(data))


def field(
    at: int, value: bytes, *, sum_too: bool = True, data: bytes = b"abc"
) -> bytes:
    """A good entry with some header bytes replaced, and its checksum made right."""
    block = bytearray(tar.header(NAME, len(data)))
    block[at : at + len(value)] = value
    if sum_too:
        block[148:156] = b" " * 8
        block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block) + data + tar.padding(len(data)) + tar.END


def foreign(kind: int, **attributes: object) -> bytes:
    """What Python's own tarfile makes of a good name."""
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w", format=kind) as archive:
        info = tarfile.TarInfo(NAME)
        for name, value in attributes.items():
            setattr(info, name, value)
        archive.addfile(info, io.BytesIO(bytes(info.size)))
    return sink.getvalue()


GOOD = entry("revisions.jsonl", b"{}\n") + entry(NAME, bytes(513)) + tar.END

HEADERS = {
    "checksum wrong": field(148, b"000000\0 ", sum_too=False),
    "checksum in another form": field(148, b" 12345 \0", sum_too=False),
    "mode with setuid": field(100, b"0004600\0"),
    "mode readable by all": field(100, b"0000644\0"),
    "owner": field(108, b"0001750\0"),
    "group": field(116, b"0001750\0"),
    "size with spaces": field(124, b"         3 \0"),
    "size in base 256": field(124, b"\x80" + bytes(10) + b"\x03"),
    "size negative": field(124, b"-0000000003\0"),
    "size of twelve digits": field(124, b"000000000003"),
    "size not octal": field(124, b"00000000009\0"),
    "size empty": field(124, bytes(12)),
    "time of today": field(136, b"15000000000\0"),
    "time negative": field(136, b"\xff" * 12),
    "hard link": field(156, b"1"),
    "symbolic link": field(156, b"2"),
    "character device": field(156, b"3"),
    "block device": field(156, b"4"),
    "folder": field(156, b"5"),
    "pipe": field(156, b"6"),
    "contiguous file": field(156, b"7"),
    "old regular file": field(156, b"\0"),
    "pax header": field(156, b"x"),
    "pax global header": field(156, b"g"),
    "solaris extended header": field(156, b"X"),
    "gnu long name": field(156, b"L"),
    "gnu long link": field(156, b"K"),
    "gnu sparse": field(156, b"S"),
    "gnu multi-volume": field(156, b"M"),
    "gnu volume label": field(156, b"V"),
    "gnu dump folder": field(156, b"D"),
    "unknown type": field(156, b"Z"),
    "link target on a regular file": field(157, b"/etc/passwd"),
    "gnu magic": field(257, b"ustar  \0"),
    "no magic": field(257, bytes(8)),
    "version": field(263, b"01"),
    "owner name": field(265, b"amina"),
    "group name": field(297, b"staff"),
    "device numbers": field(329, b"0000001\0"),
    "prefix": field(345, b"../.."),
    "bytes after the prefix": field(500, b"hidden"),
    "bytes after the name": field(90, b"\0hidden"),
}

NAMES = {
    "empty": b"",
    "absolute": b"/revisions.jsonl",
    "parent": b"../revisions.jsonl",
    "parent within": b"attachments/../revisions.jsonl",
    "here": b"./revisions.jsonl",
    "two slashes": b"attachments//" + HASH.encode(),
    "slash at the end": b"revisions.jsonl/",
    "backslash": b"attachments\\" + HASH.encode(),
    "drive": b"C:revisions.jsonl",
    "drive path": b"C:\\revisions.jsonl",
    "windows long path": b"\\\\?\\C:\\revisions.jsonl",
    "network path": b"\\\\host\\share\\x",
    "stream": b"revisions.jsonl:hidden",
    "home": b"~/.ssh/authorized_keys",
    "console": b"con.jsonl",
    "null device": b"nul",
    "port": b"com1.jsonl",
    "printer in capitals": b"LPT9",
    "auxiliary folder": b"aux/x",
    "dot at the end": b"revisions.jsonl.",
    "space at the end": b"revisions.jsonl ",
    "line feed": b"revisions\n.jsonl",
    "carriage return": b"revisions\r.jsonl",
    "escape": b"\x1b[2Jrevisions.jsonl",
    "delete": b"revisions\x7f.jsonl",
    "right to left": "revisions\u202elnosj.exe".encode(),
    "zero width": "revi\u200bsions.jsonl".encode(),
    "composed letter": "é.jsonl".encode(),
    "decomposed letter": "e\u0301.jsonl".encode(),
    "full-width letter": "ｒevisions.jsonl".encode(),
    "not UTF-8": b"\xff\xfe.jsonl",
    "hidden": b".revisions.jsonl",
    "capitals": b"Revisions.jsonl",
    "unknown file": b"readme.txt",
    "nested bundle": b"bundle/data/legal.age",
    "fetch list": b"fetch.txt",
    "attachment without a hash": b"attachments/x",
    "attachment in capitals": b"attachments/" + HASH.upper().encode(),
    "attachment with a suffix": b"attachments/" + HASH.encode() + b".exe",
    "hundred and one bytes": b"a" * 100,  # fills the field, and the list refuses it
}

SHAPES = {
    "nothing at all": b"",
    "no end": entry(NAME, b"abc"),
    "half an end": entry(NAME, b"abc") + bytes(512),
    "a byte of the end missing": GOOD[:-1],
    "three empty blocks": GOOD + bytes(512),
    "a whole record of empty blocks": GOOD + bytes(10240 - len(GOOD) % 10240),
    "another archive after the end": GOOD + GOOD,
    "one byte after the end": GOOD + b"\0",
    "an empty block in the middle": bytes(512) + GOOD,
    "second end block not empty": entry(NAME) + bytes(512) + b"x" * 512,
    "padding not empty": GOOD[:600] + b"x" + GOOD[601:],
    "cut in a header": GOOD[:300],
    "cut in a file": GOOD[:-1400],
    "cut in the padding": GOOD[:1000],
    "header of a larger size than follows": tar.header(NAME, 4096) + tar.END,
    "the same name twice": entry(NAME) * 2 + tar.END,
    "too many files": b"".join(
        entry(f"attachments/{n:064x}") for n in range(LIMITS.files + 1)
    )
    + tar.END,
    "attachment over its limit": entry(NAME, bytes(4097)) + tar.END,
    "lines over their limit": entry("revisions.jsonl", bytes(2049)) + tar.END,
    "8 GiB announced": tar.header(NAME, tar.MAX_SIZE) + tar.END,
    "gzip": b"\x1f\x8b\x08" + bytes(509) + tar.END,
    "zip": b"PK\x03\x04" + bytes(508) + tar.END,
    "tarfile, pax": foreign(tarfile.PAX_FORMAT),
    "tarfile, pax attributes": foreign(
        tarfile.PAX_FORMAT, pax_headers={"path": "/etc/passwd"}
    ),
    "tarfile, gnu": foreign(tarfile.GNU_FORMAT),
    "tarfile, gnu huge size": foreign(tarfile.GNU_FORMAT, mtime=2**40),
    "tarfile, symbolic link": foreign(
        tarfile.USTAR_FORMAT, type=tarfile.SYMTYPE, linkname="/etc/passwd"
    ),
}

CORPUS = {
    **HEADERS,
    **{f"name: {what}": field(0, raw.ljust(100, b"\0")) for what, raw in NAMES.items()},
    **SHAPES,
}


def test_the_good_archive_is_read() -> None:
    assert listed(GOOD) == {"revisions.jsonl": b"{}\n", NAME: bytes(513)}
    assert listed(tar.END) == {}


def test_the_corpus_is_large_and_no_two_cases_are_one() -> None:
    assert len(set(CORPUS.values())) == len(CORPUS) >= 60


@pytest.mark.parametrize("what", CORPUS)
def test_an_archive_with_one_fault_is_refused(what: str) -> None:
    with pytest.raises((UnsafeMember, Damaged, TooLarge)):
        listed(CORPUS[what])


@pytest.mark.parametrize("what", NAMES)
def test_a_bad_name_is_refused_even_where_any_name_is_allowed(what: str) -> None:
    raw = NAMES[what]
    listed_only = {
        "hidden",
        "capitals",
        "unknown file",
        "nested bundle",
        "fetch list",
        "attachment without a hash",
        "attachment in capitals",
        "attachment with a suffix",
        "hundred and one bytes",
    }
    archive = field(0, raw.ljust(100, b"\0"))
    if what in listed_only:  # the list alone stands in the way of these
        assert listed(archive, ANY_NAME)
    else:
        with pytest.raises(UnsafeMember):
            listed(archive, ANY_NAME)


def test_names_that_differ_in_case_alone_are_one_name() -> None:
    with pytest.raises(UnsafeMember) as caught:
        listed(entry("a/b") + entry("A/B") + tar.END, ANY_NAME)
    assert caught.value.reason == "duplicate"


@pytest.mark.parametrize("name", ["", "a" * 101, "a\0b", "é"])
def test_the_writer_has_no_header_for_what_does_not_fit(name: str) -> None:
    with pytest.raises(ValueError):
        tar.header(name, 1)
    with pytest.raises(ValueError):
        tar.header("a", tar.MAX_SIZE + 1)


def test_what_we_write_is_ustar_to_others() -> None:
    with tarfile.open(fileobj=io.BytesIO(GOOD)) as archive:
        members = archive.getmembers()
        assert [(m.name, m.size, m.mode, m.uid, m.isreg()) for m in members] == [
            ("revisions.jsonl", 3, 0o600, 0, True),
            (NAME, 513, 0o600, 0, True),
        ]


@given(st.lists(st.integers(0, 3000), max_size=5))
def test_the_length_of_an_archive_is_known(sizes: list[int]) -> None:
    files = {f"attachments/{n:064x}": bytes(size) for n, size in enumerate(sizes)}
    archive = b"".join(entry(n, d) for n, d in files.items()) + tar.END
    assert tar.archive_size(sizes) == len(archive)
    assert listed(archive) == files


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_is_content(at: int, value: int) -> None:
    spoilt = GOOD[:at] + bytes([value]) + GOOD[at + 1 :]
    try:
        found = listed(spoilt)
    except BundleError:
        return
    assert b"".join(entry(n, d) for n, d in found.items()) + tar.END == spoilt


@given(st.lists(st.one_of(st.binary(max_size=600), st.just(GOOD[:512]))).map(b"".join))
def test_any_bytes_at_all_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(BundleError):
        listed(data)


@pytest.mark.parametrize("size", [1, 511, 512, 1000])
def test_a_stream_in_small_pieces_is_the_same_archive(size: int) -> None:
    class Slow(io.BytesIO):
        def read(self, wanted: int | None = -1, /) -> bytes:
            return super().read(min(wanted or 0, size))

    found = {
        file.name: file.size
        for file in tar.read_archive(
            Slow(GOOD),
            allowed=names.INNER,
            files=5,
            limit_of=names.inner_limits(LIMITS),
        )
    }
    assert found == {"revisions.jsonl": 3, NAME: 513}
