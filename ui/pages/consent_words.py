# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of consent: its signs, why something may not be done, what follows."""

from PySide6.QtCore import QObject

from app.consent import EXPIRED, OTHER_BODY, UNKNOWN, ConsentItem, items
from app.consent_records import GIVEN, NOT_ASKED, REFUSED, WITHDRAWN
from ui import i18n, labels

# sign, colour of the sign, ink of the words
MARKS = {
    GIVEN: ("circle-check", "ok", "ok"),
    REFUSED: ("circle-x", "danger", "danger"),
    WITHDRAWN: ("circle-x", "danger", "danger"),
    EXPIRED: ("clock", "warn", "warn"),
    OTHER_BODY: ("circle-x", "danger", "danger"),
    NOT_ASKED: ("circle-help", "text3", "2"),
    UNKNOWN: ("eye-off", "text3", "2"),
}


def item_name(code: str) -> str:
    """Return what a person agrees to, in words."""
    return labels.code("consent_item", code)


def badge_name(code: str) -> str:
    """Return the short word of an item."""
    words = next((item.badge for item in items() if item.code == code), {})
    return words.get(i18n.language()) or words.get("en") or code


class ConsentWords(QObject):
    """A QObject: lupdate finds words in `self.tr` only."""

    def decision(self, decision: str, *, expired: bool = False) -> str:
        """Return one word for where an item stands."""
        if expired:
            return self.tr("Run out")
        if decision == UNKNOWN:
            return self.tr("Cannot be read")
        return labels.code("decision", decision)

    def badge(self, item: str, decision: str, *, expired: bool = False) -> str:
        """Return the word of a badge: alone where it is given, else with why not."""
        name = badge_name(item)
        if decision == GIVEN and not expired:
            return name
        said = self.tr("{item}: {decision}")
        state = self.decision(decision, expired=expired).lower()
        return said.format(item=name, decision=state)

    def refusal(self, item: str, reason: str) -> str:
        """Say why something cannot be done without an agreement."""
        match reason:
            case "refused":
                words = self.tr("The person refused this: “{item}”.")
            case "withdrawn":
                words = self.tr("The person took this agreement back: “{item}”.")
            case "expired":
                words = self.tr("This agreement has run out: “{item}”. Ask again.")
            case "other_body":
                words = self.tr(
                    "The person agreed to this for somebody else, not here: “{item}”."
                )
            case "unknown":
                words = self.tr(
                    "Your account cannot read whether the person agreed: “{item}”."
                )
            case _:
                words = self.tr("The person has not agreed to this: “{item}”.")
        return words.format(item=item_name(item))

    def follows(self, item: ConsentItem) -> str:
        """Say what cannot be done while an item is not agreed to; "" for nothing."""
        return " ".join(self._act(act) for act in sorted(item.acts) if self._act(act))

    def _act(self, act: str) -> str:
        match act:
            case "extract":
                return self.tr("No extract can be shared any more.")
            case "referral":
                return self.tr("A referral that leans on it cannot be sent any more.")
            case "export":
                return self.tr("Nothing that names the person leaves for them.")
            case "handover":
                return self.tr("The case is not handed over to another site.")
            case "certificate":
                return self.tr("No certificate is handed over.")
            case "photo" | "photo_certificate" | "photo_court" | "photo_training":
                return self.tr("No photograph is kept or used for this.")
            case "figures":
                return self.tr("The case is left out of figures that leave the site.")
        if act.startswith("testimony"):
            return self.tr("Their story is not told in this way.")
        return ""
