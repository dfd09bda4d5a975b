"""Killed within an acceptance or a payment: what was told is saved whole, the rest not at all."""

import random
from collections import defaultdict

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.membership import ApplicationState, SettlementState
from coopdesk.services.check import check_office
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office, open_office
from coopdesk.storage.models import (
    Member,
    MemberEvent,
    MembershipApplication,
    Settlement,
    ShareTransaction,
)
from tests.makers import NOW
from tests.services.path import found
from tests.services.test_office_killed import killed_after, server_url

pytestmark = pytest.mark.slow


def saved(session: Session) -> dict[str, set[int | None]]:
    app, paper = MembershipApplication, Settlement
    accepted = app.state == ApplicationState.ACCEPTED
    return {
        "applied": {*session.scalars(select(app.id))},
        "member": {*session.scalars(select(app.member_id).where(accepted))},
        "reckoned": {*session.scalars(select(paper.id))},
        "paid": {*session.scalars(select(paper.id).where(paper.state == SettlementState.PAID))},
    }


def counts(session: Session) -> dict[str, int]:
    tables = (Member, MemberEvent, ShareTransaction, MembershipApplication, Settlement)
    return {
        str(table.__tablename__): session.scalar(select(func.count()).select_from(table)) or 0
        for table in tables
    }


def test_what_a_killed_board_was_told_is_saved_and_nothing_by_half(any_office: Office) -> None:
    found(any_office)
    told: dict[str, set[int]] = defaultdict(set)
    for seed in range(4):
        wait = random.Random(seed).uniform(0.02, 0.4)
        arguments = (str(any_office.data), server_url(any_office), str(seed))
        for line in killed_after(wait, "tests.services.board", *arguments):
            what, _, number = line.partition(" ")
            told[what].add(int(number))

        again = open_office(any_office.data, url=server_url(any_office), now=lambda: NOW)
        kept = again.read(saved)
        for what, numbers in told.items():
            assert numbers <= kept[what], what
        now = again.read(counts)
        members, paid = len(kept["member"]), len(kept["paid"])
        assert now["member"] == members
        assert now["share_transaction"] == members + paid
        assert again.read(last_number, "member") == members
        assert {row.name: row.details for row in check_office(again).rows if not row.ok} == {}
        again.close()
    assert len(told["applied"]) >= 4
