"""Making room for a backup where the data file can no longer be opened."""

from datetime import datetime
from pathlib import Path

from coopdesk.errors import FileError, Problem
from coopdesk.services.opening import DATABASE_NAME, hold_alone


def set_aside(data: Path, *, now: datetime) -> Path:
    """Rename the data file and what belongs to it, so that nothing of it is lost.

    Raises:
        OfficeError: the office is open in another window.
        FileError: the folder does not allow it.
    """
    target = data / f"damaged-{now.astimezone():%Y%m%d-%H%M%S}-{DATABASE_NAME}"
    lock = hold_alone(data)
    try:
        for tail in ("", "-wal", "-shm"):
            part = data / f"{DATABASE_NAME}{tail}"
            if part.exists():
                part.rename(target.with_name(target.name + tail))
    except OSError as error:
        raise FileError(Problem.FILE_CANNOT_WRITE, file=target) from error
    finally:
        lock.release()
    return target
