# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation that is killed half-way, by name."""

from tests.faults import custody, mission, operations

OPERATIONS = (
    operations.OPERATIONS
    | {case.name: case for case in custody.CASES}
    | {mission.NAME: mission.CASE}
)
