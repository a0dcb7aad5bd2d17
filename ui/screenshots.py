# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every screen, drawn by the program itself over invented people.

    python -m ui.screenshots FOLDER [--languages fr,en,ar] [--schemes light,dark]
                             [--variants]

`--variants` adds the main screens at 1024 × 700 and with text at 200 %.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ui import stage_legal, stage_papers
from ui.stage import Stage

WIDE, NARROW = (1366, 768), (1024, 700)
PLAIN, LARGE = 1.0, 2.0


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, how to get there, and whether it is a main screen."""

    name: str
    show: Callable[[Stage], None]
    main: bool = False


# Every screen, in the order of the names of the files.
SHOTS = (
    Shot("01-unlock", lambda stage: stage.unlock(), main=True),
    Shot("01-unlock-training", lambda stage: stage.unlock(training=True)),
    Shot("01-unlock-refused", lambda stage: stage.refused()),
    Shot("02-wizard-welcome", lambda stage: stage.wizard(0)),
    Shot("02-wizard-place", lambda stage: stage.wizard(1)),
    Shot("02-wizard-account", lambda stage: stage.wizard(2), main=True),
    Shot("02-wizard-words", lambda stage: stage.wizard(3)),
    Shot("02-wizard-check", lambda stage: stage.wizard(4)),
    Shot("02-recovery", lambda stage: stage.recovery()),
    Shot("02-help-start", lambda stage: stage.start_help()),
    Shot("02-today", lambda stage: stage.go("today"), main=True),
    Shot("03-cases", lambda stage: stage.go("cases"), main=True),
    Shot("04-case", lambda stage: stage.case(), main=True),
    Shot("04-case-identity", lambda stage: stage.case("identity")),
    Shot("04-case-history", lambda stage: stage.case("history")),
    Shot("05-editor", lambda stage: stage.editor(), main=True),
    Shot("05-editor-form", lambda stage: stage.assessment(), main=True),
    Shot("05-new-case", lambda stage: stage.go("new_case")),
    Shot("06-agenda", lambda stage: stage.agenda("list"), main=True),
    Shot("06-agenda-week", lambda stage: stage.agenda("week")),
    Shot("06-procedures", stage_legal.procedures, main=True),
    Shot("06-procedures-new", lambda stage: stage_legal.procedures(stage, asking=True)),
    Shot("06-deadline", stage_legal.deadline, main=True),
    Shot(
        "06-deadline-change", lambda stage: stage_legal.deadline(stage, changing=True)
    ),
    Shot("06-letters", stage_papers.letters, main=True),
    Shot("06-search", lambda stage: stage.search()),
    Shot("07-handover", lambda stage: stage.handover(), main=True),
    Shot("07-handover-open", lambda stage: stage.part("handover", "open")),
    Shot("07-handover-inbox", lambda stage: stage.part("handover", "inbox")),
    Shot("07-handover-ledger", lambda stage: stage.part("handover", "ledger")),
    Shot("07-handover-contacts", lambda stage: stage.part("handover", "contacts")),
    Shot("07-mission", lambda stage: stage.coordination("mission"), main=True),
    Shot("07-travel", lambda stage: stage.coordination("travel"), main=True),
    Shot("08-conflicts", lambda stage: stage.coordination("conflicts")),
    Shot("08-plan", lambda stage: stage.case("plan")),
    Shot("08-consent", lambda stage: stage.case("consent"), main=True),
    Shot("08-examination", lambda stage: stage.examination("findings"), main=True),
    Shot("08-examination-sections", lambda stage: stage.examination("sections")),
    Shot("08-examination-checks", lambda stage: stage.examination("checks")),
    Shot("08-examination-signed", lambda stage: stage.examination("")),
    Shot("08-certificate", stage_papers.certificate, main=True),
    Shot("08-certificate-made", lambda s: stage_papers.certificate(s, made=True)),
    Shot("08-evidence", stage_papers.evidence, main=True),
    Shot("09-bring", lambda stage: stage.coordination("bring")),
    Shot("09-bring-columns", lambda stage: stage.bring(), main=True),
    Shot("09-export-list", lambda stage: stage.coordination("export_list")),
    Shot("10-team", lambda stage: stage.part("team", "access"), main=True),
    Shot("10-team-roles", lambda stage: stage.part("team", "roles")),
    Shot("10-team-journal", lambda stage: stage.part("team", "journal")),
    Shot("11-settings", lambda stage: stage.go("settings")),
    Shot("11-backups", lambda stage: stage.coordination("backups")),
    Shot("11-rehearsal", lambda stage: stage.coordination("rehearsal")),
    Shot("11-forms", lambda stage: stage.coordination("forms"), main=True),
    Shot("11-rules", stage_legal.rules, main=True),
    Shot("11-rule-edit", lambda stage: stage_legal.rules(stage, editing=True)),
    Shot("11-rule-try", lambda stage: stage_legal.rules(stage, trying=True)),
    Shot("12-help", lambda stage: stage.go("help")),
    Shot("12-palette", lambda stage: stage.palette()),
)


def write(
    folder: Path,
    languages: Sequence[str] = ("fr", "en", "ar"),
    schemes: Sequence[str] = ("light", "dark"),
    *,
    variants: bool = False,
    drawn: Callable[[Path], object] = lambda _path: None,
) -> list[Path]:
    """Draw every screen in every look into PNG files; return them.

    `drawn` hears of each as soon as it is there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    work = folder / ".training"
    written: list[Path] = []
    try:
        stage = Stage(work, drawn)
        for language in languages:
            for scheme in schemes:
                look = f"{language}-{scheme}"
                stage.set_look(language, scheme, PLAIN, WIDE)
                written += _draw(stage, SHOTS, folder, look)
                if variants:
                    written += _variants(stage, folder, language, scheme)
        stage.close()
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return written


def _variants(stage: Stage, folder: Path, language: str, scheme: str) -> list[Path]:
    main = [shot for shot in SHOTS if shot.main]
    stage.set_look(language, scheme, PLAIN, NARROW)
    narrow = _draw(stage, main, folder, f"{language}-{scheme}-1024")
    stage.set_look(language, scheme, LARGE, WIDE)
    return narrow + _draw(stage, main, folder, f"{language}-{scheme}-200")


def _draw(stage: Stage, shots: Sequence[Shot], folder: Path, look: str) -> list[Path]:
    written = []
    for shot in shots:
        shot.show(stage)
        path = folder / f"{shot.name}-{look}.png"
        stage.grab(path)
        written.append(path)
    return written


def main() -> int:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="fr,en,ar")
    parser.add_argument("--schemes", default="light,dark")
    parser.add_argument("--variants", action="store_true")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    written = write(
        asked.folder.resolve(),
        asked.languages.split(","),
        asked.schemes.split(","),
        variants=asked.variants,
    )
    sys.stdout.write(f"{len(written)} pictures in {asked.folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
