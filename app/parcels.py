# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in the extracts that colleagues left for a compartment this account holds."""

from app.catalogue import role
from app.commands.entries import told
from app.errors import Damaged
from app.forms.fitting import fits
from app.session import Session
from storage import parcels
from storage.revisions import Revision
from storage.vault.casefile import Transaction
from storage.vault.members import RECOVERY_ROLE
from storage.vault.trust import Account

EXTRACT = "extract"


def holders(session: Session, compartment: str) -> tuple[Account, ...]:
    """Return the accounts that open a compartment in their daily work."""
    return tuple(
        account
        for account in session.case_file.accounts().values()
        if compartment in account.compartments
        and account.role != RECOVERY_ROLE
        and not account.removed
    )


def deliver(session: Session) -> int:
    """Take in what waits for this account's compartments; return how many extracts.

    Each is taken in, or refused for good, in one transaction with its audit entry. One
    that this account cannot open is left for a colleague. A second call changes nothing.
    """
    if session.founding:
        return 0  # the recovery words open no parcel
    found = parcels.waiting(session.case_file, session.compartments)
    return sum(_take(session, *parcel) for parcel in found)


def _take(session: Session, parcel_id: str, compartment: str, body: bytes) -> bool:
    key = session.case_file.keys.sealing
    revision: Revision | None
    try:
        revision = parcels.open_parcel(parcel_id, compartment, body, session.me, key)
        if revision is None:
            return False
    except Damaged:
        revision = None
    with session.case_file.transaction() as transaction:
        fine = revision is not None and _acceptable(transaction, session, revision)
        if revision is not None and fine:
            transaction.put(revision)
            transaction.audit("extract_delivered", **told(revision))
        else:
            transaction.audit(
                "parcel_refused", compartment=compartment, parcel=parcel_id
            )
        parcels.drop_parcel(transaction, parcel_id)
    return fine


def _acceptable(transaction: Transaction, session: Session, revision: Revision) -> bool:
    """Tell whether it is a new, signed extract by a colleague, about a case we have."""
    fields = revision.fields
    author = session.case_file.accounts().get(str(fields["author"]))
    known = transaction.revisions(revision.compartment, revision.entry)
    return (
        fields["form"] == EXTRACT
        and fits(fields, session.forms)
        and bool(fields["final"])
        and not revision.parents
        and not revision.attachments
        and fields["sensitivity"] in ("normal", "discreet")
        and author is not None
        and role(author.role).id in session.forms.info(EXTRACT).writers
        and revision.case is not None
        and bool(transaction.revisions("registry", revision.case))
        and all(other.id == revision.id for other in known)
    )
