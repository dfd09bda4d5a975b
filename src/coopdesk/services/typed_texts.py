"""Texts of a form as they are kept, with what is wrong about them."""

from collections.abc import Iterable, Mapping
from typing import Any

from coopdesk.domain.arabic import clean
from coopdesk.errors import InvalidInputError, Problem


class TypedTexts:
    """The texts of one form, cleaned; `problems` gathers what is wrong until `refuse` speaks."""

    def __init__(
        self,
        given: Any,
        longest: Mapping[str, int],
        *,
        required: Iterable[str] = (),
        multiline: Iterable[str] = (),
    ) -> None:
        """Clean what was typed.

        Args:
            given: the form's input; its texts have the names of `longest`.
            longest: the most letters of each text.
            required: texts that may not be blank.
            multiline: texts that may have several lines.
        """
        many = frozenset(multiline)
        self.values: dict[str, str] = {
            name: clean(getattr(given, name), multiline=name in many) for name in longest
        }
        self.problems: dict[str, Problem] = {}
        for name in required:
            if not self.values[name]:
                self.problems[name] = Problem.REQUIRED
        for name, most in longest.items():
            if len(self.values[name]) > most:
                self.problems[name] = Problem.TOO_LONG

    def __getitem__(self, name: str) -> str:
        return self.values[name]

    def add(self, name: str, problem: Problem) -> None:
        """One thing more that is wrong; the first of a field counts."""
        self.problems.setdefault(name, problem)

    def refuse(self) -> None:
        """End here when anything is wrong.

        Raises:
            InvalidInputError: names every field that breaks a rule.
        """
        if self.problems:
            raise InvalidInputError(self.problems)


def needed(name: str, text: str, *, longest: int = 10_000, multiline: bool = True) -> str:
    """One text that has to be there, cleaned: a reason, a subject.

    Raises:
        InvalidInputError: it is blank or too long.
    """
    kept = clean(text, multiline=multiline)
    if not kept:
        raise InvalidInputError({name: Problem.REQUIRED})
    if len(kept) > longest:
        raise InvalidInputError({name: Problem.TOO_LONG})
    return kept
