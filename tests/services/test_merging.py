"""Two records of one person become one, and two again."""

from datetime import date

from coopdesk.domain.members import MemberEventKind, MemberStatus
from coopdesk.services.member_events import standing_events
from coopdesk.services.office import Office
from coopdesk.services.shares import capital, holding
from tests.services.path import found, step
from tests.services.twins import details, is_sound, join, merge, undo, whole


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
    assert [row.kind for row in any_office.read(standing_events, gone)] == [MemberEventKind.MERGED]
    assert is_sound(any_office) == []


def test_an_undone_merge_leaves_both_as_they_were(any_office: Office) -> None:
    found(any_office)
    kept = join(any_office, shares=3)
    gone = join(any_office, shares=5, joined_on=date(2025, 6, 1), national_no="01017384256")
    step(any_office, gone, MemberEventKind.SUSPENDED, date(2025, 8, 1))
    before = whole(any_office)

    merge_id = merge(any_office, kept, gone, national_no=True, status=True, joined_on=True)
    assert is_sound(any_office) == []
    undo(any_office, merge_id)

    assert whole(any_office) == before
    assert is_sound(any_office) == []
