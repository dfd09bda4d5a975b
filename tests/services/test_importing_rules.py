"""Each rule of importing: what rejects a row, what only warns, and what is understood."""

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
    ImportRow,
    Verdict,
    apply_import,
    list_batches,
    undo_import,
    with_correction,
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


def one_row(office: Office, tmp_path: Path, **values: Any) -> ImportRow:
    plan = plan_of(office, write_book(tmp_path / "a.xlsx", [changed(**values)]))
    assert len(plan.rows) == 1
    return plan.rows[0]


def problems(row: ImportRow) -> list[tuple[str, Problem]]:
    return [(issue.field, issue.problem) for issue in row.shown_issues]


def members(office: Office) -> list[Member]:
    return office.read(lambda s: list(s.scalars(select(Member).order_by(Member.number))))


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ({"name": None}, "full_name", Problem.REQUIRED),
        ({"name": " ـ "}, "full_name", Problem.REQUIRED),
        ({"name": 55}, "full_name", Problem.REQUIRED),
        ({"name": "ع" * 201}, "full_name", Problem.TOO_LONG),
        ({"number": "أ-5"}, "number", Problem.BAD_NUMBER),
        ({"number": 1.5}, "number", Problem.BAD_NUMBER),
        ({"number": 0}, "number", Problem.NOT_POSITIVE),
        ({"number": 10**12}, "number", Problem.OUT_OF_RANGE),
        ({"joined": None}, "joined", Problem.REQUIRED),
        ({"joined": "31/02/2020"}, "joined", Problem.BAD_DATE),
        ({"joined": "2026/11/24"}, "joined", Problem.IN_FUTURE),
        ({"joined": "1980/01/01"}, "joined", Problem.BEFORE_BIRTH),
        ({"birth": "غدا"}, "birth", Problem.BAD_DATE),
        ({"birth": "2030"}, "birth", Problem.IN_FUTURE),
        ({"shares": None}, "shares", Problem.REQUIRED),
        ({"shares": 0}, "shares", Problem.NOT_POSITIVE),
        ({"shares": -1}, "shares", Problem.NOT_POSITIVE),
        ({"shares": 2.5}, "shares", Problem.BAD_NUMBER),
        ({"shares": "كثير"}, "shares", Problem.BAD_NUMBER),
        ({"shares": 10**15}, "shares", Problem.OUT_OF_RANGE),
    ],
)
def test_what_cannot_be_right_rejects_the_row(
    office: Office, tmp_path: Path, values: dict[str, Any], field: str, problem: Problem
) -> None:
    row = one_row(office, tmp_path, **values)

    assert row.verdict is Verdict.REJECTED
    assert problems(row) == [(field, problem)]


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ({"phone": "7712"}, "phone1", Problem.PHONE_ODD),
        ({"birth": "2010/01/01"}, "birth", Problem.UNDER_AGE),
        ({"birth": 2010}, "birth", Problem.UNDER_AGE),
        ({"card": "123"}, "national_no", Problem.NATIONAL_NO_ODD),
        ({"joined": 2019}, "joined", Problem.ONLY_YEAR),
    ],
)
def test_what_is_only_odd_warns(
    office: Office, tmp_path: Path, values: dict[str, Any], field: str, problem: Problem
) -> None:
    row = one_row(office, tmp_path, **values)

    assert row.verdict is Verdict.WARNED
    assert problems(row) == [(field, problem)]


@pytest.mark.parametrize(
    ("values", "name", "value"),
    [
        ({"name": "\u200fعلـــي   ناصر\u200e"}, "full_name", "علي ناصر"),
        ({"card": 12701176086.0}, "national_no", "12701176086"),
        ({"card": "١٢٧٠١١٧٦٠٨٦"}, "national_no", "12701176086"),
        ({"card": "لا يوجد"}, "national_no", ""),
        ({"birth": "6/10/1372هـ"}, "birth_date", date(1953, 6, 18)),
        ({"birth": "1984"}, "birth_year", 1984),
        ({"joined": 43569}, "joined_on", date(2019, 4, 14)),
        ({"joined": "٠٨-٠٢-٢٠٢٥"}, "joined_on", date(2025, 2, 8)),
        ({"phone": "00967 771 234 567"}, "phone1", "+967771234567"),
        ({"phone": 771234567}, "phone1", "+967771234567"),
        ({"phone": "771234567 / 733111222"}, "phone2", "+967733111222"),
        ({"shares": "٣ أسهم"}, "shares", 3),
    ],
)
def test_cells_are_understood_as_offices_write_them(
    office: Office, tmp_path: Path, values: dict[str, Any], name: str, value: object
) -> None:
    row = one_row(office, tmp_path, **values)

    assert row.verdict is Verdict.ACCEPTED
    assert getattr(row.given, name) == value


def test_a_card_that_excel_took_for_a_number_gets_its_zero_back(
    office: Office, tmp_path: Path
) -> None:
    row = one_row(office, tmp_path, card=1017384256)

    assert row.national_no == "01017384256"
    assert problems(row) == [("national_no", Problem.NATIONAL_NO_ODD)]


def test_who_left_may_hold_no_shares(office: Office, tmp_path: Path) -> None:
    headings = (*HEADINGS, "الحالة")
    rows = [(*changed(shares=0), "منسحب"), (*changed(number=2, card="", name="ب", shares=0), "نشط")]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows, headings))

    assert [row.verdict for row in plan.rows] == [Verdict.ACCEPTED, Verdict.REJECTED]


def test_an_unknown_status_warns_and_its_word_is_kept(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [(*GOOD, "كواكب")], (*HEADINGS, "الحالة"))

    row = plan_of(office, path).rows[0]

    assert problems(row) == [("status", Problem.UNKNOWN_CHOICE)]
    assert row.given is not None
    assert (row.given.status, row.given.notes) == (MemberStatus.ACTIVE, "كواكب")


def test_blank_rows_sums_and_repeated_headings_are_passed_over(
    office: Office, tmp_path: Path
) -> None:
    second = changed(number=2, name="فاطمة ناجي مقبل", card="", phone="")
    total = (None, "الإجمـالي", None, None, None, None, 6)
    rows = [GOOD, (None,), HEADINGS, second, total]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    assert (plan.figures.accepted, plan.figures.skipped) == (2, 3)


def test_the_first_to_have_a_number_or_a_card_keeps_it(office: Office, tmp_path: Path) -> None:
    rows = [
        GOOD,
        changed(name="سالم عمر", card="01017384257"),
        changed(number=3, name="ناصر قائد"),
    ]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    assert [(i.row, i.problem, i.facts["row"]) for i in plan.errors] == [
        (3, Problem.NUMBER_TAKEN, 2),
        (4, Problem.NATIONAL_NO_TAKEN, 2),
    ]


def test_numbers_cards_and_names_of_the_register_are_known(
    any_office: Office, tmp_path: Path
) -> None:
    any_office.write(make_member, "سالم عمر", number=1)
    any_office.write(make_member, "ناصر قائد", number=20, national_no="01017384256")
    rows = [
        changed(card="", name="علي حسن"),
        changed(number=2, name="هدى علي"),
        changed(number=3, card="", name="سَالم  عُمر"),
    ]

    plan = plan_of(any_office, write_book(tmp_path / "a.xlsx", rows))

    assert [(i.row, i.problem, i.facts["number"]) for i in (*plan.errors, *plan.warnings)] == [
        (2, Problem.NUMBER_TAKEN, 1),
        (3, Problem.NATIONAL_NO_TAKEN, 20),
        (4, Problem.PROBABLE_TWIN, 1),
    ]


def test_a_formula_without_its_result_is_no_empty_cell(office: Office, tmp_path: Path) -> None:
    rows = [changed(shares="=1+2"), changed(number=2, name="ب ج", card="", phone="=A1")]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    assert problems(plan.rows[0]) == [("shares", Problem.FORMULA_NO_RESULT)]
    assert plan.rows[0].verdict is Verdict.REJECTED
    assert problems(plan.rows[1]) == [("phone1", Problem.FORMULA_NO_RESULT)]
    assert plan.rows[1].verdict is Verdict.WARNED


def test_a_correction_judges_its_row_and_the_others_anew(office: Office, tmp_path: Path) -> None:
    rows = [changed(shares="x"), changed(name="سالم عمر", card="")]
    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    plan = office.read(with_correction, plan, 2, "shares", "4")
    assert [row.verdict for row in plan.rows] == [Verdict.ACCEPTED, Verdict.REJECTED]
    plan = office.read(with_correction, plan, 2, "number", "9")

    assert plan.figures.accepted == 2
    assert plan.figures.shares == 7
    assert plan.rows[0].corrections == {"shares": "4", "number": "9"}


def test_a_correction_that_helps_nothing_quotes_what_was_typed(
    office: Office, tmp_path: Path
) -> None:
    plan = plan_of(office, write_book(tmp_path / "a.xlsx", [changed(joined="؟؟")]))

    plan = office.read(with_correction, plan, 2, "joined", "2031/01/01")

    assert [(i.problem, i.value) for i in plan.errors] == [(Problem.IN_FUTURE, "2031/01/01")]


def test_a_file_without_names_or_headings_is_refused(office: Office, tmp_path: Path) -> None:
    nameless = write_book(tmp_path / "a.xlsx", [(1, "771234567")], ("رقم العضو", "الهاتف"))
    headless = write_book(tmp_path / "b.xlsx", [(7, 8)], ("س", "ص"))

    for path, problem in (
        (nameless, Problem.FILE_NO_NAME_COLUMN),
        (headless, Problem.FILE_NO_HEADER),
    ):
        with pytest.raises(FileError) as refused:
            plan_of(office, path)
        assert refused.value.problem is problem


def test_a_person_may_say_what_a_column_is_and_it_is_remembered(
    any_office: Office, tmp_path: Path
) -> None:
    headings = ("صاحب السهم", "متى", "كم")
    path = write_book(tmp_path / "a.xlsx", [("علي ناصر", "2020/01/01", 2)], headings)

    plan = plan_of(
        any_office, path, header_row=1, mapping={0: "full_name", 1: "joined", 2: "shares"}
    )
    any_office.write(apply_import, plan)
    again = write_book(tmp_path / "b.xlsx", [("سعيد قاسم", "2021/01/01", 3)], headings)

    assert plan_of(any_office, again, header_row=1).figures.shares == 3


def test_the_sheet_that_reads_like_a_register_is_taken(office: Office, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = write_book(tmp_path / "a.xlsx", [GOOD])
    book = load_workbook(path)
    book.create_sheet("ملخص", 0)["A1"] = "ملخص السنة"
    book.save(path)

    assert plan_of(office, path).figures.accepted == 1


def test_names_in_several_columns_become_one(office: Office, tmp_path: Path) -> None:
    headings = ("الاسم الأول", "اسم الأب", "اسم الجد", "اللقب", "تاريخ الانضمام", "عدد الأسهم")
    rows = [("علي", "ناصر", "قائد", "الحداد", "2020/01/01", 2)]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows, headings))

    assert plan.rows[0].given is not None
    assert plan.rows[0].given.full_name == "علي ناصر قائد الحداد"


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
