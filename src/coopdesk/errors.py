"""Errors the program expects; anything else is a bug and ends in the crash dialog."""

from collections.abc import Mapping
from enum import StrEnum


class Problem(StrEnum):
    """Why something was refused. `wording` owns the sentences."""

    # a field of a form or a cell of a workbook
    REQUIRED = "required"
    IN_FUTURE = "in_future"
    BAD_DATE = "bad_date"
    BAD_TIME = "bad_time"
    BAD_NUMBER = "bad_number"
    NOT_POSITIVE = "not_positive"
    TOO_LONG = "too_long"
    NUMBER_TAKEN = "number_taken"
    NATIONAL_NO_TAKEN = "national_no_taken"
    BEFORE_BIRTH = "before_birth"
    BEFORE_JOINING = "before_joining"
    AFTER_FIRST_STEP = "after_first_step"
    """A joining date after something that already happened to the member."""
    NAME_TAKEN = "name_taken"
    UNKNOWN_CHOICE = "unknown_choice"
    OUT_OF_RANGE = "out_of_range"
    ALREADY_MEMBER = "already_member"
    ALREADY_APPLIED = "already_applied"
    BEFORE_SUBMISSION = "before_submission"
    BEFORE_LAST_STEP = "before_last_step"
    BEFORE_NOTICE = "before_notice"
    """A notice cannot be given before what it tells was decided."""
    BEFORE_EFFECT = "before_effect"
    """Ratified before it was."""
    AFTER_EFFECT = "after_effect"
    """A request dated after the step it asked for."""
    REASON_REQUIRED = "reason_required"
    EXCEPTION_UNEXPLAINED = "exception_unexplained"
    """Against a period of the law: the board's reason must be written."""
    DUES_TOO_HIGH = "dues_too_high"
    # warnings: said, never blocking
    PHONE_ODD = "phone_odd"
    NATIONAL_NO_ODD = "national_no_odd"
    UNDER_AGE = "under_age"
    PROBABLE_TWIN = "probable_twin"
    OVER_SHARE_CAP = "over_share_cap"
    ONLY_YEAR = "only_year"
    """A day is wanted and only its year is written: the first of January stands for it."""
    SHARE_VALUE_ODD = "share_value_odd"
    AMOUNT_ODD = "amount_odd"
    FORMULA_NO_RESULT = "formula_no_result"
    """The workbook holds a formula, but not what it came to when it was last saved."""
    CARD_EXPIRED = "card_expired"
    NOT_YEMENI = "not_yemeni"
    NO_PLEDGE = "no_pledge"
    NO_INTEREST = "no_interest"
    FEW_SHARES = "few_shares"
    IN_KIND_NOT_ALLOWED = "in_kind_not_allowed"
    LEFT_BEFORE = "left_before"
    """The applicant was a member; acceptance brings the old record back."""
    REFUSED_BEFORE = "refused_before"
    FOUNDER_TOO_EARLY = "founder_too_early"
    NOTICE_LATE = "notice_late"
    NO_NOTICE = "no_notice"
    NEAR_DISSOLUTION = "near_dissolution"
    """Fewer members are left than the founders' least number."""
    NO_DECISION = "no_decision"
    # the whole action
    INVALID = "invalid"
    GONE = "gone"
    CONFLICT = "conflict"
    UNAVAILABLE = "unavailable"
    LOCKED = "locked"
    DISK_FULL = "disk_full"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NUMBER_STAYS = "number_stays"
    """A member who has a number is never deleted, so adding one is not undone."""
    LEDGER_STAYS = "ledger_stays"
    """What stands in the ledger or among the events is reversed, never undone."""
    UNDO_ELSEWHERE = "undo_elsewhere"
    """The change is undone in its own place, not by the undo of the last change."""
    APPLICATION_DECIDED = "application_decided"
    APPLICATION_OPEN = "application_open"
    ANSWER_TOO_LATE = "answer_too_late"
    """A refusal after the board's time: the law has taken its silence for a yes."""
    NOT_SILENT_YET = "not_silent_yet"
    UNKNOWN_APPLICATION = "unknown_application"
    MEMBER_DECEASED = "member_deceased"
    STEP_IMPOSSIBLE = "step_impossible"
    STEP_REVERSED = "step_reversed"
    NOT_LAST_STEP = "not_last_step"
    JOINING_STAYS = "joining_stays"
    STEP_OF_MERGE = "step_of_merge"
    NOTICE_STANDS = "notice_stands"
    APPLY_ANEW = "apply_anew"
    """One whose shares were paid back returns by a new application."""
    STILL_MEMBER = "still_member"
    NOTHING_TO_SETTLE = "nothing_to_settle"
    SETTLEMENT_EXISTS = "settlement_exists"
    SETTLEMENT_OPEN = "settlement_open"
    SETTLEMENT_PAID = "settlement_paid"
    SETTLEMENT_VOID = "settlement_void"
    SETTLEMENT_STALE = "settlement_stale"
    """The shares are no longer what the settlement was reckoned for."""
    NOT_DUE_YET = "not_due_yet"
    UNKNOWN_SETTLEMENT = "unknown_settlement"
    NOT_DECEASED = "not_deceased"
    HEIRS_DISAGREE = "heirs_disagree"
    HEIR_NOT_MEMBER = "heir_not_member"
    HEIR_IS_ANOTHER = "heir_is_another"
    SUCCEEDED = "succeeded"
    """An heir already took the place of the deceased."""
    NOT_RATIFIABLE = "not_ratifiable"
    RATIFIED = "ratified"
    IN_USE = "in_use"
    NOT_EMPTY = "not_empty"
    NO_OFFICE = "no_office"
    # opening an office
    DATABASE_NEWER = "database_newer"
    DATABASE_DAMAGED = "database_damaged"
    NOT_A_DATABASE = "not_a_database"
    FOLDER_READ_ONLY = "folder_read_only"
    FOLDER_ON_NETWORK = "folder_on_network"
    ALREADY_OPEN = "already_open"
    SERVER_UNREACHABLE = "server_unreachable"
    SERVER_CANNOT_INDEX_ARABIC = "server_cannot_index_arabic"
    SERVER_LOGIN_REFUSED = "server_login_refused"
    SERVER_NO_DATABASE = "server_no_database"
    SERVER_NO_RIGHTS = "server_no_rights"
    SCHEMA_MISSING = "schema_missing"
    BAD_ADDRESS = "bad_address"
    # files that come in or go out
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NOT_WORKBOOK = "file_not_workbook"
    FILE_PASSWORD = "file_password"  # noqa: S105  a kind of problem, not a secret
    FILE_BROKEN = "file_broken"
    FILE_TOO_BIG = "file_too_big"
    FILE_EMPTY = "file_empty"
    FILE_NO_HEADER = "file_no_header"
    FILE_NO_NAME_COLUMN = "file_no_name_column"
    FILE_BAD_KIND = "file_bad_kind"
    FILE_CANNOT_WRITE = "file_cannot_write"
    ROWS_REJECTED = "rows_rejected"
    BACKUP_BROKEN = "backup_broken"
    BACKUP_NOT_OURS = "backup_not_ours"
    IMAGE_UNREADABLE = "image_unreadable"
    UNKNOWN_DOCUMENT = "unknown_document"
    UNKNOWN_MEMBER = "unknown_member"
    NOTHING_TO_PRINT = "nothing_to_print"
    NO_VALID_CARD = "no_valid_card"
    NO_VALID_CERTIFICATE = "no_valid_certificate"
    NOT_ACCEPTED = "not_accepted"
    """A notice of acceptance for an application that was not accepted."""
    NOT_REFUSED = "not_refused"
    NO_AS_OF = "no_as_of"
    """A day was named for a paper that speaks of today only."""
    PRINTER_FAILED = "printer_failed"
    FONT_DAMAGED = "font_damaged"
    # two records of one person
    MERGE_WITH_ITSELF = "merge_with_itself"
    MEMBER_MERGED = "member_merged"
    """The number leads to the record that took this one in."""
    MERGE_HANGS_ON_STEP = "merge_hangs_on_step"
    """A settlement was reckoned for a step that the merged record would not have."""
    MERGE_BREAKS_SHARES = "merge_breaks_shares"
    BOTH_PRESENT = "both_present"
    """Both records are marked present at a meeting that is going on: one person, two votes."""
    MERGE_UNDONE = "merge_undone"
    MERGED_SINCE = "merged_since"
    """A later merge of the same record is undone first."""
    WRITTEN_SINCE = "written_since"
    """Something was written about either record after they were merged."""
    CORRECTED_SINCE = "corrected_since"
    # many members changed at once
    NOTHING_TO_CHANGE = "nothing_to_change"
    # shares, certificates and cards
    SHARE_VALUE_UNKNOWN = "share_value_unknown"
    SHARES_NOT_HELD = "shares_not_held"
    SHARES_WENT_ON = "shares_went_on"
    """Held on that day, but gone to somebody else since."""
    TO_ONESELF = "to_oneself"
    NOT_A_MEMBER_THEN = "not_a_member_then"
    SETTLED_NOT_TRANSFERRED = "settled_not_transferred"
    HEIRS_ONLY = "heirs_only"
    RECEIVER_UNDER_AGE = "receiver_under_age"
    ALREADY_REVERSED = "already_reversed"
    NOT_REVERSED_ALONE = "not_reversed_alone"
    """The line belongs to a transfer, a settlement or a merge, which is taken back as a whole."""
    TRANSFER_VOIDED = "transfer_voided"
    UNKNOWN_TRANSFER = "unknown_transfer"
    UNKNOWN_CERTIFICATE = "unknown_certificate"
    NOTHING_TO_CERTIFY = "nothing_to_certify"
    MORE_THAN_UNCERTIFIED = "more_than_uncertified"
    CERTIFICATE_NOT_VALID = "certificate_not_valid"
    CARD_NOT_VALID = "card_not_valid"
    CARD_FOR_ONE_WHO_LEFT = "card_for_one_who_left"
    # warnings about a move of shares
    BELOW_SHARES_MIN = "below_shares_min"
    RECEIVER_NOT_YEMENI = "receiver_not_yemeni"
    RECEIVER_SUSPENDED = "receiver_suspended"
    HEIR_UNDER_AGE = "heir_under_age"
    # fields of meetings
    END_BEFORE_START = "end_before_start"
    PERSON_MISSING = "person_missing"
    VOTES_OVER_PRESENT = "votes_over_present"
    VOTES_OVER_PAPERS = "votes_over_papers"
    PAPERS_OVER_VOTERS = "papers_over_voters"
    CHAIR_SIDE_NEEDED = "chair_side_needed"
    # meetings as a whole
    UNKNOWN_MEETING = "unknown_meeting"
    MEETING_NOT_AHEAD = "meeting_not_ahead"
    MEETING_NOT_OVER = "meeting_not_over"
    MEETING_CLOSED = "meeting_closed"
    MEETING_CANCELLED = "meeting_cancelled"
    REGISTRATION_CLOSED = "registration_closed"
    ATTENDANCE_NOT_OPEN = "attendance_not_open"
    NOT_IN_SESSION = "not_in_session"
    LIST_FROZEN = "list_frozen"
    LIST_NOT_FROZEN = "list_not_frozen"
    LIST_EMPTY = "list_empty"
    LIST_IN_USE = "list_in_use"
    AGENDA_EMPTY = "agenda_empty"
    ITEM_CALLED = "item_called"
    ITEM_ANSWERED = "item_answered"
    NOT_ENTITLED = "not_entitled"
    ALREADY_PRESENT = "already_present"
    NOT_PRESENT = "not_present"
    NO_QUORUM = "no_quorum"
    QUORUM_MET = "quorum_met"
    ITEMS_UNANSWERED = "items_unanswered"
    HAD_QUORUM = "had_quorum"
    MEETING_NOT_HELD = "meeting_not_held"
    NOT_WITHOUT_QUORUM = "not_without_quorum"
    NO_MORE_CALLS = "no_more_calls"
    NOT_AN_ASSEMBLY = "not_an_assembly"
    NO_ELECTION = "no_election"
    DECISION_NOT_MINUTED = "decision_not_minuted"
    NOT_A_YEAR = "not_a_year"
    NEXT_CALL_EXISTS = "next_call_exists"
    OUTSIDE_WINDOW = "outside_window"
    PROXIES_NOT_ALLOWED = "proxies_not_allowed"
    PROXY_LIMIT = "proxy_limit"
    PROXY_GIVEN = "proxy_given"
    PROXY_CHAIN = "proxy_chain"
    VOTE_FAILED = "vote_failed"
    VOTE_VOID = "vote_void"
    VOTE_HAS_DECISION = "vote_has_decision"
    CANDIDATE_TWICE = "candidate_twice"
    NO_CANDIDATES = "no_candidates"
    TOO_MANY_CANDIDATES = "too_many_candidates"
    ELECTION_NOT_OPEN = "election_not_open"
    COUNT_MISSING = "count_missing"
    COUNTS_DIFFER = "counts_differ"
    TIE_OPEN = "tie_open"
    # organs and terms
    IN_BOTH_ORGANS = "in_both_organs"
    SEATS_FULL = "seats_full"
    POSITION_TAKEN = "position_taken"
    ALREADY_HOLDS = "already_holds"
    NOT_A_MEMBER = "not_a_member"
    TERM_OVERLAPS = "term_overlaps"
    TERM_CLOSED = "term_closed"
    HOLDER_ENDED = "holder_ended"
    OUTSIDE_TERM = "outside_term"
    NO_VACANCY = "no_vacancy"
    NO_RESERVE = "no_reserve"
    COMMITTEE_DISSOLVED = "committee_dissolved"
    COMMITTEE_BUSY = "committee_busy"
    # decisions and minutes
    UNKNOWN_DECISION = "unknown_decision"
    DECISION_VOID = "decision_void"
    DECISION_LOCKED = "decision_locked"
    DECISION_ISSUED = "decision_issued"
    ASSIGNMENT_CLOSED = "assignment_closed"
    MINUTES_MISSING = "minutes_missing"
    MINUTES_APPROVED = "minutes_approved"
    MINUTES_NOT_APPROVED = "minutes_not_approved"
    MINUTES_DIFFER = "minutes_differ"
    MINUTES_EMPTY = "minutes_empty"
    MINUTES_TEXT_BROKEN = "minutes_text_broken"
    # warnings about meetings
    MEETING_SAME_TIME = "meeting_same_time"
    MEETING_SAME_PLACE = "meeting_same_place"
    MEETING_ON_HOLIDAY = "meeting_on_holiday"
    MEETING_ON_WEEKEND = "meeting_on_weekend"
    MEETING_IN_PAST = "meeting_in_past"
    NOTICE_SHORT = "notice_short"
    EXTRAORDINARY_EARLY = "extraordinary_early"
    SECOND_CALL_OUTSIDE = "second_call_outside"
    ELECTION_EARLY = "election_early"
    SPECIAL_TOO_FEW = "special_too_few"
    SPECIAL_MAY_FAIL = "special_may_fail"
    AGENDA_LACKS = "agenda_lacks"
    QUORUM_LOST = "quorum_lost"
    QUORUM_UNREACHABLE = "quorum_unreachable"
    EMPLOYED_HOLDER = "employed_holder"
    SITS_IN_OTHER_ORGAN = "sits_in_other_organ"
    BOARD_BY_ACCLAMATION = "board_by_acclamation"
    TERM_LENGTH_ODD = "term_length_odd"
    SEATS_NOT_FILLED = "seats_not_filled"
    PAPERS_DIFFER = "papers_differ"


class CoopdeskError(Exception):
    """Base of every expected error: shown as a sentence, never as a traceback.

    `problem` chooses the sentence; `facts` fill its placeholders (`{file}`, `{count}` …).
    """

    problem: Problem = Problem.INVALID

    def __init__(self, problem: Problem | None = None, **facts: object) -> None:
        if problem is not None:
            self.problem = problem
        self.facts = facts
        super().__init__(f"{self.problem}: {facts}" if facts else str(self.problem))


class InvalidInputError(CoopdeskError):
    """Some fields cannot be saved as they stand."""

    problem = Problem.INVALID

    def __init__(self, problems: Mapping[str, Problem]) -> None:
        super().__init__(fields=", ".join(f"{field}: {why}" for field, why in problems.items()))
        self.problems = dict(problems)


class GoneError(CoopdeskError):
    """The record the user was looking at no longer exists."""

    problem = Problem.GONE


class ConflictError(CoopdeskError):
    """Somebody else changed or took it first."""

    problem = Problem.CONFLICT


class UnavailableError(CoopdeskError):
    """The database is locked, full or out of reach."""

    problem = Problem.UNAVAILABLE


class OfficeError(CoopdeskError):
    """The office cannot be opened as it stands."""


class FileError(CoopdeskError):
    """A file that came in or was to go out is not what it should be."""


class RefusedError(CoopdeskError):
    """A rule of the house or the law forbids the action; `problem` says which."""


class CancelledError(Exception):
    """The user stopped a long job: nothing went wrong, nothing is shown."""
