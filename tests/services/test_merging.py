"""Two records of one person become one."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, MemberStatus, Sex
from coopdesk.domain.shares import CardState
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.cards import issue_cards, list_cards, members_without_card
from coopdesk.services.certificates import certified_shares, issue_certificate
from coopdesk.services.doubles import possible_doubles, say_not_the_same
from coopdesk.services.duplicates import likely_duplicates
from coopdesk.services.member_events import standing_events
from coopdesk.services.member_filter import EVERYONE, MemberFilter
from coopdesk.services.member_list import member_counts, member_ids
from coopdesk.services.member_search import MatchedBy, search_members
from coopdesk.services.members import edit_member
from coopdesk.services.merged_records import merged_into, record_merged_into
from coopdesk.services.merging import (
    merge_members,
    preview_merge,
    suggested_choices,
)
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.office import Office
from coopdesk.services.paper_data import numbered_ids
from coopdesk.services.settlements import SettlementInput, pay_settlement, reckon_settlement
from coopdesk.services.share_balances import balances
from coopdesk.services.share_moves import TransferInput, transfer_shares, void_transfer
from coopdesk.services.shares import capital, holding
from coopdesk.storage.models import NotTheSame, ShareTransfer
from tests.makers import TODAY
from tests.services.path import found, step
from tests.services.twins import NAME, details, is_sound, join, merge, undo, whole


def kinds(office: Office, member_id: int) -> list[tuple[MemberEventKind, date]]:
    return [(row.kind, row.effective_on) for row in office.read(standing_events, member_id)]


def give(office: Office, giver: int, receiver: int, shares: int) -> int:
    given = TransferInput(
        from_member_id=giver, to_member_id=receiver, shares=shares, on_date=date(2026, 5, 1)
    )
    return office.write(transfer_shares, given, today=TODAY)


def test_everything_moves_to_the_record_that_stays(any_office: Office) -> None:
    found(any_office)
    kept = join(any_office, shares=3)
    gone = join(any_office, shares=5, joined_on=date(2025, 6, 1), national_no="01017384256")
    before = any_office.read(capital)
    merge(any_office, kept, gone, national_no=True)
    stays, went = details(any_office, kept), details(any_office, gone)

    assert (stays.shares, stays.national_no, stays.status) == (
        8,
        "01017384256",
        MemberStatus.ACTIVE,
    )
    assert (went.shares, went.national_no, went.status) == (0, None, MemberStatus.MERGED)
    assert any_office.read(capital) == before
    assert any_office.read(holding, kept, as_of=date(2025, 5, 1)).shares == 3
    assert any_office.read(holding, kept, as_of=date(2025, 6, 1)).shares == 8
    assert kinds(any_office, gone) == [(MemberEventKind.MERGED, TODAY)]
    assert is_sound(any_office) == []


def test_a_merged_record_stands_in_no_list_and_no_count(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office, neighbourhood="النور", phone1="771234567")
    merge(any_office, kept, gone)
    counts = any_office.read(member_counts, EVERYONE, today=TODAY)
    everyone = any_office.read(member_ids, today=TODAY)
    merged = MemberFilter(statuses=frozenset({MemberStatus.MERGED}))

    assert list(everyone) == [kept]
    assert (counts.all, counts.by_status[MemberStatus.MERGED]) == (1, 0)
    assert list(any_office.read(member_ids, merged, today=TODAY)) == [gone]
    assert [row.member_id for row in any_office.read(balances, as_of=date(2025, 12, 31))] == [kept]
    assert any_office.read(likely_duplicates, phones=("771234567",)) == []
    assert [row.members for row in any_office.read(list_neighbourhoods)] == [0]
    assert any_office.read(numbered_ids) == [kept]


def test_its_number_leads_to_the_record_that_stayed_and_says_so(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office, "سلمى عبد الله قاسم علي الآنسي")
    merge(any_office, kept, gone)
    (hit,) = any_office.read(search_members, "2")

    assert (hit.id, hit.number, hit.matched_by, hit.merged_number) == (kept, 1, MatchedBy.NUMBER, 2)
    assert any_office.read(search_members, "سلمى") == []
    assert list(any_office.read(member_ids, MemberFilter(text="٢"), today=TODAY)) == [kept]
    into = any_office.read(merged_into, 2)
    assert into is not None
    assert (into.kept_id, into.kept_number, into.kept_name) == (kept, 1, NAME)
    assert any_office.read(record_merged_into, gone) == into
    assert any_office.read(merged_into, 1) is None
    with pytest.raises(RefusedError) as refused:
        any_office.read(numbered_ids, [2])
    assert refused.value.facts == {"number": 2, "into": 1}


def test_the_number_of_one_merged_twice_over_leads_to_the_last(any_office: Office) -> None:
    found(any_office)
    first, second, third = (join(any_office) for _ in range(3))
    merge(any_office, second, first)
    merge(any_office, third, second)
    (hit,) = any_office.read(search_members, "1")

    assert (hit.id, hit.merged_number) == (third, 1)
    assert details(any_office, third).shares == 9
    assert is_sound(any_office) == []


def test_of_a_membership_that_ended_and_one_that_began_both_are_told(any_office: Office) -> None:
    found(any_office)
    former = join(any_office, joined_on=date(2023, 1, 5), shares=0)
    step(any_office, former, MemberEventKind.WITHDRAWN, date(2024, 12, 31))
    present = join(any_office, joined_on=date(2025, 3, 1))
    merge(any_office, present, former)

    assert kinds(any_office, present) == [
        (MemberEventKind.JOINED, date(2023, 1, 5)),
        (MemberEventKind.WITHDRAWN, date(2024, 12, 31)),
        (MemberEventKind.JOINED, date(2025, 3, 1)),
    ]
    stays = details(any_office, present)
    assert (stays.status, stays.joined_on) == (MemberStatus.ACTIVE, date(2023, 1, 5))
    assert is_sound(any_office) == []


def test_one_admission_is_told_once_by_the_joining_chosen(any_office: Office) -> None:
    found(any_office)
    kept = join(any_office, joined_on=date(2025, 3, 1))
    gone = join(any_office, joined_on=date(2024, 2, 1))
    merge(any_office, kept, gone, joined_on=True)

    assert kinds(any_office, kept) == [(MemberEventKind.JOINED, date(2024, 2, 1))]
    assert details(any_office, kept).joined_on == date(2024, 2, 1)
    assert is_sound(any_office) == []


@pytest.mark.parametrize("takes", [False, True])
def test_the_last_word_has_the_record_whose_status_was_chosen(
    any_office: Office, takes: bool
) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office, joined_on=date(2025, 6, 1))
    step(any_office, gone, MemberEventKind.SUSPENDED, date(2025, 9, 1))
    preview = any_office.read(preview_merge, kept, gone, {"status": takes})
    merge(any_office, kept, gone, status=takes)
    stays = details(any_office, kept)

    assert stays.status is (MemberStatus.SUSPENDED if takes else MemberStatus.ACTIVE)
    assert (preview.status, preview.shares) == (stays.status, stays.shares)
    assert preview.steps_left == (1 if takes else 2)
    assert is_sound(any_office) == []


def test_cards_go_along_with_what_is_printed_on_them_and_another_is_due(
    any_office: Office,
) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office)
    any_office.write(issue_cards, [kept, gone], today=TODAY)
    any_office.write(issue_cards, [gone], today=TODAY)
    before = whole(any_office)
    merge_id = merge(any_office, kept, gone)
    cards = any_office.read(list_cards, member_id=kept)

    assert [(card.issue, card.state) for card in cards] == [
        (1, CardState.VALID),
        (2, CardState.REPLACED),
        (3, CardState.REPLACED),
    ]
    assert "طُبعت برقم 2-2، ودُمجت العضوية في رقم 1" in cards[2].state_reason
    assert any_office.read(list_cards, member_id=gone) == []
    assert is_sound(any_office) == []
    undo(any_office, merge_id)
    assert whole(any_office) == before


def test_a_card_with_a_number_that_is_gone_makes_room_for_another(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office)
    any_office.write(issue_cards, [gone], today=TODAY)
    merge(any_office, kept, gone)

    assert any_office.read(members_without_card) == [kept]


def test_certificates_say_no_more_than_is_held(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office, shares=2), join(any_office, shares=5)
    for member_id in (kept, gone):
        any_office.write(issue_certificate, member_id, today=TODAY)
    merge(any_office, kept, gone)

    assert any_office.read(certified_shares, kept) == 7
    assert is_sound(any_office) == []


def test_a_transfer_of_a_merged_member_is_still_taken_back_whole(any_office: Office) -> None:
    found(any_office)
    kept, gone, third = (join(any_office, shares=5) for _ in range(3))
    paper = give(any_office, third, gone, 2)
    merge(any_office, kept, gone)
    assert details(any_office, kept).shares == 12
    any_office.write(void_transfer, paper, reason="خطأ", today=TODAY)

    assert [details(any_office, each).shares for each in (kept, gone, third)] == [10, 0, 5]
    assert is_sound(any_office) == []


def test_a_transfer_between_the_two_stays_as_it_was_written(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office, shares=5), join(any_office, shares=5)
    paper = give(any_office, kept, gone, 2)
    before = whole(any_office)
    merge_id = merge(any_office, kept, gone)

    def sides(session: Session) -> tuple[int, int]:
        row = session.get_one(ShareTransfer, paper)
        return row.from_member_id, row.to_member_id

    assert any_office.read(sides) == (kept, gone)
    assert details(any_office, kept).shares == 10
    assert is_sound(any_office) == []
    undo(any_office, merge_id)
    assert whole(any_office) == before


def test_what_cannot_be_merged_is_refused(any_office: Office) -> None:
    found(any_office)
    kept, gone, other = join(any_office), join(any_office), join(any_office)
    merge(any_office, kept, gone)
    cases = [
        (kept, kept, RefusedError, Problem.MERGE_WITH_ITSELF),
        (other, gone, RefusedError, Problem.MEMBER_MERGED),
        (gone, other, RefusedError, Problem.MEMBER_MERGED),
        (kept, 999, GoneError, Problem.GONE),
    ]
    for one, two, kind, problem in cases:
        with pytest.raises(kind) as refused:
            merge(any_office, one, two)
        assert refused.value.problem is problem
    with pytest.raises(InvalidInputError):
        merge(any_office, kept, other, colour=True)


def test_a_record_changed_since_it_was_compared_is_not_merged(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office)
    seen = (details(any_office, kept).version, details(any_office, gone).version)
    now = details(any_office, gone)
    changed = replace(now.to_input(), notes="جديد")
    any_office.write(edit_member, gone, changed, version=now.version, today=TODAY)

    with pytest.raises(ConflictError):
        any_office.write(
            merge_members, kept, gone, choices={}, reason="", today=TODAY, versions=seen
        )


def test_a_settlement_keeps_its_step(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office)
    step(any_office, gone, MemberEventKind.WITHDRAWN, date(2025, 12, 31))
    settlement = any_office.write(reckon_settlement, gone, SettlementInput(), today=TODAY)
    with pytest.raises(RefusedError) as waits:
        merge(any_office, kept, gone)
    assert waits.value.problem is Problem.SETTLEMENT_OPEN
    any_office.write(
        pay_settlement, settlement, on=TODAY, paid_to="نفسه", voucher_ref="7", today=TODAY
    )

    with pytest.raises(RefusedError) as paid:
        merge(any_office, kept, gone)
    assert paid.value.problem is Problem.MERGE_HANGS_ON_STEP
    merge(any_office, kept, gone, status=True)
    assert is_sound(any_office) == []


def test_a_suggestion_takes_what_is_missing_and_what_is_more(office: Office) -> None:
    found(office)
    kept = join(office, "أحمد صالح علي الحداد", phone1="771234567", notes="قديم")
    gone = join(
        office,
        joined_on=date(2024, 2, 1),
        birth_date=date(1980, 5, 6),
        sex=Sex.MALE,
        phone1="733000111",
        neighbourhood="النور",
        is_founder=True,
    )
    step(office, kept, MemberEventKind.WITHDRAWN, date(2025, 12, 31))
    takes = {name for name, taken in office.read(suggested_choices, kept, gone).items() if taken}

    assert takes == {
        *("full_name", "joined_on", "birth_date", "sex"),
        *("neighbourhood", "is_founder", "status"),
    }


def test_what_was_said_of_a_merged_record_holds_for_the_kept_one(any_office: Office) -> None:
    found(any_office)
    kept, gone, other = (join(any_office) for _ in range(3))
    any_office.write(say_not_the_same, gone, other)
    merge(any_office, kept, gone)

    assert any_office.read(possible_doubles, today=TODAY) == []
    assert any_office.read(lambda session: session.scalar(select(NotTheSame.one_id))) == gone
