"""Turning what a person can act on into our own errors."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm.exc import StaleDataError

from coopdesk.errors import ConflictError, Problem, RefusedError, UnavailableError
from coopdesk.storage.triggers import BELOW_NOTHING

# SQLite says it in words only for some of these; its codes are the same in every language.
_SQLITE_PROBLEMS = {
    "SQLITE_FULL": Problem.DISK_FULL,
    "SQLITE_BUSY": Problem.LOCKED,
    "SQLITE_LOCKED": Problem.LOCKED,
    "SQLITE_READONLY": Problem.FOLDER_READ_ONLY,
    "SQLITE_CANTOPEN": Problem.FOLDER_READ_ONLY,
    "SQLITE_CORRUPT": Problem.DATABASE_DAMAGED,
    "SQLITE_NOTADB": Problem.NOT_A_DATABASE,
    "SQLITE_IOERR_WRITE": Problem.DISK_FULL,  # a quota or the longest file the disk takes
    "SQLITE_IOERR": Problem.UNAVAILABLE,
}
# PostgreSQL's SQLSTATE, whole or its class.
_POSTGRES_PROBLEMS = {
    "55P03": Problem.LOCKED,
    "57014": Problem.LOCKED,
    "40001": Problem.LOCKED,
    "40P01": Problem.LOCKED,
    "53100": Problem.DISK_FULL,
    "08": Problem.UNAVAILABLE,
    "53": Problem.UNAVAILABLE,
    "57": Problem.UNAVAILABLE,
    "58": Problem.UNAVAILABLE,
}
# Broken rules that a faster colleague may have caused. A missing value or another trigger's refusal
# than the ledger's is a mistake in the program and must not look like one of these.
_RACES = (
    "SQLITE_CONSTRAINT_UNIQUE",
    "SQLITE_CONSTRAINT_PRIMARYKEY",
    "SQLITE_CONSTRAINT_FOREIGNKEY",
    "SQLITE_CONSTRAINT_CHECK",
    "23505",
    "23503",
    "23514",
)
_AGAIN = {"40001", "40P01"}


def problem_of(error: DBAPIError) -> Problem | None:
    """Which of our problems a driver's error is; None when it is a mistake in the program."""
    code = _code(error)
    for known in (_SQLITE_PROBLEMS, _POSTGRES_PROBLEMS):
        for prefix, problem in known.items():
            if code.startswith(prefix):
                return problem
    return Problem.UNAVAILABLE if error.connection_invalidated else None


def is_worth_another_try(error: BaseException | None) -> bool:
    """Whether the same work done anew will most likely succeed: the server chose a victim."""
    return isinstance(error, DBAPIError) and _code(error) in _AGAIN


@contextmanager
def expected_errors() -> Generator[None, None, None]:
    """Turn what a person can act on into our own errors; leave bugs alone."""
    try:
        yield
    except StaleDataError as error:  # somebody else was faster
        raise ConflictError from error
    except IntegrityError as error:
        if BELOW_NOTHING in str(error.orig):
            raise RefusedError(Problem.SHARES_NOT_HELD) from error
        if not _code(error).startswith(_RACES):
            raise
        raise ConflictError from error
    except PoolTimeoutError as error:
        raise UnavailableError(Problem.LOCKED) from error
    except DBAPIError as error:
        problem = problem_of(error)
        if problem is None:
            raise
        raise UnavailableError(problem) from error


def _code(error: DBAPIError) -> str:
    """SQLite's name or PostgreSQL's SQLSTATE of an error; empty when it has none."""
    cause = error.orig
    return str(getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None) or "")
