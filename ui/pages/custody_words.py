# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happened to a bundle, what it means, and what can be done: in sentences."""

from PySide6.QtCore import QObject

from app.handover.history import BundleCase, History, Said
from ui import i18n


class CustodyWords(QObject):
    """Sentences for every state of a bundle, on both sides."""

    def about(self, found: History) -> list[str]:
        """Explain a bundle in two or three short paragraphs."""
        words = self._sent(found) if self._is_sent(found) else self._received(found)
        facts = {
            "name": i18n.iso(found.row.who) or self.tr("the other side"),
            "holder": self._holder(found),
            "until": i18n.long_date(found.row.not_after) if found.row.not_after else "",
        }
        return [sentence.format(**facts) for sentence in words]

    def _sent(self, found: History) -> list[str]:
        if found.row.mode == "copy":
            return self._sent_copy(found)
        match found.row.state:
            case "waiting":
                return [
                    self.tr(
                        "No receipt has come yet. Until then you keep these cases, and"
                        " they are read-only here. The bundle opens until {until}."
                    ),
                    self.tr(
                        "If you wait long, ask {name}. If they opened it, they can give"
                        " the same receipt again: Handover, Sent and received, on their"
                        " side. If it was lost, take the cases back and send them anew."
                    ),
                ]
            case "expired":
                return [
                    self.tr(
                        "No receipt has come, and the bundle opens no more since"
                        " {until}. The cases are still read-only here."
                    ),
                    self.tr(
                        "Ask {name}: if they opened it in time, they can give the"
                        " receipt again, and it still counts. If not, take the cases"
                        " back."
                    ),
                ]
            case "refused":
                return [
                    self.tr(
                        "{name} refused the cases. You hold them as before and can write."
                    ),
                    self.tr("Hand them to somebody else when you are ready."),
                ]
            case "taken_back":
                return [
                    self.tr("You took the cases back: you answer for them as before."),
                    self.tr(
                        "Should {name} have opened the bundle all the same, both of you"
                        " claim the cases once their receipt is here. This page then"
                        " helps to decide."
                    ),
                ]
            case "disputed":
                return self._disputed()
            case "transferred":
                return [
                    self.tr(
                        "{name} answers for these cases. What is here is an old copy,"
                        " read-only."
                    ),
                    self.tr(
                        "It can be removed now. You first see what {name} does not have."
                    ),
                ]
            case "purged":
                return [
                    self.tr(
                        "You removed these cases from this case file. {holder} answers"
                        " for them."
                    ),
                    self.tr(
                        "Their copy elsewhere stays, and the cases can come back by a"
                        " bundle."
                    ),
                ]
        return [
            self.tr(
                "{name} confirmed this bundle, and its cases have gone on since. Each"
                " case below says who answers for it."
            )
        ]

    def _sent_copy(self, found: History) -> list[str]:
        mine = self.tr("You answer for these cases as before, and can write in them.")
        match found.row.state:
            case "waiting":
                return [
                    self.tr(
                        "No receipt has come yet. The bundle opens until {until}."
                        " An update can only go on from what was confirmed."
                    ),
                    mine,
                ]
            case "expired":
                return [
                    self.tr(
                        "No receipt has come, and the bundle opens no more since"
                        " {until}. If {name} opened it, they can give the receipt again;"
                        " if not, send a new one."
                    ),
                    mine,
                ]
            case "refused":
                return [self.tr("{name} refused it and took nothing in."), mine]
            case "partly":
                return [
                    self.tr("Not everybody it was for has confirmed it yet."),
                    mine,
                ]
        return [
            self.tr("{name} has this copy. Later you can send only what is new."),
            mine,
        ]

    def _disputed(self) -> list[str]:
        return [
            self.tr(
                "You and {holder} both say that you answer for these cases. Nothing is"
                " lost: what both write is kept and can be put together."
            ),
            self.tr(
                "Speak to each other, by voice. Then say here who answers for each case;"
                " the other side hears it with the next bundle."
            ),
        ]

    def _received(self, found: History) -> list[str]:
        if found.row.state == "refused":
            return [
                self.tr("You refused this bundle: nothing of it was taken in."),
                self.tr(
                    "{name} waits for your answer. If it got lost, give it again: it is"
                    " always the same."
                ),
            ]
        if any(case.custody.state == "disputed" for case in found.cases):
            return self._disputed()
        if found.custodian not in found.ours:
            return [
                self.tr(
                    "You have a copy. {holder} answers for these cases; what you write"
                    " can be sent to them."
                ),
                self.tr("A copy that is no longer needed can be removed."),
            ]
        if found.row.state == "purged":
            return [
                self.tr(
                    "You answer for these cases. {name} has your receipt, and has removed"
                    " their copy."
                )
            ]
        return [
            self.tr(
                "You took these cases over. {name} keeps them read-only until they have"
                " your receipt, and can remove their copy then."
            ),
            self.tr(
                "If they still wait, the receipt got lost on its way: give it again, it"
                " is always the same."
            ),
        ]

    # -- small words ---------------------------------------------------------
    def said(self, said: Said, found: History) -> tuple[str, str, str]:
        """Return the sign and the colour of a statement, and what it says."""
        mine = said.key in found.ours
        name = self.tr("You") if mine else i18n.iso(said.who) or self.tr("Somebody")
        match said.kind:
            case "accepted":
                sign, tone = "circle-check", "ok"
                words = (
                    self.tr("You took %n case(s) over, {day}", "", said.cases)
                    if mine
                    else self.tr("{name} took %n case(s) over, {day}", "", said.cases)
                )
            case "copied":
                sign, tone = "copy", "text2"
                words = (
                    self.tr("You took a copy in, {day}")
                    if mine
                    else self.tr("{name} took a copy in, {day}")
                )
            case "refused":
                sign, tone = "circle-x", "danger"
                words = (
                    self.tr("You refused it, {day}")
                    if mine
                    else self.tr("{name} refused it, {day}")
                )
            case _:
                sign, tone = "trash-2", "text2"
                words = (
                    self.tr("You removed %n case(s), {day}", "", said.cases)
                    if mine
                    else self.tr("{name} removed %n case(s), {day}", "", said.cases)
                )
        day = i18n.moment(said.at.astimezone())
        text = words.format(name=name, day=day)
        if said.late:
            text = f"{text}. {self.tr('After its last day; it counts all the same.')}"
        if said.why:
            quoted = self.tr("{text}: “{why}”")
            text = quoted.format(text=text, why=i18n.iso(said.why))
        return sign, tone, text

    def twice(self, found: History) -> str:
        """Say that a bundle was opened on two computers."""
        words = self.tr(
            "{name} opened this bundle on two computers. The first receipt counts. Ask"
            " {name} to work in one place only, and to remove the cases from the other."
        )
        return words.format(name=i18n.iso(found.row.who))

    def case_state(self, case: BundleCase, found: History) -> str:
        """Say who answers for one case now."""
        match case.custody.state:
            case "held":
                return self.tr("you answer for it") if case.here else ""
            case "in_transfer":
                return self.tr("on its way, read-only")
            case "disputed":
                return self.tr("claimed by both sides")
            case "purged":
                return self.tr("removed from here")
        name = found.name(case.custody.holder)
        return self.tr("{name} answers for it").format(
            name=i18n.iso(name) or self.tr("somebody else")
        )

    def _holder(self, found: History) -> str:
        """Name who holds the cases elsewhere."""
        for case in found.cases:
            keys = (*case.custody.claims, case.custody.holder, found.custodian)
            for key in keys:
                if key and key not in found.ours and found.name(key):
                    return i18n.iso(found.name(key))
        return i18n.iso(found.row.who) or self.tr("the other side")

    @staticmethod
    def _is_sent(found: History) -> bool:
        return found.row.direction == "sent"
