"""A year in the life of the made-up cooperative: people apply, leave, die, and are succeeded."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
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
from coopdesk.services.demo import lists
from coopdesk.services.demo.people import made_up_applicants, made_up_child
from coopdesk.services.heirs import HeirInput, add_heir, succeed_as_new_member
from coopdesk.services.membership_steps import record_step
from coopdesk.services.ratifying import ratify, waiting_for_assembly
from coopdesk.services.settlements import SettlementInput, pay_settlement, reckon_settlement
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
_LONGEST_AGO: Final = 210
"""Days before the first thing that happens to a member in that year."""
_ASSEMBLY: Final = 130
"""Days since the general assembly that ratified what was before."""


@dataclass(slots=True)
class _Year:
    """What the parts of the year share."""

    session: Session
    today: date
    random: Random
    leavers: list[int] = field(default_factory=list)
    decisions: int = 0

    def day(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def decision(self, on: date) -> str:
        self.decisions += 1
        return f"{self.decisions}/{on.year}"

    def step(self, member_id: int, kind: MemberEventKind, on: date, /, **told: str) -> None:
        """A step of the board's, or the notice of a member or a family."""
        is_told = kind in (_K.WITHDRAWAL_NOTICE, _K.DECEASED)
        given = StepInput(
            kind=kind,
            effective_on=on,
            reason=told.get("reason", ""),
            decision_ref="" if is_told else self.decision(on),
        )
        record_step(self.session, member_id, given, today=self.today)

    def settle(self, member_id: int, on: date, *, paid_on: date | None, to: str = "") -> None:
        """Reckon, and pay where a day is given and has come."""
        given = SettlementInput(decision_ref=self.decision(on))
        settled = reckon_settlement(self.session, member_id, given, today=on)
        if paid_on is not None and paid_on <= self.today:
            pay_settlement(
                self.session,
                settled,
                on=paid_on,
                paid_to=to or _name(self.session, member_id),
                voucher_ref=str(self.random.randrange(100, 900)),
                today=self.today,
            )


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
    year = _Year(session, today, random, random.sample(leavers, _LEAVERS))
    _withdraw(year)
    _apply(year, seed=seed)
    _expel(year)
    _mourn(year, seed=seed)
    assembly = year.day(_ASSEMBLY)
    steps = [row.event_id for row in waiting_for_assembly(session, until=assembly)]
    said = f"الجمعية العمومية 1/{assembly.year}"
    ratify(session, steps, on=assembly, decision_ref=said, today=today)


def _long_standing(session: Session, *, before: date) -> list[int]:
    query = select(Member.id).where(
        Member.status == MemberStatus.ACTIVE,
        Member.is_founder.is_(False),
        Member.joined_on < before,
        Member.shares.between(1, 20),
    )
    return list(session.scalars(query.order_by(Member.number)))


def _name(session: Session, member_id: int) -> str:
    return session.scalar(select(Member.full_name).where(Member.id == member_id)) or ""


def _withdraw(year: _Year) -> None:
    """Two left in time at the year's end, one with leave of the board, one early in the year."""
    last = year.today.year - 1
    for place, told in enumerate((date(last, 9, 10), date(last, 9, 24))):
        member_id = year.leavers.pop()
        year.step(member_id, _K.WITHDRAWAL_NOTICE, told)
        year.step(member_id, _K.WITHDRAWN, date(last, 12, 31))
        first = date(year.today.year, 1, 1)
        paid_on = None if place else first + timedelta(days=19)
        year.settle(member_id, first, paid_on=paid_on)
    for told_ago, left_ago in ((90, 60), (40, 20)):
        member_id = year.leavers.pop()
        year.step(member_id, _K.WITHDRAWAL_NOTICE, year.day(told_ago))
        why = "انتقل للسكن خارج الأمانة، وقبل المجلس انسحابه استثناءً"
        year.step(member_id, _K.WITHDRAWN, year.day(left_ago), reason=why)
    year.step(year.leavers.pop(), _K.WITHDRAWAL_NOTICE, year.day(12))


def _applicants(year: _Year, seed: int) -> Iterator[MemberInput]:
    for person in made_up_applicants(seed=seed, today=year.today):
        taken = exists().where(Member.national_no == person.national_no)
        if not year.session.scalar(select(taken)):
            yield person


def _apply(year: _Year, *, seed: int) -> None:
    """The applications by the day they came in, each with what became of it."""
    people = _applicants(year, seed)
    for place, ago in enumerate(_SUBMITTED):
        person = next(people)
        given = ApplicationInput(
            person=replace(person, interest_basis=person.interest_basis or InterestBasis.RESIDENCE),
            submitted_on=year.day(ago),
            requested_shares=person.shares,
            paid_in=PaidIn.KIND if year.random.random() < 0.1 else PaidIn.CASH,
            receipt_ref=str(500 + place),
            referee=f"عاقل {person.neighbourhood}",
            has_pledged=True,
        )
        applied = register_application(year.session, given, today=year.today)
        _decide(year, applied, place, year.day(ago - year.random.randint(14, 40)))


def _decide(year: _Year, applied: int, place: int, on: date) -> None:
    session, today = year.session, year.today
    if place in _WAITING:
        return
    if place in _SILENT:
        accept_by_silence(session, applied, today=today)
    elif place in _TAKEN_BACK:
        take_back_application(session, applied, on=on, reason="سافر للعمل", today=today)
    elif place in _REFUSED:
        refuse_application(
            session,
            applied,
            on=on,
            decision_ref=year.decision(on),
            reason=_REFUSED[place],
            today=today,
        )
        note_told(session, applied, on=on + timedelta(days=3), today=today)
    else:
        decision = year.decision(on)
        accept_application(session, applied, on=on, decision_ref=decision, today=today)
        note_told(session, applied, on=on + timedelta(days=2), today=today)


def _expel(year: _Year) -> None:
    member_id = year.leavers.pop()
    why = "باع لنفسه بضاعة سُلّمت له باسم الجمعية"
    year.step(member_id, _K.SUSPENDED, year.day(110), reason=f"{why}، حتى يُبت في أمره")
    year.step(member_id, _K.EXPELLED, year.day(70), reason=f"{why}، ولم يردها بعد إنذارين")
    year.settle(member_id, year.day(65), paid_on=None)


def _mourn(year: _Year, *, seed: int) -> None:
    """A son takes the place of one; the heirs of the other are paid."""
    first, second = year.leavers.pop(), year.leavers.pop()
    year.step(first, _K.DECEASED, year.day(200))
    widow = f"{year.random.choice(lists.WOMEN)} {year.random.choice(lists.MEN)}"
    family = (
        (widow, Kinship.SPOUSE, Sex.FEMALE),
        ("", Kinship.DAUGHTER, Sex.FEMALE),
        ("", Kinship.SON, Sex.MALE),
    )
    heirs = [_heir(year, first, *each) for each in family]
    heir_id, name = heirs[-1]
    on = year.day(160)
    person = next(_applicants(year, seed + 1))
    succeed_as_new_member(
        year.session,
        heir_id,
        replace(person, full_name=name, sex=Sex.MALE),
        on=on,
        decision_ref=year.decision(on),
        today=year.today,
    )
    year.step(second, _K.DECEASED, year.day(90))
    daughter = _heir(year, second, "", Kinship.DAUGHTER, Sex.FEMALE)[1]
    _heir(year, second, "", Kinship.SON, Sex.MALE)
    year.settle(second, year.day(75), paid_on=year.day(40), to=f"{daughter} وكيلة عن الورثة")


def _heir(year: _Year, deceased: int, name: str, kinship: Kinship, sex: Sex) -> tuple[int, str]:
    full_name = name or made_up_child(_name(year.session, deceased), sex=sex, random=year.random)
    given = HeirInput(full_name=full_name, kinship=kinship, has_consented=True)
    return add_heir(year.session, deceased, given), full_name
