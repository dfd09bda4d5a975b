"""The path of a membership: applications, the steps that follow, settlements, heirs."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coopdesk.domain.arabic import clean
from coopdesk.domain.members import MEMBERS_OUT, MemberEventKind, MemberStatus
from coopdesk.domain.months import add_months, month_end
from coopdesk.errors import Problem


class ApplicationState(StrEnum):
    """Where an application stands (Law 39/1998 Art. 22)."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    ACCEPTED_BY_SILENCE = "accepted_by_silence"
    """The board did not answer within its time, which the law takes for a yes."""
    TAKEN_BACK = "taken_back"
    """By the applicant, before the board decided."""
    VOID = "void"
    """Registered by mistake; the number stays."""


DECIDED: frozenset[ApplicationState] = frozenset(
    {
        ApplicationState.ACCEPTED,
        ApplicationState.REFUSED,
        ApplicationState.ACCEPTED_BY_SILENCE,
    }
)
"""States that only an undoing of the decision leaves."""


class SettlementState(StrEnum):
    """What became of the money of one who left (Law 39/1998 Art. 24)."""

    DUE = "due"
    """Reckoned; paid on or after its due date."""
    PAID = "paid"
    VOID = "void"


class Kinship(StrEnum):
    """How an heir is related to the deceased."""

    SPOUSE = "spouse"
    SON = "son"
    DAUGHTER = "daughter"
    FATHER = "father"
    MOTHER = "mother"
    BROTHER = "brother"
    SISTER = "sister"
    OTHER = "other"


_K = MemberEventKind

_WAYS_OUT: Final = (_K.WITHDRAWN, _K.EXPELLED, _K.DECEASED, _K.LOST)

EXITS: Final = frozenset(_WAYS_OUT)
"""Steps that end a membership (Law 39/1998 Art. 23)."""

STEPS_AFTER: Final[dict[MemberStatus, tuple[MemberEventKind, ...]]] = {
    MemberStatus.ACTIVE: (_K.SUSPENDED, _K.WITHDRAWAL_NOTICE, *_WAYS_OUT),
    MemberStatus.SUSPENDED: (_K.REINSTATED, _K.WITHDRAWAL_NOTICE, *_WAYS_OUT),
    MemberStatus.WITHDRAWN: (_K.REINSTATED,),
    MemberStatus.EXPELLED: (_K.REINSTATED,),
    MemberStatus.LOST: (_K.REINSTATED,),
    MemberStatus.DECEASED: (),
    MemberStatus.MERGED: (),
}
"""What may follow where a member stands; joining and merging have services of their own."""

NEEDS_REASON: Final = frozenset({_K.SUSPENDED, _K.EXPELLED, _K.LOST})
"""Steps that take a right away say why (an expulsion by Law 39/1998 Art. 23)."""

_LONGEST_REF: Final = 120
_LONGEST_REASON: Final = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class StepInput:
    """What a person types about a step of a membership."""

    kind: MemberEventKind
    effective_on: date
    """For a notice of withdrawal the day it reached the board."""
    requested_on: date | None = None
    """The day of the member's paper, where there is one."""
    reason: str = ""
    decision_ref: str = ""

    def cleaned(self) -> "StepInput":
        """The same as it is kept."""
        reason = clean(self.reason, multiline=True)
        return replace(self, reason=reason, decision_ref=clean(self.decision_ref))

    def problems(self, *, joined_on: date, last_on: date, today: date) -> dict[str, Problem]:
        """What can never be right, by field.

        Args:
            joined_on: the day the membership began.
            last_on: the day of the last step that counts.
            today: the day at the desk; a step takes effect on it at the latest.
        """
        found: dict[str, Problem] = {}
        if self.effective_on > today:
            found["effective_on"] = Problem.IN_FUTURE
        elif self.effective_on < joined_on:
            found["effective_on"] = Problem.BEFORE_JOINING
        elif self.effective_on < last_on and self.kind is not _K.WITHDRAWAL_NOTICE:
            found["effective_on"] = Problem.BEFORE_LAST_STEP
        if self.requested_on is not None:
            if self.requested_on > today:
                found["requested_on"] = Problem.IN_FUTURE
            elif self.requested_on < joined_on:
                found["requested_on"] = Problem.BEFORE_JOINING
            elif self.requested_on > self.effective_on:
                found["requested_on"] = Problem.AFTER_EFFECT
        if self.kind in NEEDS_REASON and not self.reason:
            found["reason"] = Problem.REASON_REQUIRED
        elif len(self.reason) > _LONGEST_REASON:
            found["reason"] = Problem.TOO_LONG
        if len(self.decision_ref) > _LONGEST_REF:
            found["decision_ref"] = Problem.TOO_LONG
        return found


def decision_due_on(submitted_on: date, months: int) -> date:
    """The board's last day to answer (Law 39/1998 Art. 22)."""
    return add_months(submitted_on, months)


def silence_on(due_on: date) -> date:
    """The day from which the board's silence is its yes (Law 39/1998 Art. 22)."""
    return due_on + timedelta(days=1)


def remind_on(submitted_on: date, days: int) -> date:
    """The day from which the office is reminded of an application."""
    return submitted_on + timedelta(days=days)


def appeal_last_day(notified_on: date, months: int) -> date:
    """A refused applicant's last day to go to court, counted from the notice (Art. 22)."""
    return add_months(notified_on, months)


def last_notice_day(year: int, months: int) -> date:
    """The last day for a notice of withdrawal that counts for a year's end (Art. 76).

    The financial year is the calendar year (Art. 71): with the law's three months 30 September.
    """
    return month_end(year, 12 - months)


def notice_takes_effect(notice_on: date, months: int) -> date:
    """The end of the financial year that a notice of withdrawal counts for (Art. 76)."""
    late = notice_on > last_notice_day(notice_on.year, months)
    return date(notice_on.year + late, 12, 31)


def founder_may_leave_on(joined_on: date, years: int) -> date:
    """A founder's first day to withdraw (Law 39/1998 Art. 4)."""
    return add_months(joined_on, 12 * years)


def refund_due_on(status: MemberStatus, left_on: date) -> date:
    """The first day on which the shares of one who left are paid back (Law 39/1998 Art. 24).

    Not before the financial year of the leaving is over, so that its capital stays whole; the
    heirs of a deceased do not wait.
    """
    if status not in MEMBERS_OUT:
        msg = f"still a member: {status}"
        raise ValueError(msg)
    return left_on if status is MemberStatus.DECEASED else date(left_on.year + 1, 1, 1)
