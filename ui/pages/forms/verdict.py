# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a file that was read: why it is refused, or what it would change."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.forms import pack
from app.forms.faults import MOST, Fault
from app.forms.wording import change, sentence
from app.queries.form_file import Candidate
from ui import i18n, labels
from ui.pages.forms.lines import LinesText, TextLine
from ui.pages.forms.words import FormWords, question_of
from ui.widgets.banners import banner
from ui.widgets.labels import label
from ui.widgets.layout import card


class Verdict(QObject):
    """Makes the parts of the page. A QObject: `tr` finds plurals."""

    # -- refused -----------------------------------------------------------------
    def refused(self, faults: Iterable[Fault]) -> list[QWidget]:
        """Say every reason, one line each."""
        said = [sentence(fault, i18n.language()) for fault in faults]
        title = self.tr("This form cannot be used yet.")
        text = self.tr(
            "Nothing was changed. Correct the rows in your spreadsheet and load it"
            " again."
        )
        top = self._banner("danger", text, title)
        count = self.tr("%n thing(s) to correct", "", len(said))
        if len(said) >= MOST:
            count = self.tr("The first %n things to correct", "", len(said))
        return [top, _list("form_faults", count, said)]

    def reserved(self, candidate: Candidate) -> list[QWidget]:
        """Say that the program keeps the form's name for itself."""
        title = self.tr("The program keeps the name “{id}” for itself.")
        text = self.tr(
            "Nothing was changed. Write another form_id in the sheet “settings” and load"
            " it again."
        )
        words = title.format(id=i18n.ltr(candidate.form.id))
        return [self._banner("danger", text, words)]

    def missing(self, candidate: Candidate) -> list[QWidget]:
        """Name the questions that the program reads and this form does not ask."""
        own = pack.form(candidate.form.id)
        assert own is not None  # nothing is missing from a form that is not ours
        said = [question_of(own, path) for path in candidate.missing]
        title = self.tr("The program reads answers that this form does not ask for.")
        text = self.tr(
            "Nothing was changed. Keep these questions as the program has them, with"
            " their names, their types and their groups; their words are yours."
        )
        count = self.tr("%n question(s) to keep", "", len(said))
        lines = [
            f"{words} ({i18n.ltr(path.removeprefix('/'))})"
            for words, path in zip(said, candidate.missing, strict=True)
        ]
        return [
            self._banner("danger", text, title),
            _list("form_missing", count, lines),
        ]

    # -- accepted ----------------------------------------------------------------
    def accepted(self, candidate: Candidate) -> list[QWidget]:
        """Say what the form is, what it would change, and what is worth knowing."""
        parts = [self._what(candidate)]
        if candidate.changes:
            language = i18n.language()
            said = [_capital(change(each, language)) for each in candidate.changes]
            count = self.tr("%n change(s)", "", len(said))
            parts.append(_list("form_changes", count, said))
        if candidate.remarks:
            said = [sentence(remark, i18n.language()) for remark in candidate.remarks]
            title = self.tr("Worth knowing: accepted all the same")
            parts.append(_list("form_remarks", title, said))
        return parts

    def _what(self, candidate: Candidate) -> QWidget:
        current = candidate.current
        if candidate.in_use:
            title = self.tr("This is the form that is in use now.")
            return self._banner("info", self.tr("There is nothing to change."), title)
        if current is None:
            title = self.tr("This form can be used.")
            text = self.tr("It is new here: say first where it belongs.")
            if not candidate.asks:
                text = self.tr("It was used here before: all is as it was said then.")
            return self._banner("ok", text, title)
        title = self.tr("This form can be used in place of “{name}”.")
        text = self.tr(
            "Entries that are there already keep the version they were written with."
        )
        words = title.format(name=i18n.iso(labels.form(current)))
        return self._banner("ok", text, words)

    def facts(self, candidate: Candidate) -> str:
        """Say edition and languages in one line."""
        words, form = FormWords(), candidate.form
        said = (words.edition(form.edition), words.languages(form.languages))
        return " · ".join((i18n.ltr(candidate.file_name), *filter(None, said)))

    @staticmethod
    def _banner(kind: str, text: str, title: str) -> QWidget:
        shown = banner(kind, text, strong=title)
        shown.setObjectName("form_verdict")
        shown.setAccessibleName(f"{title} {text}")
        return shown


def _list(name: str, title: str, said: Iterable[str]) -> QWidget:
    lines = LinesText(title)
    lines.setObjectName(name)
    lines.set_lines([TextLine(words, above=6, bullet=True) for words in said])
    head = label(title, "heading", wrap=True)
    return card(head, lines, gap=8, margins=(20, 14, 20, 16))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
