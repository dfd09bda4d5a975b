"""What was said to an item, as far as it is to be minuted: who presented it, who spoke."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.services.agenda_course import set_discussion
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.remarks import RemarkRow, add_remark, list_remarks, remove_remark
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import (
    Button,
    Label,
    LongTextEdit,
    TextEdit,
    boxed,
    clear,
    column,
    row,
)
from coopdesk.ui.messages import show_error


class DiscussionDialog(FormDialog):
    """A paragraph for the minutes, and remarks of single speakers."""

    def __init__(self, ctx: AppContext, item: ItemRow, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="mic", width=640, parent=parent)
        self._ctx = ctx
        self._item = item
        title = self.tr("What was said to item %1").replace("%1", str(item.place))
        self.say(title, self.tr("Keep it"), item.title)
        self.add_field(
            "discussion",
            self.tr("Who presented it and what was said"),
            LongTextEdit(item.discussion, lines=5),
            note=self.tr("This paragraph goes into the minutes."),
        )
        self.speaker = TextEdit(hint=self.tr("Who spoke"))
        self.said_text = TextEdit(hint=self.tr("What was said"), longest=2000)
        self.add_remark = Button(self.tr("Add"), "plus")
        self.add_remark.clicked.connect(self._on_add)
        self._remarks = column(spacing=4)
        self.add(
            Label(self.tr("Remarks of single speakers"), "strong"),
            self._remarks,
            row((self.speaker, 1), (self.said_text, 2), self.add_remark),
        )
        self._show_remarks()

    def _show_remarks(self) -> None:
        clear(self._remarks)
        found = self._ctx.read(list_remarks, self._item.meeting_id)
        for remark in found:
            if remark.item_id == self._item.id:
                self._remarks.addWidget(self._remark(remark))

    def _remark(self, remark: RemarkRow) -> QFrame:
        text = Label(f"{remark.speaker}: {remark.text}", wrap=True)
        off = Button(icon="x", tip=self.tr("Take it off: %1").replace("%1", remark.speaker))
        off.clicked.connect(lambda: self._remove(remark.id))
        return boxed(row((text, 1), off))

    @Slot()
    def _on_add(self) -> None:
        speaker, text = self.speaker.value(), self.said_text.value()
        if not speaker or not text:
            return
        try:
            self._ctx.write(
                add_remark, self._item.id, speaker=speaker, text=text, now=self._ctx.now()
            )
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.speaker.clear()
        self.said_text.clear()
        self._show_remarks()
        self.fit()

    def _remove(self, remark_id: int) -> None:
        try:
            self._ctx.write(remove_remark, remark_id)
        except CoopdeskError as error:
            show_error(self, error)
            return
        self._show_remarks()

    def act(self) -> object:
        """Keep the paragraph; a remark half typed is added first."""
        self._on_add()
        self._ctx.write(
            set_discussion, self._item.id, self.value("discussion"), version=self._item.version
        )
        return self._item.id
