"""The fields of a person on the application form, blank or filled."""

from collections.abc import Sequence
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.counting import SHARE
from coopdesk.domain.gender import worded
from coopdesk.domain.members import IdKind, InterestBasis, Sex
from coopdesk.domain.phones import parse_phone
from coopdesk.domain.words import count_in_words
from coopdesk.reports import texts
from coopdesk.reports.engine import CELL, HAIR, THIN, TINY, Sheet
from coopdesk.reports.engine.forms import COMB_CELL, choices, comb, field_frame, field_value
from coopdesk.services.applications import ApplicationDetails

HEIGHT: Final = 12.0
_PHOTO: Final = (30.0, 36.0)
_BESIDE_PHOTO: Final = 33.0
_ID_CELLS, _PHONE_CELLS, _SHARE_CELLS = 11, 9, 4
_ID_KINDS: Final = (
    (IdKind.PERSONAL_CARD, "شخصية"),
    (IdKind.SMART_CARD, "ذكية"),
    (IdKind.FAMILY_CARD, "عائلية"),
    (IdKind.PASSPORT, "جواز"),
)
_BASES: Final = (
    (InterestBasis.RESIDENCE, "سكن"),
    (InterestBasis.WORK, "عمل"),
    (InterestBasis.ACTIVITY, "نشاط"),
)


def draw_person(
    sheet: Sheet, top: float, given: ApplicationDetails | None, photo: bytes | None
) -> float:
    """All fields from `top` down; gives the y below them."""
    right, width = sheet.page.right, sheet.page.right - sheet.page.left
    _draw_photo(sheet, top, photo)
    narrow = width - _BESIDE_PHOTO
    y = top
    _text(sheet, right, y, narrow, "الاسم الرباعي واللقب (كما في البطاقة)",
          given.full_name if given else "")  # fmt: skip
    y += HEIGHT
    _sex_and_birth(sheet, right, y, narrow, given)
    y += HEIGHT
    _identity(sheet, right, y, narrow, given)
    y += HEIGHT
    _work_and_home(sheet, right, y, given)
    y += 2 * HEIGHT
    _phones(sheet, right, y, given)
    y += HEIGHT
    _shares(sheet, right, y, given)
    return y + HEIGHT


def _draw_photo(sheet: Sheet, top: float, photo: bytes | None) -> None:
    left, (width, height) = sheet.page.left, _PHOTO
    if photo:
        sheet.image(left, top, width, height, photo)
    sheet.box(left, top, width, height, THIN if photo else HAIR)
    if not photo:
        with sheet.one_paragraph():
            sheet.text(left + width / 2, top + 17.5, "صورة شخصية", TINY, "center")
            sheet.text(left + width / 2, top + 21, "4 × 6 سم", TINY, "center", base="R")


def _sex_and_birth(
    sheet: Sheet, right: float, y: float, width: float, given: ApplicationDetails | None
) -> None:
    sexes = [(texts.code_word(sex), given is not None and given.sex is sex) for sex in Sex]
    x = _ticks(sheet, right, y, 38, "الجنس", sexes)
    figures = _birth_figures(given) if given else ""
    x = _comb(sheet, x, y, 52, "تاريخ الميلاد (يوم / شهر / سنة)", 8, figures, breaks=(2, 4))
    _text(sheet, x, y, width - 90, "محل الميلاد", given.birth_place if given else "")


def _birth_figures(given: ApplicationDetails) -> str:
    """Day, month, year; only the year's cells where that is all that is known."""
    if given.birth_date is not None:
        return f"{given.birth_date:%d%m}{given.birth_date.year:04}"
    return f"    {given.birth_year:04}" if given.birth_year is not None else ""


def _identity(
    sheet: Sheet, right: float, y: float, width: float, given: ApplicationDetails | None
) -> None:
    known = given is not None and bool(given.national_no)
    kinds = [
        (word, known and given is not None and given.id_kind is kind) for kind, word in _ID_KINDS
    ]
    x = _ticks(sheet, right, y, 66, "نوع الوثيقة", kinds)
    number = (given.national_no or "") if given else ""
    room = width - 66
    cells = max(_ID_CELLS, len(number))
    if cells * COMB_CELL > room - 2:
        _text(sheet, x, y, room, "رقم الوثيقة", number)
    else:
        _comb(sheet, x, y, room, "رقم الوثيقة", cells, number)


def _work_and_home(sheet: Sheet, right: float, y: float, given: ApplicationDetails | None) -> None:
    issue = family = work = ""
    if given:
        issued = f"{gregorian_text(given.id_issued_on)}م" if given.id_issued_on else ""
        issue = " – ".join(part for part in (given.id_issue_place, issued) if part)
        work = " – ".join(part for part in (given.occupation, given.activity) if part)
        marital = texts.code_word(given.marital, given.sex)
        dependants = "" if given.dependants is None else f"المعالون: {given.dependants}"
        family = " – ".join(part for part in (marital, dependants) if part)
    x = _text(sheet, right, y, 66, "جهة الإصدار وتاريخه", issue)
    x = _text(sheet, x, y, 51, "المهنة / النشاط", work)
    _text(sheet, x, y, 51, "الحالة الاجتماعية وعدد المعالين", family)
    y += HEIGHT
    x = _text(sheet, right, y, 38, "الجنسية", _nationality(given))
    x = _text(sheet, x, y, 50, "الحي / الحارة", given.neighbourhood if given else "")
    _text(sheet, x, y, 80, "المديرية والعنوان بالتفصيل", given.address if given else "")


def _nationality(given: ApplicationDetails | None) -> str:
    if given is None:
        return ""
    if given.nationality == worded("yemeni"):
        return worded("yemeni", given.sex)
    return given.nationality


def _phones(sheet: Sheet, right: float, y: float, given: ApplicationDetails | None) -> None:
    x = _phone(sheet, right, y, "الهاتف", given.phone1 if given else "")
    x = _phone(sheet, x, y, "هاتف آخر", given.phone2 if given else "")
    said = given is not None and bool(given.phone1)
    has = given is not None and given.has_whatsapp
    answers = [(texts.YES, said and has), (texts.NO, said and not has)]
    _ticks(sheet, x, y, 52, "على الهاتف الأول واتساب؟", answers)


def _phone(sheet: Sheet, right: float, y: float, label: str, phone: str) -> float:
    figures = (parse_phone(phone) or "").removeprefix("+967")
    if (phone and not figures.isdigit()) or len(figures) > _PHONE_CELLS:
        return _text(sheet, right, y, 58, label, phone)
    return _comb(sheet, right, y, 58, label, _PHONE_CELLS, figures)


def _shares(sheet: Sheet, right: float, y: float, given: ApplicationDetails | None) -> None:
    count = given.requested_shares if given else 0
    figures = str(count) if given else ""
    if len(figures) > _SHARE_CELLS:
        x = _text(sheet, right, y, 42, "عدد الأسهم المطلوبة (رقماً)", f"{count:,}")
    else:
        padded = figures.rjust(_SHARE_CELLS) if figures else ""
        x = _comb(sheet, right, y, 42, "عدد الأسهم المطلوبة (رقماً)", _SHARE_CELLS, padded)
    words = count_in_words(count, SHARE) if given else ""
    x = _text(sheet, x, y, 72, "عدد الأسهم المطلوبة (كتابةً)", words)
    bases = [(word, given is not None and given.interest_basis is one) for one, word in _BASES]
    _ticks(sheet, x, y, 54, "المصلحة الثابتة في النطاق", bases)


def _text(sheet: Sheet, right: float, y: float, width: float, label: str, value: str) -> float:
    """A field with a text; gives where the next one begins."""
    field_frame(sheet, right, y, width, label, height=HEIGHT)
    field_value(sheet, right, y, width, value, height=HEIGHT)
    return right - width


def _comb(
    sheet: Sheet,
    right: float,
    y: float,
    width: float,
    label: str,
    cells: int,
    figures: str,
    breaks: Sequence[int] = (),
) -> float:
    field_frame(sheet, right, y, width, label, height=HEIGHT)
    comb(sheet, right - width / 2, y + HEIGHT, cells, figures, breaks)
    return right - width


def _ticks(
    sheet: Sheet,
    right: float,
    y: float,
    width: float,
    label: str,
    words: Sequence[tuple[str, bool]],
) -> float:
    field_frame(sheet, right, y, width, label, height=HEIGHT)
    choices(sheet, right - 4, y + HEIGHT - 2.6, words, style=CELL)
    return right - width
