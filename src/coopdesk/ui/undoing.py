"""Undo from anywhere: takes back what this person did last at this desk."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.services.undo import UndoableRow, last_change, undo_last
from coopdesk.ui import messages
from coopdesk.ui.context import AppContext


class Undoing(QObject):
    """Knows what can be undone, and does it.

    Signals:
        changed: another thing can be undone now, or nothing.
        undone: something was undone; what it was, in words.
    """

    changed = Signal()
    undone = Signal(str)

    def __init__(self, ctx: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._ctx = ctx
        self._window = window
        self._last: UndoableRow | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.refresh)
        ctx.changed.connect(self._on_changed)

    @property
    def possible(self) -> bool:
        """Whether there is something to undo."""
        return self._last is not None and self._last.refusal is None

    @property
    def name(self) -> str:
        """What would be undone, in words."""
        return change_words(self._last) if self._last else ""

    @Slot()
    def refresh(self) -> None:
        """Look again."""
        own = self._ctx.office
        self._last = self._ctx.read(last_change, who=own.who, desk=own.desk)
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last change back, or say why not."""
        own = self._ctx.office
        try:
            taken = self._ctx.write(undo_last, who=own.who, desk=own.desk)
        except CoopdeskError as error:
            messages.show_error(self._window, error)
            return
        done = self.tr("Undone: %1").replace("%1", change_words(taken))
        self.undone.emit(done)

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables - {"draft"}:
            self._again.start()  # once after several writes


def change_words(change: UndoableRow) -> str:
    """What a change was."""
    translate = QCoreApplication.translate
    known = {
        "add_member": translate("Undo", "adding a member"),
        "edit_member": translate("Undo", "correcting a member"),
        "edit_cooperative": translate("Undo", "the data of the cooperative"),
        "save_settings": translate("Undo", "the settings"),
        "set_rules": translate("Undo", "the rules"),
        "restore_rule": translate("Undo", "the rules"),
        "set_template": translate("Undo", "the items an agenda begins with"),
        "restore_template": translate("Undo", "the items an agenda begins with"),
        "set_logo": translate("Undo", "the logo"),
        "edit_application": translate("Undo", "correcting an application"),
        "revise_application": translate("Undo", "correcting an application"),
        "refuse_application": translate("Undo", "refusing an application"),
        "note_told": translate("Undo", "noting that an applicant was told"),
        "take_back_application": translate("Undo", "noting that an application was taken back"),
        "void_application": translate("Undo", "voiding an application"),
        "reopen_application": translate("Undo", "opening an application again"),
        "add_heir": translate("Undo", "writing down an heir"),
        "edit_heir": translate("Undo", "correcting an heir"),
        "remove_heir": translate("Undo", "taking an heir off the list"),
        "merge_members": translate("Undo", "merging two records"),
        "say_not_the_same": translate("Undo", "saying that two are two people"),
        "apply_bulk": translate("Undo", "changing many members at once"),
        "edit_neighbourhood": translate("Undo", "correcting a quarter"),
        "merge_neighbourhoods": translate("Undo", "joining two quarters"),
        "drop_neighbourhood": translate("Undo", "striking a quarter off"),
    }
    what = known.get(change.use_case, translate("Undo", "the last change"))
    return f"{what}: {change.member_name}" if change.member_name else what
