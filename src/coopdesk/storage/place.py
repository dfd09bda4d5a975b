"""Whether a folder can hold an office: writable, and for a SQLite file on a disk of its own."""

import errno
import os
import re
import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from coopdesk.errors import OfficeError, Problem

NETWORK_KINDS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "9p", "fuse.sshfs", "davfs", "fuse.davfs2"}
)
"""Kinds of file system that other computers write to as well."""

_CLOUD: Final = re.compile(
    r"^(onedrive|dropbox|google ?drive|googledrive|my drive|icloud|nextcloud|owncloud|pcloud"
    r"|mega(sync)?|yandex\.?disk|synology ?drive|box sync)\b",
    re.IGNORECASE,
)
_MOUNTS: Final = Path("/proc/self/mounts")
_DRIVE_REMOTE: Final = 4


def prepare_folder(folder: Path) -> None:
    """Make the data folder and make sure that it can be written to.

    Raises:
        OfficeError: it cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder) as probe:
            probe.write(b"x")
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        problem = Problem.DISK_FULL if full else Problem.FOLDER_READ_ONLY
        raise OfficeError(problem, folder=folder) from error


def refuse_shared_folder(folder: Path) -> None:
    """Refuse a folder several computers write to: SQLite's locks do not hold there.

    Raises:
        OfficeError: the folder lies on a network share or is copied to a cloud.
    """
    whole = folder.resolve()
    if any(_CLOUD.match(part) for part in whole.parts) or _is_remote(whole):
        raise OfficeError(Problem.FOLDER_ON_NETWORK, folder=folder)


def kind_of_file_system(folder: Path, mounts: str) -> str:
    """What file system a folder lies on, by the text of the kernel's list of mounts."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        where = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[1])
        if len(where) >= len(best) and (folder == Path(where) or Path(where) in folder.parents):
            best, kind = where, fields[2]
    return "" if best == "/" else kind  # a computer's own root is nobody else's


def _is_remote(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        if folder.drive.startswith("\\\\"):
            return True
        return ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") == _DRIVE_REMOTE
    if not _MOUNTS.exists():
        return False
    text = os.fsdecode(_MOUNTS.read_bytes())
    return kind_of_file_system(folder, text) in NETWORK_KINDS
