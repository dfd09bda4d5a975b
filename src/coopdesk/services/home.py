"""What the office asks for today: figures, what is to be mended, the law's next dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, MemberLack, MemberStatus
from coopdesk.services.applications import application_counts
from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.home_tasks import HomeTask, TaskKind, Urgency
from coopdesk.services.legal_calendar import (
    LegalDate,
    LegalDateKind,
    legal_calendar,
    next_notice_day,
)
from coopdesk.services.meeting_tasks import meeting_tasks
from coopdesk.services.member_filter import EVERYONE
from coopdesk.services.member_list import MemberCounts, member_counts, member_totals
from coopdesk.services.notices import open_notices
from coopdesk.services.ratifying import waiting_for_assembly
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.services.settlement_list import count_payable
from coopdesk.storage.models import Member

__all__ = [
    "BACKUP_DAYS",
    "LACK_OF",
    "HomeBoard",
    "HomeFigures",
    "HomeTask",
    "LegalDate",
    "LegalDateKind",
    "TaskKind",
    "Urgency",
    "home_board",
    "is_soon",
]

BACKUP_DAYS: Final = 7
"""A backup older than this is asked for."""
_LATE_DAYS: Final = 30
_NEAR_MINIMUM: Final = 5
_SOON_DAYS: Final = 30


LACK_OF: Final[dict[TaskKind, MemberLack]] = {
    TaskKind.CARD_EXPIRED: MemberLack.CARD_EXPIRED,
    TaskKind.NO_NATIONAL_NO: MemberLack.NO_NATIONAL_NO,
    TaskKind.NO_PHONE: MemberLack.NO_PHONE,
    TaskKind.UNDER_AGE: MemberLack.UNDER_AGE,
    TaskKind.NO_SHARES: MemberLack.NO_SHARES,
}
"""What to filter the members by for a task about them."""


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
        *meeting_tasks(session, today=today),
        *_path_tasks(session, today, rules, has_members=members > 0),
        *_law_tasks(session, figures, rules),
        *_member_tasks(counts),
        *_setting_tasks(session),
    ]
    order = list(Urgency)
    tasks.sort(key=lambda task: order.index(task.urgency))
    return HomeBoard(figures, tuple(tasks), tuple(legal_calendar(session, today=today)))


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
    last_day = next_notice_day(today, rules)
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
