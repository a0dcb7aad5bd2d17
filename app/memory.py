# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far each audit chain had come, kept outside the case file.

So that a cut tail, or a whole folder put back to an older day, shows; and what was put
back from a backup here, so that the next unlocking can say so. Holds ids, hashes and
days only.
"""

import json
from pathlib import Path

from platformdirs import user_state_path

from storage.audit import AuditHead
from storage.files import write_atomically

_LIMIT = 1024 * 1024
_HEADS, _RESTORED = "heads.json", "restored.json"


def remember(vault_id: str, head: AuditHead) -> None:
    """Keep the head of a case file's audit chain."""
    heads = _load(_HEADS)
    heads[vault_id] = _row(head)
    _store(_HEADS, heads)


def remembered(vault_id: str) -> AuditHead | None:
    """Return the last head seen on this computer, or None."""
    return _head(_load(_HEADS).get(vault_id))


def note_restored(vault_id: str, head: AuditHead, made: str) -> None:
    """Keep that a backup with this head, made at a moment, was put back here."""
    _store(_RESTORED, _load(_RESTORED) | {vault_id: _row(head) | {"made": made}})


def restored(vault_id: str, head: AuditHead) -> str:
    """Return when the backup was made that was put back and is opened now, or ""."""
    row = _load(_RESTORED).get(vault_id)
    if _head(row) != head or not isinstance(row, dict):
        return ""
    return str(row.get("made", ""))


def forget_restored(vault_id: str) -> None:
    """Drop what `note_restored` kept: it stands in the audit chain now."""
    notes = _load(_RESTORED)
    if notes.pop(vault_id, None) is not None:
        _store(_RESTORED, notes)


def _row(head: AuditHead) -> dict[str, object]:
    return {"seq": head.seq, "hash": head.hash.hex()}


def _head(row: object) -> AuditHead | None:
    if not isinstance(row, dict):
        return None
    try:
        return AuditHead(int(row["seq"]), bytes.fromhex(row["hash"]))
    except (KeyError, TypeError, ValueError):
        return None


def _path(name: str) -> Path:
    return user_state_path("consigne", appauthor=False) / name


def _store(name: str, rows: dict[str, object]) -> None:
    path = _path(name)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_atomically(path, json.dumps(rows, sort_keys=True).encode())


def _load(name: str) -> dict[str, object]:
    try:
        with _path(name).open("rb") as file:
            value = json.loads(file.read(_LIMIT))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
