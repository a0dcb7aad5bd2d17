# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented names and notes on the pictures: data, not words of the program."""

from pathlib import Path

from app.places import Place
from ui import i18n
from ui.doors import Doors

LABELS = {
    "fr": ("Centre de jour, Paris nord", "Abri de Tripoli"),
    "en": ("Day centre, Paris north", "Tripoli shelter"),
    "ar": ("المركز النهاري، شمال باريس", "ملجأ طرابلس"),
}
NOTES = {
    "fr": (
        "Appel préparé avec l’avocate",
        "L’acte est relu avec l’interprète. L’attestation du foyer arrive jeudi.",
    ),
    "en": (
        "Appeal prepared with the lawyer",
        "Read again with the interpreter. The shelter's letter comes on Thursday.",
    ),
    "ar": (
        "إعداد الاستئناف مع المحامية",
        "قرأنا النص مع المترجم. تبقى شهادة مركز الإيواء، تصل يوم الخميس.",
    ),
}
# Since, until (or nothing), place: rows of the protection assessment.
STAYS: dict[str, tuple[tuple[str, str | None, str], ...]] = {
    "fr": (
        ("2025-11-03", "2026-01-20", "Agadez"),
        ("2026-01-24", "2026-06-02", "Tripoli, centre de détention"),
        ("2026-09-14", None, "Paris, hébergement solidaire"),
    ),
    "en": (
        ("2025-11-03", "2026-01-20", "Agadez"),
        ("2026-01-24", "2026-06-02", "Tripoli, detention centre"),
        ("2026-09-14", None, "Paris, with a host family"),
    ),
    "ar": (
        ("2025-11-03", "2026-01-20", "أغاديز"),
        ("2026-01-24", "2026-06-02", "طرابلس، مركز احتجاز"),
        ("2026-09-14", None, "باريس، لدى عائلة مضيفة"),
    ),
}
SHEET = """\
Nom;Né le;Sexe;Pays;Téléphone;Remarques
Aminata Keïta;05/06/2009;F;Guinée;06 39 98 01 12;vient avec son frère
Yonas Haile;12/13/2009;M;Érythrée;06 39 98 04 55;
Hassan Idris;01/02/2010;M;Soudan;;parle arabe et zaghawa
"""


class Shown(Doors):
    """Offers invented case files beside the training file."""

    def __init__(self, training: Path, home: Path) -> None:
        super().__init__()
        self._training, self._home = training, home

    def home(self) -> Path:
        """Where the wizard would make a case file."""
        return Path("~/case-files")

    def known(self) -> list[Place]:
        """Two neutral names and the training file."""
        here, stick = LABELS[i18n.language()]
        training = self.look(self._training)
        assert training is not None
        away = Path(self._home.anchor) / "media" / "stick"
        return [
            Place(Path.home() / "a", here, training=False),
            Place(away, stick, training=False),
            training,
        ]
