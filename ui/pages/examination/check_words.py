# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each check says, precisely, and in a second line why it matters."""

from datetime import date

from PySide6.QtCore import QObject

from app.examination.check import Check
from ui import i18n, labels


class CheckWords(QObject):
    """Sentences of checks; an unknown one is a fault and raises KeyError."""

    def sentence(self, check: Check) -> str:
        """Return what is open."""
        rows = self._sheet() | self._findings() | self._dates() | self._photos()
        return rows[check.code].format(**self._values(check))

    def why(self, check: Check) -> str:
        """Return why it matters, or nothing."""
        return self._reasons().get(check.code, "")

    def _values(self, check: Check) -> dict[str, str]:
        said = {name: _said(value) for name, value in check.values.items()}
        for name in ("opinion", "strongest"):
            if code := check.values.get(name):
                said[name] = labels.code("consistency", code)
        if check.code == "opinion_too_strong" and not check.values["strongest"]:
            said["strongest"] = self.tr("none")
        return said

    def _sheet(self) -> dict[str, str]:
        return {
            "no_name": self.tr("The person’s name is missing."),
            "no_birth_date": self.tr("The person’s birth date is missing."),
            "other_name": self.tr(
                "The name here is “{written}”, the identity sheet says “{known}”."
            ),
            "other_birth_date": self.tr(
                "The birth date here is {written}, the case says {known}."
            ),
            "no_agreement": self.tr("It is not said whether the person agrees."),
            "no_agreement_why": self.tr(
                "The person did not agree: say why it took place all the same."
            ),
            "no_interpreter": self.tr(
                "It is not said whether somebody interpreted; “not needed” is an answer."
            ),
            "no_interpreter_name": self.tr("The interpreter is not named."),
            "no_language": self.tr("The language of the interview is missing."),
            "no_privacy": self.tr("The conditions of privacy are not recorded."),
            "no_privacy_detail": self.tr(
                "Somebody could see or hear: say who, and what was asked for."
            ),
            "no_restraint": self.tr("Restraint is not recorded; “none” is an answer."),
            "no_restraint_detail": self.tr(
                "The person was restrained: say by whom, and what was asked for."
            ),
            "no_present": self.tr("Who was present is not recorded."),
            "no_chaperone": self.tr("It is not said whether a chaperone was offered."),
            "no_clinician": self.tr("Your name is missing."),
            "no_profession": self.tr("Your profession is missing."),
            "no_registration": self.tr("Your registration number is missing."),
            "no_qualifications": self.tr("Your qualifications are missing."),
            "no_truthfulness": self.tr("The statement of truthfulness is missing."),
            "no_restrictions": self.tr(
                "The limits of the examination are not stated; “none” is an answer."
            ),
            "no_opinion": self.tr("The opinion on the whole is missing."),
            "opinion_no_why": self.tr(
                "The opinion is “no attribution”: say what it rests on."
            ),
            "opinion_no_reasons": self.tr("What the opinion rests on is missing."),
            "opinion_too_strong": self.tr(
                "The opinion is “{opinion}”, beyond every single finding (the highest:"
                " {strongest})."
            ),
        }

    def _findings(self) -> dict[str, str]:
        return {
            "no_finding": self.tr("No finding is recorded."),
            "number_twice": self.tr("Two findings have the number {number}."),
            "intimate_without_yes": self.tr(
                "Finding {number} is of the genital or anal examination, and no"
                " agreement of its own is recorded."
            ),
            "finding_no_number": self.tr("Finding {number} has no number of its own."),
            "finding_no_what": self.tr("Finding {number}: it is not said what it is."),
            "finding_no_basis": self.tr(
                "Finding {number}: it is not said how it is known."
            ),
            "finding_no_region": self.tr("Finding {number}: the region is missing."),
            "finding_no_side": self.tr("Finding {number}: the side is missing."),
            "finding_no_lesion": self.tr("Finding {number}: the type is missing."),
            "finding_no_size": self.tr("Finding {number}: the size is missing."),
            "finding_not_placed": self.tr(
                "Finding {number} does not stand on the figure."
            ),
            "finding_no_degree": self.tr(
                "Finding {number}: the degree of consistency is missing."
            ),
            "finding_no_why": self.tr("Finding {number} has no attribution: say why."),
            "finding_no_causes": self.tr(
                "Finding {number}: other causes are not discussed."
            ),
            "finding_no_words": self.tr(
                "Finding {number}: a degree is given, but not what the person says."
            ),
        }

    def _dates(self) -> dict[str, str]:
        return {
            "finding_later": self.tr(
                "Finding {number}: it is said to come from after the day it was seen."
            ),
            "finding_unborn": self.tr(
                "Finding {number}: it is said to come from before the person’s birth."
            ),
            "finding_other_date": self.tr(
                "Finding {number} is dated {written}; what is reported is dated {known}."
            ),
            "episode_backwards": self.tr(
                "What is reported, row {row}: the end is before the beginning."
            ),
            "episode_later": self.tr(
                "What is reported, row {row}: it lies after the examination."
            ),
            "episode_unborn": self.tr(
                "What is reported, row {row}: it lies before the person’s birth."
            ),
            "episode_other_date": self.tr(
                "What is reported, row {row}, is dated {written}; the incidents of the"
                " file are dated {known}."
            ),
        }

    def _photos(self) -> dict[str, str]:
        return {
            "photo_without_yes": self.tr(
                "There are photographs, and the person does not agree to any being kept."
            ),
            "photo_no_file": self.tr("Photograph {photo}: the picture is missing."),
            "photo_other_finding": self.tr(
                "Photograph {photo} names findings that there are not: {numbers}."
            ),
            "photo_of_nothing": self.tr("Photograph {photo} shows no finding."),
            "photo_scale_unsaid": self.tr(
                "Photograph {photo}: it is not said whether a ruler is visible."
            ),
            "photo_no_scale": self.tr("Photograph {photo} has no ruler."),
            "photos_unsaid": self.tr("It is not said whether photographs were made."),
            "photos_elsewhere": self.tr(
                "Photographs were made, and none is here: say where they are."
            ),
            "picture_unlisted": self.tr(
                "The picture “{name}” is attached, but not listed as a photograph."
            ),
        }

    def _reasons(self) -> dict[str, str]:
        account = self.tr(
            "Dates that differ are the first thing a court asks about. Correct the one"
            " that is wrong, or say in the circumstances why both stand: memory after"
            " violence is often uncertain."
        )
        return {
            "other_name": self.tr(
                "A report in another name than the procedure’s may be set aside."
            ),
            "other_birth_date": self.tr(
                "A report with another date than the procedure’s may be set aside."
            ),
            "no_registration": self.tr(
                "A report by somebody who is not registered is often set aside."
            ),
            "number_twice": self.tr(
                "Give one of them another number, then look at which photographs show"
                " which."
            ),
            "finding_no_size": self.tr(
                "In millimetres, or in words where it cannot be measured."
            ),
            "finding_no_causes": self.tr(
                "Courts ask what else it could be. “None” is an answer too."
            ),
            "finding_no_why": self.tr(
                "A blindfold, unconsciousness, no memory: it is a complete answer."
            ),
            "no_finding": self.tr(
                "Say so under “General”: that nothing is seen rules nothing out."
            ),
            "opinion_too_strong": self.tr(
                "The whole may weigh more than its parts: then say in “What this opinion"
                " rests on” why."
            ),
            "photo_without_yes": self.tr(
                "Take the photographs out, or record the person’s agreement first."
            ),
            "photo_no_scale": self.tr(
                "It cannot be measured on the picture: the size in words matters more."
            ),
            "finding_other_date": account,
            "episode_other_date": account,
        }


def _said(value: str) -> str:
    """Return a value for a sentence: a whole date in words, the rest as it is."""
    parts = [_day(part) for part in value.split(", ")]
    return i18n.iso(", ".join(parts))


def _day(text: str) -> str:
    try:
        return i18n.short_date(date.fromisoformat(text)) if len(text) == 10 else text
    except ValueError:
        return text
