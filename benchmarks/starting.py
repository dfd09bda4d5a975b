"""How soon the window can be used, against an empty Qt window.

Run it from the root of the source tree: `python -m benchmarks.starting [MEMBERS]`. Each start is a
process of its own, without a screen, over an office of made-up members; it ends when the first page
shows its figures. CPU time and clock are told from the first instruction of the process on; the
best of several starts counts.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import ROOT

MEMBERS = 1_000
STARTS = 7
MOST = 2.5


def said(began: float) -> None:
    print(json.dumps({"clock": time.time() - began, "cpu": time.process_time()}))
    sys.stdout.flush()
    os._exit(0)


def start_empty(began: float) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    QTimer.singleShot(0, lambda: said(began))
    app.exec()


def start_ours(began: float, data: Path) -> None:
    from PySide6.QtCore import QTimer

    from coopdesk.services.office import open_office
    from coopdesk.settings import Preferences
    from coopdesk.ui.start import Desk, make_app

    app = make_app(Preferences())
    desk = Desk(app, open_office(data, window=True), Preferences())
    desk.show()
    timer = QTimer()

    def look() -> None:
        if desk.ctx.lookups.is_idle and desk.ctx.jobs.is_idle:
            said(began)

    timer.timeout.connect(look)
    timer.start(1)
    app.exec()


def measure(compiled: Path, *words: str) -> dict[str, float]:
    """The best start of several, from modules that are compiled as after any first start."""
    environment = {
        **{name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPATH": str(ROOT / "src"),
        "PYTHONPYCACHEPREFIX": str(compiled),
        "QT_QPA_PLATFORM": "offscreen",
    }
    found = []
    for _ in range(STARTS):
        command = [sys.executable, "-m", "benchmarks.starting", *words, str(time.time())]
        run = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
        found.append(json.loads(run.stdout))
    return {kind: min(each[kind] for each in found) for kind in ("clock", "cpu")}


def main(members: int) -> int:
    from benchmarks.results import tell
    from coopdesk.cli.main import run

    with tempfile.TemporaryDirectory() as folder:
        data, compiled = Path(folder) / "office", Path(folder) / "compiled"
        assert run(["demo", "--members", str(members)], data=data, url="") == 0
        measure(compiled, "ours", str(data))  # the first start compiles modules and words
        ours, empty = measure(compiled, "ours", str(data)), measure(compiled, "empty")
    print(
        f"milliseconds: window usable {ours['clock'] * 1000:.0f} (CPU {ours['cpu'] * 1000:.0f}), "
        f"empty Qt window {empty['clock'] * 1000:.0f} (CPU {empty['cpu'] * 1000:.0f})"
    )
    return tell(
        [
            ("window usable / empty Qt window, clock", ours["clock"] / empty["clock"], "<=", MOST),
            ("window usable / empty Qt window, CPU", ours["cpu"] / empty["cpu"], "<=", MOST),
        ]
    )


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["empty", began]:
            start_empty(float(began))
        case ["ours", folder, began]:
            start_ours(float(began), Path(folder))
        case given:
            sys.exit(main(int(given[0]) if given else MEMBERS))
