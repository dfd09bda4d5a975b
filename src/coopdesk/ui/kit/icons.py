"""Lucide icons, tinted by the theme and mirrored by name where direction means something."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coopdesk import paths
from coopdesk.ui.kit import look

_RATIO: Final = 2  # drawn at twice the size: crisp on every screen

MIRRORED: Final = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "chevrons-left",
        "chevrons-right",
        "clipboard-list",
        "corner-down-left",
        "external-link",
        "file-pen",
        "file-text",
        "list",
        "list-checks",
        "list-ordered",
        "log-in",
        "log-out",
        "menu",
        "panel-right",
        "redo-2",
        "reply",
        "scroll-text",
        "send",
        "undo-2",
    }
)
"""Named by meaning, as in a left-to-right book: `arrow-left` is «back», `arrow-right` is «on»."""


@cache
def _file(name: str) -> str:
    text = (paths.icons() / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.9"')


def source(name: str, tint: str) -> str:
    """The drawing of an icon in one colour (`#RRGGBB`)."""
    return _file(name).replace("currentColor", tint)


@cache
def _drawn(name: str, tint: str, size: int, *, flipped: bool) -> QPixmap:
    side = size * _RATIO
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if flipped:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source(name, tint).encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(_RATIO)
    return drawn


def pixmap(name: str, tint: str = "muted", size: int = 18) -> QPixmap:
    """An icon as a picture of `size` pixels of the design, in the colour of a token."""
    flipped = name in MIRRORED and look.is_rtl()
    return _drawn(name, look.name_of(tint), look.px(size), flipped=flipped)


@cache
def icon(name: str, tint: str = "muted", size: int = 18) -> QIcon:
    """An icon for a button or a menu, with its disabled look."""
    made = QIcon(pixmap(name, tint, size))
    made.addPixmap(pixmap(name, "disabled", size), QIcon.Mode.Disabled)
    return made


def forget() -> None:
    """Drop what was drawn: the theme, the scale or the direction changed."""
    _drawn.cache_clear()
    icon.cache_clear()
