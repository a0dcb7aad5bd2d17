# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A signed case with a photograph, and the evidence package made of it."""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from app.evidence.checking import AlteredHead, check_evidence
from app.evidence.making import Made, MakeEvidence, make_evidence
from app.progress import Progress
from app.session import Session
from storage.bundle import tar
from tests.helpers import casework, world
from tests.helpers.world import Site

_GPS, _MAKE = 0x8825, 0x010F


def photograph(width: int = 64, height: int = 48) -> bytes:
    """A JPEG with a camera's name and a place in it."""
    image = Image.new("RGB", (width, height), (180, 140, 120))
    exif = Image.Exif()
    exif[_MAKE] = "Telephone of Salma"
    exif.get_ifd(_GPS)[1] = "N"
    exif.get_ifd(_GPS)[2] = (32.0, 53.0, 14.0)
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class Proven:
    """A case of Tripoli with what was signed in it; `picture` is the original."""

    site: Site
    case: str
    picture: bytes
    signed: str
    draft: str

    def make(self, session: Session, folder: Path, **more: Any) -> Made:
        command = MakeEvidence(
            self.case,
            folder / "package.evidence.tar",
            "Me Claire Dubois",
            "Recours devant la cour d’appel",
            **more,
        )
        return make_evidence(command, session, Progress())


def proven(site: Site) -> Proven:
    """A doctor signs one note with a photograph and leaves another open."""
    with site.as_("social") as session:
        case = world.intake(session, "Mariam Traoré", "مريم تراوري")
        casework.consent(session, case, lawyer="given", photo_court="given")
        world.note(session, case, "Vue au centre", final=True)
    picture = photograph()
    with site.as_("doctor") as session:
        row = world.attach(session, "dos.jpg", "image/jpeg", picture)
        signed = world.note(
            session,
            case,
            "Cicatrice <linéaire>",
            title="Examen",
            files=(row,),
            final=True,
        )
        draft = world.note(session, case, "Pas encore relu")
        world.note(session, case, "Pour elle seule", final=True, discreet=True)
    return Proven(site, case, picture, signed, draft)


def spans(data: bytes) -> list[tuple[int, int, str, str]]:
    """Where each file of an archive is: (begin, end, name, "header"|"content"|"fill")."""
    found, at = [], 0
    while any(data[at : at + 512]):
        name = data[at : at + 100].split(b"\0")[0].decode().removeprefix("evidence/")
        size = int(data[at + 124 : at + 135], 8)
        end = at + 512 + size
        found.append((at, at + 512, name, "header"))
        found.append((at + 512, end, name, "content"))
        at = end + len(tar.padding(size))
        found.append((end, at, name, "fill"))
    found.append((at, len(data), "", "end"))
    return [span for span in found if span[0] < span[1]]


def faults(path: Path) -> set[str]:
    try:
        return {fault.name for fault in check_evidence(path).faults}
    except AlteredHead as error:
        return {fault.name for fault in error.altered}
