"""Every command: its name, its icon, its keys, and the same keys under an Arabic keyboard."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from coopdesk.ui.i18n import QT_TRANSLATE_NOOP
from coopdesk.ui.kit.icons import icon
from coopdesk.ui.kit.look import is_rtl

_BACK: Final = "Alt+Left"
Handlers = Mapping[str, Callable[[], object]]

_LATIN: Final = "QWERTYUIOPASDFGHJKLZXCVNM"
_ARABIC: Final = "ضصثقفغعهخحشسيبلاتنمئءؤرىة"
ARABIC_KEYS: Final = dict(zip(_LATIN, _ARABIC, strict=True))
"""The letter on the same key of the Arabic keyboard."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called and which keys reach it.

    A page action does what the page in front means by it; a page says so in `Page.handlers`.
    """

    id: str
    text: str
    icon: str
    keys: str = ""
    on_page: bool = False
    in_menu: bool = False
    """Whether it stands in the window's menu."""
    in_palette: bool = True


ACTIONS: Final = (
    ActionSpec("search", QT_TRANSLATE_NOOP("Actions", "Search everything"), "search", "Ctrl+K",
               in_palette=False),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo-2", "Ctrl+Z"),
    ActionSpec("help", QT_TRANSLATE_NOOP("Actions", "Help"), "circle-question-mark", "F1"),
    ActionSpec("back", QT_TRANSLATE_NOOP("Actions", "Back"), "arrow-left", _BACK,
               in_palette=False),
    ActionSpec("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "maximize", "F11",
               in_menu=True),
    ActionSpec("backup", QT_TRANSLATE_NOOP("Actions", "Back up now…"), "database-backup",
               in_menu=True),
    ActionSpec("restore", QT_TRANSLATE_NOOP("Actions", "Restore a backup…"), "rotate-ccw",
               in_menu=True),
    ActionSpec("data_folder", QT_TRANSLATE_NOOP("Actions", "Open the data folder"), "folder-open",
               in_menu=True),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "About the program"), "info", in_menu=True),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "power", "Ctrl+Q", in_menu=True),
    ActionSpec("new", QT_TRANSLATE_NOOP("Actions", "New"), "plus", "Ctrl+N", on_page=True),
    ActionSpec("save", QT_TRANSLATE_NOOP("Actions", "Save"), "save", "Ctrl+S", on_page=True),
    ActionSpec("print", QT_TRANSLATE_NOOP("Actions", "Print"), "printer", "Ctrl+P", on_page=True),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "Find on this page"), "search", "Ctrl+F",
               on_page=True),
    ActionSpec("edit", QT_TRANSLATE_NOOP("Actions", "Edit"), "pencil", "F2", on_page=True),
    ActionSpec("more", QT_TRANSLATE_NOOP("Actions", "More fields"), "chevron-down", "F6",
               on_page=True),
    ActionSpec("next_problem", QT_TRANSLATE_NOOP("Actions", "Next problem"), "circle-alert", "F8",
               on_page=True),
    ActionSpec("primary", QT_TRANSLATE_NOOP("Actions", "Finish this page"), "check",
               "Ctrl+Return", on_page=True, in_palette=False),
    ActionSpec("details", QT_TRANSLATE_NOOP("Actions", "Show or hide the panel"), "panel-right",
               "Ctrl+I", on_page=True),
    ActionSpec("refresh", QT_TRANSLATE_NOOP("Actions", "Read again"), "refresh-cw", "F5",
               on_page=True),
)  # fmt: skip


def text_of(spec: ActionSpec) -> str:
    """The name of an action in the language of the window."""
    return QCoreApplication.translate("Actions", spec.text)


def keys_of(spec: ActionSpec) -> str:
    """The keys of an action here: «back» is the arrow that points back in the language."""
    return "Alt+Right" if spec.keys == _BACK and is_rtl() else spec.keys


def shown_keys(spec: ActionSpec) -> str:
    """The keys as a key cap shows them."""
    names = (("Return", "Enter"), ("Right", "→"), ("Left", "←"))
    keys = keys_of(spec)
    for name, shown in names:
        keys = keys.replace(name, shown)
    return keys


def key_sequences(keys: str) -> list[QKeySequence]:
    """The keys, and the same under an Arabic-only keyboard, where Qt sees Arabic letters."""
    if not keys:
        return []
    *held, last = keys.split("+")
    twin = ARABIC_KEYS.get(last)
    return [QKeySequence(part) for part in (keys, "+".join([*held, twin]) if twin else "") if part]


def build_actions(owner: QObject, handlers: Handlers) -> dict[str, QAction]:
    """Make one `QAction` per spec; a spec without a handler is a `KeyError` at startup."""
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(icon(spec.icon), text_of(spec), owner)
        action.setShortcuts(key_sequences(keys_of(spec)))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(handlers[spec.id])
        actions[spec.id] = action
    return actions
