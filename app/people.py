# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names behind signing keys: accounts of this case file, contacts, authors met."""

from app.session import Session


def names(session: Session) -> dict[str, str]:
    """Return display names by signing key (hex)."""
    found = dict(
        session.case_file.rows(
            "SELECT json_extract(facts, '$.person'), title FROM registry.entry"
            " WHERE form = 'contact'"
        )
    )
    found |= {a.id: a.name for a in session.case_file.accounts().values()}
    return {str(key): str(value) for key, value in found.items()}
