"""The calendar: meetings, what is due, holidays and the law's dates, in both calendars."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.calendars import (
    GREGORIAN_MONTHS_AR,
    GREGORIAN_MONTHS_EN,
    HIJRI_MONTHS_AR,
    HIJRI_MONTHS_EN,
)
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.month_calendar import DayEntry, DayEntryKind, DayRow, month_calendar
from coopdesk.ui.context import AppContext
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Label,
    PageHeader,
    boxed,
    clear,
    column,
    key_cap,
    line,
    ltr,
    picture,
    px,
    row,
    scrolled,
)
from coopdesk.ui.office_dates import long_day
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.month_grid import DAYS, ENTRY_ICONS, WEEKS, MonthGrid, first_shown
from coopdesk.ui.pages.visits import (
    ApplicationVisit,
    AssignmentVisit,
    CalendarVisit,
    MeetingVisit,
    PlanVisit,
)

_SIDE = 300


class MonthCalendarPage(Page):
    """One month, the chosen day's entries beside it."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"meeting", "assignment", "membership_application", "term", "holiday", "setting"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._chosen = ctx.today()
        self._days: Sequence[DayRow] = ()
        self.previous = Button(icon="chevron-left", tip=self.tr("Previous month"))
        self.following = Button(icon="chevron-right", tip=self.tr("Next month"))
        self.now = Button(self.tr("Today"), "calendar")
        self.plan = Button(self.tr("Plan a meeting"), "calendar-plus", "primary")
        self.header = PageHeader(
            "", "", self.now, self.previous, self.following, self.plan, key_cap("Ctrl+N")
        )
        self.grid = MonthGrid()
        self._day_title = Label("", "heading", wrap=True)
        self._holiday = Label("", "ok", wrap=True)
        self._entries = column(spacing=0)
        side = Card("", (scrolled(column(self._entries, STRETCH, margins=(0, 0, 8, 0))), 1))
        side.setFixedWidth(px(_SIDE))
        beside = boxed(column(self._day_title, self._holiday, (side, 1), spacing=8))
        beside.setFixedWidth(px(_SIDE))
        self.setLayout(
            column(
                self.header,
                (row((self.grid, 1), beside, spacing=16), 1),
                spacing=12,
                margins=(24, 16),
            )
        )
        self._wire()

    def _wire(self) -> None:
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.following.clicked.connect(lambda: self._turn(1))
        self.now.clicked.connect(lambda: self.show_day(self.ctx.today()))
        self.plan.clicked.connect(self.plan_meeting)
        self.grid.picked.connect(self._on_picked)
        self.grid.turned.connect(self.show_day)
        self.grid.opened.connect(self._on_opened)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the day a `CalendarVisit` names."""
        if isinstance(argument, CalendarVisit):
            self.show_day(argument.on)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self.plan_meeting,
            "refresh": self.reload,
            "find": self.grid.setFocus,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The calendar"),
                self.tr(
                    "Every day with its Hijri date. The arrows walk by days, Page Up and Page Down "
                    "by months; Enter plans a meeting on the chosen day. Days off are tinted and "
                    "named."
                ),
            ),
            (
                self.tr("What stands in it"),
                self.tr(
                    "Meetings, assignments by their due date, applications by the board's last "
                    "day, the law's dates and the ends of terms. A click on one leads there."
                ),
            ),
        ]

    def reload(self) -> None:
        """Read the month again."""
        first = first_shown(self._chosen)
        last = first + timedelta(days=DAYS * WEEKS - 1)
        today = self.ctx.today()
        self._days = self.ctx.read(month_calendar, first, last, today=today)
        self.header.set_title(_month_name(self._chosen), _hijri_months(self._days, self._chosen))
        self.grid.show_days(self._days, month=self._chosen, chosen=self._chosen, today=today)
        self._show_chosen()

    @Slot(date)
    def show_day(self, day: date) -> None:
        """Turn to a day."""
        self._chosen = day
        self.reload()

    def _turn(self, months: int) -> None:
        at = self._chosen.year * 12 + self._chosen.month - 1 + months
        self.show_day(date(at // 12, at % 12 + 1, 1))

    @Slot(date)
    def _on_picked(self, day: date) -> None:
        self._chosen = day
        self._show_chosen()

    def _show_chosen(self) -> None:
        shown = next((each for each in self._days if each.on == self._chosen), None)
        corrections = self.ctx.read(hijri_corrections)
        self._day_title.setText(long_day(self._chosen, corrections))
        self._holiday.setText(shown.holiday if shown else "")
        self._holiday.setVisible(bool(shown and shown.holiday))
        clear(self._entries)
        entries = shown.entries if shown else ()
        if not entries:
            self._entries.addWidget(Label(self.tr("Nothing stands on this day."), "muted"))
        for entry in entries:
            self._entries.addWidget(self._entry(entry))

    def _entry(self, entry: DayEntry) -> QWidget:
        icon, tint = ENTRY_ICONS[entry.kind]
        kind = Label(self._kind_word(entry.kind), "muted")
        words = column(Label(entry.text, "strong", wrap=True), kind, spacing=0)
        opener = Button(icon="chevron-right", tip=self.tr("Open: %1").replace("%1", entry.text))
        opener.clicked.connect(lambda: self._open(entry))
        opener.setVisible(entry.kind is not DayEntryKind.LEGAL_DATE)
        body = row(picture(icon, tint), (words, 1), opener, margins=(0, 8))
        return boxed(column(body, line(), spacing=0))

    def _kind_word(self, kind: DayEntryKind) -> str:
        return {
            DayEntryKind.MEETING: self.tr("Meeting"),
            DayEntryKind.ASSIGNMENT: self.tr("Assignment due"),
            DayEntryKind.APPLICATION: self.tr("Application to be decided"),
            DayEntryKind.LEGAL_DATE: self.tr("Date of the law"),
            DayEntryKind.TERM_END: self.tr("End of a term"),
        }[kind]

    def _open(self, entry: DayEntry) -> None:
        ways: Mapping[DayEntryKind, tuple[str, object]] = {
            DayEntryKind.MEETING: ("meeting", MeetingVisit(entry.record_id)),
            DayEntryKind.ASSIGNMENT: ("follow_up", AssignmentVisit(entry.record_id)),
            DayEntryKind.APPLICATION: ("applications", ApplicationVisit(entry.record_id)),
            DayEntryKind.TERM_END: ("terms", None),
        }
        if entry.kind in ways:
            self.go.emit(*ways[entry.kind])

    @Slot()
    def plan_meeting(self) -> None:
        """Plan a meeting on the chosen day."""
        self.go.emit("meeting_form", PlanVisit(on=self._chosen))

    @Slot(date)
    def _on_opened(self, day: date) -> None:
        self._chosen = day
        self.plan_meeting()


def _month_name(day: date) -> str:
    names = GREGORIAN_MONTHS_AR if current_language() == "ar" else GREGORIAN_MONTHS_EN
    return f"{names[day.month - 1]} {ltr(day.year)}"


def _hijri_months(days: Sequence[DayRow], month: date) -> str:
    """«جمادى الأولى – جمادى الآخرة 1448»: the Hijri months that this month touches."""
    names = HIJRI_MONTHS_AR if current_language() == "ar" else HIJRI_MONTHS_EN
    found: list[tuple[int, int]] = []
    for shown in days:
        if shown.on.month == month.month and shown.hijri is not None:
            pair = (shown.hijri.year, shown.hijri.month)
            if pair not in found:
                found.append(pair)
    if not found:
        return ""
    words = [names[at - 1] for _year, at in found]
    years = sorted({year for year, _at in found})
    return f"{' – '.join(words)} {' – '.join(ltr(year) for year in years)}"
