"""Turning what a person can act on into our own errors."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from coopdesk.errors import ConflictError, Problem, UnavailableError

# SQLite says it in words only for some of these; its codes are the same in every language.
_SQLITE_PROBLEMS = {
    "SQLITE_FULL": Problem.DISK_FULL,
    "SQLITE_BUSY": Problem.LOCKED,
    "SQLITE_LOCKED": Problem.LOCKED,
    "SQLITE_READONLY": Problem.FOLDER_READ_ONLY,
    "SQLITE_CANTOPEN": Problem.FOLDER_READ_ONLY,
    "SQLITE_CORRUPT": Problem.DATABASE_DAMAGED,
    "SQLITE_NOTADB": Problem.NOT_A_DATABASE,
}


def problem_of(error: DatabaseError) -> Problem:
    """Which of our problems a driver's error is; `UNAVAILABLE` when none fits better."""
    name = str(getattr(error.orig, "sqlite_errorname", ""))
    for prefix, problem in _SQLITE_PROBLEMS.items():
        if name.startswith(prefix):
            return problem
    return Problem.UNAVAILABLE


@contextmanager
def expected_errors() -> Generator[None, None, None]:
    """Turn what a person can act on into our own errors; leave bugs alone."""
    try:
        yield
    except (IntegrityError, StaleDataError) as error:  # somebody else was faster
        raise ConflictError from error
    except OperationalError as error:  # locked, disk full, server gone
        raise UnavailableError(problem_of(error)) from error
    except DatabaseError as error:
        if problem_of(error) is Problem.UNAVAILABLE:
            raise
        raise UnavailableError(problem_of(error)) from error
