"""The person chosen in the list, beside it: what matters, what is wrong, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.domain.members import MemberLack, Sex
from coopdesk.domain.phones import show_phone
from coopdesk.services.member_list import MemberRow, MemberTotals
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Label,
    Notice,
    Pill,
    avatar,
    clear,
    column,
    fact,
    key_cap,
    line,
    ltr,
    number,
    px,
    row,
    scrolled,
)
from coopdesk.ui.pages.member_columns import day_cell, status_tone

WIDTH = 308


class MemberPanel(Card):
    """Beside the list of members.

    Signals:
        asked_open: show the member's page.
        asked_edit: correct the member.
        asked_print: print the sheets of the chosen members.
    """

    asked_open = Signal(int)
    asked_edit = Signal(int)
    asked_print = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0)
        self.setFixedWidth(px(WIDTH))
        self._content = column(spacing=8, margins=16)
        self.body.addWidget(scrolled(self._content))
        self.setAccessibleName(self.tr("The chosen member"))

    def show_nobody(self) -> None:
        """Say what the panel is for."""
        clear(self._content)
        self._content.addStretch(1)
        self._content.addWidget(
            Label(
                self.tr("Choose a member in the list to see the record here."), "muted", wrap=True
            )
        )
        self._content.addStretch(1)

    def show_member(self, member: MemberRow) -> None:
        """Show one person."""
        clear(self._content)
        who = column(
            Label(member.full_name, "name", wrap=True),
            Label(_numbered(member), "muted", wrap=True),
            spacing=0,
        )
        self._content.addLayout(row(avatar(member.full_name, 56), (who, 1), spacing=12))
        word = texts.code_text(member.status, sex=member.sex)
        self._content.addLayout(row(Pill(word, status_tone(member)), STRETCH))
        self._add_lacks(member)
        self._content.addWidget(line())
        for name, value in _facts(member):
            self._content.addWidget(fact(name, value))
        self._content.addWidget(line())
        self._add_actions(member)
        self._content.addStretch(1)

    def show_several(self, members: Sequence[int], totals: MemberTotals, *actions: QWidget) -> None:
        """Show what the chosen ones add up to, and what can be done to all of them."""
        clear(self._content)
        self._content.addWidget(Label(texts.members_text(len(members)), "title"))
        self._content.addWidget(Label(self.tr("chosen in the list"), "muted"))
        self._content.addWidget(line())
        self._content.addWidget(fact(texts.field_label("shares"), number(totals.shares)))
        self._content.addWidget(fact(self.tr("Value"), texts.rials_text(totals.amount)))
        self._content.addWidget(line())
        sheets = Button(self.tr("Print their sheets"), "printer")
        sheets.clicked.connect(self.asked_print)
        for action in (sheets, *actions):
            self._content.addWidget(action)
        self._content.addStretch(1)

    def _add_lacks(self, member: MemberRow) -> None:
        if not member.lacks:
            return
        mend = Button(self.tr("Update"))
        mend.clicked.connect(lambda: self.asked_edit.emit(member.id))
        self._content.addWidget(Notice(_lacks_text(member), "warn", mend))

    def _add_actions(self, member: MemberRow) -> None:
        sheet = Button(self.tr("Print sheet"), "printer")
        sheet.clicked.connect(self.asked_print)
        edit = Button(self.tr("Edit"), "pencil")
        edit.clicked.connect(lambda: self.asked_edit.emit(member.id))
        whole = Button(
            self.tr("Open her page") if member.sex is Sex.FEMALE else self.tr("Open his page"),
            "chevron-right",
        )
        whole.clicked.connect(lambda: self.asked_open.emit(member.id))
        self._content.addLayout(row((sheet, 1), (edit, 1)))
        self._content.addWidget(whole)
        keys = row(
            STRETCH,
            key_cap("Enter"),
            Label(self.tr("open"), "muted"),
            key_cap("F2"),
            Label(self.tr("edit"), "muted"),
            STRETCH,
            spacing=6,
        )
        self._content.addLayout(keys)


def _numbered(member: MemberRow) -> str:
    said = texts.member_no_text(member.number, member.sex)
    return f"{said} · {member.neighbourhood}" if member.neighbourhood else said


def _lacks_text(member: MemberRow) -> str:
    said = [
        texts.code_text(lack)
        for lack in sorted(member.lacks)
        if not (lack is MemberLack.CARD_EXPIRED and member.id_expires_on)
    ]
    if MemberLack.CARD_EXPIRED in member.lacks and member.id_expires_on:
        ran_out = QCoreApplication.translate("MemberPanel", "The card ran out on %1")
        said.insert(0, ran_out.replace("%1", day_cell(member.id_expires_on)))
    return "، ".join(said)


def _facts(member: MemberRow) -> list[tuple[str, str]]:
    label = texts.field_label
    held = QCoreApplication.translate("MemberPanel", "%1 worth %2").replace(
        "%1", texts.shares_text(member.shares)
    )
    facts = [
        (label("phone1"), ltr(show_phone(member.phone1))),
        (label("national_no"), ltr(member.national_no or "")),
        (label("occupation"), member.occupation),
        (label("joined_on"), day_cell(member.joined_on)),
        (label("shares"), held.replace("%2", texts.rials_text(member.amount))),
        (label("folder_no"), ltr(member.folder_no)),
    ]
    return [(name, value) for name, value in facts if value]
