# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage every byte of what is read before it is trusted, and cut it at every length.

`python -m tests.faults.byte_flips` takes some minutes; `--step 50` every 50th byte.
"""

import argparse
import importlib.util
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.errors import AppError, StorageError
from app.handover import arrival
from app.progress import Progress
from storage.attach import PAGE_SIZE, attach, connect, encrypted, integrity_faults
from storage.bundle import age
from tests.helpers import vault as vaults
from tests.helpers import world
from tests.helpers.vault import Vault

JOBS, SLOW = 2, 5.0  # processes; seconds that count as a hang
ALL_BITS = 64  # of the first so many bytes, every bit
ELSEWHERE = 5_000  # bytes of a database beyond its first page
Damage = tuple[str, int]  # "flip" and a bit, or "cut" and a length
Read = Callable[[], object]


class Accepted(Exception):
    """Nobody noticed."""


@dataclass(frozen=True)
class Target:
    """A file to damage, how it is read, and the damages to do."""

    name: str
    path: Path
    read: Read
    damages: list[Damage]


def every(size: int, step: int) -> list[Damage]:
    """Return a flip in every byte, every flip of the first, and every shorter length."""
    bits = [*range(8 * min(ALL_BITS, size))] + [
        8 * at + at % 8 for at in range(ALL_BITS, size)
    ]
    flips = [("flip", bit) for bit in bits]
    return (flips + [("cut", length) for length in range(size)])[::step]


def damaged(whole: bytes, damage: Damage) -> bytes:
    kind, at = damage
    if kind == "cut":
        return whole[:at]
    data = bytearray(whole)
    data[at // 8] ^= 1 << at % 8
    return bytes(data)


def targets(folder: Path, step: int) -> Iterator[Target]:
    """Make what is read: a case file with two accounts, and a bundle."""
    vault = vaults.make(folder / "case-file")
    header = vault.folder / "header.json"
    yield Target(
        "header", header, lambda: vault.unlock().close(), every(size(header), step)
    )
    slot = slot_of(vault)
    yield Target("slot", slot, lambda: vault.unlock().close(), every(size(slot), step))
    yield database(vault, folder, step)
    yield bundle(folder, step)


def size(path: Path) -> int:
    return path.stat().st_size


def slot_of(vault: Vault) -> Path:
    """Return the slot that Inès's passphrase opens."""
    for slot in (vault.folder / "slots").iterdir():
        whole = slot.read_bytes()
        slot.write_bytes(whole[:-1])
        try:
            vault.unlock().close()
        except StorageError:
            return slot
        finally:
            slot.write_bytes(whole)
    raise AssertionError


def database(vault: Vault, folder: Path, step: int) -> Target:
    """Every byte of the first page of a database, some others, every page boundary."""
    with vault.opened("words") as case_file:
        key = bytearray(case_file.held["registry"].key)
    path = vault.data("registry")
    anchor = folder / "anchor.db"
    anchor.touch()

    def read() -> None:
        with closing(connect(anchor)) as connection:
            attach(connection, "registry", path, key)
            if integrity_faults(connection, "registry") or not encrypted(path):
                raise StorageError

    chance = Random(1)
    places = [
        *range(PAGE_SIZE),
        *chance.sample(range(PAGE_SIZE, size(path)), ELSEWHERE),
    ]
    damages = [("flip", 8 * at + at % 8) for at in places]
    damages += [("cut", length) for length in range(0, size(path), PAGE_SIZE)]
    return Target("database", path, read, damages[::step])


def bundle(folder: Path, step: int) -> Target:
    """A bundle of one case, read and judged as a person's click does."""
    world.own_memory(folder / "memory")
    here = world.found(folder / "here", "TRI", ("social",))
    there = world.found(folder / "there", "TUN", ("coordinator",))
    sender, receiver = here.unlock("social"), there.unlock("coordinator")
    case = world.intake(sender, "Aminata Sow")
    path = world.send(sender, world.introduce(sender, receiver), (case,), folder)
    sender.close()
    return Target(
        "bundle",
        path,
        lambda: arrival.inspect(path, receiver, Progress()),
        every(size(path), step),
    )


def try_all(target: Target) -> Counter[str]:
    """Do every damage and read; count what becomes of it."""
    counts: Counter[str] = Counter()
    whole = target.path.read_bytes()
    target.read()
    for damage in target.damages:
        target.path.write_bytes(damaged(whole, damage))
        begun = time.monotonic()
        try:
            target.read()
        except (StorageError, AppError):
            counts["refused"] += 1
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is counted
            counts["crashed"] += 1
            counts[f"{damage} {error!r}"] += 1
        else:
            counts["accepted"] += 1
            counts[f"{damage} accepted"] += 1
        counts[damage[0]] += 1
        counts["slow"] += time.monotonic() - begun > SLOW
    target.path.write_bytes(whole)
    target.read()
    return counts


def _share(task: tuple[str, int, int]) -> Counter[str]:
    """Do every `JOBS`th damage of one target, on files of this process's own."""
    name, which, step = task
    with tempfile.TemporaryDirectory(prefix="byte-flips-") as folder:
        for target in targets(Path(folder), step):
            if target.name == name:
                counts = try_all(
                    Target(name, target.path, target.read, target.damages[which::JOBS])
                )
                return counts + Counter(
                    {"bytes": size(target.path) if not which else 0}
                )
    raise AssertionError


def in_bundle(step: int) -> Counter[str]:
    """Damage inside the archive, encrypted again: see tests/storage/bundle."""
    path = Path(__file__).parent.parent / "storage" / "bundle" / "bundle_flips.py"
    spec = importlib.util.spec_from_file_location("bundle_flips", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    identity, recipient = age.generate_identity()
    with tempfile.TemporaryDirectory(prefix="byte-flips-") as folder:
        path = Path(folder) / "small.consigne"
        module.small_bundle(path, recipient)
        found = module.exhaustive_bundle(path, identity, step)
        counts: Counter[str] = Counter({"bytes": size(path)})
    for what, number in found.items():
        counts["cut" if " cut:" in what else "flip"] += number
        kind = next(
            (k for k in ("refused", "accepted", "crashed", "slow") if k in what), what
        )
        counts[kind] += number
    return counts


def examine(step: int, pool: ProcessPoolExecutor) -> dict[str, Counter[str]]:
    """Return the counts of every target."""
    inner = pool.submit(in_bundle, step)
    found = {}
    for name in ("header", "slot", "database", "bundle"):
        shares = pool.map(_share, [(name, which, step) for which in range(JOBS)])
        found[name] = sum(shares, Counter[str]())
    found["archive in a bundle"] = inner.result()
    return found


COLUMNS = ("bytes", "flip", "cut", "refused", "accepted", "crashed", "slow")


def table(found: dict[str, Counter[str]]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| what | bytes | flips | cuts | refused | accepted | crashed | hung |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, counts in found.items():
        cells = [f"{counts[column]:,}" for column in COLUMNS]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--step", type=int, default=1, metavar="N")
    step = asked.parse_args().step
    begun = time.monotonic()
    with ProcessPoolExecutor(JOBS) as pool:
        found = examine(step, pool)
    print(table(found))
    print()
    bad = 0
    for name, counts in found.items():
        bad += counts["accepted"] + counts["crashed"] + counts["slow"]
        for what, number in counts.items():
            if what not in COLUMNS:
                print(f"{name}: {what} ({number})")
    print(f"{time.monotonic() - begun:.0f} s")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
