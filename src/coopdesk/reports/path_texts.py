"""The words of the path of a membership and of shares, as papers write them."""

from enum import StrEnum
from typing import Final

from coopdesk.domain.members import PaidIn, Sex
from coopdesk.domain.membership import ApplicationState, Kinship, SettlementState
from coopdesk.domain.shares import CardState, CertificateState, NoVote, TransferKind

_PAIRS: Final[tuple[tuple[StrEnum, str], ...]] = (
    (PaidIn.CASH, "نقداً"),
    (PaidIn.KIND, "عيناً"),
    (ApplicationState.PENDING, "قيد البت"),
    (ApplicationState.ACCEPTED, "قبول"),
    (ApplicationState.REFUSED, "رفض"),
    (ApplicationState.ACCEPTED_BY_SILENCE, "قبول بمضي المدة"),
    (ApplicationState.TAKEN_BACK, "سحبه مقدمه"),
    (ApplicationState.VOID, "ملغى"),
    (SettlementState.DUE, "مستحق"),
    (SettlementState.PAID, "مصروف"),
    (SettlementState.VOID, "ملغى"),
    (Kinship.SPOUSE, "زوج/زوجة"),
    (Kinship.SON, "ابن"),
    (Kinship.DAUGHTER, "ابنة"),
    (Kinship.FATHER, "أب"),
    (Kinship.MOTHER, "أم"),
    (Kinship.BROTHER, "أخ"),
    (Kinship.SISTER, "أخت"),
    (Kinship.OTHER, "قريب آخر"),
    (TransferKind.TRANSFER, "تنازل"),
    (TransferKind.INHERITANCE, "إرث"),
    (CertificateState.VALID, "سارية"),
    (CertificateState.REPLACED, "استُبدلت"),
    (CertificateState.RETURNED, "مستردة"),
    (CertificateState.VOID, "ملغاة"),
    (CardState.VALID, "سارية"),
    (CardState.REPLACED, "استُبدلت"),
    (CardState.RETURNED, "مستردة"),
    (CardState.VOID, "ملغاة"),
    (NoVote.LEFT, "زالت العضوية"),
    (NoVote.SUSPENDED, "عضوية موقوفة"),
    (NoVote.TOO_FEW_SHARES, "دون الحد الأدنى من الأسهم"),
)

PATH_WORDS: Final[dict[tuple[type[StrEnum], str], str]] = {
    (type(code), code.value): word for code, word in _PAIRS
}
"""By kind and value: codes of two kinds may have the same value."""


def kinship_word(kinship: Kinship, sex: Sex | None) -> str:
    """How an heir is related to a deceased of this sex: «زوجة» of a man, «زوج» of a woman."""
    if kinship is Kinship.SPOUSE and sex is not None:
        return "زوج" if sex is Sex.FEMALE else "زوجة"
    return PATH_WORDS[Kinship, kinship.value]
