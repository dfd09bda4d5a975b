"""Shares, papers and corrections of one member: the other tabs of the member's page."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from coopdesk.services.audit import HistoryRow
from coopdesk.services.files import AttachmentRow
from coopdesk.services.shares import ShareRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    Label,
    boxed,
    column,
    day_text,
    line,
    ltr,
    number,
    picture,
    plain,
    px,
    reading_edge,
    row,
    scrolled,
)
from coopdesk.ui.member_words import action_word, change_value

_KB = 1024


def shares_view(shares: Sequence[ShareRow]) -> QWidget:
    """The member's own ledger, newest on top, the balance after each line."""
    if not shares:
        return EmptyState(
            "coins",
            QCoreApplication.translate("MemberTabs", "No shares yet"),
            QCoreApplication.translate(
                "MemberTabs", "What is subscribed, bought or handed on stands here."
            ),
        )
    titles = [
        QCoreApplication.translate("MemberTabs", "Date"),
        QCoreApplication.translate("MemberTabs", "Movement"),
        QCoreApplication.translate("MemberTabs", "Shares"),
        QCoreApplication.translate("MemberTabs", "Value"),
        QCoreApplication.translate("MemberTabs", "Balance"),
        QCoreApplication.translate("MemberTabs", "Remark"),
    ]
    lines = [
        [
            day_text(share.on_date),
            texts.code_text(share.kind),
            ltr(f"{share.shares:+,}"),
            number(share.amount),
            number(share.balance),
            " · ".join(part for part in (share.counter_name, share.reason) if part),
        ]
        for share in reversed(shares)
    ]
    return plain_table(titles, lines, QCoreApplication.translate("MemberTabs", "Share ledger"))


def history_view(changes: Sequence[HistoryRow], today: date) -> QWidget:
    """Who changed what, from what to what."""
    titles = [
        QCoreApplication.translate("MemberTabs", "When"),
        QCoreApplication.translate("MemberTabs", "Who"),
        QCoreApplication.translate("MemberTabs", "What"),
        QCoreApplication.translate("MemberTabs", "Before"),
        QCoreApplication.translate("MemberTabs", "After"),
    ]
    lines = []
    for change in changes:
        when, who = texts.moment_text(change.at, today), change.who
        if change.action == "insert":
            lines.append([when, who, action_word(change), "", ""])
            continue
        for name, before, after in change.changes:
            values = [change_value(name, before), change_value(name, after)]
            lines.append([when, who, texts.field_label(name), *values])
    return plain_table(titles, lines, QCoreApplication.translate("MemberTabs", "Corrections"))


class PapersView(QFrame):
    """The papers attached to a member.

    Signals:
        asked_add: another paper is to be attached.
        asked_open: show this one (`AttachmentRow`).
        asked_remove: take this one off (`AttachmentRow`).
    """

    asked_add = Signal()
    asked_open = Signal(object)
    asked_remove = Signal(object)

    def __init__(
        self, papers: Sequence[AttachmentRow], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        add = Button(self.tr("Attach a paper…"), "paperclip")
        add.clicked.connect(self.asked_add)
        if not papers:
            empty = EmptyState(
                "paperclip",
                self.tr("No papers yet"),
                self.tr(
                    "Attach the scan of the card, the application or any paper. It is copied into "
                    "the office's own folder and goes into every backup."
                ),
                add,
            )
            self.setLayout(column((empty, 1)))
            return
        rows = [self._row(paper, today) for paper in papers]
        self.setLayout(
            column(
                (scrolled(column(*rows, STRETCH, margins=(20, 12))), 1),
                row(add, STRETCH),
                margins=(8, 8, 8, 12),
            )
        )

    def _row(self, paper: AttachmentRow, today: date) -> QFrame:
        size = f"{max(paper.size // _KB, 1):,} KB"
        added = texts.moment_text(paper.added_at, today)
        said = " · ".join(part for part in (paper.note, ltr(size), added, paper.added_by) if part)
        show = Button(self.tr("Open"), "external-link")
        show.setAccessibleName(f"{show.text().strip()} {paper.original_name}")
        show.clicked.connect(lambda: self.asked_open.emit(paper))
        remove = Button(icon="x", tip=self.tr("Take off %1").replace("%1", paper.original_name))
        remove.clicked.connect(lambda: self.asked_remove.emit(paper))
        words = column(
            Label(paper.original_name, "strong", wrap=True), Label(said, "muted"), spacing=0
        )
        body = row(picture("file-text", "soft_text", 24), (words, 1), show, remove, spacing=12)
        return boxed(column(body, line(), spacing=10))


def open_with_system(path: str) -> None:
    """Show a file with the program this computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def plain_table(titles: Sequence[str], lines: Sequence[Sequence[str]], name: str) -> QTableWidget:
    """A table of texts that is read, not edited."""
    table = QTableWidget(len(lines), len(titles))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(titles))
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setStyleSheet(f"QTableWidget::item {{ padding: 0 {px(10)}px; }}")
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(px(40))
    for at, cells in enumerate(lines):
        for column_at, text in enumerate(cells):
            table.setItem(at, column_at, _item(text))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | reading_edge())
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return table


def _item(text: str) -> QTableWidgetItem:
    item: Any = QTableWidgetItem(text)
    item.setTextAlignment(reading_edge())
    item.setToolTip(plain(text))
    made: QTableWidgetItem = item
    return made
