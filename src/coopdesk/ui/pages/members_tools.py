"""Over and under the members' list: search, chips, filters, columns, totals."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from coopdesk.domain.members import OWN_STATUSES, MemberLack, MemberStatus
from coopdesk.services.filters import SavedFilterRow, drop_filter, save_filter, saved_filters
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import MemberCounts, MemberTotals
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Chip,
    SearchField,
    TotalsBar,
    boxed,
    clear,
    column,
    number,
    px,
    row,
)
from coopdesk.ui.pages.members_filter import FilterDialog, NameDialog

PAGE = "members"
_WIDE = 1600
_ALWAYS = (
    MemberStatus.ACTIVE,
    MemberStatus.SUSPENDED,
    MemberStatus.WITHDRAWN,
    MemberStatus.DECEASED,
)
_ICONS = {MemberStatus.ACTIVE: "check", MemberStatus.SUSPENDED: "clock"}
_ALL_LACKS = frozenset(MemberLack)


class MembersTools(QFrame):
    """Everything that narrows the list, and what it adds up to.

    Signals:
        filtered: the list is to be narrowed to this `MemberFilter`.
        export_asked: those shown are to go into a file, with the columns that show.
        export_all_asked: the same with all that is known of them.
    """

    filtered = Signal(object)
    export_asked = Signal()
    export_all_asked = Signal()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self.chosen = MemberFilter()
        self._counts: MemberCounts | None = None
        self.search = SearchField(self.tr("Name, number, card or phone"))
        self.filter = Button(self.tr("Filter"), "funnel")
        self.columns = Button(self.tr("Columns"), "columns-3")
        self.saved = Button(self.tr("My filters"), "bookmark")
        self.export = Button(self.tr("Export"), "download")
        self.export.setMenu(self._export_menu())
        self._saved_menu = QMenu(self)
        self.saved.setMenu(self._saved_menu)
        self._saved_menu.aboutToShow.connect(self._fill_saved)
        self.chips: dict[object, Chip] = {}
        self._chip_row = row(spacing=8)
        self._make_chips()
        self._in_words = Button("", "x", "quiet")
        self._in_words.hide()
        self.totals = TotalsBar()
        top = row((self.search, 1), self.filter, self.columns, self.saved, self.export)
        chips = row(self._chip_row, STRETCH, self._in_words)
        self.setLayout(column(boxed(column(top, chips, spacing=10, margins=12))))
        self.search.searched.connect(self._on_searched)
        self.filter.clicked.connect(self._open_filter)
        self._in_words.clicked.connect(self._drop_narrowing)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("The columns that show…"), self.export_asked.emit)
        every = self.tr("All data of the members shown…")
        menu.addAction(every, self.export_all_asked.emit)
        return menu

    def set_columns_menu(self, menu: QMenu) -> None:
        """Give the menu that chooses columns."""
        self.columns.setMenu(menu)

    def show_filter(self, chosen: MemberFilter) -> None:
        """Show a filter that came from elsewhere, without asking for the list again."""
        self.chosen = chosen
        self.search.blockSignals(True)  # noqa: FBT003  Qt's argument
        self.search.setText(chosen.text)
        self.search.blockSignals(False)  # noqa: FBT003  Qt's argument
        self._mark_chips()
        self._say_narrowing()

    def show_counts(self, counts: MemberCounts) -> None:
        """Show what each chip would leave."""
        self._counts = counts
        self.chips["all"].set_count(counts.all)
        self.chips["lacks"].set_count(counts.any_lack)
        for status in OWN_STATUSES:
            chip = self.chips[status]
            chip.set_count(counts.by_status[status])
            chip.setVisible(status in _ALWAYS or self._has_room(status))

    def _has_room(self, status: MemberStatus) -> bool:
        """The rarer statuses have a chip on wide screens; everywhere they are in the filter."""
        chosen = status in self.chosen.statuses
        return chosen or self.window().width() >= px(_WIDE)

    def show_totals(self, totals: MemberTotals) -> None:
        """Show the line under the list."""
        self.totals.show_totals(
            [
                (self.tr("Shown"), texts.members_text(totals.members)),
                (texts.field_label("shares"), number(totals.shares)),
                (self.tr("Value"), texts.rials_text(totals.amount)),
            ]
        )

    # chips

    def _make_chips(self) -> None:
        clear(self._chip_row)
        self._add_chip("all", Chip(self.tr("All")))
        for status in OWN_STATUSES:
            self._add_chip(status, Chip(texts.code_text(status), _ICONS.get(status, "minus")))
            self.chips[status].setVisible(status in _ALWAYS)
        self._add_chip("lacks", Chip(self.tr("Incomplete"), "triangle-alert"))
        self._mark_chips()

    def _add_chip(self, key: object, chip: Chip) -> None:
        self.chips[key] = chip
        self._chip_row.addWidget(chip)
        chip.picked.connect(lambda adding: self._on_chip(key, adding=adding))

    def _on_chip(self, key: object, *, adding: bool) -> None:
        chosen = self.chosen
        if key == "all":
            chosen = replace(chosen, statuses=frozenset(), lacks=frozenset())
        elif key == "lacks":
            lacks: frozenset[MemberLack] = frozenset() if chosen.lacks else _ALL_LACKS
            statuses = chosen.statuses if adding else frozenset()
            chosen = replace(chosen, lacks=lacks, statuses=statuses)
        elif isinstance(key, MemberStatus):
            one = frozenset({key})
            statuses = chosen.statuses ^ one if adding else one
            if not adding and chosen.statuses == one:
                statuses = frozenset()
            chosen = replace(
                chosen, statuses=statuses, lacks=chosen.lacks if adding else frozenset()
            )
        self._take(chosen)

    def _mark_chips(self) -> None:
        chosen = self.chosen
        self.chips["all"].setChecked(not chosen.statuses and not chosen.lacks)
        self.chips["lacks"].setChecked(bool(chosen.lacks))
        for status in OWN_STATUSES:
            self.chips[status].setChecked(status in chosen.statuses)

    def _take(self, chosen: MemberFilter) -> None:
        self.chosen = chosen
        self._mark_chips()
        self._say_narrowing()
        self.filtered.emit(chosen)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text != self.chosen.text:
            self._take(replace(self.chosen, text=text))

    # the filter dialog and saved filters

    def _open_filter(self) -> None:
        dialog = FilterDialog(self._ctx, self.chosen, self._counts, self.window())
        dialog.chosen.connect(self._take)
        dialog.open()

    def _narrowing(self) -> int:
        plain = MemberFilter(
            text=self.chosen.text, statuses=self.chosen.statuses, lacks=self.chosen.lacks
        )
        names = [
            name for name in MemberFilter.__slots__ if name not in ("text", "statuses", "lacks")
        ]
        count: int = sum(getattr(self.chosen, name) != getattr(plain, name) for name in names)
        return count + (self.chosen.lacks not in (frozenset(), _ALL_LACKS))

    def _say_narrowing(self) -> None:
        count = self._narrowing()
        self._in_words.setVisible(bool(count))
        self._in_words.set_text(self.tr("%Ln more condition(s): take away", "", count))
        self.filter.set_kind("chip" if count else "")

    def _drop_narrowing(self) -> None:
        self._take(MemberFilter(text=self.chosen.text, statuses=self.chosen.statuses))

    def _fill_saved(self) -> None:
        menu = self._saved_menu
        menu.clear()
        found = self._ctx.read(saved_filters, PAGE)
        for saved in found:
            menu.addAction(saved.name, partial(self._use, saved))
        if not found:
            menu.addAction(self.tr("None saved yet")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save the present filter…"), self._ask_name)
        keep.setEnabled(self.chosen != MemberFilter())
        if found:
            drop = menu.addMenu(self.tr("Delete"))
            for saved in found:
                drop.addAction(saved.name, partial(self._drop, saved))

    def _use(self, saved: SavedFilterRow) -> None:
        chosen = MemberFilter.from_json(saved.content)
        self.show_filter(chosen)
        self.filtered.emit(chosen)

    def _drop(self, saved: SavedFilterRow) -> None:
        self._ctx.write(drop_filter, saved.id)

    def _ask_name(self) -> None:
        dialog = NameDialog(self.window())
        dialog.named.connect(self._keep)
        dialog.open()

    def _keep(self, name: str) -> None:
        self._ctx.write(save_filter, page=PAGE, name=name, content=self.chosen.to_json())
