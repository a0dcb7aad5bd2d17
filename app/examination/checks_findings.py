# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each finding: where, what, how large, how consistent, what else it could be."""

from collections import Counter
from collections.abc import Iterator

from app.examination.check import Check
from app.examination.content import (
    DEGREES,
    NO_ATTRIBUTION,
    UNMEASURED,
    Examination,
    Finding,
)


def of(written: Examination) -> Iterator[Check]:
    """Yield what is open in the findings of a medical examination."""
    if not written.findings:
        yield Check("no_finding", "/physical/general")
    yield from _numbers(written)
    agreed = written.said("physical", "genitourinary_agreed")
    for finding in written.findings:
        yield from _described(finding)
        yield from _judged(finding)
        if finding.intimate and agreed != "done":
            yield _check("intimate_without_yes", finding, "region", blocking=True)


def of_a_mind(written: Examination) -> Iterator[Check]:
    """Yield what is open in the findings of a psychologist."""
    if not written.findings:
        yield Check("no_finding", "/mental_state/appearance")
    yield from _numbers(written)
    for finding in written.findings:
        if not finding.what:
            yield _check("finding_no_what", finding, "what", blocking=True)
        if not finding.basis:
            yield _check("finding_no_basis", finding, "basis")
        yield from _judged(finding)


def _numbers(written: Examination) -> Iterator[Check]:
    times = Counter(f.number for f in written.findings if f.number)
    for finding in written.findings:
        if not finding.number:
            yield _check("finding_no_number", finding, "number", blocking=True)
        elif times[finding.number] > 1:
            times[finding.number] = 0  # said once for all that share it
            yield _check("number_twice", finding, "number", blocking=True)


def _described(finding: Finding) -> Iterator[Check]:
    if not finding.region:
        yield _check("finding_no_region", finding, "region", blocking=True)
    if not finding.side:
        yield _check("finding_no_side", finding, "side", blocking=True)
    if not finding.lesion:
        yield _check("finding_no_lesion", finding, "lesion", blocking=True)
    measured = finding.lesion not in UNMEASURED
    if measured and finding.length_mm is None and not finding.size_note:
        yield _check("finding_no_size", finding, "length_mm", blocking=True)
    if not finding.placed:
        yield _check("finding_not_placed", finding, "view")


def _judged(finding: Finding) -> Iterator[Check]:
    if not finding.consistency:
        yield _check("finding_no_degree", finding, "consistency", blocking=True)
    why = finding.no_attribution_why
    if finding.consistency == NO_ATTRIBUTION:
        if not (why or finding.no_attribution_note):
            yield _check("finding_no_why", finding, "no_attribution_why", blocking=True)
    elif finding.consistency in DEGREES:
        if not finding.other_causes:
            yield _check("finding_no_causes", finding, "other_causes")
        if not finding.attribution:
            yield _check("finding_no_words", finding, "attribution")


def _check(
    code: str, finding: Finding, question: str, *, blocking: bool = False
) -> Check:
    number = str(finding.number or finding.row)
    place = f"{finding.place}/{question}"
    return Check(code, place, {"number": number}, blocking)
