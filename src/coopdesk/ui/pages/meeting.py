"""One meeting from its plan to its approved minutes; the primary action follows the stage."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.meetings import AHEAD, ORGAN_OF, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.errors import GoneError
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.meeting_record import MeetingDetails, get_meeting
from coopdesk.services.meeting_rows import MeetingStage
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    PageHeader,
    Pill,
    Steps,
    Tabs,
    boxed,
    column,
    key_cap,
    row,
    tool_button,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.office_dates import long_day
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.meeting_acts import MeetingActs
from coopdesk.ui.pages.meeting_agenda import AgendaTab
from coopdesk.ui.pages.meeting_calls import CallsTab
from coopdesk.ui.pages.meeting_decisions import DecisionsTab
from coopdesk.ui.pages.meeting_entitled import EntitledTab
from coopdesk.ui.pages.meeting_present import PresentTab
from coopdesk.ui.pages.meeting_side import MeetingPanel
from coopdesk.ui.pages.meeting_tab import MeetingTab
from coopdesk.ui.pages.meeting_words import papers_of
from coopdesk.ui.pages.meetings_columns import (
    STATUS_ICONS,
    STATUS_TONES,
    clock_of,
    meeting_name,
)
from coopdesk.ui.pages.visits import MeetingVisit, PlanVisit

_STAGES: Final = (
    MeetingStage.PLANNING,
    MeetingStage.ENTITLED,
    MeetingStage.CALL,
    MeetingStage.SITTING,
    MeetingStage.MINUTES,
    MeetingStage.APPROVAL,
)
_AGENDA, _ENTITLED, _CALLS, _PRESENT, _DECISIONS = range(5)
_TAB_OF: Final = {
    MeetingStage.ENTITLED: _ENTITLED,
    MeetingStage.CALL: _CALLS,
}


class MeetingPage(Page):
    """The page of the meeting last asked for."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "agenda_item", "entitled", "invitation", "attendance", "guest", "proxy"),
            *("vote", "decision", "assignment", "election", "candidate", "minutes", "remark"),
            *("setting", "office_holder"),
        }
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.meeting: MeetingDetails | None = None
        self._id: int | None = None
        self.acts = MeetingActs(self)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.primary = Button("…", "check", "primary")
        self.second = Button("…", "printer")
        self.more = tool_button("ellipsis-vertical", self.tr("More"))
        self.header = PageHeader(
            "", "", self.more, self.second, self.primary, key_cap("Ctrl+Enter"), back=True
        )
        self.steps = Steps(
            [
                self.tr("Planning"),
                self.tr("Entitled"),
                self.tr("Call"),
                self.tr("Sitting"),
                self.tr("Minutes"),
                self.tr("Approval"),
            ]
        )
        self.tabs = Tabs(
            [
                self.tr("Agenda"),
                self.tr("Entitled"),
                self.tr("Invitations"),
                self.tr("Attendance"),
                self.tr("Decisions"),
            ]
        )
        self.views: Sequence[MeetingTab] = (
            AgendaTab(self.ctx),
            EntitledTab(self.ctx),
            CallsTab(self.ctx),
            PresentTab(self.ctx),
            DecisionsTab(self.ctx),
        )
        self._stack = QStackedLayout()
        for view in self.views:
            self._stack.addWidget(view)
        body = QWidget()
        body.setLayout(self._stack)
        self.panel = MeetingPanel(self.ctx)
        main = boxed(column(self.tabs, (body, 1), spacing=0), "card")
        self.setLayout(
            column(
                self.header,
                self.steps,
                (boxed(row((main, 1), self.panel, spacing=16)), 1),
                spacing=10,
                margins=(24, 16),
            )
        )

    def _wire(self) -> None:
        self.header.back_pressed.connect(self.back)
        self.primary.clicked.connect(self.go_on)
        self.second.clicked.connect(self._on_second)
        self.more.clicked.connect(self._on_more)
        self.tabs.currentChanged.connect(self._on_tab)
        self.panel.asked.connect(self.do)
        # not the window's «read again»: over the agenda the key means a vote
        again = QShortcut(QKeySequence("F5"), self)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(self.vote_or_reload)
        for view in self.views:
            view.go.connect(self.go)
            view.done.connect(self.done)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the meeting a `MeetingVisit` names."""
        if not isinstance(argument, MeetingVisit):
            return
        is_other = argument.meeting_id != self._id
        self._id = argument.meeting_id
        self.reload()
        if is_other and self.meeting is not None:
            self.tabs.setCurrentIndex(_TAB_OF.get(self.meeting.row.stage, _AGENDA))
        if argument.item_id is not None:
            self.tabs.setCurrentIndex(_AGENDA)
            self.agenda.choose(argument.item_id)

    @property
    def agenda(self) -> AgendaTab:
        """The agenda."""
        view = self.views[_AGENDA]
        if not isinstance(view, AgendaTab):
            raise TypeError(view)
        return view

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page; those of the tab in front come with them."""
        own: dict[str, Callable[[], object]] = {
            "primary": self.go_on,
            "edit": self._on_edit,
            "print": self._on_print,
        }
        # the window asks once, on arrival: every key any tab knows stays alive
        for name in {name for view in self.views for name in view.handlers()}:
            own[name] = partial(self._to_tab, name, own.get(name))
        return own

    def _to_tab(self, name: str, usual: Callable[[], object] | None) -> None:
        """What the tab in front means by a key, else what the page does."""
        handler = self.views[self.tabs.currentIndex()].handlers().get(name, usual)
        if handler is not None:
            handler()

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("From plan to approval"),
                self.tr(
                    "The button at the end of the top line is the next step: freeze the list of "
                    "the entitled, send the call, open the attendance desk, open the session, "
                    "write the minutes, approve them. Ctrl+Enter does the same."
                ),
            ),
            (
                self.tr("During the session"),
                self.tr(
                    "F5 takes the vote on the chosen item, Enter begins it, F2 changes it. A "
                    "decision gets its number when its vote is written down as one."
                ),
            ),
            (
                self.tr("Guests, proxies, late comers"),
                self.tr(
                    "Under «Attendance» F6 says that the chosen guest left; a proxy can be taken "
                    "back there. «More» ends the marking of who comes and begins it again."
                ),
            ),
        ]

    def reload(self) -> None:
        """Read the meeting again; one that is gone leads back."""
        if self._id is None:
            return
        try:
            self.meeting = self.ctx.read(get_meeting, self._id)
        except GoneError as error:
            self.meeting = None
            show_error(self, error)
            self.back.emit()
            return
        self._show_head(self.meeting)
        for at, view in enumerate(self.views):
            self.tabs.set_count(at, view.count(self.meeting))
        self.views[self.tabs.currentIndex()].show_meeting(self.meeting)
        self.panel.show_meeting(self.meeting)

    # showing

    def _show_head(self, meeting: MeetingDetails) -> None:
        shown = meeting.row
        corrections = self.ctx.read(hijri_corrections)
        facts = [long_day(shown.on_date, corrections), clock_of(shown), shown.place]
        if shown.title:
            facts.insert(0, shown.title)
        self.header.set_title(meeting_name(shown), " · ".join(facts))
        tone, icon = STATUS_TONES[shown.status], STATUS_ICONS[shown.status]
        self.header.show_pills(Pill(texts.code_text(shown.status), tone, icon))
        at = _STAGES.index(shown.stage) if shown.stage in _STAGES else len(_STAGES)
        self.steps.show_step(at)
        self.steps.setVisible(shown.status is not MeetingStatus.CANCELLED)
        has_list = ORGAN_OF[shown.kind] is not Organ.OUTSIDE
        self.tabs.setTabVisible(_ENTITLED, has_list)
        name, words, icon = self.acts.primary_of(meeting)
        self.primary.setVisible(bool(name))
        if name:
            self.primary.set_icon_text(icon, words)
        second = self.acts.second_of(meeting)
        self.second.setVisible(bool(second))
        if second:
            self.second.set_text(self.acts.words_of(second))

    @Slot()
    def _on_tab(self) -> None:
        view = self.views[self.tabs.currentIndex()]
        self._stack.setCurrentWidget(view)
        if self.meeting is not None:
            view.show_meeting(self.meeting)

    # doing

    @Slot()
    def go_on(self) -> None:
        """The next step of this meeting."""
        if self.meeting is not None:
            self.do(self.acts.primary_of(self.meeting)[0])

    @Slot()
    def vote_or_reload(self) -> None:
        """F5: vote on the chosen item of the agenda; on another tab read the meeting again."""
        if self.tabs.currentIndex() == _AGENDA:
            self.agenda.vote()
        else:
            self.reload()

    @Slot(str)
    def do(self, what: str) -> None:
        """Do what a button, a key or the menu asks for."""
        if self.meeting is not None and what:
            self.acts.do(what, self.meeting)

    @Slot()
    def _on_second(self) -> None:
        if self.meeting is not None:
            self.do(self.acts.second_of(self.meeting))

    @Slot()
    def _on_print(self) -> None:
        if self.meeting is not None and (papers := papers_of(self.meeting)):
            self.do(f"print:{papers[0][0]}")

    def show_tab(self, at: int) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(at)

    @Slot()
    def _on_edit(self) -> None:
        if self.tabs.currentIndex() == _AGENDA and self.agenda.chosen is not None:
            self.agenda.edit()
        elif self.meeting is not None and self.meeting.row.status in AHEAD:
            self.go.emit("meeting_form", PlanVisit(meeting_id=self.meeting.row.id))

    @Slot()
    def _on_more(self) -> None:
        if self.meeting is None:
            return
        menu = self.acts.menu(self.more, self.meeting)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
