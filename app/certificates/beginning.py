# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new certificate, filled in with what the signed examination says already."""

from datetime import date
from typing import Any

from app.certificates.kinds import (
    ATTESTATION,
    FORM,
    INITIAL,
    ISTANBUL,
    home_of,
    kinds_of,
    needs_source,
    source_form,
)
from app.certificates.source import Source
from app.certificates.words import Words
from app.commands.entries import Writing
from app.errors import NotAllowed
from app.examination.known import known
from app.forms.filling import Filling
from app.ids import new_id
from app.people import names
from app.queries import cases
from app.session import Session

# Codes of the list interpreter_use that mean that nobody interpreted.
_NOBODY = frozenset({"", "none", "not_needed"})
# Who asked for the examination, as it goes on from "à la demande de"; of the others a
# code says nothing that stands in a certificate.
_ASKED = {
    "person": ("la personne elle-même", "the person"),
    "lawyer": ("son avocate ou avocat", "their lawyer"),
    "team": ("l’équipe qui l’accompagne", "the team that supports them"),
    "court": ("la justice", "the court"),
    "asylum_body": ("l’autorité de l’asile", "the asylum authority"),
}


def begin(
    session: Session,
    case_id: str,
    kind: str,
    source: Source | None,
    language: str = "fr",
) -> Writing:
    """Return a draft of a certificate.

    Raises:
        NotAllowed: not a kind this account makes, or not from this source.

    """
    if kind not in kinds_of(session):
        raise NotAllowed
    if source is None and needs_source(kind):
        raise NotAllowed
    if source is not None and (
        source.form != source_form(kind) or source.case_id != case_id
    ):
        raise NotAllowed
    words = Words(language)
    given = _given(session, case_id, kind, source, words)
    form = session.forms.current(FORM)
    filling = Filling(form, given, now=session.local_now, language=language)
    return Writing(
        new_id(),
        case_id,
        home_of(session),
        FORM,
        form.version,
        filling.everything(),
        sensitivity=source.sensitivity if source else "normal",
    )


def _given(
    session: Session, case_id: str, kind: str, source: Source | None, words: Words
) -> dict[str, Any]:
    groups = {
        "author": _author(session, source),
        "person": _person(session, case_id, source, words),
        "seen": _seen(session, kind, source, words),
        "facts": _facts(kind, source),
        "complaints": _complaints(source, kind),
        "clinical": _clinical(source, kind),
        "conclusion": _conclusion(source, kind),
    }
    said: dict[str, Any] = {
        group: {name: value for name, value in answers.items() if value}
        for group, answers in groups.items()
    }
    said |= {"kind": kind, "language": words.language}
    if source is not None:
        said |= {
            "examination": source.entry_id,
            "examination_revision": source.revision,
            "examination_form": source.form,
        }
    return {name: value for name, value in said.items() if value}


def _author(session: Session, source: Source | None) -> dict[str, str]:
    own = names(session).get(session.me, "")
    if source is None:
        return {"author_name": own}
    said = source.examination.said
    return {
        "author_name": own,
        "author_title": said("clinician", "profession"),
        "register": said("clinician", "registration"),
    }


def _person(
    session: Session, case_id: str, source: Source | None, words: Words
) -> dict[str, str]:
    """Return who it is about: as in the identity sheet, else as in the examination."""
    about, head = known(session, case_id), cases.head(session, case_id)
    sheet = (head.identity if head else None) or {}
    said = source.examination.said if source else lambda *_: ""
    latin = str(sheet.get("name_latin") or "").strip()
    nationality = head.row.nationality if head else ""
    return {
        "person_name": latin or said("person", "person_name"),
        "name_native": str(sheet.get("name_native") or "").strip(),
        "birth": _birth(about.birth_date, said("person", "birth_date"), words)
        or (str(about.birth_year) if about.birth_year else ""),
        "nationality": words.code("nationality", nationality),
    }


def _birth(known_day: date | None, said: str, words: Words) -> str:
    return words.day(known_day) if known_day else words.partly(said)


def _seen(
    session: Session, kind: str, source: Source | None, words: Words
) -> dict[str, str]:
    if source is None:
        now = session.local_now()
        return {
            "examined_on": session.today.isoformat(),
            "examined_at": f"{now:%H:%M}" if kind == INITIAL else "",
        }
    said = source.examination.said
    day = source.examination.examined_on or source.signed_on
    started = said("information", "started_at")[:5]
    return {
        "examined_on": day.isoformat(),
        "examined_at": started if kind == INITIAL else "",
        "examined_place": said("information", "place"),
        "requested_by": said("information", "requested_detail")
        or words.both(*_ASKED.get(said("information", "requested_by"), ("", ""))),
        "interpreter": _interpreter(source, words),
        "documents": said("information", "documents_read")
        if kind not in (INITIAL, ISTANBUL)
        else "",
    }


def _interpreter(source: Source, words: Words) -> str:
    said = source.examination.said
    how = said("setting", "interpreter")
    tongue = words.code("language", said("setting", "interpreter_language")).lower()
    if how in _NOBODY:
        none = words.both("aucun", "none")
        spoken = words.both("entretien en {}", "interview in {}").format(tongue)
        return words.joined(none, spoken) if tongue else ("" if not how else none)
    return words.joined(said("setting", "interpreter_name"), tongue)


def _facts(kind: str, source: Source | None) -> dict[str, str]:
    if source is None or kind == ISTANBUL:
        return {}
    said = source.examination.said("allegations", "account")
    return {"declared": said} | (
        {"facts_on": source.examination.episodes[0].from_on}
        if kind == INITIAL and source.examination.episodes
        else {}
    )


def _complaints(source: Source | None, kind: str) -> dict[str, str]:
    if source is None or kind == ISTANBUL:
        return {}
    said = source.examination.said
    group = "complaints" if kind == ATTESTATION else "symptoms"
    return {"now": said(group, "chronic"), "first": said(group, "acute")}


def _clinical(source: Source | None, kind: str) -> dict[str, str]:
    if source is None or kind == ISTANBUL:
        return {}
    said = source.examination.said
    if kind == ATTESTATION:
        parts = ("appearance", "mood", "thought", "cognition")
        state = [said("mental_state", part) for part in parts]
        return {"psychic": "\n".join(part for part in state if part)}
    parts = ("general", "skin", "musculoskeletal", "nervous")
    found = [said("physical", part) for part in parts]
    return {
        "physical": "\n".join(part for part in found if part),
        "psychic": said("psychological", "mental_state"),
        "tests": said("tests", "tests_done"),
        "treatment": said("background", "current_treatment"),
    }


def _conclusion(source: Source | None, kind: str) -> dict[str, str]:
    if source is None or kind in (ISTANBUL, INITIAL):
        return {}
    return {"concluded": source.examination.said("conclusion", "opinion_why")}
