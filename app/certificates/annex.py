# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The annex of a certificate: findings, degrees, body diagrams, photographs."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from app.certificates.words import Words
from app.examination.content import (
    DEGREES,
    NO_ATTRIBUTION,
    PSYCHOLOGICAL,
    Examination,
    Finding,
    Photo,
)
from app.letters.engine import Picture

Row = dict[str, Any]
T = TypeVar("T")
# The look of a lesion, in the order a clinician describes it.
_LOOK = (
    ("shape", "lesion_shape"),
    ("colour", "lesion_colour"),
    ("edges", "lesion_edges"),
    ("surface", "lesion_surface"),
    ("tenderness", "lesion_tenderness"),
    ("orientation", "lesion_orientation"),
    ("age", "lesion_age"),
)


def findings_of(examination: Examination, words: Words) -> list[Row]:
    """Return a row for each finding, by number."""
    psychic = examination.form == PSYCHOLOGICAL
    found = sorted(examination.findings, key=lambda f: (f.number, f.row))
    return [_finding(finding, words, psychic=psychic) for finding in found]


def legend_of(examination: Examination, words: Words) -> list[Row]:
    """Return the degrees the findings use, with what each means."""
    used = {finding.consistency for finding in examination.findings}
    used.add(examination.opinion)
    return [
        {
            "word": words.code("consistency", degree),
            "meaning": _meaning(degree, words),
        }
        for degree in (*DEGREES, NO_ATTRIBUTION)
        if degree in used
    ]


def _meaning(degree: str, words: Words) -> str:
    """Return what a degree means, for who reads a document, not for who writes it."""
    if degree == NO_ATTRIBUTION:
        return words.both(
            "la personne ne sait ou ne dit pas d’où vient la lésion, ou celle-ci est"
            " trop peu spécifique.",
            "the person does not know or say where the lesion comes from, or it is too"
            " unspecific.",
        )
    return words.code("consistency_meaning", degree)


def map_rows(maps: Mapping[str, Picture], words: Words) -> list[Row]:
    """Return the body diagrams with their titles, two beside one another."""
    titled = [(words.code("body_view", view), one) for view, one in maps.items()]
    rows: list[Row] = []
    for left, right in _pairs(titled):
        rows.append({"left_title": left[0], "left": left[1]})
        rows[-1] |= {
            "right_title": right[0] if right else "",
            "right": right[1] if right else "",
        }
    return rows


def photo_rows(
    examination: Examination, pictures: Mapping[str, Picture], words: Words
) -> list[Row]:
    """Return the photographs that go in, numbered, two beside one another."""
    chosen = [photo for photo in examination.photos if photo.file in pictures]
    told = [
        {
            "": pictures[photo.file],
            "_number": str(number),
            "_words": _about(examination, photo, words),
        }
        for number, photo in enumerate(chosen, 1)
    ]
    empty: Row = {"": "", "_number": "", "_words": ""}
    rows: list[Row] = []
    for left, right in _pairs(told):
        sides = {"left": left, "right": right or empty}
        rows.append(
            {f"{side}{key}": one[key] for side, one in sides.items() for key in one}
        )
    return rows


def _pairs(items: list[T]) -> Iterator[tuple[T, T | None]]:
    for at in range(0, len(items), 2):
        yield items[at], items[at + 1] if at + 1 < len(items) else None


def _about(examination: Examination, photo: Photo, words: Words) -> str:
    """Return what a photograph shows: caption, findings, when, with which scale."""
    shows = _shows(examination, photo, words)
    finding = words.both("Constatation ", "Finding ") + shows if shows else ""
    return "\n".join(
        line for line in (photo.caption, finding, _scale(photo, words)) if line
    )


def _finding(finding: Finding, words: Words, *, psychic: bool) -> Row:
    return {
        "number": str(finding.number),
        "where": words.code("evidence_basis", finding.basis)
        if psychic
        else _where(finding, words),
        "what": "\n".join(part for part in (finding.what, finding.description) if part)
        if psychic
        else _what(finding, words),
        "said": _said(finding, words),
        "other_causes": finding.other_causes,
        "consistency": _consistency(finding, words),
    }


def _where(finding: Finding, words: Words) -> str:
    side = words.code("body_side", finding.side).lower()
    place = words.joined(words.code("body_region", finding.region), side)
    return "\n".join(part for part in (place, finding.landmark) if part)


def _what(finding: Finding, words: Words) -> str:
    size = words.millimetres(finding.length_mm, finding.width_mm)
    head = words.joined(
        words.code("lesion_type", finding.lesion), size, finding.size_note
    )
    look = words.joined(
        *(words.code(name, getattr(finding, field)).lower() for field, name in _LOOK)
    )
    return "\n".join(
        part for part in (head, look, finding.pattern, finding.evolution) if part
    )


def _said(finding: Finding, words: Words) -> str:
    origin = words.code("lesion_origin", finding.origin)
    when = words.partly(finding.alleged_on)
    how = words.codes("violence_method", finding.method)
    facts = words.joined(origin, when, how)
    lines = (_quoted(finding.attribution, words), facts, finding.circumstances)
    return "\n".join(line for line in lines if line)


def _quoted(text: str, words: Words) -> str:
    """Return somebody's words between quotation marks, as they are written here."""
    if not text or text[0] in '«“"„':
        return text
    return words.both(f"«\u00a0{text}\u00a0»", f"“{text}”")


def _consistency(finding: Finding, words: Words) -> str:
    degree = words.code("consistency", finding.consistency)
    if finding.consistency != NO_ATTRIBUTION:
        return degree
    why = words.code("no_attribution_why", finding.no_attribution_why).lower()
    return "\n".join(
        part for part in (degree, why, finding.no_attribution_note) if part
    )


def _shows(examination: Examination, photo: Photo, words: Words) -> str:
    """Return the numbers of the findings a photograph shows, and where they are."""
    parts = []
    for number in photo.findings:
        finding = examination.finding(number)
        place = _where(finding, words).split("\n")[0] if finding else ""
        parts.append(words.both(f"n° {number}", f"No. {number}"))
        parts[-1] += f" ({place.lower()})" if place else ""
    return words.joined(*parts)


def _scale(photo: Photo, words: Words) -> str:
    taken = words.day(photo.taken_on) if photo.taken_on else ""
    scale = (
        words.both("échelle visible sur l’image", "scale visible in the picture")
        if photo.scale
        else words.both("sans échelle", "no scale in the picture")
    )
    said = words.both("prise le ", "taken on ") + taken if taken else ""
    return words.joined(said, scale)
