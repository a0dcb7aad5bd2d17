# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XLSForm in, definition out: or every reason why not, with its row.

Nothing of a file is ever executed, nothing is written, nothing is fetched. The sheets
are read within limits, every row is checked, and only then pyxform sees them.
"""

import re
from dataclasses import dataclass

from app.forms import workbook
from app.forms.choices import check_filters, check_lists, read_choices
from app.forms.columns import is_yes, languages, rows
from app.forms.definition import MAX_BYTES, Form, to_json
from app.forms.faults import CannotConvert, Fault, Findings
from app.forms.rules import check_rules
from app.forms.sheets import Sheet, Workbook, refused
from app.forms.survey import Survey, read_survey
from storage import canonical

__all__ = ["CannotConvert", "Converted", "Fault", "convert"]

_UNUSED_SETTINGS = frozenset(
    [
        "submission_url",
        "public_key",
        "auto_send",
        "auto_delete",
        "instance_name",
        "style",
        "client_editable",
        "instance_xmlns",
        "add_none_option",
        "name",
        "attribute",
        "flat",
    ]
)


@dataclass(frozen=True, slots=True, repr=False)
class Converted:
    """A form, and what its author should know (`remarks`)."""

    form: Form
    remarks: tuple[Fault, ...]


def convert(data: bytes, name: str) -> Converted:
    """Convert an XLSForm: `.xlsx`, `.xlsm`, `.xls`, Markdown tables or CSV.

    `name` is the file's: its ending tells Markdown from CSV, its stem names a form
    whose settings do not.

    Raises:
        CannotConvert: with every fault that was found.

    """
    found = Findings()
    book = workbook.read(data, name, found)
    _check_sheets(book, found)
    settings = _settings(book, found)
    default = settings.get("default_language", "") or "default"
    roots = {settings.get("name", ""), settings.get("id_string", ""), _stem(name)}
    survey = read_survey(book["survey"], default, found, roots=roots)
    settings = survey.settings | settings
    choices = read_choices(
        book.get("choices", Sheet()),
        default,
        found,
        duplicates=is_yes(settings.get("allow_choice_duplicates", "")),
    )
    if not survey.rows and not any(found):
        found.fault("survey", 1, "type", "empty_form")
    check_lists(survey, choices, found)
    check_filters(survey, choices, found)
    check_rules(survey, choices, found)
    found.refuse_if_any()

    from app.forms.building import build
    from app.forms.program import unusable

    spoken = languages([survey.headings, choices.headings], default)
    asked_in = languages([[t for t in survey.headings if t[0] == "label"]], default)
    form = build(
        survey,
        choices,
        Form(
            id=form_id(settings.get("id_string", "") or _stem(name)),
            title=settings.get("title", "")
            or settings.get("id_string", "")
            or _stem(name),
            edition=settings.get("version", ""),
            languages=spoken,
            default_language=default if default in asked_in else asked_in[0],
            children=(),
        ),
        found,
    )
    for node, slot in unusable(form):
        found.fault("survey", node.row, slot, "expression", getattr(node, slot, ""))
    found.refuse_if_any()
    if len(canonical.dumps(to_json(form))) > MAX_BYTES:
        raise refused("form_too_large", detail=str(MAX_BYTES // 1024 // 1024))
    _remark_on_languages(survey, asked_in, found)
    return Converted(form, found.remarks)


def form_id(written: str) -> str:
    """Return an author's name for a form as `[a-z][a-z0-9_]{0,39}`."""
    plain = re.sub(r"[^a-z0-9]+", "_", written.lower()).strip("_")
    if not plain[:1].isalpha():
        plain = f"form_{plain}".rstrip("_")
    return plain[:40]


def _stem(name: str) -> str:
    last = re.split(r"[\\/]", name)[-1]
    return last.rsplit(".", 1)[0] if "." in last[1:] else last


def _check_sheets(book: Workbook, found: Findings) -> None:
    if "survey" not in book:
        raise refused("no_survey")
    survey, choices = book["survey"], book.get("choices")
    if not any(h.strip().lower() in {"type", "command"} for h in survey.headings):
        found.fault("survey", 1, "type", "no_column", "type")
        found.refuse_if_any()
    if entities := book.get("entities"):
        for number, _ in entities.rows[:1]:
            found.fault("entities", number, "", "entities")
    # Either alone is common and harmless. Both together: rows were deleted, or a
    # template was begun and never filled in.
    if survey.first_blank and choices is not None and not choices.rows:
        found.fault("survey", 2, "", "rows_missing")


def _settings(book: Workbook, found: Findings) -> dict[str, str]:
    sheet = book.get("settings", Sheet())
    table = rows("settings", sheet, found)
    if not table:
        return {}
    number, cells = table[0]
    settings = {tokens[0]: value for tokens, value in cells.items()}
    for name in sorted(settings.keys() & _UNUSED_SETTINGS):
        found.remark("settings", number, name, "setting_unused", name)
    return settings


def _remark_on_languages(
    survey: Survey, spoken: tuple[str, ...], found: Findings
) -> None:
    for language in spoken:
        missing = [
            row.number
            for row in survey.rows
            if row.words.get("label") and language not in row.words["label"]
        ]
        if missing:
            detail = f"{language} ({len(missing)})"
            found.remark("survey", missing[0], "label", "language_incomplete", detail)
