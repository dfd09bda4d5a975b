"""Choosing members by more than a chip: a dialog with every condition, and a name for it."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from coopdesk.domain.members import OWN_STATUSES, MemberLack, Sex
from coopdesk.services.member_filter import NO_NEIGHBOURHOOD, MemberFilter
from coopdesk.services.member_list import MemberCounts
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    CodeEdit,
    FormRow,
    Label,
    TextEdit,
    boxed,
    column,
    number,
    px,
    row,
    scrolled,
)
from coopdesk.ui.office_dates import date_edit


class FilterDialog(QDialog):
    """Every condition of the list at once.

    Signals:
        chosen: the `MemberFilter` to use.
    """

    chosen = Signal(object)

    def __init__(
        self,
        ctx: AppContext,
        now: MemberFilter,
        counts: MemberCounts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter members"))
        self._now = now
        sexes = [(sex, _word(sex, counts.by_sex if counts else {})) for sex in Sex]
        self.sex: Choice[Sex | None] = Choice([(None, self.tr("Both")), *sexes])
        self.sex.set_value(next(iter(now.sexes)) if len(now.sexes) == 1 else None)
        self.joined_from = date_edit(ctx, now.joined_from)
        self.joined_to = date_edit(ctx, now.joined_to)
        self.shares_min, self.shares_max = _count_edit(now.shares_min), _count_edit(now.shares_max)
        self.places = self._place_boxes(ctx)
        self.statuses = {
            status: _box(_word(status, counts.by_status if counts else {}), status in now.statuses)
            for status in OWN_STATUSES
        }
        self.lacks = {
            lack: _box(_word(lack, counts.by_lack if counts else {}), lack in now.lacks)
            for lack in MemberLack
        }
        use = Button(self.tr("Show these"), "check", "primary")
        drop = Button(self.tr("Take all away"), "x")
        close = Button(self.tr("Go back"))
        use.setDefault(True)
        use.clicked.connect(self._use)
        drop.clicked.connect(self._drop)
        close.clicked.connect(self.reject)
        left = column(
            FormRow(texts.field_label("sex"), self.sex),
            FormRow(self.tr("Joined from"), self.joined_from),
            FormRow(self.tr("Joined up to"), self.joined_to),
            row(
                (FormRow(self.tr("Shares from"), self.shares_min), 1),
                (FormRow(self.tr("up to"), self.shares_max), 1),
            ),
            STRETCH,
            spacing=10,
        )
        middle = column(
            Label(texts.field_label("neighbourhood"), "strong"),
            (scrolled(column(*self.places.values(), STRETCH)), 1),
        )
        right = column(
            Label(self.tr("What is missing"), "strong"), *self.lacks.values(), STRETCH, spacing=6
        )
        states = column(
            Label(texts.field_label("status"), "strong"),
            *self.statuses.values(),
            STRETCH,
            spacing=6,
        )
        body = row((left, 3), (states, 2), (middle, 3), (right, 3), spacing=24)
        foot = row(drop, STRETCH, close, use)
        self.setLayout(column((boxed(body), 1), foot, spacing=16, margins=20))
        self.resize(px(920), px(430))

    def _place_boxes(self, ctx: AppContext) -> dict[int, QCheckBox]:
        wanted = self._now.neighbourhood_ids
        boxes = {
            place.id: _box(f"{place.name}  {number(place.members)}", place.id in wanted)
            for place in ctx.read(list_neighbourhoods)
        }
        return {
            **boxes,
            NO_NEIGHBOURHOOD: _box(self.tr("Without one"), NO_NEIGHBOURHOOD in wanted),
        }

    def value(self) -> MemberFilter:
        """The filter as the fields say now; what is not a number or a date narrows nothing."""
        sex = self.sex.value()
        return replace(
            self._now,
            sexes=frozenset({sex}) if sex else frozenset(),
            joined_from=self.joined_from.day(),
            joined_to=self.joined_to.day(),
            shares_min=_count(self.shares_min),
            shares_max=_count(self.shares_max),
            neighbourhood_ids=_ticked(self.places),
            statuses=_ticked(self.statuses),
            lacks=_ticked(self.lacks),
        )

    def _use(self) -> None:
        self.chosen.emit(self.value())
        self.accept()

    def _drop(self) -> None:
        self.chosen.emit(MemberFilter(text=self._now.text))
        self.accept()


class NameDialog(QDialog):
    """A name for the filter in use.

    Signals:
        named: the name.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save the filter"))
        self.name = TextEdit(longest=80)
        self._row = FormRow(self.tr("Name of the filter"), self.name, required=True)
        keep = Button(self.tr("Save"), "save", "primary")
        keep.setDefault(True)
        keep.clicked.connect(self._keep)
        close = Button(self.tr("Go back"))
        close.clicked.connect(self.reject)
        self.setLayout(column(self._row, row(STRETCH, close, keep), spacing=16, margins=20))
        self.setMinimumWidth(px(380))

    def _keep(self) -> None:
        if not self.name.value():
            self._row.set_error(self.tr("Write a name, for example «Women of al-Sunaynah»."))
            return
        self.named.emit(self.name.value())
        self.accept()


def _word(code: StrEnum, counts: Mapping[Any, int]) -> str:
    """The word of a code, and how many of the present search it would leave."""
    count = counts.get(code)
    return texts.code_text(code) if count is None else f"{texts.code_text(code)}  {number(count)}"


def _box(text: str, on: bool) -> QCheckBox:  # noqa: FBT001  one value beside its word
    box = QCheckBox(text)
    box.setChecked(on)
    return box


def _ticked(boxes: dict[Any, QCheckBox]) -> frozenset[Any]:
    return frozenset(key for key, box in boxes.items() if box.isChecked())


def _count_edit(value: int | None) -> CodeEdit:
    return CodeEdit("" if value is None else str(value), longest=9)


def _count(edit: CodeEdit) -> int | None:
    digits = edit.value()
    return int(digits) if digits.isdigit() else None
