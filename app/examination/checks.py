# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked at before an evaluation is signed, and whether it stands in the way.

Blocking is what makes a finding or the whole unusable in front of a court, or says
what the record does not hold. The rest may have its reason: it is seen and signed.
`docs/forms.md` lists every check.
"""

from collections.abc import Iterator

from app import consent
from app.commands.entries import Writing
from app.examination import (
    checks_account,
    checks_findings,
    checks_opinion,
    checks_photos,
    checks_setting,
)
from app.examination.check import Check
from app.examination.content import EXAMINATION, FORMS, Examination, read
from app.examination.known import Known, known
from app.forms.filling import Filling
from app.session import Session

PHOTO_ITEM = "photo_file"


def checks(session: Session, writing: Writing) -> list[Check]:
    """Return what is open in an evaluation that is being written, blocking first.

    What does not apply is not looked at. Nothing for another form.
    """
    if writing.form not in FORMS:
        return []
    written = read(writing.form, _applying(session, writing))
    found = list(_of(session, writing, written, known(session, writing.case_id)))
    return sorted(found, key=lambda check: not check.blocking)


def _of(
    session: Session, writing: Writing, written: Examination, about: Known
) -> Iterator[Check]:
    yield from checks_setting.of(written, about)
    if writing.form == EXAMINATION:
        yield from checks_findings.of(written)
        allowed = consent.allows(session, writing.case_id, PHOTO_ITEM)
        yield from checks_photos.of(written, writing.attachments, allowed)
    else:
        yield from checks_findings.of_a_mind(written)
    yield from checks_account.of(written, about)
    yield from checks_opinion.of(written)


def _applying(session: Session, writing: Writing) -> dict[str, object]:
    """Return the answers that count: those of questions that apply."""
    form = session.forms.form(writing.form, writing.form_version)
    if form is None:
        return dict(writing.answers)
    return Filling(
        form, writing.answers, now=session.local_now, language="", fresh=False
    ).answers()
