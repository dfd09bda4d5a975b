"""What a member is, and which details of a member are acceptable."""

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from coopdesk.errors import InvalidInputError, Problem


class MemberStatus(StrEnum):
    """Where a member stands with the cooperative (Law 39/1998 Art. 23 for the ways out)."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    EXPELLED = "expelled"
    DECEASED = "deceased"
    LOST = "lost"
    """A condition of Art. 21 or legal capacity was lost (Art. 23)."""
    MERGED = "merged"
    """The same person stands in the register under another number, which took this record in."""


MEMBERS_IN: frozenset[MemberStatus] = frozenset({MemberStatus.ACTIVE, MemberStatus.SUSPENDED})
"""Statuses in which a person is still a member."""


MEMBERS_OUT: frozenset[MemberStatus] = frozenset(
    {MemberStatus.WITHDRAWN, MemberStatus.EXPELLED, MemberStatus.DECEASED, MemberStatus.LOST}
)
"""The ways a membership ends (Law 39/1998 Art. 23)."""

OWN_STATUSES: tuple[MemberStatus, ...] = tuple(
    status for status in MemberStatus if status is not MemberStatus.MERGED
)
"""Where somebody can stand. A merged record is nobody's any more: lists, chips, forms and figures
leave it out."""


class Sex(StrEnum):
    """Chooses the wording of every paper."""

    MALE = "male"
    FEMALE = "female"


class IdKind(StrEnum):
    """What paper proves who the person is."""

    PERSONAL_CARD = "personal_card"
    SMART_CARD = "smart_card"
    FAMILY_CARD = "family_card"
    PASSPORT = "passport"


class MaritalStatus(StrEnum):
    """Marital status as written on the card."""

    SINGLE = "single"
    MARRIED = "married"
    DIVORCED = "divorced"
    WIDOWED = "widowed"


class InterestBasis(StrEnum):
    """The fixed interest in the area (Law 39/1998 Art. 21/7)."""

    RESIDENCE = "residence"
    WORK = "work"
    ACTIVITY = "activity"


class MemberEventKind(StrEnum):
    """A dated step in a membership; the status is what the last valid one says."""

    JOINED = "joined"
    SUSPENDED = "suspended"
    REINSTATED = "reinstated"
    WITHDRAWN = "withdrawn"
    EXPELLED = "expelled"
    DECEASED = "deceased"
    LOST = "lost"
    WITHDRAWAL_NOTICE = "withdrawal_notice"
    """Written notice to the board (Law 39/1998 Art. 76); changes no status by itself."""
    MERGED = "merged"


class ShareKind(StrEnum):
    """Why shares moved."""

    OPENING = "opening"
    """The holding a paper register brought in."""
    SUBSCRIPTION = "subscription"
    PURCHASE = "purchase"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    REFUND = "refund"
    INHERITANCE_IN = "inheritance_in"
    INHERITANCE_OUT = "inheritance_out"
    CORRECTION = "correction"


class PaidIn(StrEnum):
    """A contribution may be in cash or in kind (Law 39/1998 Art. 3-a)."""

    CASH = "cash"
    KIND = "kind"


class MemberLack(StrEnum):
    """What is missing or out of date in a member's record."""

    NO_NATIONAL_NO = "no_national_no"
    ODD_NATIONAL_NO = "odd_national_no"
    NO_PHONE = "no_phone"
    ODD_PHONE = "odd_phone"
    CARD_EXPIRED = "card_expired"
    NO_BIRTH = "no_birth"
    NO_NEIGHBOURHOOD = "no_neighbourhood"
    NO_SHARES = "no_shares"
    UNDER_AGE = "under_age"


EVENT_STATUS: dict[MemberEventKind, MemberStatus] = {
    MemberEventKind.JOINED: MemberStatus.ACTIVE,
    MemberEventKind.REINSTATED: MemberStatus.ACTIVE,
    MemberEventKind.SUSPENDED: MemberStatus.SUSPENDED,
    MemberEventKind.WITHDRAWN: MemberStatus.WITHDRAWN,
    MemberEventKind.EXPELLED: MemberStatus.EXPELLED,
    MemberEventKind.DECEASED: MemberStatus.DECEASED,
    MemberEventKind.LOST: MemberStatus.LOST,
    MemberEventKind.MERGED: MemberStatus.MERGED,
}
"""The status each step leads to; a notice leads to none."""

STATUS_EVENT: dict[MemberStatus, MemberEventKind] = {
    MemberStatus.ACTIVE: MemberEventKind.JOINED,
    MemberStatus.SUSPENDED: MemberEventKind.SUSPENDED,
    MemberStatus.WITHDRAWN: MemberEventKind.WITHDRAWN,
    MemberStatus.EXPELLED: MemberEventKind.EXPELLED,
    MemberStatus.DECEASED: MemberEventKind.DECEASED,
    MemberStatus.LOST: MemberEventKind.LOST,
    MemberStatus.MERGED: MemberEventKind.MERGED,
}

_LONGEST = {"full_name": 200, "notes": 10_000, "address": 300}
_LONGEST_OTHER = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberInput:
    """What a person types when adding or correcting a member.

    Text arrives as typed; the service cleans it. `national_no`, phones: text as typed.
    Dates are Gregorian. `shares` counts only for a new member (later the ledger speaks).
    """

    full_name: str
    joined_on: date
    sex: Sex | None = None
    national_no: str = ""
    birth_date: date | None = None
    birth_year: int | None = None
    """Gregorian year when only the year is known; ignored when `birth_date` is given."""
    neighbourhood: str = ""
    phone1: str = ""
    shares: int = 1
    status: MemberStatus = MemberStatus.ACTIVE
    status_on: date | None = None
    phone2: str = ""
    has_whatsapp: bool = False
    birth_place: str = ""
    nationality: str = "يمني"
    id_kind: IdKind = IdKind.PERSONAL_CARD
    id_issue_place: str = ""
    id_issued_on: date | None = None
    id_expires_on: date | None = None
    occupation: str = ""
    activity: str = ""
    marital: MaritalStatus | None = None
    dependants: int | None = None
    address: str = ""
    interest_basis: InterestBasis | None = None
    is_founder: bool = False
    decision_ref: str = ""
    """Number of the board's decision of acceptance, as written in the paper register."""
    folder_no: str = ""
    notes: str = ""

    def check(self, *, today: date) -> None:
        """Refuse what can never be right; the law's age and the like only warn.

        Raises:
            InvalidInputError: names every field that breaks a rule.
        """
        problems: dict[str, Problem] = {}
        if not self.full_name.strip():
            problems["full_name"] = Problem.REQUIRED
        for name in ("joined_on", "birth_date", "id_issued_on", "status_on"):
            day = getattr(self, name)
            if day is not None and day > today:
                problems[name] = Problem.IN_FUTURE
        if self.birth_year is not None and not 1880 <= self.birth_year <= today.year:
            problems["birth_year"] = Problem.OUT_OF_RANGE
        if self.birth_date is not None and self.birth_date >= self.joined_on:
            problems.setdefault("joined_on", Problem.BEFORE_BIRTH)
        if self.birth_date is not None and self.birth_date.year < 1880:
            problems.setdefault("birth_date", Problem.OUT_OF_RANGE)
        if self.shares < 0:
            problems["shares"] = Problem.NOT_POSITIVE
        if self.dependants is not None and not 0 <= self.dependants <= 99:
            problems["dependants"] = Problem.OUT_OF_RANGE
        if (
            self.id_issued_on is not None
            and self.id_expires_on is not None
            and self.id_expires_on <= self.id_issued_on
        ):
            problems["id_expires_on"] = Problem.OUT_OF_RANGE
        for name, longest in _LONGEST_TEXTS:
            if len(getattr(self, name)) > longest:
                problems.setdefault(name, Problem.TOO_LONG)
        if problems:
            raise InvalidInputError(problems)


_LONGEST_TEXTS = tuple(
    (field.name, _LONGEST.get(field.name, _LONGEST_OTHER))
    for field in fields(MemberInput)
    if field.type is str
)


def age_on(birth: date, day: date) -> int:
    """Completed years of age."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
