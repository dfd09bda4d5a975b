"""The items a kind of meeting begins with, changed in the settings; what an agenda lacks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import ItemKind, Majority, MeetingKind
from coopdesk.services.agenda import item_rows, remove_item
from coopdesk.services.agenda_templates import get_template, set_template, template_of
from coopdesk.services.undo import undo_last
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.agenda_template import TemplateItemDialog
from coopdesk.ui.kit import plain
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.settings import SettingsPage
from coopdesk.ui.pages.settings_agendas import AgendaTemplates
from coopdesk.ui.pages.visits import MeetingVisit
from tests.services.sitting_maker import planned
from tests.ui.hands import nameless, press, settle
from tests.ui.meeting_office import modal, people, show, words

pytestmark = pytest.mark.usefixtures("no_boxes")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(ctx: AppContext, qtbot: QtBot) -> SettingsPage:
    people(ctx)
    page = SettingsPage(ctx)
    show(page, qtbot)
    names = [page.groups.item(at).text() for at in range(page.groups.count())]
    page.groups.setCurrentRow(names.index("جداول الأعمال"))
    choose_kind(page.agendas, MeetingKind.BOARD)
    return page


@pytest.fixture
def agendas(page: SettingsPage) -> AgendaTemplates:
    return page.agendas


def choose_kind(agendas: AgendaTemplates, kind: MeetingKind) -> None:
    agendas.kind.set_value(kind)
    agendas.kind.chosen.emit(kind)


def titles(ctx: AppContext, kind: MeetingKind = MeetingKind.BOARD) -> list[str]:
    return [item.title for item in ctx.read(template_of, kind)]


def lines(agendas: AgendaTemplates) -> list[str]:
    count = agendas.list.count()
    return [plain(agendas.list.item(at).text()).splitlines()[0] for at in range(count)]


BOARD = [
    "طلبات الانتساب والانسحاب",
    "التقرير المالي للشهر",
    "سير الأعمال والمشاريع",
    "ما يستجد من أعمال",
]


def test_items_are_moved_by_keys_and_by_buttons_and_meetings_begin_so(
    ctx: AppContext, page: SettingsPage, agendas: AgendaTemplates, qtbot: QtBot
) -> None:
    assert titles(ctx) == BOARD
    assert "كما في البرنامج" in plain(words(agendas))
    assert not agendas.restore.isEnabled()
    assert nameless(page) == []
    agendas.list.setCurrentRow(2)
    with qtbot.waitSignal(page.done):
        press(agendas.list, Qt.Key.Key_Up, ALT)
    assert agendas.list.currentRow() == 1
    agendas.down.click()
    agendas.down.click()
    assert agendas.list.currentRow() == 3
    assert not agendas.down.isEnabled()
    press(agendas.list, Qt.Key.Key_Down, ALT)

    assert titles(ctx) == [BOARD[0], BOARD[1], BOARD[3], BOARD[2]]
    assert [line.split(maxsplit=1)[1] for line in lines(agendas)] == titles(ctx)
    assert "بنود مكتبكم" in plain(words(agendas))
    meeting_id = planned(ctx.office, MeetingKind.BOARD)
    assert [row.title for row in ctx.read(item_rows, meeting_id)] == titles(ctx)


def test_the_mouse_drags_an_item_to_its_place(
    ctx: AppContext, agendas: AgendaTemplates, qtbot: QtBot
) -> None:
    root = QModelIndex()
    with qtbot.waitSignal(agendas.done):
        agendas.list.model().moveRow(root, 3, root, 0)
    assert titles(ctx) == [BOARD[3], *BOARD[:3]]
    assert lines(agendas)[0].startswith("1 ")


def test_an_item_is_added_renamed_and_taken_off(
    ctx: AppContext, page: SettingsPage, agendas: AgendaTemplates
) -> None:
    agendas.list.setCurrentRow(0)
    agendas.add.click()
    dialog = modal(TemplateItemDialog)
    assert not dialog.special.isVisible(), "the board decides by those present"
    dialog.submit()
    assert dialog.rows["title"].state == "bad"
    dialog.title_field.setPlainText("مراسلات\nالشهر")
    dialog.kind.set_value(ItemKind.REPORT)
    dialog.submit()
    settle()
    assert titles(ctx) == [BOARD[0], "مراسلات الشهر", *BOARD[1:]]
    assert agendas.list.currentRow() == 1

    press(agendas.list, Qt.Key.Key_F2)
    dialog = modal(TemplateItemDialog)
    assert dialog.title_field.value() == "مراسلات الشهر"
    dialog.title_field.setPlainText("الصادر والوارد")
    dialog.submit()
    settle()
    assert titles(ctx)[1] == "الصادر والوارد"
    press(agendas.list, Qt.Key.Key_Delete)
    assert titles(ctx) == BOARD
    assert not ctx.read(get_template, MeetingKind.BOARD).is_own, "that is the program's own again"


def test_the_last_item_stays(ctx: AppContext, agendas: AgendaTemplates) -> None:
    for _each in range(6):
        press(agendas.list, Qt.Key.Key_Delete)
    assert len(titles(ctx)) == 1
    assert not agendas.remove.isEnabled()


def test_too_long_a_title_is_refused_in_words_and_nothing_changes(
    ctx: AppContext, agendas: AgendaTemplates, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    agendas.add.click()
    dialog = modal(TemplateItemDialog)
    dialog.title_field.setPlainText("س" * 301)
    dialog.submit()
    settle()
    assert len(told) == 1
    assert titles(ctx) == BOARD
    assert agendas.list.count() == len(BOARD)


def test_two_thirds_are_marked_for_the_assembly_only_and_undone(
    ctx: AppContext, agendas: AgendaTemplates
) -> None:
    assert not agendas.special.isVisible()
    choose_kind(agendas, MeetingKind.ASSEMBLY)
    assert agendas.special.isVisible()
    at = next(at for at, item in enumerate(agendas.items) if item.kind is ItemKind.SURPLUS)
    agendas.list.setCurrentRow(at)
    assert not agendas.special.isChecked()
    agendas.special.click()
    assert ctx.read(template_of, MeetingKind.ASSEMBLY)[at].majority is Majority.SPECIAL
    assert agendas.list.currentRow() == at
    own = ctx.office
    ctx.write(undo_last, who=own.who, desk=own.desk)
    settle()
    assert ctx.read(template_of, MeetingKind.ASSEMBLY)[at].majority is Majority.ORDINARY
    assert not agendas.special.isChecked()
    assert "كما في البرنامج" in plain(words(agendas))


def test_what_the_law_lists_and_is_gone_is_put_back(
    ctx: AppContext, agendas: AgendaTemplates
) -> None:
    choose_kind(agendas, MeetingKind.ASSEMBLY)
    assert not agendas.lacking.isVisible()
    at = next(at for at, item in enumerate(agendas.items) if item.kind is ItemKind.SURPLUS)
    agendas.list.setCurrentRow(at)
    agendas.remove.click()
    assert "توزيع الفائض" in plain(words(agendas.lacking))
    assert "51" in plain(words(agendas.lacking))
    agendas.put_back.click()
    assert titles(ctx, MeetingKind.ASSEMBLY)[-1] == "توزيع الفائض"
    assert not agendas.lacking.isVisible()


def test_the_program_s_items_come_back_after_a_question(
    ctx: AppContext, agendas: AgendaTemplates, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx.write(set_template, MeetingKind.BOARD, ctx.read(template_of, MeetingKind.CONTROL))
    settle()
    assert agendas.list.count() == 3
    answers = iter([False, True])
    monkeypatch.setattr(
        "coopdesk.ui.pages.settings_agendas.ask", lambda *_words, **_other: next(answers)
    )
    agendas.restore.click()
    assert len(titles(ctx)) == 3
    agendas.restore.click()
    assert titles(ctx) == BOARD
    assert agendas.list.count() == 4


def test_what_every_year_asks_for_is_missed_on_the_agenda(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    meeting_id = planned(ctx.office)
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    page.show_tab(0)
    assert page.agenda.isVisible()
    assert not page.agenda.cautions.isVisible()
    for row in ctx.read(item_rows, meeting_id):
        if row.kind is ItemKind.ACCOUNTS:
            ctx.write(remove_item, row.id)
    settle()
    assert page.agenda.cautions.isVisible()
    said = plain(words(page.agenda.cautions))
    assert "الحساب الختامي" in said
    assert "51" in said


def test_it_speaks_english_too(
    ctx: AppContext, qtbot: QtBot, dressed: Callable[[Preferences], None]
) -> None:
    dressed(Preferences(language="en"))
    people(ctx)
    page = SettingsPage(ctx)
    show(page, qtbot)
    assert "As the program has it" in page.agendas.whose.accessibleName()
    assert nameless(page) == []
