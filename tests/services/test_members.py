"""Adding a member and correcting one."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberInput, MemberStatus, Sex, ShareKind
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.check import check_office
from coopdesk.services.cooperative import CooperativeInput, found_cooperative
from coopdesk.services.member_events import standing_events
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.members import NUMBERS, add_member, edit_member, member_id_of
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office
from coopdesk.services.shares import SharePosting, capital, holding, member_shares, post_shares
from tests.makers import TODAY

JOINED = date(2025, 3, 1)


def given(full_name: str = "أحمد صالح علي ناصر الحداد", **other: Any) -> MemberInput:
    return MemberInput(full_name=full_name, **{"joined_on": JOINED, **other})


def found(office: Office) -> None:
    office.write(found_cooperative, CooperativeInput(name="آزال", share_value=5000), today=TODAY)


def add(office: Office, *args: Any, **other: Any) -> int:
    return office.write(add_member, given(*args, **other), today=TODAY)


def details(office: Office, member_id: int) -> MemberDetails:
    return office.read(get_member, member_id, today=TODAY)


def edit(office: Office, member_id: int, **changes: Any) -> None:
    now = details(office, member_id)
    changed = replace(now.to_input(), **changes)
    office.write(edit_member, member_id, changed, version=now.version, today=TODAY)


def test_members_get_the_next_number_one_after_the_other(any_office: Office) -> None:
    found(any_office)
    ids = [add(any_office, f"علي محمد {n} سالم") for n in range(3)]

    assert [details(any_office, member_id).number for member_id in ids] == [1, 2, 3]
    assert any_office.read(member_id_of, 2) == ids[1]


def test_a_refused_member_takes_no_number(any_office: Office) -> None:
    found(any_office)
    add(any_office, national_no="01012345678")
    with pytest.raises(InvalidInputError):
        add(any_office, national_no="٠١٠١٢٣٤٥٦٧٨")

    assert details(any_office, add(any_office)).number == 2


def test_everything_typed_is_kept_clean(any_office: Office) -> None:
    found(any_office)
    member = details(
        any_office,
        add(
            any_office,
            "\u200fأحمد   عبد الله\u200f علي ناصر  الحداد ",
            national_no=" ٠٧١٢-٢٢٩١ ٩٦٨ ",
            phone1="٠٧٧١ ٢٣٤ ٥٦٧",
            phone2="12 34",
            neighbourhood=" حي  السنينة",
            notes="سطر أول\r\n  سطر ثانٍ ",
            sex=Sex.MALE,
            birth_year=1980,
        ),
    )

    assert member.full_name == "أحمد عبد الله علي ناصر الحداد"
    assert (member.first_name, member.father_name, member.surname) == ("أحمد", "عبد الله", "الحداد")
    assert member.national_no == "07122291968"
    assert (member.phone1, member.phone2) == ("+967771234567", "12 34")
    assert member.neighbourhood == "حي السنينة"
    assert member.notes == "سطر أول\nسطر ثانٍ"
    assert (member.birth_date, member.birth_year) == (None, 1980)


def test_a_whole_birth_date_says_the_year_too(any_office: Office) -> None:
    found(any_office)
    member = details(any_office, add(any_office, birth_date=date(1971, 5, 6), birth_year=1900))

    assert (member.birth_date, member.birth_year) == (date(1971, 5, 6), 1971)


def test_no_national_number_may_be_missing_many_times(any_office: Office) -> None:
    found(any_office)
    ids = [add(any_office, national_no=blank) for blank in ("", " ", "-")]

    assert [details(any_office, member_id).national_no for member_id in ids] == [None] * 3


def test_all_problems_are_named_at_once_in_the_order_of_the_form(any_office: Office) -> None:
    found(any_office)
    add(any_office, national_no="01012345678")
    with pytest.raises(InvalidInputError) as refused:
        add(any_office, "  ", national_no="01012345678", joined_on=date(2030, 1, 1))

    assert list(refused.value.problems.items()) == [
        ("full_name", Problem.REQUIRED),
        ("joined_on", Problem.IN_FUTURE),
        ("national_no", Problem.NATIONAL_NO_TAKEN),
    ]


def test_a_status_cannot_begin_before_joining(any_office: Office) -> None:
    found(any_office)
    with pytest.raises(InvalidInputError) as refused:
        add(any_office, status=MemberStatus.WITHDRAWN, status_on=date(2024, 1, 1))

    assert refused.value.problems == {"status_on": Problem.BEFORE_JOINING}


def test_one_neighbourhood_however_it_is_spelt(any_office: Office) -> None:
    found(any_office)
    for spelling in ("حي السنينة", "حي السنينه", "حيّ  السنينة"):
        add(any_office, neighbourhood=spelling)

    assert [(row.name, row.members) for row in any_office.read(list_neighbourhoods)] == [
        ("حي السنينة", 3)
    ]


def test_desks_that_name_the_same_new_neighbourhood_at_once_share_it(any_office: Office) -> None:
    found(any_office)
    together = Barrier(4)

    def register(session: Session, name: str) -> None:
        together.wait(timeout=5) if any_office.url.startswith("postgresql") else None
        add_member(session, given(name, neighbourhood="حي النهضة"), today=TODAY)

    with ThreadPoolExecutor(4) as desks:
        list(desks.map(lambda n: any_office.write(register, f"علي قاسم {n}"), range(4)))

    (place,) = any_office.read(list_neighbourhoods)
    assert place.members == 4
    assert check_office(any_office).ok


def test_a_new_member_comes_in_by_a_step_and_by_the_ledger(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office, shares=4, decision_ref="12/2025")

    (step,) = any_office.read(standing_events, member_id)
    (line,) = any_office.read(member_shares, member_id)
    assert (step.kind, step.effective_on, step.decision_ref) == ("joined", JOINED, "12/2025")
    assert (line.kind, line.on_date, line.shares) == (ShareKind.SUBSCRIPTION, JOINED, 4)
    assert (line.unit_value, line.amount) == (5000, 20_000)
    member = details(any_office, member_id)
    assert (member.shares, member.amount, member.status_on) == (4, 20_000, JOINED)
    assert check_office(any_office).ok


def test_a_merged_record_is_never_typed_in(any_office: Office) -> None:
    found(any_office)
    with pytest.raises(InvalidInputError) as error:
        add(any_office, status=MemberStatus.MERGED)

    assert error.value.problems == {"status": Problem.UNKNOWN_CHOICE}
    assert any_office.read(last_number, NUMBERS) == 0


@pytest.mark.parametrize(
    "status", sorted({*MemberStatus} - {MemberStatus.ACTIVE, MemberStatus.MERGED})
)
def test_another_status_is_a_step_of_its_own(any_office: Office, status: MemberStatus) -> None:
    found(any_office)
    member_id = add(any_office, status=status, status_on=date(2026, 2, 3))

    steps = any_office.read(standing_events, member_id)
    assert [step.effective_on for step in steps] == [JOINED, date(2026, 2, 3)]
    member = details(any_office, member_id)
    assert (member.status, member.status_on) == (status, date(2026, 2, 3))
    assert check_office(any_office).ok


def test_a_status_without_a_date_counts_from_the_day_it_is_noted(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office, status=MemberStatus.DECEASED)

    assert details(any_office, member_id).status_on == TODAY


def test_a_correction_leaves_number_standing_and_shares(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office, shares=4)
    edit(
        any_office,
        member_id,
        full_name="أحمد صالح علي ناصر الحدّاد",
        shares=99,
        status=MemberStatus.EXPELLED,
        phone1="733 111 222",
        neighbourhood="الصافية",
    )

    member = details(any_office, member_id)
    assert (member.number, member.status, member.shares) == (1, MemberStatus.ACTIVE, 4)
    assert (member.full_name, member.phone1) == ("أحمد صالح علي ناصر الحدّاد", "+967733111222")
    assert member.neighbourhood == "الصافية"
    assert len(any_office.read(member_shares, member_id)) == 1
    assert check_office(any_office).ok


def test_saving_what_is_already_so_changes_nothing(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office, neighbourhood="الصافية", phone1="771234567")
    before = details(any_office, member_id)
    edit(any_office, member_id)

    assert details(any_office, member_id) == before


def test_two_clerks_on_one_member_the_second_is_told(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    first = details(any_office, member_id)
    edit(any_office, member_id, notes="الأول")
    with pytest.raises(ConflictError):
        any_office.write(
            edit_member,
            member_id,
            replace(first.to_input(), notes="الثاني"),
            version=first.version,
            today=TODAY,
        )

    assert details(any_office, member_id).notes == "الأول"


def test_own_national_number_is_not_taken_by_somebody_else(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office, national_no="01012345678")
    other = add(any_office, national_no="01012345679")
    edit(any_office, member_id, notes="بلا تغيير للرقم")
    with pytest.raises(InvalidInputError) as refused:
        edit(any_office, other, national_no="01012345678")

    assert refused.value.problems == {"national_no": Problem.NATIONAL_NO_TAKEN}


def test_a_corrected_joining_date_takes_step_and_shares_along(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office, shares=3)
    edit(any_office, member_id, joined_on=date(2020, 1, 5))

    member = details(any_office, member_id)
    assert (member.joined_on, member.status_on) == (date(2020, 1, 5), date(2020, 1, 5))
    assert (member.shares, member.amount) == (3, 15_000)
    (step,) = any_office.read(standing_events, member_id)
    assert step.effective_on == date(2020, 1, 5)
    assert any_office.read(holding, member_id, as_of=date(2020, 1, 4)).shares == 0
    assert any_office.read(holding, member_id, as_of=date(2020, 1, 5)).shares == 3
    assert any_office.read(holding, member_id, as_of=JOINED).shares == 3
    assert any_office.read(capital).amount == 15_000
    assert check_office(any_office).ok


def test_joining_cannot_move_behind_what_happened_since(any_office: Office) -> None:
    found(any_office)
    suspended = add(any_office, status=MemberStatus.SUSPENDED, status_on=date(2025, 6, 1))
    bought = add(any_office)
    purchase = SharePosting(
        member_id=bought, on_date=date(2025, 6, 1), kind=ShareKind.PURCHASE, shares=2
    )
    any_office.write(post_shares, purchase)
    for member_id in (suspended, bought):
        with pytest.raises(InvalidInputError) as refused:
            edit(any_office, member_id, joined_on=date(2025, 7, 1))
        assert refused.value.problems == {"joined_on": Problem.AFTER_FIRST_STEP}
        edit(any_office, member_id, joined_on=date(2025, 5, 1))

    assert details(any_office, suspended).status_on == date(2025, 6, 1)
    assert check_office(any_office).ok


def test_who_is_not_there_is_said_so(any_office: Office) -> None:
    with pytest.raises(GoneError):
        any_office.read(get_member, 7, today=TODAY)
    with pytest.raises(GoneError):
        any_office.write(edit_member, 7, given(), version=1, today=TODAY)
    with pytest.raises(RefusedError) as refused:
        any_office.read(member_id_of, 7)
    assert refused.value.problem is Problem.UNKNOWN_MEMBER
