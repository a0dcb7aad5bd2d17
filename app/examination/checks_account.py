# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates that do not go together: of findings, of what is reported, of the case."""

from collections.abc import Iterator
from datetime import date

from app.examination.check import Check
from app.examination.content import Episode, Examination, Finding
from app.examination.known import Known
from app.examination.spans import Span, between, span_of


def of(written: Examination, about: Known) -> Iterator[Check]:
    """Yield dates that differ, and dates that cannot be."""
    told = [(episode, _span(episode)) for episode in written.episodes]
    account = [span for _episode, span in told if span is not None]
    day = written.examined_on
    for episode, span in told:
        yield from _episode(episode, span, day, about)
    for finding in written.findings:
        yield from _finding(finding, [*account, *about.incidents], day, about)


def _span(episode: Episode) -> Span | None:
    return between(episode.from_on, episode.until_on)


def _episode(
    episode: Episode, span: Span | None, day: date | None, about: Known
) -> Iterator[Check]:
    values = {"row": str(episode.row)}
    if span is None:
        if episode.from_on and episode.until_on:
            place = f"{episode.where}/until_on"
            yield Check("episode_backwards", place, values, blocking=True)
        return
    place = f"{episode.where}/from_on"
    if day is not None and span.first > day:
        yield Check("episode_later", place, values, blocking=True)
    elif _unborn(span, about):
        yield Check("episode_unborn", place, values | {"written": span.said})
    elif about.incidents and not any(span.meets(known) for known in about.incidents):
        said = values | {"written": span.said, "known": _said(about.incidents)}
        yield Check("episode_other_date", place, said)


def _finding(
    finding: Finding, account: list[Span], day: date | None, about: Known
) -> Iterator[Check]:
    span = span_of(finding.alleged_on)
    if span is None:
        return
    place = f"{finding.place}/alleged_on"
    values = {"number": str(finding.number or finding.row)}
    seen = finding.seen_on or day
    if seen is not None and span.first > seen:
        yield Check("finding_later", place, values, blocking=True)
    elif _unborn(span, about):
        yield Check("finding_unborn", place, values | {"written": span.said})
    elif finding.weighs and account and not any(span.meets(s) for s in account):
        said = values | {"written": span.said, "known": _said(tuple(account))}
        yield Check("finding_other_date", place, said)


def _unborn(span: Span, about: Known) -> bool:
    if about.birth_date is not None:
        return span.last < about.birth_date
    return about.birth_year is not None and span.last.year < about.birth_year


def _said(spans: tuple[Span, ...]) -> str:
    """Return when the account says it happened, each date once."""
    ordered = sorted(spans, key=lambda span: (span.first, span.last))
    return ", ".join(dict.fromkeys(span.said for span in ordered))
