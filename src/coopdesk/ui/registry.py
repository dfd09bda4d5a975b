"""The pages there are. The main window knows their ids only; a page is imported when opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.ui.context import AppContext
from coopdesk.ui.i18n import QT_TRANSLATE_NOOP
from coopdesk.ui.pages.base import Page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """Where a page is found and how the sidebar shows it."""

    id: str
    title: str
    icon: str
    place: str
    """`module:Class`; the class takes the context. Late, so that the window starts fast."""
    in_sidebar: bool = True
    parent: str = ""
    """The sidebar item that lights up for a page that has none of its own."""
    in_palette: bool = False
    """Whether the search finds it by its name although it has no item."""
    alone: bool = False
    """Has the window to itself: there is no office yet to go elsewhere in."""

    def make(self, ctx: AppContext) -> Page:
        """Build the page."""
        module, _, name = self.place.partition(":")
        made: Callable[[AppContext], Page] = getattr(import_module(module), name)
        return made(ctx)

    @property
    def name(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Pages", self.title)


PAGES: Final[Sequence[PageSpec]] = (
    PageSpec("wizard", QT_TRANSLATE_NOOP("Pages", "First steps"), "handshake",
             "coopdesk.ui.pages.wizard:WizardPage", in_sidebar=False, alone=True),
    PageSpec("home", QT_TRANSLATE_NOOP("Pages", "Today's tasks"), "layout-dashboard",
             "coopdesk.ui.pages.home:HomePage"),
    PageSpec("counter", QT_TRANSLATE_NOOP("Pages", "Receive an application"), "user-plus",
             "coopdesk.ui.pages.counter:CounterPage"),
    PageSpec("members", QT_TRANSLATE_NOOP("Pages", "Members"), "users",
             "coopdesk.ui.pages.members:MembersPage"),
    PageSpec("member", QT_TRANSLATE_NOOP("Pages", "Member"), "user-round",
             "coopdesk.ui.pages.member:MemberPage", in_sidebar=False, parent="members"),
    PageSpec("member_form", QT_TRANSLATE_NOOP("Pages", "Member's data"), "user-plus",
             "coopdesk.ui.forms.member:MemberForm", in_sidebar=False, parent="members"),
    PageSpec("applications", QT_TRANSLATE_NOOP("Pages", "Applications"), "clipboard-list",
             "coopdesk.ui.pages.applications:ApplicationsPage"),
    PageSpec("application_form", QT_TRANSLATE_NOOP("Pages", "Application"), "file-pen",
             "coopdesk.ui.forms.application:ApplicationForm", in_sidebar=False,
             parent="applications"),
    PageSpec("shares", QT_TRANSLATE_NOOP("Pages", "Shares"), "coins",
             "coopdesk.ui.pages.shares:SharesPage"),
    PageSpec("certificates", QT_TRANSLATE_NOOP("Pages", "Share certificates"), "scroll-text",
             "coopdesk.ui.pages.certificates:CertificatesPage", in_sidebar=False, parent="shares",
             in_palette=True),
    PageSpec("cards", QT_TRANSLATE_NOOP("Pages", "Membership cards"), "id-card",
             "coopdesk.ui.pages.cards:CardsPage", in_sidebar=False, parent="shares",
             in_palette=True),
    PageSpec("share_move", QT_TRANSLATE_NOOP("Pages", "Buy shares"), "coins",
             "coopdesk.ui.forms.share_move:ShareMoveForm", in_sidebar=False, parent="shares"),
    PageSpec("transfer", QT_TRANSLATE_NOOP("Pages", "Transfer of shares"), "arrow-up-down",
             "coopdesk.ui.forms.transfer:TransferForm", in_sidebar=False, parent="shares"),
    PageSpec("exits", QT_TRANSLATE_NOOP("Pages", "Exits and settlements"), "log-out",
             "coopdesk.ui.pages.exits:ExitsPage"),
    PageSpec("heirs", QT_TRANSLATE_NOOP("Pages", "Heirs"), "users",
             "coopdesk.ui.pages.heirs:HeirsPage", in_sidebar=False, parent="exits"),
    PageSpec("meetings", QT_TRANSLATE_NOOP("Pages", "Meetings"), "calendar-days",
             "coopdesk.ui.pages.meetings:MeetingsPage"),
    PageSpec("meeting", QT_TRANSLATE_NOOP("Pages", "Meeting"), "calendar-days",
             "coopdesk.ui.pages.meeting:MeetingPage", in_sidebar=False, parent="meetings"),
    PageSpec("meeting_form", QT_TRANSLATE_NOOP("Pages", "Plan a meeting"), "calendar-plus",
             "coopdesk.ui.forms.meeting:MeetingForm", in_sidebar=False, parent="meetings"),
    PageSpec("attendance", QT_TRANSLATE_NOOP("Pages", "Attendance desk"), "user-check",
             "coopdesk.ui.pages.attendance_desk:AttendanceDesk", in_sidebar=False,
             parent="meetings"),
    PageSpec("minutes", QT_TRANSLATE_NOOP("Pages", "Minutes"), "scroll-text",
             "coopdesk.ui.pages.minutes:MinutesPage", in_sidebar=False, parent="meetings"),
    PageSpec("election", QT_TRANSLATE_NOOP("Pages", "Election"), "vote",
             "coopdesk.ui.pages.election:ElectionPage", in_sidebar=False, parent="meetings"),
    PageSpec("calendar", QT_TRANSLATE_NOOP("Pages", "Calendar"), "calendar",
             "coopdesk.ui.pages.month_calendar:MonthCalendarPage", in_sidebar=False,
             parent="meetings"),
    PageSpec("terms", QT_TRANSLATE_NOOP("Pages", "Organs and terms"), "landmark",
             "coopdesk.ui.pages.terms:TermsPage", in_sidebar=False, parent="meetings"),
    PageSpec("follow_up", QT_TRANSLATE_NOOP("Pages", "Decisions and tasks"), "list-checks",
             "coopdesk.ui.pages.follow_up:FollowUpPage"),
    PageSpec("doubles", QT_TRANSLATE_NOOP("Pages", "Possible doubles"), "users",
             "coopdesk.ui.pages.doubles:DoublesPage", in_sidebar=False, in_palette=True,
             parent="members"),
    PageSpec("neighbourhoods", QT_TRANSLATE_NOOP("Pages", "Neighbourhoods"), "map-pin",
             "coopdesk.ui.pages.neighbourhoods:NeighbourhoodsPage", in_sidebar=False,
             in_palette=True, parent="members"),
    PageSpec("statistics", QT_TRANSLATE_NOOP("Pages", "Statistics"), "chart-column",
             "coopdesk.ui.pages.statistics:StatisticsPage", in_sidebar=False, in_palette=True,
             parent="members"),
    PageSpec("import", QT_TRANSLATE_NOOP("Pages", "Bring in from Excel"), "file-spreadsheet",
             "coopdesk.ui.pages.import_members:ImportPage"),
    PageSpec("papers", QT_TRANSLATE_NOOP("Pages", "Papers and printing"), "printer",
             "coopdesk.ui.pages.print_papers:PapersPage"),
    PageSpec("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings",
             "coopdesk.ui.pages.settings:SettingsPage"),
)  # fmt: skip
