# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Legal follow-up: procedures, their papers, hearings and deadlines, the rules of these."""
