# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything Qt: it shows what `app` answers and calls `app`'s use cases."""
