"""Every code of the core has its own words."""

from enum import StrEnum

from coopdesk.domain.members import MemberEventKind, MemberStatus, Sex
from coopdesk.wording import code_text
from coopdesk.wording.codes import known_codes


def test_codes_of_two_kinds_with_one_value_keep_their_own_words() -> None:
    assert code_text(MemberStatus.SUSPENDED) == "موقوف"
    assert code_text(MemberEventKind.SUSPENDED) == "إيقاف"
    assert code_text(MemberStatus.SUSPENDED, sex=Sex.FEMALE) == "موقوفة"
    assert code_text(MemberEventKind.SUSPENDED, sex=Sex.FEMALE) == "إيقاف"


def test_every_code_of_a_known_kind_has_words_in_both_languages() -> None:
    kinds = {type(code) for code in known_codes()}
    codes: list[StrEnum] = [code for kind in kinds for code in kind]

    assert all(code_text(code) and code_text(code, "en") for code in codes)
    assert len(codes) == len(known_codes())
