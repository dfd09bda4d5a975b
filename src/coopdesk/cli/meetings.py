"""meetings, quorum: the meetings of the office, and how many must come to one."""

from argparse import Namespace
from collections.abc import Mapping
from typing import Final

from coopdesk.cli.desk import opened
from coopdesk.cli.output import answer, refuse, say
from coopdesk.domain.calendars import dual_text
from coopdesk.domain.meeting_words import BOARD_LABEL, call_word, rule_word
from coopdesk.domain.meetings import Majority
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import QuorumRule, quorum_of, special_majority
from coopdesk.errors import OfficeError, Problem
from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.meeting_list import MeetingRow, list_meetings
from coopdesk.services.office import Office
from coopdesk.services.settings_store import stored_settings
from coopdesk.wording import code_text

_WRONG_USAGE: Final = 2
_DEFAULT_SPECIAL: Final = "2/3"


def list_all(given: Namespace) -> int:
    """Every meeting, the newest first, under the number that `print` takes."""
    with opened(given) as office:
        rows = office.read(list_meetings)
        corrections = office.read(hijri_corrections)
    if given.json:
        answer([_fields(row) for row in rows])
        return 0
    for row in rows:
        call = call_word(row.call_no) if row.organ is Organ.ASSEMBLY else ""
        came = f"{row.present:,}/{row.quorum_required:,}" if row.eligible else ""
        when = f"{dual_text(row.on_date, corrections=corrections)} {row.starts_at:%H:%M}"
        parts = (row.ref, code_text(row.kind), call, when, row.place, code_text(row.status), came)
        say("\t".join(parts))
    if not rows:
        say("لا اجتماعات بعد.")
    return 0


def quorum(given: Namespace) -> int:
    """How many must come, or must agree to a special decision: the figure, rule and article."""
    stored, board, label = _settings(given)
    organ = Organ(given.organ)
    size = given.board or board
    if given.special:
        if organ is not Organ.ASSEMBLY:
            refuse("الأغلبية الخاصة للجمعية العمومية وحدها (المادة 55).")
            return _WRONG_USAGE
        return _say_special(given, stored)
    needed = quorum_of(
        organ, eligible=given.eligible, board_size=size, call=given.call, stored=stored
    )
    if needed.rule is QuorumRule.CALL3 and not size:
        refuse("نصاب الدعوة الثالثة بعدد أعضاء المجلس: اكتب --board N.")
        return _WRONG_USAGE
    rule = rule_word(needed.rule, needed.part, boards=needed.boards, board_label=label)
    if given.json:
        answer(
            {
                "required": needed.required,
                "rule": needed.rule.value,
                "rule_text": rule,
                "article": needed.article,
                "part": str(needed.part) if needed.part is not None else None,
                "eligible": given.eligible,
                "board": size,
                "call": given.call,
                "is_reachable": needed.required <= given.eligible,
            }
        )
        return 0
    say(f"العدد اللازم: {needed.required:,}")
    call = f"{call_word(given.call)}: " if organ is Organ.ASSEMBLY else ""
    say(f"القاعدة: {call}{rule}")
    say(f"المادة: {needed.article or 'لم يذكره القانون'}")
    if needed.required > given.eligible:
        say("تنبيه: هذا أكثر من كل المستحقين، فلا يكتمل النصاب أبدًا.")
    return 0


def _say_special(given: Namespace, stored: Mapping[str, str]) -> int:
    required = special_majority(given.eligible, stored)
    part = stored.get("quorum.special", _DEFAULT_SPECIAL)
    rule = code_text(Majority.SPECIAL) if part == _DEFAULT_SPECIAL else f"{part} من كل الأعضاء"
    if given.json:
        answer(
            {
                "required": required,
                "rule": Majority.SPECIAL.value,
                "rule_text": rule,
                "article": "55",
                "part": part,
                "eligible": given.eligible,
            }
        )
        return 0
    say(f"الأصوات اللازمة: {required:,}")
    say(f"القاعدة: {rule}")
    say("المادة: 55")
    return 0


def _settings(given: Namespace) -> tuple[Mapping[str, str], int, str]:
    """The office's own figures; the law's where there is no office yet."""
    try:
        with opened(given) as office:
            return _of_office(office)
    except OfficeError as error:
        if error.problem is not Problem.NO_OFFICE:
            raise
        return {}, 0, BOARD_LABEL


def _of_office(office: Office) -> tuple[Mapping[str, str], int, str]:
    cooperative = office.read(get_cooperative)
    stored = office.read(stored_settings)
    if cooperative is None:
        return stored, 0, BOARD_LABEL
    return stored, cooperative.board_size, cooperative.board_label


def _fields(row: MeetingRow) -> dict[str, object]:
    return {
        "id": row.id,
        "number": row.ref,
        "kind": row.kind.value,
        "call": row.call_no,
        "date": row.on_date.isoformat(),
        "time": f"{row.starts_at:%H:%M}",
        "place": row.place,
        "title": row.title,
        "status": row.status.value,
        "eligible": row.eligible,
        "required": row.quorum_required,
        "article": row.quorum_article,
        "present": row.present,
        "decisions": row.decisions,
        "minutes": row.minutes_state.value if row.minutes_state else None,
    }


COMMANDS = {"meetings": list_all, "quorum": quorum}
