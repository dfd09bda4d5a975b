"""Every write leaves a trace, in the same transaction, and the traces hang together."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from json import loads

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus, Sex
from coopdesk.errors import ConflictError
from coopdesk.services import audit
from coopdesk.services.office import Office
from coopdesk.services.opening import DATABASE_NAME
from coopdesk.services.recording import AUDITED, UnauditedWriteError, note
from coopdesk.storage.models import AuditEntry, Draft, Member, Neighbourhood, SavedFilter
from tests.makers import NOW, make_cooperative, make_member


def correct(session: Session, member_id: int, /, **values: object) -> None:
    member = session.get_one(Member, member_id)
    for name, value in values.items():
        setattr(member, name, value)


def test_a_new_record_is_written_down_with_all_that_is_not_blank(any_office: Office) -> None:
    member_id = any_office.write(make_member, number=7, sex=Sex.FEMALE, phone1="777000111")

    [row] = any_office.read(audit.history, "member", member_id)
    after = {name: (before, value) for name, before, value in row.changes}
    assert (row.who, row.desk, row.use_case, row.action) == (
        "أمين عام",
        "test",
        "make_member",
        "insert",
    )
    assert row.at == NOW
    assert after["number"] == (None, 7)
    assert after["sex"] == (None, "female")
    assert after["joined_on"] == (None, "2025-01-01")
    assert not {"notes", "national_no", "version"} & {*after}


def test_a_correction_tells_before_and_after_and_nothing_else(any_office: Office) -> None:
    member_id = any_office.write(make_member, phone1="777000111", birth_date=date(1990, 5, 1))
    any_office.write(correct, member_id, phone1="733000111", status=MemberStatus.SUSPENDED)
    any_office.write(correct, member_id, phone1="733000111")  # nothing new

    rows = any_office.read(audit.history, "member", member_id)
    assert [row.action for row in rows] == ["update", "insert"]
    assert rows[0].changes == (
        ("phone1", "777000111", "733000111"),
        ("status", "active", "suspended"),
    )


def test_before_is_known_even_when_the_record_was_never_read(any_office: Office) -> None:
    member_id = any_office.write(make_member, phone1="777000111")

    def change_unread(session: Session) -> None:
        member = session.get_one(Member, member_id)
        session.expire(member)
        member.phone1 = "733000111"

    any_office.write(change_unread)
    [change, _] = any_office.read(audit.history, "member", member_id)
    assert change.changes == (("phone1", "777000111", "733000111"),)


def test_a_deleted_record_leaves_what_it_was(any_office: Office) -> None:
    def add(session: Session) -> int:
        place = Neighbourhood(name="مسيك", name_key="مسيك")
        session.add(place)
        session.flush()
        return place.id

    def remove(session: Session, place_id: int) -> None:
        place = session.get_one(Neighbourhood, place_id)
        session.expire(place)
        session.delete(place)

    place_id = any_office.write(add)
    any_office.write(remove, place_id)
    [gone, _] = any_office.read(audit.history, "neighbourhood", place_id)
    assert gone.action == "delete"
    assert ("name", "مسيك", None) in gone.changes


def test_what_was_taken_back_leaves_no_trace(any_office: Office) -> None:
    def fail(session: Session) -> None:
        make_member(session, number=5)
        make_member(session, number=5)

    with pytest.raises(ConflictError):
        any_office.write(fail)
    assert any_office.read(audit.count_entries) == 0

    def half(session: Session) -> None:
        make_member(session, number=1)
        with session.begin_nested():
            make_member(session, number=2)
        savepoint = session.begin_nested()
        make_member(session, number=3)
        savepoint.rollback()
        make_member(session, number=4)

    any_office.write(half)
    [row, *others] = reversed(any_office.read(audit.recent))
    numbers = [
        value for each in (row, *others) for name, _, value in each.changes if name == "number"
    ]
    assert numbers == [1, 2, 4]
    assert any_office.read(audit.verify_chain) is None


def test_the_history_of_a_member_holds_shares_and_events_too(any_office: Office) -> None:
    member_id = any_office.write(make_member, shares=4)
    any_office.write(make_member, shares=9)

    tables = [row.table for row in any_office.read(audit.history_of_member, member_id)]
    assert tables == ["share_transaction", "member"]


def test_the_last_transaction_of_a_desk_is_found_with_all_it_did(any_office: Office) -> None:
    any_office.write(make_cooperative)
    any_office.write(make_member, shares=4)
    last = any_office.read(audit.last_transaction, who="أمين عام", desk="test")

    assert last is not None
    assert last.use_case == "make_member"
    assert [entry.table for entry in last.entries] == ["member", "share_transaction"]
    assert {entry.transaction_no for entry in last.entries} == {last.no}
    assert any_office.read(audit.last_transaction, desk="another") is None


def test_the_programs_own_notes_are_not_audited(any_office: Office) -> None:
    def save(session: Session) -> None:
        session.add(Draft(key="member:new:test", content="{}", saved_at=NOW))
        session.add(SavedFilter(page="members", name="x", content="{}"))

    any_office.write(save)
    assert any_office.read(audit.count_entries) == 0


@pytest.mark.parametrize(
    "statement",
    [
        update(Member).values(notes="x"),
        delete(Member),
        insert(Member),
        Member.metadata.tables["member"].update().values(notes="x"),
        text("UPDATE member SET notes = 'x'"),
    ],
    ids=["update", "delete", "insert", "table", "text"],
)
def test_a_statement_behind_the_audits_back_is_a_programming_error(
    office: Office, statement: object
) -> None:
    def run(session: Session) -> None:
        session.execute(statement)  # type: ignore[call-overload] # every kind of statement

    with pytest.raises(UnauditedWriteError):
        office.write(run)


def test_a_service_may_tell_itself_what_a_statement_changes(any_office: Office) -> None:
    member_id = any_office.write(make_member)

    def fold_anew(session: Session) -> None:
        session.execute(update(Member).values(name_key="x"), execution_options=AUDITED)
        note(
            session,
            action="update",
            table="member",
            record_id=member_id,
            before={"name_key": "y"},
            after={"name_key": "x"},
        )

    any_office.write(fold_anew)
    assert any_office.read(audit.history, "member", member_id)[0].changes == (
        ("name_key", "y", "x"),
    )
    assert any_office.read(audit.verify_chain) is None


def test_arabic_is_stored_as_it_reads(office: Office) -> None:
    office.write(make_member, "خديجة علي")

    def content(session: Session) -> str:
        return session.get_one(AuditEntry, 1).after

    stored = office.read(content)
    assert "خديجة علي" in stored
    assert [*loads(stored)] == sorted(loads(stored))


def change_word(database: sqlite3.Connection) -> None:
    database.execute("UPDATE audit_entry SET after = replace(after, 'أحمد', 'سعيد') WHERE id = 2")


def change_time(database: sqlite3.Connection) -> None:
    database.execute("UPDATE audit_entry SET at = '2020-01-01 00:00:00.000000' WHERE id = 2")


def remove_one(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM audit_entry WHERE id = 2")


def cut_the_end(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM audit_entry WHERE id > 1")


def swap(database: sqlite3.Connection) -> None:
    database.executescript(
        "UPDATE audit_entry SET id = 99 WHERE id = 2; UPDATE audit_entry SET id = 2 WHERE id = 3;"
        "UPDATE audit_entry SET id = 3 WHERE id = 99;"
    )


def add_one(database: sqlite3.Connection) -> None:
    database.execute(
        "INSERT INTO audit_entry SELECT 4, at, who, desk, 4, use_case, action, table_name,"
        " record_id, before, after, hash FROM audit_entry WHERE id = 3"
    )


@pytest.mark.parametrize(
    ("tamper", "broken"),
    [
        (change_word, 2),
        (change_time, 2),
        (remove_one, 2),
        (cut_the_end, 2),
        (swap, 2),
        (add_one, 4),
    ],
)
def test_a_change_behind_the_programs_back_is_found(
    office: Office, tamper: Callable[[sqlite3.Connection], None], broken: int
) -> None:
    for _ in range(3):
        office.write(make_member)
    assert office.read(audit.verify_chain) is None

    with closing(sqlite3.connect(office.data / DATABASE_NAME)) as database:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            database.execute("UPDATE audit_entry SET who = 'x'")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            database.execute("DELETE FROM audit_entry")
        database.rollback()
        database.execute("DROP TRIGGER audit_entry_stays")
        database.execute("DROP TRIGGER audit_entry_not_deleted")
        tamper(database)
        database.commit()

    assert office.read(audit.verify_chain) == broken


def test_an_office_without_entries_has_a_whole_chain(any_office: Office) -> None:
    assert any_office.read(audit.verify_chain) is None
