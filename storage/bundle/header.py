# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A strict reading of an age header, done before any library sees the bytes.

An age header can ask for a plugin to be run or for minutes of key derivation. Only
X25519 recipients are ever used here, so anything else is refused by its name. Stanzas
of a type ending in "-grease" are what rage adds to keep readers tolerant.
"""

import binascii
import re

from storage.bundle.errors import NewerFormat, NotABundle, TooLarge, Truncated

MAX_HEADER = 16 * 1024  # bytes
MAX_STANZAS = 32
_MAX_GREASE_LINES = 8
_VERSION = b"age-encryption.org/v1\n"
_OTHER_VERSION = re.compile(rb"age-encryption\.org/v[0-9]{1,4}\n")
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_STANZA = re.compile(rb"-> ([!-~]+(?: [!-~]+){0,15})")
_MAC = re.compile(rb"--- ([A-Za-z0-9+/]{43})")
_SHORT_LINE = re.compile(rb"[A-Za-z0-9+/]{0,63}")
_FULL_LINE = re.compile(rb"[A-Za-z0-9+/]{64}")
_NEWER = frozenset({b"mlkem768x25519", b"p256tag", b"mlkem768p256tag"})


def check_header(prefix: bytes) -> int:
    """Return the length in bytes of the age header that `prefix` begins with.

    The header is the version line to the end of the "---" line; `prefix` needs to
    be no longer than `MAX_HEADER`. Takes well under 1 ms whatever the bytes.

    Raises:
        NotABundle: no age header, or a recipient that is not X25519.
        NewerFormat: another version of age, or a post-quantum recipient.
        TooLarge: no end within `MAX_HEADER`, or more than `MAX_STANZAS`.
        Truncated: a good beginning that ends too early.

    """
    prefix = prefix[:MAX_HEADER]
    if not prefix.startswith(_VERSION):
        _refuse_version(prefix)
    lines = _Lines(prefix, len(_VERSION))
    stanzas = x25519 = 0
    line = lines.next()
    while line.startswith(b"-> "):
        stanzas += 1
        if stanzas > MAX_STANZAS:
            raise TooLarge("age_header", MAX_STANZAS)
        x25519 += _stanza(line, lines)
        line = lines.next()
    mac = _MAC.fullmatch(line)
    if mac is None or not _canonical(mac[1]) or not x25519:
        raise NotABundle("header")
    return lines.at


def _refuse_version(prefix: bytes) -> None:
    if _VERSION.startswith(prefix):
        raise Truncated
    if _OTHER_VERSION.match(prefix):
        raise NewerFormat("age")
    raise NotABundle("armored" if prefix.startswith(_ARMOR) else "not_age")


class _Lines:
    """The lines of a header, each without its end; `at` is where the next begins."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self.at = at

    def next(self) -> bytes:
        end = self._data.find(b"\n", self.at)
        if end < 0:
            if len(self._data) == MAX_HEADER:
                raise TooLarge("age_header", MAX_HEADER)
            raise Truncated
        line = self._data[self.at : end]
        self.at = end + 1
        return line


def _stanza(first: bytes, lines: _Lines) -> int:
    """Check one stanza; return 1 for X25519 and 0 for grease."""
    match = _STANZA.fullmatch(first)
    if match is None:
        raise NotABundle("header")
    kind, *arguments = match[1].split(b" ")
    if kind == b"X25519":
        if len(arguments) != 1 or len(arguments[0]) != 43:
            raise NotABundle("header")
        body = lines.next()
        if not (len(body) == 43 and _canonical(arguments[0]) and _canonical(body)):
            raise NotABundle("header")
        return 1
    if kind.endswith(b"-grease"):
        for _ in range(_MAX_GREASE_LINES):
            line = lines.next()
            if not _FULL_LINE.fullmatch(line):
                if not _SHORT_LINE.fullmatch(line) or not _canonical(line):
                    raise NotABundle("header")
                return 0
        raise NotABundle("header")
    if kind in _NEWER:
        raise NewerFormat("age")
    raise NotABundle("passphrase" if kind == b"scrypt" else "plugin")


def _canonical(text: bytes) -> bool:
    """Tell whether `text` is the one base64 of some bytes, without padding."""
    try:
        raw = binascii.a2b_base64(text + b"=" * (-len(text) % 4), strict_mode=True)
    except binascii.Error:
        return False
    return binascii.b2a_base64(raw, newline=False).rstrip(b"=") == text
