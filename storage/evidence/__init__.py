# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence packages: a plain BagIt bag in our tar, written whole and read with care."""
