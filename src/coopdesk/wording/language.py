"""Choosing the language, and putting facts into sentences."""

import re
from collections.abc import Mapping
from typing import Final, Literal

Language = Literal["ar", "en"]
Pair = tuple[str, str]
"""The same sentence in Arabic and in English."""

_FSI: Final = "\u2068"
_PDI: Final = "\u2069"
_FOREIGN: Final = re.compile(r"[A-Za-z/\\]|^[+-]")

_NOT_COUNTED: Final = frozenset({"number", "row", "year"})
"""Facts that are numbers of something: «12345», never «12,345»."""


def choose(pair: Pair, language: Language) -> str:
    """The sentence in one language."""
    return pair[0] if language == "ar" else pair[1]


def fill(sentence: str, facts: Mapping[str, object]) -> str:
    """Put facts in their `{places}`; a `[part]` whose facts are not known is left out."""
    safe = {name: _isolated(value, name) for name, value in facts.items()}

    def part(found: re.Match[str]) -> str:
        names = re.findall(r"\{(\w+)\}", found[1])
        return found[1] if all(name in safe for name in names) else ""

    kept = re.sub(r"\[([^\]]*)\]", part, sentence)
    return re.sub(r"\{(\w+)\}", lambda found: safe.get(found[1], "…"), kept)


def _isolated(value: object, name: str) -> str:
    """Paths and codes keep their own order inside an Arabic sentence; counts are grouped."""
    is_count = isinstance(value, int) and name not in _NOT_COUNTED
    text = f"{value:,}" if is_count else str(value)
    return f"{_FSI}{text}{_PDI}" if _FOREIGN.search(text) else text
