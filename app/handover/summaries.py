# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one-page summary of each case that is handed over: written, old, or missing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.commands.entries import Writing, drafts
from app.handover.selection import SUMMARY, SUMMARY_PLACE
from app.policy import may_write_form
from app.queries import timeline
from app.session import Session
from app.writing import new_entry
from storage import case_contents, reading
from storage.revisions import current

MISSING, OLD, WRITTEN = "missing", "old", "written"
FRESH_DAYS = 30  # after that it is offered to write it anew
# What is not taken over from an older summary: it is asked, or filled in, each time.
_OF_ITS_DAY = frozenset({"written_on", "next_deadline"})


@dataclass(frozen=True, slots=True, repr=False)
class SummaryRow:
    """The summary of one case; `name` as in `CaseRow`.

    `state` is "written", "old" (a month and more) or "missing"; `written_on` the day of
    the latest; `drafted` tells that one is begun.
    """

    case_id: str
    code: str
    name: str | None
    state: str
    written_on: date | None = None
    drafted: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Begun:
    """A summary to write: `base` is what it would say had nobody typed."""

    writing: Writing
    base: Writing
    drafted: bool


def may_summarise(session: Session) -> bool:
    """Tell whether summaries are this account's to write and read."""
    info = session.forms.info(SUMMARY)
    written = may_write_form(session.role, info, SUMMARY_PLACE)
    return written and SUMMARY_PLACE in session.compartments


def summaries(session: Session, case_ids: Iterable[str]) -> tuple[SummaryRow, ...]:
    """Return the summary of each case, in the order asked for; none without the key."""
    if not may_summarise(session):
        return ()
    wanted = tuple(case_ids)
    latest = case_contents.latest(session.case_file, SUMMARY_PLACE, SUMMARY, wanted)
    begun = {each.case_id for each in drafts(session) if each.form == SUMMARY}
    return tuple(
        _row(session, case_id, latest.get(case_id, ""), drafted=case_id in begun)
        for case_id in wanted
    )


def begin_summary(session: Session, case_id: str, next_deadline: str) -> Begun:
    """Go on with a draft, or begin anew with what the latest summary said.

    `next_deadline` says in words what falls due next.

    Raises:
        NotAllowed: not this role's to write.

    """
    fresh = new_entry(session, case_id, SUMMARY)
    latest = case_contents.latest(session.case_file, SUMMARY_PLACE, SUMMARY, (case_id,))
    known = timeline.view(session, SUMMARY_PLACE, latest.get(case_id, ""))
    said = dict(known.answers or {}) if known is not None else {}
    said = {name: text for name, text in said.items() if name not in _OF_ITS_DAY}
    if next_deadline:
        said["next_deadline"] = next_deadline
    base = replace(fresh, answers=fresh.answers | said)
    for draft in drafts(session, case_id):
        if draft.form == SUMMARY and not draft.parents:
            return Begun(draft, replace(base, entry_id=draft.entry_id), drafted=True)
    return Begun(base, base, drafted=False)


def _row(session: Session, case_id: str, entry_id: str, *, drafted: bool) -> SummaryRow:
    code, name = reading.case_names(session.case_file, case_id)
    if not entry_id:
        return SummaryRow(case_id, code, name, MISSING, None, drafted)
    last = current(session.case_file.revisions(SUMMARY_PLACE, entry_id))
    on = datetime.fromisoformat(last.fields["recorded_at"]).date()
    state = OLD if (session.today - on).days > FRESH_DAYS else WRITTEN
    return SummaryRow(case_id, code, name, state, on, drafted)
