"""Colours that can be read, in both themes and at every size."""

from collections.abc import Callable
from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from coopdesk import paths
from coopdesk.settings import Preferences
from coopdesk.ui.kit import icons, theme
from coopdesk.ui.kit.tokens import DARK, LIGHT, Tokens, contrast

THEMES = {"light": LIGHT, "dark": DARK}
READ_ON = [
    *product(("text", "muted"), ("bg", "surface", "raised", "head")),
    *product(("soft_text",), ("soft", "surface", "bg")),
    *product(("faint",), ("surface",)),
    *((tone, f"{tone}_bg") for tone in ("ok", "warn", "bad", "info")),
    *((tone, "surface") for tone in ("ok", "warn", "bad", "info")),
    ("sel_text", "sel"),
    ("muted", "sel"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("side_text", "side"),
    ("side_text", "side_hover"),
    ("on_accent", "accent"),
    ("on_toast", "toast"),
    ("accent", "toast"),
]
BORDERS = [("control", "surface"), ("primary", "surface"), ("bad", "surface"), ("accent", "side")]


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("ink", "ground"), READ_ON)
def test_text_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    colours = asdict(tokens)

    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("edge", "ground"), BORDERS)
def test_fields_can_be_seen(tokens: Tokens, edge: str, ground: str) -> None:
    colours = asdict(tokens)

    assert contrast(colours[edge], colours[ground]) >= 3


def test_contrast_is_what_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)


def test_the_program_writes_in_its_own_font(qapp: QApplication) -> None:
    label = QLabel("جمعية")

    assert QFontInfo(label.font()).family().startswith("IBM Plex Sans Arabic")


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
def test_text_follows_the_size_setting(
    qapp: QApplication, dressed: Callable[[Preferences], None], scale: int
) -> None:
    dressed(Preferences(scale=scale))

    assert qapp.font().pixelSize() == round(14 * scale / 100)
    assert f"font-size: {round(22 * scale / 100)}px" in theme.style_sheet()
    assert "border: 1px" in theme.style_sheet()


def test_the_style_sheet_leaves_no_colour_unnamed() -> None:
    assert "$" not in theme.style_sheet()


@pytest.mark.parametrize("name", sorted(icons.MIRRORED))
def test_icons_that_are_mirrored_exist(name: str) -> None:
    assert (paths.icons() / f"{name}.svg").exists()


def test_arrows_point_the_other_way_in_arabic(
    qapp: QApplication, dressed: Callable[[Preferences], None]
) -> None:
    back_ar, clock_ar = icons.pixmap("arrow-left").toImage(), icons.pixmap("clock").toImage()
    dressed(Preferences(language="en"))
    back_en, clock_en = icons.pixmap("arrow-left").toImage(), icons.pixmap("clock").toImage()

    assert back_ar != back_en
    assert clock_ar == clock_en
