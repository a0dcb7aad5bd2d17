# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page says: cautions of each certificate, and what the checks found."""

from PySide6.QtCore import QObject

from app.certificates.known import CertificateView
from app.examination.check import Check
from ui import i18n, labels


class CertificateWords(QObject):
    """A QObject: lupdate finds words in `self.tr` only."""

    def cautions(self, kind: str) -> list[str]:
        """Return what to keep in mind while writing, the weightiest first."""
        match kind:
            case "asylum":
                return [
                    self.tr(
                        "It is handed to the person, never sent to the prefecture,"
                        " and is not a certificate for a residence permit on health"
                        " grounds."
                    ),
                    self.tr(
                        "The same dates as in the person’s account. Only the facts"
                        " needed to understand the disorders."
                    ),
                    self.tr(
                        "Nothing obliges you to certify. Telling again can hurt:"
                        " take what was said, do not ask for more."
                    ),
                ]
            case "initial":
                return [
                    self.tr(
                        "It quotes the person (“declares”). It names no culprit and"
                        " says nothing of intent."
                    ),
                    self.tr(
                        "Day, hour and place of the examination; the incapacity in"
                        " letters. A duplicate stays here."
                    ),
                ]
            case "attestation":
                return [
                    self.tr(
                        "An attestation of your own, in your own name: it is not a"
                        " medical certificate."
                    ),
                    self.tr(
                        "It is handed to the person, never sent to the prefecture."
                        " The same dates as in the person’s account."
                    ),
                ]
            case _:
                return [
                    self.tr(
                        "The report says what the signed examination says. What is"
                        " missing there is added by an addendum, not here."
                    ),
                ]

    def state(self, found: CertificateView) -> str:
        """Return in a few words what became of a certificate."""
        parts = [self.tr("made {day}").format(day=i18n.short_date(found.made_on))]
        if found.released_on is not None:
            words = self.tr("copy released {day}")
            parts.append(words.format(day=i18n.short_date(found.released_on)))
        if found.handed_on is not None:
            words = self.tr("handed to {name} {day}")
            day = i18n.short_date(found.handed_on)
            parts.append(words.format(name=i18n.iso(found.handed_to), day=day))
        return i18n.joined(*parts)

    def check(self, check: Check) -> str:
        """Return a sentence about one thing that is open."""
        values = {name: i18n.iso(said) for name, said in check.values.items()}
        return self._sentence(check, values).format(**values)

    def _sentence(self, check: Check, values: dict[str, str]) -> str:
        match check.code:
            case "name_differs":
                return self.tr(
                    "The name “{written}” is not that of the identity sheet"
                    " (“{known}”)."
                )
            case "birth_differs":
                return self.tr(
                    "The year of birth {written} is not that of the case ({known})."
                )
            case "not_quoted":
                return self.tr("None of the person’s own words stands in quotes.")
            case "years_differ":
                return self.tr(
                    "{written} is not a year of the account ({known}). A date that"
                    " differs is held against the person."
                )
            case "culprit":
                return self.tr(
                    "“{word}” points at somebody. Only the person’s own words, in"
                    " quotes, may."
                )
            case "intent":
                return self.tr("“{word}” speaks of intent: that is for the judge.")
            case "prefecture":
                return self.tr(
                    "“{word}”: this certificate is never made for the prefecture."
                )
            case "prefecture_named":
                return self.tr("“{word}” is named: is it needed?")
            case "stronger":
                values["strongest"] = labels.code(
                    "consistency", check.values["strongest"]
                ).lower()
                return self.tr(
                    "“{word}” is stronger than any finding (at most: {strongest})."
                )
            case _:
                return self._more(check.code)

    def _more(self, code: str) -> str:
        match code:
            case "photo_gone":
                return self.tr("A photograph that was chosen is not there any more.")
            case "photo_scale":
                return self.tr("Photograph {row} shows no scale.")
            case "photo_unreferenced":
                return self.tr("Photograph {row} belongs to no finding.")
            case "no_incapacity":
                return self.tr("The incapacity is zero days.")
            case "language":
                return self.tr("A French authority reads French.")
            case _:
                return self.tr(
                    "The examination has addenda ({count}): what they say is not in"
                    " this document."
                )
