# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from a procedure: its deadlines, computed anew, and who is to be told.

Nothing here writes. `app.commands.entries` asks what a new version of a procedure makes
of its deadlines and writes that in the same transaction; `app.legal` does the rest.
"""
