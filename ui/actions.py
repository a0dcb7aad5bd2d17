# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command a person can give, as data: menu, shortcuts and Ctrl+K read this list."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import policy
from app.catalogue import Role

FILE: Final = "file"
EDIT: Final = "edit"
VIEW: Final = "view"
HELP: Final = "help"
GO: Final = "go:"  # begins a call that only shows a page
MENUS = (FILE, EDIT, VIEW, HELP)

# Beside the capabilities of `app.catalogue`: writing notes at all.
WRITE_NOTES: Final = "write_notes"


@dataclass(frozen=True, slots=True)
class Action:
    """One command.

    The page in front is asked first, by id (`Page.handle`); where it means nothing
    there, the window's method `call` does it, or it shows the page after "go:".
    `capability` is what the role must be
    able to do: without it the action is not shown at all.
    """

    id: str
    words: object  # English, marked for translation
    menu: str
    call: str
    shortcut: str = ""
    icon: str = ""
    capability: str = ""

    @property
    def text(self) -> str:
        """What menus say."""
        words = str(self.words)
        return QCoreApplication.translate("actions", words)


ACTIONS = (
    Action(
        "new_entry",
        QT_TRANSLATE_NOOP("actions", "New entry"),
        FILE,
        "say_choose_case",
        "Ctrl+N",
        "pen-line",
        WRITE_NOTES,
    ),
    Action(
        "new_case",
        QT_TRANSLATE_NOOP("actions", "New case"),
        FILE,
        "go:new_case",
        "Ctrl+Shift+N",
        "folder-plus",
        "open_case",
    ),
    Action(
        "save",
        QT_TRANSLATE_NOOP("actions", "Save this version"),
        FILE,
        "say_nothing_to_save",
        "Ctrl+S",
        "save",
        WRITE_NOTES,
    ),
    Action(
        "hand_over",
        QT_TRANSLATE_NOOP("actions", "Hand over cases…"),
        FILE,
        "go:handover",
        "",
        "arrow-right-left",
        "hand_over",
    ),
    Action(
        "mission",
        QT_TRANSLATE_NOOP("actions", "End of mission…"),
        FILE,
        "go:mission",
        "",
        "log-out",
        "hand_over",
    ),
    Action(
        "travel",
        QT_TRANSLATE_NOOP("actions", "Before travelling…"),
        FILE,
        "go:travel",
        "",
        "route",
        "hand_over",
    ),
    Action(
        "bring_sheet",
        QT_TRANSLATE_NOOP("actions", "Bring a spreadsheet…"),
        FILE,
        "go:bring",
        "",
        "upload",
        "take_lists",
    ),
    Action(
        "export_list",
        QT_TRANSLATE_NOOP("actions", "Write a list to a spreadsheet…"),
        FILE,
        "go:export_list",
        "",
        "download",
        "take_lists",
    ),
    Action(
        "forms",
        QT_TRANSLATE_NOOP("actions", "Forms…"),
        FILE,
        "go:forms",
        "",
        "list-checks",
        "manage_forms",
    ),
    Action(
        "rules",
        QT_TRANSLATE_NOOP("actions", "Deadline rules…"),
        FILE,
        "go:rules",
        "",
        "book-open",
        "manage_deadlines",
    ),
    Action(
        "rehearse",
        QT_TRANSLATE_NOOP("actions", "Try the recovery words…"),
        FILE,
        "go:rehearsal",
        "",
        "shield-check",
    ),
    Action(
        "backups",
        QT_TRANSLATE_NOOP("actions", "Backups…"),
        FILE,
        "go:backups",
        "",
        "hard-drive",
    ),
    Action(
        "undo",
        QT_TRANSLATE_NOOP("actions", "Undo"),
        EDIT,
        "say_nothing_to_undo",
        "",
        "undo-2",
        WRITE_NOTES,
    ),
    Action(
        "redo",
        QT_TRANSLATE_NOOP("actions", "Do it again"),
        EDIT,
        "say_nothing_to_undo",
        "",
        "redo-2",
        WRITE_NOTES,
    ),
    Action(
        "lock",
        QT_TRANSLATE_NOOP("actions", "Lock now"),
        FILE,
        "lock",
        "Ctrl+L",
        "lock",
    ),
    Action(
        "quit",
        QT_TRANSLATE_NOOP("actions", "Lock and quit"),
        FILE,
        "leave",
        "Ctrl+Q",
        "log-out",
    ),
    Action(
        "search",
        QT_TRANSLATE_NOOP("actions", "Search people, codes, notes"),
        VIEW,
        "focus_search",
        "Ctrl+F",
        "search",
    ),
    Action(
        "go_today",
        QT_TRANSLATE_NOOP("actions", "Go to Today"),
        VIEW,
        "go:today",
        "Alt+1",
        "sun",
    ),
    Action(
        "go_cases",
        QT_TRANSLATE_NOOP("actions", "Go to Cases"),
        VIEW,
        "go:cases",
        "Alt+2",
        "folder",
    ),
    Action(
        "go_agenda",
        QT_TRANSLATE_NOOP("actions", "Go to Agenda"),
        VIEW,
        "go:agenda",
        "Alt+3",
        "calendar-days",
    ),
    Action(
        "go_handover",
        QT_TRANSLATE_NOOP("actions", "Go to Handover"),
        VIEW,
        "go:handover",
        "Alt+4",
        "arrow-right-left",
        "hand_over",
    ),
    Action(
        "go_team",
        QT_TRANSLATE_NOOP("actions", "Go to Team"),
        VIEW,
        "go:team",
        "Alt+5",
        "users",
    ),
    Action(
        "two_versions",
        QT_TRANSLATE_NOOP("actions", "Choose between two versions…"),
        VIEW,
        "go:conflicts",
        "",
        "git-compare-arrows",
    ),
    Action(
        "go_settings",
        QT_TRANSLATE_NOOP("actions", "Go to Settings"),
        VIEW,
        "go:settings",
        "Alt+6",
        "settings",
    ),
    Action(
        "back",
        QT_TRANSLATE_NOOP("actions", "Back"),
        VIEW,
        "back",
        "Esc",
        "arrow-left",
    ),
    Action(
        "refresh",
        QT_TRANSLATE_NOOP("actions", "Read again"),
        VIEW,
        "refresh",
        "F5",
        "refresh-cw",
    ),
    Action(
        "palette",
        QT_TRANSLATE_NOOP("actions", "All actions"),
        HELP,
        "open_palette",
        "Ctrl+K",
        "layers",
    ),
    Action(
        "help",
        QT_TRANSLATE_NOOP("actions", "Help and shortcuts"),
        HELP,
        "go:help",
        "F1",
        "circle-help",
    ),
    Action(
        "menu",
        QT_TRANSLATE_NOOP("actions", "Open the menu"),
        "",
        "open_menu",
        "F10",
        "menu",
    ),
)


def allowed(role: Role) -> list[Action]:
    """Return the commands a role can give, in the order of menus."""
    return [action for action in ACTIONS if _may(role, action.capability)]


def by_id(name: str) -> Action:
    """Return an action by its id."""
    return next(action for action in ACTIONS if action.id == name)


def menu_title(menu: str) -> str:
    """Return the title of a part of the menu."""
    match menu:
        case "file":
            return QCoreApplication.translate("actions", "File")
        case "edit":
            return QCoreApplication.translate("actions", "Edit")
        case "view":
            return QCoreApplication.translate("actions", "View")
    return QCoreApplication.translate("actions", "Help")


def _may(role: Role, capability: str) -> bool:
    if capability == WRITE_NOTES:
        return role.note is not None
    return not capability or policy.may(role, capability)
