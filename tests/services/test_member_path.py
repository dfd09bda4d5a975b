"""A member's timeline and history tell the whole path."""

from datetime import date

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.domain.membership import Kinship
from coopdesk.services.audit import history_of_member
from coopdesk.services.cards import issue_cards
from coopdesk.services.certificates import issue_certificate
from coopdesk.services.heirs import HeirInput, add_heir, remove_heir, succeed
from coopdesk.services.member_events import standing_events
from coopdesk.services.member_timeline import TimelineKind, member_timeline
from coopdesk.services.office import Office
from coopdesk.services.ratifying import ratify
from coopdesk.services.settlements import (
    SettlementInput,
    pay_settlement,
    reckon_settlement,
    void_settlement,
)
from tests.makers import TODAY
from tests.services.path import accept, apply, found, join, step


def test_the_timeline_tells_every_step_and_every_paper(any_office: Office) -> None:
    found(any_office)
    member_id = accept(any_office, apply(any_office), on=date(2026, 10, 20))
    [joined] = any_office.read(standing_events, member_id)
    any_office.write(ratify, [joined.id], on=date(2026, 10, 25), decision_ref="3/2026", today=TODAY)
    any_office.write(issue_certificate, member_id, today=date(2026, 10, 26))
    any_office.write(issue_cards, [member_id], today=date(2026, 10, 27))
    step(any_office, member_id, Kind.DECEASED, date(2026, 10, 28))
    any_office.write(add_heir, member_id, HeirInput(full_name="سالم", kinship=Kinship.SON))
    gone = any_office.write(
        add_heir, member_id, HeirInput(full_name="ليس منهم", kinship=Kinship.OTHER)
    )
    any_office.write(remove_heir, gone, reason="خطأ")
    void = any_office.write(reckon_settlement, member_id, SettlementInput(), today=TODAY)
    any_office.write(void_settlement, void, reason="خطأ")
    paid = any_office.write(reckon_settlement, member_id, SettlementInput(dues=10), today=TODAY)
    any_office.write(
        pay_settlement,
        paid,
        on=date(2026, 11, 23),
        paid_to="ورثته",
        voucher_ref="",
        today=TODAY,
    )

    rows = any_office.read(member_timeline, member_id)

    told = [
        (row.kind, row.on_date.isoformat(), row.number_text or row.text or str(row.event or ""))
        for row in rows
        if row.kind is not TimelineKind.SHARES
    ]
    assert sorted(told) == sorted(
        [
            (TimelineKind.PAYMENT, "2026-11-23", "2/2026"),
            (TimelineKind.SETTLEMENT, "2026-11-23", "2/2026"),
            (TimelineKind.HEIR, "2026-11-23", "سالم"),
            (TimelineKind.EVENT, "2026-10-28", "سبب مكتوب"),
            (TimelineKind.CARD, "2026-10-27", "1-1"),
            (TimelineKind.CERTIFICATE, "2026-10-26", "1/2026"),
            (TimelineKind.RATIFIED, "2026-10-25", "joined"),
            (TimelineKind.EVENT, "2026-10-20", "joined"),
            (TimelineKind.APPLICATION, "2026-10-01", "1/2026"),
        ]
    )
    assert [row.on_date for row in rows] == sorted((row.on_date for row in rows), reverse=True)
    amounts = {row.amount for row in rows if row.kind is TimelineKind.PAYMENT}
    assert amounts == {4990}


def test_a_step_is_not_told_a_second_time_as_a_correction(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    step(any_office, member_id, Kind.SUSPENDED)

    kinds = [row.kind for row in any_office.read(member_timeline, member_id)]
    assert TimelineKind.EDIT not in kinds
    assert kinds.count(TimelineKind.EVENT) == 2


def test_the_history_holds_every_record_that_hangs_on_the_member(any_office: Office) -> None:
    found(any_office)
    member_id = accept(any_office, apply(any_office))
    other = join(any_office)
    any_office.write(issue_certificate, member_id, today=TODAY)
    any_office.write(issue_cards, [member_id], today=TODAY)
    died = step(any_office, member_id, Kind.DECEASED)
    any_office.write(ratify, [died], on=TODAY, decision_ref="", today=TODAY)
    heir = any_office.write(add_heir, member_id, HeirInput(full_name="سالم", kinship=Kinship.SON))
    settled = any_office.write(reckon_settlement, member_id, SettlementInput(), today=TODAY)
    any_office.write(void_settlement, settled, reason="يحل ابنه محله")
    any_office.write(succeed, heir, to_member_id=other, on=TODAY, decision_ref="", today=TODAY)

    def tables(of: int) -> set[str]:
        return {row.table for row in any_office.read(history_of_member, of)}

    assert tables(member_id) == {
        "heir",
        "member",
        "member_event",
        "membership_application",
        "membership_card",
        "ratification",
        "settlement",
        "share_certificate",
        "share_transaction",
        "share_transfer",
    }
    assert tables(other) == {
        "heir",
        "member",
        "member_event",
        "share_transaction",
        "share_transfer",
    }
