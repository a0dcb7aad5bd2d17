# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Short ways to write a form in a test; and a very long form."""

from app.forms.definition import Choice, Form, Node, Words

FR, EN, AR = "Français (fr)", "English (en)", "العربية (ar)"


def words(fr: str = "", en: str = "", ar: str = "") -> Words:
    """Return words in the languages there are."""
    said = {FR: fr, EN: en or fr, AR: ar or en or fr}
    return {column: (text,) for column, text in said.items() if text}


def ask(kind: str, path: str, *label: str, **more: object) -> Node:
    """Return a question; its name is the last part of its path."""
    name = path.rpartition("/")[2]
    hint = more.pop("hint", ())
    return Node(
        kind,
        name,
        path,
        label=words(*label),
        hint=words(*hint),  # type: ignore[misc]
        **more,  # type: ignore[arg-type]
    )


def choices(*rows: tuple[str, ...]) -> tuple[Choice, ...]:
    """Return the choices of a list: name, French, English, Arabic."""
    return tuple(Choice(name, words(*label)) for name, *label in rows)


LISTS = {
    "alone": choices(("yes", "Oui"), ("family", "Famille"), ("others", "Autres")),
    "needs": choices(*((f"n{at}", f"Besoin {at}") for at in range(6))),
}


def long_form(groups: int = 1, questions: int = 400) -> Form:
    """Return a form of many questions; every fourth shows the one after it."""
    kinds = ("text", "integer", "select_one", "date", "select_multiple")
    made = []
    for at in range(groups):
        inside = []
        for number in range(questions // groups):
            path = f"/g{at}/q{number}"
            kind = kinds[number % len(kinds)]
            lists = {"select_one": "alone", "select_multiple": "needs"}
            relevant = f"/data/g{at}/q{number - 1} != ''" if number % 4 == 3 else ""
            words_ = f"Question {number} of group {at}, as long as real ones are"
            inside.append(
                ask(kind, path, words_, choices=lists.get(kind, ""), relevant=relevant)
            )
        made.append(ask("group", f"/g{at}", f"Group {at}", children=tuple(inside)))
    return Form("long", "Long", "1", (FR, EN, AR), FR, tuple(made), LISTS)
