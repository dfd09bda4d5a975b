"""Where a scribe would stretch a word to fill a line.

arabic-reshaper says which letters join; the rules of the house choose among them: after the teeth
of س ش ص ض or before a last ة ه د ا ك ل ط, in words of five letters and more without vowel marks.
"""

import unicodedata
from functools import lru_cache

import arabic_reshaper

_TEETH = frozenset("سشصض")
_LAST = frozenset("هةداكلط")
_ALEFS = frozenset("اأإآٱ")
_LEAST_LETTERS = 5

_JOINING = arabic_reshaper.ArabicReshaper({"delete_harakat": False, "support_ligatures": False})


@lru_cache(maxsize=50_000)
def stretch_point(word: str) -> int | None:
    """The letter after which the word may be stretched, or None; at most one a word."""
    if len(word) < _LEAST_LETTERS or word.endswith(":") or "لله" in word:
        return None
    if any(unicodedata.combining(char) for char in word):
        return None
    forms = _JOINING.reshape(word)
    if len(forms) != len(word):
        return None
    last = _last_letter(word)
    points = [i for i in range(last) if _joins_on(forms[i]) and not _lam_alef(word, i)]
    before_last = [i for i in points if i + 1 == last and word[last] in _LAST]
    after_teeth = [i for i in points if word[i] in _TEETH]
    found = after_teeth or before_last
    return found[-1] if found else None


def _last_letter(word: str) -> int:
    last = len(word) - 1
    while last > 0 and not word[last].isalpha():
        last -= 1
    return last


def _joins_on(form: str) -> bool:
    return unicodedata.decomposition(form).startswith(("<initial>", "<medial>"))


def _lam_alef(word: str, at: int) -> bool:
    return word[at] == "ل" and word[at + 1] in _ALEFS
