"""Undo of the last change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.holidays import Holiday
from coopdesk.domain.members import MemberInput, Sex, ShareKind
from coopdesk.errors import ConflictError, Problem, RefusedError
from coopdesk.services.audit import verify_chain
from coopdesk.services.check import check_office
from coopdesk.services.cooperative import (
    CooperativeInput,
    edit_cooperative,
    found_cooperative,
    get_cooperative,
    the_cooperative,
)
from coopdesk.services.files import attach_file, list_attachments
from coopdesk.services.hijri_corrections import hijri_corrections, set_hijri_correction
from coopdesk.services.holidays import (
    add_holiday,
    edit_holiday,
    list_holidays,
    remove_holiday,
    set_weekend,
    weekend,
)
from coopdesk.services.member_events import standing_events
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.members import add_member, edit_member
from coopdesk.services.office import Office
from coopdesk.services.rules import get_rules, set_rules
from coopdesk.services.shares import SharePosting, holding, post_shares
from coopdesk.services.undo import UndoableRow, last_change, undo_last
from coopdesk.storage.models import ImportBatch
from tests.makers import NOW, TODAY

BY: dict[str, Any] = {"who": "أمين عام", "desk": "test"}


def found(office: Office) -> None:
    office.write(found_cooperative, CooperativeInput(name="آزال", share_value=5000), today=TODAY)


def add(office: Office, **other: Any) -> int:
    person = MemberInput(
        full_name="أحمد صالح علي ناصر الحداد", joined_on=date(2025, 3, 1), shares=2, **other
    )
    return office.write(add_member, person, today=TODAY)


def details(office: Office, member_id: int) -> MemberDetails:
    return office.read(get_member, member_id, today=TODAY)


def edit(office: Office, member_id: int, **changes: Any) -> None:
    now = details(office, member_id)
    changed = replace(now.to_input(), **changes)
    office.write(edit_member, member_id, changed, version=now.version, today=TODAY)


def undo(office: Office, **other: Any) -> UndoableRow:
    return office.write(undo_last, **BY, **other)


def same_but_version(one: MemberDetails, other: MemberDetails) -> bool:
    return replace(one, version=0) == replace(other, version=0)


def test_a_corrected_member_is_what_it_was(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office, national_no="01012345678", birth_date=date(1980, 1, 2))
    before = details(any_office, member_id)
    edit(
        any_office,
        member_id,
        full_name="علي قاسم",
        national_no="",
        birth_date=None,
        sex=Sex.FEMALE,
        has_whatsapp=True,
        dependants=3,
        neighbourhood="الصافية",
    )
    undone = undo(any_office)

    assert (undone.use_case, undone.member_id, undone.member_number) == (
        "edit_member",
        member_id,
        1,
    )
    assert same_but_version(details(any_office, member_id), before)
    assert any_office.read(verify_chain) is None
    assert check_office(any_office).ok


def test_undoing_twice_goes_back_two_steps(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    for note in ("الأولى", "الثانية", "الثالثة"):
        edit(any_office, member_id, notes=note)

    undo(any_office)
    assert details(any_office, member_id).notes == "الثانية"
    undo(any_office)
    assert details(any_office, member_id).notes == "الأولى"
    edit(any_office, member_id, notes="رابعة")
    undo(any_office)
    undo(any_office)
    assert details(any_office, member_id).notes == ""


def test_a_member_once_added_keeps_the_number(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    change = any_office.read(last_change, **BY)
    assert change is not None
    assert (change.member_id, change.refusal) == (member_id, Problem.NUMBER_STAYS)
    with pytest.raises(RefusedError) as refused:
        undo(any_office)

    assert refused.value.problem is Problem.NUMBER_STAYS
    assert details(any_office, member_id).number == 1


def test_what_somebody_changed_since_is_not_taken_back(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    edit(any_office, member_id, notes="لي", occupation="معلم")
    any_office.who = "كاتب آخر"
    edit(any_office, member_id, notes="لغيري")
    any_office.who = BY["who"]
    with pytest.raises(ConflictError):
        undo(any_office)

    assert details(any_office, member_id).notes == "لغيري"
    assert details(any_office, member_id).occupation == "معلم"


def test_other_fields_changed_since_do_not_matter(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    edit(any_office, member_id, notes="لي")
    any_office.who = "كاتب آخر"
    edit(any_office, member_id, occupation="معلم")
    any_office.who = BY["who"]
    undo(any_office)

    assert (details(any_office, member_id).notes, details(any_office, member_id).occupation) == (
        "",
        "معلم",
    )


def test_everybody_undoes_at_their_own_desk(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    any_office.desk = "الباب"
    edit(any_office, member_id, notes="من الباب")

    mine, theirs = (any_office.read(last_change, who=BY["who"], desk=d) for d in ("test", "الباب"))
    assert mine is not None
    assert theirs is not None
    assert (mine.use_case, theirs.use_case) == ("add_member", "edit_member")
    assert any_office.read(last_change, who="غيرهم", desk="test") is None


def test_a_corrected_joining_date_goes_back_with_step_and_shares(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    before = details(any_office, member_id)
    edit(any_office, member_id, joined_on=date(2020, 1, 1), notes="صُحّح")
    undo(any_office)

    assert same_but_version(details(any_office, member_id), before)
    (step,) = any_office.read(standing_events, member_id)
    assert step.effective_on == before.joined_on
    assert any_office.read(holding, member_id, as_of=date(2025, 2, 28)).shares == 0
    assert any_office.read(holding, member_id).shares == 2
    assert check_office(any_office).ok


def test_a_joining_date_with_a_purchase_since_is_not_taken_back(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    edit(any_office, member_id, joined_on=date(2020, 1, 1))
    posting = SharePosting(
        member_id=member_id, on_date=date(2021, 1, 1), kind=ShareKind.PURCHASE, shares=1
    )
    any_office.who = "كاتب آخر"
    any_office.write(post_shares, posting)
    any_office.who = BY["who"]
    with pytest.raises(ConflictError):
        undo(any_office)

    assert details(any_office, member_id).joined_on == date(2020, 1, 1)
    assert check_office(any_office).ok


def test_the_ledger_and_an_import_are_not_undone_here(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    posting = SharePosting(member_id=member_id, on_date=TODAY, kind=ShareKind.PURCHASE, shares=1)
    any_office.write(post_shares, posting)
    ledger = any_office.read(last_change, **BY)

    def bring_in(session: Session) -> None:
        session.add(ImportBatch(file_name="سجل.xlsx", sha256="0" * 64, at=NOW))

    any_office.write(bring_in)
    batch = any_office.read(last_change, **BY)
    assert ledger is not None
    assert batch is not None
    assert (ledger.refusal, batch.refusal) == (Problem.LEDGER_STAYS, Problem.UNDO_ELSEWHERE)


def test_founding_is_not_undone(any_office: Office) -> None:
    found(any_office)
    with pytest.raises(RefusedError) as refused:
        undo(any_office)

    assert refused.value.problem is Problem.UNDO_ELSEWHERE


def test_an_empty_office_has_nothing_to_undo(any_office: Office) -> None:
    with pytest.raises(RefusedError) as refused:
        undo(any_office)

    assert refused.value.problem is Problem.NOTHING_TO_UNDO


def test_a_button_undoes_only_its_own_change(any_office: Office) -> None:
    found(any_office)
    member_id = add(any_office)
    edit(any_office, member_id, notes="الأولى")
    change = any_office.read(last_change, **BY)
    assert change is not None
    edit(any_office, member_id, notes="الثانية")
    with pytest.raises(ConflictError):
        undo(any_office, transaction_no=change.transaction_no)

    assert details(any_office, member_id).notes == "الثانية"


def _rules(office: Office) -> object:
    return office.read(get_rules)


def _holidays(office: Office) -> object:
    return office.read(list_holidays)


def _first_holiday(office: Office) -> int:
    return office.read(list_holidays)[0].id


SETTINGS: list[tuple[Callable[[Office], object], Callable[[Office], object]]] = [
    (
        _rules,
        lambda office: office.write(set_rules, {"quorum.call1": "1/2", "rules.age_min": "20"}),
    ),
    (_holidays, lambda office: office.write(add_holiday, Holiday("يوم", False, 7, 7))),
    (_holidays, lambda office: office.write(remove_holiday, _first_holiday(office))),
    (
        _holidays,
        lambda office: office.write(edit_holiday, _first_holiday(office), Holiday("ي", True, 2, 3)),
    ),
    (
        lambda office: office.read(hijri_corrections),
        lambda office: office.write(set_hijri_correction, year=1448, month=9, days=-1),
    ),
    (
        lambda office: office.read(weekend),
        lambda office: office.write(set_weekend, frozenset({4})),
    ),
    (
        lambda office: replace(office.read(the_cooperative), version=0),
        lambda office: office.write(
            edit_cooperative,
            CooperativeInput(name="أخرى", share_value=7000, registration_date=date(2020, 1, 1)),
            version=1,
            today=TODAY,
        ),
    ),
]


@pytest.mark.parametrize(("read", "change"), SETTINGS)
def test_a_changed_setting_is_what_it_was(
    any_office: Office,
    read: Callable[[Office], object],
    change: Callable[[Office], object],
) -> None:
    found(any_office)
    before = read(any_office)
    change(any_office)
    assert read(any_office) != before
    undo(any_office)

    assert read(any_office) == before
    assert any_office.read(verify_chain) is None


def test_an_attached_paper_is_taken_off(any_office: Office, tmp_path: Any) -> None:
    found(any_office)
    member_id = add(any_office)
    paper = tmp_path / "بطاقة.txt"
    paper.write_text("بطاقة", encoding="utf-8")
    any_office.write(attach_file, "member", member_id, paper)
    undo(any_office)

    assert any_office.read(list_attachments, "member", member_id) == []
    assert any_office.read(get_cooperative) is not None
