"""The counter: a whole admission by keys alone, its draft, its two endings."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.domain.membership import ApplicationState
from coopdesk.services.applications import (
    OWNER,
    ApplicationDetails,
    get_application,
    list_applications,
)
from coopdesk.services.files import list_attachments
from coopdesk.services.member_record import get_member
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.counter import DATA, DONE, END, PAPERS, PHOTO_STEP, SHARES, CounterPage
from coopdesk.ui.pages.counter_end import ADMIT
from coopdesk.ui.pages.visits import CounterVisit, PaperVisit
from tests.makers import TODAY
from tests.services.path import apply, found, join
from tests.ui.hands import nameless, press, settle, type_text

ENTER = Qt.Key.Key_Return
SLOW_KEY, THINKING, STOPS, TWO_MINUTES = 0.5, 1.35, 14, 120
"""Seconds a letter for somebody who types from slips, and to think at each stop: the figures of the
keystroke-level model (Card, Moran and Newell 1980)."""


@pytest.fixture
def page(ctx: AppContext, qtbot: QtBot, tmp_path: Path) -> CounterPage:
    found(ctx.office)
    page = CounterPage(ctx)
    qtbot.addWidget(page)
    page.work.folder.choose(tmp_path / "camera")
    page.resize(1158, 680)
    page.show()
    page.activateWindow()
    settle()
    return page


class KeysPressed(QObject):
    """Counts the keys that reach whoever has the focus."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let all pass."""
        is_key = event.type() == QEvent.Type.KeyPress
        self.count += is_key and watched is QApplication.focusWidget()
        return False


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[KeysPressed]:
    keys = KeysPressed()
    qapp.installEventFilter(keys)
    yield keys
    qapp.removeEventFilter(keys)


def focused(page: CounterPage) -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert page.isAncestorOf(widget)
    return widget


def enter(page: CounterPage) -> None:
    press(focused(page), ENTER)
    settle()


def only_application(ctx: AppContext) -> ApplicationDetails:
    (row,) = ctx.read(list_applications, today=TODAY)
    return ctx.read(get_application, row.id, today=TODAY)


def test_a_person_is_received_by_keys_alone(
    page: CounterPage, ctx: AppContext, qtbot: QtBot, keys: KeysPressed
) -> None:
    type_text(focused(page), "صالحة ناجي علي مقبل الحداد")
    enter(page)
    press(focused(page), Qt.Key.Key_End)  # the last of the list: a woman
    enter(page)
    type_text(focused(page), "٠١٠١٧٣٨٤٢٥٦")
    enter(page)
    type_text(focused(page), "1990/05/12")
    enter(page)
    type_text(focused(page), "771234567")
    enter(page)
    type_text(focused(page), "السنينة")
    enter(page)
    type_text(focused(page), "خياطة")
    enter(page)
    press(focused(page), Qt.Key.Key_Down)
    enter(page)
    assert page.step == PHOTO_STEP
    enter(page)
    assert page.step == PAPERS
    enter(page)
    assert page.step == SHARES
    press(focused(page), Qt.Key.Key_Up)
    enter(page)
    press(focused(page), Qt.Key.Key_Space)
    enter(page)
    assert page.step == END
    assert not page.end.warning.isVisibleTo(page)
    enter(page)

    assert page.step == DONE
    made = only_application(ctx)
    assert (made.full_name, made.national_no) == ("صالحة ناجي علي مقبل الحداد", "01017384256")
    assert (made.requested_shares, made.entry_fee, made.has_pledged) == (2, 1000, True)
    assert made.due_on == date(2027, 1, 23)
    with qtbot.waitSignal(page.go) as gone:
        enter(page)
    assert gone.args == ["papers", PaperVisit("application-form", ("1/2026",))]
    assert keys.count > 80
    assert keys.count * SLOW_KEY + STOPS * THINKING < TWO_MINUTES


def test_who_is_decided_upon_is_a_member_at_once(
    page: CounterPage, ctx: AppContext, qtbot: QtBot
) -> None:
    page.fields.set_text("full_name", "أحمد صالح علي ناصر")
    page.show_step(END)
    press(focused(page), Qt.Key.Key_Down)
    press(focused(page), Qt.Key.Key_Space)
    assert page.end.way == ADMIT
    page.go_on()
    assert page.end.decision_ref.state == "bad"

    type_text(focused(page), "15/2026")
    enter(page)

    assert page.step == DONE
    made = only_application(ctx)
    assert made.state is ApplicationState.ACCEPTED
    assert made.member_id is not None
    assert ctx.read(get_member, made.member_id, today=TODAY).decision_ref == "15/2026"
    with qtbot.waitSignal(page.go) as gone:
        page.done_view.buttons["card"].click()
    assert gone.args == ["papers", PaperVisit("member-cards", (1,))]


def test_a_name_is_needed_and_what_cannot_be_read_is_said_at_its_place(
    page: CounterPage,
) -> None:
    page.fields.set_text("birth_date", "31/02/1988")

    page.go_on()

    assert page.step == DATA
    assert [name for name, row in page.fields.rows.items() if row.state == "bad"] == [
        "full_name",
        "birth_date",
    ]
    assert focused(page) is page.fields.widgets["full_name"]


def test_a_member_who_stands_there_again_is_known_by_the_card(
    page: CounterPage, ctx: AppContext
) -> None:
    join(ctx.office, "أحمد صالح علي ناصر", national_no="01017384256")
    page.fields.set_text("full_name", "احمد صالح على ناصر")
    page.fields.set_text("national_no", "01017384256")
    page.work.care.look_for_twins()

    page.go_on()

    assert page.step == DATA
    assert "رقم 1" in page.fields.rows["national_no"].message
    assert [twin.number for twin in page.frame.twins.rows] == [1]


def test_one_who_waits_already_is_not_registered_twice(page: CounterPage, ctx: AppContext) -> None:
    apply(ctx.office)
    page.fields.set_text("full_name", "صالحة ناجي علي")
    page.fields.set_text("national_no", "01017384256")

    page.go_on()

    assert "1/2026" in page.fields.rows["national_no"].message


def test_what_the_law_asks_is_warned_of_and_stops_nobody(
    page: CounterPage, ctx: AppContext
) -> None:
    page.fields.set_text("full_name", "أحمد صالح علي ناصر")
    page.fields.set_text("birth_date", "2012/01/01")
    page.go_on()
    assert page.step == PHOTO_STEP

    page.show_step(END)
    said = page.end.warning.detail.text()
    assert "المادة 21" in said
    assert "18" in said
    page.go_on()

    assert only_application(ctx).has_pledged is False


def test_a_picture_comes_by_folder_clipboard_or_drop(
    page: CounterPage, ctx: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    camera = tmp_path / "camera"
    camera.mkdir()
    page.show_step(PHOTO_STEP)
    picture = camera / "IMG_1.jpg"
    Image.new("RGB", (60, 80), "gray").save(picture)
    page.work.folder.look()
    qtbot.waitUntil(lambda: page.work.photo.photo == picture)

    page.work.photo.turn_photo()
    turned = page.work.photo.photo
    assert turned is not None
    assert QImage(str(turned)).size().toTuple() == (80, 60)

    QGuiApplication.clipboard().setImage(QImage(30, 40, QImage.Format.Format_RGB32))
    assert page.work.photo.paste_picture()
    assert page.work.photo.photo not in (picture, turned)

    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(picture))])
    assert page.work.photo.take_from(dropped)
    page.fields.set_text("full_name", "أحمد صالح علي ناصر")
    page.finish()

    assert only_application(ctx).photo_sha256
    assert not list((ctx.office.data / "drafts").glob("*.jpg"))


def test_what_is_no_picture_is_refused_by_name(
    page: CounterPage, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.jpg"
    letter.write_text("no picture", encoding="utf-8")

    with qtbot.waitSignal(page.said) as said:
        page.work.photo.take(letter)

    assert "letter.jpg" in said.args[0]
    assert page.work.photo.photo is None


def test_papers_go_into_the_file_with_what_they_are(
    page: CounterPage, ctx: AppContext, tmp_path: Path
) -> None:
    card = tmp_path / "بطاقة.pdf"
    card.write_bytes(b"%PDF-1.4 card")
    page.fields.set_text("full_name", "أحمد صالح علي ناصر")
    page.work.papers.add("card", [card, card])
    assert page.work.papers.missing() == ["تعريف عاقل الحارة"]

    page.finish()

    kept = ctx.read(list_attachments, OWNER, only_application(ctx).id, kind="paper")
    assert [(paper.original_name, paper.note) for paper in kept] == [("بطاقة.pdf", "صورة البطاقة")]


def test_what_was_begun_is_gone_on_with_after_a_power_cut(
    page: CounterPage, ctx: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "face.jpg"
    Image.new("RGB", (60, 80), "gray").save(photo)
    type_text(page.fields.widgets["full_name"], "زينب محمد علي")
    page.fields.pledge.all.click()
    page.work.photo.take(photo)
    page.show_step(SHARES)
    page.work.keeper.keep()

    again = CounterPage(ctx)
    qtbot.addWidget(again)

    assert again.step == SHARES
    assert again.fields.text("full_name") == "زينب محمد علي"
    assert again.fields.pledge.is_whole
    assert again.work.photo.photo == photo


def test_nothing_typed_leaves_no_draft(page: CounterPage) -> None:
    page.show_step(PHOTO_STEP)
    page.may_leave()

    assert page.work.keeper.found() is None


def test_the_next_person_begins_with_empty_fields(page: CounterPage, ctx: AppContext) -> None:
    page.fields.set_text("full_name", "أحمد صالح علي ناصر")
    page.finish()
    page.done_view.buttons["next"].click()

    assert page.step == DATA
    assert page.fields.text("full_name") == ""
    page.visit(CounterVisit(full_name="منى علي ناجي"))
    assert page.fields.text("full_name") == "منى علي ناجي"


def test_a_decision_before_the_application_is_said_beside_its_date(page: CounterPage) -> None:
    page.fields.set_text("full_name", "أحمد صالح علي ناصر")
    page.show_step(END)
    page.end.choose(ADMIT)
    type_text(page.end.decision_ref.field, "15/2026")
    page.end.on.field.set_day(date(2026, 11, 1))  # type: ignore[attr-defined]  # a DateEdit

    page.finish()

    assert page.step == END
    assert page.end.on.state == "bad"


def test_every_control_of_every_step_has_a_name(page: CounterPage) -> None:
    for step in range(DONE):
        page.show_step(step)
        assert nameless(page) == [], step


def test_it_fits_the_smallest_screen(page: CounterPage) -> None:
    for step in range(DONE):
        page.show_step(step)
        assert page.minimumSizeHint().width() <= 1158
        assert page.minimumSizeHint().height() <= 602
