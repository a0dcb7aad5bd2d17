# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cell of the `type` column asks for, in any of the spellings it ever had."""

import re
from dataclasses import dataclass

REFUSED = frozenset(
    [
        "geoshape",
        "geotrace",
        "barcode",
        "audit",
        "background-audio",
        "background-geopoint",
        "osm",
        "include",
        "csv-external",
        "xml-external",
    ]
)
# Old names, and names from other tools, by what they are called today.
_CALLED: dict[str, str] = {
    "string": "text",
    "q string": "text",
    "add text prompt": "text",
    "int": "integer",
    "q int": "integer",
    "add integer prompt": "integer",
    "q decimal": "decimal",
    "add decimal prompt": "decimal",
    "q date": "date",
    "add date prompt": "date",
    "datetime": "dateTime",
    "date time": "dateTime",
    "q date time": "dateTime",
    "q datetime": "dateTime",
    "add date time prompt": "dateTime",
    "add datetime prompt": "dateTime",
    "q note": "note",
    "add note prompt": "note",
    "q calculate": "calculate",
    "add calculate prompt": "calculate",
    "trigger": "acknowledge",
    "q acknowledge": "acknowledge",
    "add acknowledge prompt": "acknowledge",
    "location": "geopoint",
    "gps": "geopoint",
    "q location": "geopoint",
    "q geopoint": "geopoint",
    "add location prompt": "geopoint",
    "photo": "image",
    "q picture": "image",
    "q image": "image",
    "add image prompt": "image",
    "add photo prompt": "image",
    "q audio": "audio",
    "add audio prompt": "audio",
    "q video": "video",
    "add video prompt": "video",
    "add file prompt": "file",
    "q geoshape": "geoshape",
    "q geotrace": "geotrace",
    "q barcode": "barcode",
    "add barcode prompt": "barcode",
    "start time": "start",
    "get start time": "start",
    "end time": "end",
    "get end time": "end",
    "get today": "today",
    "imei": "deviceid",
    "device id": "deviceid",
    "get device id": "deviceid",
    "sim id": "simserial",
    "get sim id": "simserial",
    "get phone number": "phonenumber",
    "subscriber id": "subscriberid",
    "get subscriber id": "subscriberid",
}
_FILES = frozenset({"image", "audio", "video", "file"})
_FILLED = frozenset({"start", "end", "today"})
_NEVER_STORED = frozenset(
    {"deviceid", "simserial", "phonenumber", "subscriberid", "username", "email"}
    | {f"uri:{name}" for name in ("deviceid", "simserial", "phonenumber")}
    | {f"uri:{name}" for name in ("subscriberid", "username", "email")}
    | {"start-geopoint"}
)
# Types with a rule of their own inside pyxform: name there, kind here.
RULED = {
    "percentage": "integer",
    "number of days in last month": "integer",
    "number of days in last six months": "integer",
    "number of days in last year": "integer",
    "phone number": "text",
}
_SAME = frozenset(
    [
        "text",
        "integer",
        "decimal",
        "range",
        "date",
        "time",
        "note",
        "calculate",
        "hidden",
        "acknowledge",
        "geopoint",
    ]
)
_CONTROL = re.compile(
    r"(begin|end)[ _-]*(group|lgroup|repeat|looped group|loop)\b[ _]*(.*)",
    re.IGNORECASE,
)
_CHOOSING = re.compile(
    r"(?P<command>add select one prompt using|add select multiple prompt using|"
    r"select all that apply from|select all that apply|"
    r"select[ _-]?one[ _-]external|select[ _-](?:one|multiple)[ _-]from[ _-]file|"
    r"select[ _-]one(?: from| using)?|select[ _-]multiple(?: from| using)?|select1|"
    r"rank)(?::? )(?P<list>\$\{[^}]*\}|\S+)"
    r"(?P<other> (?:or specify other|or[ _]other))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What one row of the survey asks for.

    `kind` is one of `definition.KINDS`, "end" for the end of a group, "" for a type
    that is refused for `reason`. `pyxform` is the type as pyxform spells it. `list`
    is the list of choices; `other` adds a free answer to it. `media` and `fills` are
    parameters of files and of what is filled by itself. `never_stored` marks what a
    protection file does not keep.
    """

    kind: str
    pyxform: str = ""
    list: str = ""
    other: bool = False
    media: str = ""
    fills: str = ""
    never_stored: bool = False
    reason: str = ""


def asked(cell: str) -> Asked:
    """Read a cell of the `type` column."""
    text = " ".join(cell.split())
    if control := _CONTROL.fullmatch(text):
        return _control(control)
    if choosing := _CHOOSING.fullmatch(text):
        return _choosing(choosing)
    lower = text.lower()
    name = _CALLED.get(lower, lower)
    if name in REFUSED:
        return Asked("", reason="type_not_supported")
    if name == "dateTime":
        return Asked("datetime", name)
    if name in _SAME:
        return Asked(name, name)
    if name in _FILES:
        return Asked("file", name, media=name)
    if name in _FILLED:
        return Asked("meta", name, fills=name)
    if name in _NEVER_STORED:
        return Asked("meta", name, never_stored=True)
    if name in RULED:
        return Asked(RULED[name], name)
    return Asked("", reason="type_unknown")


def _control(match: re.Match[str]) -> Asked:
    word = match[2].lower()
    kind = "group" if word == "group" else "repeat"
    if match[1].lower() == "end":
        return Asked("end", f"end_{kind}")
    if word == "loop" or match[3]:
        return Asked("", reason="type_not_supported")
    return Asked(kind, f"begin_{kind}")


def _choosing(match: re.Match[str]) -> Asked:
    command = re.sub(r"[_-]", " ", match["command"].lower())
    if "external" in command or "file" in command:
        return Asked("", reason="choices_from_file")
    if match["list"].startswith("${"):
        return Asked("", reason="choices_from_answers")
    if command == "rank":
        kind, name = "rank", "rank"
    elif "multiple" in command or "all" in command:
        kind, name = "select_multiple", "select_multiple"
    else:
        kind, name = "select_one", "select_one"
    other = " or_other" if match["other"] else ""
    return Asked(
        kind, f"{name} {match['list']}{other}", list=match["list"], other=bool(other)
    )
