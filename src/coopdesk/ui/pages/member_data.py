"""The data of one member in four groups, as the member's page shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.members import MemberLack
from coopdesk.domain.phones import show_phone
from coopdesk.services.member_record import MemberDetails
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Label,
    Pill,
    boxed,
    column,
    day_text,
    fact,
    line,
    ltr,
    number,
    row,
    scrolled,
)

Facts = Sequence[tuple[str, str]]


def data_view(member: MemberDetails) -> QWidget:
    """Everything known, empty fields left out."""
    right = column(
        _group(_title_person(), _person(member)),
        line(),
        _group(_title_home(), _home(member)),
        STRETCH,
        spacing=12,
    )
    left = column(
        _group(_title_identity(), _identity(member)),
        _expired(member),
        line(),
        _group(_title_membership(), _membership(member)),
        STRETCH,
        spacing=12,
    )
    return scrolled(boxed(row((right, 1), (left, 1), spacing=32, margins=(20, 16))))


def _group(title: str, facts: Facts) -> QFrame:
    shown = [fact(name, value) for name, value in facts if value]
    if not shown:
        nothing = QCoreApplication.translate("MemberData", "Nothing noted yet.")
        shown = [boxed(row(Label(nothing, "muted")))]
    return boxed(column(Label(title, "heading"), *shown, spacing=8))


def _expired(member: MemberDetails) -> QWidget | None:
    if MemberLack.CARD_EXPIRED not in member.lacks:
        return None
    pill = Pill(texts.code_text(MemberLack.CARD_EXPIRED), "warn", "triangle-alert")
    return boxed(row(pill, STRETCH))


def _person(member: MemberDetails) -> Facts:
    label = texts.field_label
    names = (
        member.first_name,
        member.father_name,
        member.grandfather_name,
        member.great_grandfather_name,
    )
    only_year = QCoreApplication.translate("MemberData", "%1 (only the year)")
    year = only_year.replace("%1", ltr(member.birth_year)) if member.birth_year else ""
    home = [texts.code_text(member.marital, sex=member.sex) if member.marital else ""]
    if member.dependants:
        supports = QCoreApplication.translate("MemberData", "supports %1")
        home.append(supports.replace("%1", number(member.dependants)))
    return [
        (
            QCoreApplication.translate("MemberData", "Name"),
            " ".join(part for part in names if part),
        ),
        (QCoreApplication.translate("MemberData", "Surname"), member.surname),
        (label("sex"), texts.code_text(member.sex) if member.sex else ""),
        (label("birth_date"), day_text(member.birth_date) or year),
        (label("birth_place"), member.birth_place),
        (label("nationality"), member.nationality),
        (label("occupation"), member.occupation),
        (label("activity"), member.activity),
        (label("marital"), " · ".join(part for part in home if part)),
    ]


def _home(member: MemberDetails) -> Facts:
    label = texts.field_label
    return [
        (label("neighbourhood"), member.neighbourhood),
        (label("address"), member.address),
        (label("phone1"), ltr(show_phone(member.phone1))),
        (label("phone2"), ltr(show_phone(member.phone2))),
        (label("has_whatsapp"), _yes(member.has_whatsapp)),
    ]


def _identity(member: MemberDetails) -> Facts:
    label = texts.field_label
    issued = [member.id_issue_place, day_text(member.id_issued_on)]
    return [
        (label("id_kind"), texts.code_text(member.id_kind) if member.national_no else ""),
        (label("national_no"), ltr(member.national_no or "")),
        (label("id_issue_place"), " · ".join(part for part in issued if part)),
        (label("id_expires_on"), day_text(member.id_expires_on)),
    ]


def _membership(member: MemberDetails) -> Facts:
    label = texts.field_label
    held = QCoreApplication.translate("MemberData", "%1 worth %2")
    basis = member.interest_basis
    return [
        (label("joined_on"), day_text(member.joined_on)),
        (label("decision_ref"), ltr(member.decision_ref)),
        (label("interest_basis"), texts.code_text(basis) if basis else ""),
        (label("is_founder"), _yes(member.is_founder)),
        (
            label("shares"),
            held.replace("%1", texts.shares_text(member.shares)).replace(
                "%2", texts.rials_text(member.amount)
            ),
        ),
        (label("folder_no"), ltr(member.folder_no)),
        (label("notes"), member.notes),
    ]


def _yes(on: bool) -> str:  # noqa: FBT001  a stored yes or no
    return QCoreApplication.translate("MemberData", "Yes") if on else ""


def _title_person() -> str:
    return QCoreApplication.translate("MemberData", "The person")


def _title_home() -> str:
    return QCoreApplication.translate("MemberData", "Home and contact")


def _title_identity() -> str:
    return QCoreApplication.translate("MemberData", "Identity")


def _title_membership() -> str:
    return QCoreApplication.translate("MemberData", "Membership")
