"""Fonts that went missing or were changed are named."""

import shutil
from pathlib import Path

import pytest

from coopdesk import paths
from coopdesk.reports.font_check import FONT_FILES, damaged_fonts


def test_the_bundled_fonts_are_whole() -> None:
    assert damaged_fonts() == []
    assert sorted(path.name for path in paths.fonts().glob("*.ttf")) == list(FONT_FILES)


def test_missing_and_changed_fonts_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.fonts(), tmp_path / "fonts")
    monkeypatch.setattr(paths, "fonts", lambda: tmp_path / "fonts")
    (tmp_path / "fonts" / "Amiri-Bold.ttf").unlink()
    changed = tmp_path / "fonts" / "NotoKufiArabic-Bold.ttf"
    content = bytearray(changed.read_bytes())
    content[len(content) // 2] ^= 1
    changed.write_bytes(content)
    (tmp_path / "fonts" / "IBMPlexSansArabic-Bold.ttf").write_text("not a font")

    assert damaged_fonts() == [
        "Amiri-Bold.ttf",
        "IBMPlexSansArabic-Bold.ttf",
        "NotoKufiArabic-Bold.ttf",
    ]
