# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the packaged program starts: the program, or its process that decodes files."""

import sys

from app.viewing import starting


def _main() -> int:
    if sys.argv[1:2] == [starting.VERB]:
        from app.viewing import child

        return child.main(sys.argv[2:])
    from ui.main import main

    return main()


if __name__ == "__main__":
    sys.exit(_main())
