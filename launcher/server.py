"""A PostgreSQL of the tests' own, gone when they end."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from launcher.system import postgres_programs

USER = "coop"
DATABASE = "coopdesk"
PATIENCE_S = 30


@contextlib.contextmanager
def running_postgres() -> Iterator[str]:
    """Start a private server on a free port; gives its URL and stops it in every case."""
    folder = Path(tempfile.mkdtemp(prefix="coopdesk-postgres-"))
    server = Server(folder)
    try:
        server.start()
        yield server.url
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


class Server:
    """One cluster in a folder, run by somebody who is not root: PostgreSQL insists."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.url = f"postgresql://{USER}@127.0.0.1:{self.port}/{DATABASE}"
        self._programs = postgres_programs() or Path()
        self._as = _somebody(folder)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Make the cluster and wait until it answers and knows Arabic."""
        data = self.folder / "data"
        locale = ["--locale=C.UTF-8", "--encoding=UTF8", "--no-sync"]
        self._do("initdb", "-D", str(data), "-U", USER, "--auth=trust", *locale)
        settings = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": self.folder,
            "max_connections": 200,
            "fsync": "off",
        }
        options = [f"--{name}={value}" for name, value in settings.items()]
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [str(self._programs / "postgres"), "-D", str(data), *options],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                start_new_session=True,  # Ctrl-C is for the tests; we stop the server after them
                **self._as,
            )
        self._wait()
        here = ["-h", "127.0.0.1", "-p", str(self.port), "-U", USER]
        self._do("createdb", *here, DATABASE)
        self._do("psql", "-q", *here, "-d", DATABASE, "-c", "CREATE EXTENSION pg_trgm")

    def stop(self) -> None:
        """Shut down without waiting for clients."""
        if self._process is None:
            return
        self._process.send_signal(2)  # SIGINT: PostgreSQL's fast shutdown
        try:
            self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _wait(self) -> None:
        ask = [str(self._programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        until = time.monotonic() + PATIENCE_S
        while subprocess.run(ask, check=False).returncode:
            gone = self._process is None or self._process.poll() is not None
            if gone or time.monotonic() > until:
                log = (self.folder / "log").read_text(encoding="utf-8", errors="replace")
                sys.exit(f"coopdesk: PostgreSQL did not start:\n{log}")
            time.sleep(0.05)

    def _do(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._programs / program), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self.folder,
            check=False,
            **self._as,
        )
        if done.returncode:
            said = done.stdout.decode(errors="replace")
            sys.exit(f"coopdesk: PostgreSQL's {program} failed:\n{said}")


def _somebody(folder: Path) -> dict[str, Any]:
    """How to start a process as an ordinary user, who then owns the folder."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd

    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            user = pwd.getpwnam(name)
            os.chown(folder, user.pw_uid, user.pw_gid)
            return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    sys.exit("coopdesk: PostgreSQL refuses to run as root, and there is no user 'nobody'")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
