"""Arabic text as it is kept, and the plain form in which it is looked for."""

import re
import unicodedata
from typing import Final

_MARKS: Final = (*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6EE))
"""Harakat and the signs of recitation."""

_HIDDEN: Final = (
    *(0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFFF9, 0xFFFC),
)
"""Marks of direction and of no width, which come along with pasted text."""

_LETTERS: Final = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("ىئیېےۍ", "ي"),
    **dict.fromkeys("ؤۇۆ", "و"),
    **dict.fromkeys("ةۀەہھۃ", "ه"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ءٕٔـ", None),
}

_EASTERN: Final = "٠١٢٣٤٥٦٧٨٩"
_PERSIAN: Final = "۰۱۲۳۴۵۶۷۸۹"
_TO_LATIN: Final = {
    ord(digit): str(value) for digits in (_EASTERN, _PERSIAN) for value, digit in enumerate(digits)
}
_TO_EASTERN: Final = {
    ord(digit): _EASTERN[value]
    for digits in ("0123456789", _PERSIAN)
    for value, digit in enumerate(digits)
}

_FOLD: Final[dict[int, str | None]] = {
    **{ord(letter): plain for letter, plain in _LETTERS.items()},
    **dict.fromkeys((*_MARKS, *_HIDDEN, 0x200C, 0x200D)),
    **_TO_LATIN,
}
_UNSEEN: Final = re.compile(
    "[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f" + "".join(map(chr, _HIDDEN)) + "]+"
)
"""Hidden marks, and control characters that are no white space."""

_LIGATURES: Final = {
    ord(sign): whole for sign, whole in (("ﷲ", "الله"), ("ﷴ", "محمد"), ("ﷳ", "اكبر"), ("ﷷ", "عليه"))
}
"""Said whole, because their Unicode decompositions carry marks or spaces of their own."""

_JOINED: Final = re.compile(r"(?<!\S)(?:(عبد) +(?=ال\S)|(ابو|ابي|ابا|ال|ام) +(?=\S))")
"""Words of a name that some write apart and some together; «آل» is «ال» by then."""

_BLANKS: Final = re.compile(r"\s+")
_BLANKS_OF_A_LINE: Final = re.compile(r"[^\S\n]+")


def clean(text: str, *, multiline: bool = False) -> str:
    """The text as it is kept: composed, no invisible marks, single spaces, trimmed.

    The tatweel stays, since somebody typed it; only searching looks past it.
    """
    whole = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    whole = _UNSEEN.sub("", whole)
    if not multiline:
        return _BLANKS.sub(" ", whole).strip()
    lines = (_BLANKS_OF_A_LINE.sub(" ", line).strip() for line in whole.splitlines())
    return "\n".join(lines).strip("\n")


def fold(text: str) -> str:
    """The plain form of names and queries: two spellings of one name fold alike.

    Hamza forms, ى/ي, ة/ه, Persian letters, harakat, tatweel, digits and letter case are
    levelled; «عبد الله» joins to «عبدالله», «أبو بكر» to «ابوبكر», «آل علي» to «العلي».
    """
    plain = unicodedata.normalize("NFKC", text.translate(_LIGATURES)).casefold().translate(_FOLD)
    plain = _BLANKS.sub(" ", plain).strip()
    return _JOINED.sub(lambda found: found.group().rstrip(), plain)


def fold_words(text: str) -> tuple[str, ...]:
    """The words of a query, folded: a name matches when its folded form holds every one.

    A half-typed «عبد ال» stays findable, because its pieces also occur in «عبدالله».
    """
    words = re.split(r"[\s،؛,;/\\|«»\"()]+", fold(text))
    return tuple(dict.fromkeys(word for word in words if word))


def latin_digits(text: str) -> str:
    """The text with ٠–٩ and ۰–۹ as 0–9."""
    return text.translate(_TO_LATIN)


def arabic_digits(text: str) -> str:
    """The text with 0–9 as ٠–٩."""
    return text.translate(_TO_EASTERN)
