"""The startup path: words before the word, then the window or the command line."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from coopdesk import __version__, paths
from coopdesk.cli.arguments import Parser
from coopdesk.settings import Preferences, load_preferences


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status (0 done, 1 refused, 2 wrong usage)."""
    given = sys.argv[1:] if argv is None else list(argv)
    options, words = _split(given)
    preferences = load_preferences(paths.preferences_file())
    data = _data_folder(options.data, preferences)
    if words:
        from coopdesk.cli.main import run  # the window's libraries are not needed, nor the cli's

        return run(words, data=data, url=options.database)
    from coopdesk.ui.start import run_window  # Qt takes a tenth of a second: only for a window

    return run_window(
        data,
        url=options.database,
        preferences=preferences,
        language=options.language or preferences.language,
    )


def _split(given: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """The options before the word, and the word with all that follows; it explains itself."""
    parser = Parser(prog="coopdesk", add_help=False, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"coopdesk {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="مجلد بيانات المكتب")
    parser.add_argument("--database", metavar="URL", default="", help="قاعدة البيانات على خادم")
    parser.add_argument("--language", choices=("ar", "en"), help="لغة النافذة")
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="WORD …", help="كلمة وما بعدها")
    options, others = parser.parse_known_args(given)
    return options, [*others, *options.words]


def _data_folder(named: Path | None, preferences: Preferences) -> Path:
    if named is not None:
        return named
    return Path(preferences.last_data) if preferences.last_data else paths.default_data()
