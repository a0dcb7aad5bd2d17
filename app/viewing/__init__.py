# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign pictures and PDF files: bytes go to a process of their own, pixels come back."""
