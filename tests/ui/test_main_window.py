"""The window: pages by their ids, keys, search from anywhere, what its frame says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import MemberLack, Sex
from coopdesk.services.backup import make_backup
from coopdesk.services.drafts import save_draft
from coopdesk.services.rules import set_rules
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import Toast
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.pages.home import HomePage
from coopdesk.ui.pages.visits import EditVisit, MembersVisit, MemberVisit
from coopdesk.ui.registry import PAGES
from tests.makers import make_cooperative, make_member
from tests.ui.hands import nameless, press, settle, type_text


def open_window(ctx: AppContext, qtbot: QtBot) -> MainWindow:
    window = MainWindow(ctx)
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.open_page("home")
    window.show()
    window.state.refresh()
    window.undoing.refresh()
    return window


def home_of(window: MainWindow, qtbot: QtBot) -> HomePage:
    page = window.pages.page("home")
    assert isinstance(page, HomePage)
    qtbot.waitUntil(lambda: page.figures["active"].figure.text() != "…")
    return page


def went(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """Note where the window is asked to go instead of going."""
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(
        window.pages, "open", lambda page, argument=None: asked.append((page, argument))
    )
    return asked


def test_it_reads_from_right_to_left(ctx: AppContext, qtbot: QtBot) -> None:
    ctx.write(make_cooperative)
    window = open_window(ctx, qtbot)

    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.sidebar.geometry().right() == window.width() - 1
    assert window.sidebar.items["home"].text() == "مهام اليوم"
    assert "جمعية آزال" in window.windowTitle()


def test_it_reads_from_left_to_right_in_english(
    ctx: AppContext, qtbot: QtBot, dressed: Callable[[Preferences], None]
) -> None:
    dressed(Preferences(language="en"))
    window = open_window(ctx, qtbot)

    assert window.sidebar.geometry().left() == 0
    assert window.sidebar.items["home"].text() == "Today's tasks"


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_fits_a_small_screen_in_every_dress(
    ctx: AppContext,
    qtbot: QtBot,
    dressed: Callable[[Preferences], None],
    language: str,
    theme: str,
) -> None:
    dressed(Preferences(language=language, theme=theme))
    ctx.write(make_member, phone1="", national_no=None)
    window = open_window(ctx, qtbot)
    home_of(window, qtbot)

    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 690
    assert nameless(window) == []


def test_it_fits_at_one_and_a_half_times_the_size(
    ctx: AppContext, qtbot: QtBot, dressed: Callable[[Preferences], None]
) -> None:
    dressed(Preferences(scale=150))
    window = open_window(ctx, qtbot)
    home = home_of(window, qtbot)

    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 690
    assert home._dates_card.isVisible()


def test_the_first_steps_have_the_window_to_themselves(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)

    window.open_page("wizard")

    assert window.sidebar.isHidden()
    assert window.top_bar.isHidden()
    assert not window.actions_by_id["search"].isEnabled()
    window.open_page("home")
    assert not window.sidebar.isHidden()
    assert window.actions_by_id["search"].isEnabled()


@pytest.mark.parametrize(("language", "scale"), [("ar", 150), ("en", 100), ("en", 200)])
def test_every_page_fits_a_small_screen_at_every_size(
    ctx: AppContext,
    qtbot: QtBot,
    dressed: Callable[[Preferences], None],
    language: str,
    scale: int,
) -> None:
    dressed(Preferences(language=language, scale=scale))
    ctx.write(make_cooperative)
    window = open_window(ctx, qtbot)
    for spec in PAGES:
        window.open_page(spec.id)
        settle()
        hint = window.minimumSizeHint()
        assert hint.width() <= 1366, spec.id
        assert hint.height() <= 690, spec.id


def test_what_was_saved_offers_undo_and_what_was_printed_does_not(
    ctx: AppContext, qtbot: QtBot
) -> None:
    window = open_window(ctx, qtbot)
    ctx.write(set_rules, {"rules.age_min": "21"})
    qtbot.waitUntil(lambda: window.undoing.possible)

    window.say_told("طُبعت ورقتان")
    assert not window.findChildren(Toast)[-1].undo_button.isVisibleTo(window)
    window.say_done("حُفظت القواعد")
    assert window.findChildren(Toast)[-1].undo_button.isVisibleTo(window)


def test_the_sidebar_folds_on_a_narrow_window(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)
    wide = window.sidebar.width()

    window.resize(1190, 690)
    settle()

    assert window.sidebar.width() < wide
    assert window.sidebar.items["home"].toolTip() == "مهام اليوم"


def test_home_says_what_today_asks_for(ctx: AppContext, qtbot: QtBot) -> None:
    ctx.write(make_cooperative, share_value=5000)
    for name in ("أحمد", "سالم"):
        ctx.write(make_member, name, phone1="", shares=3)
    window = open_window(ctx, qtbot)
    home = home_of(window, qtbot)

    titles = [row.remedy.accessibleDescription() for row in home.tasks()]

    assert titles[0] == "لم تُعمل نسخة احتياطية بعد"
    assert "عضوان بلا هاتف" in titles
    assert home.figures["shares"].figure.text() == "6"
    assert home.figures["capital"].figure.text() == "30,000"


def test_a_task_leads_to_its_remedy(
    ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx.write(make_member, phone1="")
    window = open_window(ctx, qtbot)
    home = home_of(window, qtbot)
    asked = went(window, monkeypatch)

    row = next(row for row in home.tasks() if "هاتف" in row.remedy.accessibleDescription())
    row.remedy.click()

    page, visit = asked[0]
    assert page == "members"
    assert isinstance(visit, MembersVisit)
    assert visit.chosen.lacks == {MemberLack.NO_PHONE}


def test_home_counts_again_when_something_was_written(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)
    home = home_of(window, qtbot)
    assert home.figures["active"].figure.text() == "0"

    ctx.write(make_member)

    qtbot.waitUntil(lambda: home.figures["active"].figure.text() == "1")


def test_any_spelling_finds_a_member_from_anywhere(
    ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = ctx.write(make_member, "صالحة ناجي علي مقبل الحدّاد", number=7, sex=Sex.FEMALE)
    ctx.write(make_member, "أحمد صالح علي", number=8)
    window = open_window(ctx, qtbot)
    asked = went(window, monkeypatch)

    window.actions_by_id["search"].trigger()
    type_text(window.palette_box.field, "الحداد صالحه")
    press(window.palette_box.field, Qt.Key.Key_Return)

    assert asked == [("member", MemberVisit(wanted))]
    assert not window.palette_box.isVisible()


def test_the_palette_offers_commands_and_what_was_opened_last(
    ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx.write(make_member, "صالحة ناجي", number=7)
    window = open_window(ctx, qtbot)
    went(window, monkeypatch)
    window.open_palette()
    type_text(window.palette_box.field, "7")
    press(window.palette_box.field, Qt.Key.Key_Return)

    window.open_palette()

    titles = [entry.title for entry in window.palette_box.entries()]
    assert titles[0] == "صالحة ناجي"
    assert "الأعضاء" in titles
    press(window.palette_box.field, Qt.Key.Key_Escape)
    assert not window.palette_box.isVisible()


def test_the_palette_walks_rows_and_groups_by_keys(ctx: AppContext, qtbot: QtBot) -> None:
    for number in (70, 71):
        ctx.write(make_member, f"نسيم نسخة {number}", number=number)
    window = open_window(ctx, qtbot)
    palette = window.palette_box
    window.open_palette()
    palette.field.setText("نسخ")
    palette.field.search_now()
    entries = palette.entries()
    first = palette.current()

    press(palette.field, Qt.Key.Key_Down)
    second = palette.current()
    press(palette.field, Qt.Key.Key_Tab)
    third = palette.current()

    assert (first, second) == (entries[0], entries[1])
    assert third is not None
    assert third.action
    press(palette.field, Qt.Key.Key_Up)
    assert palette.current() == second


def test_nothing_found_says_what_to_try(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)
    window.open_palette()

    window.palette_box.show_hits("ظظظظ")

    assert window.palette_box.entries() == []
    assert window.palette_box.nothing.isVisible()
    assert window.palette_box.current() is None


def test_help_names_the_keys_of_the_page(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)

    window.actions_by_id["help"].trigger()

    assert window.help.isVisible()
    texts = [label.text() for label in window.help.findChildren(type(window.help._title))]
    assert any("F5" in text for text in texts)
    assert not any("F8" in text for text in texts)
    window.help.closed.emit()
    assert not window.help.isVisible()


def test_page_actions_are_off_where_they_mean_nothing(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)

    assert window.actions_by_id["new"].isEnabled()
    assert not window.actions_by_id["save"].isEnabled()


def test_the_status_bar_tells_of_the_last_backup(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)
    assert window.state.is_backup_late
    assert window.status._backup.text() == "لا نسخة احتياطية بعد"

    make_backup(ctx.office)
    settle()

    assert "آخر نسخة احتياطية" in window.status._backup.text()


def test_undo_takes_back_and_says_what(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)
    assert not window.actions_by_id["undo"].isEnabled()
    ctx.write(set_rules, {"rules.age_min": "21"})
    qtbot.waitUntil(lambda: window.undoing.possible)

    window.say_done("حُفظت القواعد")
    window.findChildren(Toast)[0].undo_button.click()

    qtbot.waitUntil(lambda: any("القواعد" in t.text for t in window.findChildren(Toast)))
    qtbot.waitUntil(lambda: not window.undoing.possible)


def test_size_and_place_are_remembered(ctx: AppContext, qtbot: QtBot) -> None:
    window = open_window(ctx, qtbot)
    window.resize(1234, 650)
    window.close()

    again = MainWindow(ctx)
    qtbot.addWidget(again)

    assert again.height() == 650  # the screen of the tests is narrower than the window


def test_a_toast_gives_way_to_the_next(ctx: AppContext, qtbot: QtBot, qapp: QApplication) -> None:
    window = open_window(ctx, qtbot)

    window.say_done("الأول")
    window.say_done("الثاني")
    settle()

    assert [toast.text for toast in window.findChildren(Toast)] == ["الثاني"]


def test_a_form_left_unsaved_is_offered_at_the_start(
    ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = "member_form:new:test"
    ctx.write(save_draft, key=key, content={"full_name": "صالحة ناجي"}, now=ctx.now())
    window = open_window(ctx, qtbot)
    home = home_of(window, qtbot)
    asked = went(window, monkeypatch)

    assert home.draft_notice.isVisible()
    assert "صالحة ناجي" in home.draft_notice.text.text()
    home.draft_notice.take_up.click()

    assert asked == [("member_form", EditVisit(None, key))]
