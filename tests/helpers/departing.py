# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing a colleague's account, as the coordinator does it."""

from app.commands.removing import Removal, remove_account
from app.session import Session
from storage.crypto.recovery import words_of
from tests.helpers.world import PEOPLE, Site

NEW = "obsidienne farfadet quetzal zinzolin myrtille"
ALL_BUT_TWO = ("registry", "identity", "protection", "social")


def account(session: Session, role: str) -> str:
    accounts = session.case_file.accounts().values()
    return next(a.id for a in accounts if a.name == PEOPLE[role])


def words(site: Site) -> tuple[str, ...]:
    return tuple(words_of(site.secret, 1, 1))


def remove(site: Site, role: str, *lines: str) -> Removal:
    with site.as_("coordinator") as session:
        return remove_account(session, account(session, role), lines)
