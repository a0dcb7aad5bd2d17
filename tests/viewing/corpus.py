# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every hostile or unusual file, and what may come of it."""

from tests.viewing.broken_pictures import BROKEN
from tests.viewing.kinds import Hostile
from tests.viewing.large_pictures import LARGE_ONES
from tests.viewing.pdf_corpus import PDFS
from tests.viewing.unusual_pictures import UNUSUAL

LAYERS: dict[str, list[Hostile]] = {
    "large pictures": LARGE_ONES,
    "broken pictures": BROKEN,
    "unusual pictures": UNUSUAL,
    "pdf": PDFS,
}
