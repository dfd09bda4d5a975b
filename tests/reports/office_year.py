"""A small office in the middle of a year: one of everything that has a paper."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberEventKind,
    MemberInput,
    Sex,
)
from coopdesk.domain.membership import Kinship
from coopdesk.services.applications import (
    ApplicationInput,
    accept_application,
    accept_by_silence,
    note_told,
    refuse_application,
    register_application,
)
from coopdesk.services.cards import issue_cards, replace_card
from coopdesk.services.certificates import issue_certificate, replace_certificate
from coopdesk.services.files import set_applicant_photo, set_member_photo
from coopdesk.services.heirs import HeirInput, add_heir, succeed
from coopdesk.services.members import add_member
from coopdesk.services.membership_steps import StepInput, record_step
from coopdesk.services.office import Office, open_office
from coopdesk.services.settlements import SettlementInput, pay_settlement, reckon_settlement
from coopdesk.services.share_moves import TransferInput, buy_shares, transfer_shares
from tests.makers import NOW, TODAY, make_cooperative

WOMAN = MemberInput(
    full_name="صالحة ناجي علي مقبل الحداد",
    joined_on=date(2019, 4, 14),
    sex=Sex.FEMALE,
    national_no="01017384256",
    birth_date=date(1984, 5, 12),
    neighbourhood="السنينة",
    phone1="770481226",
    phone2="711345678",
    has_whatsapp=True,
    shares=10,
    birth_place="المحويت",
    id_kind=IdKind.SMART_CARD,
    id_issue_place="الأمانة",
    id_issued_on=date(2019, 8, 11),
    occupation="خياطة",
    activity="نسيج وتطريز",
    marital=MaritalStatus.WIDOWED,
    dependants=7,
    address="شارع الثلاثين، خلف مدرسة الوحدة",
    interest_basis=InterestBasis.WORK,
    is_founder=True,
    decision_ref="3/2019",
)
APPLICANT = MemberInput(
    full_name="بلقيس أحمد قاسم خالد الأرحبي",
    joined_on=date(2026, 10, 4),
    sex=Sex.FEMALE,
    national_no="01014682076",
    birth_date=date(1991, 2, 9),
    neighbourhood="حي النور",
    phone1="771110614",
    phone2="733518240",
    has_whatsapp=True,
    birth_place="ذمار",
    id_issue_place="الأمانة",
    id_issued_on=date(2021, 3, 2),
    occupation="معلمة",
    activity="معجنات",
    marital=MaritalStatus.MARRIED,
    dependants=4,
    address="الشارع العام، جوار سوق الخضار، الدور الثالث",
    interest_basis=InterestBasis.RESIDENCE,
)


@dataclass(frozen=True, slots=True)
class Year:
    """Ids and numbers of what happened."""

    woman: int
    man: int
    bare: int
    withdrawn: int
    deceased: int
    heir: int


def open_year(folder: Path) -> Office:
    """An office that lived it, for tests that only read; close it in the end."""
    office = open_office(folder / "office", who="أمين عام", desk="test", now=lambda: NOW)
    office.write(live_a_year, folder)
    return office


def person(name: str, sex: Sex = Sex.MALE, **other: Any) -> MemberInput:
    values: dict[str, Any] = {
        "full_name": name,
        "sex": sex,
        "joined_on": date(2021, 3, 1),
        "shares": 5,
    }
    return MemberInput(**values | other)


def live_a_year(session: Session, folder: Path) -> Year:
    """Members 1–8, applications 1–4/2026, everything of shares and of leaving.

    The transfer is 2/2026 after the inheritance 1/2026; the settlement 1/2026 is paid.
    """
    make_cooperative(
        session,
        name="جمعية الوفاء التعاونية متعددة الأغراض",
        kind="متعددة الأغراض",
        district="بني الحارث",
        registration_no="214",
        registration_date=date(2019, 4, 1),
        address="حي النور – الشارع العام، جوار سوق الخضار",
        phones="+967771234567",
        entry_fee=2000,
    )
    photo = folder / "face.jpg"
    _face(photo)
    woman = add_member(session, WOMAN, today=TODAY)
    set_member_photo(session, woman, photo)
    man = add_member(
        session,
        person(
            "عبدالرحمن محمد عبدالله صالح الهمداني",
            national_no="01014432718",
            neighbourhood="الواحة",
            phone1="777553856",
            shares=8,
        ),
        today=TODAY,
    )
    bare = add_member(session, MemberInput(full_name="سعيد ناصر", joined_on=TODAY), today=TODAY)
    withdrawn = add_member(session, person("قاسم طه إبراهيم مطهر الحيمي", shares=3), today=TODAY)
    deceased = add_member(session, person("يحيى صالح حمود علي الآنسي", shares=12), today=TODAY)
    heir = add_member(session, person("طه يحيى صالح حمود الآنسي", shares=1), today=TODAY)
    _applications(session, photo)
    _exits(session, withdrawn, deceased, heir, man)
    _shares(session, woman, man)
    return Year(woman, man, bare, withdrawn, deceased, heir)


def _applications(session: Session, photo: Path) -> None:
    pending = register_application(
        session,
        ApplicationInput(
            person=APPLICANT,
            submitted_on=date(2026, 10, 4),
            requested_shares=10,
            receipt_ref="0318/2026",
            referee="عاقل الحارة/ حمود علي النهمي",
            has_pledged=True,
            received_by="طه إبراهيم أحمد",
        ),
        today=TODAY,
    )
    set_applicant_photo(session, pending, photo)

    def applied(name: str, sex: Sex, day: date, **other: Any) -> int:
        given = ApplicationInput(
            person=person(name, sex), submitted_on=day, requested_shares=2, **other
        )
        return register_application(session, given, today=TODAY)

    accepted = applied(
        "أمل خالد عبدالرحمن الحيمي", Sex.FEMALE, date(2026, 8, 2), receipt_ref="0290/2026"
    )
    accept_application(session, accepted, on=date(2026, 9, 1), decision_ref="31/2026", today=TODAY)
    refused = applied("ماجد طه سالم الآنسي", Sex.MALE, date(2026, 8, 20))
    reason = (
        "لم تثبت لكم مصلحة ثابتة في نطاق عمل الجمعية (المادة 21/7).\n"
        "البطاقة الشخصية المرفقة منتهية الصلاحية."
    )
    refuse_application(
        session, refused, on=date(2026, 9, 15), decision_ref="34/2026", reason=reason, today=TODAY
    )
    note_told(session, refused, on=date(2026, 9, 20), today=TODAY)
    silent = applied("جميل حسن صالح يحيى الأرحبي", Sex.MALE, date(2026, 6, 1))
    accept_by_silence(session, silent, today=TODAY)


def _shares(session: Session, woman: int, man: int) -> None:
    buy_shares(session, woman, shares=5, on=date(2025, 2, 1), voucher_ref="41/2025", today=TODAY)
    lost = issue_certificate(session, woman, today=TODAY)
    replace_certificate(session, lost, reason="فُقدت", today=TODAY)
    issue_certificate(session, man, today=TODAY)
    transfer_shares(
        session,
        TransferInput(
            from_member_id=man,
            to_member_id=woman,
            shares=2,
            on_date=date(2026, 11, 1),
            reason="باتفاق الطرفين",
            decision_ref="36/2026",
        ),
        today=TODAY,
    )
    cards = issue_cards(session, [woman, man], today=TODAY)
    replace_card(session, cards[0], reason="فُقدت", today=TODAY)


def _exits(session: Session, withdrawn: int, deceased: int, heir: int, man: int) -> None:
    for kind, day in (
        (MemberEventKind.WITHDRAWAL_NOTICE, date(2025, 8, 10)),
        (MemberEventKind.WITHDRAWN, date(2025, 12, 31)),
    ):
        given = StepInput(
            kind=kind, effective_on=day, reason="الانتقال إلى محافظة أخرى", decision_ref="52/2025"
        )
        record_step(session, withdrawn, given, today=TODAY)
    money = SettlementInput(profits=1500, dues=750, decision_ref="2/2026")
    settlement = reckon_settlement(session, withdrawn, money, today=TODAY)
    pay_settlement(
        session,
        settlement,
        on=date(2026, 2, 3),
        paid_to="قاسم طه إبراهيم الحيمي",
        voucher_ref="12/2026",
        today=TODAY,
    )
    death = StepInput(kind=MemberEventKind.DECEASED, effective_on=date(2026, 7, 7))
    record_step(session, deceased, death, today=TODAY)
    heirs = [
        add_heir(session, deceased, HeirInput(full_name=name, kinship=kin, **other))
        for name, kin, other in (
            ("طه يحيى صالح حمود الآنسي", Kinship.SON, {"has_consented": True}),
            ("فاطمة أحمد ناصر الريمي", Kinship.SPOUSE, {"has_consented": True}),
            (
                "هدى يحيى صالح حمود الآنسي",
                Kinship.DAUGHTER,
                {"has_consented": True, "guardian": "فاطمة أحمد ناصر الريمي"},
            ),
        )
    ]
    succeed(
        session,
        heirs[0],
        to_member_id=heir,
        on=date(2026, 8, 1),
        decision_ref="29/2026",
        today=TODAY,
    )
    notice = StepInput(
        kind=MemberEventKind.WITHDRAWAL_NOTICE,
        effective_on=date(2026, 11, 20),
        requested_on=date(2026, 11, 18),
        reason="ظروف صحية",
    )
    record_step(session, man, notice, today=TODAY)


def _face(file: Path) -> None:
    """A drawn face, in nobody's likeness."""
    picture = Image.new("RGB", (400, 600), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((110, 120, 290, 360), fill="#bbb", outline="#444", width=5)
    pen.ellipse((40, 380, 360, 760), fill="#999", outline="#444", width=5)
    picture.save(file)
