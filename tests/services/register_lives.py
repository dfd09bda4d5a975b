"""Registers in which, by chance, everything happens that may happen to members."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    MEMBERS_IN,
    MEMBERS_OUT,
    MemberInput,
    MemberStatus,
    Sex,
    ShareKind,
)
from coopdesk.domain.membership import Kinship, StepInput
from coopdesk.errors import CoopdeskError
from coopdesk.services.applications import (
    ApplicationInput,
    accept_application,
    register_application,
)
from coopdesk.services.cards import issue_cards, replace_card
from coopdesk.services.certificates import issue_certificate
from coopdesk.services.doubles import say_not_the_same
from coopdesk.services.heirs import HeirInput, add_heir
from coopdesk.services.members import add_member
from coopdesk.services.membership_steps import possible_steps, record_step, reverse_step
from coopdesk.services.ratifying import ratify, waiting_for_assembly
from coopdesk.services.settlements import SettlementInput, pay_settlement, reckon_settlement
from coopdesk.services.share_moves import (
    TransferInput,
    buy_shares,
    correct_shares,
    reverse_line,
    transfer_shares,
    void_transfer,
)
from coopdesk.services.shares import SharePosting, post_shares
from coopdesk.storage.models import (
    Attachment,
    Member,
    MemberEvent,
    MembershipCard,
    Settlement,
    ShareTransaction,
    ShareTransfer,
)
from tests.makers import NOW, TODAY

FIRST = date(2023, 1, 10)
_NAMES = ("أحمد صالح علي ناصر الحداد", "سلمى عبد الله قاسم علي الآنسي", "علي حمود صالح المطري")


class Life:
    """One register's chances; every act goes through the services and may be refused."""

    def __init__(self, session: Session, random: Random) -> None:
        self.session = session
        self.random = random
        self.ids: list[int] = []
        self.done: dict[str, int] = {}

    def live(self, members: int, acts: int) -> None:
        """Let people join and then anything happen."""
        for _ in range(members):
            self._try(self.join)
        for _ in range(acts):
            self._try(self.random.choice(self._acts()))

    def join(self) -> None:
        random = self.random
        given = MemberInput(
            full_name=random.choice(_NAMES),
            joined_on=self.day(FIRST, date(2025, 1, 1)),
            sex=random.choice([*Sex, None]),
            national_no=f"{random.randrange(10**10, 10**11)}" if random.random() < 0.7 else "",
            birth_date=date(1980, random.randrange(1, 13), 5) if random.random() < 0.5 else None,
            neighbourhood=random.choice(["الصافية", "النور", ""]),
            phone1=f"77{random.randrange(10**7):07d}" if random.random() < 0.7 else "",
            occupation=random.choice(["نجار", ""]),
            is_founder=random.random() < 0.2,
            notes=random.choice(["", "ملاحظة\nثانية"]),
            shares=random.randrange(1, 9),
        )
        self.ids.append(add_member(self.session, given, today=TODAY))

    def day(self, first: date, last: date = TODAY) -> date:
        return first + timedelta(days=self.random.randrange((last - first).days + 1))

    def anyone(self, wanted: frozenset[MemberStatus] = MEMBERS_IN) -> Member:
        query = select(Member).where(Member.status.in_(wanted), Member.id.in_(self.ids))
        found = self.session.scalars(query.order_by(Member.id)).all()
        if not found:
            raise CoopdeskError
        return self.random.choice(found)

    def _acts(self) -> list[Callable[[], object]]:
        return [
            *[self.buy, self.give] * 4,
            *[self.step] * 4,
            *(self.void, self.correct, self.take_back_line, self.wander),
            *(self.certify, self.card, self.another_card, self.settle, self.pay),
            *(self.heir, self.attach, self.apply, self.ratify, self.unstep, self.apart),
        ]

    def _try(self, act: Callable[[], object]) -> None:
        try:
            with self.session.begin_nested():
                act()
        except (CoopdeskError, IntegrityError):  # or a balance would pass below nothing
            return
        self.done[act.__name__] = self.done.get(act.__name__, 0) + 1

    def buy(self) -> None:
        member = self.anyone()
        on = self.day(member.joined_on)
        buy_shares(self.session, member.id, shares=self.random.randrange(1, 6), on=on, today=TODAY)

    def give(self) -> None:
        giver, receiver = self.anyone(), self.anyone()
        given = TransferInput(
            from_member_id=giver.id,
            to_member_id=receiver.id,
            shares=self.random.randrange(1, 4),
            on_date=self.day(date(2025, 1, 1)),
        )
        transfer_shares(self.session, given, today=TODAY)

    def void(self) -> None:
        void_transfer(self.session, self._some(ShareTransfer), reason="خطأ", today=TODAY)

    def correct(self) -> None:
        member, more = self.anyone(), self.random.choice([-2, -1, 1])
        on = self.day(date(2025, 1, 1))
        correct_shares(self.session, member.id, shares=more, on=on, reason="عدّ", today=TODAY)

    def take_back_line(self) -> None:
        reverse_line(self.session, self._some(ShareTransaction), reason="خطأ", today=TODAY)

    def wander(self) -> None:
        """Shares that left and came back later by a line that takes the first one back."""
        member = self.anyone()
        first = self.day(date(2025, 1, 1), date(2026, 1, 1))
        sign = self.random.choice([-1, 1])
        if sign < 0 and member.shares < 1:
            raise CoopdeskError
        kind = ShareKind.CORRECTION
        gone = SharePosting(member_id=member.id, kind=kind, on_date=first, shares=sign)
        line = post_shares(self.session, gone)
        back = replace(gone, on_date=self.day(first), shares=-sign, reverses_id=line)
        post_shares(self.session, back)

    def certify(self) -> None:
        issue_certificate(self.session, self.anyone().id, today=TODAY)

    def card(self) -> None:
        issue_cards(self.session, [self.anyone().id], today=TODAY)

    def another_card(self) -> None:
        replace_card(self.session, self._some(MembershipCard), reason="فُقدت", today=TODAY)

    def step(self) -> None:
        member = self.anyone(MEMBERS_IN | MEMBERS_OUT)
        kinds = possible_steps(self.session, member.id)
        if not kinds:
            raise CoopdeskError
        given = StepInput(
            kind=self.random.choice(kinds), effective_on=self.day(member.status_on), reason="سبب"
        )
        record_step(self.session, member.id, given, today=TODAY)

    def unstep(self) -> None:
        reverse_step(self.session, self._some(MemberEvent), reason="خطأ", today=TODAY)

    def settle(self) -> None:
        member = self.anyone(MEMBERS_OUT)
        reckon_settlement(self.session, member.id, SettlementInput(), today=TODAY)

    def pay(self) -> None:
        pay_settlement(
            self.session,
            self._some(Settlement),
            on=TODAY,
            paid_to="صاحب الحق",
            voucher_ref="9",
            today=TODAY,
        )

    def heir(self) -> None:
        member = self.anyone(frozenset({MemberStatus.DECEASED}))
        add_heir(self.session, member.id, HeirInput(full_name="هدى علي", kinship=Kinship.SPOUSE))

    def attach(self) -> None:
        paper = Attachment(
            owner_kind="member",
            owner_id=self.anyone().id,
            kind=self.random.choice(["paper", "photo"]),
            sha256="",
            original_name="صورة.pdf",
            size=3,
            added_at=NOW,
        )
        self.session.add(paper)
        self.session.flush()

    def apply(self) -> None:
        person = MemberInput(
            full_name=self.random.choice(_NAMES),
            joined_on=TODAY,
            birth_date=date(1990, 2, 3),
            national_no=f"{self.random.randrange(10**10, 10**11)}",
        )
        on = self.day(date(2026, 9, 1))
        given = ApplicationInput(person=person, submitted_on=on, requested_shares=2)
        application = register_application(self.session, given, today=TODAY)
        member_id = accept_application(
            self.session, application, on=TODAY, decision_ref="3", today=TODAY
        )
        self.ids.append(member_id)

    def ratify(self) -> None:
        waiting = waiting_for_assembly(self.session, until=TODAY)
        some = [row.event_id for row in waiting if self.random.random() < 0.5]
        ratify(self.session, some, on=TODAY, decision_ref="1", today=TODAY)

    def apart(self) -> None:
        say_not_the_same(self.session, self.anyone().id, self.anyone().id)

    def _some(self, mapped: type[Any]) -> int:
        found = self.session.scalars(select(mapped.id).order_by(mapped.id)).all()
        if not found:
            raise CoopdeskError
        return int(self.random.choice(found))


def live(session: Session, seed: int, *, members: int = 6, acts: int = 60) -> dict[str, int]:
    """Fill a register by chance; returns how often each act was accepted."""
    life = Life(session, Random(seed))
    life.live(members, acts)
    return life.done
