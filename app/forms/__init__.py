# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms as data: XLSForms converted, checked, filled and explained."""
