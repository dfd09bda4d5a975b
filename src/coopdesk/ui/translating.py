"""The Qt Linguist files: kept up by lupdate, filled from JSON, built by lrelease.

    python -m coopdesk.ui.translating update [AREA]          after texts changed
    python -m coopdesk.ui.translating missing [AREA]         what has no Arabic yet, as JSON
    python -m coopdesk.ui.translating fill AREA WORDS.json   put Arabic in
    python -m coopdesk.ui.translating missing-en [AREA]      the same for English, which has only
    python -m coopdesk.ui.translating fill-en AREA WORDS.json  its singular and plural forms
    python -m coopdesk.ui.translating build                  make the .qm the window loads

Each area has its own pair of files, so that people working on different pages do not meet. The
.qm is built at set-up and, where that was not done, at the first start; it is never committed.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from platformdirs import user_cache_path

from coopdesk import paths

AREAS: Final[dict[str, tuple[str, ...]]] = {
    "doubles": ("**/doubles*.py", "**/bulk_*.py", "**/neighbourhood*.py"),
    "statistics": ("**/statistics*.py", "**/chart*.py"),
    "members": ("**/member*.py",),
    "imports": ("**/import*.py",),
    "settings": ("**/wizard*.py", "**/settings*.py", "**/cooperative*.py"),
    "papers": ("**/print*.py", "**/paper*.py"),
    "shares": (
        *("**/share*.py", "**/transfer*.py", "**/certificate*.py"),
        *("pages/card*.py", "forms/card*.py"),  # the kit's cards are those of a page
    ),
    "membership": (
        *("**/application*.py", "**/counter*.py", "**/form_dialog.py"),
        *("**/step*.py", "**/exit*.py", "**/settlement*.py", "**/heir*.py"),
    ),
    "meetings": (
        *("**/meeting*.py", "**/attendance*.py", "**/follow_up*.py", "**/month_*.py"),
        *(
            "**/term*.py",
            "**/minutes*.py",
            "**/election*.py",
            "**/holder.py",
            "**/edit_holder.py",
            "**/guest.py",
        ),
        *("**/proxy.py", "**/sitting.py", "**/assignment.py", "**/vote.py", "**/agenda_*.py"),
        *(
            "**/decision.py",
            "**/discussion.py",
            "**/freeze.py",
            "**/dues.py",
            "**/call.py",
            "**/next_call.py",
        ),
        *("**/invite_guest.py", "**/news.py", "**/annex.py", "**/approval.py"),
    ),
}
"""Globs below ui/; everything else is the area «window»."""

REST: Final = "window"
Words = Mapping[str, Mapping[str, str | Sequence[str]]]
_FORMS: Final = {"ar": 6, "en": 2}
"""Zero, one, two, 3 to 10, 11 to 99, 100 and the like; English: one, many."""
QT_WORDS: Final = "qt_ar.ts"
"""What Qt's own buttons say, in an office's words."""


def ready_file(language: str) -> Path | None:
    """The built file of a language, building it when it is missing or old."""
    sources = _sources(language)
    built = [folder / f"coopdesk_{language}.qm" for folder in (paths.translations(), _cache())]
    newest = max((source.stat().st_mtime for source in sources), default=0.0)
    for file in built:
        if file.is_file() and file.stat().st_mtime >= newest:
            return file
    for file in built:
        if sources and _release(sources, file):
            return file
    return next((file for file in built if file.is_file()), None)


def build() -> list[Path]:
    """Build both languages; the files that are there now."""
    return [file for language in ("ar", "en") if (file := ready_file(language))]


def update(areas: Sequence[str] = ()) -> None:
    """Bring the .ts files of areas (all when none is named) up to the source texts."""
    for area in areas or (*AREAS, REST):
        files = [str(path) for path in source_files(area)]
        if not files:
            continue
        options = ["-no-obsolete", "-locations", "none", "-silent"]
        _run("lupdate", *options, *files, "-target-language", "ar", "-ts", str(_ts("ar", area)))
        english = ["-pluralonly", "-target-language", "en", "-ts", str(_ts("en", area))]
        _run("lupdate", *options, *files, *english)


def missing(area: str, language: str = "ar") -> dict[str, dict[str, str | list[str]]]:
    """The texts of an area without a translation: context → English → empty."""
    found: dict[str, dict[str, str | list[str]]] = {}
    path = _ts(language, area)
    if not path.exists():
        return found
    for context, message in _messages(ET.parse(path).getroot()):  # noqa: S314  our own file
        if _is_done(message):
            continue
        plural = message.get("numerus") == "yes"
        text = message.findtext("source") or ""
        found.setdefault(context, {})[text] = [""] * _FORMS[language] if plural else ""
    return found


def fill(area: str, words: Words, language: str = "ar") -> int:
    """Put translations into an area's file; returns how many texts were filled."""
    update([area])
    path = _ts(language, area)
    tree = ET.parse(path)  # noqa: S314  our own file
    filled = 0
    for context, message in _messages(tree.getroot()):
        arabic = words.get(context, {}).get(message.findtext("source") or "")
        if arabic:
            _put(message, [arabic] if isinstance(arabic, str) else list(arabic))
            filled += 1
    tree.write(path, encoding="utf-8", xml_declaration=True)
    update([area])  # lupdate writes the file in its own hand
    return filled


def source_files(area: str) -> list[Path]:
    """The modules whose texts belong to an area."""
    folder = Path(__file__).parent
    taken = {
        name: {p for glob in globs for p in folder.glob(glob)} for name, globs in AREAS.items()
    }
    if area in AREAS:
        return sorted(taken[area])
    rest = set(folder.rglob("*.py")) - set().union(*taken.values())
    return sorted(rest)


def _messages(root: ET.Element) -> list[tuple[str, ET.Element]]:
    return [
        (context.findtext("name") or "", message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _is_done(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") != "unfinished"


def _put(message: ET.Element, arabic: list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.clear()
    if message.get("numerus") == "yes":
        for form in arabic:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = arabic[0]


def _sources(language: str) -> list[Path]:
    found = sorted(paths.translations().glob(f"coopdesk_{language}_*.ts"))
    words = paths.translations() / QT_WORDS
    return [*found, words] if language == "ar" and words.exists() else found


def _ts(language: str, area: str) -> Path:
    return paths.translations() / f"coopdesk_{language}_{area}.ts"


def _cache() -> Path:
    return user_cache_path("coopdesk", appauthor=False) / "translations"


def _release(sources: Sequence[Path], target: Path) -> bool:
    """Build beside and rename: two programs may start at once. False when it cannot be done."""
    part = target.with_suffix(f".{target.stem}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _run("lrelease", "-silent", *(str(path) for path in sources), "-qm", str(part))
        part.replace(target)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _run(tool: str, *options: str) -> None:
    subprocess.run([_tool(tool), *options], check=True)  # noqa: S603  Qt's own tool


def _tool(name: str) -> str:
    """The tool that came with PySide6; no window of it is imported for this."""
    spec = find_spec("PySide6")
    for folder in spec.submodule_search_locations or () if spec else ():
        for candidate in (Path(folder) / name, Path(folder) / f"{name}.exe"):
            if candidate.exists():
                return str(candidate)
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(name)
    return found


def main(argv: Sequence[str]) -> int:
    """Run one of the words above."""
    word, *rest = argv or ["build"]
    language = "en" if word.endswith("-en") else "ar"
    word = word.removesuffix("-en")
    if word == "build":
        return 0 if build() else 1
    if word == "update":
        update(rest)
    elif word == "missing":
        for area in rest or (*AREAS, REST):
            found = missing(area, language)
            sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
    elif word == "fill" and len(rest) > 1:
        words = json.loads(Path(rest[1]).read_text(encoding="utf-8"))
        sys.stdout.write(f"{fill(rest[0], words, language)}\n")
    else:
        sys.stderr.write(__doc__ or "")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
