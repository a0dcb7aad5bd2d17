# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kind of procedure usually needs: papers, stages, what to bear in mind."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from app.codes import LANGUAGES, codes
from app.errors import NotAllowed, NothingToChange
from app.legal.writing import changing, put_procedure
from app.rows import record
from app.session import Session
from resources import ROOT

FORM_LIST, STATE_LIST = "legal_paper", "paper_state"
MISSING, ASKED = "missing", "asked"
WANTED = frozenset({MISSING, ASKED})  # not here yet


@record
class Guide:
    """What is usual for a kind of procedure; `note` is by language, empty without one."""

    kind: str
    papers: tuple[str, ...]
    stages: tuple[str, ...]
    note: dict[str, str]


@record
class PaperRow:
    """A paper of a procedure; `needed` where its kind of procedure usually asks for it.

    `state` is a code of paper_state, `file` the SHA-256 of a copy or "".
    """

    piece: str
    state: str
    on: date | None = None
    note: str = ""
    file: str = ""
    needed: bool = False

    @property
    def wanted(self) -> bool:
        """Whether it is still to be had."""
        return self.state in WANTED


@cache
def guides() -> dict[str, Guide]:
    """Return what is usual, by kind of procedure."""
    rows = tomllib.loads((ROOT / "procedures.toml").read_text("utf-8"))
    return {
        kind: Guide(
            kind,
            tuple(map(str, row["papers"])),
            tuple(map(str, row["stages"])),
            {key: str(row[key]) for key in LANGUAGES if key in row},
        )
        for kind, row in rows.items()
    }


def guide(kind: str) -> Guide:
    """Return what is usual for a kind of procedure; nothing of one that is unknown."""
    return guides().get(kind) or Guide(kind, (), (), {})


def needed(kind: str) -> tuple[str, ...]:
    """Return the papers a kind of procedure usually asks for."""
    return guide(kind).papers


def papers_of(answers: Mapping[str, Any]) -> tuple[PaperRow, ...]:
    """Return the papers of a procedure: those needed in their order, then the others.

    A paper that nobody wrote down is missing.
    """
    kind = answers.get("kind")
    usual = needed(kind if isinstance(kind, str) else "")
    rows = [
        _row(said, usual)
        for said in _rows(answers)
        if isinstance(said.get("piece"), str)
    ]
    written = {row.piece for row in rows}
    found = [
        row
        for piece in usual
        for row in (
            [r for r in rows if r.piece == piece]
            if piece in written
            else [PaperRow(piece, MISSING, needed=True)]
        )
    ]
    return tuple(found + [row for row in rows if row.piece not in usual])


def set_paper(
    session: Session,
    procedure_id: str,
    piece: str,
    state: str,
    *,
    note: str | None = None,
    on: date | None = None,
) -> str:
    """Say where a paper is; return the id of the procedure's new version.

    Without a `note` what was noted stays; `on` is today without a day.

    Raises:
        NotAllowed: not this role's, or no such paper or state.
        NothingToChange: it is so already.
        EntryIsFinal, CaseReadOnly, TwoVersions

    """
    if piece not in codes(FORM_LIST) or state not in codes(STATE_LIST):
        raise NotAllowed
    with changing(session, procedure_id) as (transaction, answers):
        rows = _rows(answers)
        known = next((row for row in rows if row.get("piece") == piece), {})
        said = known | {"piece": piece, "paper_state": state}
        if note is not None:
            said["paper_note"] = note.strip()
        if said == known:
            raise NothingToChange
        said["paper_on"] = (on or session.today).isoformat()
        said = {name: value for name, value in said.items() if value != ""}
        if known:
            rows = [said if row is known else row for row in rows]
        else:
            rows = [*rows, said]
        revision = put_procedure(transaction, session, procedure_id, {"paper": rows})
    return revision.id.hex()


def _rows(answers: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = answers.get("paper")
    rows = found if isinstance(found, list) else []
    return [row for row in rows if isinstance(row, dict)]


def _row(said: Mapping[str, Any], usual: tuple[str, ...]) -> PaperRow:
    piece = str(said["piece"])
    return PaperRow(
        piece,
        _text(said, "paper_state") or MISSING,
        day(said, "paper_on"),
        _text(said, "paper_note"),
        _text(said, "paper_file"),
        piece in usual,
    )


def day(said: Mapping[str, Any], name: str) -> date | None:
    """Return the day an answer says, or None."""
    try:
        return date.fromisoformat(_text(said, name))
    except ValueError:
        return None


def _text(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    return value.strip() if isinstance(value, str) else ""
