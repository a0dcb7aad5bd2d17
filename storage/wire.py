# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a revision is written on a line of a bundle, and read from one.

`revisions.jsonl`: {"body":BODY,"signature":"BASE64"} per line, BODY being the signed
bytes themselves. `markers.jsonl` (registry): {"announced_on","case","compartment",
"entry","occurred_on"}. `attachments/SHA256`: the files, as they are.
"""

from storage import canonical
from storage.bundle.errors import Damaged
from storage.errors import Damaged as DamagedHere
from storage.revisions import Revision, read_revision

REVISIONS, MARKERS, ATTACHMENTS = "revisions.jsonl", "markers.jsonl", "attachments/"
_BEFORE, _BETWEEN, _AFTER = b'{"body":', b',"signature":"', b'"}'
_SIGNATURE_CHARS = 88
# What a line has around the body, its end included: bytes.
AROUND = len(_BEFORE) + len(_BETWEEN) + _SIGNATURE_CHARS + len(_AFTER) + 1


def line_of(body: bytes, signature: bytes) -> bytes:
    """Return the line of a revision: len(body) + `AROUND` bytes."""
    sealed = canonical.b64(signature).encode()
    return _BEFORE + body + _BETWEEN + sealed + _AFTER + b"\n"


def revision_in(line: bytes) -> Revision:
    """Read a line without its end; shape and signature are checked.

    Raises:
        Damaged: not a revision, or not signed by the author it names.

    """
    cut = len(line) - len(_AFTER) - _SIGNATURE_CHARS - len(_BETWEEN)
    fine = (
        line.startswith(_BEFORE)
        and line.endswith(_AFTER)
        and cut > len(_BEFORE)
        and line[cut : cut + len(_BETWEEN)] == _BETWEEN
    )
    if not fine:
        raise Damaged("lines", "revision")
    signature = line[cut + len(_BETWEEN) : -len(_AFTER)].decode("ascii", "replace")
    try:
        return read_revision(line[len(_BEFORE) : cut], canonical.unb64(signature, 64))
    except (DamagedHere, canonical.NotCanonical) as error:
        raise Damaged("lines", "revision") from error
