# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A signed examination with findings and photographs, and a certificate of it."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from PIL import Image

from app.certificates.beginning import begin
from app.certificates.making import MakeCertificate, make
from app.certificates.source import Source, source_of
from app.commands.entries import Writing, put_entry
from app.examination.content import Finding
from app.ids import new_id
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import Session
from tests.helpers import world

PDF = b"%PDF-1.4\nle canari chante\n%%EOF\n"
_REGIONS = (
    ("front", "chest", "left", "scar"),
    ("back", "upper_back", "right", "burn_round"),
    ("head_front", "forehead", "midline", "scar_keloid"),
    ("hand_left_palm", "palm", "left", "scar"),
)
_DEGREES = ("consistent", "highly_consistent", "typical", "consistent")


class PlainPress:
    """A press that draws nothing: for what is decided, not for how it looks."""

    def __init__(self) -> None:
        self.html = ""
        self.pictures: dict[str, bytes] = {}
        self.maps: list[tuple[str, int]] = []
        self.cleaned: list[str] = []

    def body_map(
        self, kind: str, view: str, marks: Sequence[Finding], language: str
    ) -> bytes:
        self.maps.append((view, len(marks)))
        return picture((40, 60), "PNG")

    def clean(self, sha256: str, data: bytes, progress: Progress) -> bytes:
        assert hashlib.sha256(data).hexdigest() == sha256
        self.cleaned.append(sha256)
        return picture((80, 60), "JPEG")

    def pdf(self, html: str, pictures: Mapping[str, bytes], foot: str) -> bytes:
        self.html, self.pictures = html, dict(pictures)
        return PDF + html.encode() + foot.encode()


def picture(size: tuple[int, int], kind: str) -> bytes:
    made = BytesIO()
    Image.new("RGB", size, (190, 170, 160)).save(made, kind)
    return made.getvalue()


def findings(count: int) -> list[dict[str, Any]]:
    rows = []
    for at in range(count):
        view, region, side, lesion = _REGIONS[at % 4]
        rows.append(
            {
                "number": at + 1,
                "view": view,
                "x": 0.45 + 0.02 * (at % 5),
                "y": 0.3 + 0.01 * (at % 9),
                "region": region,
                "side": side,
                "lesion": lesion,
                "length_mm": 12 + at,
                "width_mm": 4,
                "shape": "linear",
                "colour": "pale",
                "landmark": "4 cm sous la clavicule",
                "attribution": "On m’a frappée avec un câble",
                "origin": "alleged",
                "alleged_on": "2024-06",
                "other_causes": "Accident discuté, moins probable.",
                "consistency": _DEGREES[at % 4],
            }
        )
    return rows


def answers(
    photos: Sequence[AttachmentRow] = (), count: int = 4, **groups: Any
) -> dict[str, Any]:
    return {
        "information": {
            "examined_on": "2026-11-10",
            "started_at": "10:15",
            "place": "Centre de soins, Paris",
            "requested_by": "person",
        },
        "person": {"person_name": "Aminata Sow", "birth_date": "2009-02-03"},
        "setting": {
            "interpreter": "professional",
            "interpreter_language": "ff",
            "interpreter_name": "Mme Ba",
        },
        "clinician": {"profession": "docteure en médecine", "registration": "10001"},
        "allegations": {
            "account": "Elle dit avoir été retenue à Bani Walid en 2024.",
            "episode": [{"from_on": "2024-06", "until_on": "2024-09"}],
        },
        "symptoms": {"chronic": "Douleurs du dos, cauchemars."},
        "physical": {"general": "Bon état général.", "skin": "Cicatrices du dos."},
        "finding": findings(count),
        "photo": [
            {
                "file": row.sha256,
                "findings": str(at % count + 1),
                "scale": "yes",
                "caption": f"Vue {at + 1}",
                "taken_on": "2026-11-10",
            }
            for at, row in enumerate(photos)
        ],
        "conclusion": {
            "opinion": "highly_consistent",
            "opinion_why": "L’ensemble est hautement compatible avec ce récit.",
        },
        **groups,
    }


def examined(
    session: Session,
    case: str,
    said: dict[str, Any] | None = None,
    *,
    form: str = "examination",
    photos: Sequence[AttachmentRow] = (),
    final: bool = True,
    sensitivity: str = "normal",
) -> str:
    """Store an examination as its page does; return the entry's id."""
    place = {"examination": "medical"}.get(form, "mental_health")
    entry_id, known = new_id(), answers(photos) if said is None else said
    writing = Writing(
        entry_id,
        case,
        place,
        form,
        session.forms.version(form),
        attachments=tuple(photos),
        sensitivity=sensitivity,
    )
    with session.case_file.transaction() as transaction:
        put_entry(transaction, session, writing, known, final=final)
    return entry_id


def source(session: Session, entry_id: str) -> Source:
    assert session.role.note is not None
    return source_of(session, session.role.note, entry_id)


def drafted(
    session: Session,
    case: str,
    kind: str = "asylum",
    entry_id: str = "",
    language: str = "fr",
    **groups: Any,
) -> Writing:
    """Return a draft with everything a kind asks for."""
    made_of = source(session, entry_id) if entry_id else None
    writing = begin(session, case, kind, made_of, language)
    said = dict(writing.answers)
    more: dict[str, dict[str, Any]] = {
        "author": {
            "author_title": "docteure en médecine",
            "register": "10001",
            "address": "15 rue des Lilas, Paris",
        },
        "person": {"birth": "3 février 2009"},
        "seen": {"examined_place": "Paris", "interpreter": "Mme Ba, peul"},
        "facts": {"declared": "« On m’a frappée avec un câble » en 2024."},
        "complaints": {"now": "Douleurs."},
        "conclusion": {"concluded": "Compatible avec les faits rapportés."},
        "contents": {"signed_at": "Paris"},
    }
    if kind == "initial":
        more["seen"] |= {"examined_at": "10:15"}
        more["facts"] |= {"facts_on": "2024-06", "facts_place": "Bani Walid"}
        more["conclusion"] |= {"itt_days": 21}
    if kind == "istanbul":
        del more["facts"], more["complaints"], more["conclusion"]
    for name in more.keys() | {k for k, v in groups.items() if isinstance(v, dict)}:
        given = groups.get(name, {})
        known = {k: v for k, v in dict(said.get(name) or {}).items() if v is not None}
        said[name] = more.get(name, {}) | known | given
    said |= {k: v for k, v in groups.items() if not isinstance(v, dict)}
    return replace(writing, answers=said)


def certified(
    session: Session, writing: Writing, press: Any = None, **more: Any
) -> str:
    """Make a certificate; return its entry's id."""
    command = MakeCertificate(writing, **more)
    make(command, session, press or PlainPress(), Progress())
    return writing.entry_id


def photo(session: Session, name: str = "photo.jpg", tone: int = 120) -> AttachmentRow:
    made = BytesIO()
    Image.new("RGB", (320, 240), (tone, 150, 140)).save(made, "JPEG")
    return world.attach(session, name, "image/jpeg", made.getvalue())
