"""Whatever no longer agrees is found and named."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import MemberEventKind
from coopdesk.services.check import CHECKS, CheckName, check_office
from coopdesk.services.files import attach_file, list_attachments, open_file
from coopdesk.services.numbering import next_number
from coopdesk.services.office import Office
from coopdesk.storage.models import Member, MemberEvent, Neighbourhood
from coopdesk.storage.triggers import drop_triggers, install_triggers
from tests.makers import NOW, make_cooperative, make_member


@pytest.fixture
def full_office(any_office: Office, tmp_path: Path) -> Office:
    def fill(session: Session) -> None:
        make_cooperative(session)
        session.add(Neighbourhood(name="مسيك", name_key=fold("مسيك")))
        for kinds in (["joined"], ["joined", "suspended", "reinstated"], ["joined"]):
            member_id = make_member(session, number=next_number(session, "member"), shares=3)
            for month, kind in enumerate(kinds, 1):
                session.add(
                    MemberEvent(
                        member_id=member_id,
                        kind=MemberEventKind(kind),
                        effective_on=date(2025, month, 1),
                        created_at=NOW,
                    )
                )

    any_office.write(fill)
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"paper")
    any_office.write(attach_file, "member", 1, paper)
    return any_office


def test_a_sound_office_has_no_faults(full_office: Office) -> None:
    report = check_office(full_office)
    assert [row.name for row in report.rows] == [name for name, _question in CHECKS]
    assert [row for row in report.rows if not row.ok] == []
    assert report.ok


def test_an_empty_office_has_no_faults(any_office: Office) -> None:
    assert check_office(any_office).ok


def behind_the_back(office: Office, *statements: str) -> None:
    """Change the database as somebody with another program would, triggers off."""

    def run(session: Session) -> None:
        drop_triggers(session.connection())
        for statement in statements:
            session.connection().execute(text(statement))
        install_triggers(session.connection())

    office.write(run)


@pytest.mark.parametrize(
    ("statement", "name", "details"),
    [
        ("UPDATE member SET shares = 5 WHERE number = 2", CheckName.LEDGER, ("2",)),
        ("UPDATE member SET amount = 1 WHERE number = 3", CheckName.LEDGER, ("3",)),
        ("DELETE FROM share_transaction WHERE member_id = 1", CheckName.LEDGER, ("1",)),
        ("UPDATE audit_entry SET who = 'x' WHERE id = 4", CheckName.AUDIT, ("4",)),
        ("DELETE FROM audit_entry WHERE id > 5", CheckName.AUDIT, ("6",)),
        ("UPDATE counter SET last = 2", CheckName.NUMBERS, ("member",)),
        ("UPDATE member SET status = 'expelled' WHERE number = 2", CheckName.STATUSES, ("2",)),
        ("UPDATE member SET name_key = 'x' WHERE number = 1", CheckName.NAMES, ("1",)),
        ("UPDATE neighbourhood SET name_key = 'x'", CheckName.NAMES, ("neighbourhood/1",)),
    ],
)
def test_a_fault_is_found_and_named(
    full_office: Office, statement: str, name: CheckName, details: tuple[str, ...]
) -> None:
    behind_the_back(full_office, statement)
    [row] = [row for row in check_office(full_office).rows if not row.ok]
    assert (row.name, row.found, row.details) == (name, len(details), details)


def test_a_holding_that_was_below_zero_for_a_time_is_found(full_office: Office) -> None:
    behind_the_back(
        full_office,
        "UPDATE share_transaction SET on_date = '2026-01-01' WHERE member_id = 2",
        "INSERT INTO share_transaction (member_id, on_date, kind, shares, unit_value, amount,"
        " paid_in, voucher_ref, reason, created_at, created_by) SELECT member_id, '2025-06-01',"
        " 'refund', -1, 5000, -5000, paid_in, voucher_ref, reason, created_at, created_by"
        " FROM share_transaction WHERE member_id = 2",
        "UPDATE member SET shares = 2, amount = 10000 WHERE number = 2",
    )
    [row] = [row for row in check_office(full_office).rows if not row.ok]
    assert (row.name, row.details) == (CheckName.NO_NEGATIVE_SHARES, ("2",))


def test_a_reversed_event_does_not_count(full_office: Office) -> None:
    def reverse(session: Session) -> None:
        wrong = MemberEvent(
            member_id=1,
            kind=MemberEventKind.EXPELLED,
            effective_on=date(2025, 5, 1),
            created_at=NOW,
        )
        session.add(wrong)
        session.flush()
        session.add(
            MemberEvent(
                member_id=1,
                kind=MemberEventKind.REINSTATED,
                effective_on=date(2025, 5, 1),
                reverses_id=wrong.id,
                created_at=NOW,
            )
        )

    full_office.write(reverse)
    assert check_office(full_office).ok


def lose(path: Path) -> None:
    path.unlink()


def spoil(path: Path) -> None:
    path.write_bytes(b"spoilt")


@pytest.mark.parametrize("harm", [lose, spoil])
def test_a_lost_or_changed_file_is_found(full_office: Office, harm: Callable[[Path], None]) -> None:
    [row] = full_office.read(list_attachments, "member", 1)
    harm(open_file(full_office.files, row.sha256))
    [fault] = [fault for fault in check_office(full_office).rows if not fault.ok]
    assert (fault.name, fault.details) == (CheckName.FILES, (row.sha256,))


def test_a_reference_that_leads_nowhere_is_found(office: Office) -> None:
    office.write(make_member, number=1)

    def cut(session: Session) -> None:
        make_member(session, number=2, neighbourhood_id=None)
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys=ON")

    office.write(cut)
    raw = office._engine.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys=OFF")
    raw.cursor().execute("UPDATE member SET neighbourhood_id = 77 WHERE number = 2")
    raw.cursor().execute("PRAGMA foreign_keys=ON")
    raw.close()
    faults = {row.name: row.details for row in check_office(office).rows if not row.ok}
    assert faults[CheckName.REFERENCES] == ("member/2",)


def test_only_the_first_of_many_faults_are_listed(office: Office) -> None:
    def many(session: Session) -> None:
        for _ in range(30):
            make_member(session)

    office.write(many)
    behind_the_back(office, "UPDATE member SET name_key = 'x'")
    [names] = [row for row in check_office(office).rows if row.name == CheckName.NAMES]
    assert (names.found, len(names.details)) == (30, 20)


def test_a_member_is_never_checked_by_reading_it_whole(office: Office) -> None:
    """The checks of the register ask the database, not a hundred thousand objects."""
    loaded: list[object] = []

    def watch(session: Session) -> None:
        for _name, question in CHECKS:
            question(session)
        loaded.extend(obj for obj in session if isinstance(obj, Member))

    office.write(make_member)
    office.read(watch)
    assert loaded == []
