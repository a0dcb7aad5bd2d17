# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways into a case file, each loaded when it is first used.

Start-up stays quick because nothing of `app` that opens files is imported before the
first window is drawn. Tests make doors whose key derivation costs nothing.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.progress import Progress

if TYPE_CHECKING:
    from app.places import Place, TrainingAccount
    from app.session import NewCaseFile, Session


class Doors:
    """What start screens call to look at, open and make case files."""

    def __init__(self, limits: Any = None, parameters: Any = None) -> None:
        self._limits = {} if limits is None else {"limits": limits}
        self._cost = {} if parameters is None else {"parameters": parameters}

    def home(self) -> Path:
        """Return the folder new case files are made in."""
        from app import places

        return places.home()

    def known(self) -> "list[Place]":
        """Return the case files of this computer, the training ones last."""
        from app import places

        return places.known()

    def look(self, folder: Path) -> "Place | None":
        """Return the case file in a folder, or None."""
        from app import places

        return places.look(folder)

    def training_accounts(self, place: "Place") -> "list[TrainingAccount]":
        """Return the invented accounts of a training file, to show."""
        from app import places

        return places.training_accounts(place)

    def unlock(
        self, folder: Path, name: str, passphrase: str, *, accept_older: bool = False
    ) -> "Session":
        """Unlock; takes about a second of work."""
        from app import parcels, session
        from app.commands import erasing

        opened = session.unlock(
            folder, name, passphrase, accept_older=accept_older, **self._limits
        )
        parcels.deliver(opened)  # what colleagues left for this profession
        erasing.apply_waiting(opened)  # what only this account's keys can remove
        return opened

    def recover(self, folder: Path, lines: tuple[str, ...]) -> "Session":
        """Open everything with the recovery words."""
        from app import recovery, session
        from app.commands import erasing

        secret = recovery.secret_of(list(lines))
        opened = session.unlock_with_words(folder, secret, **self._limits)
        erasing.apply_waiting(opened)
        return opened

    def found(self, command: "NewCaseFile") -> "Session":
        """Make a case file; the session holds every key."""
        from app import session

        return session.found(command, **self._cost, **self._limits)

    def make_training(
        self, folder: Path, language: str, progress: Progress, **size: Any
    ) -> None:
        """Make a training file with invented people; stopped, it leaves nothing."""
        from app.demo.training import make_training_file

        there = folder.exists()
        try:
            make_training_file(
                folder,
                language=language,
                progress=progress,
                **size,
                **self._cost,
                **self._limits,
            )
        except BaseException:
            if not there:
                import shutil

                shutil.rmtree(folder, ignore_errors=True)
            raise
