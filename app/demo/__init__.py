# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The training file: invented people, notes and attachments, the same for a seed."""
