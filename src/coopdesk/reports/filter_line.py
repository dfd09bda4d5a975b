"""The line under a list's title that says who is in it and in which order."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.counting import MEMBER, counted
from coopdesk.reports import texts
from coopdesk.services.member_filter import (
    NO_NEIGHBOURHOOD,
    MemberColumn,
    MemberFilter,
    MemberOrder,
)

_ORDERS: Final[dict[MemberColumn, str]] = {
    MemberColumn.NUMBER: "برقم العضو",
    MemberColumn.NAME: "بالاسم",
    MemberColumn.STATUS: "بالحالة",
    MemberColumn.NEIGHBOURHOOD: "بالحي",
    MemberColumn.JOINED: "بتاريخ الانضمام",
    MemberColumn.SHARES: "بعدد الأسهم",
    MemberColumn.AMOUNT: "بالقيمة",
    MemberColumn.PHONE: "بالهاتف",
    MemberColumn.NATIONAL_NO: "برقم البطاقة",
    MemberColumn.BIRTH: "بالميلاد",
    MemberColumn.SEX: "بالجنس",
}
_MOST_NUMBERS: Final = 8


def filter_line(chosen: MemberFilter, order: MemberOrder, neighbourhoods: Mapping[int, str]) -> str:
    """«جميع الأحياء – جميع الحالات، مرتباً برقم العضو»."""
    parts = list(_choices(chosen, neighbourhoods))
    descending = " تنازلياً" if order.descending else ""
    return f"{' – '.join(parts)}، مرتباً {_ORDERS[order.column]}{descending}"


def _choices(chosen: MemberFilter, neighbourhoods: Mapping[int, str]) -> Iterable[str]:
    if chosen.numbers:
        yield _numbers(chosen)
        return
    if chosen.text:
        yield f"البحث عن «{chosen.text}»"
    places = _listed(
        neighbourhoods.get(place, "بلا حي" if place == NO_NEIGHBOURHOOD else "")
        for place in sorted(chosen.neighbourhood_ids)
    )
    statuses = _listed(
        texts.STATUS_PLURAL[status] for status in texts.STATUS_PLURAL if status in chosen.statuses
    )
    yield places or "جميع الأحياء"
    yield statuses or "جميع الحالات"
    if len(chosen.sexes) == 1:
        yield texts.SEX_PLURAL[next(iter(chosen.sexes))]
    if chosen.is_sex_unknown:
        yield "لم يُذكر جنسهم"
    if chosen.age_from is not None or chosen.age_to is not None:
        yield f"العمر {_between(chosen.age_from, chosen.age_to)}"
    if chosen.activities:
        yield f"النشاط: {_listed(sorted(chosen.activities)) or texts.NOT_KNOWN}"
    if chosen.occupations:
        yield f"المهنة: {_listed(sorted(chosen.occupations)) or texts.NOT_KNOWN}"
    if chosen.joined_from or chosen.joined_to:
        yield f"انضموا {_days_between(chosen.joined_from, chosen.joined_to)}"
    if chosen.left_from or chosen.left_to:
        yield f"غادروا {_days_between(chosen.left_from, chosen.left_to)}"
    if chosen.members_on:
        yield f"أعضاء في {gregorian_text(chosen.members_on)}م"
    if chosen.posted_from or chosen.posted_to:
        yield f"تحركت أسهمهم {_days_between(chosen.posted_from, chosen.posted_to)}"
    if chosen.shares_min is not None or chosen.shares_max is not None:
        yield f"الأسهم {_between(chosen.shares_min, chosen.shares_max)}"
    if chosen.lacks:
        yield _listed(texts.code_word(lack) for lack in sorted(chosen.lacks))
    if chosen.import_batch_id is not None:
        yield "من ملف واحد مستورد"


def _numbers(chosen: MemberFilter) -> str:
    numbers = sorted(chosen.numbers)
    if len(numbers) > _MOST_NUMBERS:
        return f"مختارون بأرقامهم: {counted(len(numbers), MEMBER)}"
    return f"الأرقام: {'، '.join(map(str, numbers))}"


def _listed(words: Iterable[str]) -> str:
    return "، ".join(word for word in words if word)


def _days_between(first: date | None, last: date | None) -> str:
    parts = []
    if first:
        parts.append(f"من {gregorian_text(first)}م")
    if last:
        parts.append(f"إلى {gregorian_text(last)}م")
    return " ".join(parts)


def _between(least: int | None, most: int | None) -> str:
    parts = []
    if least is not None:
        parts.append(f"من {least:,}")
    if most is not None:
        parts.append(f"إلى {most:,}")
    return " ".join(parts)
