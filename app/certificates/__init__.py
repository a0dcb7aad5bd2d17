# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Medical certificates: drafted, made once, released, handed to the person."""
