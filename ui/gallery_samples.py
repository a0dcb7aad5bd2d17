# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented rows for the component sheet, its pictures and its tests."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Generic, TypeVar

from app.rows import AccountRow, CaseRow, SearchHit, TimelineRow
from ui import i18n
from ui.models.matrix import Mark, MatrixCell, MatrixLine
from ui.widgets.bodymap_paint import Mark as Finding

Row = TypeVar("Row")
TODAY = date(2026, 11, 24)
_CASES = (
    ("PAR-2026-0093", "Aïssatou Diallo", "", "female", 2010, "gn", "high", 1, 12),
    ("PAR-2026-0118", "Yonas Tesfay", "", "male", 2010, "er", "medium", 0, 18),
    ("PAR-2026-0160", "Hanadi Saleh", "هنادي صالح", "female", 1997, "sy", "high", 2, 9),
    ("PAR-2026-0152", None, "", "male", 1995, "sd", "low", 6, 7),
    (
        "PAR-2026-0088",
        "Fatima Zahra",
        "فاطمة الزهراء",
        "female",
        2002,
        "ma",
        "medium",
        9,
        22,
    ),
    (
        "LBY-2026-0141",
        "Mohamed Abdelrahman",
        "محمد عبد الرحمن",
        "male",
        2009,
        "sd",
        "high",
        12,
        31,
    ),
    ("PAR-2026-0064", "Mariam Touré", "", "female", 2007, "ml", "low", 33, 44),
    (
        "LBY-2026-0039",
        "Nour Al-Masri",
        "نور المصري",
        "female",
        1992,
        "ps",
        "medium",
        40,
        16,
    ),
    ("PAR-2026-0071", "", "", "unknown", None, "et", "none", 51, 1),
)
_ENTRIES: tuple[tuple[int, str, dict[str, str], str, str, int], ...] = (
    (1, "legal", {"fr": "Projet de déclaration d’appel", "en": "Draft notice of appeal", "ar": "مسودة تصريح بالاستئناف"}, "Amal", "draft", 0),
    (4, "social", {"fr": "Note : hébergé jusqu’à vendredi", "en": "Note: housed until Friday", "ar": "ملاحظة: السكن مؤمّن حتى الجمعة"}, "Jonas", "", 0),
    (5, "medical", {}, "", "", 2),
    (5, "protection", {"fr": "Évaluation : risque élevé", "en": "Assessment: high risk", "ar": "تقييم: خطر مرتفع"}, "Amal", "conflict", 0),
    (11, "legal", {"fr": "Jugement notifié : refus de protection", "en": "Judgment notified: protection refused", "ar": "تبليغ الحكم: رفض الحماية"}, "Amal", "final", 0),
    (12, "mental_health", {}, "", "", 1),
    (14, "identity", {"fr": "Acte de naissance : original vu", "en": "Birth certificate: original seen", "ar": "شهادة الميلاد: رأينا الأصل"}, "Jonas", "final", 0),
    (15, "advocacy", {"fr": "Signalement au Défenseur des droits", "en": "Letter to the ombudsman", "ar": "رسالة إلى المدافع عن الحقوق"}, "Inès", "", 0),
)  # fmt: skip
_TEAM = (
    (
        "Inès Moreau",
        "coordinator",
        "registry identity protection social legal advocacy",
    ),
    ("Amal Haddad", "legal", "registry identity protection social legal advocacy"),
    ("Jonas Keller", "social", "registry identity protection social"),
    ("Salma Benali", "doctor", "registry identity medical mental_health"),
    ("Rachid Omar", "mediator", "registry identity social"),
    ("Lina Farès", "psychologist", "registry identity mental_health"),
)
_REFUSED = {
    "fr": ("Refus écrit", "Non demandé", "Accord retiré"),
    "en": ("Refused in writing", "Not asked", "Consent withdrawn"),
    "ar": ("رفض خطي", "لم يُسأل", "سُحبت الموافقة"),
}


class Everything(Generic[Row]):
    """A source that answers with one page."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    def page(self, cursor: object, size: int) -> tuple[Sequence[Row], None]:
        """Return all there is."""
        return self._rows, None


def cases() -> list[CaseRow]:
    """Return nine cases."""
    owners = (
        "Amal Haddad",
        "Amal Haddad",
        "Jonas Keller",
        "Salma Benali",
        "Jonas Keller",
    )
    return [
        CaseRow(
            str(at),
            code,
            name,
            native,
            sex,
            born,
            land,
            "minor_assessing",
            risk,
            "open" if at % 4 else "suspended",
            owners[at % 5],
            TODAY - timedelta(days=ago),
            entries,
        )
        for at, (code, name, native, sex, born, land, risk, ago, entries) in enumerate(
            _CASES
        )
    ]


def timeline() -> list[TimelineRow]:
    """Return the entries of one case."""
    return [
        TimelineRow(
            "" if hidden else str(at),
            compartment,
            "note",
            title.get(i18n.language(), ""),
            TODAY - timedelta(days=ago),
            author,
            state,
            hidden,
        )
        for at, (ago, compartment, title, author, state, hidden) in enumerate(_ENTRIES)
    ]


def team() -> list[AccountRow]:
    """Return six accounts and their keys."""
    return [
        AccountRow(name, name, role, frozenset(keys.split()), me=role == "coordinator")
        for name, role, keys in _TEAM
    ]


def bundle() -> list[MatrixLine]:
    """Return the preview of a bundle with three reasons to withhold."""
    refused = dict(zip((1, 2, 4), _REFUSED[i18n.language()], strict=True))
    places = {1: "advocacy", 2: "social", 4: "identity"}
    held = ["registry", "identity", "protection", "social", "legal"]
    result = []
    for at, row in enumerate(cases()[:6]):
        cells = {key: MatrixCell(Mark.YES) for key in held}
        cells["advocacy"] = MatrixCell(Mark.EMPTY)
        if at in refused:
            cells[places[at]] = MatrixCell(Mark.WITHHELD, refused[at])
        title = row.name or row.code
        result.append(MatrixLine(row.case_id, title, i18n.ltr(row.code), cells))
    return result


def hits() -> list[SearchHit]:
    """Return a case and two entries that match."""
    word = {"fr": "… la voie d’\x02appel\x03 a été lue en arabe …", "en": "… how to \x02appeal\x03 was read in Arabic …", "ar": "… قُرئت طريقة \x02الاستئناف\x03 بالعربية …"}  # fmt: skip
    snippet = word[i18n.language()]
    titles = [row.title for row in timeline()]
    name, code = "Mohamed Abdelrahman", "LBY-2026-0141"
    return [
        SearchHit("5", code, name, "", "registry", "", "", None),
        SearchHit(
            "5", code, name, "4", "legal", titles[4], snippet, TODAY - timedelta(11)
        ),
        SearchHit(
            "3",
            "PAR-2026-0152",
            None,
            "3",
            "protection",
            titles[3],
            "",
            TODAY - timedelta(5),
        ),
    ]


def findings() -> list[Finding]:
    """Return findings of an examination, two of them close together."""
    return [
        Finding(1, "back", 0.63, 0.245, "Upper back, right"),
        Finding(2, "back", 0.42, 0.36, "Flank, left"),
        Finding(3, "front", 0.12, 0.5, "Wrist, right"),
        Finding(4, "front", 0.62, 0.74, "Knee, left"),
        Finding(5, "front", 0.63, 0.765, "Leg, left"),
    ]
