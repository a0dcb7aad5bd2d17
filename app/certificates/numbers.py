# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole numbers in letters: an incapacity is never written in digits alone."""

from typing import Final

MOST: Final = 9_999
_FR: Final = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_FR_TENS: Final = {
    2: "vingt",
    3: "trente",
    4: "quarante",
    5: "cinquante",
    6: "soixante",
    8: "quatre-vingt",
}
_EN: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS: Final = [
    "-",
    "-",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]


def in_letters(number: int, language: str) -> str:
    """Return 0 to 9,999 in French or English words.

    Raises:
        ValueError: another number.

    """
    if not 0 <= number <= MOST:
        raise ValueError(number)
    return _french(number) if language == "fr" else _english(number)


def _french(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    hundreds, below = divmod(rest, 100)
    parts = []
    if thousands:
        parts += [_FR[thousands]] * (thousands > 1) + ["mille"]
    if hundreds:
        plural = "s" if hundreds > 1 and not below else ""
        parts += [_FR[hundreds]] * (hundreds > 1) + [f"cent{plural}"]
    if below or not parts:
        parts.append(_french_tens(below))
    return " ".join(parts)


def _french_tens(number: int) -> str:
    if number < len(_FR):
        return _FR[number]
    tens, unit = divmod(number, 10)
    if tens in (7, 9):  # seventy and ninety go on counting from sixty and eighty
        tens, unit = tens - 1, unit + 10
    word = _FR_TENS[tens]
    if not unit:
        return f"{word}s" if tens == 8 else word
    tied = " et " if unit in (1, 11) and tens != 8 else "-"
    return f"{word}{tied}{_FR[unit]}"


def _english(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    hundreds, below = divmod(rest, 100)
    parts = [f"{_EN[thousands]} thousand"] if thousands else []
    parts += [f"{_EN[hundreds]} hundred"] if hundreds else []
    if below or not parts:
        tied = "and " if parts else ""
        parts.append(tied + _english_tens(below))
    return " ".join(parts)


def _english_tens(number: int) -> str:
    if number < len(_EN):
        return _EN[number]
    tens, unit = divmod(number, 10)
    return _EN_TENS[tens] + (f"-{_EN[unit]}" if unit else "")
