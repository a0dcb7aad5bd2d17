# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work on a file: how much of it is done, in megabytes."""

from ui import i18n
from ui.widgets.states import ProgressRow


class FileProgressRow(ProgressRow):
    """A progress row that counts bytes and says sizes."""

    def _words(self, done: int, total: int) -> str:
        if not total:
            return ""
        words = self.tr("{done} of {total}")
        return words.format(done=i18n.size(done), total=i18n.size(total))
