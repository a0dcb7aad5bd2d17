# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the versions of an entry say different things, and somebody has to choose."""

from storage.revisions import Revision, current, heads

# What two versions have to agree on to say the same; who wrote it when is not of it.
_CONTENT = ("answers", "attachments", "form", "form_version", "sensitivity")


def in_conflict(revisions: list[Revision]) -> bool:
    """Tell whether somebody has to choose: a head says something else than what is shown.

    Beside a signed state a head that says the same ends it: it follows what was written
    beside, and changes nothing.
    """
    shown = current(revisions)
    return any(not _says_the_same(tip, shown) for tip in heads(revisions))


def _says_the_same(one: Revision, other: Revision) -> bool:
    return all(one.fields[key] == other.fields[key] for key in _CONTENT)
