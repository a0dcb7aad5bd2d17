# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates of training cases: one whose copy was released, one that was only made."""

from datetime import date
from typing import Any

from app.certificates.kinds import ASYLUM, FORM, INITIAL, NOTICE, RELEASE, RELEASED
from app.certificates.words import Words
from app.demo.rows import EntryOf, FileOf, RevisionOf
from app.demo.story import Story
from app.examination.content import EXAMINATION

_KEY, _EXAM, _AGREED = "certificate", "examination", "agreed_certificate"
_PLACE = "Centre de soins, 15 rue des Lilas, Paris"
_DECLARED = "« On m’a frappé avec un câble, plusieurs jours de suite. »"
_NOW = "Douleurs du dos, cauchemars, réveils en sursaut."
_CERTIFIES = (
    "Je soussignée, Salma Benali, docteure en médecine, certifie avoir examiné le {day}"
    " {name}, né(e) le {born}."
)
_CONCLUDED = (
    "Les constatations sont compatibles avec les faits que la personne rapporte."
)


def certificate(story: Story, *, released: bool) -> None:
    """Add a certificate of the signed examination, or in the doctor's own words."""
    exam = story.entry(EXAMINATION)
    signed = exam is not None and exam.final
    on = max(story.last, exam.versions[-1][0]) if exam is not None else story.last
    kind = ASYLUM if signed else INITIAL
    agreed = {"date": on.isoformat(), "items": {"certificate": "given"}}
    story.add("consent", "doctor", ((on, agreed),), key=_AGREED)
    said = _answers(story, kind, on)
    if signed:
        said |= {
            "examination": EntryOf(_EXAM),
            "examination_revision": RevisionOf(_EXAM),
            "examination_form": EXAMINATION,
        }
    paper = _paper(story, kind, on)
    story.add(
        FORM, "doctor", ((on, said),), "medical", final=True, key=_KEY, paper=paper
    )
    told = {
        "kind": kind,
        "what": NOTICE,
        "on": on.isoformat(),
        "made_on": on.isoformat(),
        "certificate": EntryOf(_KEY),
    }
    story.add(RELEASE, "doctor", ((on, told),), "legal", final=True)
    if not released:
        return
    copy = told | {"what": RELEASED, "language": "fr", "pdf": FileOf(_KEY)}
    copy |= {"consent_item": "certificate", "consent_entry": EntryOf(_AGREED)}
    story.add(RELEASE, "doctor", ((on, copy),), "legal", final=True, paper=paper)
    story.add(RELEASE, "doctor", ((on, copy),), "medical", final=True)


def _answers(story: Story, kind: str, on: date) -> dict[str, Any]:
    said: dict[str, Any] = {
        "kind": kind,
        "language": "fr",
        "purpose": "asylum" if kind == ASYLUM else "person",
        "made_on": on.isoformat(),
        "author": {
            "author_name": "Salma Benali",
            "author_title": "docteure en médecine",
            "register": "10001234567",
            "address": _PLACE,
        },
        "person": {"person_name": story.person.name_latin, "birth": _birth(story)},
        "seen": {
            "examined_on": on.isoformat(),
            "examined_place": _PLACE,
            "interpreter": "aucun",
        },
        "facts": {"declared": _DECLARED},
        "complaints": {"now": _NOW},
        "clinical": {"physical": "Examen détaillé en annexe."},
        "conclusion": {"concluded": _CONCLUDED},
        "contents": {"signed_at": "Paris"},
        "consent_item": "certificate",
        "consent_entry": EntryOf(_AGREED),
        "template": f"{FORM}_{kind}.fr",
        "pdf_sha256": FileOf(_KEY),
    }
    if kind == INITIAL:
        said["seen"] |= {"examined_at": "10:30"}
        said["facts"] |= {"facts_on": f"{on:%Y-%m}", "facts_place": "Paris"}
        said["clinical"] = {"physical": "Ecchymose de l’avant-bras gauche, 4 × 3 cm."}
        said["conclusion"] |= {"itt_days": 5}
    return said


def _birth(story: Story) -> str:
    person = story.person
    if person.birth_date is not None and person.birth_precision == "day":
        return Words("fr").day(person.birth_date)
    return f"{person.birth_year or ''} (déclaré)".strip()


def _paper(story: Story, kind: str, on: date) -> tuple[str, tuple[str, ...]]:
    words = Words("fr")
    title = "Certificat médical" + (" initial" if kind == INITIAL else "")
    days = f" Incapacité totale de travail : {words.days(5)}."
    return title, (
        _CERTIFIES.format(
            day=words.day(on), name=story.person.name_latin, born=_birth(story)
        ),
        f"La personne déclare : {_DECLARED}",
        f"Doléances : {_NOW}",
        _CONCLUDED + (days if kind == INITIAL else ""),
        f"Fait à Paris, le {words.day(on)}, remis en main propre.",
    )
