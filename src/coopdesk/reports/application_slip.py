"""What the office writes on an application, and the slip that the applicant takes along."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.counting import MONTH
from coopdesk.domain.gender import worded
from coopdesk.domain.money import format_rials
from coopdesk.domain.words import count_in_words, in_oblique
from coopdesk.reports.engine import CELL, SMALL, Sheet, Style
from coopdesk.reports.engine.forms import (
    cut_line,
    field_frame,
    field_value,
    office_frame,
    write_line,
)
from coopdesk.services.applications import ApplicationDetails

_TITLE: Final = Style("kufi", 9.5, 5, bold=True)
_ROW: Final = 12.0


def draw_office_part(sheet: Sheet, top: float, given: ApplicationDetails | None) -> None:
    """«لاستعمال الجمعية»: two rows of four fields in a strong frame."""
    right, left = sheet.page.right, sheet.page.left
    office_frame(sheet, left, top, right - left, 32, "لاستعمال الجمعية")
    width = (right - left - 6) / 4
    for row, fields in enumerate(_office_fields(given)):
        x, y = right - 3, top + 4.6 + row * _ROW
        for label, value in fields:
            field_frame(sheet, x, y, width, label)
            field_value(sheet, x, y, width, value)
            x -= width


def _office_fields(given: ApplicationDetails | None) -> tuple[tuple[tuple[str, str], ...], ...]:
    if given is None:
        number = received = due = by = decision = member = voucher = ""
    else:
        number, by = given.number_text, given.received_by
        received = f"{gregorian_text(given.submitted_on)}م"
        due = f"{gregorian_text(given.due_on)}م"
        day = f"{gregorian_text(given.decided_on)}م" if given.decided_on else ""
        decision = f"{given.decision_ref} – {day}" if given.decision_ref else day
        member = str(given.member_number or "")
        fee = f"الرسم {format_rials(given.entry_fee)} ريال" if given.entry_fee else ""
        voucher = " – ".join(part for part in (given.receipt_ref, fee) if part)
    return (
        (
            ("رقم الطلب", number),
            ("تاريخ الاستلام", received),
            ("آخر موعد للبت", due),
            ("المستلم وتوقيعه", by),
        ),
        (
            ("قرار المجلس وتاريخه", decision),
            ("رقم العضوية", member),
            ("سند القبض ورسم العضوية", voucher),
            ("الأمين العام", ""),
        ),
    )


def draw_slip(
    sheet: Sheet, top: float, given: ApplicationDetails | None, *, office: str, months: int
) -> None:
    """Below a cut line: from whom, which application, until when the board decides."""
    right, left = sheet.page.right, sheet.page.left
    cut_line(sheet, top)
    sheet.text(right, top + 8, "قسيمة استلام طلب", _TITLE)
    sheet.fit(left, top + 8, office, SMALL.strong(), 90, "left")
    if given is None:
        who, name, number, day, due, by = "الأخ/الأخت", "", "", "", "", ""
    else:
        who = f"{worded('brother', given.sex)}/"
        name, number, by = given.full_name, given.number_text, given.received_by
        day = f"{gregorian_text(given.submitted_on)}م"
        due = f"{gregorian_text(given.due_on)}م"
    colon = ":" if given is None else ""
    y = top + 16
    write_line(sheet, right, right - 106, y, f"استلمنا من {who}{colon}", name, style=CELL)
    write_line(sheet, right - 109, left, y, "طلب انتساب رقم:", number, style=CELL)
    y += 8.5
    write_line(sheet, right, right - 46, y, "بتاريخ:", day, style=CELL)
    write_line(sheet, right - 49, right - 118, y, "آخر موعد للبت في الطلب:", due, style=CELL)
    write_line(sheet, right - 121, left, y, "المستلم:", by, style=CELL)
    term = in_oblique(count_in_words(months, MONTH))
    rule = f"يبت المجلس في الطلب خلال {term} من تقديمه، وعدم الرد بعدها قبول له (المادة 22)."
    sheet.text(right, y + 6.5, rule, SMALL)
