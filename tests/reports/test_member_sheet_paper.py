"""A member's sheet, read back from its PDF."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberInput,
    MemberStatus,
    Sex,
    ShareKind,
)
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports.member_sheet import print_member_sheets
from coopdesk.services.files import attach_file, set_member_photo
from coopdesk.services.members import add_member
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.services.shares import SharePosting, post_shares
from tests.makers import TODAY, make_cooperative, make_member
from tests.reports.reading import essence, read_pages

NOTE = "تشارك في معمل الخياطة بحي السنينة منذ 2021، وحضرت دورة التدريب الأولى."

WHOLE = MemberInput(
    full_name="صالحة ناجي علي مقبل الحداد",
    joined_on=date(2019, 4, 14),
    sex=Sex.FEMALE,
    national_no="01017384256",
    birth_date=date(1984, 5, 12),
    neighbourhood="السنينة",
    phone1="770481226",
    phone2="01345678",
    has_whatsapp=True,
    shares=5,
    status=MemberStatus.SUSPENDED,
    status_on=date(2025, 11, 3),
    birth_place="المحويت",
    nationality="يمني",
    id_kind=IdKind.SMART_CARD,
    id_issue_place="الأمانة",
    id_issued_on=date(2016, 8, 11),
    id_expires_on=date(2026, 8, 10),
    occupation="خياطة",
    activity="نسيج وتطريز",
    marital=MaritalStatus.WIDOWED,
    dependants=7,
    address="شارع الثلاثين، خلف مدرسة الوحدة",
    interest_basis=InterestBasis.WORK,
    is_founder=True,
    decision_ref="3/2019",
    folder_no="ع/112",
    notes=NOTE,
)


def printed(office: Office, folder: Path, *numbers: int) -> list[str]:
    file = folder / "sheet.pdf"
    print_member_sheets(office, numbers, file, Progress())
    return read_pages(file)


def with_whole_member(session: Session) -> int:
    make_cooperative(session, registration_no="214", phones="+967771234567")
    return add_member(session, WHOLE, today=TODAY)


def test_every_field_is_printed(any_office: Office, tmp_path: Path) -> None:
    any_office.write(with_whole_member)

    text = essence(" ".join(printed(any_office, tmp_path)))

    for part in (
        *(WHOLE.full_name, "أنثى", "01017384256", "1984/05/12", "السنينة", "770 481 226"),
        *("01 345 678", "نعم", "موقوفة", "2025/11/03", "المحويت", "يمنية", "بطاقة ذكية"),
        *("الأمانة", "2016/08/11", "2026/08/10", "خياطة", "نسيج وتطريز", "أرملة", "7"),
        *(WHOLE.address, "عمل", "عضوة مؤسسة", "3/2019", "ع/112", NOTE, "2019/04/14", "25,000"),
    ):
        assert essence(part) in text, part


def test_the_words_follow_the_sex(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(make_member, "أمل صالح", number=1, sex=Sex.FEMALE)
    office.write(make_member, "سعيد ناصر", number=2, sex=Sex.MALE)

    woman, man = printed(office, tmp_path, 1)[0], printed(office, tmp_path, 2)[0]

    assert "صحيفة بيانات عضوة" in woman
    assert "نشطة" in woman
    assert "عضوة" not in man


def test_what_is_missing_is_left_to_be_written_in(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(make_member, number=1)

    text = essence(printed(office, tmp_path, 1)[0])

    for label in ("محل الميلاد", "رقم البطاقة", "العنوان", "هاتف آخر", "ملاحظات"):
        assert essence(label) in text
    assert "None" not in text


def test_long_notes_flow_over_pages_and_lose_nothing(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    notes = "\n".join(f"الملاحظة رقم {at}: {NOTE}" for at in range(1, 101))
    office.write(make_member, "أمل صالح", number=7, notes=notes)

    pages = printed(office, tmp_path, 7)

    text = essence(" ".join(pages))
    assert len(pages) > 3
    assert [at for at in range(1, 101) if essence(f"الملاحظة رقم {at}: تشارك") not in text] == []
    assert all(essence("أمل صالح") in essence(page) for page in pages), "whose page it is"
    assert "الأمين العام" in pages[-1]


def test_ledger_photo_and_papers_are_on_the_sheet(office: Office, tmp_path: Path) -> None:
    member = office.write(with_whole_member)
    other = office.write(make_member, "حمود قاسم", number=9, shares=1)
    photo, scan = tmp_path / "face.jpg", tmp_path / "صورة البطاقة.pdf"
    Image.new("RGB", (60, 80), "grey").save(photo)
    scan.write_bytes(b"scan")

    def happen(session: Session) -> None:
        set_member_photo(session, member, photo)
        attach_file(session, "member", member, scan, note="وجهان")
        bought = SharePosting(
            member_id=member,
            on_date=date(2024, 2, 18),
            kind=ShareKind.PURCHASE,
            shares=8,
            voucher_ref="41/2024",
        )
        post_shares(session, bought)
        given = SharePosting(
            member_id=member,
            on_date=date(2025, 2, 18),
            kind=ShareKind.TRANSFER_OUT,
            shares=-3,
            counter_member_id=other,
        )
        post_shares(session, given)

    office.write(happen)

    text = essence(" ".join(printed(office, tmp_path, 1)))

    for part in ("شراء", "41/2024", "تنازل إلى", "حمود قاسم", "صورة البطاقة", "وجهان", "50,000"):
        assert essence(part) in text, part
    assert len(PdfReader(tmp_path / "sheet.pdf").pages[0].images) == 1
    assert "الصورة" not in printed(office, tmp_path, 1)[0], "her picture stands there"


def test_a_very_long_name_is_printed_whole(office: Office, tmp_path: Path) -> None:
    name = " ".join(["عبدالرحمن عبدالكريم عبدالواحد عبدالسلام"] * 3) + " الحميري"
    office.write(make_cooperative)
    office.write(make_member, name, number=1)

    page = printed(office, tmp_path, 1)[0]

    assert essence(page).count("عبدالكريم") == 3
    assert "الحميري" in page
    assert "…" not in page


def test_without_numbers_all_come_in_one_file_each_numbered_anew(
    office: Office, tmp_path: Path
) -> None:
    office.write(make_cooperative)
    for number in (3, 1, 2):
        office.write(make_member, f"العضو صاحب الرقم {number}", number=number)

    pages = printed(office, tmp_path)

    first_pages = [page for page in pages if "الصورة" in page]
    assert len(first_pages) == 3
    assert [essence(f"صاحب الرقم {at}") in essence(page) for at, page in enumerate(first_pages, 1)]
    assert sum(essence("صفحة 1 من") in essence(page) for page in pages) == 3


def test_an_unknown_number_is_refused(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(make_member, number=1)

    with pytest.raises(RefusedError) as refusal:
        printed(office, tmp_path, 1, 77)

    assert refusal.value.problem is Problem.UNKNOWN_MEMBER
    assert refusal.value.facts == {"number": 77}
    assert not list(tmp_path.glob("sheet.pdf*"))


def test_equal_records_give_equal_bytes(office: Office) -> None:
    office.write(with_whole_member)
    first, second = BytesIO(), BytesIO()

    print_member_sheets(office, [1], first, Progress())
    print_member_sheets(office, [1], second, Progress())

    assert first.getvalue() == second.getvalue()
