"""What the attendance desk says of people, marks and the quorum."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.meeting_words import call_word
from coopdesk.domain.meetings import AttendanceState
from coopdesk.domain.members import Sex
from coopdesk.domain.phones import show_phone
from coopdesk.domain.quorum import QuorumRule
from coopdesk.services.attendance import Mark
from coopdesk.services.attendance_cards import LedOn
from coopdesk.services.attendance_list import LastMark, QuorumState
from coopdesk.services.attendance_search import DeskHit, OutsideHit
from coopdesk.ui import texts
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import Tone, ltr, number


def clock(moment: datetime | None) -> str:
    """«9:24» by the clock on the wall."""
    if moment is None:
        return ""
    local = moment.astimezone()
    return ltr(f"{local.hour}:{local.minute:02}")


def present_word(sex: Sex | None) -> str:
    """What the button that marks somebody says."""
    return texts.code_text(AttendanceState.PRESENT, sex=sex)


def leave_word() -> str:
    """What the button for somebody who is here says."""
    return QCoreApplication.translate("Attendance", "Leaves")


def excuse_word() -> str:
    """What the button that notes an excuse says."""
    return QCoreApplication.translate("Attendance", "Excuses himself")


def led_words(led: LedOn) -> str:
    """Whose a number is that is in use no more."""
    translate = QCoreApplication.translate
    if led.card is None:
        text = translate("Attendance", "No. %1 was merged into another record: it is now %2.")
    else:
        text = translate("Attendance", "Card %1 is not valid any more (%3): it is that of %2.")
    whose = f"«{led.full_name}» {ltr(led.number)}"
    shown = text.replace("%1", ltr(led.asked)).replace("%2", whose)
    return shown.replace("%3", texts.code_text(led.card) if led.card else "")


def about_hit(hit: DeskHit) -> str:
    """Where the person is from and how to tell two of the same name apart."""
    translate = QCoreApplication.translate
    card = ""
    if hit.national_no_end:
        card = translate("Attendance", "card …%1").replace("%1", ltr(hit.national_no_end))
    phone = ltr(show_phone(hit.phone)) if hit.phone else ""
    parts = (hit.capacity, hit.neighbourhood, phone, card)
    return " · ".join(part for part in parts if part)


def state_words(hit: DeskHit) -> tuple[str, Tone, str]:
    """What is marked of a person, as a pill: words, tone, icon; no words for nobody marked."""
    translate = QCoreApplication.translate
    if hit.state is AttendanceState.PRESENT:
        since = translate("Attendance", "present since %1").replace("%1", clock(hit.arrived_at))
        if hit.desk:
            since = f"{since} ({hit.desk})"
        return since, "ok", "check"
    if hit.state is AttendanceState.LEFT:
        gone = translate("Attendance", "left at %1").replace("%1", clock(hit.left_at))
        return gone, "muted", "log-out"
    if hit.proxy_holder:
        by = translate("Attendance", "sent %1").replace("%1", hit.proxy_holder)
        return by, "soft", "users"
    if hit.state is AttendanceState.EXCUSED:
        return translate("Attendance", "excused"), "info", "mail"
    return "", "muted", ""


def outside_words(hit: OutsideHit) -> str:
    """Why somebody of the register is not on the list."""
    translate = QCoreApplication.translate
    if hit.reason is None:
        why = translate("Attendance", "joined after the list was made")
    else:
        why = hit.note or texts.code_text(hit.reason)
    text = translate(
        "Attendance", "Not on the list of the entitled: %1, no. %2 – %3. May come as a guest."
    )
    shown = text.replace("%1", f"«{hit.full_name}»").replace("%2", ltr(hit.number or ""))
    return shown.replace("%3", why)


def marked_words(mark: Mark) -> str:
    """What was just done, for the pill under the search."""
    translate = QCoreApplication.translate
    if not mark.is_new and mark.state is AttendanceState.PRESENT:
        text = translate("Attendance", "Already present since %2 (%3): %1")
    elif mark.state is AttendanceState.PRESENT:
        text = translate("Attendance", "Marked present: %1, %2")
    elif mark.state is AttendanceState.LEFT:
        text = translate("Attendance", "Left: %1, %2")
    else:
        text = translate("Attendance", "Excused: %1")
    at = mark.left_at if mark.state is AttendanceState.LEFT else mark.arrived_at
    name = f"{mark.full_name} {ltr(mark.number)}" if mark.number else mark.full_name
    shown = text.replace("%1", name).replace("%2", clock(at or mark.marked_at))
    return shown.replace("%3", mark.desk)


def rule_words(state: QuorumState) -> str:
    """The rule and its article: «الدعوة الأولى: ثلثا الأعضاء (257) – المادة 54»."""
    translate = QCoreApplication.translate
    rule = texts.code_text(state.rule)
    if state.rule is QuorumRule.NONE:
        return rule
    text = f"{rule} ({number(state.required)})"
    if not state.article:
        return text
    article = translate("Attendance", "Article %1").replace("%1", ltr(state.article))
    return f"{text} – {article}"


def call_words(call_no: int) -> str:
    """«الدعوة الأولى»."""
    if current_language() == "ar":
        return call_word(call_no)
    return QCoreApplication.translate("Attendance", "Call %1").replace("%1", str(call_no))


def mark_word(mark: LastMark) -> tuple[str, Tone, str]:
    """What a mark says beside the name; nothing for «present», which most are."""
    translate = QCoreApplication.translate
    if mark.guest_id is not None:
        return translate("Attendance", "guest"), "muted", "user-round"
    if mark.state is AttendanceState.EXCUSED:
        return translate("Attendance", "excused"), "info", "mail"
    if mark.state is AttendanceState.LEFT:
        return translate("Attendance", "left"), "muted", "log-out"
    return "", "muted", ""
