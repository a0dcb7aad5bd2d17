# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""End of mission: a caseload passes from who leaves to who stays, on one laptop."""
