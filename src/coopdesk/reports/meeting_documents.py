"""The papers of meetings, decisions and organs."""

from collections.abc import Callable, Sequence
from typing import Final

from coopdesk.reports import (
    attendance_sheets,
    decision_extract,
    decision_paper,
    decisions_register,
    election_papers,
    follow_up_table,
    meeting_invitation,
    meetings_register,
    minutes,
    minutes_annex,
    office_holders,
)
from coopdesk.reports.document_spec import (
    Build,
    DocumentSpec,
    Group,
    PaperOrder,
    Takes,
    Target,
    Without,
)
from coopdesk.reports.stationery import Reader
from coopdesk.services import meeting_subjects
from coopdesk.services.progress import Progress

_M, _D = Group.MEETINGS, Group.DECISIONS
Write = Callable[[Reader, Sequence[int], Target, Progress], None]


def _about(find: Callable[..., list[int]], write: Write) -> Build:
    """The builder of a paper about what `find` gives."""

    def build(reader: Reader, order: PaperOrder, target: Target, progress: Progress) -> None:
        write(reader, reader.read(find, order.numbers), target, progress)

    return build


def _meeting(name: str, title_ar: str, title_en: str, build: Build) -> DocumentSpec:
    return DocumentSpec(
        name=name,
        title_ar=title_ar,
        title_en=title_en,
        group=_M,
        takes=Takes.MEETING,
        without=Without.LATEST,
        build=build,
    )


def _register(name: str, title_ar: str, title_en: str, build: Build) -> DocumentSpec:
    return DocumentSpec(
        name=name, title_ar=title_ar, title_en=title_en, group=_D, takes=Takes.YEAR, build=build
    )


MEETING_DOCUMENTS: Final = (
    _meeting(
        "meeting-invitation",
        meeting_invitation.INVITATION,
        "Invitation to a meeting",
        _about(meeting_subjects.meeting_ids, meeting_invitation.print_invitation),
    ),
    _meeting(
        "assembly-notice",
        meeting_invitation.NOTICE,
        "Notice of the general assembly",
        _about(meeting_subjects.assembly_ids, meeting_invitation.print_notice),
    ),
    _meeting(
        "entitled-list",
        attendance_sheets.ENTITLED,
        "List of the entitled",
        _about(meeting_subjects.listed_ids, attendance_sheets.print_entitled_list),
    ),
    _meeting(
        "attendance-sheet",
        attendance_sheets.SHEET,
        "Attendance sheet to sign",
        _about(meeting_subjects.listed_ids, attendance_sheets.print_attendance_sheet),
    ),
    _meeting(
        "attendance-record",
        attendance_sheets.RECORD,
        "Who was present",
        _about(meeting_subjects.listed_ids, attendance_sheets.print_attendance_record),
    ),
    _meeting(
        "minutes",
        "محضر اجتماع",
        "Minutes",
        _about(meeting_subjects.minuted_ids, minutes.print_minutes),
    ),
    _meeting(
        "minutes-annex",
        minutes_annex.TITLE,
        "Annexes to minutes",
        _about(meeting_subjects.annexed_ids, minutes_annex.print_annexes),
    ),
    _meeting(
        "no-quorum-minutes",
        "محضر عدم اكتمال النصاب",
        "Minutes of no quorum",
        _about(meeting_subjects.failed_ids, minutes.print_minutes),
    ),
    _meeting(
        "ballot",
        election_papers.BALLOT,
        "Ballot paper",
        _about(meeting_subjects.electing_ids, election_papers.print_ballots),
    ),
    _meeting(
        "count-sheet",
        election_papers.COUNT,
        "Count sheet",
        _about(meeting_subjects.electing_ids, election_papers.print_count_sheets),
    ),
    DocumentSpec(
        name="follow-up",
        title_ar=follow_up_table.TITLE,
        title_en="Follow-up of decisions",
        group=_D,
        takes=Takes.MEETING,
        build=follow_up_table.print_follow_up,
    ),
    DocumentSpec(
        name="decision",
        title_ar="قرار إداري",
        title_en="Administrative decision",
        group=_D,
        takes=Takes.DECISION,
        without=Without.LATEST,
        build=_about(meeting_subjects.decision_ids, decision_paper.print_decisions),
    ),
    DocumentSpec(
        name="decision-extract",
        title_ar=decision_extract.TITLE,
        title_en="Extract of minutes",
        group=_D,
        takes=Takes.DECISION,
        without=Without.LATEST,
        build=_about(meeting_subjects.decision_ids, decision_extract.print_extracts),
    ),
    _register(
        "decisions-register",
        decisions_register.TITLE,
        "Register of decisions",
        decisions_register.print_decisions_register,
    ),
    _register(
        "meetings-register",
        meetings_register.TITLE,
        "Register of meetings",
        meetings_register.print_meetings_register,
    ),
    _register(
        "office-holders",
        office_holders.TITLE,
        "Register of office-holders",
        office_holders.print_office_holders,
    ),
)
