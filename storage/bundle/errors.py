# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a bundle is refused: fields a caller can act on, no sentences.

BundleError
├── NotABundle(reason)      something else, or encrypted in a way we do not accept
├── NewerFormat(part)       made by a newer Consigne, or a newer age
├── ForSomebodyElse         whole, but our key does not open it
├── Truncated               the end is missing: copied half, or still being copied
├── Damaged(part, reason)   bytes that are not what was written
├── UnsafeMember(reason)    an archive entry that no Consigne writes
├── TooLarge(what, limit)   over a limit of `Limits`
└── NameTaken               a bundle would overwrite a file
"""

from storage.errors import StorageError


class BundleError(StorageError):
    """A bundle is refused; nothing of it was used."""


class NotABundle(BundleError):
    """Not an age file, or one we never open.

    Attributes:
        reason: "not_age", "armored", "passphrase", "plugin" (any other stanza),
            "header" (malformed) or "bag" (an age file with something else inside).

    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NewerFormat(BundleError):
    """Written by a newer version.

    Attributes:
        part: "age" (the encryption) or "bag" (the container).

    """

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class ForSomebodyElse(BundleError):
    """None of the recipients is the key we tried."""


class Truncated(BundleError):
    """The file ends too early."""


class Damaged(BundleError):
    """Bytes were altered, or the parts do not belong together.

    Attributes:
        part: "age", "tar", "bag", "manifest", "tagmanifest", "member", "attachment",
            "lines" or "file" (what was written did not read back the same).
        reason: a short word for the log; never content.

    """

    def __init__(self, part: str, reason: str = "") -> None:
        super().__init__(part, reason)
        self.part = part
        self.reason = reason


class UnsafeMember(BundleError):
    """An archive entry of a kind or name that is never written.

    Attributes:
        reason: "type", "name", "path", "reserved", "unexpected", "duplicate", ...
            (see `tar.py`).

    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TooLarge(BundleError):
    """Over a limit.

    Attributes:
        what: the name of the field of `Limits`, or "age_header".
        limit: the limit, in bytes or entries.

    """

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(what, limit)
        self.what = what
        self.limit = limit


class NameTaken(BundleError):
    """There is a file of this name already; it was not touched."""
