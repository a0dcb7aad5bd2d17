# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a headless verb says, whatever letters its terminal or pipe can hold."""

import json
import sys
from typing import TextIO


def say(line: str, stream: TextIO | None = None) -> None:
    """Write a line; a letter that the stream has no code for is spelled out."""
    where = stream or sys.stdout
    coding = where.encoding or "utf-8"
    where.write(line.encode(coding, "backslashreplace").decode(coding) + "\n")


def as_json(value: object) -> str:
    """Return JSON in letters as they are, escaped where the output cannot hold them."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value)
    return text
