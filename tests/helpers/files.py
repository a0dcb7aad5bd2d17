# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training files for tests: a real case file, with a key derivation that costs nothing."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import session as sessions
from app.demo.training import make_training_file
from app.places import Place, TrainingAccount, look, training_accounts
from app.session import Session
from storage.crypto.kdf import LIMITS, KdfLimits, KdfParameters

# Never outside tests: a passphrase would be guessed in no time.
TEST_ONLY_PARAMETERS = KdfParameters(64, 1, 1)
TEST_ONLY_LIMITS = KdfLimits(KdfParameters(8, 1, 1), LIMITS.ceiling, 1)
TODAY = date(2026, 11, 22)
CASES, ENTRIES = 8, 60


@dataclass(frozen=True)
class TrainingFile:
    """A case file of invented people in a folder of the test's own."""

    folder: Path

    @property
    def place(self) -> Place:
        found = look(self.folder)
        assert found is not None
        return found

    @property
    def accounts(self) -> list[TrainingAccount]:
        return training_accounts(self.place)

    def account(self, role: str = "legal") -> TrainingAccount:
        return next(a for a in self.accounts if a.role == role)

    def unlock(self, role: str = "legal") -> Session:
        """Sign in as the account of a role; the caller closes."""
        who = self.account(role)
        return sessions.unlock(
            self.folder, who.name, who.passphrase, limits=TEST_ONLY_LIMITS
        )


def make(folder: Path, language: str = "fr") -> TrainingFile:
    """Make the file that `copy` copies; the same people each time."""
    make_training_file(
        folder,
        cases=CASES,
        entries=ENTRIES,
        language=language,
        today=TODAY,
        parameters=TEST_ONLY_PARAMETERS,
        limits=TEST_ONLY_LIMITS,
    )
    return TrainingFile(folder)


def copy(original: TrainingFile, folder: Path) -> TrainingFile:
    """Give a test its own copy. Its memory of audit heads must be its own as well."""
    shutil.copytree(original.folder, folder)
    return TrainingFile(folder)
