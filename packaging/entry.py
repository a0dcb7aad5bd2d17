# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the packaged program starts."""

import sys

from ui.main import main

if __name__ == "__main__":
    sys.exit(main())
