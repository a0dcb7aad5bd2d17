# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case file's neutral name, read before anything is opened or believed.

The unlock screen lists case files at start-up: this reads no more than it must and
imports no cryptography. Unlocking checks the same header strictly.
"""

import json
from pathlib import Path

FORMAT = "consigne-case-file"
MAX_BYTES = 8 * 1024 * 1024
LABEL_LENGTH = 80


class NoCaseFile(Exception):
    """There is no case file in this folder, or its header cannot be read."""


def read_label(folder: Path) -> tuple[str, bool]:
    """Return the name to show and whether it says it is a training file.

    Raises:
        NoCaseFile

    """
    try:
        with (folder / "header.json").open("rb") as file:
            signed = json.loads(file.read(MAX_BYTES + 1))["signed"]
        label, training = signed["label"], signed["training"]
        if signed["format"] != FORMAT:
            raise NoCaseFile
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NoCaseFile from error
    if not isinstance(label, str) or not isinstance(training, bool):
        raise NoCaseFile
    shown = "".join(c for c in label if c.isprintable())[:LABEL_LENGTH]
    return shown or folder.name, training
