"""What an import writes, leaves, gives back when it is undone, and how it stops."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberInput, MemberStatus, Sex
from coopdesk.errors import (
    CancelledError,
    ConflictError,
    FileError,
    GoneError,
    Problem,
    RefusedError,
)
from coopdesk.services.importing import (
    ImportPlan,
    apply_import,
    list_batches,
    undo_import,
    write_rejected,
)
from coopdesk.services.members import add_member, edit_member
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.services.shares import SharePosting, capital, post_shares
from coopdesk.services.workbooks import open_book
from coopdesk.storage.models import AuditEntry, Cooperative, Member, MemberEvent, ShareTransaction
from tests.makers import TODAY, make_cooperative, make_member
from tests.services.importing_files import GOOD, HEADINGS, changed, plan_of, write_book


def members(office: Office) -> list[Member]:
    return office.read(lambda s: list(s.scalars(select(Member).order_by(Member.number))))


def test_an_imported_member_is_kept_like_a_typed_one(any_office: Office, tmp_path: Path) -> None:
    any_office.write(make_cooperative)
    path = write_book(
        tmp_path / "a.xlsx",
        [(*changed(number=None), "أنثى", "السنينة", "موقوف", "2020/02/02", "3/2019")],
        (*HEADINGS, "الجنس", "الحي", "الحالة", "تاريخ الحالة", "قرار القبول"),
    )
    typed = MemberInput(
        full_name="أحمد صالح علي ناصر الحداد",
        joined_on=date(2019, 4, 14),
        sex=Sex.FEMALE,
        birth_date=date(1984, 5, 12),
        neighbourhood="السنينة",
        phone1="771234567",
        shares=3,
        status=MemberStatus.SUSPENDED,
        status_on=date(2020, 2, 2),
        decision_ref="3/2019",
    )

    any_office.write(apply_import, plan_of(any_office, path))
    any_office.write(add_member, typed, today=TODAY)

    own = {"id", "number", "national_no", "import_batch_id", "created_at", "version"}
    columns = [c.key for c in Member.__table__.columns if c.key not in own]
    came, written = ([getattr(m, key) for key in columns] for m in members(any_office))
    assert dict(zip(columns, came, strict=True)) == dict(zip(columns, written, strict=True))
    steps = any_office.read(
        lambda s: s.execute(
            select(MemberEvent.kind, MemberEvent.effective_on, MemberEvent.decision_ref).order_by(
                MemberEvent.id
            )
        ).all()
    )
    assert list(steps[:2]) == list(steps[2:])


def test_rejected_rows_stop_everything_unless_the_good_ones_are_asked_for(
    any_office: Office, tmp_path: Path
) -> None:
    plan = plan_of(any_office, write_book(tmp_path / "a.xlsx", [GOOD, changed(name=None)]))

    with pytest.raises(RefusedError) as refused:
        any_office.write(apply_import, plan)
    assert refused.value.problem is Problem.ROWS_REJECTED
    assert refused.value.facts == {"count": 1}
    assert members(any_office) == []

    result = any_office.write(apply_import, plan, accept_valid=True)
    assert result.figures.accepted == len(members(any_office)) == 1


def test_a_file_without_rows_writes_nothing(office: Office, tmp_path: Path) -> None:
    plan = plan_of(office, write_book(tmp_path / "a.xlsx", []))

    with pytest.raises(FileError) as refused:
        office.write(apply_import, plan)

    assert refused.value.problem is Problem.FILE_EMPTY


def test_rows_without_a_number_follow_the_highest_without_gaps(
    any_office: Office, tmp_path: Path
) -> None:
    any_office.write(make_cooperative)
    rows = [
        changed(number=None, card="", name="الف باء"),
        changed(number=40),
        changed(number=None, card="", name="جيم دال"),
    ]

    any_office.write(apply_import, plan_of(any_office, write_book(tmp_path / "a.xlsx", rows)))
    later = any_office.write(
        add_member, MemberInput(full_name="سالم", joined_on=TODAY), today=TODAY
    )

    assert [m.number for m in members(any_office)] == [40, 41, 42, 43]
    assert members(any_office)[-1].id == later


def test_someone_who_took_a_number_meanwhile_stops_the_import(
    any_office: Office, tmp_path: Path
) -> None:
    plan = plan_of(any_office, write_book(tmp_path / "a.xlsx", [GOOD]))
    any_office.write(make_member, "سالم", number=1)

    with pytest.raises(ConflictError):
        any_office.write(apply_import, plan)

    assert len(members(any_office)) == 1


def test_stopping_leaves_the_register_as_it_was(any_office: Office, tmp_path: Path) -> None:
    plan = plan_of(any_office, write_book(tmp_path / "a.xlsx", [GOOD]))
    seen: list[int] = []

    def stop_soon(done: int, _total: int) -> None:
        seen.append(done)
        progress.cancel()

    progress = Progress(stop_soon)

    with pytest.raises(CancelledError):
        any_office.write(apply_import, plan, progress=progress)

    assert seen
    assert members(any_office) == []
    assert any_office.read(list_batches) == []
    assert any_office.read(last_number, "member") == 0


def test_every_row_written_is_in_the_audit(any_office: Office, tmp_path: Path) -> None:
    any_office.write(apply_import, plan_of(any_office, write_book(tmp_path / "a.xlsx", [GOOD])))

    told = any_office.read(
        lambda s: s.execute(
            select(AuditEntry.table_name, AuditEntry.use_case).order_by(AuditEntry.id)
        ).all()
    )
    assert {use_case for _table, use_case in told} == {"apply_import"}
    assert sorted(table for table, _use_case in told) == [
        *("counter", "import_batch", "member", "member_event", "share_transaction")
    ]


def test_an_office_without_a_share_value_takes_that_of_its_register(
    any_office: Office, tmp_path: Path
) -> None:
    any_office.write(make_cooperative, share_value=0)
    path = write_book(tmp_path / "a.xlsx", [(*GOOD, 2500)], (*HEADINGS, "قيمة السهم"))

    result = any_office.write(apply_import, plan_of(any_office, path))

    assert result.share_value == 2500
    assert any_office.read(lambda s: s.get_one(Cooperative, 1).share_value) == 2500
    assert any_office.read(capital).amount == 7500


def test_share_values_unlike_the_rest_and_wrong_amounts_warn(
    office: Office, tmp_path: Path
) -> None:
    headings = (*HEADINGS, "قيمة السهم", "المبلغ")
    rows = [
        (*GOOD, 5000, 15000),
        (*changed(number=2, name="ب ج", card=""), 5000, 14000),
        (*changed(number=3, name="د ه", card=""), 500, 1500),
    ]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows, headings))

    assert [(i.row, i.problem) for i in plan.warnings] == [
        (3, Problem.AMOUNT_ODD),
        (4, Problem.SHARE_VALUE_ODD),
    ]
    assert plan.figures.capital == 15000 + 15000 + 1500


def test_the_rejected_rows_come_back_with_their_reasons(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [GOOD, changed(number=2, name=None, card="", shares=-1)])
    plan = plan_of(office, path)
    target = tmp_path / "المرفوضات.xlsx"

    written = write_rejected(
        plan, target, say=lambda issue: str(issue.problem), why="السبب", row_title="الصف"
    )

    sheet = open_book(target).sheet("Sheet")
    assert written == 1
    assert list(sheet.rows[0][1]) == [*HEADINGS, "السبب", "الصف"]
    assert list(sheet.rows[1][1])[-3:] == [-1.0, "required\nnot_positive", 3.0]


def test_an_import_is_undone_as_a_whole(any_office: Office, tmp_path: Path) -> None:
    any_office.write(make_cooperative, share_value=0)
    any_office.write(add_member, MemberInput(full_name="سالم", joined_on=TODAY), today=TODAY)
    rows = [changed(number=7), changed(number=None, name="ب ج", card="")]
    path = write_book(tmp_path / "a.xlsx", rows)
    result = any_office.write(apply_import, plan_of(any_office, path))

    assert any_office.write(undo_import, result.batch_id) == 2

    assert [m.full_name for m in members(any_office)] == ["سالم"]
    assert any_office.read(last_number, "member") == 1
    assert any_office.read(rest_of, result.batch_id) == 0
    assert any_office.read(list_batches)[0].undone_at is not None
    with pytest.raises(GoneError):
        any_office.write(undo_import, result.batch_id)
    any_office.write(apply_import, plan_of(any_office, path))
    assert [m.number for m in members(any_office)] == [1, 7, 8]


def test_an_import_without_share_values_is_undone_after_they_were_set(
    any_office: Office, tmp_path: Path
) -> None:
    any_office.write(make_cooperative, share_value=0)
    first = any_office.write(
        apply_import, plan_of(any_office, write_book(tmp_path / "a.xlsx", [GOOD]))
    )
    other = write_book(
        tmp_path / "b.xlsx",
        [(*changed(number=2, name="ب ج", card=""), 5000)],
        (*HEADINGS, "قيمة السهم"),
    )
    any_office.write(apply_import, plan_of(any_office, other))

    any_office.write(undo_import, first.batch_id)

    assert [m.number for m in members(any_office)] == [2]
    assert any_office.read(capital).amount == 15000


def _edit(session: Session, member: int) -> None:
    given = MemberInput(full_name="اسم آخر", joined_on=date(2019, 4, 14))
    edit_member(session, member, given, version=1, today=TODAY)


def _buy(session: Session, member: int) -> None:
    from coopdesk.domain.members import ShareKind

    posting = SharePosting(member_id=member, on_date=TODAY, kind=ShareKind.PURCHASE, shares=1)
    post_shares(session, posting)


@pytest.mark.parametrize("later", [_edit, _buy])
def test_what_was_written_about_a_member_since_keeps_the_import(
    any_office: Office, tmp_path: Path, later: Any
) -> None:
    any_office.write(make_cooperative)
    result = any_office.write(
        apply_import, plan_of(any_office, write_book(tmp_path / "a.xlsx", [GOOD]))
    )
    any_office.write(later, members(any_office)[0].id)

    with pytest.raises(RefusedError) as refused:
        any_office.write(undo_import, result.batch_id)

    assert refused.value.problem is Problem.IN_USE
    assert len(members(any_office)) == 1


def test_numbers_given_after_an_import_are_not_given_again(
    any_office: Office, tmp_path: Path
) -> None:
    any_office.write(make_cooperative)
    result = any_office.write(
        apply_import, plan_of(any_office, write_book(tmp_path / "a.xlsx", [changed(number=7)]))
    )
    later = MemberInput(full_name="سالم", joined_on=TODAY)
    any_office.write(add_member, later, today=TODAY)

    any_office.write(undo_import, result.batch_id)
    any_office.write(add_member, later, today=TODAY)

    assert [m.number for m in members(any_office)] == [8, 9]


def rest_of(session: Session, batch: int) -> int:
    rows: list[object] = []
    for kind in (Member, MemberEvent, ShareTransaction):
        rows += session.scalars(select(kind.id).where(kind.import_batch_id == batch))
    return len(rows)


def test_a_plan_tells_its_progress_and_can_be_stopped(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [GOOD])
    seen: list[tuple[int, int]] = []

    plan: ImportPlan = plan_of(office, path, progress=Progress(lambda d, t: seen.append((d, t))))
    assert plan.figures.accepted == 1
    assert seen[-1] == (1, 1)

    stopped = Progress()
    stopped.cancel()
    with pytest.raises(CancelledError):
        plan_of(office, path, progress=stopped)
