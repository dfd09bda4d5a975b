"""Many members changed from the list: the summary first, then one undo for all."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coopdesk.services.bulk_changes import BulkField
from coopdesk.services.member_record import get_member
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.bulk_change import BulkDialog
from coopdesk.ui.kit import SuggestEdit, TextEdit
from coopdesk.ui.pages.doubles_ties import change_many
from coopdesk.ui.pages.members import MembersPage
from coopdesk.ui.undoing import Undoing
from tests.makers import TODAY
from tests.services.path import found
from tests.services.twins import join
from tests.ui.hands import nameless


@pytest.fixture
def ids(ctx: AppContext) -> list[int]:
    found(ctx.office)
    return [join(ctx.office, neighbourhood=place) for place in ("الصافية", "النور", "")]


@pytest.fixture
def dialog(ctx: AppContext, ids: list[int], qtbot: QtBot) -> Iterator[BulkDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = BulkDialog(ctx, ids, window)
    dialog.ask()
    yield dialog
    window.close()


def places(ctx: AppContext, ids: list[int]) -> list[str]:
    return [ctx.read(get_member, each, today=TODAY).neighbourhood for each in ids]


def test_nothing_is_offered_before_a_value_is_given(dialog: BulkDialog) -> None:
    assert not dialog.action.isEnabled()
    assert dialog.summary is None


def test_the_summary_follows_what_is_typed(dialog: BulkDialog, qtbot: QtBot) -> None:
    editor = dialog.editors[BulkField.NEIGHBOURHOOD]
    assert isinstance(editor, SuggestEdit)
    editor.setEditText("النور")
    qtbot.waitUntil(lambda: dialog.summary is not None)

    assert dialog.action.text().strip() == "غيّر عضوان"
    assert "يتغير عضوان من 3 أعضاء" in dialog.found.text.text()
    assert "عند عضو واحد" in dialog.found.text.text()
    assert "الصافية ← النور" in dialog.examples.text()


def test_the_button_changes_all_and_one_undo_takes_it_back(
    dialog: BulkDialog, ctx: AppContext, ids: list[int], qtbot: QtBot
) -> None:
    editor = dialog.editors[BulkField.NEIGHBOURHOOD]
    assert isinstance(editor, SuggestEdit)
    editor.set_value("حي الوحدة")
    dialog.reckon()
    with qtbot.waitSignal(dialog.acted) as acted:
        dialog.submit()
    assert acted.args == [3]
    assert places(ctx, ids) == ["حي الوحدة"] * 3
    undoing = Undoing(ctx, dialog)
    undoing.refresh()
    assert undoing.name == "تغيير أعضاء دفعة واحدة"

    undoing.undo()

    assert places(ctx, ids) == ["الصافية", "النور", ""]


def test_what_cannot_be_is_said_under_its_field(dialog: BulkDialog) -> None:
    dialog.field.set_value(BulkField.OCCUPATION)
    dialog._on_field()
    editor = dialog.editors[BulkField.OCCUPATION]
    assert isinstance(editor, SuggestEdit)
    line = editor.lineEdit()
    assert line is not None
    line.setMaxLength(500)
    editor.set_value("ن" * 130)
    dialog.reckon()

    assert dialog.rows["occupation"].state == "bad"
    assert not dialog.action.isEnabled()


def test_only_the_field_of_the_choice_shows(dialog: BulkDialog) -> None:
    for one in BulkField:
        dialog.field.set_value(one)
        dialog._on_field()
        shown = [name for name in BulkField if dialog.rows[str(name)].isVisibleTo(dialog)]
        assert shown == [one]
        assert nameless(dialog) == []
    assert isinstance(dialog.editors[BulkField.DECISION_REF], TextEdit)


def test_the_list_says_what_was_done(ctx: AppContext, ids: list[int], qtbot: QtBot) -> None:
    page = MembersPage(ctx)
    qtbot.addWidget(page)
    page.show()
    dialog = change_many(page, ids[:2])
    dialog.field.set_value(BulkField.IS_FOUNDER)
    dialog._on_field()
    with qtbot.waitSignal(page.done) as said:
        dialog.submit()

    assert said.args == ["تغيّر عضوان"]
    assert [ctx.read(get_member, each, today=TODAY).is_founder for each in ids] == [
        True,
        True,
        False,
    ]
