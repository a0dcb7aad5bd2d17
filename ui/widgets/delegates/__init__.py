# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows drawn by hand: several styles in one cell, which no style sheet can do.

Every delegate reads the row object from `Qt.UserRole`. What a screen reader says
comes from the model: `Qt.AccessibleTextRole`, answered by `PagedModel.spoken` and
`MatrixModel.spoken`; a delegate paints and is never heard.
"""
