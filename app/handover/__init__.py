# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passing cases on: contact cards, bundles written and opened, the ledger."""
