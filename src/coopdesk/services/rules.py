"""The law's figures as this office works by them."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, latin_digits
from coopdesk.domain.rules import RULES, Rule, rule_fraction, rule_number, rule_value
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.settings_store import keep_setting, stored_settings


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule with the value in force."""

    rule: Rule
    value: str
    is_default: bool


class OfficeRules:
    """The rules in force at one moment, read once."""

    def __init__(self, stored: Mapping[str, str]) -> None:
        self._stored = {
            key: value
            for key, value in stored.items()
            if key in RULES and RULES[key].is_valid(value)
        }

    def value(self, key: str) -> str:
        """The value in force as it is stored."""
        return rule_value(self._stored, key)

    def number(self, key: str) -> int:
        """The value of a number or percentage."""
        return rule_number(self._stored, key)

    def fraction(self, key: str) -> Fraction:
        """The value of a fraction."""
        return rule_fraction(self._stored, key)

    def is_on(self, key: str) -> bool:
        """The value of a yes-or-no rule."""
        return self.value(key) == "yes"


def office_rules(session: Session) -> OfficeRules:
    """All rules in one query, for a use case that needs several."""
    return OfficeRules(stored_settings(session))


def get_rule(session: Session, key: str) -> str:
    """The value of one rule in force."""
    return office_rules(session).value(key)


def get_rules(session: Session) -> list[RuleRow]:
    """Every rule in the order of the settings page."""
    rules = office_rules(session)
    return [
        RuleRow(rule, rules.value(key), rules.value(key) == rule.default)
        for key, rule in RULES.items()
    ]


def set_rules(session: Session, values: Mapping[str, str]) -> None:
    """Work by these values from now on; all of them or none.

    Raises:
        InvalidInputError: names every rule whose value cannot be one.
    """
    given = {key: latin_digits(clean(value)).replace(" ", "") for key, value in values.items()}
    problems: dict[str, Problem] = {}
    for key, value in given.items():
        if key not in RULES:
            problems[key] = Problem.UNKNOWN_CHOICE
        elif not value:
            problems[key] = Problem.REQUIRED
        elif not RULES[key].is_valid(value):
            problems[key] = Problem.OUT_OF_RANGE
    if problems:
        raise InvalidInputError(problems)
    for key, value in given.items():
        keep_setting(session, key, value, default=RULES[key].default)


def restore_rule(session: Session, key: str) -> None:
    """Go back to what the law says.

    Raises:
        InvalidInputError: there is no such rule.
    """
    if key not in RULES:
        raise InvalidInputError({key: Problem.UNKNOWN_CHOICE})
    default = RULES[key].default
    keep_setting(session, key, default, default=default)
