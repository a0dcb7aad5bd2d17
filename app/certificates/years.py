# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The years a text names, and those the account knows: they have to be the same."""

import re
from collections.abc import Iterable

from app.certificates.source import Source
from app.examination.spans import Span, between, span_of

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def years_in(text: str) -> set[int]:
    """Return the years a text names."""
    return {int(year) for year in _YEAR.findall(text)}


def years_of(incidents: Iterable[Span], source: Source | None) -> set[int]:
    """Return the years of what is reported, in the case and in the examination."""
    spans: list[Span | None] = list(incidents)
    if source is not None:
        found = source.examination
        spans += [between(one.from_on, one.until_on) for one in found.episodes]
        spans += [span_of(finding.alleged_on) for finding in found.findings]
    years: set[int] = set()
    for span in spans:
        if span is not None:
            years |= set(range(span.first.year, span.last.year + 1))
    if source is not None:
        years |= years_in(source.examination.said("allegations", "account"))
    return years
