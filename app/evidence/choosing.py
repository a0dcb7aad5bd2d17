# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a case goes into an evidence package, and what does not and why."""

from app.commands.entries import DISCREET, NORMAL
from app.custody import FORM as CUSTODY
from app.custody import PLACE as REGISTRY
from app.custody import entry_of as custody_entry
from app.errors import NotAllowed
from app.rows import AttachmentRow, record
from app.session import Session
from storage import reading
from storage.case_contents import contents
from storage.revisions import Revision, current

IDENTITY, CASE = "identity", "case"
# Kept by the program for itself, and what only records that a package was made.
_NEVER = frozenset({CUSTODY, "erasure", "evidence"})


@record
class ChosenEntry:
    """One entry with its whole chain of signed versions, oldest first."""

    entry_id: str
    compartment: str
    form: str
    title: str
    revisions: tuple[Revision, ...]

    @property
    def head(self) -> Revision:
        """The version that is shown."""
        return current(list(self.revisions))

    @property
    def final(self) -> bool:
        """Whether it is signed: nothing can be changed in it any more."""
        return any(bool(revision.fields["final"]) for revision in self.revisions)

    @property
    def files(self) -> tuple[AttachmentRow, ...]:
        """Every file that a version names, once."""
        found = {
            str(a["sha256"]): AttachmentRow(
                a["sha256"], a["name"], a["media_type"], a["size"]
            )
            for revision in self.revisions
            for a in revision.fields["attachments"]
        }
        return tuple(found.values())


@record
class Chosen:
    """What goes: entries in the order of compartments, custody, and what stays.

    `unsigned`, `closer` and `discreet` count entries that stay behind: not signed yet;
    for named people; discreet, which only the maker is told. `closed` are compartments
    of the case that this account has no key to; `not_chosen` says that others stay.
    """

    case_id: str
    code: str
    entries: tuple[ChosenEntry, ...]
    custody: tuple[Revision, ...]
    unsigned: int
    closer: int
    discreet: int
    closed: tuple[str, ...]
    not_chosen: bool

    @property
    def compartments(self) -> frozenset[str]:
        """Those that something is enclosed of, besides the registry."""
        return frozenset(entry.compartment for entry in self.entries) - {REGISTRY}

    @property
    def files(self) -> tuple[AttachmentRow, ...]:
        """Every file, once."""
        found = {file.sha256: file for entry in self.entries for file in entry.files}
        return tuple(found.values())


def offered(session: Session, case_id: str) -> tuple[str, ...]:
    """Return the compartments of a case that this account can give evidence of."""
    return tuple(
        name
        for name in session.compartments
        if name != REGISTRY and contents(session.case_file, name, (case_id,))
    )


def choose(
    session: Session, case_id: str, compartments: tuple[str, ...] = ()
) -> Chosen:
    """Return what goes of a case: signed entries, and who the person is.

    `compartments` limits it; none means all that this account reads. The identity
    sheet and the case's coarse facts go as they stand: they are never signed as final.

    Raises:
        NotAllowed: no such case, or a compartment this account cannot read.

    """
    head = session.case_file.revisions(REGISTRY, case_id)
    if not head:
        raise NotAllowed
    known = offered(session, case_id)
    if not set(compartments) <= set(known):
        raise NotAllowed
    wanted = compartments or known
    unsigned = closer = discreet = 0
    entries: list[ChosenEntry] = [_entry(session, REGISTRY, case_id, CASE)]
    for name in known:
        if name not in wanted:
            continue
        rows = contents(session.case_file, name, (case_id,))
        for _, entry_id, form, sensitivity in rows:
            if form in _NEVER:
                continue
            if sensitivity != NORMAL:
                discreet += sensitivity == DISCREET
                closer += sensitivity != DISCREET
                continue
            entry = _entry(session, name, entry_id, form)
            said = {str(each.fields["sensitivity"]) for each in entry.revisions}
            if said != {NORMAL}:  # it was closer once: its first versions are
                discreet += DISCREET in said
                closer += DISCREET not in said
                continue
            if entry.final or form == IDENTITY:
                entries.append(entry)
            else:
                unsigned += 1
    custody = session.case_file.revisions(REGISTRY, custody_entry(case_id))
    counted = reading.case_counts(session.case_file, case_id)
    return Chosen(
        case_id,
        entries[0].title,
        tuple(entries),
        tuple(custody),
        unsigned,
        closer,
        discreet,
        tuple(n for n in sorted(counted) if n not in session.compartments),
        not set(known) <= set(wanted),
    )


def _entry(session: Session, compartment: str, entry_id: str, form: str) -> ChosenEntry:
    revisions = session.case_file.revisions(compartment, entry_id)
    shown = session.forms.project(current(revisions).fields)
    return ChosenEntry(entry_id, compartment, form, shown.title, tuple(revisions))


def case_of_code(session: Session, code: str) -> str | None:
    """Return the case of a code, however it is written; None where there is none."""
    wanted = code.strip().casefold()
    rows = reading.entries_of(session.case_file, CASE)
    return next((entry for entry, title, _ in rows if title.casefold() == wanted), None)
