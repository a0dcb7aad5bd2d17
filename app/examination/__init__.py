# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Medical examinations and psychological evaluations after the Istanbul Protocol."""
