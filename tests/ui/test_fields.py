"""What is typed arrives as it was meant: digits of every kind, dates in any form."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Choice,
    CodeEdit,
    ErrorBox,
    FormRow,
    LongTextEdit,
    MoneyEdit,
    NumberEdit,
    SearchField,
    SuggestEdit,
    TextEdit,
    column,
    make_calendar,
)
from coopdesk.ui.kit.bidi import elided, sentence
from coopdesk.ui.kit.edits import PhoneEdit
from coopdesk.ui.office_dates import date_edit
from tests.ui.hands import press, type_text


@pytest.mark.parametrize("typed", ["١٠٢٣", "۱۰۲۳", "1023", "\u200f1023"])
def test_codes_take_digits_of_every_kind(qtbot: QtBot, typed: str) -> None:
    field = CodeEdit()
    qtbot.addWidget(field)

    type_text(field, typed)

    assert field.text() == "1023"
    assert field.value() == "1023"


def test_a_digit_typed_in_the_middle_stays_in_the_middle(qtbot: QtBot) -> None:
    field = CodeEdit("77")
    qtbot.addWidget(field)
    field.setCursorPosition(1)

    type_text(field, "٥٦")

    assert field.text() == "7567"


@pytest.mark.parametrize(("typed", "number"), [("١٢", 12), ("12", 12), ("۱۲", 12)])
def test_counts_take_digits_of_every_kind(qtbot: QtBot, typed: str, number: int) -> None:
    field = NumberEdit()
    qtbot.addWidget(field)
    field.selectAll()

    type_text(field.lineEdit(), typed)
    field.interpretText()

    assert field.value() == number


@pytest.mark.parametrize(
    "typed", ["36020000", "٣٦٠٢٠٠٠٠", "36,020,000", "٣٦٬٠٢٠٬٠٠٠", "36 020 000"]
)
def test_money_is_understood_in_any_form(qtbot: QtBot, typed: str) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)

    type_text(field, typed)

    assert field.amount() == 36_020_000


@pytest.mark.parametrize("typed", ["", "خمسة", "12.5", "-3"])
def test_what_is_not_a_whole_amount_is_none(qtbot: QtBot, typed: str) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)

    type_text(field, typed)

    assert field.amount() is None


def test_money_is_grouped_when_the_field_is_left(qtbot: QtBot) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)
    type_text(field, "36020000")

    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut))

    assert field.text() == "36,020,000"


@pytest.mark.parametrize(
    "typed", ["2026/08/05", "2026-8-5", "5/8/2026", "٥/٨/٢٠٢٦", "20260805", "1448/02/22"]
)
def test_dates_are_understood_in_any_form_of_both_calendars(
    ctx: AppContext, qtbot: QtBot, typed: str
) -> None:
    field = date_edit(ctx)
    qtbot.addWidget(field)

    type_text(field.edit, typed)

    assert field.day() == date(2026, 8, 5)
    assert field.is_understood


@pytest.mark.parametrize("typed", ["2026/13/45", "امس", "31/2/2020"])
def test_what_is_not_a_date_stays_as_typed(ctx: AppContext, qtbot: QtBot, typed: str) -> None:
    field = date_edit(ctx)
    qtbot.addWidget(field)

    type_text(field.edit, typed)

    assert field.day() is None
    assert not field.is_understood
    assert field.text() == typed


def test_a_year_alone_is_an_answer_where_it_will_do(ctx: AppContext, qtbot: QtBot) -> None:
    birth, joined = date_edit(ctx, year_will_do=True), date_edit(ctx)
    for field in (birth, joined):
        qtbot.addWidget(field)
        type_text(field.edit, "١٩٨٤")

    assert birth.year() == 1984
    assert birth.is_understood
    assert not joined.is_understood


def test_the_hijri_date_stands_beneath(ctx: AppContext, qtbot: QtBot) -> None:
    field = date_edit(ctx, date(2026, 11, 24))
    qtbot.addWidget(field)

    assert "جمادى الآخرة" in field._beneath.text()


def test_the_month_sheet_begins_on_saturday_with_our_weekend(qtbot: QtBot) -> None:
    sheet = make_calendar(date(2026, 8, 5))
    qtbot.addWidget(sheet)
    red = sheet.weekdayTextFormat(Qt.DayOfWeek.Friday).foreground()

    assert sheet.firstDayOfWeek() == Qt.DayOfWeek.Saturday
    assert sheet.weekdayTextFormat(Qt.DayOfWeek.Saturday).foreground() == red
    assert sheet.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground() != red
    assert sheet.selectedDate().toPython() == date(2026, 8, 5)


def test_arabic_is_typed_and_committed_by_input_methods(qtbot: QtBot) -> None:
    field = TextEdit()
    qtbot.addWidget(field)

    type_text(field, "محمد ")
    commit = QInputMethodEvent()
    commit.setCommitString("عبد الله")
    QApplication.sendEvent(field, commit)

    assert field.value() == "محمد عبد الله"


def test_an_empty_field_waits_at_the_right(qtbot: QtBot) -> None:
    for field in (TextEdit(), CodeEdit(), SearchField("ابحث")):
        qtbot.addWidget(field)
        edge = field.alignment()
        assert edge & Qt.AlignmentFlag.AlignRight
        assert edge & Qt.AlignmentFlag.AlignAbsolute


def test_long_text_drops_direction_marks(qtbot: QtBot) -> None:
    field = LongTextEdit("\u200fقرر \u206612/2026\u2069")
    qtbot.addWidget(field)

    assert field.value() == "قرر 12/2026"


def test_a_choice_gives_its_value_and_ignores_what_is_not_offered(qtbot: QtBot) -> None:
    field = Choice([("m", "ذكر"), ("f", "أنثى")])
    qtbot.addWidget(field)

    field.set_value("f")
    field.set_value("?")

    assert field.value() == "f"
    assert field.currentText() == "أنثى"


def test_suggestions_do_not_forbid_other_words(qtbot: QtBot) -> None:
    field = SuggestEdit(["السنينة", "مذبح"])
    qtbot.addWidget(field)

    field.set_value("شملان")
    field.set_suggestions(["مذبح"])

    assert field.value() == "شملان"


def test_a_search_waits_until_typing_rests_and_enter_does_not(qtbot: QtBot) -> None:
    field = SearchField("ابحث")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.searched.connect(heard.append)

    type_text(field, "صالحة")
    assert heard == []
    press(field, Qt.Key.Key_Return)

    assert heard == ["صالحة"]
    assert not field.is_waiting


def test_a_row_says_what_is_wrong_until_it_is_right(qtbot: QtBot) -> None:
    row = FormRow("الهاتف", CodeEdit(), required=True, help="تسعة أرقام")
    qtbot.addWidget(row)

    row.set_error("هذا الحقل مطلوب")
    assert (row.state, row.message) == ("bad", "هذا الحقل مطلوب")
    assert row.field.accessibleDescription() == "هذا الحقل مطلوب"
    row.set_warning("ينقصه رقم")
    assert row.state == "warn"
    row.clear_state()

    assert (row.state, row.message) == ("", "تسعة أرقام")
    assert row.field.accessibleName() == "الهاتف"


def test_the_box_on_top_counts_errors_and_leads_from_one_to_the_next(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    box = ErrorBox()
    rows = [FormRow(name, CodeEdit()) for name in ("الاسم", "الهاتف", "الحي")]
    form.setLayout(column(box, *rows))
    box.watch(rows)
    assert not box.show_errors()

    rows[0].set_error("مطلوب")
    rows[2].set_error("مطلوب")

    assert box.show_errors()
    assert box.text.text() == "بقي شيئان قبل الحفظ"
    assert box.detail.text() == "الاسم، الحي"
    for at in (0, 2, 0):
        box.go_next()
        assert form.focusWidget() is rows[at].field


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("٧٧١٢٣٤٥٦٧", "771 234 567"), ("00967771234567", "771 234 567"), ("7712", "7712"), ("", "")],
)
def test_a_phone_is_grouped_when_the_field_is_left(qtbot: QtBot, typed: str, shown: str) -> None:
    field = PhoneEdit()
    qtbot.addWidget(field)
    type_text(field, typed)

    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut))

    assert field.text() == shown


def test_an_arabic_sentence_that_begins_with_a_key_reads_from_the_right() -> None:
    assert sentence("F2 للتعديل") == "\u200fF2 للتعديل"
    assert sentence("للتعديل F2") == "للتعديل F2"
    assert sentence("Ctrl+K") == "Ctrl+K"


def test_the_dots_of_a_shortened_name_stand_at_its_end() -> None:
    assert elided("أحمد…", "أحمد صالح") == "أحمد…\u200f"
    assert elided("Ahmad…", "Ahmad Salih") == "Ahmad…\u200e"
    assert elided("أحمد", "أحمد") == "أحمد"
