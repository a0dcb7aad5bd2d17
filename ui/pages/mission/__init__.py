# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""End of mission: the leaver's steps, the successor's, and the record of both."""
