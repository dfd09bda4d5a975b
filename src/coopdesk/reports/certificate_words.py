"""What a share certificate says, as its holder is a man or a woman."""

from coopdesk.domain.card_marks import certificate_mark
from coopdesk.domain.gender import worded
from coopdesk.reports.member_words import holder_of, so_many_rials, so_many_shares
from coopdesk.services.certificates import CertificateRow
from coopdesk.services.paper_issuing import CertificateToPrint


def body_text(one: CertificateToPrint) -> str:
    """The sentence between the holder's name and the figures."""
    certificate, holder = one.certificate, one.holder
    sex = holder.sex
    card = holder_of(holder.id_kind, holder.national_no, sex)
    member = f"{worded('shareholder', sex)} برقم ({certificate.number}) في سجل العضوية"
    opening = f"{card} و{member}" if card else member
    return (
        f"{opening}، {worded('owns', sex)} {so_many_shares(certificate.shares)} من أسهم "
        f"الجمعية، بقيمة اسمية قدرها {so_many_rials(certificate.unit_value)} للسهم الواحد."
    )


def verification(certificate: CertificateRow) -> str:
    """What the mark on the counterfoil holds: numbers only, no names and no address."""
    return certificate_mark(
        certificate.no,
        certificate.year,
        member=certificate.number,
        shares=certificate.shares,
    )
