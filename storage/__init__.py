# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Encryption, files, rows and bundles. Knows no role's meaning and no screen."""
