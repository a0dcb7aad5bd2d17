# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle with a gigabyte of attachments, against its slowest stage and against age.

    python tests/bench/bundle.py [--mib 1024]

Stages are measured in the same run on the same bytes: reading or writing the chunks
through SQLCipher alone, and the `age` command. Memory is the peak of this process.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app import session as sessions
from app.attaching import attach_file
from app.commands.cases import OpenCase, open_case
from app.commands.entries import save_entry
from app.handover import arrival, cards, compose, contacts
from app.ids import new_id
from app.progress import Progress
from app.session import NewCaseFile, Session
from storage.crypto.kdf import FLOOR
from storage.crypto.recovery import new_secret
from storage.vault.casefile import CaseFile
from tests.helpers.notes import note_of

MIB = 1024 * 1024
FILE_MIB = 32


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mib", type=int, default=1024)
    size = parser.parse_args().mib
    with tempfile.TemporaryDirectory(prefix="consigne-bench-", dir=_roomy()) as name:
        os.environ["XDG_STATE_HOME"] = name
        _measure(Path(name), size)


def _measure(work: Path, size: int) -> None:
    site, away = _session(work / "site"), _session(work / "away")
    hashes = _fill(site, size)
    contact = contacts.add_contact(
        cards.read_card(cards.my_card(away)), site, verified=True
    )
    contacts.add_contact(cards.read_card(cards.my_card(site)), away, verified=True)
    case_id = site.case_file.rows("SELECT id FROM registry.entry WHERE form='case'")
    command = compose.ComposeBundle((contact,), (case_id[0][0],), "legal", work)

    reading = _timed(lambda: _read_all(site.case_file, hashes))
    made: list[Path] = []
    composing = _timed(lambda: made.append(compose.compose(command, site, Progress())))
    arrived: list[arrival.Arrival] = []
    inspecting = _timed(
        lambda: arrived.append(arrival.inspect(made[0], away, Progress()))
    )
    accepting = _timed(lambda: arrival.accept(arrived[0], away, Progress()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    writing = _timed(lambda: _write_all(_session(work / "third"), size))
    sealing, opening = _age(work, made[0])

    opened = inspecting + accepting
    print(f"{size} MiB of attachments in files of {FILE_MIB} MiB\n")
    print("| stage | MB/s | seconds |\n|---|---|---|")
    for words, seconds in (
        ("reading the chunks through SQLCipher alone", reading),
        ("composing the bundle, read back and verified", composing),
        ("`age` encrypting the same bytes", sealing),
        ("writing the chunks through SQLCipher alone", writing),
        ("opening: reading and judging", inspecting),
        ("opening: taking in", accepting),
        ("opening, both", opened),
        ("`age` decrypting the same bytes", opening),
    ):
        print(f"| {words} | {size * MIB / 1e6 / seconds:.0f} | {seconds:.1f} |")
    print("\n| ratio | value | aim |\n|---|---|---|")
    print(f"| composing to its slowest stage alone | {reading / composing:.2f} | 0.6 |")
    print(f"| opening to its slowest stage alone | {writing / opened:.2f} | 0.6 |")
    print(f"| taking in to its slowest stage alone | {writing / accepting:.2f} | |")
    print(f"| composing to `age` | {sealing / composing:.2f} | |")
    print(f"| opening to `age` | {opening / opened:.2f} | |")
    print(f"| peak memory, MB | {peak:.0f} | 300 |")


def _session(folder: Path) -> Session:
    name, phrase = "Ada", "x"
    sessions.found(
        NewCaseFile(folder, "Mesure", "MES", name, phrase, "coordinator", new_secret()),
        parameters=FLOOR,
    ).close()
    return sessions.unlock(folder, name, phrase)


def _fill(session: Session, size: int) -> list[str]:
    case_id = open_case(OpenCase(identity={"name_latin": "Ada"}), session)
    rows = []
    for number in range(size // FILE_MIB):
        chunks = _noise(number)
        name = f"{number}.bin"
        kind = "application/octet-stream"
        rows.append(attach_file("note", "protection", name, kind, chunks, session))
    note = note_of(
        session,
        new_id(),
        case_id,
        "protection",
        "Fichiers",
        "",
        session.today,
        attachments=tuple(rows),
    )
    save_entry(note, session)
    return [row.sha256 for row in rows]


def _noise(number: int) -> Iterator[bytes]:
    block = os.urandom(MIB)
    for position in range(FILE_MIB):
        yield number.to_bytes(4, "big") + position.to_bytes(4, "big") + block[8:]


def _read_all(case_file: CaseFile, hashes: list[str]) -> None:
    """Only what SQLCipher does: no hash of ours."""
    for sha256 in hashes:
        num = case_file.rows(
            "SELECT num FROM protection.attachment WHERE sha256 = ?",
            (bytes.fromhex(sha256),),
        )[0][0]
        for position in range(FILE_MIB):
            case_file.rows(
                "SELECT data FROM protection.chunk WHERE id = ?",
                (num * 128 + position,),
            )


def _write_all(session: Session, size: int) -> None:
    with session.case_file.transaction() as transaction:
        for number in range(size // FILE_MIB):
            for position, chunk in enumerate(_noise(number)):
                transaction.execute(
                    "INSERT INTO protection.chunk (id, data) VALUES (?, ?)",
                    (number * 128 + position, chunk),
                )


def _age(work: Path, bundle: Path) -> tuple[float, float]:
    """The stock command on as many bytes."""
    key, sealed = work / "key.txt", work / "sealed.age"
    subprocess.run(["age-keygen", "-o", str(key)], check=True, capture_output=True)
    public = next(
        line.split()[-1] for line in key.read_text().splitlines() if "public" in line
    )
    sealing = _timed(
        lambda: subprocess.run(
            ["age", "-r", public, "-o", str(sealed), str(bundle)], check=True
        )
    )
    opening = _timed(
        lambda: subprocess.run(
            ["age", "-d", "-i", str(key), "-o", str(work / "plain"), str(sealed)],
            check=True,
        )
    )
    return sealing, opening


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _roomy() -> str:
    return os.environ.get("TMPDIR", "/tmp")


if __name__ == "__main__":
    main()
