"""The meetings of the made-up cooperative: an assembly that elects, boards, one that is called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import AssignmentState
from coopdesk.domain.meetings import (
    Channel,
    InvitationMode,
    ItemKind,
    MeetingKind,
)
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.organs import Organ, Position
from coopdesk.services.agenda import ItemRow, begin_item, item_rows, note_item, set_discussion
from coopdesk.services.assignments import (
    AssignmentInput,
    ProgressInput,
    add_assignment,
    record_progress,
)
from coopdesk.services.attendance import mark_excused, mark_present
from coopdesk.services.counting_votes import CountInput, enter_count
from coopdesk.services.decisions import DecisionInput, record_decision, record_election_decision
from coopdesk.services.demo.filling import MEMBERS, fill_demo
from coopdesk.services.demo.shares_year import live_shares_year
from coopdesk.services.demo.year import LEAST_MEMBERS
from coopdesk.services.elections import (
    ElectionInput,
    add_candidate,
    begin_ballot,
    close_election,
    set_up_election,
)
from coopdesk.services.entitled import EntitledRow, entitled_rows, freeze_list
from coopdesk.services.holder_changes import set_position
from coopdesk.services.holders import holders_on
from coopdesk.services.invitations import send_invitations
from coopdesk.services.meeting_record import usual_officers
from coopdesk.services.meetings import MeetingInput, plan_meeting
from coopdesk.services.minutes import start_minutes
from coopdesk.services.next_call import plan_next_call
from coopdesk.services.progress import Progress
from coopdesk.services.sitting import (
    close_meeting,
    close_without_quorum,
    convene,
    open_attendance,
)
from coopdesk.services.votes import VoteInput, take_vote
from coopdesk.storage.models import Member

_MOST: Final = 1000
"""A larger office has boards enough, and no assembly of made-up people."""
_CALLED, _FIRST, _SECOND = 142, 126, 119
"""Days ago: the assembly is called, has no quorum, and meets at its second call."""
_BOARDS: Final = (92, 61, 33, 12)
_NEXT: Final = 6
"""Days until the board meets again."""
_CAME_FIRST: Final = 0.35
_CAME_SECOND: Final = 0.56
_SEATS: Final = {Organ.BOARD: (7, 9), Organ.CONTROL: (3, 4)}
"""Seats and candidates."""
_POSITIONS: Final = {
    Organ.BOARD: (
        Position.CHAIRMAN,
        Position.VICE_CHAIRMAN,
        Position.SECRETARY_GENERAL,
        Position.FINANCE_OFFICER,
    ),
    Organ.CONTROL: (Position.CHAIRMAN, Position.RAPPORTEUR),
}
"""What the elected share out among themselves, by votes."""
_PLACE: Final = "قاعة مدرسة السنابل"
_OFFICE: Final = "مقر الجمعية"
_DISCUSSED: Final = (
    "عرض الأمين العام الموضوع على الحاضرين، وجرت مناقشته، وأُجيب عن الاستفسارات.",
    "اطّلع الحاضرون على ما قُدّم من وثائق، وأبدى الأعضاء ملاحظاتهم.",
    "قُدّم تقرير موجز بما أُنجز وما تعذّر وأسبابه، ثم نوقشت الخطوات التالية.",
)
_DECIDED: Final = (
    (
        "طلبات الانتساب والانسحاب",
        "قبول الطلبات المستوفية للشروط وفق الكشف المرفق.",
        "إبلاغ مقدمي الطلبات كتابةً",
    ),
    ("التقرير المالي للشهر", "اعتماد التقرير المالي للشهر.", "إعداد كشف المصروفات التفصيلي"),
    (
        "سير الأعمال والمشاريع",
        "تكليف لجنة بمعاينة خزان المياه وتقدير كلفة صيانته.",
        "رفع تقرير المعاينة والكلفة",
    ),
    (
        "سير الأعمال والمشاريع",
        "توزيع بذور الموسم على المستفيدين وفق الكشف.",
        "استلام البذور وتوزيعها",
    ),
)
"""The item of a board's agenda, what is decided on it, who does what."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A day in the past of the office, and the hours of it."""

    on: date

    def at(self, hour: int, minute: int = 0) -> datetime:
        """By the clock on the wall."""
        return datetime.combine(self.on, time(hour, minute)).astimezone()


def make_demo(
    session: Session,
    *,
    today: date,
    members: int = MEMBERS,
    seed: int = 1,
    progress: Progress | None = None,
) -> None:
    """Fill an empty office with made-up members, their shares and the meetings of their last year.

    Raises:
        RefusedError: there are members already.
    """
    fill_demo(session, today=today, members=members, seed=seed, progress=progress)
    if members >= LEAST_MEMBERS:
        live_shares_year(session, today=today, seed=seed)
        live_meetings(session, today=today)


def live_meetings(session: Session, *, today: date) -> None:
    """An assembly without quorum, its second call with elections, four boards, and the next one."""
    count = session.scalar(select(func.count()).select_from(Member)) or 0
    if count <= _MOST:
        _hold_assembly(session, today)
        for place, ago in enumerate(_BOARDS):
            _hold_board(session, today - timedelta(days=ago), place, today)
        _call_next_board(session, today)


def _hold_assembly(session: Session, today: date) -> None:
    called, first, second = (_Day(today - timedelta(days=n)) for n in (_CALLED, _FIRST, _SECOND))
    given = MeetingInput(
        kind=MeetingKind.ASSEMBLY,
        on_date=first.on,
        starts_at=time(9),
        place=_PLACE,
        second_call_on=second.on,
        second_call_at=time(9),
    )
    meeting = plan_meeting(session, given, today=called.on)
    freeze_list(session, meeting, as_of=called.on, today=called.on)
    _call(session, meeting, called.on, InvitationMode.NOTICE, Channel.NOTICE_BOARD)
    rows = entitled_rows(session, meeting)
    open_attendance(session, meeting, now=first.at(9))
    _come(session, meeting, rows[: int(len(rows) * _CAME_FIRST)], first.at(9))
    close_without_quorum(session, meeting, now=first.at(11))
    again = plan_next_call(
        session, meeting, on_date=second.on, starts_at=time(9), place=_PLACE, today=first.on
    )
    start_minutes(session, meeting, now=first.at(12))
    _call(session, again, first.on, InvitationMode.NOTICE, Channel.NOTICE_BOARD)
    rows = entitled_rows(session, again)
    open_attendance(session, again, now=second.at(9))
    present = rows[: int(len(rows) * _CAME_SECOND)]
    _come(session, again, present, second.at(9))
    convene(session, again, now=second.at(10), officers=usual_officers(session, again))
    _go_through(session, again, second, present)
    close_meeting(session, again, now=second.at(14))
    start_minutes(session, again, now=second.at(15))
    _share_out_positions(session, second.on + timedelta(days=1), today)


def _share_out_positions(session: Session, on: date, today: date) -> None:
    for organ, positions in _POSITIONS.items():
        seated = holders_on(session, organ, on=on)
        for holder, position in zip(seated, positions, strict=False):
            set_position(session, holder.id, position, on=on, today=today)


def _come(session: Session, meeting: int, rows: Sequence[EntitledRow], since: datetime) -> None:
    for place, row in enumerate(rows):
        mark_present(session, meeting, row.id, now=since + timedelta(seconds=7 * place))


def _go_through(session: Session, meeting: int, day: _Day, present: Sequence[EntitledRow]) -> None:
    organs = iter((Organ.BOARD, Organ.CONTROL))
    standing = iter(_candidates(session, present))
    for item in item_rows(session, meeting):
        organ = next(organs, None) if item.kind is ItemKind.ELECTION else None
        if organ is not None:
            _elect(session, item, organ, standing, day, len(present))
        elif item.kind is ItemKind.RATIFICATION:
            vote = VoteInput(in_favour=len(present) - 6, against=2, abstained=4)
            voted = take_vote(session, item.id, vote, now=day.at(11))
            text = "المصادقة على كشف العضويات الجديدة والمنتهية."
            record_decision(session, voted, DecisionInput(text=text), today=day.on)
        else:
            _discuss(session, item)
            note_item(session, item.id)


def _candidates(session: Session, present: Sequence[EntitledRow]) -> list[int]:
    """Members of today who came, so that those elected are still there."""
    here = set(session.scalars(select(Member.id).where(Member.status == MemberStatus.ACTIVE)).all())
    return [row.member_id for row in present if row.member_id in here]


def _elect(
    session: Session,
    item: ItemRow,
    organ: Organ,
    standing: Iterator[int],
    day: _Day,
    present: int,
) -> None:
    seats, candidates = _SEATS[organ]
    given = ElectionInput(organ=organ, seats=seats)
    election = set_up_election(session, item.id, given, now=day.at(11))
    stand = [add_candidate(session, election, next(standing)) for _ in range(candidates)]
    begin_ballot(session, election, now=day.at(12))
    votes = {one: present * (70 - 6 * place) // 100 for place, one in enumerate(stand)}
    for teller, name in enumerate(("فارز اللجنة الأول", "فارز اللجنة الثاني"), 1):
        counted = CountInput(teller_no=teller, teller=name, papers=present, spoiled=5, votes=votes)
        enter_count(session, election, counted, now=day.at(13))
    close_election(session, election, start_on=day.on, now=day.at(13, 30), today=day.on)
    text = "فوز من نالوا أكثر الأصوات وفق كشف الفرز المرفق."
    record_election_decision(session, election, DecisionInput(text=text), today=day.on)


def _hold_board(session: Session, on: date, place: int, today: date) -> None:
    day = _Day(on)
    meeting = _plan_board(session, on, on - timedelta(days=4))
    rows = entitled_rows(session, meeting)
    open_attendance(session, meeting, now=day.at(15, 50))
    _come(session, meeting, rows[:-1], day.at(15, 52))
    mark_excused(session, meeting, rows[-1].id, now=day.at(16))
    convene(session, meeting, now=day.at(16), officers=usual_officers(session, meeting))
    about, *_ = _DECIDED[place % len(_DECIDED)]
    for item in item_rows(session, meeting):
        _discuss(session, item)
        if item.title == about:
            _decide(session, item, day, place, today, voices=len(rows) - 1)
        else:
            note_item(session, item.id)
    close_meeting(session, meeting, now=day.at(18))
    start_minutes(session, meeting, now=day.at(19))


def _decide(
    session: Session, item: ItemRow, day: _Day, place: int, today: date, *, voices: int
) -> None:
    _about, text, task = _DECIDED[place % len(_DECIDED)]
    vote = take_vote(session, item.id, VoteInput(in_favour=voices - 1, against=1), now=day.at(17))
    decision = record_decision(session, vote, DecisionInput(text=text), today=day.on)
    holder = holders_on(session, Organ.BOARD, on=day.on)[place % 4]
    due = day.on + timedelta(days=14)
    given = AssignmentInput(task=task, holder_id=holder.id, due_on=due)
    assignment = add_assignment(session, decision, given, today=day.on)
    if place == 0:
        done = ProgressInput(on_date=due, text="أُنجز وسُلّم", state=AssignmentState.DONE)
        record_progress(session, assignment, done, today=today)
    elif place == 1:
        half = ProgressInput(on_date=due, text="جُمع نصف الكشوف", percent=50)
        record_progress(session, assignment, half, today=today)


def _call_next_board(session: Session, today: date) -> None:
    _plan_board(session, today + timedelta(days=_NEXT), today)


def _plan_board(session: Session, on: date, called_on: date) -> int:
    given = MeetingInput(kind=MeetingKind.BOARD, on_date=on, starts_at=time(16), place=_OFFICE)
    meeting = plan_meeting(session, given, today=called_on)
    freeze_list(session, meeting, as_of=called_on, today=called_on)
    _call(session, meeting, called_on, InvitationMode.CIRCULAR, Channel.BY_HAND)
    return meeting


def _call(session: Session, meeting: int, on: date, mode: InvitationMode, channel: Channel) -> None:
    send_invitations(session, meeting, mode=mode, channel=channel, on=on, today=on)


def _discuss(session: Session, item: ItemRow) -> None:
    begin_item(session, item.id)
    version = next(row.version for row in item_rows(session, item.meeting_id) if row.id == item.id)
    text = _DISCUSSED[item.place % len(_DISCUSSED)]
    set_discussion(session, item.id, text, version=version)
