# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The body map: figures as outlines, lines and named regions; nothing here draws."""
