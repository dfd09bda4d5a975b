"""The startup path: words before the word, then the window or the command line."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from coopdesk import __version__, paths
from coopdesk.settings import Preferences, load_preferences


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status (0 done, 1 refused, 2 wrong usage)."""
    given = sys.argv[1:] if argv is None else list(argv)
    options, words = _split(given)
    if words:
        from coopdesk.cli.main import run  # the window's libraries are not needed, nor the cli's

        return run(words, data=options.data, url=options.database)
    return _open_window(options)


def _split(given: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """The options before the word, and the word with all that follows."""
    parser = argparse.ArgumentParser(
        prog="coopdesk",
        description="بلا كلمة تُفتح النافذة؛ وبكلمة يُعمل الشيء نفسه بلا نافذة: coopdesk search …",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"coopdesk {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="مجلد بيانات المكتب")
    parser.add_argument("--database", metavar="URL", help="قاعدة البيانات على خادم")
    parser.add_argument("--language", choices=("ar", "en"), help="لغة النافذة")
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="WORD …", help="كلمة وما بعدها")
    options = parser.parse_args(given)
    return options, options.words


def _open_window(options: argparse.Namespace) -> int:
    preferences = load_preferences(paths.preferences_file())
    data = _data_folder(options.data, preferences)
    from coopdesk.ui.start import run_window  # Qt takes a tenth of a second: only for a window

    return run_window(
        data,
        url=options.database or "",
        preferences=preferences,
        language=options.language or preferences.language,
    )


def _data_folder(named: Path | None, preferences: Preferences) -> Path:
    if named is not None:
        return named
    return Path(preferences.last_data) if preferences.last_data else paths.default_data()
