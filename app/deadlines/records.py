# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule as answers of the rule form, and as a rule file; both ways."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from app.codes import LANGUAGES
from app.deadlines.checking import CHOICES, checked
from app.deadlines.rules import Pause, Rule
from app.errors import BadRule

YES, NO = "yes", "no"
SPOKEN = {"name": "names", "how": "how", "note": "note"}  # as files say, as rules say
TICKS = ("clear", "extends")
NUMBERS = ("length", "unclaimed_days", "overseas_months")
LISTS = ("procedures", "instead")
PLAIN = ("event", "unit", "basis", "counting", "source", "verified_by", "verified_on")
CODED = tuple(key for key in CHOICES if key != "effect")
PAUSE = ("begins", "ends", "effect", "within_days")


def rule_of(answers: Mapping[str, Any]) -> Rule:
    """Make a rule of the answers of the rule form.

    An empty answer is as good as none; answers that are no part of a rule are passed
    over.

    Raises:
        BadRule: something in them is missing, unknown, or does not go with the rest.

    """
    name = answers.get("rule_id")
    rule_id = name if isinstance(name, str) else ""
    given = {key: value for key, value in answers.items() if value not in (None, "")}
    values: dict[str, Any] = {
        key: given[key] for key in (*PLAIN, *CODED) if key in given
    }
    values |= {
        key: _number(rule_id, key, given[key]) for key in NUMBERS if key in given
    }
    values |= {key: _ticked(rule_id, key, given[key]) for key in TICKS if key in given}
    values |= {key: _several(given[key]) for key in LISTS if key in given}
    for key in SPOKEN:
        values[key] = {
            word: given[f"{key}_{word}"]
            for word in LANGUAGES
            if f"{key}_{word}" in given
        }
    rows = given.get("pauses", [])
    values["pauses"] = (
        [_pause(rule_id, row) for row in rows] if isinstance(rows, list) else rows
    )
    return checked(rule_id, values)


def answers_of(rule: Rule) -> dict[str, Any]:
    """Return a rule as the answers of the rule form; `rule_of` makes it again."""
    found: dict[str, Any] = {"rule_id": rule.id}
    for key, field in SPOKEN.items():
        texts = getattr(rule, field)
        found |= {f"{key}_{word}": texts[word] for word in LANGUAGES if word in texts}
    for key in (*PLAIN, *CODED, *NUMBERS):
        value = getattr(rule, key)
        found[key] = value.isoformat() if isinstance(value, date) else value
    found |= {key: YES if getattr(rule, key) else NO for key in TICKS}
    found |= {key: list(getattr(rule, key)) for key in LISTS}
    found["pauses"] = [{key: getattr(p, key) for key in PAUSE} for p in rule.pauses]
    return {key: value for key, value in found.items() if value not in ("", None, [])}


def to_toml(rules: Iterable[Rule], edition: str = "") -> bytes:
    """Write rules as a rule file, which `read_rules` reads."""
    lines = [f"edition = {_quoted(edition)}"] if edition else []
    for rule in rules:
        lines += ["", f"[rules.{rule.id}]", *_lines(rule)]
        for pause in rule.pauses:
            lines += [f"[[rules.{rule.id}.pauses]]", *_pause_lines(pause)]
    return ("\n".join(lines).strip() + "\n").encode()


def _lines(rule: Rule) -> list[str]:
    lines = []
    for key, field in SPOKEN.items():
        texts = getattr(rule, field)
        lines += [
            f"{key}.{word} = {_quoted(texts[word])}"
            for word in LANGUAGES
            if word in texts
        ]
    lines += [f"{key} = {_toml(getattr(rule, key))}" for key in LISTS]
    for key in ("event", "unit", *NUMBERS, *TICKS, *CODED):
        lines.append(f"{key} = {_toml(getattr(rule, key))}")
    for key in ("basis", "counting", "source", "verified_by"):
        if text := getattr(rule, key):
            lines.append(f"{key} = {_quoted(text)}")
    if rule.verified_on is not None:
        lines.append(f"verified_on = {rule.verified_on.isoformat()}")
    return lines


def _pause_lines(pause: Pause) -> list[str]:
    return [f"{key} = {_toml(getattr(pause, key))}" for key in PAUSE]


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(_quoted(text) for text in value) + "]"
    return _quoted(value)


def _quoted(text: str) -> str:
    """Write a text as TOML's basic string: JSON's is one, but for surrogates."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _pause(rule_id: str, row: Any) -> Any:
    if not isinstance(row, Mapping):
        raise BadRule(rule_id[:64], "pauses", "wrong_type")
    found = {key: row[key] for key in PAUSE if row.get(key) not in (None, "")}
    if "within_days" in found:
        found["within_days"] = _number(rule_id, "within_days", found["within_days"])
    return found


def _several(value: Any) -> Any:
    return value.split() if isinstance(value, str) else value


def _ticked(rule_id: str, key: str, value: Any) -> bool:
    if value not in (YES, NO):
        raise BadRule(rule_id[:64], key, "wrong_type")
    return bool(value == YES)


def _number(rule_id: str, key: str, value: Any) -> Any:
    """Return a whole number that a form may have kept as text or with a point."""
    if isinstance(value, str) and value.strip().lstrip("-").isdecimal():
        if len(value) > 9:
            raise BadRule(rule_id[:64], key, "too_large")
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
