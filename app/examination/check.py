# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One thing that is open before an evaluation is signed."""

import hashlib
from dataclasses import field

from app.rows import record

_DIGITS = 12  # of the hash of what a check names


@record
class Check:
    """`code` says what is open, `place` where in the form, `values` what to name.

    `blocking`: nothing is signed while it is open; the others are acknowledged.
    """

    code: str
    place: str
    values: dict[str, str] = field(default_factory=dict)
    blocking: bool = False

    @property
    def key(self) -> str:
        """What it is acknowledged by: the same while the same is open there.

        Rows move up when one is taken away, and a word may be exchanged for another: who
        ticked one has not seen the other. Of what is named only a hash stands in it.
        """
        if not self.values:
            return f"{self.code}@{self.place}"
        told = hashlib.sha256(repr(sorted(self.values.items())).encode()).hexdigest()
        return f"{self.code}@{self.place}#{told[:_DIGITS]}"
