"""Random histories of shares, lawful and unlawful, and what must hold after every step.

The ledger is read back line by line and reckoned here in plain Python, in another way than the
services do it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import PaidIn
from coopdesk.domain.shares import CertificateState
from coopdesk.errors import CoopdeskError, InvalidInputError, Problem, RefusedError
from coopdesk.services import share_checks
from coopdesk.services.certificates import (
    issue_certificate,
    list_certificates,
    replace_certificate,
)
from coopdesk.services.share_balances import balances
from coopdesk.services.share_ledger import ledger_ids, ledger_rows
from coopdesk.services.share_moves import (
    TransferInput,
    buy_shares,
    correct_shares,
    list_transfers,
    reverse_line,
    transfer_shares,
    void_transfer,
)
from coopdesk.services.shares import capital, holding
from coopdesk.storage.models import Cooperative, Member, ShareTransaction
from tests.makers import TODAY, make_cooperative, make_member

DAYS = [date(2025, 1, 1) + timedelta(days=100 * step) for step in range(7)]
"""Some before a member joined, the last in the future."""
MEMBERS = 4
CHECKS = (
    share_checks.capital_faults,
    share_checks.transfer_faults,
    share_checks.certificate_faults,
    share_checks.yearly_number_faults,
)

Step = tuple[str, int, int, int, int]
"""What, who, to whom (or which), how many, on which day."""
Entry = tuple[int, date, int, PaidIn, int, int]
"""Member, day, value, how paid, shares, rials."""

_WHATS = (
    *("transfer", "transfer", "transfer", "transfer", "buy", "buy", "void", "void"),
    *("reverse", "correct", "value", "certify", "lose"),
)
steps: st.SearchStrategy[Step] = st.builds(
    lambda what, who, further, count, day: (what, who, (who + further) % MEMBERS, count, day),
    st.sampled_from(_WHATS),
    st.sampled_from((0, 1, 2, 0, 1, 3)),
    st.sampled_from((1, 2, 1, 2, 1, 3, 0)),
    st.sampled_from((1, 2, 3, 1, 2, 1, 5, -1, -2, 0)),
    st.sampled_from((3, 2, 4, 5, 1, 3, 2, 4, 5, 0, 6)),
)
"""Mostly what may be done; the rest is refused."""
histories = st.lists(steps, min_size=5, max_size=18)


@dataclass
class History:
    """One office of four members, of whom one is under age."""

    session: Session
    members: list[int] = field(default_factory=list)
    known: list[Entry] = field(default_factory=list)
    """The ledger after the last step."""

    def begin(self) -> None:
        """Found it; the first two hold something from the beginning."""
        make_cooperative(self.session)
        for at in range(MEMBERS):
            self.members.append(
                make_member(
                    self.session,
                    number=at + 1,
                    shares=(8, 5, 2, 0)[at],
                    joined_on=DAYS[1] if at == 2 else DAYS[0],
                    birth_date=date(2015, 1, 1) if at == 3 else None,
                )
            )
        self.known = self.entries()

    def entries(self) -> list[Entry]:
        """The ledger as it stands."""
        line = ShareTransaction
        columns = (line.member_id, line.on_date, line.unit_value, line.paid_in)
        query = select(*columns, line.shares, line.amount).order_by(line.id)
        return [
            (member, on, value, paid_in, shares, amount)
            for member, on, value, paid_in, shares, amount in self.session.execute(query)
        ]

    def take(self, step: Step) -> None:
        """Do one step, or see it refused; whatever came of it, the ledger is lawful."""
        before = self.known
        try:
            with self.session.begin_nested():
                getattr(self, f"_{step[0]}")(step)
        except CoopdeskError as refusal:
            self._check_refusal(step, refusal, before)
            assert self.entries() == before
        else:
            self.known = self.entries()
            self._check_done(step, before, self.known)
            check_ledger(self.known)

    def _buy(self, step: Step) -> None:
        _what, who, how, count, day = step
        paid_in = PaidIn.KIND if how == 1 else PaidIn.CASH
        buy_shares(
            self.session,
            self.members[who],
            shares=count,
            on=DAYS[day],
            paid_in=paid_in,
            today=TODAY,
        )

    def _transfer(self, step: Step) -> None:
        _what, giver, receiver, count, day = step
        given = TransferInput(
            from_member_id=self.members[giver],
            to_member_id=self.members[receiver],
            shares=count,
            on_date=DAYS[day],
        )
        transfer_shares(self.session, given, today=TODAY)

    def _void(self, step: Step) -> None:
        rows = list_transfers(self.session)
        if rows:
            which = rows[(step[1] * MEMBERS + step[2]) % len(rows)]
            void_transfer(self.session, which.id, reason="خطأ", today=TODAY)

    def _reverse(self, step: Step) -> None:
        ids = ledger_ids(self.session)
        which = ids[(step[1] * MEMBERS + step[2]) % len(ids)]
        reverse_line(self.session, which, reason="خطأ", today=TODAY)

    def _correct(self, step: Step) -> None:
        _what, who, _whom, count, day = step
        correct_shares(
            self.session,
            self.members[who],
            shares=count,
            on=DAYS[day],
            reason="خطأ",
            today=TODAY,
        )

    def _value(self, step: Step) -> None:
        self.session.scalars(select(Cooperative)).one().share_value = 5000 + 500 * step[1]
        self.session.flush()

    def _certify(self, step: Step) -> None:
        issue_certificate(self.session, self.members[step[1]], today=TODAY)

    def _lose(self, step: Step) -> None:
        rows = list_certificates(self.session, state=CertificateState.VALID)
        if rows:
            which = rows[step[1] % len(rows)]
            replace_certificate(self.session, which.id, reason="فقدت", today=TODAY)

    def _check_done(self, step: Step, before: list[Entry], now: list[Entry]) -> None:
        """A move did what it says, and nothing else."""
        what, who, whom, count, day = step
        new = now[len(before) :]
        assert now[: len(before)] == before
        if what == "transfer":
            giver, receiver = self.members[who], self.members[whom]
            assert sum(shares for _m, _d, _v, _p, shares, _a in new) == 0
            assert sum(amount for *_rest, amount in new) == 0
            assert held_on(new, giver, DAYS[day]) == -count
            assert held_on(new, receiver, DAYS[day]) == count
            assert {entry[1] for entry in new} == {DAYS[day]}
        elif what in ("void", "reverse"):
            # Each new line wipes out one old line of the same day: the rest is as if it never was.
            rest = list(before)
            for member, on, value, paid, shares, amount in new:
                rest.remove((member, on, value, paid, -shares, -amount))
            days = {entry[1] for entry in now}
            for member in self.members:
                assert [held_on(now, member, each) for each in days] == [
                    held_on(rest, member, each) for each in days
                ]
        elif what in ("buy", "correct"):
            assert held_on(new, self.members[who], DAYS[day]) == count
        else:
            assert new == []

    def _check_refusal(self, step: Step, refusal: CoopdeskError, before: list[Entry]) -> None:
        """What was refused could not be, and for the reason given."""
        what, who, whom, count, day = step
        assert isinstance(refusal, RefusedError | InvalidInputError)
        if what not in ("transfer", "correct"):
            return
        member, on = self.members[who], DAYS[day]
        wanted = count if what == "transfer" else -count
        if refusal.problem is Problem.SHARES_NOT_HELD:
            assert refusal.facts["held"] == held_on(before, member, on)
            assert held_on(before, member, on) < wanted
        elif refusal.problem is Problem.SHARES_WENT_ON:
            assert held_on(before, member, on) >= wanted
            assert free_on(before, member, on) < wanted
        elif refusal.problem is Problem.TO_ONESELF:
            assert who == whom
        elif refusal.problem is Problem.RECEIVER_UNDER_AGE:
            assert whom == MEMBERS - 1
        elif refusal.problem is Problem.NOT_A_MEMBER_THEN:
            assert (whom, day) == (2, 0)
        else:
            assert refusal.problem is Problem.INVALID
            assert isinstance(refusal, InvalidInputError)
            assert count < 1 or on > TODAY or (who, day) == (2, 0)

    def end(self) -> None:
        """What the services show is what the ledger says, on every day."""
        entries = self.known
        for day in (DAYS[len(entries) % len(DAYS)], TODAY):
            rows = {row.member_id: row for row in balances(self.session, as_of=day)}
            for member in self.members:
                shown = rows[member].shares if member in rows else 0
                assert shown == held_on(entries, member, day)
            known = holding(self.session, self.members[0], as_of=day)
            assert known.shares == held_on(entries, self.members[0], day)
            amount = sum(entry[5] for entry in entries if entry[1] <= day)
            assert capital(self.session, as_of=day).amount == amount
        kept = self.session.execute(select(Member.id, Member.shares, Member.amount))
        for member, shares, amount in kept:
            assert shares == held_on(entries, member, date.max)
            assert amount == sum(entry[5] for entry in entries if entry[0] == member)
        rows_ = ledger_rows(self.session, ledger_ids(self.session))
        assert [row.balance for row in rows_] == list(running(entries, self.session))
        for question in CHECKS:
            assert question(self.session) == []


def check_ledger(entries: list[Entry]) -> None:
    """On no day is a balance below nothing: not a member's, not that of shares of one value."""
    for day in sorted({entry[1] for entry in entries}):
        held: dict[tuple[int, int, PaidIn], int] = {}
        for member, on, value, paid_in, shares, amount in entries:
            assert amount == shares * value
            if on <= day:
                key = (member, value, paid_in)
                held[key] = held.get(key, 0) + shares
        assert all(shares >= 0 for shares in held.values())


def held_on(entries: list[Entry], member: int, day: date) -> int:
    """A member's shares at the end of a day."""
    return sum(entry[4] for entry in entries if entry[0] == member and entry[1] <= day)


def free_on(entries: list[Entry], member: int, day: date) -> int:
    """How many shares could leave on a day, found by taking them out one by one."""
    trial = list(entries)
    kinds = {(entry[2], entry[3]) for entry in entries if entry[0] == member}
    count = 0
    while any(_leaves_whole(trial, (member, day, *kind, -1, -kind[0])) for kind in kinds):
        kind = next(k for k in kinds if _leaves_whole(trial, (member, day, *k, -1, -k[0])))
        trial.append((member, day, *kind, -1, -kind[0]))
        count += 1
    return count


def _leaves_whole(entries: list[Entry], another: Entry) -> bool:
    try:
        check_ledger([*entries, another])
    except AssertionError:
        return False
    return True


def running(entries: list[Entry], session: Session) -> Iterator[int]:
    """The balance after each line in the order of days and ids."""
    line = ShareTransaction
    ids = session.execute(select(line.id).order_by(line.id)).scalars().all()
    in_order = sorted(zip(entries, ids, strict=True), key=lambda pair: (pair[0][1], pair[1]))
    held: dict[int, int] = {}
    for (member, _on, _value, _paid_in, shares, _amount), _id in in_order:
        held[member] = held.get(member, 0) + shares
        yield held[member]


def live(session: Session, history: list[Step]) -> None:
    """Found an office and take every step."""
    told = History(session)
    told.begin()
    for step in history:
        told.take(step)
    told.end()
