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
