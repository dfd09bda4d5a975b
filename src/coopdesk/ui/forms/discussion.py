"""What was said to an item, as far as it is to be minuted: who presented it, who spoke."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.errors import CoopdeskError, InvalidInputError
from coopdesk.services.agenda_course import set_discussion
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.remarks import (
    RemarkRow,
    add_remark,
    edit_remark,
    list_remarks,
    remove_remark,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Label,
    LongTextEdit,
    TextEdit,
    boxed,
    clear,
    column,
    row,
)


class DiscussionDialog(FormDialog):
    """A paragraph for the minutes, and remarks of single speakers, which can be corrected."""

    def __init__(self, ctx: AppContext, item: ItemRow, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="mic", width=680, parent=parent)
        self._ctx = ctx
        self._item = item
        self._corrects: int | None = None
        title = self.tr("What was said to item %1").replace("%1", str(item.place))
        self.say(title, self.tr("Keep it"), item.title)
        self.add_field(
            "discussion",
            self.tr("Who presented it and what was said"),
            LongTextEdit(item.discussion, lines=4),
            note=self.tr("This paragraph goes into the minutes."),
        )
        self.speaker = TextEdit()
        self.said_text = LongTextEdit(lines=2)
        self.add_remark = Button(self.tr("Add"), "plus")
        self.leave = Button(self.tr("Leave it as it was"), "undo-2", "quiet")
        self._remarks = column(spacing=4)
        speaker = self.make_row("speaker", self.tr("Who spoke"), self.speaker)
        said = self.make_row("text", self.tr("What was said"), self.said_text)
        self.add(
            Label(self.tr("Remarks of single speakers"), "strong"),
            self._remarks,
            row((speaker, 2), (said, 3), spacing=16),
            row(STRETCH, self.leave, self.add_remark),
        )
        self.add_remark.clicked.connect(self._on_add)
        self.leave.clicked.connect(self._begin_anew)
        self._begin_anew()

    def _show_remarks(self) -> None:
        clear(self._remarks)
        found = self._ctx.read(list_remarks, self._item.meeting_id)
        for remark in found:
            if remark.item_id == self._item.id:
                shown = self._remark(remark)
                self._remarks.addWidget(shown)
                shown.show()  # now, so that the dialog knows how high it is to be

    def _remark(self, remark: RemarkRow) -> QFrame:
        text = Label(f"{remark.speaker}: {remark.text}", wrap=True)
        change = Button(
            icon="pencil", tip=self.tr("Correct the remark of %1").replace("%1", remark.speaker)
        )
        change.clicked.connect(lambda: self._correct(remark))
        off = Button(icon="x", tip=self.tr("Take it off: %1").replace("%1", remark.speaker))
        off.clicked.connect(lambda: self._remove(remark.id))
        is_it = remark.id == self._corrects
        return boxed(row((text, 1), change, off, margins=(8, 2)), "raised" if is_it else "clear")

    def _correct(self, remark: RemarkRow) -> None:
        """Put a remark into the fields, so that it can be said otherwise."""
        self._corrects = remark.id
        self.speaker.setText(remark.speaker)
        self.said_text.setPlainText(remark.text)
        self._show_mode()
        self._area.ensureWidgetVisible(self.add_remark)
        self.said_text.setFocus()

    @Slot()
    def _begin_anew(self) -> None:
        """Leave the fields empty for another remark."""
        self._corrects = None
        self.speaker.clear()
        self.said_text.clear()
        self._show_mode()

    def _show_mode(self) -> None:
        corrects = self._corrects is not None
        self.add_remark.set_icon_text(
            "check" if corrects else "plus",
            self.tr("Save the remark") if corrects else self.tr("Add"),
        )
        self.leave.setVisible(corrects)
        self._show_remarks()
        self.fit()

    @Slot()
    def _on_add(self) -> None:
        self.trouble.hide()
        try:
            self._keep_remark()
        except InvalidInputError as error:
            self.complain(error.problems)
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))

    def _keep_remark(self) -> None:
        speaker, text = self.speaker.value(), self.said_text.value()
        if self._corrects is not None:
            self._ctx.write(edit_remark, self._corrects, speaker=speaker, text=text)
        elif speaker or text:
            self._ctx.write(
                add_remark, self._item.id, speaker=speaker, text=text, now=self._ctx.now()
            )
        self._begin_anew()

    def _remove(self, remark_id: int) -> None:
        try:
            self._ctx.write(remove_remark, remark_id)
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))
            return
        if remark_id == self._corrects:
            self._begin_anew()
        else:
            self._show_mode()

    def act(self) -> object:
        """Keep the paragraph; a remark that is still being typed is kept first."""
        self._keep_remark()
        self._ctx.write(
            set_discussion, self._item.id, self.value("discussion"), version=self._item.version
        )
        return self._item.id
