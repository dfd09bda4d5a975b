"""Random lives of members, lawful and unlawful steps alike: nothing goes by half, all sums hold."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    EVENT_STATUS,
    MEMBERS_OUT,
    MemberEventKind,
    MemberInput,
    MemberStatus,
)
from coopdesk.domain.membership import ApplicationState, Kinship, SettlementState, StepInput
from coopdesk.errors import CoopdeskError
from coopdesk.services.applications import (
    ApplicationInput,
    accept_application,
    accept_by_silence,
    refuse_application,
    register_application,
    void_application,
)
from coopdesk.services.heirs import HeirInput, add_heir, succeed
from coopdesk.services.member_events import standing_events
from coopdesk.services.members import add_member
from coopdesk.services.membership_steps import possible_steps, record_step, reverse_step
from coopdesk.services.office import Office
from coopdesk.services.ratifying import ratify
from coopdesk.services.settlements import (
    SettlementInput,
    pay_settlement,
    reckon_settlement,
    reverse_payment,
    void_settlement,
)
from coopdesk.services.share_moves import buy_shares
from coopdesk.services.share_transfers import TransferInput, transfer_shares
from coopdesk.services.shares import capital
from coopdesk.storage.models import (
    Heir,
    Member,
    MemberEvent,
    MembershipApplication,
    Ratification,
    Settlement,
    ShareTransaction,
)
from tests.makers import TODAY
from tests.services.path import faults, found

TABLES = (
    *(Member, MemberEvent, ShareTransaction, MembershipApplication),
    *(Settlement, Heir, Ratification),
)
CARDS = ("01011111111", "01022222222", "01033333333", "", "", "")
IN = Member.status.in_([MemberStatus.ACTIVE, MemberStatus.SUSPENDED])
OUT = Member.status.in_(sorted(MEMBERS_OUT))
DEAD = Member.status == MemberStatus.DECEASED
Act = Callable[[Session, Random], object]


def everything(session: Session) -> list[tuple[Any, ...]]:
    """Every row of the path, as it stands now."""
    session.expire_all()
    found_all: list[tuple[Any, ...]] = []
    for table in TABLES:
        columns = table.__table__.columns
        rows = session.execute(select(*columns).order_by(columns["id"]))
        found_all += [(table.__tablename__, *row) for row in rows]
    return found_all


def some_day(random: Random) -> date:
    """Today, or any day of a year and more; sometimes one that has not come yet."""
    return TODAY - timedelta(days=random.choice([0, 0, random.randint(-20, 400)]))


def some(session: Session, random: Random, mapped: Any, *likely: Any) -> int:
    """A record, most often one of the likely ones; now and then one that is not there."""
    wanted = likely if random.random() < 0.8 else ()
    ids = session.scalars(select(mapped.id).where(*wanted).order_by(mapped.id)).all()
    return random.choice(ids) if ids and random.random() < 0.97 else 9999


def join(session: Session, random: Random) -> object:
    given = MemberInput(
        full_name=f"علي محمد {random.random()}",
        joined_on=TODAY - timedelta(days=random.randint(-1, 900)),
        national_no=random.choice(CARDS),
        is_founder=random.random() < 0.2,
        shares=random.randint(0, 4),
    )
    return add_member(session, given, today=TODAY)


def apply(session: Session, random: Random) -> object:
    person = MemberInput(full_name="صالحة ناجي", joined_on=TODAY, national_no=random.choice(CARDS))
    shares = random.choice([0, 1, 2, 3])
    given = ApplicationInput(person=person, submitted_on=some_day(random), requested_shares=shares)
    return register_application(session, given, today=TODAY)


def decide(session: Session, random: Random) -> object:
    waits = MembershipApplication.state == ApplicationState.PENDING
    applied, on = some(session, random, MembershipApplication, waits), some_day(random)
    choice = random.randrange(4)
    if choice == 0:
        accept_by_silence(session, applied, today=TODAY)
    elif choice == 1:
        why = random.choice(["سبب", ""])
        refuse_application(session, applied, on=on, decision_ref="", reason=why, today=TODAY)
    elif choice == 2:
        void_application(session, applied, reason=random.choice(["خطأ", " "]))
    else:
        accept_application(session, applied, on=on, decision_ref="1", today=TODAY)
    return None


def move_on(session: Session, random: Random) -> object:
    member_id = some(session, random, Member)
    kinds = possible_steps(session, member_id) if random.random() < 0.8 else ()
    kind = random.choice(kinds or tuple(MemberEventKind))
    given = StepInput(
        kind=kind,
        effective_on=TODAY if random.random() < 0.5 else some_day(random),
        reason=random.choice(["سبب", "سبب", ""]),
    )
    return record_step(session, member_id, given, today=TODAY)


def take_back(session: Session, random: Random) -> object:
    last = select(func.max(MemberEvent.id)).group_by(MemberEvent.member_id)
    event_id = some(session, random, MemberEvent, MemberEvent.id.in_(last))
    return reverse_step(session, event_id, reason=random.choice(["خطأ", "خطأ", ""]), today=TODAY)


def settle(session: Session, random: Random) -> object:
    choice = random.randrange(6)
    due = Settlement.state == SettlementState.DUE
    settlement_id = some(session, random, Settlement, due)
    if choice < 2:
        given = SettlementInput(profits=random.randint(-1, 9), dues=random.randint(0, 6000))
        reckon_settlement(session, some(session, random, Member, OUT), given, today=TODAY)
    elif choice == 2:
        void_settlement(session, settlement_id, reason="خطأ")
    elif choice == 3:
        paid = Settlement.state == SettlementState.PAID
        reverse_payment(session, some(session, random, Settlement, paid), reason="خطأ")
    else:
        on = some_day(random)
        pay_settlement(session, settlement_id, on=on, paid_to="هو", voucher_ref="", today=TODAY)
    return None


def inherit(session: Session, random: Random) -> object:
    if random.random() < 0.5:
        given = HeirInput(
            full_name="وارث", kinship=Kinship.SON, has_consented=random.random() < 0.8
        )
        return add_heir(session, some(session, random, Member, DEAD), given)
    return succeed(
        session,
        some(session, random, Heir),
        to_member_id=some(session, random, Member, IN),
        on=some_day(random),
        decision_ref="",
        today=TODAY,
    )


def trade(session: Session, random: Random) -> object:
    one, other = (some(session, random, Member, IN) for _ in range(2))
    on, shares = some_day(random), random.randint(0, 3)
    if random.random() < 0.5:
        return buy_shares(session, one, shares=shares, on=on, today=TODAY)
    given = TransferInput(from_member_id=one, to_member_id=other, shares=shares, on_date=on)
    return transfer_shares(session, given, today=TODAY)


def nod(session: Session, random: Random) -> object:
    events = [some(session, random, MemberEvent) for _ in range(2)]
    return ratify(session, events, on=TODAY, decision_ref="", today=TODAY)


ACTS: dict[Act, int] = {
    join: 2,
    apply: 2,
    decide: 3,
    move_on: 6,
    take_back: 4,
    settle: 7,
    inherit: 3,
    trade: 2,
    nod: 1,
}


def check_standing(session: Session) -> None:
    """Every status is what the last standing step says; nobody owes shares; sums hold."""
    members = session.scalars(select(Member)).all()
    for member in members:
        steps = [r for r in standing_events(session, member.id) if r.kind in EVENT_STATUS]
        assert member.status is EVENT_STATUS[steps[-1].kind]
        assert member.status_on == steps[-1].effective_on
        assert member.shares >= 0
    assert sum(member.amount for member in members) == capital(session).amount
    paid = select(Settlement).where(Settlement.state == SettlementState.PAID)
    for settlement in session.scalars(paid):
        assert settlement.paid_on is not None
        assert settlement.paid_on >= settlement.due_on


def standing(session: Session, member_id: int) -> tuple[MemberStatus, date, int, int]:
    member = session.get_one(Member, member_id, populate_existing=True)
    return member.status, member.status_on, member.shares, member.amount


def live(session: Session, *, seed: int, acts: int) -> tuple[int, int]:
    """One history; returns how many acts were lawful and how many refused."""
    random = Random(seed)
    before_step: dict[int, tuple[int, tuple[MemberStatus, date, int, int]]] = {}
    done = refused = 0
    for _ in range(acts):
        act = random.choices([*ACTS], [*ACTS.values()])[0]
        before = everything(session)
        members = session.scalars(select(Member.id)).all()
        stood = {member_id: standing(session, member_id) for member_id in members}
        try:
            with session.begin_nested():
                made = act(session, random)
        except CoopdeskError:
            refused += 1
            assert everything(session) == before, act.__name__
            continue
        done += 1
        if act is move_on and isinstance(made, int):
            member_id = session.get_one(MemberEvent, made).member_id
            before_step[made] = member_id, stood[member_id]
        if act is take_back and isinstance(made, int):
            event = session.get_one(MemberEvent, made)
            member_id, was = before_step[event.reverses_id or 0]
            if event.kind is MemberEventKind.WITHDRAWAL_NOTICE:
                was = stood[member_id]
            assert standing(session, member_id)[:2] == was[:2]
        check_standing(session)
    return done, refused


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_any_history_keeps_the_register_and_the_ledger_together(office: Office, seed: int) -> None:
    found(office)
    done, refused = office.write(live, seed=seed, acts=150)

    assert done > 20
    assert refused > 20
    assert faults(office) == {}


def test_a_history_holds_on_every_database(any_office: Office) -> None:
    found(any_office)
    done, _refused = any_office.write(live, seed=77, acts=60)

    assert done > 5
    assert faults(any_office) == {}
