"""Every field of a member as a column of a workbook, so that the file can be brought in again."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import Final

from coopdesk.services.exporting import ColumnKind, ExportColumn
from coopdesk.services.member_record import MemberDetails, list_details
from coopdesk.services.office import Office
from coopdesk.wording import code_text, field_label

_CHUNK: Final = 1000


@dataclass(frozen=True, slots=True)
class MemberColumn:
    """One column of the register as a file."""

    name: str
    """The field of `MemberDetails`."""
    column: ExportColumn
    value: Callable[[MemberDetails], object]


def _field(name: str, kind: ColumnKind = ColumnKind.TEXT) -> MemberColumn:
    column = ExportColumn(field_label(name), kind)
    return MemberColumn(name, column, lambda member: getattr(member, name) or None)


def _count(name: str, title: str = "", kind: ColumnKind = ColumnKind.WHOLE) -> MemberColumn:
    """A figure that may be 0, which is not the same as not known."""
    column = ExportColumn(title or field_label(name), kind)
    return MemberColumn(name, column, lambda member: getattr(member, name))


def _code(name: str) -> MemberColumn:
    def word(member: MemberDetails) -> str | None:
        code: StrEnum | None = getattr(member, name)
        return code_text(code) if code else None

    return MemberColumn(name, ExportColumn(field_label(name)), word)


def _yes(name: str) -> MemberColumn:
    column = ExportColumn(field_label(name))
    return MemberColumn(name, column, lambda member: "نعم" if getattr(member, name) else None)


def _birth(member: MemberDetails) -> date | int | None:
    return member.birth_date or member.birth_year


def _lacks(member: MemberDetails) -> str | None:
    return "، ".join(code_text(lack) for lack in sorted(member.lacks)) or None


COLUMNS: Final[Sequence[MemberColumn]] = (
    _field("number", ColumnKind.WHOLE),
    _field("full_name"),
    _code("sex"),
    _code("id_kind"),
    _field("national_no"),
    _field("id_issue_place"),
    _field("id_issued_on", ColumnKind.DATE),
    _field("id_expires_on", ColumnKind.DATE),
    MemberColumn("birth_date", ExportColumn(field_label("birth_date"), ColumnKind.DATE), _birth),
    _field("birth_place"),
    _field("nationality"),
    _code("marital"),
    _count("dependants"),
    _field("occupation"),
    _field("activity"),
    _field("neighbourhood"),
    _field("address"),
    _field("phone1"),
    _field("phone2"),
    _yes("has_whatsapp"),
    _code("interest_basis"),
    _yes("is_founder"),
    _field("joined_on", ColumnKind.DATE),
    _field("decision_ref"),
    _count("shares"),
    _count("amount", "قيمة الأسهم", ColumnKind.MONEY),
    _code("status"),
    _field("status_on", ColumnKind.DATE),
    _field("folder_no"),
    _field("notes"),
)
"""In the order of the paper register; a heading is the field's own label."""

_EXTRA: Final = (MemberColumn("lacks", ExportColumn("البيانات الناقصة"), _lacks),)
"""What lists show and a register that comes in does not hold."""


def columns_named(names: Sequence[str]) -> list[MemberColumn]:
    """The columns of these fields, in this order; a name without a column is left out."""
    known = {column.name: column for column in (*COLUMNS, *_EXTRA)}
    return [known[name] for name in names if name in known]


def read_rows(
    office: Office, ids: Sequence[int], columns: Sequence[MemberColumn] = COLUMNS
) -> Iterator[list[object]]:
    """The members of these ids, a chunk at a time."""
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        for member in office.read(list_details, chunk, today=office.today()):
            yield [column.value(member) for column in columns]
