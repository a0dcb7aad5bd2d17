# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which versions there are to choose between, and what is made of the choices."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.commands.entries import answers_of
from app.errors import NotAllowed
from app.forms.definition import Form
from app.rows import record
from app.session import Session
from app.versions import Slot, Told, assembled
from storage.revisions import Revision, current, heads


@record
class Written:
    """What a person put in place of what the versions say: text, or several choices."""

    value: str | tuple[str, ...]


Choices = Mapping[str, str | Written]  # by path: the id of a head, or own words


def heads_to_settle(
    revisions: list[Revision],
) -> tuple[list[Revision], Revision | None]:
    """Return the versions to choose between, and the one all of them come from.

    The first is the one that is shown elsewhere. There is no common version where it
    did not come along, or where several would do.
    """
    shown = current(revisions)
    tips = [shown, *(tip for tip in heads(revisions) if tip.id != shown.id)]
    by_id = {revision.id: revision for revision in revisions}
    above = [_ancestors(tip, by_id) for tip in tips]
    common = set.intersection(*above)
    nearest = [
        each
        for each in common
        if not any(
            each in _ancestors(by_id[other], by_id) - {other} for other in common
        )
    ]
    return tips, by_id[nearest[0]] if len(nearest) == 1 else None


def versions_of(
    session: Session, tips: Sequence[Revision]
) -> tuple[list[Told], Form | None, str]:
    """Return what each version says, the form to keep, and the form's version.

    That is the one entries are written with now where a version has it, else that of
    the first. What is sealed for others says nothing here.
    """
    fields = tips[0].fields
    known = [str(tip.fields["form_version"]) for tip in tips]
    now = session.forms.version(fields["form"])
    version = now if now in known else known[0]
    said = [
        Told(
            session.forms.form(fields["form"], tip.fields["form_version"]),
            answers_of(session, tip) or {},
            {file["sha256"]: file for file in tip.fields["attachments"]},
        )
        for tip in tips
    ]
    return said, session.forms.form(fields["form"], version), version


def made_of(
    found: Sequence[Slot], shown: Sequence[str], choices: Choices
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return answers and files made of what was chosen among the heads `shown`.

    What only one side changed needs no choice; a choice comes first all the same. Of
    what nobody is asked, and what was not chosen yet, the first version's is taken.
    """
    order = {head: at for at, head in enumerate(shown)}
    chosen: dict[str, Any] = {}
    for slot in found:
        choice = choices.get(slot.path)
        if isinstance(choice, Written):
            value: Any = choice.value
            chosen[slot.path] = list(value) if isinstance(value, tuple) else value
        elif choice is not None and slot.kind:
            chosen[slot.path] = slot.values[order[choice]]
        else:
            chosen[slot.path] = slot.values[slot.preferred or 0]
    return assembled(found, chosen)


def undecided(found: Sequence[Slot], choices: Choices) -> tuple[str, ...]:
    """Return the paths of what still waits for a person's choice."""
    return tuple(
        slot.path
        for slot in found
        if slot.kind and slot.preferred is None and slot.path not in choices
    )


def require_offered(
    found: Sequence[Slot], choices: Choices, shown: tuple[str, ...]
) -> None:
    """Refuse choices of what no version says, or own words where there are none."""
    by_path = {slot.path: slot for slot in found}
    for path, choice in choices.items():
        slot = by_path.get(path)
        if slot is None or not slot.kind:
            raise NotAllowed
        if not isinstance(choice, Written):
            fits = choice in shown
        elif slot.kind == "set":
            fits = isinstance(choice.value, tuple) and set(choice.value) <= {
                name for value in slot.values for name in _names(value)
            }
        else:
            fits = slot.kind == "text" and isinstance(choice.value, str)
        if not fits:
            raise NotAllowed


def _names(value: Any) -> list[str]:
    return value.split() if isinstance(value, str) else list(value or ())


def _ancestors(revision: Revision, by_id: Mapping[bytes, Revision]) -> set[bytes]:
    """Return the ids of a revision and of all that it comes from, as far as known."""
    found: set[bytes] = set()
    left = [revision.id]
    while left:
        here = left.pop()
        if here not in found and here in by_id:
            found.add(here)
            left += by_id[here].parents
    return found
