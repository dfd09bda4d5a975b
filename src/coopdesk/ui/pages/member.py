"""One member: everything known, the shares, the papers, the corrections, the way until today."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from coopdesk.errors import CoopdeskError, GoneError
from coopdesk.services.audit import history_of_member
from coopdesk.services.files import (
    AttachmentRow,
    attach_file,
    list_attachments,
    opened_place,
    path_of,
    remove_attachment,
    take_out,
)
from coopdesk.services.meeting_list import MemberMeetingRow, member_meetings
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.member_timeline import member_timeline
from coopdesk.services.shares import member_shares
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    Card,
    PageHeader,
    Pill,
    Tabs,
    Timeline,
    Tone,
    avatar,
    boxed,
    clear,
    column,
    day_text,
    key_cap,
    px,
    row,
    scrolled,
)
from coopdesk.ui.member_words import timeline_event
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.doubles_ties import merged_record_notice
from coopdesk.ui.pages.member_data import data_view
from coopdesk.ui.pages.member_meetings import MemberMeetings
from coopdesk.ui.pages.member_tabs import (
    PapersView,
    history_view,
    open_with_system,
    shares_view,
)
from coopdesk.ui.pages.share_ties import ShareTies
from coopdesk.ui.pages.step_ties import StepTies
from coopdesk.ui.pages.visits import EditVisit, MeetingVisit, MemberVisit, PaperVisit
from coopdesk.wording.codes import STATUS_TONES

_OWNER = "member"
_DATA, _SHARES, _PAPERS, _MEETINGS, _HISTORY = range(5)


class MemberPage(Page):
    """The page of the member last asked for."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {
            *("member", "member_event", "share_transaction", "attachment", "neighbourhood"),
            *("settlement", "heir", "share_certificate", "membership_card"),
            *("meeting", "entitled", "attendance"),
        }
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.member: MemberDetails | None = None
        self._id: int | None = None
        self._among: Sequence[int] = ()
        self.steps = StepTies(self)
        self.holding = ShareTies(self)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.previous = Button(self.tr("Previous"), "arrow-left", "quiet")
        self.next = Button(self.tr("Next"), "arrow-right", "quiet")
        self.printing = Button(self.tr("Print sheet"), "printer")
        self.edit = Button(self.tr("Edit"), "pencil", "primary")
        self.header = PageHeader(
            "",
            "",
            self.previous,
            self.next,
            self.printing,
            self.edit,
            key_cap("F2"),
            back=True,
        )
        self._face = QVBoxLayout()
        self.tabs = Tabs(
            [
                self.tr("Data"),
                self.tr("Shares"),
                self.tr("Papers"),
                self.tr("Meetings"),
                self.tr("Corrections"),
            ]
        )
        self._body = QVBoxLayout()
        self._notice = QVBoxLayout()
        parts = column(self.tabs, self._notice, (_holder(self._body), 1), spacing=0)
        main = boxed(parts, "card")
        self.timeline = Timeline()
        way = Card(
            self.tr("The way of the membership"),
            (scrolled(column(self.timeline)), 1),
            action=self.steps.add,
        )
        way.setFixedWidth(px(340))
        top = row(self._face, (self.header, 1), spacing=12)
        self.setLayout(
            column(top, (boxed(row((main, 1), way, spacing=16)), 1), spacing=12, margins=(24, 16))
        )

    def _wire(self) -> None:
        self.header.back_pressed.connect(self.back)
        self.previous.clicked.connect(lambda: self._walk(-1))
        self.next.clicked.connect(lambda: self._walk(1))
        self.printing.clicked.connect(self.print_sheet)
        self.edit.clicked.connect(self._on_edit)
        self.steps.add.clicked.connect(self.add_step)
        self.tabs.currentChanged.connect(self._show_tab)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the member a `MemberVisit` names (or an id alone)."""
        if isinstance(argument, MemberVisit):
            self._id, self._among = argument.member_id, argument.among
        elif isinstance(argument, int):
            self._id, self._among = argument, ()
        self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self.add_step,
            "print": self.print_sheet,
            "edit": self._on_edit,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The member's page"),
                self.tr(
                    "The tabs hold the data, the share ledger, the scanned papers and every "
                    "correction with who made it. F2 edits, Ctrl+P prints the sheet."
                ),
            ),
            (
                self.tr("Photo and papers"),
                self.tr(
                    "A paper that is attached is copied into the office's own folder: the "
                    "original may be moved or lost. Taking one off keeps it in the history."
                ),
            ),
            self.steps.help_text(),
        ]

    def reload(self) -> None:
        """Read the member again; one that is gone leads back to the list."""
        if self._id is None:
            return
        try:
            self.member = self.ctx.read(get_member, self._id, today=self.ctx.today())
        except GoneError as error:
            self.member = None
            show_error(self, error)
            self.back.emit()
            return
        self._show_head(self.member)
        rows = self.ctx.read(member_timeline, self._id)
        self.timeline.show_events([timeline_event(happened) for happened in rows])
        self._show_tab()

    # showing

    def _show_head(self, member: MemberDetails) -> None:
        since = self.tr("since %1").replace("%1", day_text(member.joined_on))
        held = self.tr("%1 worth %2").replace("%1", texts.shares_text(member.shares))
        facts = [
            texts.member_no_text(member.number, member.sex),
            since,
            held.replace("%2", texts.rials_text(member.amount)),
        ]
        self.header.set_title(member.full_name, " · ".join(facts))
        tone: Tone = STATUS_TONES[member.status]  # type: ignore[assignment]  # wording knows no Tone
        self.header.show_pills(Pill(texts.code_text(member.status, sex=member.sex), tone))
        clear(self._notice)
        merged = merged_record_notice(self, member)
        self.edit.setEnabled(merged is None)
        notice = merged or self.steps.notice(member)
        if notice is not None:
            self._notice.addWidget(notice)
        clear(self._face)
        self._face.addWidget(self._picture(member))
        at = list(self._among).index(member.id) if member.id in self._among else -1
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(0 <= at < len(self._among) - 1)
        self.previous.setVisible(len(self._among) > 1)
        self.next.setVisible(len(self._among) > 1)

    def _picture(self, member: MemberDetails) -> QLabel:
        size = 56
        if member.photo_sha256:
            picture = QPixmap(str(path_of(self.ctx.office.files, member.photo_sha256)))
            if not picture.isNull():
                label = QLabel()
                label.setPixmap(
                    picture.scaledToHeight(px(size))
                    if picture.height() >= picture.width()
                    else picture.scaledToWidth(px(size))
                )
                label.setAccessibleName(self.tr("Photo of %1").replace("%1", member.full_name))
                return label
        return avatar(member.full_name, size)

    @Slot()
    def _show_tab(self) -> None:
        if self.member is None:
            return
        member_id = self.member.id
        shares = self.ctx.read(member_shares, member_id)
        papers = self.ctx.read(list_attachments, _OWNER, member_id, kind="paper")
        self.tabs.set_count(_SHARES, len(shares))
        meetings = self.ctx.read(member_meetings, member_id)
        self.tabs.set_count(_PAPERS, len(papers))
        self.tabs.set_count(_MEETINGS, len(meetings))
        clear(self._body)
        made: Mapping[int, Callable[[], QWidget]] = {
            _DATA: lambda: data_view(self._shown()),
            _SHARES: lambda: self.holding.shares_tab(self._shown(), shares_view(shares)),
            _PAPERS: lambda: self.holding.papers_tab(self._shown(), self._papers(papers)),
            _MEETINGS: lambda: self._meetings(meetings),
            _HISTORY: lambda: history_view(
                self.ctx.read(history_of_member, member_id), self.ctx.today()
            ),
        }
        self._body.addWidget(made[self.tabs.currentIndex()]())

    def _shown(self) -> MemberDetails:
        if self.member is None:
            raise GoneError
        return self.member

    def _papers(self, papers: Sequence[AttachmentRow]) -> QWidget:
        view = PapersView(papers, self.ctx.today())
        view.asked_add.connect(self._on_attach)
        view.asked_open.connect(self._on_open_paper)
        view.asked_remove.connect(self._on_remove_paper)
        return view

    def _meetings(self, found: Sequence[MemberMeetingRow]) -> QWidget:
        view = MemberMeetings(found, self._shown().sex)
        view.opened.connect(lambda meeting_id: self.go.emit("meeting", MeetingVisit(meeting_id)))
        return view

    # doing

    def _walk(self, step: int) -> None:
        if self._id is not None and self._id in self._among:
            at = list(self._among).index(self._id) + step
            if 0 <= at < len(self._among):
                self._id = self._among[at]
                self.reload()

    @Slot()
    def _on_edit(self) -> None:
        if self._id is not None and self.edit.isEnabled():
            self.go.emit("member_form", EditVisit(self._id))

    @Slot()
    def add_step(self) -> None:
        """Ask for the next step of the membership."""
        if self.member is not None:
            self.steps.add_step(self.member)

    @Slot()
    def print_sheet(self) -> None:
        """Preview the member's sheet."""
        if self.member is not None:
            self.go.emit("papers", PaperVisit("member-sheet", (self.member.number,)))

    @Slot()
    def _on_attach(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileNames(self, self.tr("Attach papers"))
        for name in chosen:
            self.attach(Path(name))

    def attach(self, source: Path) -> None:
        """Copy a paper into the office and put it on this member."""
        try:
            self.ctx.write(attach_file, _OWNER, self._shown().id, source)
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.done.emit(self.tr("«%1» is attached").replace("%1", source.name))

    @Slot(object)
    def _on_open_paper(self, paper: AttachmentRow) -> None:
        try:
            target = opened_place(self.ctx.office.data, paper.sha256, paper.original_name)
            take_out(self.ctx.office.files, paper.sha256, target)
        except CoopdeskError as error:
            show_error(self, error)
            return
        open_with_system(str(target))

    @Slot(object)
    def _on_remove_paper(self, paper: AttachmentRow) -> None:
        question = self.tr("Take «%1» off this member?").replace("%1", paper.original_name)
        consequence = self.tr("The file stays in the office's folder and in the corrections.")
        if ask(self, question, consequence, self.tr("Take it off")):
            self.ctx.write(remove_attachment, paper.id, reason=question)


def _holder(layout: QVBoxLayout) -> QWidget:
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder
