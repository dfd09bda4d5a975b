"""What ties the pages of members to doubles, quarters, statistics and changes of many at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from coopdesk.domain.arabic import latin_digits
from coopdesk.domain.members import MemberStatus
from coopdesk.services.member_record import MemberDetails
from coopdesk.services.merged_records import MergedInto, merged_into, record_merged_into
from coopdesk.ui import texts
from coopdesk.ui.forms.bulk_change import BulkDialog
from coopdesk.ui.kit import Button, Notice, ltr
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import DoublesVisit, MemberVisit

_LONGEST_NUMBER = 9


def more_button(page: Page) -> Button:
    """Where else one goes from the list of members."""
    translate = QCoreApplication.translate
    button = Button(translate("DoublesTies", "More"), "ellipsis")
    menu = QMenu(button)
    for words, target in (
        (translate("DoublesTies", "Statistics"), "statistics"),
        (translate("DoublesTies", "Possible doubles"), "doubles"),
        (translate("DoublesTies", "Neighbourhoods"), "neighbourhoods"),
    ):
        menu.addAction(words, partial(page.go.emit, target, None))
    button.setMenu(menu)
    return button


def several_actions(page: Page, member_ids: Sequence[int]) -> list[QWidget]:
    """What can be done to all members chosen; two can be compared."""
    translate = QCoreApplication.translate
    change = Button(translate("DoublesTies", "Change them all…"), "check-check")
    change.clicked.connect(lambda: change_many(page, member_ids))
    if len(member_ids) != 2:
        return [change]
    compare = Button(translate("DoublesTies", "Compare the two"), "users")
    visit = DoublesVisit(*member_ids)
    compare.clicked.connect(lambda: page.go.emit("doubles", visit))
    return [change, compare]


def change_many(page: Page, member_ids: Sequence[int]) -> BulkDialog:
    """Ask what is changed, and change it."""
    dialog = BulkDialog(page.ctx, member_ids, page)
    said = QCoreApplication.translate("DoublesTies", "%1 are changed")
    dialog.acted.connect(
        lambda count: page.done.emit(said.replace("%1", texts.members_text(int(str(count)))))
    )
    dialog.ask()
    return dialog


def merged_number_notice(page: Page, text: str) -> Notice | None:
    """Says that the number looked for leads to another record; nothing for any other text."""
    digits = latin_digits(text.strip())
    if not digits.isdigit() or not digits.isascii() or len(digits) > _LONGEST_NUMBER:
        return None
    found = page.ctx.read(merged_into, int(digits))
    return _notice(page, found) if found else None


def merged_record_notice(page: Page, member: MemberDetails) -> Notice | None:
    """Says on the page of a merged record where it went."""
    if member.status is not MemberStatus.MERGED:
        return None
    found = page.ctx.read(record_merged_into, member.id)
    return _notice(page, found) if found else None


def _notice(page: Page, found: MergedInto) -> Notice:
    translate = QCoreApplication.translate
    said = translate("DoublesTies", "No. %1 was merged into no. %2, %3.")
    for at, part in enumerate((ltr(found.number), ltr(found.kept_number), found.kept_name), 1):
        said = said.replace(f"%{at}", part)
    words = translate("DoublesTies", "Open no. %1").replace("%1", ltr(found.kept_number))
    button = Button(words, "user-round")
    button.clicked.connect(lambda: page.go.emit("member", MemberVisit(found.kept_id)))
    return Notice(said, "info", button)
