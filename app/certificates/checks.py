# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to look at before a certificate is made: refused, or seen and gone on."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.certificates import wording
from app.certificates.content import wanted_photos
from app.certificates.kinds import ASYLUM, ATTESTATION, INITIAL, ISTANBUL
from app.certificates.source import Source
from app.certificates.years import years_in, years_of
from app.examination.check import Check
from app.examination.content import DEGREES, NO_ATTRIBUTION
from app.examination.known import known, same_name
from app.session import Session

_TEXTS = (
    ("facts", "declared"),
    ("complaints", "first"),
    ("complaints", "now"),
    ("clinical", "physical"),
    ("clinical", "functional"),
    ("clinical", "psychic"),
    ("clinical", "specialist"),
    ("clinical", "treatment"),
    ("conclusion", "concluded"),
)


def checks(
    session: Session, case_id: str, answers: Mapping[str, Any], source: Source | None
) -> list[Check]:
    """Return what is open, what cannot be passed first."""
    found = [
        *_identity(session, case_id, answers),
        *_told(session, case_id, answers, source),
        *_neutral(answers),
        *_addressed(answers),
        *_strength(answers, source),
        *_photos(answers, source),
        *_incapacity(answers),
        *_later(source),
    ]
    return sorted(found, key=lambda check: not check.blocking)


def _identity(
    session: Session, case_id: str, answers: Mapping[str, Any]
) -> Iterator[Check]:
    about = known(session, case_id)
    written = _said(answers, "person", "person_name")
    if written and about.names and not any(same_name(written, n) for n in about.names):
        values = {"written": written, "known": about.names[0]}
        yield Check("name_differs", "/person/person_name", values)
    years = years_in(_said(answers, "person", "birth"))
    born = about.birth_date.year if about.birth_date else about.birth_year
    if years and born and born not in years:
        values = {"written": str(min(years)), "known": str(born)}
        yield Check("birth_differs", "/person/birth", values)


def _told(
    session: Session, case_id: str, answers: Mapping[str, Any], source: Source | None
) -> Iterator[Check]:
    """Yield years that neither the examination nor the case knows, and no quote at all."""
    text = _said(answers, "facts", "declared")
    if _kind(answers) == INITIAL and text and not wording.quotes(text):
        yield Check("not_quoted", "/facts/declared")
    account = years_of(known(session, case_id).incidents, source)
    other = sorted(years_in(text) - account) if account else []
    if other:
        values = {
            "written": ", ".join(map(str, other)),
            "known": ", ".join(map(str, sorted(account))),
        }
        yield Check("years_differ", "/facts/declared", values)


def _neutral(answers: Mapping[str, Any]) -> Iterator[Check]:
    if _kind(answers) != INITIAL:
        return
    for group, name in _TEXTS:
        text, place = _said(answers, group, name), f"/{group}/{name}"
        for word in wording.culprits(text):
            yield Check("culprit", place, {"word": word})
        for word in wording.intents(text):
            yield Check("intent", place, {"word": word})


def _addressed(answers: Mapping[str, Any]) -> Iterator[Check]:
    if _kind(answers) not in (ASYLUM, ATTESTATION):
        return
    for word in wording.authorities(_said(answers, "seen", "requested_by")):
        place = "/seen/requested_by"
        yield Check("prefecture", place, {"word": word}, blocking=True)
    for group, name in _TEXTS:
        for word in wording.authorities(_said(answers, group, name)):
            yield Check("prefecture_named", f"/{group}/{name}", {"word": word})


def _strength(answers: Mapping[str, Any], source: Source | None) -> Iterator[Check]:
    """Yield a conclusion that claims a degree no finding and no opinion was given."""
    if source is None or _kind(answers) == ISTANBUL:
        return
    given = {finding.consistency for finding in source.examination.findings}
    given |= {source.examination.opinion}
    ranks = [DEGREES.index(degree) for degree in given & set(DEGREES)]
    highest = max(ranks, default=-1)
    text = _said(answers, "conclusion", "concluded")
    for degree, word in wording.claims(text):
        if DEGREES.index(degree) > highest:
            strongest = DEGREES[highest] if ranks else NO_ATTRIBUTION
            values = {"word": word, "strongest": strongest}
            yield Check("stronger", "/conclusion/concluded", values)
            return


def _photos(answers: Mapping[str, Any], source: Source | None) -> Iterator[Check]:
    chosen = wanted_photos(answers)
    there = {photo.file: photo for photo in source.examination.photos} if source else {}
    for sha256 in chosen:
        photo = there.get(sha256)
        if photo is None:
            yield Check("photo_gone", "/photos", {"photo": sha256[:8]}, blocking=True)
            continue
        values = {"row": str(photo.row), "file": sha256[:12]}
        if not photo.scale:
            yield Check("photo_scale", f"/photo[{photo.row}]", values)
        if not photo.findings:
            yield Check("photo_unreferenced", f"/photo[{photo.row}]", values)


def _incapacity(answers: Mapping[str, Any]) -> Iterator[Check]:
    said = answers.get("conclusion")
    days = said.get("itt_days") if isinstance(said, Mapping) else None
    if _kind(answers) == INITIAL and days == 0:
        yield Check("no_incapacity", "/conclusion/itt_days")
    if answers.get("language") == "en" and answers.get("purpose") in (
        "asylum",
        "court",
    ):
        yield Check("language", "/language")


def _later(source: Source | None) -> Iterator[Check]:
    if source is not None and source.addenda:
        yield Check("addenda", "", {"count": str(source.addenda)})


def _kind(answers: Mapping[str, Any]) -> str:
    return str(answers.get("kind") or "")


def _said(answers: Mapping[str, Any], group: str, name: str) -> str:
    found = answers.get(group)
    value = found.get(name) if isinstance(found, Mapping) else None
    return value.strip() if isinstance(value, str) else ""
