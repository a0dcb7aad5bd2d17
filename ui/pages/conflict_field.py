# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One question that two versions answer differently: the answers, and which is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from app.commands.version_choices import Written
from app.queries.conflicts import Side
from app.text_merge import merged
from app.version_words import Field
from ui import i18n
from ui.pages.conflict_option import OptionCard
from ui.pages.conflict_words import called, empty, marked, short_names
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import hbox, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Pill
from ui.widgets.writing import WritingText

_TWO = 2  # texts whose changes are put together
_COLUMN = 240  # pixels under which an answer is cramped
_BRIEF = 120  # letters of what was there before that are worth saying
_PAUSE = 400  # milliseconds after the last key stroke


class FieldChoice(QWidget):
    """A question, the different answers side by side, and one's own words."""

    chosen = Signal(str, object)  # path; the id of a head, or a Written

    def __init__(
        self,
        field: Field,
        sides: Sequence[Side],
        number: int,
        *,
        choice: str | Written | None,
        offered: bool,
    ) -> None:
        """`choice` is what was chosen before; `offered` where one may choose."""
        super().__init__()
        self.setObjectName(f"field_{number}")
        self._field, self._sides, self._number = field, sides, number
        self._names = short_names(sides)
        self._offered = offered
        self._group = QButtonGroup(self)
        self._cards: dict[str, OptionCard] = {}  # by head, "together", "own"
        self._own: WritingText | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell_own)
        self._state = Slot()
        self._why = label("", "small", "2", wrap=True)
        title = label(called(field), "strong", wrap=True)
        head = hbox(
            (vbox(title, self._why, gap=0), 1), vbox(self._state, ..., gap=0), gap=10
        )
        column = vbox(head, self._answers(), gap=6)
        for extra in self._more():
            column.addWidget(extra)
        self.setLayout(column)
        self._begin(choice)

    # -- what there is to choose ---------------------------------------------
    def _answers(self) -> QWidget:
        """Put the different answers side by side; sides that agree share one."""
        slot = self._field.slot
        shared: dict[bytes, list[int]] = {}
        for at, value in enumerate(slot.values):
            shared.setdefault(slot.weigh(value), []).append(at)
        cards = [self._answer(sides) for sides in shared.values()]
        return Columns(*((card, 1, _COLUMN) for card in cards), gap=10)

    def _answer(self, sides: list[int]) -> QWidget:
        at = sides[0]
        who = i18n.joined(*(self._names[each] for each in sides))
        words = self._field.words[at]
        nothing = empty(self._field, self._field.slot.values[at])
        head = label(who, "captionstrong", "2", wrap=True)
        said = label("", "body", "" if words else "3", wrap=True)
        said.setTextFormat(Qt.TextFormat.RichText if words else Qt.TextFormat.PlainText)
        QLabel.setText(said, marked(self._field, at) if words else nothing)
        said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        spoken = f"{called(self._field)}, {who}: {words or nothing}"
        key = self._sides[at].head
        return self._card(key, f"{self._number}_{at}", spoken, head, said)

    def _more(self) -> list[QWidget]:
        """Offer what is neither: all choices together, or one's own words."""
        more: list[QWidget] = []
        if self._field.together or self._field.slot.together is not None:
            head = label(self.tr("Both together"), "captionstrong", "2", wrap=True)
            words = self._field.together or empty(self._field)
            spoken = f"{called(self._field)}, {head.text()}: {words}"
            said = label(words, "body", wrap=True)
            more.append(
                self._card("together", f"{self._number}_together", spoken, head, said)
            )
        if self._field.kind == "text" and self._offered:
            words = self.tr("Write it in your own words")
            spoken = f"{called(self._field)}: {words}"
            more.append(
                self._card(
                    "own",
                    f"{self._number}_own",
                    spoken,
                    label(words, "body", wrap=True),
                )
            )
            self._own = WritingText(f"own_{self._number}")
            self._own.setAccessibleName(spoken)
            self._own.hide()
            self._own.textChanged.connect(self._on_typed)
            more.append(self._own)
        return more

    def _card(self, key: str, name: str, spoken: str, *content: QWidget) -> OptionCard:
        card = OptionCard(f"option_{name}", spoken, *content)
        card.setEnabled(self._offered)
        self._group.addButton(card)
        self._cards[key] = card
        card.clicked.connect(lambda _on=False, key=key: self._on_chosen(key))
        return card

    # -- choosing ----------------------------------------------------------------
    def _begin(self, choice: str | Written | None) -> None:
        """Show what was chosen, or what follows from only one having changed it."""
        key = ""
        if isinstance(choice, Written):
            key = "own" if isinstance(choice.value, str) else "together"
            if self._own is not None and isinstance(choice.value, str):
                self._fill_own(choice.value)
        elif choice:
            key = self._key_of(choice)
        elif self._field.chosen is not None:
            key = self._key_of(self._sides[self._field.chosen].head)
        if key in self._cards:
            self._cards[key].setChecked(True)
            self._show_own()
        self._say()

    def _key_of(self, head: str) -> str:
        """Return the side that stands for all that say the same."""
        slot = self._field.slot
        heads = [side.head for side in self._sides]
        wanted = slot.weigh(slot.values[heads.index(head)])
        return next(
            head
            for head, value in zip(heads, slot.values, strict=True)
            if slot.weigh(value) == wanted
        )

    def _on_chosen(self, key: str) -> None:
        self._show_own()
        self._say()
        match key:
            case "own":
                if self._own is not None:
                    if not self._own.toPlainText():
                        self._fill_own(self._both())
                    self._own.setFocus()
                self._tell_own()
            case "together":
                names = self._field.slot.together or []
                self.chosen.emit(self._field.path, Written(tuple(names)))
            case _:
                self.chosen.emit(self._field.path, key)

    def _both(self) -> str:
        """Begin with both changes, or with what all say: nothing is left out."""
        texts = list(dict.fromkeys(filter(None, self._field.words)))
        made = None
        if self._field.slot.known and len(texts) == _TWO:
            made = merged(self._field.before, *texts)
        return "\n\n".join(texts) if made is None else made

    def _fill_own(self, text: str) -> None:
        if self._own is not None:
            blocked = self._own.blockSignals(True)
            self._own.setPlainText(text)
            self._own.blockSignals(blocked)

    def _show_own(self) -> None:
        if self._own is not None:
            self._own.setVisible(self._cards["own"].isChecked())

    def _on_typed(self) -> None:
        if self._cards["own"].isChecked():
            self._pause.start()

    def _tell_own(self) -> None:
        self._pause.stop()
        if self._own is not None and self._cards["own"].isChecked():
            self.chosen.emit(self._field.path, Written(self._own.toPlainText()))

    def flush(self) -> None:
        """Tell what was typed last."""
        if self._pause.isActive():
            self._tell_own()

    def is_decided(self) -> bool:
        """Tell whether something is chosen."""
        return self._group.checkedButton() is not None

    def take_focus(self) -> None:
        """Bring the keyboard to what is chosen, or to the first answer."""
        on = self._group.checkedButton() or self._group.buttons()[0]
        on.setFocus(Qt.FocusReason.TabFocusReason)

    # -- saying --------------------------------------------------------------------
    def _say(self) -> None:
        self._why.setText(self._reason())
        if not self._offered:
            self._state.put(None)
        elif self.is_decided():
            self._state.put(Pill(self.tr("Chosen"), "ok"))
        else:
            self._state.put(Pill(self.tr("Choose one"), "warn"))

    def _reason(self) -> str:
        """Say which side changed it."""
        slot = self._field.slot
        if not slot.known:
            return self.tr("The versions differ here.")
        who = [i18n.iso(self._names[at]) for at, yes in enumerate(slot.changed) if yes]
        if len(who) == 1:
            words = self.tr("Only {author} changed this.").format(author=who[0])
        elif slot.preferred is not None:
            words = self.tr("All who changed this wrote the same.")
        else:
            words = self.tr("Changed by {authors}.").format(authors=i18n.joined(*who))
        if self._field.kind == "text" and len(self._field.before) > _BRIEF:
            return words
        before = self._field.before or empty(self._field)
        was = self.tr("Before: {answer}").format(answer=i18n.iso(before))
        return f"{words} {was}"
