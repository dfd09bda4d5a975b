"""One file, held by one process at a time; the system lets go of it however the process ends."""

import errno
import sys
from pathlib import Path
from typing import IO, Final, Self

if sys.platform == "win32":
    import msvcrt

    def _hold(file: IO[bytes], *, wait: bool) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(file: IO[bytes], *, wait: bool) -> None:
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD_BY_ANOTHER: Final = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}


class HeldFile:
    """A lock file somebody holds until `release`."""

    def __init__(self, path: Path, *, wait: bool = False) -> None:
        """Take the lock.

        Raises:
            BlockingIOError: somebody else holds it and we do not wait.
            OSError: the folder has no room for it or knows no locks.
        """
        self._file = path.open("ab")
        try:
            _hold(self._file, wait=wait)
        except OSError as error:
            self._file.close()
            if error.errno in _HELD_BY_ANOTHER:
                raise BlockingIOError from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_about: object) -> None:
        self.release()

    def release(self) -> None:
        """Let the next one in; a second call does nothing."""
        self._file.close()


def waiting_for(path: Path) -> HeldFile:
    """The lock file, after everybody before us has let go of it."""
    return HeldFile(path, wait=True)
