"""The language of the window: loading Arabic, the direction, the locale numbers are written by."""

import logging
from typing import Final, Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from coopdesk.ui.kit.look import is_rtl
from coopdesk.ui.translating import ready_file

log = logging.getLogger(__name__)
Language = Literal["ar", "en"]
LANGUAGES: Final[dict[str, str]] = {"ar": "العربية", "en": "English"}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001  the name lupdate looks for
    """Mark text in a table of constants; translate it where it is shown."""
    return text


def set_language(app: QApplication, language: str) -> None:
    """Speak Arabic from right to left, or English; windows are built after this."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    # ar_AE and not the country's own: with it typing 12.5 gives 12.5, and digits stay 0-9.
    locale = QLocale("ar_AE") if language == "ar" else QLocale("en")
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    if language == "ar":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, f"{folder}/qtbase_ar.qm")
    if file := ready_file(language):  # after Qt's own: an office has other words than Qt
        _install(app, str(file))


def current_language() -> Language:
    """The language the window speaks."""
    return "ar" if is_rtl() else "en"


def _install(app: QApplication, file: str) -> None:
    translator = QTranslator(app)
    if translator.load(file):
        app.installTranslator(translator)
    else:
        log.warning("no translation in %s", file)
