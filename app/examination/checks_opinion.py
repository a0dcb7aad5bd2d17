# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The opinion on the whole, beside the degrees of the single findings."""

from collections.abc import Iterator

from app.examination.check import Check
from app.examination.content import DEGREES, NO_ATTRIBUTION, Examination

_OPINION, _WHY = "/conclusion/opinion", "/conclusion/opinion_why"


def of(written: Examination) -> Iterator[Check]:
    """Yield what is missing of the opinion, or goes beyond what was found.

    The whole may weigh more than each finding: said with its reasons, that is only to
    be seen; without a reason it is not signed.
    """
    opinion, why = written.opinion, written.said("conclusion", "opinion_why")
    if not opinion:
        yield Check("no_opinion", _OPINION, blocking=True)
        return
    if opinion == NO_ATTRIBUTION:
        if not why:
            yield Check("opinion_no_why", _WHY, blocking=True)
        return
    strongest = strongest_of(written)
    if _rank(opinion) > _rank(strongest):
        values = {"opinion": opinion, "strongest": strongest}
        yield Check("opinion_too_strong", _OPINION, values, blocking=not why)
    elif not why:
        yield Check("opinion_no_reasons", _WHY)


def strongest_of(written: Examination) -> str:
    """Return the highest degree among findings of what is reported; "" without any.

    Marks that the person puts down to an accident or to care say nothing of it.
    """
    degrees = [f.consistency for f in written.findings if f.weighs]
    return max((d for d in degrees if d in DEGREES), key=_rank, default="")


def _rank(degree: str) -> int:
    return DEGREES.index(degree) if degree in DEGREES else 0
