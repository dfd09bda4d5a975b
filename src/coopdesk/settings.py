"""One person's preferences on this computer; the office's own settings lie in its database."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

LANGUAGES: Final = ("ar", "en")
THEMES: Final = ("light", "dark", "system")
SCALES: Final = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How this person likes the window."""

    language: str = "ar"
    theme: str = "light"
    scale: int = 100
    """Size of everything, in percent."""
    who: str = ""
    """Name of the person at this desk, for the audit."""
    desk: str = ""
    """Name of this computer, for the audit."""
    last_data: str = ""
    """The data folder opened last."""


def load_preferences(path: Path) -> Preferences:
    """The preferences in a file; what is missing, unknown or damaged becomes the default."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    return _preferences(found) if isinstance(found, dict) else Preferences()


def save_preferences(preferences: Preferences, path: Path) -> None:
    """Keep the preferences; the old file stays whole until the new one is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    text = json.dumps(asdict(preferences), ensure_ascii=False, indent=2)
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _preferences(found: Mapping[str, Any]) -> Preferences:
    known = {
        field.name: found[field.name]
        for field in fields(Preferences)
        if isinstance(found.get(field.name), type(field.default)) and _is_offered(field.name, found)
    }
    return Preferences(**known)


def _is_offered(name: str, found: Mapping[str, Any]) -> bool:
    offered: dict[str, tuple[object, ...]] = {
        "language": LANGUAGES,
        "theme": THEMES,
        "scale": tuple(range(SCALES[0], SCALES[-1] + 1)),
    }
    return name not in offered or found[name] in offered[name]
