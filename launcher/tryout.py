"""Without a screen: the main job on a made-up cooperative, its papers and pictures into out/."""

import subprocess
import tempfile
from pathlib import Path

from launcher import ROOT, say
from launcher.environment import program_environment

SAMPLE = ROOT / "resources" / "samples" / "register.xlsx"
"""A made-up paper register, as an office would bring it."""

PAPERS: dict[str, list[str]] = {
    "members-register": [],
    "member-sheet": ["7"],
    "member-statistics": [],
}


def try_out(python: Path) -> int:
    """Do what a secretary would do on the first day, by the program's own words."""
    out = ROOT / "out"
    out.mkdir(exist_ok=True)
    say("there is no screen here; trying the program out on a made-up cooperative")
    with tempfile.TemporaryDirectory(prefix="coopdesk-") as data:
        program = [str(python), "-m", "coopdesk", "--data", data]
        steps = [
            [*program, "demo", "--members", "400"],
            [*program, "import", "members", str(SAMPLE), "--accept-valid"],
            [*program, "search", "محمد الحداد"],
            *(
                [*program, "print", paper, *numbers, "-o", str(out / f"{paper}.pdf")]
                for paper, numbers in PAPERS.items()
            ),
            [*program, "check"],
            [str(python), "-m", "coopdesk.ui.pictures", "--data", data, str(out)],
        ]
        environment = {**program_environment(), "QT_QPA_PLATFORM": "offscreen"}
        for step in steps:
            status = subprocess.call(step, cwd=ROOT, env=environment)
            if status:
                say("this did not work: " + " ".join(step[2:]))
                return status
    say(f"the papers and the pictures of the window are in {out}")
    return 0
