# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in what colleagues left for a compartment this account holds.

Extracts, and what a doctor lets the legal officer know of a certificate: that there is
one, later its copy.
"""

from collections.abc import Mapping
from typing import Final

from app.catalogue import role
from app.commands.entries import told
from app.errors import Damaged
from app.forms.fitting import fits
from app.session import Session
from storage import parcels
from storage.parcels import ParcelTooLarge
from storage.revisions import Revision
from storage.vault.casefile import Transaction
from storage.vault.members import RECOVERY_ROLE
from storage.vault.trust import Account

EXTRACT, CERTIFICATE = "extract", "certificate_release"
# What each form that travels so is called in the audit chain.
_ACTS: Final = {EXTRACT: "extract_delivered", CERTIFICATE: "certificate_delivered"}
_PDF, _BEGINS, _LONGEST = (
    "application/pdf",
    b"%PDF-",
    200,
)  # characters of a file's name
_Files = Mapping[str, bytes]


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
    """Take in what waits for this account's compartments; return how many entries.

    Each is taken in, or refused for good, in one transaction with its audit entry. One
    that this account cannot open is left for a colleague. A second call changes nothing.
    """
    if session.founding:
        return 0  # the recovery words open no parcel
    found = parcels.waiting(session.case_file, session.compartments)
    return sum(_take(session, *parcel) for parcel in found)


def _take(session: Session, parcel_id: str, compartment: str, body: bytes) -> bool:
    key, case_file = session.case_file.keys.sealing, session.case_file
    revision: Revision | None
    files: _Files | None = {}
    try:
        revision = parcels.open_parcel(parcel_id, compartment, body, session.me, key)
        if revision is None:
            return False
        if revision.attachments:
            parcel = (parcel_id, compartment, body)
            files = parcels.open_files(case_file, parcel, session.me, key)
        if files is None:
            return False
    except (Damaged, ParcelTooLarge):
        revision = None
    with case_file.transaction() as transaction:
        fine = revision is not None and _acceptable(
            transaction, session, revision, files or {}
        )
        if revision is not None and fine:
            for data in (files or {}).values():
                transaction.put_attachment(compartment, iter((data,)))
            transaction.put(revision)
            transaction.audit(_ACTS[revision.fields["form"]], **told(revision))
        else:
            transaction.audit(
                "parcel_refused", compartment=compartment, parcel=parcel_id
            )
        parcels.drop_parcel(transaction, parcel_id)
    return fine


def _acceptable(
    transaction: Transaction, session: Session, revision: Revision, files: _Files
) -> bool:
    """Tell whether it is new, signed by a colleague whose it is, about a case we have."""
    fields = revision.fields
    author = session.case_file.accounts().get(str(fields["author"]))
    known = transaction.revisions(revision.compartment, revision.entry)
    info = session.forms.info(fields["form"])
    return (
        fields["form"] in _ACTS
        and fits(fields, session.forms)
        and bool(fields["final"])
        and not revision.parents
        and _attached_fits(fields, files)
        and fields["sensitivity"] in ("normal", "discreet")
        and author is not None
        and role(author.role).id in info.writers
        and revision.compartment in info.compartments
        and revision.case is not None
        and bool(transaction.revisions("registry", revision.case))
        and all(other.id == revision.id for other in known)
    )


def _attached_fits(fields: Mapping[str, object], files: _Files) -> bool:
    """Tell whether a copy brings the one PDF that it names, and all else nothing."""
    attached, answers = fields["attachments"], fields["answers"]
    if not isinstance(attached, list) or not isinstance(answers, dict):
        return False
    if fields["form"] != CERTIFICATE or answers.get("what") != "released":
        return not attached
    return len(attached) == 1 and (
        attached[0]["media_type"] == _PDF
        and attached[0]["sha256"] == answers.get("pdf")
        and _is_plain(attached[0]["name"])
        and files[attached[0]["sha256"]].startswith(_BEGINS)
        and len(files[attached[0]["sha256"]]) == attached[0]["size"]
    )


def _is_plain(name: str) -> bool:
    """Tell whether a file's name is one: a name, not a way to somewhere."""
    return name.isprintable() and 0 < len(name) <= _LONGEST and not {*"/\\:"} & {*name}
