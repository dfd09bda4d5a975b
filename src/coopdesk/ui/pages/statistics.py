"""The membership in figures: every bar leads to its members, all of it prints."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from coopdesk.domain.members import Sex
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.statistic_filters import MEMBERS, joined_in, of_sex
from coopdesk.services.statistics import MemberStatistics, member_statistics
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    EmptyState,
    Label,
    PageHeader,
    boxed,
    column,
    day_text,
    key_cap,
    line,
    ltr,
    number,
    px,
    reading_edge,
    row,
    scrolled,
)
from coopdesk.ui.kit.charts import BarPlot, LinePlot, PairPlot, Plot, PyramidPlot, SeriesKey
from coopdesk.ui.pages import statistics_bars as bars
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import MembersVisit, PaperVisit

_MOST: Final = 10
"""Bars that show before somebody asks for all."""


class StatisticsPage(Page):
    """Figures above, charts below."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"member", "share_transaction", "neighbourhood", "member_merge"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.figures: MemberStatistics | None = None
        self._build()

    def _build(self) -> None:
        self.printing = Button(self.tr("Print the statistics"), "printer", "primary")
        self.printing.clicked.connect(self.print_paper)
        self.header = PageHeader(
            self.tr("Statistics of the membership"), "", self.printing, key_cap("Ctrl+P")
        )
        self.members = _Figure()
        self.women = _Figure()
        self.held = _Figure()
        self.joined = _Figure()
        self._links: list[tuple[_Figure, MemberFilter]] = []
        for figure in (self.members, self.women, self.held, self.joined):
            figure.clicked.connect(lambda _on=False, figure=figure: self._on_figure(figure))
        self._make_charts()
        top = row(
            *((figure, 1) for figure in (self.members, self.women, self.held, self.joined)),
            spacing=16,
        )
        self._content = column(top, *self._cards(), STRETCH, spacing=16, margins=(0, 0, 12, 0))
        self._area = scrolled(self._content)
        self._empty = EmptyState(
            "chart-column",
            self.tr("Nothing to count yet"),
            self.tr("The figures come by themselves as soon as there are members."),
        )
        self._empty.hide()
        self.setLayout(
            column(self.header, (self._area, 1), (self._empty, 1), spacing=12, margins=(24, 16))
        )

    def _make_charts(self) -> None:
        self.places = LongChart(BarPlot(self.tr("Members by neighbourhood")))
        self.ages = PyramidPlot(self.tr("Members by age and sex"))
        self.sexes = BarPlot(self.tr("Members by sex"))
        self.growth = LinePlot(self.tr("Growth of the membership"))
        self.months = PairPlot(self.tr("Joined and left by month"))
        self.years = PairPlot(self.tr("Joined and left by year"))
        self.capital = BarPlot(self.tr("Capital by year"), names=64)
        self.statuses = BarPlot(self.tr("Everyone in the register by status"))
        self.activities = LongChart(BarPlot(self.tr("Members by activity")))
        self.trades = LongChart(BarPlot(self.tr("Members by occupation")))
        for plot in self.plots():
            plot.picked.connect(self._on_picked)

    def plots(self) -> list[Plot]:
        """Every chart, from top to bottom."""
        return [
            self.places.plot,
            self.ages,
            self.sexes,
            self.growth,
            self.months,
            self.years,
            self.capital,
            self.statuses,
            self.activities.plot,
            self.trades.plot,
        ]

    def _cards(self) -> list[QFrame]:
        men, women = texts.code_text(Sex.MALE), texts.code_text(Sex.FEMALE)
        came, left = self.tr("joined"), self.tr("left")
        self._ages_sum = Label("", "muted", wrap=True)
        beside = [
            (
                self._card(self.places.title, self.places),
                self._card(
                    self.ages, _series(men, women), self.ages, self._ages_sum, line(), self.sexes
                ),
            ),
            (self._card(self.growth, self.growth),),
            (self._card(self.months, _series(came, left), self.months),),
            (
                self._card(self.years, _series(came, left), self.years),
                self._card(self.capital, self.capital),
            ),
            (
                self._card(self.statuses, self.statuses),
                self._card(self.activities.title, self.activities),
            ),
            (self._card(self.trades.title, self.trades),),
        ]
        return [_beside(*cards) for cards in beside]

    def _card(self, title: str | Plot, *items: QWidget) -> Card:
        name = title if isinstance(title, str) else title.title
        card = Card(name, *items, STRETCH, spacing=10)
        card.setMinimumWidth(px(360))
        return card

    # what the window asks

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {"print": self.print_paper, "refresh": self.reload}

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Every bar leads to its members"),
                self.tr(
                    "A click on a bar, or Enter on the bar the arrows chose, opens the list of "
                    "members narrowed to exactly those who are counted in it."
                ),
            ),
            (
                self.tr("Who is counted"),
                self.tr(
                    "Members are the active and the suspended. Who left is counted by status and "
                    "by the year of leaving; a record that was merged into another is not counted."
                ),
            ),
            (self.tr("Keys"), self.tr("Tab goes from chart to chart, Ctrl+P prints them all.")),
        ]

    def reload(self) -> None:
        """Count again, behind the page."""
        today = self.ctx.today()
        self.look_up("figures", lambda: self.ctx.read(member_statistics, today), self._show)

    @Slot()
    def print_paper(self) -> None:
        """Show the paper of the statistics."""
        self.go.emit("papers", PaperVisit("member-statistics"))

    # showing

    def _show(self, figures: MemberStatistics) -> None:
        self.figures = figures
        said = self.tr("as of %1 · %2 in the register since the founding")
        said = said.replace("%1", day_text(figures.today))
        self.header.subtitle.setText(said.replace("%2", texts.members_text(figures.registered)))
        self._area.setVisible(bool(figures.registered))
        self._empty.setVisible(not figures.registered)
        self.printing.setEnabled(bool(figures.registered))
        self._show_figures(figures)
        self.places.set_bars(bars.by_neighbourhood(figures))
        self.ages.set_bars(bars.by_age(figures))
        self._ages_sum.setText(bars.age_sum(figures))
        self.sexes.set_bars(bars.by_sex(figures))
        self.growth.set_bars(bars.growth(figures))
        self.months.set_bars(bars.by_month(figures))
        self.years.set_bars(bars.by_year(figures))
        self.capital.set_bars(bars.capital(figures))
        self.statuses.set_bars(bars.by_status(figures))
        self.activities.set_bars(bars.by_activity(figures))
        self.trades.set_bars(bars.by_occupation(figures))

    def _show_figures(self, figures: MemberStatistics) -> None:
        known = figures.men + figures.women
        share = ltr(f"{round(figures.women * 100 / known)}%") if known else "—"
        self.members.show_figure(number(figures.members), self.tr("members"))
        self.women.show_figure(share, self.tr("women: %1").replace("%1", number(figures.women)))
        self.held.show_figure(
            texts.rials_text(figures.amount),
            self.tr("capital: %1").replace("%1", texts.shares_text(figures.shares)),
        )
        self.joined.show_figure(
            number(figures.joined_this_year),
            self.tr("joined in %1").replace("%1", str(figures.today.year)),
        )
        self._links = [
            (self.members, MEMBERS),
            (self.women, of_sex(Sex.FEMALE)),
            (self.held, MemberFilter(shares_min=1)),
            (self.joined, joined_in(figures.today.year)),
        ]

    # leading on

    def _on_figure(self, figure: "_Figure") -> None:
        for known, chosen in self._links:
            if known is figure:
                self._on_picked(chosen)

    @Slot(object)
    def _on_picked(self, chosen: object) -> None:
        if isinstance(chosen, MemberFilter):
            self.go.emit("members", MembersVisit(chosen))


class _Figure(QPushButton):
    """A large figure that leads to its members."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "figure")
        self.setAutoDefault(False)
        self.figure = Label("…", "figure")
        self.caption = Label("", "muted")
        for label in (self.figure, self.caption):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setAlignment(reading_edge())
        self.setLayout(column(self.figure, self.caption, spacing=0, margins=(16, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: two lines."""
        return QSize(max(px(180), self.minimumSizeHint().width()), px(78))

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as what is written; a figure is never cut."""
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout else 0, px(78))

    def show_figure(self, figure: str, caption: str) -> None:
        """Say it."""
        self.figure.setText(figure)
        self.caption.setText(caption)
        self.setAccessibleName(f"{figure} {caption}")


class LongChart(QFrame):
    """A chart that shows its longest bars, and all when asked."""

    def __init__(self, plot: BarPlot) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.plot = plot
        self.title = plot.title
        self._bars: Sequence[bars.Bar] = ()
        self.more = Button("", "chevron-down", "quiet")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show)
        self.setLayout(column(plot, row(self.more, STRETCH), spacing=4))

    def set_bars(self, found: Sequence[bars.Bar]) -> None:
        """Show other bars."""
        self._bars = found
        self.more.setVisible(len(found) > _MOST + 1)
        self._show()

    @Slot()
    def _show(self) -> None:
        is_short = not self.more.isChecked() and len(self._bars) > _MOST + 1
        hidden = len(self._bars) - _MOST
        self.plot.set_bars(self._bars[:_MOST] if is_short else self._bars)
        self.more.set_text(self.tr("%Ln more", "", hidden) if is_short else self.tr("Show fewer"))


def _series(first: str, second: str) -> QFrame:
    return boxed(
        row(
            SeriesKey(hatched=False),
            Label(first, "muted"),
            16,
            SeriesKey(hatched=True),
            Label(second, "muted"),
            STRETCH,
        )
    )


def _beside(*cards: Card) -> QFrame:
    return boxed(row(*((card, 1) for card in cards), spacing=16))
