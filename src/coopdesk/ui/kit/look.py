"""What the program looks like now: the theme's colours and the scale, one per process."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication

from coopdesk.ui.kit.tokens import LIGHT, Tokens

FAMILY: Final = "IBM Plex Sans Arabic"
TEXT_SIZE: Final = 14


@dataclass
class _Look:
    tokens: Tokens = LIGHT
    scale: float = 1.0


_look = _Look()


def wear(tokens: Tokens, scale: float) -> None:
    """Change what everything made from now on looks like; `theme.apply` calls this."""
    _look.tokens = tokens
    _look.scale = scale


def tokens() -> Tokens:
    """The colours of the theme in use."""
    return _look.tokens


def name_of(token: str) -> str:
    """`#RRGGBB` of a token; what is a colour already stays."""
    return token if token.startswith("#") else str(getattr(_look.tokens, token))


def colour(token: str) -> QColor:
    """The colour of a token."""
    return QColor(name_of(token))


def scale() -> float:
    """The font size setting, 1.0 to 2.0."""
    return _look.scale


def px(size: int) -> int:
    """A measure of the design at the chosen scale."""
    return round(size * _look.scale)


def font(size: int = TEXT_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font; `size` is in pixels of the design."""
    result = QFont(FAMILY)
    result.setPixelSize(px(size))
    result.setWeight(weight)
    # Without hinting a page looks the same on every screen system.
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return result


def text_width(text: str, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    """How wide a line of text is drawn."""
    return QFontMetrics(font(weight=weight)).horizontalAdvance(text)


def is_rtl() -> bool:
    """Whether the window reads from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
