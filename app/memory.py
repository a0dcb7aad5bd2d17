# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far each audit chain had come, kept outside the case file.

So that a cut tail, or a whole folder put back to an older day, shows. Holds ids and
hashes only.
"""

import json
from pathlib import Path

from platformdirs import user_state_path

from storage.audit import AuditHead
from storage.files import write_atomically

_LIMIT = 1024 * 1024


def remember(vault_id: str, head: AuditHead) -> None:
    """Keep the head of a case file's audit chain."""
    heads = _load()
    heads[vault_id] = {"seq": head.seq, "hash": head.hash.hex()}
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_atomically(path, json.dumps(heads, sort_keys=True).encode())


def remembered(vault_id: str) -> AuditHead | None:
    """Return the last head seen on this computer, or None."""
    row = _load().get(vault_id)
    if not isinstance(row, dict):
        return None
    try:
        return AuditHead(int(row["seq"]), bytes.fromhex(row["hash"]))
    except (KeyError, TypeError, ValueError):
        return None


def _path() -> Path:
    return user_state_path("consigne", appauthor=False) / "heads.json"


def _load() -> dict[str, object]:
    try:
        with _path().open("rb") as file:
            value = json.loads(file.read(_LIMIT))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
