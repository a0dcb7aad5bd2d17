# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of deadlines as the organisation keeps them: listed, edited, in files.

A rule that is edited here changes no deadline: those that were made with another state
of it are told of (`app.legal.staleness`) until somebody has them computed anew.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from app.commands.definitions import keep_definition
from app.commands.entries import Writing
from app.deadlines.reading import read_rules, rules
from app.deadlines.records import answers_of, rule_of, to_toml
from app.deadlines.rules import Rule
from app.errors import NotAllowed, ProblemsLeft, RuleInUse, RuleUnchanged, UnknownRule
from app.following.rules import (
    CAPABILITY,
    COUNTS,
    FORM,
    HERE,
    IN_USE,
    OVER,
    PLACE,
    PROGRAM,
    Kept,
    edition_of,
    entry_of,
    kept_rule,
    kept_rules,
    known_rules,
    read,
)
from app.forms.filling import Filling
from app.people import names
from app.policy import may, require
from app.rows import record
from app.session import Session
from storage.revisions import Revision, heads, sign_revision
from storage.vault.casefile import Transaction

__all__ = ["edition_of", "known_rules"]

CHANGED, OWN = "changed", "own"
# What a rule may be called and told otherwise without anybody verifying it again.
_WORD_STEMS = ("name", "how", "note")


@record
class KeptRule:
    """A rule of the list.

    `source` is "program" (as it came), "changed" (the organisation's in its place) or
    "own"; `in_use` whether procedures are offered it; `revisions` how often the
    organisation wrote it, `changed_on` and `changed_by` (a name) when and who last.
    `outdated`: the program's own rule was another when this one was written over it.
    """

    rule: Rule
    source: str
    in_use: bool
    edition: str
    revisions: int = 0
    changed_on: date | None = None
    changed_by: str = ""
    entry_id: str = ""
    conflict: bool = False
    outdated: bool = False


@record
class RuleVersion:
    """One state of a rule: by the program where `author` is "" and `on` None."""

    edition: str
    on: datetime | None
    author: str
    rule: Rule
    in_use: bool


@record
class Loaded:
    """What a file of rules brings: names of rules."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    same: tuple[str, ...]


def may_manage(session: Session) -> bool:
    """Tell whether rules are this account's to write."""
    return may(session.role, CAPABILITY)


def listed(session: Session) -> tuple[KeptRule, ...]:
    """Return every rule: the program's in the order of its file, then the own ones."""
    own, kept, who = rules(), kept_rules(session), names(session)
    found = []
    for name, program in own.items():
        theirs = kept.get(name)
        if theirs is None or theirs.rule is None or not theirs.counts:
            found.append(KeptRule(program, PROGRAM, True, edition_of(program)))
        else:
            outdated = theirs.over != edition_of(program)
            found.append(_row(theirs, theirs.rule, CHANGED, who, outdated=outdated))
    more = [
        _row(theirs, theirs.rule, OWN, who)
        for name, theirs in kept.items()
        if name not in own and theirs.rule is not None
    ]
    return tuple(found + sorted(more, key=lambda row: row.rule.id))


def history(session: Session, rule_id: str) -> tuple[RuleVersion, ...]:
    """Return the states of a rule, the newest first, the program's own last."""
    who, found = names(session), []
    kept = kept_rule(session, entry_of(rule_id))
    for revision in reversed(kept.revisions if kept is not None else ()):
        answers = revision.fields["answers"]
        rule = read(answers)
        if rule is not None and answers.get(COUNTS) != PROGRAM:
            found.append(
                RuleVersion(
                    edition_of(rule),
                    datetime.fromisoformat(revision.fields["recorded_at"]),
                    who.get(str(revision.fields["author"]), ""),
                    rule,
                    answers.get(IN_USE) != "no",
                )
            )
    if rule_id in rules():
        program = rules()[rule_id]
        found.append(RuleVersion(edition_of(program), None, "", program, True))
    return tuple(found)


def draft(session: Session, rule_id: str = "") -> Writing:
    """Return a rule to write, as the answers of its form: what counts now, or nothing.

    What is half written is kept by `app.commands.aside`: it belongs to no case.

    Raises:
        NotAllowed, UnknownRule

    """
    require(session.role, CAPABILITY)
    version = session.forms.version(FORM)
    if not rule_id:
        return Writing("", "", PLACE, FORM, version)
    kept = kept_rule(session, entry_of(rule_id))
    if kept is not None and kept.rule is not None and kept.counts:
        said = answers_of(kept.rule) | {IN_USE: "yes" if kept.in_use else "no"}
    elif rule_id in rules():
        said = answers_of(rules()[rule_id]) | {IN_USE: "yes"}
    else:
        raise UnknownRule
    return Writing(entry_of(rule_id), "", PLACE, FORM, version, said)


def save_rule(writing: Writing, session: Session) -> str:
    """Keep a rule from now on; return the name of it.

    Where what it says changed and who verified it did not, nobody has verified this:
    it counts as not verified from then on. Open deadlines stay as they are.

    Raises:
        NotAllowed
        ProblemsLeft: something has to be corrected first.
        BadRule: something in it does not go with the rest.
        RuleInUse: a new one has the short name of another.
        RuleUnchanged: it says this already.

    """
    require(session.role, CAPABILITY)
    answers = _filled(writing, session)
    rule, in_use = rule_of(answers), answers.get(IN_USE) != "no"
    if writing.entry_id not in ("", entry_of(rule.id)):
        raise ProblemsLeft(
            ("/rule_id",)
        )  # what deadlines were computed by keeps its name
    before = kept_rule(session, entry_of(rule.id))
    known = _counting(rule.id, before)
    if not writing.entry_id and (before is not None or rule.id in rules()):
        raise RuleInUse(rule.id)
    if known is not None:
        was_in_use = before is None or not before.counts or before.in_use
        settled = before is None or not before.conflict
        if rule == known and in_use == was_in_use and settled:
            raise RuleUnchanged
        answers = answers | _verification(rule, known)
    with session.case_file.transaction() as transaction:
        _put(transaction, session, answers | {IN_USE: "yes" if in_use else "no"})
        transaction.audit("rule_saved", rule=rule.id)
    return rule.id


def put_back(rule_id: str, session: Session) -> None:
    """Let the program's own rule count again; what was written stays in the history.

    Raises:
        NotAllowed: not this role's.
        UnknownRule: the program has none of this name, or it counts already.

    """
    require(session.role, CAPABILITY)
    kept = kept_rule(session, entry_of(rule_id))
    if rule_id not in rules() or kept is None or not kept.counts:
        raise UnknownRule
    answers = answers_of(rules()[rule_id]) | {COUNTS: PROGRAM, IN_USE: "yes"}
    with session.case_file.transaction() as transaction:
        _put(transaction, session, answers)
        transaction.audit("rule_put_back", rule=rule_id)


def preview_file(data: bytes, session: Session) -> Loaded:
    """Say what a file of rules would bring; nothing is changed.

    Raises:
        NotRules, BadRule

    """
    return _compared(session, read_rules(data).values())


def load_file(data: bytes, session: Session) -> Loaded:
    """Keep every rule of a file from now on, all or none; return what it brought.

    Raises:
        NotAllowed, NotRules, BadRule

    """
    require(session.role, CAPABILITY)
    found = read_rules(data)
    brought = _compared(session, found.values())
    with session.case_file.transaction() as transaction:
        for name in (*brought.new, *brought.changed):
            _put(transaction, session, answers_of(found[name]) | {IN_USE: "yes"})
        if brought.new or brought.changed:
            count = len(brought.new) + len(brought.changed)
            transaction.audit("rules_loaded", rules=count)
    return brought


def export(session: Session, ids: Iterable[str] = ()) -> bytes:
    """Return a file of the organisation's rules, or of those named.

    Raises:
        UnknownRule

    """
    known = {row.rule.id: row for row in listed(session)}
    wanted = tuple(ids)
    if not set(wanted) <= known.keys():
        raise UnknownRule
    rows = [known[name] for name in wanted] or [
        row for row in known.values() if row.source != PROGRAM
    ]
    return to_toml([row.rule for row in rows])


def _row(
    kept: Kept, rule: Rule, source: str, who: dict[str, str], *, outdated: bool = False
) -> KeptRule:
    head = kept.head.fields
    return KeptRule(
        rule,
        source,
        kept.in_use,
        edition_of(rule),
        len(kept.revisions),
        datetime.fromisoformat(head["recorded_at"]).date(),
        who.get(str(head["author"]), ""),
        kept.entry_id,
        kept.conflict,
        outdated,
    )


def _counting(rule_id: str, kept: Kept | None) -> Rule | None:
    if kept is not None and kept.rule is not None and kept.counts:
        return kept.rule
    return rules().get(rule_id)


def _filled(writing: Writing, session: Session) -> dict[str, Any]:
    if writing.form != FORM or writing.compartment != PLACE:
        raise NotAllowed
    form = session.forms.form(FORM, writing.form_version) or session.forms.current(FORM)
    filling = Filling(
        form,
        writing.answers,
        now=session.local_now,
        language="",
        fresh=not writing.entry_id,
    )
    if problems := filling.problems():
        raise ProblemsLeft(tuple(problem.path for problem in problems))
    return filling.answers()


def _verification(rule: Rule, before: Rule) -> dict[str, Any]:
    """Return what takes an old verification away from what nobody has verified."""
    same_names = (rule.verified_on, rule.verified_by) == (
        before.verified_on,
        before.verified_by,
    )
    if same_names and _substance(rule) != _substance(before):
        return {"verified_on": None, "verified_by": None}
    return {}


def _substance(rule: Rule) -> dict[str, Any]:
    verified = ("verified_on", "verified_by")
    return {
        name: value
        for name, value in answers_of(rule).items()
        if name not in verified and name.split("_", maxsplit=1)[0] not in _WORD_STEMS
    }


def _compared(session: Session, found: Iterable[Rule]) -> Loaded:
    known = {row.rule.id: row for row in listed(session)}
    new, changed, same = [], [], []
    for rule in found:
        row = known.get(rule.id)
        if row is None:
            new.append(rule.id)
        elif row.rule == rule and row.in_use and not row.conflict:
            same.append(rule.id)
        else:
            changed.append(rule.id)
    return Loaded(tuple(new), tuple(changed), tuple(same))


def _put(
    transaction: Transaction, session: Session, answers: dict[str, Any]
) -> Revision:
    """Sign and store a rule inside a caller's transaction, on top of all its versions."""
    said = {COUNTS: HERE} | answers
    name = str(said["rule_id"])
    own = rules().get(name)
    said[OVER] = edition_of(own) if own is not None else None
    entry = entry_of(name)
    version = session.forms.version(FORM)
    keep_definition(transaction, session, FORM, version)
    revision = sign_revision(
        session.case_file.signing,
        compartment=PLACE,
        entry=entry,
        case=None,
        form=FORM,
        form_version=version,
        answers={key: value for key, value in said.items() if value is not None},
        recorded_at=session.now,
        parents=tuple(
            tip.id.hex() for tip in heads(transaction.revisions(PLACE, entry))
        ),
    )
    transaction.put(revision)
    return revision
