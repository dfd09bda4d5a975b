"""Who changed what in the settings, from what to what."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.calendars import HIJRI_MONTHS_AR, HIJRI_MONTHS_EN
from coopdesk.domain.rules import RULES
from coopdesk.services.audit import HistoryRow, history_of_settings
from coopdesk.services.exporting import ColumnKind, ExportColumn
from coopdesk.ui import texts
from coopdesk.ui.exporting import Export, export_from
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    boxed,
    clear,
    column,
    ltr,
    number,
    plain,
    px,
    row,
)
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.member_tabs import plain_table

_MONEY = frozenset({"share_value", "entry_fee"})
_LEFT_OUT = frozenset({"id", "is_made_up", "version"})


class SettingsHistory(QFrame):
    """The last changes, newest first, and a way to take them out."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._page = page
        self.lines: list[list[str]] = []
        self._changes: Sequence[HistoryRow] = ()
        self._place = column()
        export = Button(self.tr("Export"), "download")
        export.clicked.connect(lambda: export_from(page, self.exported()))
        holder = boxed(column((self._place, 1)))
        holder.setMinimumHeight(px(380))
        self.setLayout(column(holder, row(STRETCH, export)))

    def refresh(self) -> None:
        """Read again."""
        found = self._page.ctx.read(history_of_settings)
        founding = {change.transaction_no for change in found if _founds(change)}
        self._changes = [
            change
            for change in found
            if _founds(change) or change.transaction_no not in founding  # the usual days off
        ]
        today = self._page.ctx.today()
        self.lines = [line for change in self._changes for line in self._lines(change, today)]
        clear(self._place)
        name = self.tr("Changes of the settings")
        if self.lines:
            self._place.addWidget(plain_table(self._titles(), self.lines, name))
        else:
            calm = self.tr("Whoever changes a rule, a figure or a day off stands here by name.")
            self._place.addWidget(EmptyState("history", self.tr("Nothing changed yet"), calm))

    def exported(self) -> Export:
        """All that shows, for a file."""
        kinds = (ColumnKind.DATE, *[ColumnKind.TEXT] * 4)
        columns = [ExportColumn(*pair) for pair in zip(self._titles(), kinds, strict=True)]
        days = [
            change.at.astimezone().date()
            for change in self._changes
            for _line in self._lines(change, self._page.ctx.today())
        ]
        rows = [
            [day, *(plain(text) for text in line[1:])]
            for day, line in zip(days, self.lines, strict=True)
        ]
        return Export(self.tr("Changes of the settings"), columns, lambda: rows, len(rows))

    def _titles(self) -> list[str]:
        return [
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Before"),
            self.tr("After"),
        ]

    def _lines(self, change: HistoryRow, today: date) -> Iterator[list[str]]:
        head = [texts.moment_text(change.at, today), change.who]
        if change.table == "setting":
            before, after = _of(change, "value")
            what = self._setting(change.record_id)
            yield [*head, what, self._worded(change, before), self._worded(change, after)]
        elif change.table == "hijri_correction":
            before, after = _of(change, "days")
            yield [*head, self._month(change.record_id), _shift(before), _shift(after)]
        elif change.table == "holiday":
            before, after = _of(change, "name")
            yield [*head, self.tr("Day off"), before or "—", after or "—"]
        elif change.action == "insert":
            yield [*head, self.tr("The office was begun"), "—", "—"]
        else:
            for name, before, after in change.changes:
                if name not in _LEFT_OUT:
                    yield [
                        *head,
                        texts.field_label(name),
                        _value(name, before),
                        _value(name, after),
                    ]

    def _setting(self, key: str) -> str:
        rule = RULES.get(key)
        if rule is not None:
            return rule.label_ar if current_language() == "ar" else rule.label_en
        return {
            "office.weekend": self.tr("Weekend"),
            "print.digits": self.tr("Digits on papers"),
            "print.first_calendar": self.tr("Order of the dates"),
        }.get(key, key)

    def _worded(self, change: HistoryRow, value: Any) -> str:
        """A value of a setting; the law's where none was kept."""
        rule = RULES.get(change.record_id)
        if value is None:
            return self.tr("as the law has it") if rule else "—"
        at = 1 if current_language() == "ar" else 2
        words = {each[0]: each[at] for each in rule.choices} if rule else {}
        words |= {"yes": self.tr("Yes"), "no": self.tr("No")}
        return words.get(str(value)) or ltr(value)

    def _month(self, record_id: str) -> str:
        year, _, month = record_id.partition("/")
        names = HIJRI_MONTHS_AR if current_language() == "ar" else HIJRI_MONTHS_EN
        return f"{names[int(month) - 1]} {ltr(year)}"


def _founds(change: HistoryRow) -> bool:
    return change.table == "cooperative" and change.action == "insert"


def _of(change: HistoryRow, column_name: str) -> tuple[Any, Any]:
    found = [(before, after) for name, before, after in change.changes if name == column_name]
    return found[0] if found else (None, None)


def _shift(days: Any) -> str:
    return ltr(f"{days:+}") if days else ltr("0")


def _value(name: str, value: Any) -> str:
    if value in (None, ""):
        return "—"
    if name == "logo_sha256":
        return ltr(str(value)[:8])
    if name in _MONEY and isinstance(value, int):
        return number(value)
    return ltr(value) if isinstance(value, int) or str(value)[:1].isdigit() else str(value)
