"""The quarters through the window."""

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.undo import undo_last
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.neighbourhood import JoinDialog, NeighbourhoodDialog
from coopdesk.ui.kit import TextEdit
from coopdesk.ui.pages.neighbourhoods import NeighbourhoodsPage
from coopdesk.ui.pages.visits import MembersVisit
from tests.services.path import found
from tests.services.twins import join
from tests.ui.hands import nameless


@pytest.fixture
def page(ctx: AppContext, qtbot: QtBot) -> NeighbourhoodsPage:
    found(ctx.office)
    for place in ("الصافية", "حي الصافيه", "حي الصافيه", "النور"):
        join(ctx.office, neighbourhood=place)
    page = NeighbourhoodsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1158, 680)
    page.show()
    return page


def names(ctx: AppContext) -> dict[str, int]:
    return {row.name: row.members for row in ctx.read(list_neighbourhoods)}


def choose(page: NeighbourhoodsPage, name: str) -> None:
    page.table.choose_row([place.name for place in page.places].index(name))


def test_a_quarter_is_renamed_for_all(page: NeighbourhoodsPage, ctx: AppContext) -> None:
    choose(page, "حي الصافيه")
    page.edit()
    dialog = page.findChild(NeighbourhoodDialog)
    assert dialog is not None
    field = dialog.rows["name"].field
    assert isinstance(field, TextEdit)
    field.setText("حي الوحدة")
    dialog.submit()

    assert names(ctx) == {"الصافية": 1, "النور": 1, "حي الوحدة": 2}


def test_a_name_that_is_there_is_refused_in_its_place(page: NeighbourhoodsPage) -> None:
    choose(page, "النور")
    page.edit()
    dialog = page.findChild(NeighbourhoodDialog)
    assert dialog is not None
    field = dialog.rows["name"].field
    assert isinstance(field, TextEdit)
    field.setText("الصافيه")
    dialog.submit()

    assert dialog.rows["name"].state == "bad"
    dialog.reject()


def test_two_quarters_are_joined_and_undone(
    page: NeighbourhoodsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    choose(page, "حي الصافيه")
    page.join()
    dialog = page.findChild(JoinDialog)
    assert dialog is not None
    target = next(place for place in page.places if place.name == "الصافية")
    dialog._into.set_value(target)
    dialog._name_it()
    assert dialog.action.text().strip() == "ضمّهم إلى «الصافية»"
    with qtbot.waitSignal(page.done) as said:
        dialog.submit()
    assert said.args == ["ضُمّ «حي الصافيه» إلى «الصافية»"]
    assert names(ctx) == {"الصافية": 3, "النور": 1}

    ctx.write(undo_last, who=ctx.office.who, desk=ctx.office.desk)

    assert names(ctx) == {"الصافية": 1, "حي الصافيه": 2, "النور": 1}


def test_its_members_are_a_click_away(page: NeighbourhoodsPage, qtbot: QtBot) -> None:
    choose(page, "النور")
    place = page.chosen()
    assert place is not None
    with qtbot.waitSignal(page.go) as gone:
        page.show_members()

    chosen = MemberFilter(neighbourhood_ids=frozenset({place.id}))
    assert gone.args == ["members", MembersVisit(chosen)]


def test_every_control_has_a_name(page: NeighbourhoodsPage) -> None:
    assert nameless(page) == []


def test_without_quarters_the_page_says_so(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    page = NeighbourhoodsPage(ctx)
    qtbot.addWidget(page)
    page.show()

    assert page.panel.isHidden()
    assert page.chosen() is None
