# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every cut and every flipped byte of a small bundle, on two levels; also a script.

The outer level damages the file, as a bad stick does. The inner level damages the
archive inside and encrypts it again, as anybody can who knows a recipient: there the
library's authentication is of no help. `python bundle_flips.py [STEP]` prints a table.
"""

import hashlib
import io
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.bundle import age
from storage.bundle.compose import BundleWriter
from storage.bundle.errors import BundleError
from storage.bundle.member import InnerFile
from storage.bundle.opening import inspect

Damage = Callable[[bytes, int], bytes]
SLOW = 5.0  # seconds; a refusal that takes longer counts as a hang


def cut(data: bytes, at: int) -> bytes:
    return data[:at]


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1 :]


def small_bundle(path: Path, recipient: str) -> None:
    scan = b"a scanned page"
    name = f"attachments/{hashlib.sha256(scan).hexdigest()}"
    with BundleWriter(path, [recipient], day=date(2026, 2, 3)) as writer:
        writer.write_compartment(
            "legal",
            [recipient],
            [InnerFile("revisions.jsonl", 3, [b"{}\n"]), InnerFile(name, 14, [scan])],
        )
        writer.write_compartment("social", [recipient], [])
        writer.finish(lambda facts: (facts.manifest_sha256.encode(), b"s" * 64))


def damaged(path: Path, identity: str, step: int) -> Iterator[tuple[str, bytes]]:
    whole = path.read_bytes()
    plain = io.BytesIO()
    age.decrypt_to(identity, io.BytesIO(whole), plain)
    archive = plain.getvalue()
    recipient = age.recipient_of(identity)
    for damage in (cut, flipped):
        for at in range(0, len(whole), step):
            yield f"file {damage.__name__}", damage(whole, at)
        for at in range(0, len(archive), step):
            sink = io.BytesIO()
            age.encrypt_to([recipient], io.BytesIO(damage(archive, at)), sink)
            yield f"archive {damage.__name__}", sink.getvalue()


def exhaustive_bundle(path: Path, identity: str, step: int = 1) -> Counter[str]:
    """Count what becomes of each damage: "KIND refused", "accepted", "crashed", "slow"."""
    counts: Counter[str] = Counter()
    victim = path.with_name("victim.consigne")
    for kind, data in damaged(path, identity, step):
        victim.write_bytes(data)
        begun = time.monotonic()
        try:
            inspect(victim, identity)
        except BundleError as error:
            counts[f"{kind}: refused, {type(error).__name__}"] += 1
        except BaseException as error:  # noqa: BLE001 - what we look for
            counts[f"{kind}: crashed, {error!r}"] += 1
        else:
            counts[f"{kind}: accepted"] += 1
        if time.monotonic() - begun > SLOW:
            counts[f"{kind}: slow"] += 1
    victim.unlink()
    return counts


def main() -> int:
    identity, recipient = age.generate_identity()
    step = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with TemporaryDirectory() as folder:
        path = Path(folder) / "small.consigne"
        small_bundle(path, recipient)
        print(f"bundle of {path.stat().st_size} bytes, every {step}. byte")
        begun = time.monotonic()
        counts = exhaustive_bundle(path, identity, step)
    for what, count in sorted(counts.items()):
        print(f"{count:8}  {what}")
    print(f"{sum(counts.values()):8}  cases in {time.monotonic() - begun:.0f} s")
    return int(any("refused" not in what for what in counts))


if __name__ == "__main__":
    sys.exit(main())
