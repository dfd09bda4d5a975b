"""Membership cards, ten to a sheet: fronts, then the backs of the same cards."""

from collections.abc import Sequence
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.card_marks import card_mark
from coopdesk.domain.gender import worded
from coopdesk.errors import FileError, Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.card_sheet import (
    MARGIN,
    ON_A_SHEET,
    PAGE,
    PHOTO,
    PHOTO_TOP,
    WIDTH,
    CardBacks,
    CardFronts,
    front_places,
)
from coopdesk.reports.document_spec import Counted, PaperOrder, Shown, Target
from coopdesk.reports.engine import THIN, TINY, Document, Sheet, Style, bold
from coopdesk.reports.engine.forms import label_pill
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.cards import CardRow
from coopdesk.services.paper_issuing import CardToPrint, Photos, with_cards
from coopdesk.services.pictures import photo_for
from coopdesk.services.progress import Progress

TITLE: Final = "بطاقات العضوية"

_SEX_WORD: Final = Style("naskh", 7, 3)
_NAME: Final = Style("naskh", 9.5, 4, bold=True)
_NUMBER: Final = Style("kufi", 15, 6, bold=True)
_LINE: Final = Style("naskh", 6.8, 3)
_MARK: Final = Style("naskh", 6.5, 3, bold=True)
_QR: Final = 13.4
_BESIDE_PHOTO: Final = 3.0
_PIXELS: Final = (331, 435)
"""A photo of 21 × 27.6 mm at 400 dots an inch."""


def print_member_cards(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> Shown:
    """Print the valid cards of these members, or all; gives each card's printings so far.

    Raises:
        RefusedError: nobody has one of the numbers, or no valid card; or there are none at all.
    """
    paper = stationery(reader)

    def use(cards: Sequence[CardToPrint], photos: Photos) -> Shown:
        if not cards:
            raise RefusedError(Problem.NOTHING_TO_PRINT)
        write_cards(paper, cards, photos, target, progress)
        return {
            one.card.id: Counted(page=at // ON_A_SHEET * 2, before=one.card.print_count)
            for at, one in enumerate(cards)
        }

    return reader.read(with_cards, use, order.numbers)


def write_cards(
    paper: Stationery,
    cards: Sequence[CardToPrint],
    photos: Photos,
    target: Target,
    progress: Progress,
) -> None:
    """The sheets of these cards as a PDF."""
    sheets = [cards[at : at + ON_A_SHEET] for at in range(0, len(cards), ON_A_SHEET)]
    with Document(
        target,
        title=TITLE,
        author=paper.name,
        page=PAGE,
        head=_front_head(paper, sheets, 0),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, some in enumerate(sheets):
            progress.step(at * ON_A_SHEET, len(cards))
            if at:
                document.next_paper(head=_front_head(paper, sheets, at))
            for one, (x, y) in zip(some, front_places(), strict=False):
                _front(document.sheet, x, y, one, photos)
            document.next_paper(head=_back_head(paper, sheets, at))
        progress.step(len(cards), len(cards))


def _front_head(paper: Stationery, sheets: Sequence[Sequence[CardToPrint]], at: int) -> CardFronts:
    caption = f"{TITLE} – الوجه – الورقة {at + 1} من {len(sheets)}"
    return CardFronts(paper.narrow_office, len(sheets[at]), caption)


def _back_head(paper: Stationery, sheets: Sequence[Sequence[CardToPrint]], at: int) -> CardBacks:
    until = tuple(
        f"{gregorian_text(one.card.valid_until)}م" if one.card.valid_until else ""
        for one in sheets[at]
    )
    caption = f"{TITLE} – الظهر – الورقة {at + 1} من {len(sheets)}"
    return CardBacks(paper.source.cooperative, until, caption)


def _front(sheet: Sheet, x: float, y: float, one: CardToPrint, photos: Photos) -> None:
    card = one.card
    right, left = x + WIDTH - MARGIN, x + MARGIN
    _photo(sheet, left, y + PHOTO_TOP, photos(card.photo_sha256) if card.photo_sha256 else None)
    room = right - left - PHOTO[0] - _BESIDE_PHOTO
    with sheet.one_paragraph():
        sheet.text(right, y + 24, f"{worded('brother', card.sex)}/", _SEX_WORD)
        _name(sheet, right, y + 29, card.full_name, room)
        sheet.text(right, y + 42.3, str(card.number), _NUMBER)
        _place_and_day(sheet, right, y + 47.6, card, room - _QR - 1.5)
    sheet.qr(left + PHOTO[0] + _BESIDE_PHOTO, y + 34, _QR, card_mark(card.number))
    mark = texts.COPY if card.print_count else texts.FOR_LOST if one.is_for_lost else ""
    if mark:
        label_pill(sheet, left + 11, y + 14.2, mark, _MARK)


def _name(sheet: Sheet, right: float, y: float, name: str, room: float) -> None:
    """On one line, else on two smaller ones; only what not even these hold is cut."""
    style = sheet.type.fitted(name, _NAME, room)
    if sheet.type.width(name, style) <= room:
        sheet.text(right, y, name, style)
        return
    small = _NAME.sized(8)
    layout = sheet.type.layout(name, small, room)
    if len(layout.lines) == 2:
        sheet.lines(right - room, y - 1.1, layout)
    else:
        sheet.fit(right, y, name, small, room)


def _place_and_day(sheet: Sheet, right: float, y: float, card: CardRow, room: float) -> None:
    """«حي النور • منذ 2019/04/18م» on a line, on two where the quarter's name is long."""
    since = f"{gregorian_text(card.joined_on)}م"
    whole = (bold(card.neighbourhood), " • منذ ", bold(since))
    if not card.neighbourhood:
        sheet.text(right, y, ["منذ ", bold(since)], _LINE)
    elif sheet.type.width(whole, _LINE) <= room:
        sheet.text(right, y, whole, _LINE)
    else:
        sheet.fit(right, y - 1.6, card.neighbourhood, _LINE.strong(), room)
        sheet.text(right, y + 1.6, ["منذ ", bold(since)], _LINE)


def _photo(sheet: Sheet, left: float, top: float, data: bytes | None) -> None:
    try:
        fitted = photo_for(data, width=_PIXELS[0], height=_PIXELS[1]) if data else None
    except FileError:  # a card is printed without a picture that is damaged, as other papers are
        fitted = None
    if fitted:
        sheet.image(left, top, *PHOTO, fitted)
        sheet.box(left, top, *PHOTO, THIN)
    else:
        middle = left + PHOTO[0] / 2
        sheet.text(middle, top + PHOTO[1] / 2 + 1, "الصورة", TINY, "center")
