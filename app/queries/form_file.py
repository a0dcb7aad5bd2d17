# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form somebody wrote, looked at before it is used: what it would change."""

from pathlib import Path

from app.commands.forms import missing
from app.errors import NotAllowed
from app.forms import pack, workbook
from app.forms.definition import Form
from app.forms.differences import Difference, differences
from app.forms.faults import Fault
from app.forms.library import RESERVED
from app.forms.pack import FormInfo
from app.forms.xlsform import convert
from app.policy import may
from app.progress import Progress
from app.rows import record
from app.session import Session
from storage.files import read_limited


@record
class Candidate:
    """A form that converts, beside the one in use.

    `current` is what is known of the form in use, None where this one is new;
    `changes` are against it. `missing` are paths of the program's own form that this
    one would have to keep; `reserved` tells that its name is the program's. `asks`
    tells that somebody has to say where its entries go and who writes them.
    """

    form: Form
    data: bytes
    file_name: str
    remarks: tuple[Fault, ...]
    current: FormInfo | None
    changes: tuple[Difference, ...]
    missing: tuple[str, ...]
    reserved: bool
    in_use: bool
    asks: bool

    @property
    def usable(self) -> bool:
        """Whether it may be used from now on."""
        return not (self.missing or self.reserved or self.in_use)


def read_form(path: Path, session: Session, progress: Progress) -> Candidate:
    """Read and convert a spreadsheet; nothing is changed by it.

    Raises:
        NotAllowed, CannotConvert, Cancelled
        OSError: not there, or not to be read.

    """
    if not may(session.role, "manage_forms"):
        raise NotAllowed
    data = read_limited(path, workbook.MAX_FILE + 1)
    progress.check()
    converted = convert(data, path.name)
    progress.check()
    form, forms = converted.form, session.forms
    old, version = forms.form(form.id), form.version
    return Candidate(
        form=form,
        data=data,
        file_name=path.name,
        remarks=converted.remarks,
        current=None if old is None else forms.info(form.id),
        changes=() if old is None else tuple(differences(old, form)),
        missing=missing(form),
        reserved=form.id in RESERVED,
        in_use=forms.version(form.id) == version,
        asks=form.id not in pack.infos(),
    )
