# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a finding is called: its place, its type and size, its degree."""

from PySide6.QtCore import QObject

from app.examination.content import Finding
from ui import i18n, labels
from ui.widgets.bodymap import Mark

QUOTES = "«»“”\"'„ \u00a0\u202f"


class FindingWords(QObject):
    """Puts a finding into words; codes are in the reader's language."""

    def place(self, finding: Finding) -> str:
        """Return where it is: "Upper back, right"."""
        if not finding.region:
            return self.tr("Region to choose")
        region = labels.code("body_region", finding.region)
        if finding.which:
            region = f"{region} ({i18n.iso(finding.which)})"
        if not finding.side:
            return region
        side = labels.code("body_side", finding.side)
        return i18n.joined(region, side[:1].lower() + side[1:])

    def says(self, finding: Finding) -> str:
        """Return the person's words in quotation marks, or what they put it down to."""
        words = " ".join(finding.attribution.split()).strip(QUOTES)
        if words:
            return self.tr("“{words}”").format(words=i18n.iso(words))
        return labels.code("lesion_origin", finding.origin) if finding.origin else ""

    def lesion(self, finding: Finding) -> str:
        """Return what it is."""
        if finding.lesion:
            return labels.code("lesion_type", finding.lesion)
        return self.tr("Type to choose")

    def size(self, finding: Finding) -> str:
        """Return its size in millimetres, or as it was said otherwise."""
        long, wide = finding.length_mm, finding.width_mm
        if long is not None and wide is not None:
            sizes = i18n.ltr(f"{_number(long)} × {_number(wide)}")
            return self.tr("{size} mm").format(size=sizes)
        if long is not None:
            return self.tr("{size} mm").format(size=_number(long))
        return finding.size_note

    def degree(self, finding: Finding) -> str:
        """Return how consistent it is with what is said."""
        if finding.consistency:
            return labels.code("consistency", finding.consistency)
        return self.tr("Degree to choose")

    def name(self, finding: Finding) -> str:
        """Return what it is called in a head: "Finding 3"."""
        number = i18n.number(finding.number or finding.row)
        return self.tr("Finding {number}").format(number=number)

    def spoken(self, finding: Finding) -> str:
        """Return the whole of it, as a screen reader says it."""
        parts = (
            self.name(finding),
            self.place(finding),
            self.lesion(finding),
            self.size(finding),
            self.says(finding),
            self.degree(finding),
        )
        return i18n.joined(*(part for part in parts if part))

    def mark(self, finding: Finding) -> Mark | None:
        """Return its mark on the map, or None where it has no place."""
        if finding.x is None or finding.y is None or not finding.view:
            return None
        words = i18n.joined(self.place(finding), self.lesion(finding))
        number = finding.number or finding.row
        return Mark(number, finding.view, finding.x, finding.y, words)


def _number(value: float) -> str:
    return f"{value:g}"
