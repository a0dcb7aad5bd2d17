# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether somebody vouches for a date in a list of things to do."""

from app.following import stored
from app.queries.agenda import DueItem
from app.session import Session


def is_vouched(session: Session, item: DueItem) -> bool:
    """Tell whether a date may be shown without saying that nobody verified its rule.

    True for what no rule computed, and for a deadline whose rule was verified.
    """
    if item.form != stored.FORM or not item.entry_id:
        return True
    kept = stored.stored(session, item.entry_id)
    return kept is not None and bool(
        kept.text("verified_on") and kept.text("verified_by")
    )
