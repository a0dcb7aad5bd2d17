# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hostile file is here, and what many of them hold."""

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

PIXELS, DAMAGED, LARGE, SLOW = "pixels", "damaged", "too_large", "took_too_long"
OTHER, LOCKED = "unsupported", "locked"


@dataclass(frozen=True)
class Hostile:
    """A file: `kind` is picture or pdf, `ends` how it may end."""

    name: str
    kind: str
    build: Callable[[], bytes]
    ends: tuple[str, ...]


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("word/document.xml", "<w:document/>")
    return out.getvalue()


HTML = b"<html><script>alert(1)</script><img src=x></html>"
NOISE = random.Random(5).randbytes(200_000)


def picture(name: str, build: Callable[[], bytes], *ends: str) -> Hostile:
    return Hostile(name, "picture", build, ends)


def pdf_file(name: str, build: Callable[[], bytes], *ends: str) -> Hostile:
    return Hostile(name, "pdf", build, ends)
