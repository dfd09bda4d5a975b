"""The list of members, one member's page and the form, through their widgets."""

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import MemberLack, MemberStatus
from coopdesk.services.drafts import load_drafts
from coopdesk.services.files import list_attachments
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_record import get_member
from coopdesk.services.members import member_id_of
from coopdesk.services.numbering import raise_to
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member import MemberForm
from coopdesk.ui.kit import plain
from coopdesk.ui.pages.member import MemberPage
from coopdesk.ui.pages.members import MembersPage
from coopdesk.ui.pages.members_filter import FilterDialog
from coopdesk.ui.pages.visits import EditVisit, MembersVisit, MemberVisit, PaperVisit
from tests.makers import TODAY, make_cooperative, make_member
from tests.ui.hands import nameless, type_text


@pytest.fixture
def people(ctx: AppContext) -> dict[str, int]:
    ctx.write(make_cooperative)
    return {
        "ahmed": ctx.write(make_member, "أحمد صالح علي ناصر الحداد", number=7, shares=3),
        "salma": ctx.write(
            make_member,
            "سلمى عبد الله قاسم علي الآنسي",
            number=8,
            status=MemberStatus.SUSPENDED,
            phone1="+967771234567",
        ),
    }


def shown(page: MembersPage) -> list[str]:
    rows = page.table.rows
    found = [rows.row_at(at) for at in range(rows.rowCount())]
    return [row.full_name for row in found if row]


@pytest.fixture
def page(ctx: AppContext, people: dict[str, int], qtbot: QtBot) -> MembersPage:
    page = MembersPage(ctx)
    qtbot.addWidget(page)
    page.resize(1158, 680)
    page.show()
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    return page


def test_typing_in_any_spelling_narrows_the_list(page: MembersPage, qtbot: QtBot) -> None:
    type_text(page.tools.search, "الانسي سلمي")

    qtbot.waitUntil(lambda: shown(page) == ["سلمى عبد الله قاسم علي الآنسي"])
    assert page.table.chosen_ids() == [page.table.rows.id_at(0)]


def test_a_chip_shows_one_status_and_again_everyone(page: MembersPage, qtbot: QtBot) -> None:
    page.tools.chips[MemberStatus.SUSPENDED].click()
    qtbot.waitUntil(lambda: len(shown(page)) == 1)

    page.tools.chips["all"].click()

    qtbot.waitUntil(lambda: len(shown(page)) == 2)


def test_somebody_elses_change_appears(page: MembersPage, ctx: AppContext, qtbot: QtBot) -> None:
    ctx.write(make_member, "ناصر", number=9)

    qtbot.waitUntil(lambda: len(shown(page)) == 3)


def test_nobody_found_says_so_and_leads_back(page: MembersPage, qtbot: QtBot) -> None:
    page.tools.search.setText("لا أحد بهذا الاسم")
    qtbot.waitUntil(lambda: shown(page) == [])

    page.visit(MembersVisit(MemberFilter()))

    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    assert page.tools.search.text() == ""


def test_the_chosen_sheets_are_printed_by_number(page: MembersPage, qtbot: QtBot) -> None:
    page.table.choose_row(0)

    with qtbot.waitSignal(page.go) as gone:
        page.print_sheets()

    assert gone.args == ["papers", PaperVisit("member-sheet", (7,))]


def test_the_filter_counts_what_each_choice_would_leave(page: MembersPage) -> None:
    page.tools._open_filter()
    dialog = page.findChild(FilterDialog)
    assert dialog is not None

    assert plain(dialog.statuses[MemberStatus.SUSPENDED].text()) == "موقوف  1"
    assert plain(dialog.statuses[MemberStatus.DECEASED].text()) == "متوفى  0"
    assert plain(dialog.lacks[MemberLack.NO_PHONE].text()).endswith("  1")
    dialog.joined_from.set_text("1446/07/01")
    assert dialog.value().joined_from == date(2025, 1, 1)
    dialog.reject()


def test_every_control_of_the_list_has_a_name(page: MembersPage) -> None:
    assert nameless(page) == []


def test_the_page_shows_the_member_and_walks_on(
    ctx: AppContext, people: dict[str, int], qtbot: QtBot
) -> None:
    page = MemberPage(ctx)
    qtbot.addWidget(page)
    page.visit(MemberVisit(people["ahmed"], (people["ahmed"], people["salma"])))
    assert page.header.title.text() == "أحمد صالح علي ناصر الحداد"

    page.next.click()

    assert page.header.title.text() == "سلمى عبد الله قاسم علي الآنسي"
    assert not page.next.isEnabled()


def test_a_paper_is_attached_and_counted(
    ctx: AppContext, people: dict[str, int], qtbot: QtBot, tmp_path: Path
) -> None:
    page = MemberPage(ctx)
    qtbot.addWidget(page)
    page.visit(MemberVisit(people["ahmed"]))
    scan = tmp_path / "صورة البطاقة.pdf"
    scan.write_bytes(b"%PDF-1.4 scanned")

    page.attach(scan)

    kept = ctx.read(list_attachments, "member", people["ahmed"])
    assert [paper.original_name for paper in kept] == ["صورة البطاقة.pdf"]
    page.reload()
    assert page.tabs.tabText(2).endswith("1")


@pytest.fixture
def form(ctx: AppContext, people: dict[str, int], qtbot: QtBot) -> MemberForm:
    form = MemberForm(ctx)
    qtbot.addWidget(form)
    return form


def test_a_new_member_gets_the_next_number(
    form: MemberForm, ctx: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    ctx.write(raise_to, "member", 8)
    photo = tmp_path / "face.png"
    Image.new("RGB", (40, 50), "white").save(photo)
    form.fields.set_text("full_name", "فاطمة أحمد ناصر علي الريمي")
    form.fields.set_text("joined_on", "٢٠٢٥/٠١/٠٩")
    form.fields.set_text("phone1", "0771 234 567")
    form.side.files.set_photo(photo)

    with qtbot.waitSignal(form.done):
        form.save()

    saved = ctx.read(get_member, ctx.read(member_id_of, 9), today=TODAY)
    assert (saved.full_name, saved.joined_on) == ("فاطمة أحمد ناصر علي الريمي", date(2025, 1, 9))
    assert saved.phone1 == "+967771234567"
    assert saved.photo_sha256


def test_what_is_wrong_is_said_at_its_place(form: MemberForm) -> None:
    form.fields.set_text("joined_on", "2031/05/03")
    form.fields.set_text("birth_date", "31/02/1988")

    form.save()

    rows = form.fields.rows
    assert [name for name, row in rows.items() if row.state == "bad"] == [
        "full_name",
        "joined_on",
        "birth_date",
    ]
    assert form.errors.isVisibleTo(form)


def test_looking_at_a_form_leaves_no_draft(
    form: MemberForm, ctx: AppContext, people: dict[str, int]
) -> None:
    form.visit(EditVisit(people["ahmed"]))
    form.visit(EditVisit())

    assert not form.is_dirty
    assert form.may_leave()
    assert ctx.read(load_drafts) == []


def test_the_worth_of_shares_is_said_and_no_hole_is_left_where_nothing_is_asked(
    form: MemberForm, people: dict[str, int]
) -> None:
    type_text(form.fields.widgets["shares"], "2")
    assert plain(form.fields.rows["shares"].message) == "للسهم 5,000 ريال: 60,000 ريال"
    rows = form.fields.rows
    assert form.first.place_of(rows["national_no"]) == (3, 1)

    form.visit(EditVisit(people["ahmed"]))

    assert form.first.place_of(rows["national_no"]) == (3, 0)
    assert form.first.place_of(rows["birth_date"]) == (3, 1)


def test_twins_are_warned_of_while_typing(form: MemberForm) -> None:
    form.fields.set_text("full_name", "احمد صالح على ناصر الحداد")

    form.look_for_twins()

    assert [twin.number for twin in form.side.twins.rows] == [7]


def test_what_was_typed_is_offered_again_after_a_crash(
    form: MemberForm, ctx: AppContext, qtbot: QtBot
) -> None:
    type_text(form.fields.widgets["full_name"], "زينب محمد")
    with qtbot.waitSignal(form.said, timeout=3000):
        pass

    again = MemberForm(ctx)
    qtbot.addWidget(again)
    assert again.draft_notice.isVisibleTo(again)
    again.take_up.click()

    assert again.fields.text("full_name") == "زينب محمد"


def test_editing_is_refused_when_somebody_was_faster(
    form: MemberForm, ctx: AppContext, people: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "coopdesk.ui.forms.member.show_error",
        lambda _parent, error: said.append(str(error.problem)),
    )
    form.visit(EditVisit(people["ahmed"]))
    other = MemberForm(ctx)
    other.visit(EditVisit(people["ahmed"]))
    other.fields.set_text("address", "حي السنينة")
    other.save()

    form.fields.set_text("occupation", "نجار")
    form.save()

    kept = ctx.read(get_member, people["ahmed"], today=TODAY)
    assert said == ["conflict"]
    assert (kept.address, kept.occupation) == ("حي السنينة", "")
    other.deleteLater()
