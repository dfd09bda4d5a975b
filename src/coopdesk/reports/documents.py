"""Every document the program prints; a new one is a line here and a module of its own."""

from collections.abc import Mapping
from typing import Final

from coopdesk.reports import (
    acceptance_notice,
    application_form,
    applications_register,
    certificates_register,
    exits_register,
    heirs_minutes,
    member_cards,
    member_sheet,
    member_statement,
    member_statistics,
    members_register,
    ratification_list,
    refusal_notice,
    settlement_paper,
    share_balances,
    share_certificate,
    share_ledger,
    transfer_paper,
    voting_list,
    withdrawal_request,
)
from coopdesk.reports.document_spec import (
    DocumentSpec,
    Group,
    PaperOrder,
    Printings,
    Takes,
    Target,
    Without,
    just,
)
from coopdesk.reports.meeting_documents import MEETING_DOCUMENTS
from coopdesk.reports.stationery import Reader
from coopdesk.services import paper_issuing
from coopdesk.services.paper_data import numbered_ids
from coopdesk.services.paper_subjects import member_numbers
from coopdesk.services.progress import Progress


def _register(reader: Reader, order: PaperOrder, target: Target, progress: Progress) -> None:
    chosen = order.chosen
    if order.numbers:
        numbers = member_numbers(order.numbers)
        reader.read(numbered_ids, numbers)  # an unknown number is refused, not passed over
        chosen = members_register.chosen_numbers(numbers)
    members_register.print_members_register(
        reader, target, progress, chosen=chosen, order=order.order
    )


def _sheets(reader: Reader, order: PaperOrder, target: Target, progress: Progress) -> None:
    numbers = member_numbers(order.numbers)
    member_sheet.print_member_sheets(reader, numbers, target, progress)


_M, _A, _S, _C, _L = (
    Group.MEMBERS,
    Group.APPLICATIONS,
    Group.SHARES,
    Group.CARDS,
    Group.LEAVING,
)

_ALL: Final = (
    DocumentSpec(
        name="members-register",
        title_ar=members_register.TITLE,
        title_en="Register of members",
        group=_M,
        takes=Takes.MEMBER,
        build=_register,
    ),
    DocumentSpec(
        name="member-sheet",
        title_ar=member_sheet.TITLE,
        title_en="Member sheet",
        group=_M,
        takes=Takes.MEMBER,
        build=_sheets,
    ),
    DocumentSpec(
        name="member-statement",
        title_ar=member_statement.TITLE,
        title_en="Member's account",
        group=_M,
        takes=Takes.MEMBER,
        build=member_statement.print_member_statements,
    ),
    DocumentSpec(
        name="member-statistics",
        title_ar=member_statistics.TITLE,
        title_en="Statistics of the membership",
        group=_M,
        build=just(member_statistics.print_member_statistics),
    ),
    DocumentSpec(
        name="application-form",
        title_ar=application_form.TITLE,
        title_en="Application form",
        group=_A,
        takes=Takes.APPLICATION,
        without=Without.BLANK,
        build=application_form.print_application_form,
    ),
    DocumentSpec(
        name="applications",
        title_ar=applications_register.TITLE,
        title_en="Register of applications",
        group=_A,
        takes=Takes.APPLICATION,
        build=applications_register.print_applications,
    ),
    DocumentSpec(
        name="acceptance-notice",
        title_ar=acceptance_notice.TITLE,
        title_en="Notice of acceptance",
        group=_A,
        takes=Takes.APPLICATION,
        without=Without.LATEST,
        build=acceptance_notice.print_acceptance_notices,
    ),
    DocumentSpec(
        name="refusal-notice",
        title_ar=refusal_notice.TITLE,
        title_en="Notice of refusal",
        group=_A,
        takes=Takes.APPLICATION,
        without=Without.LATEST,
        build=refusal_notice.print_refusal_notices,
    ),
    DocumentSpec(
        name="ratification-list",
        title_ar=ratification_list.TITLE,
        title_en="Admissions and exits to ratify",
        group=_A,
        has_date=True,
        build=ratification_list.print_ratification_list,
    ),
    DocumentSpec(
        name="share-ledger",
        title_ar=share_ledger.TITLE,
        title_en="Share ledger",
        group=_S,
        takes=Takes.MEMBER,
        has_date=True,
        build=share_ledger.print_share_ledger,
    ),
    DocumentSpec(
        name="share-balances",
        title_ar=share_balances.TITLE,
        title_en="Share balances and the right to vote",
        group=_S,
        has_date=True,
        build=share_balances.print_share_balances,
    ),
    DocumentSpec(
        name="voting-list",
        title_ar=voting_list.TITLE,
        title_en="Voting list",
        group=_S,
        has_date=True,
        build=voting_list.print_voting_list,
    ),
    DocumentSpec(
        name="transfer",
        title_ar=transfer_paper.TITLE,
        title_en="Transfer of shares",
        group=_S,
        takes=Takes.TRANSFER,
        without=Without.LATEST,
        build=transfer_paper.print_transfers,
    ),
    DocumentSpec(
        name="share-certificate",
        title_ar=share_certificate.TITLE,
        title_en="Share certificate",
        group=_C,
        takes=Takes.CERTIFICATE,
        without=Without.LATEST,
        build=share_certificate.print_share_certificates,
        issue=paper_issuing.issue_missing_certificates,
        printings=Printings(
            paper_issuing.check_certificate_prints, paper_issuing.count_certificates_printed
        ),
    ),
    DocumentSpec(
        name="member-cards",
        title_ar=member_cards.TITLE,
        title_en="Membership cards",
        group=_C,
        takes=Takes.MEMBER,
        build=member_cards.print_member_cards,
        issue=paper_issuing.issue_missing_cards,
        printings=Printings(paper_issuing.check_card_prints, paper_issuing.count_cards_printed),
    ),
    DocumentSpec(
        name="certificates-register",
        title_ar=certificates_register.TITLE,
        title_en="Register of certificates and cards",
        group=_C,
        build=just(certificates_register.print_certificates_register),
    ),
    DocumentSpec(
        name="withdrawal",
        title_ar=withdrawal_request.TITLE,
        title_en="Request to withdraw",
        group=_L,
        takes=Takes.MEMBER,
        without=Without.LATEST,
        build=withdrawal_request.print_withdrawals,
    ),
    DocumentSpec(
        name="settlement",
        title_ar=settlement_paper.TITLE,
        title_en="Settlement of one who left",
        group=_L,
        takes=Takes.SETTLEMENT,
        without=Without.LATEST,
        build=settlement_paper.print_settlements,
    ),
    DocumentSpec(
        name="heirs",
        title_ar=heirs_minutes.TITLE,
        title_en="Minutes of the heirs",
        group=_L,
        takes=Takes.MEMBER,
        without=Without.LATEST,
        build=heirs_minutes.print_heirs,
    ),
    DocumentSpec(
        name="exits",
        title_ar=exits_register.TITLE,
        title_en="Register of exits",
        group=_L,
        has_date=True,
        build=exits_register.print_exits,
    ),
)

DOCUMENTS: Final[Mapping[str, DocumentSpec]] = {
    spec.name: spec for spec in (*_ALL, *MEETING_DOCUMENTS)
}
