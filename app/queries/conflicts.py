# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was written in two places at the same time: the inbox, and one entry compared."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import Any

from app.commands.cases import CASE, IDENTITY
from app.commands.conflicts import may_settle
from app.commands.entries import answers_of
from app.commands.version_choices import heads_to_settle, versions_of
from app.custody import is_writable
from app.forms.showing import Formatter, Line
from app.people import known_people
from app.queries import team
from app.rows import record
from app.session import Session
from app.version_words import Field, Worded, lines_of
from app.versions import Slot, Told, slots
from storage import reading
from storage.conflicts import in_conflict
from storage.inbox import conflict_count, conflict_rows, conflicts_of_case
from storage.revisions import Revision, heads

MOST = 200  # lines of the inbox


@record
class Side:
    """One version: who wrote it, where and when; `final` where it is signed.

    `author` and `site` are "" where nobody here knows them; `readable` is False where
    it is sealed for others. `older` says that it is to another version of the form
    than the one that is kept.
    """

    head: str
    author: str
    site: str
    recorded_at: datetime
    final: bool
    readable: bool = True
    older: bool = False


@record
class ConflictRow:
    """An entry that waits for somebody to choose.

    `title`, `form`, `form_version` and `summary` are as in `app.rows.TimelineRow`;
    `name` as in `app.rows.CaseRow`; `signed` where one version is final.
    """

    entry_id: str
    case_id: str
    code: str
    name: str | None
    compartment: str
    form: str
    form_version: str
    title: str
    summary: tuple[str, str] | None
    sides: tuple[Side, ...]
    signed: bool
    may_settle: bool


@record
class Comparison:
    """An entry's versions side by side.

    `sides` begin with the one that is shown elsewhere. `fields` are those that people
    answer; `slots` all of them. `base` is the version all come from, None where it is
    not known. `signed` is the position of the signed side, which stands. `who` are the
    colleagues who may choose, for those who may not.
    """

    entry_id: str
    case_id: str
    compartment: str
    form: str
    form_version: str
    sensitivity: str
    code: str
    name: str | None
    title: str
    summary: tuple[str, str] | None
    sides: tuple[Side, ...]
    base: Side | None
    fields: tuple[Field, ...]
    slots: tuple[Slot, ...] = field(repr=False)
    signed: int | None
    may_settle: bool
    read_only: bool
    who: tuple[str, ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """The ids of the versions compared."""
        return tuple(side.head for side in self.sides)

    @property
    def readable(self) -> bool:
        """Whether this account reads all of them."""
        return all(side.readable for side in self.sides)


def count(session: Session) -> int:
    """Return how many entries this account can read wait for somebody to choose."""
    return conflict_count(session.case_file, session.me)


def two_versions(session: Session, case_id: str) -> list[tuple[str, str, str]]:
    """Return form, compartment and id of a case's facts or sheet that has two versions."""
    rows = conflicts_of_case(session.case_file, case_id, session.me)
    return [(row[0], row[1], row[2]) for row in rows if row[0] in (CASE, IDENTITY)]


def conflicts(session: Session, most: int = MOST) -> tuple[ConflictRow, ...]:
    """Return the first of them, those of one case together."""
    people = known_people(session)
    rows = conflict_rows(session.case_file, session.me, most)
    return tuple(_row(session, row, people) for row in rows)


def compare(
    session: Session,
    compartment: str,
    entry_id: str,
    language: str,
    formatter: Formatter,
) -> Comparison | None:
    """Return an entry's versions field by field, or None: there is nothing to choose.

    Raises:
        NoKey: the account cannot read this compartment.
        Damaged

    """
    revisions = session.case_file.revisions(compartment, entry_id)
    if not revisions or not in_conflict(revisions):
        return None
    tips, base = heads_to_settle(revisions)
    said, form, version = versions_of(session, tips)
    before = _before(session, base)
    found = slots(said, before)
    forms = [(each.form or form, each.answers) for each in said]
    if before is not None:
        forms.append((before.form or form, before.answers))
    told = [lines_of(session, f, a, language, formatter) for f, a in forms]
    make = Worded(found, told, len(said), form, language, formatter)
    people = known_people(session)
    case_id, fields = tips[0].case or "", tips[0].fields
    code, name = reading.case_names(session.case_file, case_id)
    projected = _projected(session, tips[0])
    return Comparison(
        entry_id=entry_id,
        case_id=case_id,
        compartment=compartment,
        form=fields["form"],
        form_version=version,
        sensitivity=fields["sensitivity"],
        code=code,
        name=name,
        title=projected[0],
        summary=projected[1],
        sides=tuple(_side(session, tip, people, version) for tip in tips),
        base=_side(session, base, people, version) if base and before else None,
        fields=make.fields(),
        slots=tuple(found),
        signed=0 if fields["final"] else None,
        may_settle=may_settle(session, fields["form"], compartment),
        read_only=not is_writable(session, case_id),
        who=_who(session, fields["form"], compartment),
    )


def result(
    session: Session,
    compared: Comparison,
    answers: Mapping[str, Any],
    language: str,
    formatter: Formatter,
) -> list[Line]:
    """Return what a version made of the choices says, in words."""
    form = session.forms.form(compared.form, compared.form_version)
    return lines_of(session, form, answers, language, formatter)


def _row(
    session: Session, row: Sequence[Any], people: dict[str, dict[str, str]]
) -> ConflictRow:
    entry, compartment, case_id, form, title, final, _sensitivity, facts, code = row
    tips = heads(session.case_file.revisions(compartment, entry))
    summary = json.loads(facts).get("summary")
    version = str(tips[0].fields["form_version"])
    return ConflictRow(
        entry_id=entry,
        case_id=case_id,
        code=code,
        name=reading.case_names(session.case_file, case_id)[1],
        compartment=compartment,
        form=form,
        form_version=version,
        title=title,
        summary=(str(summary[0]), str(summary[1])) if summary else None,
        sides=tuple(_side(session, tip, people, version) for tip in tips),
        signed=bool(final),
        may_settle=may_settle(session, form, compartment),
    )


def _side(
    session: Session,
    revision: Revision,
    people: dict[str, dict[str, str]],
    version: str,
) -> Side:
    person = people.get(revision.fields["author"], {})
    return Side(
        head=revision.id.hex(),
        author=person.get("name", ""),
        site=person.get("site", ""),
        recorded_at=datetime.fromisoformat(revision.fields["recorded_at"]),
        final=bool(revision.fields["final"]),
        readable=answers_of(session, revision) is not None,
        older=revision.fields["form_version"] != version,
    )


def _before(session: Session, base: Revision | None) -> Told | None:
    """Return what the common version said, where this account can read it."""
    if base is None or answers_of(session, base) is None:
        return None
    return versions_of(session, [base])[0][0]


def _projected(
    session: Session, revision: Revision
) -> tuple[str, tuple[str, str] | None]:
    answers = answers_of(session, revision)
    if answers is None:
        return "", None
    shown_as = session.forms.project(
        revision.fields | {"answers": answers, "sensitivity": "normal"}
    )
    found = shown_as.facts.get("summary")
    return shown_as.title, (found[0], found[1]) if found else None


def _who(session: Session, form: str, compartment: str) -> tuple[str, ...]:
    return tuple(
        row.name
        for row in team.accounts(session)
        if row.active
        and compartment in row.compartments
        and may_settle(session, form, compartment, role_name=row.role)
    )
