"""One Hijri month as a sheet: its days from Saturday on, the Gregorian day small below each."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from coopdesk.domain import calendars
from coopdesk.services.hijri_month import HijriDayRow
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import colour, is_rtl, look, ltr, px

_DAYS: Final = 7
_WEEKS: Final = 6
_HEAD: Final = 30
_CELL: Final = 52
_SATURDAY: Final = 5


class MonthSheet(QWidget):
    """Days off are tinted, holidays named in the tooltip and below, today framed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: Sequence[HijriDayRow] = ()
        self._today = date.min
        self.setMinimumSize(px(40 * _DAYS), px(_HEAD + _CELL * _WEEKS))
        self.setMaximumWidth(px(64 * _DAYS))

    def show_days(self, days: Sequence[HijriDayRow], *, today: date) -> None:
        """Show another month."""
        self.days, self._today = days, today
        off = [f"{_day_words(day.on)}: {day.holiday}" for day in days if day.holiday]
        span = f"{_day_words(days[0].on)} – {_day_words(days[-1].on)}"
        self.setAccessibleName("; ".join([span, *off]))
        self.update()

    def day_at(self, place: QPoint) -> HijriDayRow | None:
        """The day under a point."""
        return next((day for day in self.days if self._cell(day).contains(place)), None)

    def _cell(self, day: HijriDayRow) -> QRect:
        first = (self.days[0].on.weekday() - _SATURDAY) % _DAYS
        week, at = divmod(first + day.number - 1, _DAYS)
        return self._box(at, px(_HEAD) + week * px(_CELL), px(_CELL))

    def _box(self, at: int, top: int, height: int) -> QRect:
        width = self.width() // _DAYS
        left = self.width() - (at + 1) * width if is_rtl() else at * width
        return QRect(left, top, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: weekdays, then the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(12))
        painter.setPen(colour("muted"))
        arabic = current_language() == "ar"
        names = calendars.WEEKDAYS_AR if arabic else calendars.WEEKDAYS_EN
        for at in range(_DAYS):
            name = names[(_SATURDAY + at) % _DAYS]
            shown = name.removeprefix("ال") if arabic else name[:3]
            painter.drawText(self._box(at, 0, px(_HEAD)), Qt.AlignmentFlag.AlignCenter, shown)
        for day in self.days:
            self._paint_day(painter, day)

    def _paint_day(self, painter: QPainter, day: HijriDayRow) -> None:
        box = self._cell(day).adjusted(2, 2, -2, -2)
        ground = "warn_bg" if day.holiday else "head" if day.is_weekend else "surface"
        painter.setBrush(colour(ground))
        is_today = day.on == self._today
        painter.setPen(QPen(colour("primary" if is_today else "border"), 2 if is_today else 1))
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setPen(colour("warn" if day.holiday else "text"))
        painter.setFont(look.font(16, QFont.Weight.DemiBold))
        half = box.height() * 3 // 5
        upper = QRect(box.left(), box.top(), box.width(), half)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(day.number))
        painter.setPen(colour("muted"))
        painter.setFont(look.font(11))
        lower = QRect(box.left(), box.top() + half - px(4), box.width(), box.height() - half)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, f"{day.on.month}/{day.on.day}")

    def event(self, event: QEvent) -> bool:
        """Qt: a tooltip says the day in both calendars, and the holiday."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            said = f"{_day_words(day.on)}\n{day.holiday}".strip() if day else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)


def hijri_months() -> tuple[str, ...]:
    """The names of the twelve months in the language of the window."""
    arabic = current_language() == "ar"
    return tuple(calendars.HIJRI_MONTHS_AR if arabic else calendars.HIJRI_MONTHS_EN)


def _day_words(day: date) -> str:
    arabic = current_language() == "ar"
    name = calendars.weekday_ar(day) if arabic else calendars.weekday_en(day)
    return f"{name} {day:%Y/%m/%d}"


def month_title(year: int, month: int, days: Sequence[HijriDayRow]) -> str:
    """«رمضان 1448 · 2027/02/08 – 2027/03/09»."""
    span = f"{days[0].on:%Y/%m/%d} – {days[-1].on:%Y/%m/%d}"
    return f"{hijri_months()[month - 1]} {ltr(year)} · {ltr(span)}"
