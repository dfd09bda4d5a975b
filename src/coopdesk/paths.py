"""Where the program's own files and the office's data are: source tree, installed or frozen."""

import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    return Path(__file__).resolve().parents[2]


def resources() -> Path:
    """The folder of fonts, icons and the style sheet."""
    return _root() / "resources"


def fonts() -> Path:
    """The folder of the bundled fonts."""
    return resources() / "fonts"


def icons() -> Path:
    """The folder of the bundled icons."""
    return resources() / "icons"


def translations() -> Path:
    """The folder of the Qt Linguist files."""
    return _root() / "translations"


def default_data() -> Path:
    """The data folder of this person's office when none is named."""
    return user_data_path("coopdesk", appauthor=False)


def preferences_file() -> Path:
    """Where this person's own preferences are kept."""
    return user_config_path("coopdesk", appauthor=False) / "settings.json"
