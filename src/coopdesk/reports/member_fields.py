"""The fields of a member as a paper shows them, and the blocks they stand in."""

from dataclasses import dataclass, field
from typing import Final

from coopdesk.domain.gender import worded
from coopdesk.domain.members import Sex
from coopdesk.domain.money import format_rials
from coopdesk.domain.phones import show_phone
from coopdesk.reports import texts
from coopdesk.reports.engine import (
    FIELD_LABEL,
    HAIR,
    SMALL,
    THIN,
    TITLE,
    Area,
    Sheet,
    Style,
    ornament,
)
from coopdesk.reports.engine.blocks import Whole
from coopdesk.reports.engine.typesetter import Layout
from coopdesk.reports.stationery import Stationery
from coopdesk.services.member_record import MemberDetails

Field = tuple[str, str]
FieldRow = tuple[Field, ...]
"""One or two fields on a line."""

_VALUE: Final = Style("naskh", 9, 4.6, bold=True)
_NAME: Final = Style("amiri", 17, 8, bold=True)
_LONG_NAME: Final = Style("amiri", 12.5, 5.4, bold=True)
_FIGURE: Final = Style("kufi", 15, 6, bold=True)
_ROW, _LABEL_WIDTH, _BETWEEN = 7.2, 27.0, 8.0
_PHOTO: Final = (30.0, 36.0)


def field_groups(one: MemberDetails, paper: Stationery) -> list[tuple[str, list[FieldRow]]]:
    """Every field in the groups of the member's page, in lines of two."""
    return [
        ("البيانات الشخصية", _person(one, paper)),
        ("الهوية", _identity(one, paper)),
        ("السكن والتواصل", _contact(one)),
        ("العضوية", _membership(one, paper)),
    ]


def _person(one: MemberDetails, paper: Stationery) -> list[FieldRow]:
    woman = one.sex is Sex.FEMALE
    dependants = "" if one.dependants is None else str(one.dependants)
    return [
        (("الجنس", texts.code_word(one.sex)), ("تاريخ الميلاد", _birth(one, paper))),
        (("محل الميلاد", one.birth_place), ("الجنسية", _nationality(one))),
        (
            ("الحالة الاجتماعية", texts.code_word(one.marital, one.sex)),
            ("من تعولهم" if woman else "من يعولهم", dependants),
        ),
        (("المهنة", one.occupation), ("نوع النشاط", one.activity)),
    ]


def _identity(one: MemberDetails, paper: Stationery) -> list[FieldRow]:
    return [
        (("نوع الهوية", texts.code_word(one.id_kind)), ("رقم البطاقة", one.national_no or "")),
        (
            ("تاريخ الإصدار", paper.both_dates(one.id_issued_on)),
            ("انتهاء الصلاحية", paper.both_dates(one.id_expires_on)),
        ),
        (("جهة الإصدار", one.id_issue_place),),
    ]


def _contact(one: MemberDetails) -> list[FieldRow]:
    return [
        (("الهاتف", show_phone(one.phone1)), ("هاتف آخر", show_phone(one.phone2))),
        (("الحي", one.neighbourhood), ("واتساب", texts.yes_no(one.has_whatsapp))),
        (("العنوان", one.address),),
    ]


def _membership(one: MemberDetails, paper: Stationery) -> list[FieldRow]:
    return [
        (("رقم العضوية", str(one.number)), ("رقم الملف الورقي", one.folder_no)),
        (("تاريخ الانضمام", paper.both_dates(one.joined_on)), ("قرار القبول", one.decision_ref)),
        (
            ("الحالة", texts.code_word(one.status, one.sex)),
            ("تاريخ الحالة", paper.both_dates(one.status_on)),
        ),
        (
            ("المصلحة الثابتة", texts.code_word(one.interest_basis)),
            (worded("founder", one.sex), texts.yes_no(one.is_founder)),
        ),
        (
            ("عدد الأسهم", format_rials(one.shares)),
            ("المدفوع", f"{format_rials(one.amount)} ريال"),
        ),
    ]


def _birth(one: MemberDetails, paper: Stationery) -> str:
    if one.birth_date is None:
        return f"{one.birth_year} (السنة فقط)" if one.birth_year is not None else ""
    return paper.both_dates(one.birth_date)


def _nationality(one: MemberDetails) -> str:
    if one.nationality == worded("yemeni"):
        return worded("yemeni", one.sex)
    return one.nationality


@dataclass(slots=True)
class MemberCard(Whole):
    """The top of the sheet: title, photo, name and the four figures that matter."""

    title: str
    one: MemberDetails
    photo: bytes | None
    height: float = 43
    gap: float = 2

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Photo at the left, everything else right of it."""
        one, middle = self.one, (area.right + area.left) / 2
        sheet.text(middle, area.top + 5, self.title, TITLE, "center", tag="H1")
        ornament(sheet, middle, area.top + 9.5)
        self._draw_photo(sheet, area)
        room = area.width - _PHOTO[0] - 8
        sheet.text(area.right, area.top + 15.5, worded("member", one.sex), SMALL)
        self._draw_name(sheet, area, room)
        share = room / 4
        for at, (figure, label) in enumerate(self._figures()):
            x = area.right - share * (at + 0.5)
            sheet.fit(x, area.top + 33, figure, _FIGURE, share - 3, "center")
            sheet.text(x, area.top + 38, label, SMALL, "center")
            if at:
                edge = area.right - share * at
                sheet.line(edge, area.top + 27.5, edge, area.top + 39, HAIR)
        sheet.rule(area.top + 42, HAIR, left=area.left, right=area.right)

    def _draw_name(self, sheet: Sheet, area: Area, room: float) -> None:
        """On one line if it can be; a name is never cut."""
        name, style = self.one.full_name, sheet.type.fitted(self.one.full_name, _NAME, room)
        if sheet.type.width(name, style) <= room:
            sheet.text(area.right, area.top + 22.5, name, style)
        else:
            sheet.paragraph(area.right, area.top + 20.5, room, name, _LONG_NAME)

    def _figures(self) -> tuple[Field, ...]:
        one = self.one
        return (
            (str(one.number), "رقم العضوية"),
            (format_rials(one.shares), "عدد الأسهم"),
            (format_rials(one.amount), "قيمتها (ريال)"),
            (texts.code_word(one.status, one.sex), "الحالة"),
        )

    def _draw_photo(self, sheet: Sheet, area: Area) -> None:
        width, height = _PHOTO
        top = area.top + 2
        if self.photo:
            sheet.image(area.left, top, width, height, self.photo)
        sheet.box(area.left, top, width, height, THIN)
        if not self.photo:
            sheet.text(area.left + width / 2, top + height / 2 + 1, "الصورة", SMALL, "center")


@dataclass(slots=True)
class FieldRows(Whole):
    """One line of fields; a field that is not known is a dotted line to write on."""

    sheet: Sheet
    fields: FieldRow
    gap: float = 0
    keep_with_next: bool = False
    height: float = field(init=False, default=_ROW)

    def __post_init__(self) -> None:
        page = self.sheet.page
        room = self._room(page.right - page.left)
        lines = max(len(self._layout(value, room).lines) for _label, value in self.fields)
        self.height = _ROW + (lines - 1) * _VALUE.leading

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Label at the right, value beside it."""
        room = self._room(area.width)
        y = area.top + 5
        for at, (label, value) in enumerate(self.fields):
            right = area.right - at * (room + _LABEL_WIDTH + _BETWEEN)
            start = right - _LABEL_WIDTH
            with sheet.content(sheet.tags.add("P")):
                sheet.fit(right, y, f"{label}:", FIELD_LABEL, _LABEL_WIDTH - 1)
                if value:
                    sheet.lines(start - room, y, self._layout(value, room))
            if not value:
                sheet.dotted(start - room, start, y + 0.6)

    def _room(self, width: float) -> float:
        """Millimetres of each value: a line of one field takes the whole width."""
        if len(self.fields) == 1:
            return width - _LABEL_WIDTH
        return (width - _BETWEEN) / 2 - _LABEL_WIDTH

    def _layout(self, value: str, room: float) -> Layout:
        style = self.sheet.type.fitted(value, _VALUE, room)
        return self.sheet.type.layout(value, style, room)


@dataclass(slots=True)
class DottedLines(Whole):
    """Lines to be written on by hand."""

    count: int
    gap: float = 2

    @property
    def height(self) -> float:
        """Ten millimetres from line to line."""
        return self.count * 10.0 - 0.5

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Dots over the whole width."""
        for at in range(self.count):
            sheet.dotted(area.left, area.right, area.top + 8 + at * 10)
