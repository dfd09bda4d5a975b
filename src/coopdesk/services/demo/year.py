"""A year in the life of the made-up cooperative: people apply, leave, die, and are succeeded."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    InterestBasis,
    MemberEventKind,
    MemberInput,
    MemberStatus,
    PaidIn,
    Sex,
)
from coopdesk.domain.membership import Kinship, StepInput
from coopdesk.services.applications import (
    ApplicationInput,
    accept_application,
    accept_by_silence,
    note_told,
    refuse_application,
    register_application,
    take_back_application,
)
from coopdesk.services.demo.people import made_up_applicants, made_up_child
from coopdesk.services.heirs import HeirInput, add_heir, list_heirs, succeed_as_new_member
from coopdesk.services.membership_steps import record_step
from coopdesk.services.ratifying import ratify, waiting_for_assembly
from coopdesk.services.settlements import (
    SettlementInput,
    list_settlements,
    pay_settlement,
    reckon_settlement,
)
from coopdesk.storage.models import Member

LEAST_MEMBERS: Final = 100
"""A smaller office is too small for such a year."""

_K = MemberEventKind
_SUBMITTED: Final = (
    *(340, 325, 310, 300, 285, 270, 260, 245, 230, 215),
    *(200, 185, 170, 150, 135, 120, 105, 80, 50, 6),
)
"""Days before today on which the applications came in."""
_SILENT: Final = frozenset({3, 9, 15})
_SILENCE: Final = 63
"""Days after which two months are certainly over."""
_REFUSED: Final = {
    1: "لا مصلحة ثابتة له في نطاق الجمعية",
    5: "عضو في جمعية مماثلة في المديرية نفسها",
    8: "لم يستكمل وثائقه رغم إبلاغه مرتين",
    12: "لم يثبت سكنه في المديرية",
    16: "لا مصلحة ثابتة له في نطاق الجمعية",
}
_TAKEN_BACK: Final = frozenset({13})
_WAITING: Final = frozenset({18, 19})
_HEIR_WHO_JOINS: Final = 1
NEWCOMERS: Final = (
    len(_SUBMITTED) - len(_REFUSED) - len(_TAKEN_BACK) - len(_WAITING) + _HEIR_WHO_JOINS
)
"""How many members the year brings."""
_LEAVERS: Final = 8
_IN_KIND: Final = 0.1
"""The part of those who pay in kind."""
_LONGEST_AGO: Final = 210
"""Days before the first thing that happens to a member in that year."""
_ASSEMBLY: Final = 130
"""Days since the general assembly that ratified what was before."""


@dataclass(slots=True)
class _Year:
    """What the parts of the year share; they plan, and it is lived day by day."""

    session: Session
    today: date
    random: Random
    people: Iterator[MemberInput]
    leavers: list[int]
    applied: dict[int, int] = field(default_factory=dict)
    """The applications by their place in the year."""
    decisions: dict[int, int] = field(default_factory=dict)
    plan: list[tuple[date, int, Callable[[], object]]] = field(default_factory=list)

    def day(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def at(self, on: date, act: Callable[..., object], /, *args: object, **told: object) -> None:
        """Plan something for a day; what would come after today does not happen."""
        if on <= self.today:
            self.plan.append((on, len(self.plan), partial(act, self, *args, on=on, **told)))

    def live(self) -> None:
        """Do what was planned, in the order of the days."""
        for _day, _place, act in sorted(self.plan, key=lambda planned: planned[:2]):
            act()

    def decision(self, on: date) -> str:
        """The next number of the board's decisions in that year."""
        self.decisions[on.year] = self.decisions.get(on.year, 0) + 1
        return f"{self.decisions[on.year]}/{on.year}"


def live_members_year(session: Session, *, today: date, seed: int) -> None:
    """Lead the members of a filled demo office through the year before today.

    Twenty applications, five of them refused and three accepted by silence; four withdrawals, two
    deaths with heirs, one expulsion; an assembly that ratified what was before it.
    """
    random = Random(f"year/{seed}")  # noqa: S311 - variety is wanted, not secrecy
    before = min(date(today.year - 1, 9, 1), today - timedelta(days=_LONGEST_AGO))
    leavers = _long_standing(session, before=before)
    if len(leavers) < _LEAVERS:
        return
    people = _newcomers(session, today=today, seed=seed)
    year = _Year(session, today, random, people, random.sample(leavers, _LEAVERS))
    for plan in (_withdraw, _apply, _expel, _mourn):
        plan(year)
    year.at(year.day(_ASSEMBLY), _assemble)
    year.live()


def _long_standing(session: Session, *, before: date) -> list[int]:
    query = select(Member.id).where(
        Member.status == MemberStatus.ACTIVE,
        Member.is_founder.is_(False),
        Member.joined_on < before,
        Member.shares.between(1, 20),
    )
    return list(session.scalars(query.order_by(Member.number)))


def _newcomers(session: Session, *, today: date, seed: int) -> Iterator[MemberInput]:
    for person in made_up_applicants(seed=seed, today=today):
        taken = exists().where(Member.national_no == person.national_no)
        if not session.scalar(select(taken)):
            yield person


def _withdraw(year: _Year) -> None:
    """Two left in time at the year's end, two with leave of the board; one gave notice only."""
    last, first = year.today.year - 1, date(year.today.year, 1, 1)
    for told, paid_after in ((date(last, 9, 10), 19), (date(last, 9, 24), None)):
        member_id = year.leavers.pop()
        year.at(told, _step, member_id, _K.WITHDRAWAL_NOTICE)
        year.at(date(last, 12, 31), _step, member_id, _K.WITHDRAWN)
        year.at(first, _settle, member_id)
        if paid_after is not None:
            year.at(first + timedelta(days=paid_after), _pay, member_id)
    for told_ago, left_ago in ((90, 60), (40, 20)):
        member_id = year.leavers.pop()
        year.at(year.day(told_ago), _step, member_id, _K.WITHDRAWAL_NOTICE)
        why = "انتقل للسكن خارج الأمانة، وقبل المجلس انسحابه استثناءً"
        year.at(year.day(left_ago), _step, member_id, _K.WITHDRAWN, reason=why)
    year.at(year.day(12), _step, year.leavers.pop(), _K.WITHDRAWAL_NOTICE)


def _apply(year: _Year) -> None:
    """The applications by the day they came in, each with what becomes of it."""
    for place, ago in enumerate(_SUBMITTED):
        year.at(year.day(ago), _receive, place)
        if place in _SILENT:
            year.at(year.day(ago - _SILENCE), _admit_unasked, place)
        elif place not in _WAITING:
            year.at(year.day(ago - year.random.randint(14, 40)), _decide, place)


def _receive(year: _Year, place: int, *, on: date) -> None:
    person = next(year.people)
    given = ApplicationInput(
        person=replace(person, interest_basis=person.interest_basis or InterestBasis.RESIDENCE),
        submitted_on=on,
        requested_shares=person.shares,
        paid_in=PaidIn.KIND if year.random.random() < _IN_KIND else PaidIn.CASH,
        receipt_ref=str(500 + place),
        referee=f"عاقل {person.neighbourhood}",
        has_pledged=True,
    )
    year.applied[place] = register_application(year.session, given, today=year.today)


def _admit_unasked(year: _Year, place: int, *, on: date) -> None:
    accept_by_silence(year.session, year.applied[place], today=on)


def _decide(year: _Year, place: int, *, on: date) -> None:
    session, today, applied = year.session, year.today, year.applied[place]
    if place in _TAKEN_BACK:
        take_back_application(session, applied, on=on, reason="سافر للعمل", today=today)
        return
    decision = year.decision(on)
    if place in _REFUSED:
        why = _REFUSED[place]
        refuse_application(session, applied, on=on, decision_ref=decision, reason=why, today=today)
    else:
        accept_application(session, applied, on=on, decision_ref=decision, today=today)
    note_told(session, applied, on=on + timedelta(days=3), today=today)


def _expel(year: _Year) -> None:
    member_id = year.leavers.pop()
    why = "باع لنفسه بضاعة سُلّمت له باسم الجمعية"
    until = f"{why}، حتى يُبت في أمره"
    year.at(year.day(110), _step, member_id, _K.SUSPENDED, reason=until)
    year.at(year.day(70), _step, member_id, _K.EXPELLED, reason=f"{why}، ولم يردها بعد إنذارين")
    year.at(year.day(65), _settle, member_id)


def _mourn(year: _Year) -> None:
    """A son takes the place of one; the heirs of the other are paid."""
    first, second = year.leavers.pop(), year.leavers.pop()
    year.at(year.day(200), _bury, first, (Kinship.SPOUSE, Kinship.DAUGHTER, Kinship.SON))
    year.at(year.day(160), _succeed, first)
    year.at(year.day(90), _bury, second, (Kinship.DAUGHTER, Kinship.SON))
    year.at(year.day(75), _settle, second)
    year.at(year.day(40), _pay, second, to="وكيلة الورثة: ")


def _step(
    year: _Year, member_id: int, kind: MemberEventKind, *, on: date, reason: str = ""
) -> None:
    """A step of the board's, or the notice of a member or a family."""
    is_told = kind in (_K.WITHDRAWAL_NOTICE, _K.DECEASED)
    decision = "" if is_told else year.decision(on)
    given = StepInput(kind=kind, effective_on=on, reason=reason, decision_ref=decision)
    record_step(year.session, member_id, given, today=year.today)


def _settle(year: _Year, member_id: int, *, on: date) -> None:
    given = SettlementInput(decision_ref=year.decision(on))
    reckon_settlement(year.session, member_id, given, today=on)


def _pay(year: _Year, member_id: int, *, on: date, to: str = "") -> None:
    """To the member, or to the first of the heirs for all of them."""
    heirs = list_heirs(year.session, member_id)
    name = heirs[0].full_name if heirs else _name(year.session, member_id)
    [settled] = list_settlements(year.session, member_id=member_id)
    pay_settlement(
        year.session,
        settled.id,
        on=on,
        paid_to=f"{to}{name}",
        voucher_ref=str(year.random.randrange(100, 900)),
        today=year.today,
    )


def _bury(year: _Year, member_id: int, family: tuple[Kinship, ...], *, on: date) -> None:
    _step(year, member_id, _K.DECEASED, on=on)
    name = _name(year.session, member_id)
    for kinship in family:
        sex = Sex.MALE if kinship is Kinship.SON else Sex.FEMALE
        parent = name if kinship is not Kinship.SPOUSE else next(year.people).full_name
        full_name = made_up_child(parent, sex=sex, random=year.random)
        given = HeirInput(full_name=full_name, kinship=kinship, has_consented=True)
        add_heir(year.session, member_id, given)


def _succeed(year: _Year, member_id: int, *, on: date) -> None:
    """The last of the heirs becomes a member in the place of the deceased."""
    heir = list_heirs(year.session, member_id)[-1]
    person = replace(next(year.people), full_name=heir.full_name, sex=Sex.MALE)
    decision = year.decision(on)
    succeed_as_new_member(
        year.session, heir.id, person, on=on, decision_ref=decision, today=year.today
    )


def _assemble(year: _Year, *, on: date) -> None:
    """The assembly ratifies all that was before it."""
    steps = [row.event_id for row in waiting_for_assembly(year.session, until=on)]
    said = f"الجمعية العمومية 1/{on.year}"
    ratify(year.session, steps, on=on, decision_ref=said, today=year.today)


def _name(session: Session, member_id: int) -> str:
    return session.scalar(select(Member.full_name).where(Member.id == member_id)) or ""
