"""What the office asks for today: figures, what is to be mended, the law's next dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, MemberLack, MemberStatus
from coopdesk.domain.membership import last_notice_day
from coopdesk.domain.months import month_end
from coopdesk.services.applications import application_counts
from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.member_filter import EVERYONE
from coopdesk.services.member_list import MemberCounts, member_counts, member_totals
from coopdesk.services.notices import open_notices
from coopdesk.services.ratifying import waiting_for_assembly
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.services.settlement_list import count_payable
from coopdesk.storage.models import Member

BACKUP_DAYS: Final = 7
"""A backup older than this is asked for."""
_LATE_DAYS: Final = 30
_NEAR_MINIMUM: Final = 5
_SOON_DAYS: Final = 30


class Urgency(StrEnum):
    """How soon something is to be done."""

    LATE = "late"
    SOON = "soon"
    WHEN_POSSIBLE = "when_possible"


class TaskKind(StrEnum):
    """What is to be done."""

    NO_BACKUP = "no_backup"
    OLD_BACKUP = "old_backup"
    APPLICATIONS_SILENT = "applications_silent"
    """The board's time is over: the law takes its silence for a yes (Law 39/1998 Art. 22)."""
    APPLICATIONS_DUE = "applications_due"
    SETTLEMENTS_DUE = "settlements_due"
    NOTICES_DUE = "notices_due"
    """Notices of withdrawal whose year is over; the withdrawal is to be recorded."""
    LAST_NOTICE_DAY = "last_notice_day"
    UNRATIFIED = "unratified"
    NEAR_MINIMUM = "near_minimum"
    OVER_CAP = "over_cap"
    CARD_EXPIRED = "card_expired"
    NO_NATIONAL_NO = "no_national_no"
    NO_PHONE = "no_phone"
    UNDER_AGE = "under_age"
    NO_SHARES = "no_shares"
    NO_SHARE_VALUE = "no_share_value"
    NO_REGISTRATION = "no_registration"


class LegalDateKind(StrEnum):
    """A date the law sets."""

    BOARD_MEETING = "board_meeting"
    CONTROL_MEETING = "control_meeting"
    WITHDRAWAL_NOTICES = "withdrawal_notices"
    YEARLY_ASSEMBLY = "yearly_assembly"


LACK_OF: Final[dict[TaskKind, MemberLack]] = {
    TaskKind.CARD_EXPIRED: MemberLack.CARD_EXPIRED,
    TaskKind.NO_NATIONAL_NO: MemberLack.NO_NATIONAL_NO,
    TaskKind.NO_PHONE: MemberLack.NO_PHONE,
    TaskKind.UNDER_AGE: MemberLack.UNDER_AGE,
    TaskKind.NO_SHARES: MemberLack.NO_SHARES,
}
"""What to filter the members by for a task about them."""


@dataclass(frozen=True, slots=True)
class HomeTask:
    """One thing to do; `count` is members, papers or steps, and days for a backup or a last day."""

    kind: TaskKind
    urgency: Urgency
    count: int = 0


@dataclass(frozen=True, slots=True)
class LegalDate:
    """A date of the law and the article that sets it."""

    kind: LegalDateKind
    on: date
    article: str


@dataclass(frozen=True, slots=True)
class HomeFigures:
    """The figures at the bottom of the page."""

    members: int
    active: int
    shares: int
    capital: int
    """Whole rials paid in."""


@dataclass(frozen=True, slots=True)
class HomeBoard:
    """Everything the home page shows."""

    figures: HomeFigures
    tasks: tuple[HomeTask, ...]
    """The most urgent first."""
    dates: tuple[LegalDate, ...]
    """The next first."""


def home_board(session: Session, *, today: date, last_backup: date | None) -> HomeBoard:
    """What today asks for.

    Args:
        session: a reading session.
        today: the day at the desk.
        last_backup: the day of the newest backup, if there is one.
    """
    held = member_totals(session, EVERYONE, today=today)  # who left holds capital until refunded
    counts = member_counts(session, EVERYONE, today=today)
    members = sum(counts.by_status[status] for status in MEMBERS_IN)
    active = counts.by_status[MemberStatus.ACTIVE]
    figures = HomeFigures(members, active, held.shares, held.amount)
    rules = office_rules(session)
    tasks = [
        *_backup_tasks(today, last_backup, has_members=counts.all > 0),
        *_path_tasks(session, today, rules, has_members=members > 0),
        *_law_tasks(session, figures, rules),
        *_member_tasks(counts),
        *_setting_tasks(session),
    ]
    order = list(Urgency)
    tasks.sort(key=lambda task: order.index(task.urgency))
    return HomeBoard(figures, tuple(tasks), tuple(legal_dates(today, rules)))


def legal_dates(today: date, rules: OfficeRules) -> list[LegalDate]:
    """The next dates of the law, the nearest first (Law 39/1998 Arts. 52, 60, 66, 76).

    The financial year is the calendar year; notice of withdrawal comes some months before its end.
    """
    withdrawal = _next_notice_day(today, rules)
    board = _period_end(today, rules.number("board.meeting_months"))
    control = _period_end(today, rules.number("control.meeting_months"))
    found = [
        LegalDate(LegalDateKind.BOARD_MEETING, board, "60"),
        LegalDate(LegalDateKind.CONTROL_MEETING, control, "66"),
        LegalDate(LegalDateKind.WITHDRAWAL_NOTICES, withdrawal, "76"),
        LegalDate(LegalDateKind.YEARLY_ASSEMBLY, date(today.year, 12, 31), "52"),
    ]
    return sorted(found, key=lambda each: each.on)


def is_soon(on: date, today: date) -> bool:
    """Whether a date is near enough to stand out."""
    return on - today <= timedelta(days=_SOON_DAYS)


def _backup_tasks(
    today: date, last_backup: date | None, *, has_members: bool
) -> Iterator[HomeTask]:
    if last_backup is None:
        if has_members:
            yield HomeTask(TaskKind.NO_BACKUP, Urgency.LATE)
        return
    age = (today - last_backup).days
    if age > BACKUP_DAYS:
        urgency = Urgency.LATE if age > _LATE_DAYS else Urgency.SOON
        yield HomeTask(TaskKind.OLD_BACKUP, urgency, age)


def _path_tasks(
    session: Session, today: date, rules: OfficeRules, *, has_members: bool
) -> Iterator[HomeTask]:
    """What waits on the paths of memberships (Law 39/1998 Arts. 22, 24, 51-h, 76)."""
    applications = application_counts(session, today=today)
    if late := applications["overdue"]:
        yield HomeTask(TaskKind.APPLICATIONS_SILENT, Urgency.LATE, late)
    if soon := applications["due_soon"]:
        yield HomeTask(TaskKind.APPLICATIONS_DUE, Urgency.SOON, soon)
    if payable := count_payable(session, today=today):
        yield HomeTask(TaskKind.SETTLEMENTS_DUE, Urgency.SOON, payable)
    if over := sum(notice.counts_for < today for notice in open_notices(session)):
        yield HomeTask(TaskKind.NOTICES_DUE, Urgency.SOON, over)
    last_day = _next_notice_day(today, rules)
    if has_members and is_soon(last_day, today):
        yield HomeTask(TaskKind.LAST_NOTICE_DAY, Urgency.SOON, (last_day - today).days)
    if waiting := len(waiting_for_assembly(session, until=today)):
        yield HomeTask(TaskKind.UNRATIFIED, Urgency.WHEN_POSSIBLE, waiting)


def _law_tasks(session: Session, figures: HomeFigures, rules: OfficeRules) -> Iterator[HomeTask]:
    """Near the least number of members (Art. 83-b), or a member over the share cap (Art. 3-e)."""
    if 0 < figures.members < rules.number("rules.founders_min") + _NEAR_MINIMUM:
        yield HomeTask(TaskKind.NEAR_MINIMUM, Urgency.SOON, figures.members)
    if figures.members < rules.number("rules.founders_min"):
        return  # still gathering its founders: everybody would be over the cap
    cap = rules.number("rules.share_cap_pct")
    over = session.scalar(
        select(func.count()).where(
            Member.status.in_(sorted(MEMBERS_IN)), Member.shares * 100 > figures.shares * cap
        )
    )
    if over:
        yield HomeTask(TaskKind.OVER_CAP, Urgency.SOON, over)


def _member_tasks(counts: MemberCounts) -> Iterator[HomeTask]:
    for kind, lack in LACK_OF.items():
        if count := counts.by_lack[lack]:
            soon = kind in (TaskKind.CARD_EXPIRED, TaskKind.UNDER_AGE)
            yield HomeTask(kind, Urgency.SOON if soon else Urgency.WHEN_POSSIBLE, count)


def _setting_tasks(session: Session) -> Iterator[HomeTask]:
    cooperative = get_cooperative(session)
    if cooperative is None:
        return
    if not cooperative.share_value:
        yield HomeTask(TaskKind.NO_SHARE_VALUE, Urgency.SOON)
    if not cooperative.registration_no:
        yield HomeTask(TaskKind.NO_REGISTRATION, Urgency.WHEN_POSSIBLE)


def _next_notice_day(today: date, rules: OfficeRules) -> date:
    """The next last day for notices of withdrawal (Law 39/1998 Art. 76)."""
    months = rules.number("rules.withdrawal_notice_months")
    days = (last_notice_day(today.year + later, months) for later in range(3))
    return next(day for day in days if day >= today)


def _period_end(today: date, months: int) -> date:
    """The end of the period of so many months, counted from January, that holds a day."""
    last = min(-(-today.month // months) * months, 12)
    return month_end(today.year, last)
