"""Wrong words are answered in Arabic and with status 2; nothing is made."""

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal

WORDS = [
    *("init", "demo", "import", "export", "search", "print", "meetings", "quorum"),
    *("backup", "restore", "check"),
]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "ينقص"),
        (["dance"], "غير معروف"),
        (["init"], "ينقص: --name"),
        (["init", "--name", "جمعية", "--share-value", "-5"], "عدداً صحيحاً"),
        (["init", "--name", "جمعية", "--share-value", "5.5"], "عدداً صحيحاً"),
        (["init", "--name"], "تنقصها القيمة"),
        (["demo", "--members", "0"], "عدداً صحيحاً"),
        (["import", "letters", "file.xlsx"], "غير معروف"),
        (["import", "members"], "ينقص: FILE"),
        (["export", "members"], "ينقص: FILE"),
        (["search"], "ينقص: TEXT"),
        (["print"], "ينقص: DOCUMENT"),
        (["print", "member-sheet", "سبعة"], "ليس رقماً"),
        (["restore"], "ينقص: FILE"),
        (["check", "--deep"], "كلمات غير معروفة: --deep"),
    ],
)
def test_wrong_words_end_with_two(
    coopdesk: Terminal, data: Path, words: list[str], said: str
) -> None:
    answer = coopdesk(*words)

    assert answer.status == 2
    assert said in answer.err
    assert "الاستعمال: coopdesk" in answer.err
    assert answer.out == ""
    assert not data.exists()


def test_help_names_every_word_in_arabic(coopdesk: Terminal) -> None:
    answer = coopdesk("--help")

    assert answer.status == 0
    assert [word for word in WORDS if f"    {word} " not in answer.out] == []
    assert "usage" not in answer.out
    assert "options" not in answer.out


@pytest.mark.parametrize("word", WORDS)
def test_every_word_explains_itself(coopdesk: Terminal, word: str) -> None:
    answer = coopdesk(word, "--help")

    assert answer.status == 0
    assert answer.out.startswith(f"الاستعمال: coopdesk {word}")
    assert "usage" not in answer.out
