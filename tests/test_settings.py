"""A person's preferences: kept whole, read forgivingly."""

from pathlib import Path

import pytest

from coopdesk.settings import Preferences, load_preferences, save_preferences


def test_what_was_kept_is_read(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    kept = Preferences(language="en", theme="dark", scale=150, who="أمل", desk="الباب")

    save_preferences(kept, file)

    assert load_preferences(file) == kept
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        '{"language": "fr", "theme": 3, "scale": 900, "who": null}',
        '{"scale": true}',
        '{"theme": ["dark"], "colour": "blue"}',
    ],
)
def test_what_makes_no_sense_becomes_the_default(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content, encoding="utf-8")

    assert load_preferences(file) == Preferences()


def test_unknown_keys_and_missing_ones_are_no_matter(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "from_the_future": 1}', encoding="utf-8")

    assert load_preferences(file) == Preferences(theme="dark")


def test_no_file_is_no_matter(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none.json") == Preferences()
