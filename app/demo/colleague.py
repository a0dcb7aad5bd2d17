# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An invented coordination far away, to show how cases are handed over."""

import os

from app.handover.cards import Card
from storage.bundle.age import generate_identity
from storage.crypto.sign import SigningKey

NAME, ROLE, SITE = "Coordination Tunis", "coordinator", "Tunis"


def colleague() -> Card:
    """Return the card of somebody whose keys nobody keeps: what they get stays shut."""
    _, recipient = generate_identity()
    return Card(
        SigningKey(os.urandom(32)).public.hex(), NAME, ROLE, SITE, recipient, None
    )
