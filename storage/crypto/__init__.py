# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Thin, strict wrappers around well-kept cryptographic libraries."""
