# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The readable page of an evidence package: plain HTML, no script, nothing loaded."""

import re
from collections.abc import Iterator
from datetime import datetime
from html import escape

from app import people
from app.codes import label
from app.commands.entries import answers_of
from app.custody import HELD, IN_TRANSFER, PURGED, TRANSFERRED
from app.evidence.choosing import Chosen, ChosenEntry
from app.evidence.statement import (
    COPY,
    NEITHER,
    ORIGINAL,
    Evidence,
    ToldEntry,
    ToldFile,
)
from app.evidence.words import Plain
from app.forms.showing import Line, shown
from app.session import Session

_STYLE = (
    "body{font:11pt/1.45 'Noto Sans','Noto Sans Arabic',sans-serif;max-width:52em;"
    "margin:2em auto;padding:0 1em;color:#1b1f1e}"
    "h1{font-size:20pt}h2{font-size:14pt;margin-top:2em;border-top:1px solid #ccd3d0;"
    "padding-top:1em}h3{font-size:11pt;margin:1.2em 0 .3em}"
    "table{border-collapse:collapse;width:100%}td{padding:.2em .6em .2em 0;"
    "vertical-align:top}td:first-child{width:30%;color:#4c5653}"
    "code{font:9pt monospace;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}"
    "ul{padding-inline-start:1.2em}li{margin:.25em 0}"
    "p.text{white-space:pre-wrap;margin:.2em 0 .8em}"
)
_META = (
    "<meta charset='utf-8'><meta http-equiv='Content-Security-Policy' content=\"default"
    "-src 'none'; style-src 'unsafe-inline'; img-src 'self'\">"
)
# What a browser would obey or hide: controls, and marks that turn a line round. Those
# that only join or part letters stay: Arabic and Persian need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def page(session: Session, evidence: Evidence, chosen: Chosen, words: Plain) -> bytes:
    """Return index.html in the language of `words`."""
    turned = "rtl" if words.language == "ar" else "ltr"
    title = escape(words.say("title"))
    parts = [
        f"<!doctype html><html lang='{words.language}' dir='{turned}'><head>",
        _META,
        f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>",
        f"<p>{escape(words.say('intro'))}</p>",
    ]
    if evidence.training:
        parts.append(f"<p><strong>{escape(words.say('training'))}</strong></p>")
    names = {person["id"]: person["name"] for person in evidence.people}
    parts += _facts(evidence, names, words)
    parts += _heading(words.say("entries"))
    for entry, told in zip(chosen.entries, evidence.entries, strict=True):
        parts += _entry(session, entry, told, names, words)
    parts += _custody(chosen, names, words)
    parts += _journal(evidence, words)
    parts += _left_out(evidence, words)
    parts += _keys(evidence, words)
    parts += [*_heading(words.say("check")), f"<p>{escape(words.say('check_how'))}</p>"]
    parts.append("</body></html>\n")
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", "".join(parts)).encode("utf-8")


def _facts(evidence: Evidence, names: dict[str, str], words: Plain) -> Iterator[str]:
    moment = datetime.fromisoformat(evidence.made_at)
    rows = [
        (words.say("case"), f"<bdi>{escape(evidence.code)}</bdi>"),
        (words.say("made"), escape(words.moment(moment))),
        (words.say("by"), _who(evidence.by, names)),
        (words.say("for"), f"<bdi>{escape(evidence.recipient)}</bdi>"),
        (words.say("purpose"), f"<bdi>{escape(evidence.purpose)}</bdi>"),
        (words.say("number"), f"<code>{evidence.id}</code>"),
    ]
    yield _table(rows)


def _entry(
    session: Session,
    entry: ChosenEntry,
    told: ToldEntry,
    names: dict[str, str],
    words: Plain,
) -> Iterator[str]:
    info = session.forms.info(entry.form)
    name = info.name(words.language)
    title = f"{name} · {entry.title}" if entry.title else name
    yield f"<h3 id='{entry.entry_id}'><bdi>{escape(title)}</bdi></h3>"
    head = entry.head
    form = session.forms.form(entry.form, head.fields["form_version"])
    answers = answers_of(session, head)
    if form is not None and answers:
        # An answer may name a colleague who is not among the people of the package.
        lines = shown(form, answers, words.language, words, people.names(session))
        yield from _lines(lines)
    yield f"<p>{escape(words.say('versions'))}</p><ul>"
    for revision in entry.revisions:
        at = datetime.fromisoformat(revision.fields["recorded_at"])
        who = names.get(revision.fields["author"], "?")
        said = escape(words.say("version", who=who, when=words.moment(at)))
        final = f" ({escape(words.say('final'))})" if revision.fields["final"] else ""
        yield f"<li><bdi>{said}</bdi>{final}<br><code>{revision.id.hex()}</code></li>"
    yield "</ul>"
    if told.files:
        yield f"<p>{escape(words.say('files'))}</p><ul>"
        yield from (_file(file, words) for file in told.files)
        yield "</ul>"


def _file(file: ToldFile, words: Plain) -> str:
    named = f"<bdi>{escape(file.name)}</bdi>"
    link = ""
    if file.how == ORIGINAL:
        link, how = file.copy, "original"
    elif file.how == COPY:
        link, how = file.copy, "copy"
    else:
        how = "neither"
    if link:
        named = f"<a href='{escape(link.removeprefix('data/'))}'>{named}</a>"
    told = escape(words.say(how))
    return f"<li>{named}: {told}<br><code>{file.sha256}</code></li>"


def _lines(lines: list[Line]) -> Iterator[str]:
    rows: list[tuple[str, str]] = []
    for line in lines:
        if line.kind == "value":
            rows.append((escape(line.label), f"<bdi>{escape(line.value)}</bdi>"))
            continue
        if rows:
            yield _table(rows)
            rows = []
        if line.kind == "text":
            yield f"<p>{escape(line.label)}</p>"
            yield f"<p class='text'><bdi>{escape(line.value)}</bdi></p>"
        elif line.label:
            yield f"<p><strong>{escape(line.label)}</strong></p>"
    if rows:
        yield _table(rows)


def _custody(chosen: Chosen, names: dict[str, str], words: Plain) -> Iterator[str]:
    yield from _heading(words.say("custody"))
    if not chosen.custody:
        yield f"<p>{escape(words.say('no_custody'))}</p>"
        return
    yield "<ul>"
    for revision in chosen.custody:
        said = revision.fields["answers"]
        state = str(said.get("state", ""))
        whom = said.get("to") if state != HELD else said.get("holder")
        words_of = state if state in (HELD, IN_TRANSFER, TRANSFERRED, PURGED) else HELD
        at = datetime.fromisoformat(revision.fields["recorded_at"])
        told = f"{words.moment(at)}: {words.say(words_of)}"
        yield f"<li>{escape(told)} {_who(str(whom or ''), names)}"
        yield f"<br><code>{revision.id.hex()}</code></li>"
    yield "</ul>"


def _journal(evidence: Evidence, words: Plain) -> Iterator[str]:
    yield from _heading(words.say("journal"))
    yield f"<p>{escape(words.say('journal_count', count=evidence.journal))}</p>"


def _left_out(evidence: Evidence, words: Plain) -> Iterator[str]:
    yield from _heading(words.say("left_out"))
    said = [
        words.say(kind, count=evidence.left_out[kind])
        for kind in ("unsigned", "closer")
        if evidence.left_out[kind]
    ]
    said += [
        words.say(kind) for kind in ("closed", "not_chosen") if evidence.left_out[kind]
    ]
    if any(file.how == NEITHER for entry in evidence.entries for file in entry.files):
        said.append(words.say("files_stay"))
    if not said:
        yield f"<p>{escape(words.say('nothing_left'))}</p>"
        return
    yield "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in said) + "</ul>"


def _keys(evidence: Evidence, words: Plain) -> Iterator[str]:
    yield from _heading(words.say("keys"))
    rows = []
    for person in evidence.people:
        role = label("role", person["role"], words.language) if person["role"] else ""
        who = words.joined(person["name"], role, person["site"])
        named = f"<bdi>{escape(who)}</bdi>"
        rows.append((named, f"<code>{escape(person['id'])}</code>"))
    yield _table(rows)


def _who(key: str, names: dict[str, str]) -> str:
    name = names.get(key)
    if name:
        return f"<bdi>{escape(name)}</bdi>"
    return f"<code>{escape(key)}</code>"


def _heading(words: str) -> list[str]:
    return [f"<h2>{escape(words)}</h2>"]


def _table(rows: list[tuple[str, str]]) -> str:
    """Return a table of cells that are HTML already."""
    lines = (f"<tr><td>{what}</td><td>{said}</td></tr>" for what, said in rows)
    return f"<table>{''.join(lines)}</table>"
