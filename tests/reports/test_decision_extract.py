"""What is taken out of the minutes for one decision: the proof, the item, nothing else."""

from datetime import timedelta
from pathlib import Path

import pytest

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.minutes_text import MinutesText
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports.catalogue import print_document
from coopdesk.services.agenda_course import begin_item
from coopdesk.services.agenda_rows import item_rows
from coopdesk.services.decision_list import get_decision
from coopdesk.services.decisions import DecisionInput, record_decision, void_decision
from coopdesk.services.minutes import get_minutes, save_minutes, start_minutes
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.services.sitting import close_meeting
from coopdesk.services.votes import VoteInput, take_vote
from tests.makers import NOW, TODAY
from tests.reports.office_meetings import hold_meetings
from tests.reports.reading import essence, read_pages
from tests.services.sitting_maker import founded, in_session, seated

TRUE_COPY, DRAFT = "صورة طبق الأصل", "مسودة محضر لم يُعتمد"


def extract(office: Office, folder: Path, number: str) -> str:
    target = folder / "extract.pdf"
    print_document(office, "decision-extract", [number], target, Progress())
    return essence("".join(read_pages(target)))


def decided(office: Office, *words: str) -> list[int]:
    """A board in session that makes these decisions under its first item."""
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = in_session(office, MeetingKind.BOARD, present=4)
    item = office.read(item_rows, meeting_id)[0].id
    office.write(begin_item, item)
    vote = office.write(take_vote, item, VoteInput(in_favour=3, against=1), now=NOW)
    made = [
        office.write(record_decision, vote, DecisionInput(text=text), today=TODAY) for text in words
    ]
    later = NOW + timedelta(hours=2)
    office.write(close_meeting, meeting_id, now=later, reason="تُستكمل البنود لاحقاً")
    office.write(start_minutes, meeting_id, now=later)
    return made


def test_approved_minutes_are_certified_with_the_item_and_the_quorum(
    office: Office, tmp_path: Path
) -> None:
    sittings = hold_meetings(office)
    first, second, *_rest = [row.title for row in office.read(item_rows, sittings.board)]

    text = extract(office, tmp_path, "1/2026")

    for said in (
        TRUE_COPY,
        first,
        "عرض الأمين العام كشفاً بالطلبات المستوفية للوثائق.",
        "قبول الطلبات المستوفية وإبلاغ أصحابها كتابةً.",
        "موافق 3",
        "اكتمال النصاب",
        "وللمحضر ملحق لاحق",
    ):
        assert essence(said) in text
    assert essence(second) not in text
    assert essence(DRAFT) not in text


def test_of_two_decisions_under_one_item_only_the_named_one_is_there(
    office: Office, tmp_path: Path
) -> None:
    decided(office, "شراء مضخة للبئر", "طلاء المبنى")

    text = extract(office, tmp_path, "2/2026")

    assert essence("طلاء المبنى") in text
    assert essence("شراء مضخة للبئر") not in text
    assert essence(DRAFT) in text
    assert essence(TRUE_COPY) not in text


def test_a_decision_that_was_voided_since_says_so(office: Office, tmp_path: Path) -> None:
    _pump, paint = decided(office, "شراء مضخة للبئر", "طلاء المبنى")
    office.write(void_decision, paint, reason="كُتب خطأً", today=TODAY)

    text = extract(office, tmp_path, "2/2026")

    assert essence("طلاء المبنى") in text
    assert essence("أُلغي هذا القرار بعد ذلك: كُتب خطأً") in text


def test_what_the_minutes_do_not_have_is_not_taken_out_of_them(
    office: Office, tmp_path: Path
) -> None:
    _pump, paint = decided(office, "شراء مضخة للبئر", "طلاء المبنى")
    meeting_id = office.read(get_decision, paint).meeting_id
    assert meeting_id is not None
    minutes = office.read(get_minutes, meeting_id)
    assert minutes is not None
    left = tuple(block for block in minutes.text.blocks if block.ref != f"decision/{paint}")
    office.write(save_minutes, meeting_id, MinutesText(left), base_no=minutes.no, now=NOW)

    with pytest.raises(RefusedError) as refusal:
        extract(office, tmp_path, "2/2026")

    assert refusal.value.problem is Problem.DECISION_NOT_MINUTED
    assert not (tmp_path / "extract.pdf").exists()
