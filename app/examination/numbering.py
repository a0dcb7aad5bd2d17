# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of findings: never moved, so that drawings and photographs hold."""

from app.examination.content import Examination


def next_number(written: Examination) -> int:
    """Return the number of a new finding: one more than the highest that is in use.

    A photograph may still name a finding that was taken away: it must not come to show
    another one.
    """
    named = (number for photo in written.photos for number in photo.findings)
    used = (finding.number for finding in written.findings)
    return max((*named, *used), default=0) + 1
