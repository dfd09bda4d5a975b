"""The dates the law sets, reckoned from what the office has done so far, each with its article."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import ORGAN_OF, MeetingKind, MeetingStatus
from coopdesk.domain.membership import ApplicationState, last_notice_day
from coopdesk.domain.months import month_end
from coopdesk.domain.organs import Organ
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.services.terms import current_term
from coopdesk.storage.models import Meeting, MembershipApplication

_DAY: Final = timedelta(days=1)


class LegalDateKind(StrEnum):
    """A date the law sets."""

    BOARD_MEETING = "board_meeting"
    CONTROL_MEETING = "control_meeting"
    WITHDRAWAL_NOTICES = "withdrawal_notices"
    YEARLY_ASSEMBLY = "yearly_assembly"
    APPLICATION_DECISIONS = "application_decisions"
    TERM_END = "term_end"


@dataclass(frozen=True, slots=True)
class LegalDate:
    """A date of the law and the article that sets it."""

    kind: LegalDateKind
    on: date
    article: str
    organ: Organ | None = None
    """Whose term ends."""
    count: int = 0
    """Applications that wait for that day."""


def legal_calendar(session: Session, *, today: date) -> list[LegalDate]:
    """The next date of each duty, the nearest first; what was done moves it on.

    The board meets monthly (Law 39/1998 Art. 60), the control committee quarterly (Art. 66), the
    assembly yearly (Art. 52); notices of withdrawal come before the year's end (Art. 76),
    applications are answered in two months (Art. 22), terms end (Art. 61).
    """
    rules = office_rules(session)
    found = [
        _period(session, Organ.BOARD, today, rules),
        _period(session, Organ.CONTROL, today, rules),
        _assembly(session, today),
        LegalDate(LegalDateKind.WITHDRAWAL_NOTICES, next_notice_day(today, rules), "76"),
        *_applications(session, today),
        *_terms(session, today),
    ]
    return sorted(found, key=lambda each: each.on)


def next_notice_day(today: date, rules: OfficeRules) -> date:
    """The next last day for notices of withdrawal (Law 39/1998 Art. 76)."""
    months = rules.number("rules.withdrawal_notice_months")
    days = (last_notice_day(today.year + later, months) for later in range(3))
    return next(day for day in days if day >= today)


_PERIODS: Final = {
    Organ.BOARD: (LegalDateKind.BOARD_MEETING, "board.meeting_months", "60"),
    Organ.CONTROL: (LegalDateKind.CONTROL_MEETING, "control.meeting_months", "66"),
}


def _period(session: Session, organ: Organ, today: date, rules: OfficeRules) -> LegalDate:
    """The end of the period in which the organ must meet; the next one once it has met."""
    kind, key, article = _PERIODS[organ]
    months = rules.number(key)
    last = _last_held(session, organ, until=today)
    end = period_end(today, months)
    if last is not None and last > _period_before(end, months):
        end = period_end(end + _DAY, months)
    return LegalDate(kind, end, article)


def _assembly(session: Session, today: date) -> LegalDate:
    last = _last_held(session, Organ.ASSEMBLY, until=today)
    held = last is not None and last.year == today.year
    year = today.year + 1 if held else today.year
    return LegalDate(LegalDateKind.YEARLY_ASSEMBLY, date(year, 12, 31), "52")


def _last_held(session: Session, organ: Organ, *, until: date) -> date | None:
    kinds = [kind for kind, of in ORGAN_OF.items() if of is organ]
    if organ is Organ.ASSEMBLY:
        kinds = [MeetingKind.ASSEMBLY]  # an extraordinary one does not stand for the yearly one
    return session.scalar(
        select(func.max(Meeting.on_date)).where(
            Meeting.kind.in_(kinds),
            Meeting.status == MeetingStatus.HELD,
            Meeting.on_date <= until,
        )
    )


def _applications(session: Session, today: date) -> list[LegalDate]:
    """The nearest days by which the board must answer; those past are a task, not a date."""
    row = MembershipApplication
    query = (
        select(row.due_on, func.count())
        .where(row.state == ApplicationState.PENDING, row.due_on >= today)
        .group_by(row.due_on)
        .order_by(row.due_on)
        .limit(1)
    )
    return [
        LegalDate(LegalDateKind.APPLICATION_DECISIONS, on, "22", count=count)
        for on, count in session.execute(query)
    ]


def _terms(session: Session, today: date) -> list[LegalDate]:
    found = []
    for organ in (Organ.BOARD, Organ.CONTROL):
        term = current_term(session, organ, on=today)
        if term is not None and term.end_on >= today:  # one that is over is a task
            article = "61" if organ is Organ.BOARD else "64"
            found.append(LegalDate(LegalDateKind.TERM_END, term.end_on, article, organ=organ))
    return found


def period_end(day: date, months: int) -> date:
    """The last day of the period of so many months, counted from January, that holds a day."""
    return month_end(day.year, min(-(-day.month // months) * months, 12))


def _period_before(end: date, months: int) -> date:
    """The last day of the period before the one that ends on a day."""
    first_month = (end.month - 1) // months * months + 1
    return date(end.year, first_month, 1) - _DAY
