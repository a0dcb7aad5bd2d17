# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence: what was signed about a case, to be checked by anybody without a case file."""
