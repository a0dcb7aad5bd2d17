# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rules count in a case file: the program's, and the organisation's in their place.

An organisation's rule is an entry of the registry, one for each name of a rule. Every
account can write there, so only versions count whose author's role manages rules.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

from app.catalogue import role
from app.deadlines.reading import rules
from app.deadlines.records import answers_of, rule_of
from app.deadlines.rules import Rule
from app.errors import BadRule
from app.forms.library import RULE
from app.ids import derived_id
from app.policy import may
from app.rows import record
from app.session import Session
from storage import canonical, reading
from storage.conflicts import in_conflict
from storage.revisions import Revision, current

FORM, PLACE = RULE, "registry"
CAPABILITY = "manage_deadlines"
IN_USE, COUNTS, OVER = "in_use", "counts", "over"  # ours, not the engine's
HERE, PROGRAM = "here", "program"


@record
class Kept:
    """An organisation's rule: the versions that count, what is shown of them.

    `rule` is None where it says something this program does not understand. `counts`:
    it takes the place of the program's rule of the same name, until that is put back.
    `over` is the edition of that rule when this one was written, "" where there was none.
    """

    entry_id: str
    rule: Rule | None
    in_use: bool
    counts: bool
    over: str
    conflict: bool
    revisions: tuple[Revision, ...]

    @property
    def head(self) -> Revision:
        """The version that counts."""
        return current(list(self.revisions))


def entry_of(rule_id: str) -> str:
    """Return the id of the entry that holds a rule."""
    return derived_id(FORM, rule_id)


def edition_of(rule: Rule) -> str:
    """Return what tells one state of a rule from another: 16 hex digits."""
    return hashlib.sha256(canonical.dumps(answers_of(rule))).hexdigest()[:16]


def known_rules(session: Session) -> dict[str, Rule]:
    """Return the rules that count: what the organisation put out of use is left out."""
    found = dict(rules())
    for name, kept in kept_rules(session).items():
        if kept.rule is None or not kept.counts:
            continue  # the program's own still does
        if kept.in_use:
            found[name] = kept.rule
        else:
            found.pop(name, None)
    return found


def kept_rules(session: Session) -> dict[str, Kept]:
    """Return the organisation's rules by their names."""
    found = {}
    for entry, _title, _facts in reading.entries_of(session.case_file, FORM):
        kept = kept_rule(session, entry)
        if kept is None:
            continue
        name = kept.head.fields["answers"].get("rule_id")
        if isinstance(name, str) and entry_of(name) == entry:
            found[name] = kept
    return found


def kept_rule(session: Session, entry_id: str) -> Kept | None:
    """Return one of them, or None where nobody who may has written it."""
    accounts = session.case_file.accounts()
    counting = []
    for revision in session.case_file.revisions(PLACE, entry_id):
        author = accounts.get(str(revision.fields["author"]))
        able = author is not None and may(role(author.role), CAPABILITY)
        if able and revision.case is None:
            counting.append(revision)
    if not counting:
        return None
    answers = current(counting).fields["answers"]
    return Kept(
        entry_id,
        read(answers),
        answers.get(IN_USE) != "no",
        answers.get(COUNTS) != PROGRAM,
        str(answers.get(OVER) or ""),
        in_conflict(counting),
        tuple(counting),
    )


def read(answers: Mapping[str, Any]) -> Rule | None:
    """Return the rule of stored answers; None where this program cannot use it."""
    try:
        return rule_of(answers)
    except BadRule:
        return None
