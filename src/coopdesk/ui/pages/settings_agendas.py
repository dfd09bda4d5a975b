"""The items a kind of meeting begins with: the office's own, or those of the law's check-list."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFrame, QListWidget, QListWidgetItem

from coopdesk.domain.meetings import ORGAN_OF, ItemKind, Majority, MeetingKind
from coopdesk.domain.organs import Organ
from coopdesk.errors import CoopdeskError
from coopdesk.services.agenda_templates import (
    Template,
    TemplateItem,
    get_template,
    restore_template,
    set_template,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.agenda_template import TemplateItemDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    FormRow,
    Label,
    Notice,
    Pill,
    boxed,
    column,
    key_cap,
    ltr,
    px,
    row,
)
from coopdesk.ui.messages import ask, show_error

_HIGH: Final = 224


class ItemList(QListWidget):
    """Items in their order: dragged by the mouse, or moved by Alt and the arrows.

    Signals:
        dragged: the order was changed by the mouse.
        move_asked: the chosen one is to go so many places down.
        change_asked: other words for the chosen one.
        remove_asked: the chosen one is to go.
    """

    dragged = Signal()
    move_asked = Signal(int)
    change_asked = Signal()
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setFixedHeight(px(_HIGH))
        self.itemDoubleClicked.connect(lambda _item: self.change_asked.emit())
        self.model().rowsMoved.connect(lambda *_where: self.dragged.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt+↑↓ moves, Enter or F2 changes, Delete takes off."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.change_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class AgendaTemplates(QFrame):
    """Changes here are kept at once, each with its undo.

    Signals:
        done: something was kept; the window says so.
    """

    done = Signal(str)

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._ctx = ctx
        self._shown: tuple[MeetingKind, Template] | None = None
        self.items: list[TemplateItem] = []
        self.kind = Choice[MeetingKind]([(one, texts.code_text(one)) for one in MeetingKind])
        self.whose = Pill("", "soft")
        self.restore = Button(self.tr("Back to the program's items…"), "rotate-ccw", "quiet")
        self.list = ItemList()
        self.list.setAccessibleName(self.tr("Items, in their order"))
        self.add = Button(self.tr("Add an item…"), "plus")
        self.change = Button(self.tr("Change it…"), "pencil")
        self.remove = Button(self.tr("Take it off"), "trash-2")
        self.up = Button(icon="arrow-up", tip=self.tr("One place up (Alt+↑)"))
        self.down = Button(icon="arrow-down", tip=self.tr("One place down (Alt+↓)"))
        self.special = QCheckBox(self.tr("Needs two thirds of all members (Article 55)"))
        self.put_back = Button(self.tr("Put them back"), "list-checks")
        self.lacking = Notice("", "warn", self.put_back)
        self._dropped = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._wire()
        self.refresh()

    def _lay_out(self) -> None:
        hint = Label(
            self.tr(
                "A meeting that is planned from now on begins with these items; earlier minutes, "
                "open tasks and postponed items are offered besides."
            ),
            "muted",
            wrap=True,
        )
        tools = row(self.add, self.change, self.remove, STRETCH, self.up, self.down)
        keys = row(
            key_cap("Alt+↑↓"),
            Label(self.tr("move, or drag"), "muted"),
            key_cap("F2"),
            Label(self.tr("change"), "muted"),
            key_cap("Delete"),
            Label(self.tr("take off"), "muted"),
            STRETCH,
            spacing=6,
        )
        kind = FormRow(self.tr("Kind of meeting"), self.kind)
        head = row((kind, 1), boxed(column(26, row(self.whose, self.restore))), spacing=16)
        self.setLayout(
            column(hint, head, self.lacking, self.list, tools, self.special, keys, spacing=10)
        )

    def _wire(self) -> None:
        self.kind.chosen.connect(self.refresh)
        self.restore.clicked.connect(self._on_restore)
        self.add.clicked.connect(self._on_add)
        self.change.clicked.connect(self._on_change)
        self.remove.clicked.connect(self._on_remove)
        self.up.clicked.connect(lambda: self.move_chosen(-1))
        self.down.clicked.connect(lambda: self.move_chosen(1))
        self.special.clicked.connect(self._on_special)
        self.put_back.clicked.connect(self._on_put_back)
        self.list.move_asked.connect(self.move_chosen)
        self.list.change_asked.connect(self._on_change)
        self.list.remove_asked.connect(self._on_remove)
        self.list.currentRowChanged.connect(self._show_chosen)
        # the list is not to be filled anew while Qt is still dropping into it
        self.list.dragged.connect(self._dropped.start)
        self._dropped.timeout.connect(self._on_dragged)

    # showing

    @Slot()
    def refresh(self, *_chosen: object) -> None:
        """Show what is kept now; the chosen place stays chosen."""
        kind = self.kind.value()
        found = self._ctx.read(get_template, kind)
        if self._shown == (kind, found):
            return
        same_kind = self._shown is not None and self._shown[0] is kind
        at = self.list.currentRow() if same_kind else 0
        self._shown = (kind, found)
        self.items = list(found.items)
        self._fill(at)
        self.whose.show_state(
            self.tr("The office's own") if found.is_own else self.tr("As the program has it"),
            "info" if found.is_own else "soft",
            "pencil" if found.is_own else "check",
        )
        self.restore.setEnabled(found.is_own)
        titles = "، ".join(item.title for item in found.lacking)
        text = self.tr("Of what the law leaves to the assembly (Article 51) is missing: %1")
        self.lacking.set_text(text.replace("%1", titles))
        self.lacking.setVisible(bool(found.lacking))
        self.special.setVisible(self._has_special)

    def _fill(self, at: int) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.list.clear()
        for place, item in enumerate(self.items, 1):
            words = (f"{ltr(place)}  {item.title}", self._note(item))
            line = QListWidgetItem("\n".join(each for each in words if each))
            line.setData(Qt.ItemDataRole.UserRole, place - 1)
            self.list.addItem(line)
        self.list.setCurrentRow(max(min(at, len(self.items) - 1), 0))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's argument
        self._show_chosen()

    def _note(self, item: TemplateItem) -> str:
        kind = "" if item.kind is ItemKind.OTHER else texts.code_text(item.kind)
        parts = [item.presenter, kind]
        if item.majority is Majority.SPECIAL:
            parts.append(texts.code_text(Majority.SPECIAL))
        if item.article:
            parts.append(self.tr("Article %1").replace("%1", ltr(item.article)))
        return " · ".join(part for part in parts if part)

    @property
    def _has_special(self) -> bool:
        return ORGAN_OF[self.kind.value()] is Organ.ASSEMBLY

    def chosen(self) -> TemplateItem | None:
        """The item chosen."""
        at = self.list.currentRow()
        return self.items[at] if 0 <= at < len(self.items) else None

    @Slot()
    def _show_chosen(self) -> None:
        at, item = self.list.currentRow(), self.chosen()
        for button in (self.change, self.special):
            button.setEnabled(item is not None)
        self.remove.setEnabled(item is not None and len(self.items) > 1)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < len(self.items) - 1)
        self.special.setChecked(item is not None and item.majority is Majority.SPECIAL)

    # doing

    def _keep(self, items: Sequence[TemplateItem], at: int, said: str) -> None:
        """Begin such meetings with these from now on; the one at a place is chosen."""
        try:
            self._ctx.write(set_template, self.kind.value(), items)
        except CoopdeskError as error:
            self._shown = None
            self.refresh()
            show_error(self, error)
            return
        self.refresh()
        self.list.setCurrentRow(at)
        self.done.emit(said)

    @Slot(int)
    def move_chosen(self, step: int) -> None:
        """Move the chosen item up or down."""
        at = self.list.currentRow()
        if at >= 0 and 0 <= at + step < len(self.items):
            items = list(self.items)
            items.insert(at + step, items.pop(at))
            self._keep(items, at + step, self.tr("The item is moved"))

    @Slot()
    def _on_dragged(self) -> None:
        """Keep the order in which the mouse left them."""
        role = Qt.ItemDataRole.UserRole
        order = [self.list.item(at).data(role) for at in range(self.list.count())]
        self._keep(
            [self.items[each] for each in order],
            self.list.currentRow(),
            self.tr("The item is moved"),
        )

    @Slot()
    def _on_add(self) -> None:
        dialog = TemplateItemDialog(has_special=self._has_special, parent=self)
        dialog.acted.connect(self._on_added)
        dialog.ask()

    @Slot(object)
    def _on_added(self, item: object) -> None:
        if isinstance(item, TemplateItem):
            at = self.list.currentRow() + 1
            items = [*self.items[:at], item, *self.items[at:]]
            self._keep(items, at, self.tr("The item is added"))

    @Slot()
    def _on_change(self) -> None:
        item, at = self.chosen(), self.list.currentRow()
        if item is not None:
            dialog = TemplateItemDialog(item, has_special=self._has_special, parent=self)
            dialog.acted.connect(lambda changed: self._put(at, changed))
            dialog.ask()

    def _put(self, at: int, item: object) -> None:
        if isinstance(item, TemplateItem):
            items = [*self.items[:at], item, *self.items[at + 1 :]]
            self._keep(items, at, self.tr("The item is changed"))

    @Slot()
    def _on_remove(self) -> None:
        at = self.list.currentRow()
        if self.remove.isEnabled():
            items = [*self.items[:at], *self.items[at + 1 :]]
            self._keep(items, min(at, len(items) - 1), self.tr("The item is taken off"))

    @Slot()
    def _on_special(self) -> None:
        item, at = self.chosen(), self.list.currentRow()
        if item is not None:
            majority = Majority.SPECIAL if self.special.isChecked() else Majority.ORDINARY
            self._put(at, replace(item, majority=majority))

    @Slot()
    def _on_put_back(self) -> None:
        if self._shown is not None:
            items = [*self.items, *self._shown[1].lacking]
            self._keep(items, len(self.items), self.tr("The items are added"))

    @Slot()
    def _on_restore(self) -> None:
        kind = self.kind.value()
        question = self.tr("Begin «%1» with the program's items again?")
        if ask(
            self,
            question.replace("%1", texts.code_text(kind)),
            self.tr("The office's own items of this kind are given up; Ctrl+Z brings them back."),
            self.tr("Take the program's items"),
        ):
            self._ctx.write(restore_template, kind)
            self.refresh()
            self.done.emit(self.tr("The program's items are back"))
