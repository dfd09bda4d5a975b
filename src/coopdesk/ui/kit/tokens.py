"""The colours of both themes, by what they are for."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. `…_bg` is the ground its namesake is read on."""

    bg: str
    surface: str
    raised: str
    head: str
    border: str
    border_strong: str
    """Around buttons."""
    control: str
    """Around fields and boxes: at least 3 : 1 on every ground."""
    text: str
    muted: str
    faint: str
    disabled: str
    primary: str
    primary_hover: str
    primary_press: str
    on_primary: str
    soft: str
    soft_text: str
    sel: str
    sel_text: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    info: str
    info_bg: str
    side: str
    side_text: str
    side_hover: str
    side_active: str
    accent: str
    """Counts in the sidebar only."""
    on_accent: str
    track: str
    desk: str
    """Behind a page of paper."""
    toast: str
    on_toast: str


LIGHT: Final = Tokens(
    bg="#F4F6F7",
    surface="#FFFFFF",
    raised="#F8FAFA",
    head="#F0F4F4",
    border="#DFE5E8",
    border_strong="#B9C5CB",
    control="#84949E",
    text="#16242B",
    muted="#566570",
    faint="#66757F",
    disabled="#9AA8B0",
    primary="#0F766E",
    primary_hover="#0B655E",
    primary_press="#08524D",
    on_primary="#FFFFFF",
    soft="#E2F2EF",
    soft_text="#0B5F58",
    sel="#DDF0ED",
    sel_text="#0B3B37",
    ok="#166B36",
    ok_bg="#DCF5E4",
    warn="#8A4B04",
    warn_bg="#FDF0D5",
    bad="#B42318",
    bad_bg="#FDE7E4",
    info="#1D4F91",
    info_bg="#E4EEFB",
    side="#0E2F2C",
    side_text="#C9DFDB",
    side_hover="#163D39",
    side_active="#1C4E48",
    accent="#F0B429",
    on_accent="#2B1D00",
    track="#E3EAEB",
    desk="#E4E9EB",
    toast="#16242B",
    on_toast="#FFFFFF",
)

DARK: Final = Tokens(
    bg="#0F1719",
    surface="#162124",
    raised="#1B282B",
    head="#1B292C",
    border="#2A3B3F",
    border_strong="#465C61",
    control="#66828A",
    text="#E6EEEE",
    muted="#A6B8BB",
    faint="#8A9DA1",
    disabled="#5E7277",
    primary="#2BA79A",
    primary_hover="#35BDAF",
    primary_press="#23897F",
    on_primary="#04211E",
    soft="#17393A",
    soft_text="#8BDDD3",
    sel="#1D4644",
    sel_text="#DDF5F1",
    ok="#7FD9A0",
    ok_bg="#15352A",
    warn="#F3C877",
    warn_bg="#3A2E14",
    bad="#F7A79D",
    bad_bg="#43211F",
    info="#9CC3F5",
    info_bg="#172F4C",
    side="#0A1214",
    side_text="#B4C9C6",
    side_hover="#122023",
    side_active="#17322F",
    accent="#F0B429",
    on_accent="#2B1D00",
    track="#24363A",
    desk="#0B1214",
    toast="#000000",
    on_toast="#FFFFFF",
)


def contrast(first: str, second: str) -> float:
    """The WCAG ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
