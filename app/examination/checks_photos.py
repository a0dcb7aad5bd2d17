# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs: agreed to, there, with a ruler, and each of a finding."""

from collections.abc import Iterator, Sequence

from app.consent import Answer
from app.examination.check import Check
from app.examination.content import Examination
from app.rows import AttachmentRow


def of(
    written: Examination, files: Sequence[AttachmentRow], allowed: Answer
) -> Iterator[Check]:
    """Yield what is open; `files` are what is attached."""
    known = {row.sha256 for row in files}
    if written.photos and not allowed.allowed:
        values = {"decision": allowed.reason}
        yield Check("photo_without_yes", "/photo", values, blocking=True)
    numbers = {finding.number for finding in written.findings if finding.number}
    for photo in written.photos:
        values = {"photo": str(photo.row), "file": photo.file[:12]}
        if photo.file not in known:
            yield Check("photo_no_file", f"{photo.place}/file", values, blocking=True)
        unknown = [n for n in photo.findings if n not in numbers]
        if unknown:
            said = values | {"numbers": " ".join(map(str, unknown))}
            place = f"{photo.place}/findings"
            yield Check("photo_other_finding", place, said, blocking=True)
        elif not photo.findings:
            yield Check("photo_of_nothing", f"{photo.place}/findings", values)
        if photo.scale is None:
            yield Check("photo_scale_unsaid", f"{photo.place}/scale", values)
        elif not photo.scale:
            yield Check("photo_no_scale", f"{photo.place}/scale", values)
    listed = {photo.file for photo in written.photos}
    for row in files:
        if row.media_type.startswith("image/") and row.sha256 not in listed:
            place = "/photographs/photos_note"
            values = {"name": row.name, "file": row.sha256[:12]}
            yield Check("picture_unlisted", place, values)
    made = written.said("photographs", "photos_made")
    if made == "yes" and not written.photos:
        yield Check("photos_elsewhere", "/photographs/photos_note")
    elif not made:
        yield Check("photos_unsaid", "/photographs/photos_made")
