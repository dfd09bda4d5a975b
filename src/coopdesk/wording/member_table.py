"""Every field of a member as a column of a workbook, so that the file can be brought in again."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import Final

from coopdesk.services.exporting import ColumnKind, ExportColumn
from coopdesk.services.member_record import MemberDetails, list_details
from coopdesk.services.office import Office
from coopdesk.wording import code_text, field_label

_CHUNK: Final = 1000
Value = Callable[[MemberDetails], object]


def _field(name: str, kind: ColumnKind = ColumnKind.TEXT) -> tuple[ExportColumn, Value]:
    return ExportColumn(field_label(name), kind), lambda member: getattr(member, name) or None


def _code(name: str) -> tuple[ExportColumn, Value]:
    def word(member: MemberDetails) -> str | None:
        code: StrEnum | None = getattr(member, name)
        return code_text(code) if code else None

    return ExportColumn(field_label(name)), word


def _yes(name: str) -> tuple[ExportColumn, Value]:
    return ExportColumn(field_label(name)), lambda member: "نعم" if getattr(member, name) else None


def _birth(member: MemberDetails) -> date | int | None:
    return member.birth_date or member.birth_year


def _dependants(member: MemberDetails) -> int | None:
    return member.dependants


COLUMNS: Final[Sequence[tuple[ExportColumn, Value]]] = (
    _field("number", ColumnKind.WHOLE),
    _field("full_name"),
    _code("sex"),
    _code("id_kind"),
    _field("national_no"),
    _field("id_issue_place"),
    _field("id_issued_on", ColumnKind.DATE),
    _field("id_expires_on", ColumnKind.DATE),
    (ExportColumn(field_label("birth_date"), ColumnKind.DATE), _birth),
    _field("birth_place"),
    _field("nationality"),
    _code("marital"),
    (ExportColumn(field_label("dependants"), ColumnKind.WHOLE), _dependants),
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
    (ExportColumn(field_label("shares"), ColumnKind.WHOLE), lambda member: member.shares),
    (ExportColumn("قيمة الأسهم", ColumnKind.MONEY), lambda member: member.amount),
    _code("status"),
    _field("status_on", ColumnKind.DATE),
    _field("folder_no"),
    _field("notes"),
)
"""In the order of the paper register; a heading is the field's own label."""


def read_rows(office: Office, ids: Sequence[int]) -> Iterator[list[object]]:
    """The members of these ids, a chunk at a time."""
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        for member in office.read(list_details, chunk, today=office.today()):
            yield [value(member) for _column, value in COLUMNS]
