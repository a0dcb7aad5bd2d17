# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists inside sentences: "A, B and C", "A, B or C", "A, B nor C"."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from ui import i18n, labels


def and_list(words: Sequence[str]) -> str:
    """Join with "and"."""
    return _joined(words, QCoreApplication.translate("lists", "{some} and {last}"))


def or_list(words: Sequence[str]) -> str:
    """Join with "or"."""
    return _joined(words, QCoreApplication.translate("lists", "{some} or {last}"))


def nor_list(words: Sequence[str]) -> str:
    """Join with "nor"."""
    return _joined(words, QCoreApplication.translate("lists", "{some} nor {last}"))


def in_order(compartments: Iterable[str]) -> list[str]:
    """Put compartments in the order of every screen."""
    wanted = set(compartments)
    return [key for key in labels.compartments() if key in wanted]


def names_of(compartments: Iterable[str]) -> list[str]:
    """Return the words of compartments, in the order of every screen."""
    return [labels.compartment(key) for key in in_order(compartments)]


def _joined(words: Sequence[str], pattern: str) -> str:
    if len(words) < 2:
        return "".join(words)
    comma = QCoreApplication.translate("lists", ", ")
    kept = [i18n.iso(word) for word in words]
    return pattern.format(some=comma.join(kept[:-1]), last=kept[-1])
