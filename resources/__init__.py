# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data any layer may read: roles, code lists, words, style, translations."""

import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"
BUILT = ROOT / "built"  # made at set-up, never committed: fonts, icons, *.qm
