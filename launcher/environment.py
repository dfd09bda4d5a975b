"""The program's own Python packages, in .venv, exactly as the lock file names them."""

import hashlib
import os
import platform
import subprocess
import sys
from pathlib import Path

from launcher import ROOT, say

VENV = ROOT / ".venv"
RUN = "requirements.lock"
DEV = "requirements-dev.lock"
"""Holds everything of RUN too."""


def python() -> Path:
    """The interpreter that has the packages."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(lock: str) -> Path:
    """Bring .venv to what the lock file says, if it is not there yet."""
    if any(_is_done(name) for name in {lock, DEV}):
        return python()
    say("setting up the Python packages (once)")
    if not _usable():
        _run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    options = ["-qq", "--disable-pip-version-check", "--compile", "--require-hashes"]
    _run([str(python()), "-m", "pip", "install", *options, "-r", str(ROOT / lock)])
    _stamp(lock).write_text(_fingerprint(lock), encoding="ascii")
    return python()


def program_environment() -> dict[str, str]:
    """The environment in which `python -m coopdesk` finds the source tree."""
    inherited = os.environ.get("PYTHONPATH", "")
    path = os.pathsep.join(part for part in (str(ROOT / "src"), inherited) if part)
    return {**os.environ, "PYTHONPATH": path}


def build_translations() -> None:
    """Compile the texts of the window when they are newer than what is compiled."""
    folder = ROOT / "translations"
    written = [source.stat().st_mtime for source in folder.glob("*.ts")]
    built = [target.stat().st_mtime for target in folder.glob("*.qm")]
    if written and max(written) > min(built, default=0.0):
        translate("build")


def translate(*words: str) -> None:
    """Give words to the program's keeper of translations."""
    command = [str(python()), "-m", "coopdesk.ui.translating", *words]
    _run(command, environment=program_environment())


def _is_done(lock: str) -> bool:
    stamp = _stamp(lock)
    return (
        python().exists()
        and stamp.exists()
        and stamp.read_text(encoding="ascii") == _fingerprint(lock)
    )


def _stamp(lock: str) -> Path:
    return VENV / f"{lock}.done"


def _fingerprint(lock: str) -> str:
    machine = f"{sys.version} {platform.machine()} {VENV}"
    return hashlib.sha256(machine.encode() + (ROOT / lock).read_bytes()).hexdigest()


def _usable() -> bool:
    """Whether .venv works and is of this very Python, so that it can be topped up."""
    if not python().exists():
        return False
    code = "import sys, pip; print(sys.version)"
    asked = subprocess.run([str(python()), "-c", code], capture_output=True, text=True, check=False)
    return asked.returncode == 0 and asked.stdout.strip() == sys.version.strip()


def _run(command: list[str], *, environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, env=environment, check=False)
    if done.returncode:
        sys.exit(f"coopdesk: this did not work: {' '.join(command)}")
