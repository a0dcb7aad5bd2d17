# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of a certificate: body diagrams drawn anew, photographs cleaned."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from app.body.figures import VIEWS
from app.certificates.content import wanted_photos
from app.certificates.source import Source
from app.examination.content import Finding
from app.letters.engine import Picture
from app.progress import Progress
from app.session import Session

PHOTO_MM = 78.0
_AT_ONCE = 2  # photographs decoded at the same time, each in a process of its own
_MAP_MM, _SMALL_MM = 72.0, 60.0
_WHOLE = frozenset({"front", "back", "left", "right"})


class Press(Protocol):
    """What can draw: the window gives it, since nothing here knows how to."""

    def body_map(
        self, kind: str, view: str, marks: Sequence[Finding], language: str
    ) -> bytes:
        """Return a diagram with its numbered findings as PNG."""
        ...

    def clean(self, sha256: str, data: bytes, progress: Progress) -> bytes:
        """Return a photograph without metadata, small enough for a page.

        Raises:
            CannotShow

        """
        ...

    def pdf(self, html: str, pictures: Mapping[str, bytes], foot: str) -> bytes:
        """Return a page of HTML as a PDF; `pictures` by the `src` they are under."""
        ...


def maps_of(
    answers: Mapping[str, Any], source: Source | None, press: Press
) -> dict[str, Picture]:
    """Return a diagram of each view that holds a finding, in the order of the views."""
    contents = answers.get("contents")
    wanted = isinstance(contents, Mapping) and contents.get("body_map") == "yes"
    if source is None or not wanted:
        return {}
    placed = [finding for finding in source.examination.findings if finding.placed]
    made = {}
    for view in VIEWS:
        marks = [finding for finding in placed if finding.view == view]
        if marks:
            language = str(answers.get("language") or "fr")
            data = press.body_map(source.examination.kind, view, marks, language)
            wide = _MAP_MM if view in _WHOLE else _SMALL_MM
            made[view] = Picture(data, wide, name=f"map-{view}")
    return made


def photos_of(
    session: Session,
    answers: Mapping[str, Any],
    source: Source | None,
    press: Press,
    progress: Progress,
) -> dict[str, Picture]:
    """Return the photographs that go in, by SHA-256, cleaned.

    Raises:
        CannotShow, Damaged, Cancelled

    """
    if source is None:
        return {}
    there = {row.sha256 for row in source.attachments}
    chosen = [sha256 for sha256 in wanted_photos(answers) if sha256 in there]

    def cleaned(sha256: str) -> bytes:
        chunks = session.case_file.read_attachment(source.compartment, sha256)
        return press.clean(sha256, b"".join(chunks), progress)

    made = {}
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        waiting = [pool.submit(cleaned, sha256) for sha256 in chosen]
        try:
            for done, (sha256, one) in enumerate(zip(chosen, waiting, strict=True)):
                progress.step(done, len(chosen))
                name = f"photo-{sha256[:16]}"
                made[sha256] = Picture(one.result(), PHOTO_MM, name=name)
        finally:
            for one in waiting:
                one.cancel()
    return made
