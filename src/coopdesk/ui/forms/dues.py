"""Marking members who did not meet their obligations: one by one, or by a column of numbers."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.meetings import LeftOut
from coopdesk.domain.unmet_dues import LONGEST_REASON, USUAL_REASONS, read_dues
from coopdesk.services.entitled_people import LeftOutLine, members_numbered
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Label,
    LongTextEdit,
    Notice,
    SuggestEdit,
    boxed,
    column,
    ltr,
    px,
    row,
)
from coopdesk.ui.tables import Column, make_table

_HIGH: Final = 176
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DuesMarks(QFrame):
    """Who is left out, and the fields that leave somebody out for unmet dues.

    Signals:
        changed: others are marked now.
    """

    changed = Signal()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self.marks: dict[int, str] = {}
        """The reason of each member marked, by id."""
        self._lines: dict[int, LeftOutLine] = {}
        self.member = MemberChoice(ctx, hint=self.tr("Member: name or number"))
        self.reason = SuggestEdit(USUAL_REASONS, longest=LONGEST_REASON)
        self.reason.setAccessibleName(self.tr("Reason, as it is printed beside the name"))
        self.reason.set_value(USUAL_REASONS[0])
        self.mark = Button(self.tr("Leave out"), "user-x")
        self.by_number = Button(self.tr("Many by number…"), "list-ordered", "quiet")
        self.by_number.setCheckable(True)
        self.numbers = LongTextEdit(lines=3, hint=self.tr("12\n45 the entry fee is unpaid"))
        self.numbers.setAccessibleName(self.tr("Member numbers, one on each line"))
        self.take = Button(self.tr("Leave these out"), "user-x")
        self.said = Notice("", "warn")
        self.said.hide()
        self.table = make_table(
            _columns(),
            lambda ids: [self._lines[each] for each in ids if each in self._lines],
            name="left-out",
            accessible_name=self.tr("Who is left out, and why"),
            settings=ctx.window_state,
        )
        self.table.setFixedHeight(px(_HIGH))
        self.off = Button(self.tr("Obligations are met: take the mark off"), "user-check", "quiet")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        note = Label(
            self.tr(
                "Suspension and shares are known to the program. Whoever owes the cooperative "
                "something else by its books is left out here."
            ),
            "muted",
            wrap=True,
        )
        hint = Label(
            self.tr(
                "One member number on each line, the reason behind it if it is another one. Two "
                "columns can be pasted from Excel."
            ),
            "muted",
            wrap=True,
        )
        self._many = boxed(
            column(hint, self.numbers, row(STRETCH, self.take), spacing=6, margins=10), "raised"
        )
        self._many.hide()
        self._adding = boxed(
            column(
                note,
                row((self.member, 3), (self.reason, 3), self.mark),
                self.said,
                self._many,
                spacing=8,
            )
        )
        foot = row(self.by_number, STRETCH, self.off)
        self.setLayout(column(self._adding, self.table, foot, spacing=8))

    def _wire(self) -> None:
        self.mark.clicked.connect(self.mark_chosen)
        self.take.clicked.connect(self.mark_numbers)
        self.off.clicked.connect(self.take_off)
        self.by_number.toggled.connect(self._on_many)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        field = self.reason.lineEdit()
        for watched in (field, self.table):
            if watched is not None:
                watched.installEventFilter(self)

    # what the form asks

    def show_lines(self, lines: Sequence[LeftOutLine]) -> None:
        """Show who would be left out, the newest mark on top; say which marks change nothing."""
        newest = {member_id: -at for at, member_id in enumerate(self.marks, 1)}
        lines = sorted(lines, key=lambda each: newest.get(each.member_id or 0, 1))
        self._lines = {each.member_id or at: each for at, each in enumerate(lines, -len(lines))}
        self.table.rows.set_ids(list(self._lines))
        self._on_selection()
        because = {each.member_id for each in lines if each.left_out is LeftOut.DUES}
        idle = [each for each in self.marks if each not in because]
        if idle:
            names = [self._lines[each].full_name for each in idle if each in self._lines]
            text = self.tr("%Ln marked member(s) are not entitled anyway. %1", "", len(idle))
            self.say(text.replace("%1", "، ".join(names)).strip())

    def set_marks(self, marks: Mapping[int, str]) -> None:
        """Have these marked."""
        self.marks = dict(marks)
        self.changed.emit()

    def show_adding(self, *, on: bool) -> None:
        """Whether somebody can be left out here at all."""
        self._adding.setVisible(on)
        self.by_number.setVisible(on)
        self.off.setVisible(on)

    def say(self, text: str) -> None:
        """Say what could not be read; nothing hides it."""
        self.said.set_text(text)
        self.said.setVisible(bool(text))

    # marking

    @Slot()
    def mark_chosen(self) -> None:
        """Leave the chosen member out for the reason typed."""
        self.say("")
        if self.member.member is None:
            self.say(self.tr("Choose the member first."))
            self.member.setFocus()
        elif not self.reason.value():
            self.say(self.tr("Say why: the reason is printed beside the name."))
            self.reason.setFocus()
        else:
            self.marks[self.member.member.id] = self.reason.value()
            self.member.begin_again()
            self.changed.emit()

    @Slot()
    def mark_numbers(self) -> None:
        """Leave everybody out whose number stands in the lines."""
        typed = read_dues(self.numbers.value())
        usual = self.reason.value()
        if not usual and not all(typed.reasons.values()):
            self.say(self.tr("Say why: the reason is printed beside the name."))
            self.reason.setFocus()
            return
        known = self._ctx.read(members_numbered, typed.reasons)
        self.marks |= {
            member_id: typed.reasons[number] or usual for number, member_id in known.items()
        }
        left = [ltr(number) for number in typed.reasons if number not in known]
        self.say(self._not_taken(left, typed.unread))
        rest = [str(number) for number in typed.reasons if number not in known]
        self.numbers.setPlainText("\n".join((*rest, *typed.unread)))
        self.changed.emit()

    def _not_taken(self, unknown: Sequence[str], unread: Sequence[str]) -> str:
        said = []
        if unknown:
            text = self.tr("No member has this number: %1.")
            said.append(text.replace("%1", "، ".join(unknown)))
        if unread:
            text = self.tr("These lines do not begin with a number: %1.")
            said.append(text.replace("%1", "، ".join(unread)))
        return " ".join(said)

    @Slot()
    def take_off(self) -> None:
        """Take the mark off those chosen in the list."""
        for member_id in self._marked():
            del self.marks[member_id]
        self.say("")
        self.changed.emit()

    def _marked(self) -> list[int]:
        return [each for each in self.table.chosen_ids() if each in self.marks]

    @Slot()
    def _on_selection(self) -> None:
        self.off.setEnabled(bool(self._marked()))

    @Slot(bool)
    def _on_many(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._many.setVisible(on)
        for part in (self.member, self.mark):
            part.setVisible(not on)
        if on:
            self.numbers.setFocus()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in the reason leaves out, and does not freeze the list; Delete takes off."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if watched is self.table and key == Qt.Key.Key_Delete:
                self.take_off()
                return True
            if watched is not self.table and key in _ENTER and not held:
                self.mark_chosen()
                return True
        return super().eventFilter(watched, event)


def _why(line: LeftOutLine) -> Cell:
    return Cell(line.note or texts.code_text(line.left_out, sex=line.sex), icon="info")


def _columns() -> list[Column[LeftOutLine]]:
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("DuesMarks", "No."),
            lambda line: ltr(line.number) if line.number else "—",
            70,
        ),
        Column(
            "name",
            translate("DuesMarks", "Name"),
            lambda line: Cell(line.full_name, bold=True),
            220,
            stretch=True,
        ),
        Column("why", translate("DuesMarks", "Left out because"), _why, 270),
    ]
