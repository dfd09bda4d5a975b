"""The only boxes that interrupt: an error as a sentence, a question with a named action."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.ui import texts
from coopdesk.ui.kit.confirm import Confirm


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Show what was refused and what to do; anything unexpected goes on to the crash box."""
    if not isinstance(error, CoopdeskError):
        raise error
    show_sentence(parent, texts.error_text(error))


def show_sentence(parent: QWidget | None, text: str, detail: str = "") -> None:
    """Show one sentence until it is read."""
    box = QMessageBox(QMessageBox.Icon.Warning, _name(), text, parent=parent)
    box.setInformativeText(detail)
    box.exec()


def ask(
    parent: QWidget | None,
    question: str,
    consequence: str,
    action: str,
    *,
    safe: str = "",
    danger: bool = True,
) -> bool:
    """Whether the person chose `action`; Enter and Esc choose the safe answer."""
    dialog = Confirm(question, consequence, action, safe=safe, danger=danger, parent=parent)
    return bool(dialog.exec())


def _name() -> str:
    return QCoreApplication.translate("Messages", "Coopdesk")
