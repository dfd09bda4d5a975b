"""What stands on an agenda before anybody has written one (Law 39/1998 Arts. 51, 59, 65)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from coopdesk.domain.arabic import fold
from coopdesk.domain.meetings import ItemKind, Majority, MeetingKind


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """One item that a kind of meeting usually has."""

    title: str
    kind: ItemKind = ItemKind.OTHER
    presenter: str = ""
    majority: Majority = Majority.ORDINARY
    article: str = ""
    """Where the law gives the organ this power."""


_GENERAL: Final = TemplateItem("ما يستجد من أعمال")

_ASSEMBLY: Final = (
    TemplateItem("اختيار رئيس الجلسة ومقررها ولجنة الفرز"),
    TemplateItem(
        "المصادقة على العضويات الجديدة والمنتهية",
        ItemKind.RATIFICATION,
        "الأمين العام",
        article="51",
    ),
    TemplateItem("تقرير {board} عن العام المنصرم", ItemKind.REPORT, "رئيس {board}", article="51"),
    TemplateItem("تقرير لجنة الرقابة والتفتيش", ItemKind.REPORT, "رئيس لجنة الرقابة", article="51"),
    TemplateItem(
        "الحساب الختامي المصادق عليه من المحاسب القانوني",
        ItemKind.ACCOUNTS,
        "المسؤول المالي",
        article="51",
    ),
    TemplateItem("توزيع الفائض", ItemKind.SURPLUS, "المسؤول المالي", article="51"),
    TemplateItem(
        "خطة العمل والموازنة للسنة المالية القادمة", ItemKind.PLAN, "رئيس {board}", article="51"
    ),
    TemplateItem("انتخاب {board}", ItemKind.ELECTION, article="51"),
    TemplateItem("انتخاب لجنة الرقابة والتفتيش", ItemKind.ELECTION, article="51"),
    TemplateItem("تعديل النظام الداخلي", ItemKind.BYLAWS, majority=Majority.SPECIAL, article="51"),
    TemplateItem("ترشيح المندوبين إلى الاتحاد التعاوني", article="51"),
    _GENERAL,
)
"""The check-list of the assembly's powers."""

_EXTRA: Final = (
    TemplateItem("اختيار رئيس الجلسة ومقررها ولجنة الفرز"),
    TemplateItem("عرض الموضوع الذي دُعي إليه الاجتماع"),
)

_FOUNDING: Final = (
    TemplateItem("اختيار رئيس الجلسة ومقررها ولجنة الفرز"),
    TemplateItem("إقرار النظام الداخلي", ItemKind.BYLAWS),
    TemplateItem("تحديد قيمة السهم ورسم العضوية"),
    TemplateItem("انتخاب {board}", ItemKind.ELECTION, article="51"),
    TemplateItem("انتخاب لجنة الرقابة والتفتيش", ItemKind.ELECTION, article="51"),
    TemplateItem("التفويض بإجراءات الإشهار"),
)

_BOARD: Final = (
    TemplateItem("طلبات الانتساب والانسحاب", presenter="الأمين العام", article="22"),
    TemplateItem("التقرير المالي للشهر", ItemKind.REPORT, "المسؤول المالي"),
    TemplateItem("سير الأعمال والمشاريع", ItemKind.REPORT, "رئيس {board}"),
    _GENERAL,
)

_CONTROL: Final = (
    TemplateItem("مراجعة السجلات والسندات عن الفترة", ItemKind.REPORT),
    TemplateItem("متابعة تنفيذ قرارات {board}", ItemKind.REPORT),
    TemplateItem("ملاحظات اللجنة وتوصياتها"),
)

TEMPLATES: Final[dict[MeetingKind, tuple[TemplateItem, ...]]] = {
    MeetingKind.ASSEMBLY: _ASSEMBLY,
    MeetingKind.ASSEMBLY_EXTRA: _EXTRA,
    MeetingKind.FOUNDING: _FOUNDING,
    MeetingKind.BOARD: _BOARD,
    MeetingKind.BOARD_EXTRA: (TemplateItem("عرض الموضوع الذي دُعي إليه الاجتماع"),),
    MeetingKind.CONTROL: _CONTROL,
    MeetingKind.COMMITTEE: (TemplateItem("سير عمل اللجنة", ItemKind.REPORT), _GENERAL),
    MeetingKind.CONSULTATIVE: (TemplateItem("عرض الموضوع ومناقشته"), TemplateItem("التوصيات")),
    MeetingKind.DEVELOPMENT: (
        TemplateItem("عرض الاحتياجات والمشاريع"),
        TemplateItem("أدوار الجهات المشاركة"),
        TemplateItem("التوصيات"),
    ),
}
"""`{board}` stands for the board as the office calls it."""

YEARLY: Final = frozenset({ItemKind.REPORT, ItemKind.ACCOUNTS, ItemKind.SURPLUS, ItemKind.PLAN})
"""What the assembly is asked for every year; elections and bylaws come when they are due."""

_BOARD_MARK: Final = "{board}"


def named(item: TemplateItem, board_label: str) -> TemplateItem:
    """The item with the board as the office calls it."""
    return replace(
        item,
        title=item.title.replace(_BOARD_MARK, board_label),
        presenter=item.presenter.replace(_BOARD_MARK, board_label),
    )


def unnamed(item: TemplateItem, board_label: str) -> TemplateItem:
    """The item with a mark for the board, so that another name of it reaches the template."""
    if not board_label:
        return item
    return replace(
        item,
        title=item.title.replace(board_label, _BOARD_MARK),
        presenter=item.presenter.replace(board_label, _BOARD_MARK),
    )


def lacking(
    present: Iterable[tuple[ItemKind, str]], board_label: str, kinds: Iterable[ItemKind] = ItemKind
) -> tuple[TemplateItem, ...]:
    """What of the assembly's check-list (Law 39/1998 Art. 51) is not among these items.

    An item is found by its title, whatever its spelling, else by its kind, once for each.
    """
    wanted = [named(item, board_label) for item in _ASSEMBLY if item.article == "51"]
    asked = frozenset(kinds)
    left = [(kind, fold(title)) for kind, title in present]
    unmatched: list[TemplateItem] = []
    for item in wanted:
        same = next((each for each in left if each[1] == fold(item.title)), None)
        if same is None:
            unmatched.append(item)
        else:
            left.remove(same)
    found = []
    for item in unmatched:
        like = next((each for each in left if each[0] is item.kind), None)
        if item.kind is not ItemKind.OTHER and like is not None:
            left.remove(like)
        elif item.kind in asked:
            found.append(item)
    return tuple(found)
