"""The statistics in the window: the service's figures, each leading to its members."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus, Sex
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import member_totals
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.statistics import member_statistics
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import plain
from coopdesk.ui.kit.charts import Bar, BarPlot, PairPlot, PyramidPlot, pairs
from coopdesk.ui.pages.statistics import StatisticsPage
from coopdesk.ui.pages.visits import MembersVisit, PaperVisit
from tests.makers import TODAY, make_cooperative, make_member
from tests.ui.hands import nameless, press


def fill(session: Session) -> None:
    make_cooperative(session)
    for at in range(14):
        place = neighbourhood_id(session, f"حي {chr(ord('ب') + at)}ان")
        make_member(
            session,
            neighbourhood_id=place,
            sex=[Sex.MALE, Sex.FEMALE, None][at % 3],
            birth_year=1950 + 4 * at if at % 5 else None,
            activity=["نسيج", "نسيچ", ""][at % 3],
            shares=at % 4,
            joined_on=date(2024 + at % 3, 1 + at % 12, 5),
        )
    make_member(session, status=MemberStatus.WITHDRAWN, status_on=date(2026, 10, 1), shares=1)


@pytest.fixture
def page(ctx: AppContext, qtbot: QtBot) -> StatisticsPage:
    ctx.write(fill)
    page = StatisticsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1158, 680)
    page.show()
    qtbot.waitUntil(lambda: page.figures is not None)
    return page


def bars_of(page: StatisticsPage) -> list[Bar]:
    return [bar for plot in page.plots() for bar in plot.bars]


def test_every_bar_opens_as_many_members_as_it_says(page: StatisticsPage, ctx: AppContext) -> None:
    page.places.more.click()
    counted = [bar for bar in bars_of(page) if bar not in page.capital.bars]
    assert len(counted) > 60

    for bar in counted:
        assert isinstance(bar.key, MemberFilter)
        shown = ctx.read(member_totals, bar.key, today=TODAY)
        assert (bar.name, shown.members) == (bar.name, bar.value)


def test_the_figures_are_those_of_the_service(page: StatisticsPage, ctx: AppContext) -> None:
    figures = ctx.read(member_statistics, TODAY)

    assert page.figures == figures
    assert plain(page.members.figure.text()) == str(figures.members)
    assert plain(page.held.figure.text()) == f"{figures.amount:,} ريال"
    assert [bar.value for bar in page.capital.bars] == [
        one.amount for one in reversed(figures.capital_by_year)
    ]


def test_a_click_and_enter_lead_to_the_members(page: StatisticsPage, qtbot: QtBot) -> None:
    plot = page.statuses
    centre = plot.place_of(2).center().toPoint()
    with qtbot.waitSignal(page.go) as clicked:
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(centre))
    chosen = MemberFilter(statuses=frozenset({MemberStatus.WITHDRAWN}))
    assert clicked.args == ["members", MembersVisit(chosen)]

    with qtbot.waitSignal(page.go) as entered:
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            press(plot, key)
    assert entered.args == clicked.args
    with qtbot.waitSignal(page.go) as figure:
        page.women.click()
    assert figure.args is not None
    assert figure.args[0] == "members"


def test_a_chart_says_the_bar_one_is_at(page: StatisticsPage) -> None:
    plot = page.statuses
    press(plot, Qt.Key.Key_End)
    press(plot, Qt.Key.Key_Up)

    assert plot.accessibleName().startswith("المقيدون في السجل بحسب الحالة. متوفى:")


def test_long_charts_show_the_largest_and_all_when_asked(page: StatisticsPage) -> None:
    assert len(page.places.plot.bars) == 10
    page.places.more.click()

    assert len(page.places.plot.bars) == 14


def test_it_prints(page: StatisticsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as gone:
        page.handlers()["print"]()

    assert gone.args == ["papers", PaperVisit("member-statistics")]


def test_every_control_has_a_name(page: StatisticsPage) -> None:
    assert nameless(page) == []


def test_an_empty_register_says_so(ctx: AppContext, qtbot: QtBot) -> None:
    ctx.write(make_cooperative)
    page = StatisticsPage(ctx)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.figures is not None)

    assert page._area.isHidden()
    assert not page.printing.isEnabled()


def test_what_somebody_else_adds_is_counted(
    page: StatisticsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    before = page.figures
    assert before is not None
    ctx.write(make_member, "ناصر")

    qtbot.waitUntil(lambda: page.figures is not None and page.figures.members > before.members)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_bars_grow_from_the_reading_side(
    qtbot: QtBot, dressed: Callable[[Preferences], None], language: str
) -> None:
    dressed(Preferences(language=language))
    bars = [Bar("أ", 1, "1", key=1), Bar("ب", 2, "2", key=2)]
    plot, pyramid = BarPlot("x"), PyramidPlot("y")
    for each in (plot, pyramid):
        qtbot.addWidget(each)
        each.resize(400, 200)
        each.set_bars(bars)
        each.grab()
    first, second = pyramid.place_of(0), pyramid.place_of(1)

    assert (first.x() > second.x()) is (language == "ar")
    assert plot.place_of(1).y() > plot.place_of(0).y()


def test_time_goes_to_the_right_in_pairs(qtbot: QtBot) -> None:
    plot = PairPlot("x")
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.set_bars(list(pairs([Bar("1", 3, "3")], [Bar("1", 0, "0")])))
    press(plot, Qt.Key.Key_Right)

    assert plot.accessibleName() == "x. 1: 0"
    assert plot.place_of(1).x() > plot.place_of(0).x()


def test_a_chart_without_bars_is_empty(qtbot: QtBot) -> None:
    plot = BarPlot("x")
    qtbot.addWidget(plot)
    plot.grab()
    press(plot, Qt.Key.Key_Return)

    assert plot.accessibleName() == "x"
