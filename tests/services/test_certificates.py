"""Certificates never say more than their holder has; every number stays."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, Sex, ShareKind
from coopdesk.domain.shares import CertificateState
from coopdesk.errors import GoneError, Problem
from coopdesk.services.certificates import (
    CertificateMove,
    CertificateRow,
    certificate_id_of,
    certificates_after_move,
    certified_shares,
    count_certificate_print,
    get_certificate,
    issue_certificate,
    list_certificates,
    replace_certificate,
    return_certificate,
    void_certificate,
)
from coopdesk.services.hijri_corrections import set_hijri_correction
from coopdesk.services.numbering import last_number, set_start
from coopdesk.services.office import Office
from coopdesk.services.share_moves import buy_shares, correct_shares, reverse_line, void_transfer
from coopdesk.services.shares import SharePosting, post_shares
from coopdesk.storage.models import Member
from tests.makers import TODAY, make_cooperative, make_member
from tests.services.holders import faults, give, invalid, make_office, refused, set_value, step

VALID, RETURNED = CertificateState.VALID, CertificateState.RETURNED


def issue(office: Office, member_id: int, shares: int | None = None) -> int:
    return office.write(issue_certificate, member_id, shares=shares, today=TODAY)


def states(office: Office, member_id: int) -> list[tuple[str, int, CertificateState]]:
    rows = office.read(list_certificates, member_id=member_id)
    return [(row.number_text, row.shares, row.state) for row in rows]


def test_a_certificate_says_what_its_holder_has_and_stays_as_printed(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    any_office.write(set_hijri_correction, year=1448, month=6, days=1)
    certificate = issue(any_office, member)

    def marry(session: Session) -> None:
        found = session.get_one(Member, member)
        found.full_name, found.name_key, found.sex = "اسم مصحح", "اسم مصحح", Sex.FEMALE

    any_office.write(marry)
    any_office.write(set_hijri_correction, year=1448, month=6, days=0)
    set_value(any_office, 6000)

    assert any_office.read(get_certificate, certificate) == CertificateRow(
        id=certificate,
        no=1,
        year=2026,
        number_text="1/2026",
        member_id=member,
        number=100,
        full_name="أحمد صالح علي ناصر الحداد",
        sex=Sex.FEMALE,
        shares=5,
        unit_value=5000,
        amount=25_000,
        issued_on=TODAY,
        issued_hijri="1448/06/12",
        state=VALID,
        state_on=TODAY,
        state_reason="",
        replaces_no="",
        print_count=0,
    )


def test_certificates_together_never_say_more_than_is_held(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    issue(any_office, member, 2)
    with refused(Problem.MORE_THAN_UNCERTIFIED, number=100, left=3):
        issue(any_office, member, 4)
    issue(any_office, member)
    with refused(Problem.NOTHING_TO_CERTIFY, number=100):
        issue(any_office, member)
    any_office.write(buy_shares, member, shares=4, on=TODAY, today=TODAY)
    issue(any_office, member)

    assert [shares for _no, shares, _state in states(any_office, member)] == [2, 3, 4]
    assert any_office.read(certified_shares, member) == 9
    assert faults(any_office) == set()


def test_no_certificate_without_shares_or_membership(any_office: Office) -> None:
    poor, gone = any_office.write(make_office, 0, 5)
    with refused(Problem.NOTHING_TO_CERTIFY, number=100):
        issue(any_office, poor)
    with invalid(shares=Problem.NOT_POSITIVE):
        issue(any_office, gone, 0)
    step(any_office, gone, MemberEventKind.WITHDRAWN, date(2026, 5, 1))
    with refused(Problem.NOT_A_MEMBER_THEN, number=101):
        issue(any_office, gone)
    with pytest.raises(GoneError):
        issue(any_office, 999)

    assert any_office.read(last_number, "share_certificate", year=2026) == 0


def test_no_certificate_before_a_share_has_a_value(any_office: Office) -> None:
    any_office.write(make_cooperative, share_value=0)
    member = any_office.write(make_member, shares=3)
    with refused(Problem.SHARE_VALUE_UNKNOWN):
        issue(any_office, member)


def test_a_lost_certificate_is_replaced_under_a_new_number(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    lost = issue(any_office, member, 3)
    set_value(any_office, 6000)
    new = any_office.write(replace_certificate, lost, reason=" بدل فاقد ", today=TODAY)

    old, now = any_office.read(get_certificate, lost), any_office.read(get_certificate, new)
    assert (old.state, old.state_reason, old.replaces_no) == (
        CertificateState.REPLACED,
        "بدل فاقد",
        "",
    )
    assert (now.number_text, now.replaces_no, now.state) == ("2/2026", "1/2026", VALID)
    assert (now.shares, now.unit_value, now.amount) == (3, 6000, 18_000)
    with refused(Problem.CERTIFICATE_NOT_VALID, number="1/2026"):
        any_office.write(replace_certificate, lost, reason="ثانية", today=TODAY)
    again = any_office.write(replace_certificate, new, reason="تلفت", today=TODAY)
    assert any_office.read(get_certificate, again).replaces_no == "2/2026"
    assert faults(any_office) == set()


def test_who_left_gets_no_replacement(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    lost = issue(any_office, member)
    step(any_office, member, MemberEventKind.EXPELLED, date(2026, 5, 1))
    with refused(Problem.NOT_A_MEMBER_THEN, number=100):
        any_office.write(replace_certificate, lost, reason="فقدت", today=TODAY)

    assert any_office.read(get_certificate, lost).state is VALID


def test_a_void_or_returned_certificate_keeps_its_number_and_frees_the_shares(
    any_office: Office,
) -> None:
    (member,) = any_office.write(make_office, 5)
    first, second = issue(any_office, member, 2), issue(any_office, member, 3)
    any_office.write(void_certificate, first, reason="طُبع باسم خطأ", today=TODAY)
    any_office.write(return_certificate, second, reason="سلّمها", today=TODAY)
    issue(any_office, member)

    assert states(any_office, member) == [
        ("1/2026", 2, CertificateState.VOID),
        ("2/2026", 3, RETURNED),
        ("3/2026", 5, VALID),
    ]
    for done in (void_certificate, return_certificate):
        with refused(Problem.CERTIFICATE_NOT_VALID, number="1/2026"):
            any_office.write(done, first, reason="خطأ", today=TODAY)
        with invalid(reason=Problem.REASON_REQUIRED):
            any_office.write(done, 3, reason="", today=TODAY)
        with invalid(reason=Problem.TOO_LONG):
            any_office.write(done, 3, reason="ب" * 1001, today=TODAY)
        with pytest.raises(GoneError):
            any_office.write(done, 999, reason="خطأ", today=TODAY)


def test_a_transfer_returns_what_is_too_much_and_issues_the_rest(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 10, 1)
    for shares in (4, 3, 2):  # one share has no certificate
        issue(any_office, giver, shares)
    give(any_office, giver, receiver, 1)
    assert [state for *_, state in states(any_office, giver)] == [VALID] * 3

    transfer = give(any_office, giver, receiver, 4, decision_ref="9")
    assert states(any_office, giver) == [
        ("1/2026", 4, VALID),
        ("2/2026", 3, RETURNED),
        ("3/2026", 2, RETURNED),
        ("4/2026", 1, VALID),
    ]
    returned = any_office.read(list_certificates, state=RETURNED)
    assert {row.state_reason for row in returned} == {"تنازل رقم 2/2026"}
    assert states(any_office, receiver) == []
    assert faults(any_office) == set()

    issue(any_office, receiver)
    any_office.write(void_transfer, transfer, reason="خطأ", today=TODAY)
    assert states(any_office, receiver) == [("5/2026", 6, RETURNED), ("6/2026", 2, VALID)]
    issue(any_office, giver)
    assert faults(any_office) == set()


def test_a_transfer_of_everything_returns_every_certificate(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 10, 1)
    issue(any_office, giver, 4)
    issue(any_office, giver, 6)
    give(any_office, giver, receiver, 10)

    assert [state for *_, state in states(any_office, giver)] == [RETURNED, RETURNED]
    assert faults(any_office) == set()


def test_what_is_taken_back_or_refunded_returns_certificates_too(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 2)
    line = any_office.write(buy_shares, member, shares=5, on=TODAY, today=TODAY)
    issue(any_office, member)
    any_office.write(reverse_line, line, reason="ليست له", today=TODAY)
    assert states(any_office, member) == [("1/2026", 7, RETURNED), ("2/2026", 2, VALID)]

    any_office.write(correct_shares, member, shares=-1, on=TODAY, reason="خطأ", today=TODAY)
    assert states(any_office, member)[1:] == [("2/2026", 2, RETURNED), ("3/2026", 1, VALID)]

    step(any_office, member, MemberEventKind.WITHDRAWN, date(2026, 5, 1))
    refund = SharePosting(member_id=member, on_date=TODAY, kind=ShareKind.REFUND, shares=-1)

    def pay(session: Session) -> CertificateMove:
        post_shares(session, refund)
        return certificates_after_move(session, member, reason="تصفية", today=TODAY)

    assert any_office.write(pay) == CertificateMove(returned=(3,), issued=None)
    assert (
        any_office.write(certificates_after_move, member, reason="تصفية", today=TODAY)
        == CertificateMove()
    )
    assert faults(any_office) == set()


def test_numbers_run_by_the_year_of_issue(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    any_office.write(set_start, "share_certificate", 30, year=2026)
    for day in (TODAY, date(2027, 1, 1), date(2027, 1, 2)):
        any_office.write(issue_certificate, member, shares=1, today=day)

    rows = any_office.read(list_certificates)
    assert [row.number_text for row in rows] == ["31/2026", "1/2027", "2/2027"]
    assert any_office.read(certificate_id_of, "31") == rows[0].id
    assert any_office.read(certificate_id_of, "1/2027") == rows[1].id
    for unknown in ("1", "31/2027", "لا"):
        with refused(Problem.UNKNOWN_CERTIFICATE, number=unknown):
            any_office.read(certificate_id_of, unknown)


def test_printings_are_counted(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    certificate = issue(any_office, member)

    counts = [any_office.write(count_certificate_print, certificate) for _ in range(2)]
    assert counts == [1, 2]
    assert any_office.read(get_certificate, certificate).print_count == 2
    with pytest.raises(GoneError):
        any_office.write(count_certificate_print, 999)
    with pytest.raises(GoneError):
        any_office.read(get_certificate, 999)
