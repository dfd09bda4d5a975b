"""Without a screen: the main job on a made-up cooperative, its papers and pictures into out/."""

import subprocess
import tempfile
from pathlib import Path

from launcher import ROOT, say
from launcher.environment import program_environment

REGISTER = ROOT / "tests" / "data" / "register-paper.xlsx"
"""A made-up register as offices keep them: titles above, a total below, mistakes between."""

FOUNDING = ["--name", "جمعية الوفاء التعاونية متعددة الأغراض", "--district", "بني الحارث"]

PAPERS: dict[str, list[str]] = {
    "members-register": [],
    "member-sheet": ["7"],
    "member-statistics": [],
    "share-ledger": [],
    "voting-list": [],
    "member-cards": ["7", "8", "--issue"],
    "application-form": [],
}


def try_out(python: Path) -> int:
    """Do what a secretary would do on the first day, by the program's own words."""
    out = ROOT / "out"
    out.mkdir(exist_ok=True)
    say("there is no screen here; trying the program out on a made-up cooperative")
    with tempfile.TemporaryDirectory(prefix="coopdesk-") as data:
        program = [str(python), "-m", "coopdesk", "--data", data]
        prints = [
            [*program, "print", paper, *numbers, "-o", str(out / f"{paper}.pdf")]
            for paper, numbers in PAPERS.items()
        ]
        steps = [
            [*program, "init", *FOUNDING, "--share-value", "5000", "--entry-fee", "1000"],
            [*program, "import", "members", str(REGISTER), "--accept-valid"],
            [*program, "search", "عبدالله"],
            *prints,
            [*program, "backup", str(out / "office.coopdesk-backup")],
            [*program, "check"],
            [str(python), "-m", "coopdesk.ui.pictures", "--data", data, str(out)],
        ]
        environment = {**program_environment(), "QT_QPA_PLATFORM": "offscreen"}
        for step in steps:
            status = subprocess.call(step, cwd=ROOT, env=environment)
            if status:
                say("this did not work: " + " ".join(step[1:]))
                return status
    say(f"the papers, a backup and pictures of the window are in {out}")
    return 0
