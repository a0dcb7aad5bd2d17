# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared secrecy: an extract of an entry for other professions, with its agreement.

Its author usually has no key to where it goes: then it waits there as a parcel, see
`app.parcels`. A copy stays beside its source, so that what was shared can be read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.catalogue import role, roles
from app.commands.definitions import keep_definition
from app.commands.entries import DISCREET, NAMED, Writing, answers_of, put_entry
from app.commands.entries import readers as readers_of
from app.consent import (
    CARE_TEAM,
    TEAM,
    Answer,
    allows,
    note_override,
    require_or_override,
)
from app.consent_records import PROFESSIONS
from app.errors import NobodyHolds, NotAllowed, NothingWritten
from app.ids import new_id
from app.parcels import CERTIFICATE, EXTRACT, holders
from app.policy import may_write
from app.session import Session
from storage import reading
from storage.parcels import put_parcel
from storage.revisions import Revision, current, sign_revision
from storage.vault.casefile import Transaction

AUDITOR = "audit"


@dataclass(frozen=True, slots=True, repr=False)
class ShareExtract:
    """What is shared of which entry, with which compartments.

    `why` is a code of the list extract_reason, `why_more` is in words. `consent_item`
    is "team" or "professions"; "" lets the compartments say. `override_reason` goes on
    without an agreement, where the role may.
    """

    compartment: str
    entry_id: str
    to: tuple[str, ...]
    text: str
    why: str
    why_more: str = ""
    title: str = ""
    consent_item: str = ""
    override_reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Target:
    """One compartment an extract can go to.

    `readers` are the professions that will read it there, `roles` those among them that
    cannot read its source; `answers` what the person agreed to about that. `nobody`: no
    account opens it here.
    """

    compartment: str
    readers: tuple[str, ...]
    roles: tuple[str, ...]
    answers: tuple[Answer, ...]
    nobody: bool

    @property
    def allowed(self) -> bool:
        """Whether every agreement it needs is given."""
        return all(answer.allowed for answer in self.answers)


def targets(session: Session, compartment: str, case_id: str) -> tuple[Target, ...]:
    """Return where an extract from a compartment can go, and what that needs."""
    places = session.forms.info(EXTRACT).compartments
    return tuple(
        _target(session, case_id, compartment, to) for to in places if to != compartment
    )


def may_share(session: Session, compartment: str, entry_id: str) -> bool:
    """Tell whether extracts of an entry are this account's to share."""
    revisions = session.case_file.revisions(compartment, entry_id)
    return bool(revisions) and _is_theirs(session, compartment, revisions)


def share_extract(command: ShareExtract, session: Session) -> tuple[str, ...]:
    """Share an extract; return the new entries' ids, the copy beside its source last.

    Raises:
        NotAllowed: neither its author nor of its profession, or not shared there.
        NothingWritten: no text, or nobody to share it with.
        ConsentMissing, ReasonNeeded: see `app.consent.require_or_override`.
        NobodyHolds: no account here could open it.

    """
    places = session.forms.info(EXTRACT).compartments
    if not command.text.strip() or not command.to:
        raise NothingWritten
    if not {*command.to, command.compartment} <= set(places) or (
        command.compartment in command.to
    ):
        raise NotAllowed
    revisions = session.case_file.revisions(command.compartment, command.entry_id)
    if not revisions or not _is_theirs(session, command.compartment, revisions):
        raise NotAllowed
    source = current(revisions)
    case_id = str(source.case)
    chosen = [
        _target(session, case_id, command.compartment, to, command.consent_item)
        for to in dict.fromkeys(command.to)
    ]
    for target in chosen:
        if target.nobody:
            raise NobodyHolds(target.compartment)
    asked = [answer for target in chosen for answer in target.answers]
    missing = {(a.decision.item, a.reason): a for a in asked if not a.allowed}
    for answer in missing.values():
        require_or_override(session, answer, command.override_reason)
    with session.case_file.transaction() as transaction:
        made = tuple(
            _put(transaction, session, command, source, [target], target.compartment)
            for target in chosen
        )
        trace = _put(transaction, session, command, source, chosen, command.compartment)
        details = {"entry": trace}
        hidden = source.fields["sensitivity"] == DISCREET
        if not hidden:  # everybody has the key to it
            details |= {"case": case_id, "compartment": command.compartment}
            details["to"] = ",".join(target.compartment for target in chosen)
        transaction.audit("extract_shared", **details)
        for answer in missing.values():
            known = "" if hidden else case_id
            note_override(transaction, known, trace, EXTRACT, answer)
    return (*made, trace)


def may_leave(session: Session, case_id: str, fields: Mapping[str, Any]) -> bool:
    """Tell whether a revision goes into bundles: what was shared, while it is agreed to.

    `fields` is the revision's body. An extract and the copy of a certificate lean on an
    agreement; whatever is neither may leave.
    """
    answers = fields["answers"]
    if fields["form"] == CERTIFICATE:
        item = str(answers.get("consent_item") or "")
        return not item or allows(session, case_id, item).allowed
    if fields["form"] != EXTRACT:
        return True
    said = answers.get("with_whom")
    source = str(answers.get("source_compartment") or "")
    shared = [str(role) for role in said] if isinstance(said, list) else []
    new = [name for name in shared if source not in role(name).compartments]
    item = str(answers.get("consent_item") or TEAM)
    return all(
        allows(session, case_id, needed, to).allowed
        # What it leant on is what the professions told needed, whichever item was named.
        for needed, to in _needs(new, "" if new else item)
    )


def staying(
    session: Session, compartment: str, case_ids: tuple[str, ...]
) -> tuple[str, ...]:
    """Return what stays out of bundles for now: what was shared, and what completes it."""
    found = []
    for case_id in case_ids:
        for entry_id in [
            entry_id
            for form in (EXTRACT, CERTIFICATE)
            for entry_id in reading.form_entries(
                session.case_file, compartment, case_id, form
            )
        ]:
            revisions = session.case_file.revisions(compartment, entry_id)
            fields = current(revisions).fields
            known = answers_of(session, current(revisions))
            if known is None or not may_leave(
                session, case_id, fields | {"answers": known}
            ):
                found += _with_addenda(session, compartment, case_id, entry_id)
    return tuple(found)


def _with_addenda(
    session: Session, compartment: str, case_id: str, entry_id: str
) -> list[str]:
    """Return an entry and everything that completes it, addenda of addenda too."""
    found = [entry_id]
    for about in found:  # grows as it goes; what completes itself is met once
        added = reading.addenda_of(session.case_file, compartment, case_id, about)
        found += [entry for entry in added if entry not in found]
    return found


def _is_theirs(session: Session, compartment: str, revisions: list[Revision]) -> bool:
    """Tell whether the account wrote an entry, or belongs to the profession that did."""
    head = current(revisions)
    first = min(revisions, key=lambda r: (len(r.parents), r.id))
    author = first.fields["author"] == session.me
    theirs = author or (
        may_write(session.role, compartment) and head.fields["sensitivity"] != NAMED
    )
    return (
        theirs
        and session.role.id in session.forms.info(EXTRACT).writers
        and head.fields["form"] != EXTRACT
        and head.case is not None
        and answers_of(session, head) is not None
    )


def _target(
    session: Session, case_id: str, source: str, to: str, item: str = ""
) -> Target:
    readers = [r.id for r in roles().values() if to in r.compartments]
    named = tuple(name for name in readers if name != AUDITOR)
    new = tuple(n for n in named if source not in role(n).compartments)
    answers = tuple(
        allows(session, case_id, needed, whom) for needed, whom in _needs(new, item)
    )
    return Target(to, named, new, answers, nobody=not holders(session, to))


def _needs(new: Sequence[str], item: str) -> list[tuple[str, str]]:
    """Return the (consent item, role) pairs that telling some roles leans on.

    `new` are the roles that could not read the source. Where all could, it still leans
    on `item`, or on what was agreed for the team.
    """
    if not new:
        return [(item or TEAM, "")]
    found = {(TEAM, "") for role in new if role in CARE_TEAM or item == TEAM}
    found |= {
        (PROFESSIONS, role)
        for role in new
        if role not in CARE_TEAM or item == PROFESSIONS
    }
    return sorted(found)


def _put(
    transaction: Transaction,
    session: Session,
    command: ShareExtract,
    source: Revision,
    chosen: list[Target],
    compartment: str,
) -> str:
    """Store one extract, or leave it as a parcel; return its entry's id."""
    entry_id = new_id()
    answers = _answers(session, command, source, chosen)
    version = session.forms.version(EXTRACT)
    trace = compartment == command.compartment
    sensitivity = str(source.fields["sensitivity"])
    if not trace and sensitivity == NAMED:
        sensitivity = DISCREET  # what was shared of it has other readers
    if compartment in session.compartments:
        writing = Writing(
            entry_id,
            str(source.case),
            compartment,
            EXTRACT,
            version,
            sensitivity=sensitivity,
            readers=readers_of(source),
        )
        put_entry(transaction, session, writing, answers, final=True)
        return entry_id
    keep_definition(transaction, session, EXTRACT, version)
    revision = sign_revision(
        session.case_file.signing,
        compartment=compartment,
        entry=entry_id,
        case=source.case,
        form=EXTRACT,
        form_version=version,
        answers=answers,
        recorded_at=session.now,
        final=True,
        sensitivity=sensitivity,
    )
    put_parcel(transaction, revision, holders(session, compartment))
    return entry_id


def _answers(
    session: Session, command: ShareExtract, source: Revision, chosen: list[Target]
) -> dict[str, Any]:
    leans = [answer for target in chosen for answer in target.answers]
    widest = max(leans, key=lambda a: (a.decision.item == PROFESSIONS, a.allowed))
    shown = session.forms.project(
        source.fields
        | {"answers": answers_of(session, source), "sensitivity": "normal"}
    )
    said = {
        "title": command.title.strip(),
        "text": command.text.strip(),
        "with_whom": sorted({role for target in chosen for role in target.readers}),
        "why": command.why,
        "why_more": command.why_more.strip(),
        "consent_item": widest.decision.item,
        "consent_entry": widest.decision.entry_id,
        "consent_override": ""
        if all(answer.allowed for answer in leans)
        else command.override_reason.strip(),
        "shared_on": session.today.isoformat(),
        "source_entry": source.entry,
        "source_revision": source.id.hex(),
        "source_form": str(source.fields["form"]),
        "source_compartment": command.compartment,
        "source_author": str(source.fields["author"]),
        "source_day": shown.occurred_on,
    }
    return {name: value for name, value in said.items() if value}
