"""Dressing the program: Fusion, our palette, one style sheet, our font, one scale."""

import re
import tempfile
from dataclasses import asdict
from functools import cache
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from coopdesk import paths
from coopdesk.ui.kit import icons, look
from coopdesk.ui.kit.look import px
from coopdesk.ui.kit.tokens import DARK, LIGHT

_WEIGHTS: Final = ("Regular", "Medium", "SemiBold", "Bold")
_HAIRLINE: Final = 3

_ROLES: Final = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on_toast",
    QPalette.ColorRole.Link: "soft_text",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Mid: "border_strong",
}
_TEXT_ROLES: Final = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.WindowText,
)


def apply(app: QApplication, *, theme: str = "light", scale: int = 100) -> None:
    """Dress the program: `theme` is light, dark or system, `scale` a percentage (100 to 200).

    Widgets made before keep the pictures and measures they were made with: build the window anew.
    """
    load_fonts()
    look.wear(DARK if _is_dark(theme) else LIGHT, min(max(scale, 100), 200) / 100)
    icons.forget()
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette())
    app.setFont(look.font())
    app.setStyleSheet(style_sheet())


@cache
def load_fonts() -> None:
    """Register the bundled fonts, once."""
    for weight in _WEIGHTS:
        path = paths.fonts() / f"IBMPlexSansArabic-{weight}.ttf"
        if path.exists():
            QFontDatabase.addApplicationFont(str(path))


def style_sheet() -> str:
    """The style sheet for the theme and the scale in use."""
    template = Template((paths.resources() / "style.qss").read_text(encoding="utf-8"))
    now = look.tokens()
    sheet = template.substitute(
        asdict(now),
        chevron=_picture("chevron-down", now.muted),
        chevron_up=_picture("chevron-up", now.muted),
        chevron_off=_picture("chevron-down", now.disabled),
        check=_picture("check", now.on_primary),
        dash=_picture("minus", now.on_primary),
    )
    return re.sub(r"(radius: )?(\d+)px", _scaled, sheet)


def _scaled(found: re.Match[str]) -> str:
    before, size = found[1] or "", int(found[2])
    if before:  # a radius over half the height is no radius at all: never round it up
        return f"{before}{int(size * look.scale())}px"
    return f"{size if size <= _HAIRLINE else px(size)}px"


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="coopdesk-look-")


def _picture(name: str, tint: str) -> str:
    """A tinted icon as a file: the style sheet takes pictures by path only."""
    path = Path(_folder().name) / f"{name}-{tint[1:]}.svg"
    if not path.exists():
        path.write_text(icons.source(name, tint), encoding="utf-8")
    return path.as_posix()


def _palette() -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, look.colour(token))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, look.colour("disabled"))
    return palette


def _is_dark(theme: str) -> bool:
    if theme == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme == "dark"
