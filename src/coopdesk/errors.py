"""Errors the program expects; anything else is a bug and ends in the crash dialog."""

from collections.abc import Mapping
from enum import StrEnum


class Problem(StrEnum):
    """Why something was refused. `wording` owns the sentences."""

    # a field of a form or a cell of a workbook
    REQUIRED = "required"
    IN_FUTURE = "in_future"
    BAD_DATE = "bad_date"
    BAD_NUMBER = "bad_number"
    NOT_POSITIVE = "not_positive"
    TOO_LONG = "too_long"
    NUMBER_TAKEN = "number_taken"
    NATIONAL_NO_TAKEN = "national_no_taken"
    BEFORE_BIRTH = "before_birth"
    BEFORE_JOINING = "before_joining"
    AFTER_FIRST_STEP = "after_first_step"
    """A joining date after something that already happened to the member."""
    NAME_TAKEN = "name_taken"
    UNKNOWN_CHOICE = "unknown_choice"
    OUT_OF_RANGE = "out_of_range"
    # warnings: said, never blocking
    PHONE_ODD = "phone_odd"
    NATIONAL_NO_ODD = "national_no_odd"
    UNDER_AGE = "under_age"
    PROBABLE_TWIN = "probable_twin"
    OVER_SHARE_CAP = "over_share_cap"
    ONLY_YEAR = "only_year"
    """A day is wanted and only its year is written: the first of January stands for it."""
    SHARE_VALUE_ODD = "share_value_odd"
    AMOUNT_ODD = "amount_odd"
    FORMULA_NO_RESULT = "formula_no_result"
    """The workbook holds a formula, but not what it came to when it was last saved."""
    CARD_EXPIRED = "card_expired"
    # the whole action
    INVALID = "invalid"
    GONE = "gone"
    CONFLICT = "conflict"
    UNAVAILABLE = "unavailable"
    LOCKED = "locked"
    DISK_FULL = "disk_full"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NUMBER_STAYS = "number_stays"
    """A member who has a number is never deleted, so adding one is not undone."""
    LEDGER_STAYS = "ledger_stays"
    """What stands in the ledger or among the events is reversed, never undone."""
    UNDO_ELSEWHERE = "undo_elsewhere"
    """The change is undone in its own place, not by the undo of the last change."""
    IN_USE = "in_use"
    NOT_EMPTY = "not_empty"
    NO_OFFICE = "no_office"
    # opening an office
    DATABASE_NEWER = "database_newer"
    DATABASE_DAMAGED = "database_damaged"
    NOT_A_DATABASE = "not_a_database"
    FOLDER_READ_ONLY = "folder_read_only"
    FOLDER_ON_NETWORK = "folder_on_network"
    ALREADY_OPEN = "already_open"
    SERVER_UNREACHABLE = "server_unreachable"
    SERVER_CANNOT_INDEX_ARABIC = "server_cannot_index_arabic"
    SERVER_LOGIN_REFUSED = "server_login_refused"
    SERVER_NO_DATABASE = "server_no_database"
    SERVER_NO_RIGHTS = "server_no_rights"
    SCHEMA_MISSING = "schema_missing"
    BAD_ADDRESS = "bad_address"
    # files that come in or go out
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NOT_WORKBOOK = "file_not_workbook"
    FILE_PASSWORD = "file_password"  # noqa: S105  a kind of problem, not a secret
    FILE_BROKEN = "file_broken"
    FILE_TOO_BIG = "file_too_big"
    FILE_EMPTY = "file_empty"
    FILE_NO_HEADER = "file_no_header"
    FILE_NO_NAME_COLUMN = "file_no_name_column"
    FILE_BAD_KIND = "file_bad_kind"
    FILE_CANNOT_WRITE = "file_cannot_write"
    ROWS_REJECTED = "rows_rejected"
    BACKUP_BROKEN = "backup_broken"
    BACKUP_NOT_OURS = "backup_not_ours"
    IMAGE_UNREADABLE = "image_unreadable"
    UNKNOWN_DOCUMENT = "unknown_document"
    UNKNOWN_MEMBER = "unknown_member"
    NOTHING_TO_PRINT = "nothing_to_print"
    PRINTER_FAILED = "printer_failed"
    FONT_DAMAGED = "font_damaged"


class CoopdeskError(Exception):
    """Base of every expected error: shown as a sentence, never as a traceback.

    `problem` chooses the sentence; `facts` fill its placeholders (`{file}`, `{count}` …).
    """

    problem: Problem = Problem.INVALID

    def __init__(self, problem: Problem | None = None, **facts: object) -> None:
        if problem is not None:
            self.problem = problem
        self.facts = facts
        super().__init__(f"{self.problem}: {facts}" if facts else str(self.problem))


class InvalidInputError(CoopdeskError):
    """Some fields cannot be saved as they stand."""

    problem = Problem.INVALID

    def __init__(self, problems: Mapping[str, Problem]) -> None:
        super().__init__(fields=", ".join(f"{field}: {why}" for field, why in problems.items()))
        self.problems = dict(problems)


class GoneError(CoopdeskError):
    """The record the user was looking at no longer exists."""

    problem = Problem.GONE


class ConflictError(CoopdeskError):
    """Somebody else changed or took it first."""

    problem = Problem.CONFLICT


class UnavailableError(CoopdeskError):
    """The database is locked, full or out of reach."""

    problem = Problem.UNAVAILABLE


class OfficeError(CoopdeskError):
    """The office cannot be opened as it stands."""


class FileError(CoopdeskError):
    """A file that came in or was to go out is not what it should be."""


class RefusedError(CoopdeskError):
    """A rule of the house or the law forbids the action; `problem` says which."""


class CancelledError(Exception):
    """The user stopped a long job: nothing went wrong, nothing is shown."""
