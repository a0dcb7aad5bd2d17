# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making one version of those that were written apart: a person chooses, never a clock."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import recipients
from app.catalogue import role
from app.commands.cases import CASE, IDENTITY
from app.commands.entries import (
    ADDED,
    NAMED,
    Writing,
    answers_of,
    put_entry,
    readers,
    told,
)
from app.commands.version_choices import (
    Choices,
    heads_to_settle,
    made_of,
    require_offered,
    undecided,
    versions_of,
)
from app.custody import require_writable
from app.errors import (
    ChangedMeanwhile,
    FilesAreEverybodys,
    NotAllowed,
    NothingWritten,
    ProblemsLeft,
)
from app.forms.definition import Form
from app.forms.filling import Filling
from app.forms.kept import kept
from app.ids import new_id
from app.policy import may_write, may_write_form
from app.rows import AttachmentRow
from app.session import Session
from app.versions import Slot, Told, slots
from storage.conflicts import in_conflict
from storage.revisions import Attached, Revision, sign_revision
from storage.vault.casefile import Transaction

ACT = "conflict_settled"


def may_settle(
    session: Session, form: str, compartment: str, *, role_name: str = ""
) -> bool:
    """Tell whether a role, or this account's, chooses between versions of a form there."""
    whose = role(role_name) if role_name else session.role
    if form in (CASE, IDENTITY):
        return may_write(whose, compartment)
    return may_write_form(whose, session.forms.info(form), compartment)


def settle(
    session: Session,
    compartment: str,
    entry_id: str,
    choices: Choices,
    heads_seen: tuple[str, ...],
) -> str:
    """Make one version of all heads; return the revision's id.

    `heads_seen` are those the person chose between, as `compare` gave them.

    Raises:
        NotAllowed: not the role's to write, sealed for others, signed already, or a
            choice that no version offers.
        CaseReadOnly: the case is with somebody else now.
        ChangedMeanwhile: another version came, or somebody has chosen: look again.
        ProblemsLeft: something is still to be chosen or corrected, and where.
        ConsentMissing: a referral that was sent would turn to somebody else.

    """
    with session.case_file.transaction() as transaction:
        tips, base = _to_settle(transaction, session, compartment, entry_id, heads_seen)
        if tips[0].fields["final"]:
            raise NotAllowed  # what is signed stands: see `let_stand`
        said, form, version = versions_of(session, tips)
        before = None
        if base is not None and answers_of(session, base) is not None:
            before = versions_of(session, [base])[0][0]
        found = slots(said, before)
        require_offered(found, choices, heads_seen)
        if missing := undecided(found, choices):
            raise ProblemsLeft(missing)
        made, files = made_of(found, tuple(tip.id.hex() for tip in tips), choices)
        answers = _fitting(session, form, made, found, said)
        revision = _put(
            transaction,
            session,
            tips,
            answers,
            _with_asked(form, answers, files, said),
            version,
        )
        transaction.audit(ACT, **told(revision))
    return revision.id.hex()


def let_stand(
    session: Session,
    compartment: str,
    entry_id: str,
    addendum: str,
    heads_seen: tuple[str, ...],
) -> str:
    """Let the signed version stand; return the id of the revision that ends it.

    `addendum` is what was written beside, or why it is let go: a signed note beside the
    entry. What was written stays in the entry's history in any case.

    Raises:
        NotAllowed: not the role's to write, or nothing is signed.
        CaseReadOnly, ChangedMeanwhile
        NothingWritten: not a word of what becomes of the other version.

    """
    if not addendum.strip():
        raise NothingWritten
    with session.case_file.transaction() as transaction:
        tips, _base = _to_settle(
            transaction, session, compartment, entry_id, heads_seen
        )
        signed = tips[0]
        if not signed.fields["final"]:
            raise NotAllowed
        every = tuple(tip.id.hex() for tip in tips)
        note = Writing(
            new_id(),
            signed.case or "",
            compartment,
            ADDED,
            session.forms.version(ADDED),
            {
                "occurred_on": session.today.isoformat(),
                "profession": session.role.id,
                "text": addendum.strip(),
            },
            addendum_to=entry_id,
        )
        put_entry(transaction, session, note, note.answers, final=True)
        revision = _same_again(session, signed, every)
        transaction.put(revision)
        transaction.audit(ACT, **told(revision))
    return revision.id.hex()


def _to_settle(
    transaction: Transaction,
    session: Session,
    compartment: str,
    entry_id: str,
    heads_seen: tuple[str, ...],
) -> tuple[list[Revision], Revision | None]:
    """Return the heads, as they were seen, and where they come from; or refuse."""
    revisions = transaction.revisions(compartment, entry_id)
    if not revisions:
        raise NotAllowed
    tips, base = heads_to_settle(revisions)
    if not may_settle(session, tips[0].fields["form"], compartment):
        raise NotAllowed
    require_writable(session, tips[0].case or "")
    seen = {tip.id.hex() for tip in tips} == set(heads_seen)
    if not seen or not in_conflict(revisions):
        raise ChangedMeanwhile
    if any(answers_of(session, tip) is None for tip in tips):
        raise NotAllowed  # what cannot be read cannot be weighed
    return tips, base


def _fitting(
    session: Session,
    form: Form | None,
    made: dict[str, Any],
    found: Sequence[Slot],
    said: Sequence[Told],
) -> dict[str, Any]:
    """Return the answers as they are stored, or say what has to be corrected."""
    if form is None:
        return made
    reckoned = [
        s.path for s in found if s.node and s.node.kind == "calculate" and not s.same
    ]
    if reckoned:  # what follows from the answers follows from those chosen
        fresh = Filling(form, made, now=session.local_now, language="").answers()
        for path in reckoned:
            _take(made, fresh, path.split("/")[1:])
    filling = Filling(form, made, now=session.local_now, language="", fresh=False)
    if problems := filling.problems():
        raise ProblemsLeft(tuple(problem.path for problem in problems))
    return kept(form, filling.answers(), [each.answers for each in said])


def _take(made: dict[str, Any], fresh: Mapping[str, Any], steps: list[str]) -> None:
    """Copy one value; what is in rows stays as it was chosen with them."""
    for step in steps[:-1]:
        inside, new = made.get(step), fresh.get(step)
        if not isinstance(inside, dict) or not isinstance(new, dict):
            return
        made, fresh = inside, new
    if steps[-1] in fresh:
        made[steps[-1]] = fresh[steps[-1]]
    else:
        made.pop(steps[-1], None)


def _with_asked(
    form: Form | None,
    answers: Mapping[str, Any],
    files: list[dict[str, Any]],
    said: Sequence[Told],
) -> list[dict[str, Any]]:
    """Return the files chosen, and those that answers of the kind "file" name."""
    every = {sha: file for each in said for sha, file in each.files.items()}
    here = {file["sha256"] for file in files}
    asked = form is not None and any(node.kind == "file" for node in form.walk())
    named = [sha for sha in _texts(answers) if sha in every] if asked else []
    return files + [every[sha] for sha in dict.fromkeys(named) if sha not in here]


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, Mapping) else value
    if not isinstance(value, Mapping | list):
        return []
    return [text for each in inside for text in _texts(each)]


def _put(
    transaction: Transaction,
    session: Session,
    tips: Sequence[Revision],
    answers: dict[str, Any],
    files: list[dict[str, Any]],
    version: str,
) -> Revision:
    shown = tips[0]
    named = tuple(sorted({reader for tip in tips for reader in readers(tip)}))
    if shown.fields["sensitivity"] == NAMED and files:
        raise FilesAreEverybodys
    writing = Writing(
        shown.entry,
        shown.case or "",
        shown.compartment,
        shown.fields["form"],
        version,
        answers,
        parents=tuple(tip.id.hex() for tip in tips),
        attachments=tuple(
            AttachmentRow(f["sha256"], f["name"], f["media_type"], f["size"])
            for f in files
        ),
        sensitivity=shown.fields["sensitivity"],
        readers=named,
    )
    if writing.form == recipients.FORM:
        before = [answers_of(session, tip) or {} for tip in tips]
        recipients.require_same(session, writing.case_id, before, answers)
    return put_entry(transaction, session, writing, answers)


def _same_again(
    session: Session, signed: Revision, parents: tuple[str, ...]
) -> Revision:
    """Say again what is signed, on top of all versions: nothing else is left to choose."""
    fields = signed.fields
    return sign_revision(
        session.case_file.signing,
        compartment=signed.compartment,
        entry=signed.entry,
        case=signed.case,
        form=fields["form"],
        form_version=fields["form_version"],
        answers=fields["answers"],
        recorded_at=session.now,
        parents=parents,
        attachments=tuple(Attached(**file) for file in fields["attachments"]),
        sensitivity=fields["sensitivity"],
    )
