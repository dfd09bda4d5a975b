"""An applicant with photo and papers in one transaction, and a member at once."""

from pathlib import Path

import pytest
from PIL import Image

from coopdesk.domain.membership import ApplicationState
from coopdesk.errors import FileError, InvalidInputError, Problem, RefusedError
from coopdesk.services.admission import (
    accept_together,
    admit_at_once,
    receive_application,
    revise_application,
)
from coopdesk.services.applications import OWNER, take_back_application
from coopdesk.services.files import list_attachments
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office
from tests.makers import TODAY
from tests.services.path import SUBMITTED, applicant, application, apply, faults, found, member


def picture(folder: Path, name: str = "face.jpg") -> Path:
    path = folder / name
    Image.new("RGB", (90, 120), "gray").save(path)
    return path


def test_photo_and_papers_come_in_with_the_application(any_office: Office, tmp_path: Path) -> None:
    found(any_office)
    card = picture(tmp_path, "card.jpg")

    made = any_office.write(
        receive_application,
        applicant(),
        today=TODAY,
        photo=picture(tmp_path),
        papers=[(card, "صورة البطاقة")],
    )

    kept = any_office.read(list_attachments, OWNER, made, kind="paper")
    assert application(any_office, made).photo_sha256
    assert [(paper.original_name, paper.note) for paper in kept] == [("card.jpg", "صورة البطاقة")]


def test_a_paper_that_cannot_be_read_takes_no_number(any_office: Office, tmp_path: Path) -> None:
    found(any_office)

    with pytest.raises(FileError):
        any_office.write(
            receive_application,
            applicant(),
            today=TODAY,
            papers=[(tmp_path / "gone.pdf", "صورة البطاقة")],
        )

    assert any_office.read(last_number, OWNER, year=2026) == 0


def test_who_is_decided_upon_becomes_a_member_at_once_with_photo_and_papers(
    any_office: Office, tmp_path: Path
) -> None:
    found(any_office)

    made = any_office.write(
        admit_at_once,
        applicant(requested_shares=3),
        on=TODAY,
        decision_ref="15/2026",
        today=TODAY,
        photo=picture(tmp_path),
        papers=[(picture(tmp_path, "letter.jpg"), "تعريف عاقل الحارة")],
    )

    accepted = application(any_office, made)
    assert accepted.state is ApplicationState.ACCEPTED
    assert accepted.member_id is not None
    new = member(any_office, accepted.member_id)
    assert (new.shares, new.decision_ref) == (3, "15/2026")
    assert new.photo_sha256 == accepted.photo_sha256
    papers = any_office.read(list_attachments, "member", new.id, kind="paper")
    assert [paper.note for paper in papers] == ["تعريف عاقل الحارة"]
    assert faults(any_office) == {}


def test_a_decision_before_the_application_leaves_neither(any_office: Office) -> None:
    found(any_office)

    with pytest.raises(InvalidInputError) as refused:
        any_office.write(
            admit_at_once,
            applicant(submitted_on=TODAY),
            on=SUBMITTED,
            decision_ref="15/2026",
            today=TODAY,
        )

    assert refused.value.problems == {"on": Problem.BEFORE_SUBMISSION}
    assert any_office.read(last_number, OWNER, year=2026) == 0


def test_a_correction_brings_further_papers(any_office: Office, tmp_path: Path) -> None:
    found(any_office)
    made = apply(any_office)

    any_office.write(
        revise_application,
        made,
        applicant(occupation="خياطة"),
        version=application(any_office, made).version,
        today=TODAY,
        papers=[(picture(tmp_path), "صورة البطاقة")],
    )

    corrected = application(any_office, made)
    assert (corrected.occupation, corrected.attachments) == ("خياطة", 1)


def test_one_decision_accepts_several_or_none(any_office: Office) -> None:
    found(any_office)
    one = apply(any_office)
    other = apply(any_office, "علي حسن أحمد صالح الآنسي", national_no="01017384257")
    gone = apply(any_office, "طه قاسم محمد علي الوصابي", national_no="01017384258")
    any_office.write(take_back_application, gone, on=TODAY, reason="", today=TODAY)

    with pytest.raises(RefusedError) as refused:
        any_office.write(
            accept_together, [one, other, gone], on=TODAY, decision_ref="15/2026", today=TODAY
        )
    assert refused.value.problem is Problem.APPLICATION_DECIDED
    assert application(any_office, one).state is ApplicationState.PENDING

    members = any_office.write(
        accept_together, [one, other], on=TODAY, decision_ref="15/2026", today=TODAY
    )

    assert [member(any_office, each).number for each in members] == [1, 2]
