"""A paper register is brought in from its workbook and led through a whole year."""

from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, MemberStatus
from coopdesk.services.applications import application_counts
from coopdesk.services.demo.doubles import live_doubles
from coopdesk.services.demo.meetings import live_meetings
from coopdesk.services.demo.shares_year import TRANSFERS, live_shares_year
from coopdesk.services.demo.year import live_members_year
from coopdesk.services.importing import apply_import
from coopdesk.services.office import Office
from coopdesk.services.shares import capital
from coopdesk.storage.models import (
    Heir,
    Member,
    MemberEvent,
    MemberMerge,
    ShareTransaction,
    ShareTransfer,
)
from tests.makers import TODAY, make_cooperative
from tests.services.importing_files import DATA, plan_of
from tests.services.path import faults


def steps(session: Session) -> Counter[MemberEventKind]:
    return Counter(session.scalars(select(MemberEvent.kind)))


def test_the_paper_register_lives_a_year_and_everything_agrees(any_office: Office) -> None:
    any_office.write(make_cooperative)
    plan = plan_of(any_office, DATA / "register-paper.xlsx")
    any_office.write(apply_import, plan, accept_valid=True)
    imported = any_office.read(steps)
    before = any_office.read(lambda s: s.scalar(select(func.count()).select_from(Member)))

    any_office.write(live_members_year, today=TODAY, seed=7)
    moved = any_office.write(live_shares_year, today=TODAY, seed=7)
    any_office.write(live_doubles, today=TODAY)
    any_office.write(live_meetings, today=TODAY)

    counts = any_office.read(application_counts, today=TODAY)
    assert (counts["all"], counts["refused"], counts["accepted_by_silence"]) == (20, 5, 3)
    lived = any_office.read(steps) - imported
    assert lived[MemberEventKind.WITHDRAWAL_NOTICE] == 5
    assert lived[MemberEventKind.DECEASED] == 2
    assert lived[MemberEventKind.EXPELLED] == 1
    assert moved == TRANSFERS

    def sums(session: Session) -> dict[str, int]:
        asked = {
            "members": select(func.count()).select_from(Member),
            "heirs": select(func.count(Heir.member_id.distinct())),
            "merges": select(func.count()).select_from(MemberMerge),
            "undone": select(func.count())
            .select_from(MemberMerge)
            .where(MemberMerge.undone_at.is_not(None)),
            "transfers": select(func.count()).select_from(ShareTransfer),
            "ledger": select(func.sum(ShareTransaction.shares)),
            "held": select(func.sum(Member.shares)),
            "merged": select(func.count()).where(Member.status == MemberStatus.MERGED),
        }
        return {name: session.scalar(query) or 0 for name, query in asked.items()}

    told = any_office.read(sums)
    assert (told["merges"], told["undone"], told["merged"]) == (3, 1, 2)
    assert told["heirs"] >= 2
    assert told["transfers"] >= TRANSFERS
    assert told["ledger"] == told["held"] == any_office.read(capital).shares
    assert before is not None
    assert told["members"] > before
    assert faults(any_office) == {}
