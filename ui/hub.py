# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""News that travels between screens: a few coarse signals in one object."""

from PySide6.QtCore import QObject, Signal


class Hub(QObject):
    """Whoever changes something says so here; whoever shows it listens.

    Emit after the use case has succeeded, never before.
    """

    cases_changed = Signal()  # a case was added, handed over or received
    case_changed = Signal(str)  # the id of the case whose entries changed
    team_changed = Signal()  # an account was added or changed
    contacts_changed = Signal()  # a contact card was added or verified
    exchange_changed = Signal()  # another exchange folder was chosen, or none
    inbox_looked = Signal(int)  # so many items of the inbox wait for a person
    draft_saved = Signal(object)  # the datetime, for the status line
    notice = Signal(object)  # a ui.notices.Notice for the bar under the top bar
    busy = Signal(bool)  # long work runs: the idle lock waits for nothing, see Lock
