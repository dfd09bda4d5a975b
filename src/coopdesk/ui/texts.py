"""Words for what the core says in codes, in the language of the window."""

from datetime import date, datetime
from enum import StrEnum

from coopdesk import wording
from coopdesk.domain.members import Sex
from coopdesk.errors import CoopdeskError, Problem
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit.bidi import ltr, number


def problem_text(problem: Problem, **facts: object) -> str:
    """The sentence shown beside a field."""
    return wording.problem_text(problem, facts, current_language())


def error_text(error: CoopdeskError) -> str:
    """The sentence shown for a refused action."""
    return wording.error_text(error, current_language())


def field_label(name: str) -> str:
    """What a stored field is called."""
    return wording.field_label(name, current_language())


def field_help(name: str) -> str:
    """What a stored field is for."""
    return wording.field_help(name, current_language())


def code_text(code: StrEnum, *, sex: Sex | None = None) -> str:
    """The word for a member's status or another code of the core."""
    return wording.code_text(code, current_language(), sex=sex)


def rials_text(amount: int) -> str:
    """An amount of money with its unit."""
    return wording.rials(number(amount), current_language())


def moment_text(moment: datetime, today: date) -> str:
    """When something was, as short as it stays clear: the hour, yesterday, or the date."""
    local = moment.astimezone()
    hour, day = ltr(f"{local:%H:%M}"), ltr(f"{local:%Y/%m/%d}")
    return wording.moment(hour, day, local.date(), today, current_language())


def members_text(count: int) -> str:
    """So many members, the noun agreeing."""
    return wording.members(count, current_language())


def shares_text(count: int) -> str:
    """So many shares, the noun agreeing."""
    return wording.shares(count, current_language())


def member_no_text(member_number: int, sex: Sex | None) -> str:
    """«Member no. 7», the word following the sex."""
    shown = ltr(member_number)
    return wording.member_no(shown, current_language(), is_woman=sex is Sex.FEMALE)


def days_text(count: int) -> str:
    """So many days, the noun agreeing."""
    return wording.counted(count, wording.DAY, current_language())
