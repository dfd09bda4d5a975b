"""Two languages, whole: every text has its Arabic, Qt's own buttons speak like an office."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk import paths
from coopdesk.settings import Preferences
from coopdesk.ui import translating
from coopdesk.ui.kit import ErrorBox


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("area", [*translating.AREAS, translating.REST])
def test_every_text_is_translated(area: str, language: str) -> None:
    assert translating.missing(area, language) == {}


def test_every_module_belongs_to_one_area() -> None:
    taken = [path for area in (*translating.AREAS, translating.REST)
             for path in translating.source_files(area)]  # fmt: skip

    assert len(taken) == len(set(taken))
    assert set(taken) == set(Path(translating.__file__).parent.rglob("*.py"))


def test_qts_buttons_use_an_offices_words(qtbot: QtBot, qapp: QApplication) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.No | buttons.Cancel | buttons.Save)

    texts = [box.button(b).text() for b in (buttons.Yes, buttons.No, buttons.Cancel, buttons.Save)]

    assert texts == ["نعم", "لا", "إلغاء", "حفظ"]


def test_other_texts_of_qt_are_not_blanked(qapp: QApplication) -> None:
    assert QCoreApplication.translate("QShortcut", "Ctrl") != ""


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "بقي شيء واحد قبل الحفظ"),
        (2, "بقي شيئان قبل الحفظ"),
        (3, "بقيت 3 أشياء قبل الحفظ"),
        (11, "بقي 11 شيئًا قبل الحفظ"),
        (100, "بقي 100 شيء قبل الحفظ"),
    ],
)
def test_counted_nouns_agree(qtbot: QtBot, count: int, said: str) -> None:
    box = ErrorBox()
    qtbot.addWidget(box)

    assert box.tr("%n thing(s) left before saving", "", count) == said


def test_english_has_its_plurals(qtbot: QtBot, dressed: Callable[[Preferences], None]) -> None:
    dressed(Preferences(language="en"))
    box = ErrorBox()
    qtbot.addWidget(box)

    assert box.tr("%n thing(s) left before saving", "", 1) == "1 thing left before saving"
    assert box.tr("%n thing(s) left before saving", "", 2) == "2 things left before saving"


def test_numbers_are_typed_and_shown_as_0_to_9(qapp: QApplication) -> None:
    assert QLocale().toString(1234567) == "1,234,567"
    assert QLocale().decimalPoint() == "."


def test_a_read_only_program_folder_builds_its_words_in_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, cache = tmp_path / "program", tmp_path / "cache"
    program.mkdir()
    source = program / "coopdesk_ar_window.ts"
    source.write_bytes((paths.translations() / source.name).read_bytes())
    (program / "coopdesk_ar.qm").mkdir()  # no file can be put here
    monkeypatch.setattr(paths, "translations", lambda: program)
    monkeypatch.setattr(translating, "_cache", lambda: cache)

    assert translating.ready_file("ar") == cache / "coopdesk_ar.qm"
    assert (cache / "coopdesk_ar.qm").stat().st_size > 1000
