"""A step of a membership with the papers behind it."""

from pathlib import Path

import pytest

from coopdesk.domain.members import MemberEventKind, MemberStatus
from coopdesk.domain.membership import StepInput
from coopdesk.errors import FileError
from coopdesk.services.files import list_attachments
from coopdesk.services.member_events import standing_events
from coopdesk.services.office import Office
from coopdesk.services.step_entry import enter_step
from tests.makers import TODAY
from tests.services.path import found, join, member

SUSPENDED = StepInput(
    kind=MemberEventKind.SUSPENDED, effective_on=TODAY, reason="لم يسدد", decision_ref="3/2026"
)


def test_the_papers_of_a_step_stand_on_the_member(any_office: Office, tmp_path: Path) -> None:
    found(any_office)
    ahmed = join(any_office)
    warning = tmp_path / "إنذار.pdf"
    warning.write_bytes(b"%PDF-1.4 warning")

    event = any_office.write(
        enter_step, ahmed, SUSPENDED, today=TODAY, papers=[warning], note="إيقاف"
    )

    assert any_office.read(standing_events, ahmed)[-1].id == event
    papers = any_office.read(list_attachments, "member", ahmed, kind="paper")
    assert [(paper.original_name, paper.note) for paper in papers] == [("إنذار.pdf", "إيقاف")]


def test_a_paper_that_is_gone_leaves_the_member_as_before(
    any_office: Office, tmp_path: Path
) -> None:
    found(any_office)
    ahmed = join(any_office)

    with pytest.raises(FileError):
        any_office.write(enter_step, ahmed, SUSPENDED, today=TODAY, papers=[tmp_path / "gone.pdf"])

    assert member(any_office, ahmed).status is MemberStatus.ACTIVE
