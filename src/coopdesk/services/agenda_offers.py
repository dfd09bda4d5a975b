"""What a new agenda is offered: minutes to approve, open tasks, what was left, the template."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.meetings import (
    ORGAN_OF,
    ItemKind,
    ItemState,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.domain.organs import Organ
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services.agenda import ItemInput, add_item, item_rows
from coopdesk.services.agenda_rows import ItemRow, items_by_id
from coopdesk.services.agenda_templates import TemplateItem, template_of
from coopdesk.services.follow_up import AssignmentFilter, AssignmentRow, follow_up
from coopdesk.services.meeting_locks import refuse_closed
from coopdesk.services.meeting_rows import MeetingRow, meeting_rows
from coopdesk.services.records import record
from coopdesk.storage.models import AgendaItem, Meeting

MINUTES_TITLE: Final = "المصادقة على محضر الاجتماع السابق رقم ({number}) بتاريخ {date}"
FOLLOW_UP_TITLE: Final = "متابعة تنفيذ القرارات والتكليفات السابقة"
_SECRETARY: Final = "الأمين العام"
_FOLLOWS: Final = frozenset({Organ.ASSEMBLY, Organ.BOARD, Organ.CONTROL, Organ.COMMITTEE})
"""Organs that go through the open tasks of their own decisions."""


@dataclass(frozen=True, slots=True)
class AgendaOffers:
    """What could be put on an agenda and is not there yet."""

    minutes: tuple[MeetingRow, ...]
    """Earlier meetings of the organ whose minutes nobody has put up for approval."""
    assignments: tuple[AssignmentRow, ...]
    """Open tasks of the organ's decisions, late ones first."""
    postponed: tuple[ItemRow, ...]
    template: tuple[TemplateItem, ...]


def agenda_offers(session: Session, meeting_id: int, *, today: date) -> AgendaOffers:
    """What this agenda could still take up.

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    items = item_rows(session, meeting_id)
    titles = {item.title for item in items}
    has_follow_up = any(item.kind is ItemKind.FOLLOW_UP for item in items)
    left = tuple(row for row in _postponed(session, meeting) if row.title not in titles)
    titles |= {row.title for row in left}
    return AgendaOffers(
        minutes=tuple(meeting_rows(session, _unapproved(session, meeting))),
        assignments=() if has_follow_up else _open_tasks(session, meeting, today),
        postponed=left,
        template=tuple(
            item for item in template_of(session, meeting.kind) if item.title not in titles
        ),
    )


def take_offers(
    session: Session,
    meeting_id: int,
    *,
    minutes: Iterable[int] = (),
    follow_up: bool = False,
    postponed: Iterable[int] = (),
    template: Iterable[TemplateItem] = (),
) -> int:
    """Put offers on the agenda; returns how many items were added.

    Args:
        session: a writing session.
        meeting_id: the meeting.
        minutes: meetings whose minutes are to be approved; these items go first.
        follow_up: an item for the open tasks, right after them.
        postponed: items of earlier meetings.
        template: items of the kind's template; they go last.

    Raises:
        GoneError: there is no such meeting or item.
        RefusedError: the meeting is over or cancelled.
    """
    refuse_closed(record(session, Meeting, meeting_id))
    firsts = [_approval_item(row) for row in meeting_rows(session, list(minutes))]
    if follow_up:
        given = ItemInput(title=FOLLOW_UP_TITLE, kind=ItemKind.FOLLOW_UP, presenter=_SECRETARY)
        firsts.append(given)
    for place, item in enumerate(firsts, 1):
        add_item(session, meeting_id, item, place=place)
    wanted = list(postponed)
    left = items_by_id(session, wanted)
    lasts = [_same(left[item_id]) for item_id in wanted if item_id in left]
    lasts += [
        ItemInput(
            title=item.title, kind=item.kind, presenter=item.presenter, majority=item.majority
        )
        for item in template
    ]
    for item in lasts:
        add_item(session, meeting_id, item)
    return len(firsts) + len(lasts)


def fill_agenda(session: Session, meeting_id: int, *, today: date) -> None:
    """Begin a new agenda with all that is offered."""
    offers = agenda_offers(session, meeting_id, today=today)
    take_offers(
        session,
        meeting_id,
        minutes=[row.id for row in offers.minutes],
        follow_up=bool(offers.assignments),
        postponed=[row.id for row in offers.postponed],
        template=offers.template,
    )


def _approval_item(row: MeetingRow) -> ItemInput:
    number = number_text(row.no, row.year)
    title = MINUTES_TITLE.format(number=number, date=f"{gregorian_text(row.on_date)}م")
    return ItemInput(
        title=title,
        kind=ItemKind.PREVIOUS_MINUTES,
        presenter=_SECRETARY,
        minutes_of_id=row.id,
    )


def _same(row: ItemRow) -> ItemInput:
    return ItemInput(
        title=row.title,
        kind=row.kind,
        presenter=row.presenter,
        majority=row.majority,
        minutes_of_id=row.minutes_of_id,
    )


def _unapproved(session: Session, meeting: Meeting) -> list[int]:
    """The newest earlier meetings of the organ that no later agenda approves the minutes of."""
    earlier, of_item, its_meeting = aliased(Meeting), aliased(AgendaItem), aliased(Meeting)
    taken = exists().where(
        of_item.minutes_of_id == earlier.id,
        of_item.state.not_in([ItemState.WITHDRAWN, ItemState.POSTPONED]),
        its_meeting.id == of_item.meeting_id,
        its_meeting.status != MeetingStatus.CANCELLED,
    )
    query = (
        select(earlier.id)
        .where(
            earlier.kind.in_(_kinds_like(meeting.kind)),
            earlier.status == MeetingStatus.HELD,
            earlier.on_date <= meeting.on_date,
            earlier.id != meeting.id,
            ~taken,
        )
        .order_by(earlier.on_date.desc(), earlier.id.desc())
        .limit(3)
    )
    if meeting.committee_id is not None:
        query = query.where(earlier.committee_id == meeting.committee_id)
    return list(reversed(list(session.scalars(query))))


def _open_tasks(session: Session, meeting: Meeting, today: date) -> tuple[AssignmentRow, ...]:
    organ = ORGAN_OF[meeting.kind]
    if organ not in _FOLLOWS:
        return ()
    rows = follow_up(session, AssignmentFilter(is_open=True), today=today)
    ids = {row.meeting_id for row in rows if row.meeting_id is not None}
    query = select(Meeting.id).where(
        Meeting.id.in_(ids), Meeting.kind.in_(_kinds_like(meeting.kind))
    )
    own = set(session.scalars(query)) if ids else set()
    return tuple(row for row in rows if row.meeting_id in own)


def _postponed(session: Session, meeting: Meeting) -> list[ItemRow]:
    """Items that the organ's last meeting left to a later one."""
    earlier = aliased(Meeting)
    query = (
        select(earlier.id)
        .where(
            earlier.kind.in_(_kinds_like(meeting.kind)),
            earlier.status == MeetingStatus.HELD,
            earlier.on_date <= meeting.on_date,
            earlier.id != meeting.id,
        )
        .order_by(earlier.on_date.desc(), earlier.id.desc())
        .limit(1)
    )
    if meeting.committee_id is not None:
        query = query.where(earlier.committee_id == meeting.committee_id)
    last = session.scalar(query)
    if last is None:
        return []
    return [row for row in item_rows(session, last) if row.state is ItemState.POSTPONED]


def _kinds_like(kind: MeetingKind) -> list[MeetingKind]:
    """The kinds of meetings of the same organ; people from outside meet each for itself."""
    organ = ORGAN_OF[kind]
    if organ is Organ.OUTSIDE:
        return [kind]
    return [each for each, of in ORGAN_OF.items() if of is organ]
