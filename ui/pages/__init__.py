# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screens: each owns its layout and calls use cases; it decides nothing."""
