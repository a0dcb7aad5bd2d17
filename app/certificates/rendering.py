# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A draft and its source as PDF and as a Word document."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.certificates.content import content_of
from app.certificates.kinds import FORM
from app.certificates.pictures import Press, maps_of, photos_of
from app.certificates.source import Source, source_at
from app.certificates.words import Words
from app.letters.built import program_page, program_template, version
from app.letters.direction import isolated
from app.letters.engine import pictures_in, render_docx, render_html
from app.progress import Progress
from app.session import Session

_SHOWN = 12  # digits of a template's version in the foot


@dataclass(frozen=True, slots=True, repr=False)
class Rendered:
    """Both documents; `template` names what they were made with, `version` its hash."""

    pdf: bytes
    docx: bytes
    template: str
    version: str


def source_in(
    session: Session, compartment: str, answers: Mapping[str, Any]
) -> Source | None:
    """Return the signed revision a draft names, or None: a doctor's own text.

    Raises:
        NotAllowed, NotSigned, SealedSource, Damaged

    """
    entry_id = str(answers.get("examination") or "")
    revision = str(answers.get("examination_revision") or "")
    return source_at(session, compartment, entry_id, revision) if entry_id else None


def render(
    session: Session,
    answers: Mapping[str, Any],
    source: Source | None,
    press: Press,
    progress: Progress,
    *,
    draft: bool = False,
) -> Rendered:
    """Return a certificate in both forms; `draft` says on it that it is none yet.

    Raises:
        CannotShow: a photograph cannot be read.
        BadTemplate, Damaged, Cancelled

    """
    kind, language = str(answers["kind"]), str(answers["language"])
    name = f"{FORM}_{kind}"
    page, document = program_page(name, language), program_template(name, language)
    made = version(version(page) + version(document))
    maps = maps_of(answers, source, press)
    photos = photos_of(session, answers, source, press, progress)
    content = content_of(session, answers, source, maps, photos)
    content["draft"] = "yes" if draft else ""
    content["template"] = f"{name}.{language} · {made[:_SHOWN]}"
    progress.check()
    html = render_html(page, content)
    pictures = {src: picture.data for src, picture in pictures_in(content).items()}
    pdf = press.pdf(html, pictures, _foot(content, Words(language), draft=draft))
    docx = b"" if draft else render_docx(document, content)
    return Rendered(pdf, docx, f"{name}.{language}", made)


def preview(
    session: Session,
    compartment: str,
    answers: Mapping[str, Any],
    press: Press,
    progress: Progress,
) -> bytes:
    """Return the PDF as it would be, marked as a draft on its pages.

    Raises:
        NotAllowed, NotSigned, SealedSource, Damaged, CannotShow, Cancelled

    """
    source = source_in(session, compartment, answers)
    return render(session, answers, source, press, progress, draft=True).pdf


def _foot(content: Mapping[str, Any], words: Words, *, draft: bool) -> str:
    person = content["person"]
    said = f"{isolated(person['person_name'])} · {content['signed']['on']} · {content['template']}"
    note = words.both("PROJET, non signé", "DRAFT, not signed")
    return f"{note} · {said}" if draft else said
