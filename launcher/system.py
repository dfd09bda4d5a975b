"""What the operating system must bring: shared libraries and programs, by their Debian names."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from launcher import say

WINDOW = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Qt needs these even when it draws on no screen."""

SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
"""A real screen and a real printer need these besides."""

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


def has_screen() -> bool:
    """Whether a window can be shown; Qt ends the process when it cannot."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_for_window(*, on_screen: bool) -> list[str]:
    """Packages without which the window, or a picture of it, cannot be drawn."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = dict(WINDOW)
    if on_screen:
        libraries |= SCREEN
        if os.environ.get("WAYLAND_DISPLAY"):
            libraries |= WAYLAND
    return [package for library, package in libraries.items() if not _loads(library)]


def missing_for_venv() -> list[str]:
    """Debian keeps the making of virtual environments in a package of its own."""
    return [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]


def missing_for_tests() -> list[str]:
    """Packages whose absence leaves tests out, but stops none of the others."""
    missing = []
    if not shutil.which("pdftotext"):
        missing.append("poppler-utils")
    if not postgres_programs():
        missing.append("postgresql")
    return missing


def postgres_programs() -> Path | None:
    """The folder of the newest PostgreSQL server here, if there is one.

    Debian keeps it out of PATH; its package holds pg_trgm too.
    """
    found = list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return max(found, key=lambda initdb: float(initdb.parts[-3])).parent
    elsewhere = shutil.which("initdb")
    return Path(elsewhere).resolve().parent if elsewhere else None


def install(needed: list[str], *, wanted: list[str]) -> list[str]:
    """Install packages; give back those of `wanted` that must be done without.

    Stops with the one line to run when a needed one is missing and may not be installed here.
    """
    packages = [*needed, *wanted]
    if not packages:
        return []
    sudo = _as_root()
    if sudo is None or not shutil.which("apt-get"):
        if needed:
            sys.exit(f"coopdesk: {_what_to_run(packages)}")
        say(_what_to_run(packages))
        return wanted
    say("installing " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = [*sudo, "apt-get", "-qq"]
    get = [*apt, "install", "-y", "--no-install-recommends", *packages]
    for command in ([*apt, "update"], get):
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        if done.returncode and command is get:
            sys.exit(f"coopdesk: the packages could not be installed; {_what_to_run(packages)}")
    importlib.invalidate_caches()
    return []


def _what_to_run(packages: list[str]) -> str:
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        return f"this system lacks (Debian names): {names}"
    line = f"apt-get update && sudo apt-get install -y --no-install-recommends {names}"
    return f"please run this once, then start again:\n    sudo {line}"


def _as_root() -> list[str] | None:
    """What goes before a command to run it as root; None when that is not allowed."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return None if asked.returncode else ["sudo", "-n"]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
