"""Everything on one member, the timeline, and what looks odd."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coopdesk.domain.members import (
    IdKind,
    MaritalStatus,
    MemberInput,
    MemberLack,
    MemberStatus,
    Sex,
    ShareKind,
)
from coopdesk.errors import GoneError, InvalidInputError, Problem
from coopdesk.services.files import attach_file
from coopdesk.services.member_record import get_member, list_details
from coopdesk.services.member_timeline import TimelineKind, member_timeline
from coopdesk.services.member_warnings import warnings_for
from coopdesk.services.members import add_member, edit_member
from coopdesk.services.neighbourhoods import edit_neighbourhood, list_neighbourhoods
from coopdesk.services.office import Office
from coopdesk.services.shares import SharePosting, post_shares
from tests.makers import TODAY, make_cooperative, make_member

WHOLE = MemberInput(
    full_name="تقوى عبد الرحمن علي سعيد المطري",
    joined_on=date(2024, 2, 29),
    sex=Sex.FEMALE,
    national_no="01012345678",
    birth_date=date(1990, 1, 2),
    neighbourhood="حي السنينة",
    phone1="+967771234567",
    shares=3,
    phone2="+967733111222",
    has_whatsapp=True,
    birth_place="صنعاء",
    id_kind=IdKind.SMART_CARD,
    id_issue_place="الأمانة",
    id_issued_on=date(2020, 1, 1),
    id_expires_on=date(2030, 1, 1),
    occupation="معلمة",
    activity="خياطة",
    marital=MaritalStatus.MARRIED,
    dependants=4,
    address="خلف المدرسة",
    is_founder=True,
    decision_ref="5/2024",
    folder_no="م-12",
    notes="ملاحظة",
)


def test_what_a_form_gave_is_what_a_form_gets(any_office: Office) -> None:
    any_office.write(make_cooperative)
    member_id = any_office.write(add_member, WHOLE, today=TODAY)
    member = any_office.read(get_member, member_id, today=TODAY)

    whole = replace(WHOLE, status_on=WHOLE.joined_on, birth_year=1990)
    assert member.to_input() == whole
    assert (member.number, member.amount, member.version) == (1, 15_000, 1)
    assert (member.lacks, member.attachments) == (frozenset(), 0)


def test_many_come_in_the_order_asked(any_office: Office) -> None:
    ids = [any_office.write(make_member, national_no=f"{n:011}") for n in range(3)]
    rows = any_office.read(list_details, [ids[2], 999, ids[0]], today=TODAY)

    assert [row.id for row in rows] == [ids[2], ids[0]]
    assert rows[0].lacks == {
        MemberLack.NO_PHONE,
        MemberLack.NO_BIRTH,
        MemberLack.NO_NEIGHBOURHOOD,
        MemberLack.NO_SHARES,
    }


def test_the_timeline_tells_everything_newest_first(any_office: Office, tmp_path: Path) -> None:
    any_office.write(make_cooperative)
    given = replace(WHOLE, status=MemberStatus.SUSPENDED, status_on=date(2025, 5, 1))
    member_id = any_office.write(add_member, given, today=TODAY)
    bought = SharePosting(
        member_id=member_id, on_date=date(2025, 1, 1), kind=ShareKind.PURCHASE, shares=2
    )
    any_office.write(post_shares, bought)
    corrected = replace(given, joined_on=date(2024, 1, 1), notes="")
    any_office.write(edit_member, member_id, corrected, version=1, today=TODAY)
    paper = tmp_path / "صورة البطاقة.txt"
    paper.write_text("ب", encoding="utf-8")
    any_office.write(attach_file, "member", member_id, paper)

    rows = any_office.read(member_timeline, member_id)
    assert [(row.kind, row.on_date) for row in rows] == [
        (TimelineKind.PAPER, TODAY),
        (TimelineKind.EDIT, TODAY),
        (TimelineKind.EVENT, date(2025, 5, 1)),
        (TimelineKind.SHARES, date(2025, 1, 1)),
        (TimelineKind.EVENT, date(2024, 1, 1)),
        (TimelineKind.SHARES, date(2024, 1, 1)),
    ]
    assert (rows[0].text, rows[0].who) == ("صورة البطاقة.txt", "أمين عام")
    assert rows[1].fields == ("joined_on", "notes")
    assert (rows[3].shares, rows[3].balance, rows[4].decision_ref) == (2, 5, "5/2024")
    assert any_office.read(get_member, member_id, today=TODAY).attachments == 1


def warnings(office: Office, **changes: Any) -> dict[str, Problem]:
    return dict(office.read(warnings_for, replace(WHOLE, **changes), today=TODAY))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"phone1": "٠٧٧١ ٢٣٤ ٥٦٧", "phone2": ""}, {}),
        ({"phone1": "12345", "phone2": "7 7"}, {"phone1": "phone_odd", "phone2": "phone_odd"}),
        ({"national_no": "123"}, {"national_no": "national_no_odd"}),
        ({"national_no": "A123", "id_kind": IdKind.PASSPORT}, {}),
        ({"birth_date": date(2008, 11, 24)}, {"birth_date": "under_age"}),
        ({"birth_date": date(2008, 11, 23)}, {}),
        ({"birth_date": None, "birth_year": 2009}, {"birth_year": "under_age"}),
        ({"birth_date": None, "birth_year": 2008}, {}),
        ({"id_expires_on": date(2026, 11, 22)}, {"id_expires_on": "card_expired"}),
        (
            {"id_expires_on": None, "id_issued_on": date(2016, 11, 22)},
            {"id_issued_on": "card_expired"},
        ),
        ({"id_expires_on": None, "id_issued_on": date(2016, 11, 23)}, {}),
    ],
)
def test_what_looks_odd_is_said_under_its_field(
    office: Office, changes: dict[str, Any], expected: dict[str, str]
) -> None:
    assert warnings(office, **changes) == expected


def test_a_probable_double_is_said_under_the_name(any_office: Office) -> None:
    member_id = any_office.write(add_member, WHOLE, today=TODAY)

    assert warnings(any_office, national_no="") == {"full_name": Problem.PROBABLE_TWIN}
    assert any_office.read(warnings_for, WHOLE, today=TODAY, exclude_id=member_id) == {}


def test_more_than_a_tenth_of_all_shares_is_warned_of(any_office: Office) -> None:
    any_office.write(make_cooperative)
    few = warnings(any_office, shares=1000)
    for n in range(31):
        any_office.write(make_member, f"عضو {n}", shares=10)

    assert few == {}
    assert warnings(any_office, shares=34) == {}
    assert warnings(any_office, shares=35) == {"shares": Problem.OVER_SHARE_CAP}


def test_a_neighbourhood_is_renamed_for_all_its_members(any_office: Office) -> None:
    member_id = any_office.write(add_member, WHOLE, today=TODAY)
    other = replace(WHOLE, national_no="", neighbourhood="الصافية")
    any_office.write(add_member, other, today=TODAY)
    place = {row.name: row.id for row in any_office.read(list_neighbourhoods)}["حي السنينة"]
    any_office.write(edit_neighbourhood, place, name="حي النهضة", aqil_name="عاقل الحي")

    assert any_office.read(get_member, member_id, today=TODAY).neighbourhood == "حي النهضة"
    for name, problem in (("الصافيه", Problem.NAME_TAKEN), (" ", Problem.REQUIRED)):
        with pytest.raises(InvalidInputError) as refused:
            any_office.write(edit_neighbourhood, place, name=name)
        assert refused.value.problems == {"name": problem}
    with pytest.raises(GoneError):
        any_office.write(edit_neighbourhood, 999, name="لا أحد")
