"""What meetings, tasks and terms ask for today."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import AHEAD, NOW, MeetingStatus
from coopdesk.services.follow_up import follow_up_counts
from coopdesk.services.home_tasks import HomeTask, TaskKind, Urgency
from coopdesk.services.meeting_list import MeetingFilter, list_meetings
from coopdesk.services.meeting_settings import notice_days
from coopdesk.services.term_alerts import TermAlertKind, term_alerts
from coopdesk.storage.models import Meeting

_DAY: Final = timedelta(days=1)
_CALL_SOON: Final = 3
"""Days before the last day of the call at which it is asked for."""
_MINUTES_LATE: Final = timedelta(days=30)
_TERM_TASKS: Final = {
    TermAlertKind.TERM_OVER: (TaskKind.TERM_OVER, Urgency.LATE),
    TermAlertKind.TERM_ENDS: (TaskKind.TERM_ENDING, Urgency.SOON),
    TermAlertKind.TOO_FEW: (TaskKind.ORGAN_TOO_SMALL, Urgency.LATE),
    TermAlertKind.VACANCY: (TaskKind.VACANT_SEAT, Urgency.SOON),
    TermAlertKind.HOLDER_LEFT: (TaskKind.HOLDER_LEFT, Urgency.LATE),
}


def meeting_tasks(session: Session, *, today: date) -> Iterator[HomeTask]:
    """Meetings to hold, to call, to minute; tasks that are late; terms that end."""
    yield from _near(session, today)
    if late := follow_up_counts(session, today=today).overdue:
        yield HomeTask(TaskKind.ASSIGNMENTS_OVERDUE, Urgency.LATE, late)
    yield from _uncalled(session, today)
    yield from _unrecorded(session, today)
    yield from _unminuted(session, today)
    yield from _terms(session, today)


def _near(session: Session, today: date) -> Iterator[HomeTask]:
    days = session.scalars(
        select(Meeting.on_date).where(
            Meeting.status.in_(sorted(AHEAD | NOW)),
            Meeting.on_date.in_([today, today + _DAY]),
        )
    ).all()
    if days:
        yield HomeTask(TaskKind.MEETING_NEAR, Urgency.SOON, (min(days) - today).days)


def _uncalled(session: Session, today: date) -> Iterator[HomeTask]:
    """Meetings whose call should go out by now, or within days."""
    query = select(Meeting.kind, Meeting.on_date).where(
        Meeting.status == MeetingStatus.PLANNED, Meeting.on_date >= today
    )
    left = [(on - today).days - notice_days(session, kind) for kind, on in session.execute(query)]
    due = [days for days in left if days <= _CALL_SOON]
    if due:
        urgency = Urgency.LATE if min(due) < 0 else Urgency.SOON
        yield HomeTask(TaskKind.INVITATIONS_NOT_SENT, urgency, len(due))


def _unrecorded(session: Session, today: date) -> Iterator[HomeTask]:
    chosen = MeetingFilter(statuses=AHEAD | NOW, until=today - _DAY)
    if past := len(list_meetings(session, chosen)):
        yield HomeTask(TaskKind.MEETINGS_NOT_RECORDED, Urgency.LATE, past)


def _unminuted(session: Session, today: date) -> Iterator[HomeTask]:
    rows = list_meetings(session, MeetingFilter(without_minutes=True))
    if rows:
        is_late = any(today - row.on_date > _MINUTES_LATE for row in rows)
        urgency = Urgency.LATE if is_late else Urgency.SOON
        yield HomeTask(TaskKind.MINUTES_NOT_APPROVED, urgency, len(rows))


def _terms(session: Session, today: date) -> Iterator[HomeTask]:
    """One task of each kind: the nearest end, all vacant seats together."""
    found: dict[TaskKind, HomeTask] = {}
    for alert in term_alerts(session, today=today):
        if alert.kind not in _TERM_TASKS:
            continue
        kind, urgency = _TERM_TASKS[alert.kind]
        before = found.get(kind)
        if kind in (TaskKind.TERM_OVER, TaskKind.TERM_ENDING):
            days = alert.days if before is None else min(before.count, alert.days)
            found[kind] = HomeTask(kind, urgency, days)
        else:
            count = (before.count if before else 0) + (alert.count or 1)
            found[kind] = HomeTask(kind, urgency, count)
    yield from found.values()
