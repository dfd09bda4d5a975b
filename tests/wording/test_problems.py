"""Every problem has a sentence in both languages, with or without what is known about it."""

from pathlib import Path
from string import ascii_letters

import pytest

from coopdesk.errors import FileError, InvalidInputError, OfficeError, Problem
from coopdesk.wording import Language, error_text, field_help, field_label, problem_text
from coopdesk.wording.fields import known_fields
from coopdesk.wording.language import fill

LANGUAGES: list[Language] = ["ar", "en"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("problem", Problem)
def test_every_problem_is_a_whole_sentence(problem: Problem, language: Language) -> None:
    sentence = problem_text(problem, {}, language)

    assert len(sentence) > 8
    assert not set("{}[]…") & set(sentence)
    assert sentence[-1] in ".؟" or "://" in sentence


@pytest.mark.parametrize("problem", Problem)
def test_arabic_is_arabic_and_english_is_english(problem: Problem) -> None:
    arabic, english = problem_text(problem), problem_text(problem, {}, "en")

    assert any("ا" <= letter <= "ي" for letter in arabic)
    assert not any("ا" <= letter <= "ي" for letter in english)
    assert any(letter in ascii_letters for letter in english)


def test_facts_are_put_in_and_keep_their_order() -> None:
    error = OfficeError(Problem.FOLDER_READ_ONLY, folder=Path("/srv/coop"))

    assert "\u2068/srv/coop\u2069" in error_text(error)


def test_a_count_is_grouped_and_a_number_is_not() -> None:
    facts = {"number": 12345, "row": 20001, "count": 12345}

    assert fill("{number} {row} {count}", facts) == "12345 20001 12,345"


def test_a_sentence_without_its_facts_leaves_them_out() -> None:
    assert error_text(FileError(Problem.FILE_MISSING)) == "الملف غير موجود. اختره من جديد."


def test_refused_fields_are_named_one_by_one() -> None:
    error = InvalidInputError({"full_name": Problem.REQUIRED, "phone1": Problem.PHONE_ODD})

    lines = error_text(error).splitlines()

    assert len(lines) == 3
    assert lines[1].startswith("الاسم الرباعي واللقب: ")
    assert lines[2].startswith("الهاتف: ")


@pytest.mark.parametrize("name", known_fields())
def test_every_field_has_a_label_in_both_languages(name: str) -> None:
    assert field_label(name) != name
    assert field_label(name, "en")
    assert bool(field_help(name)) == bool(field_help(name, "en"))
