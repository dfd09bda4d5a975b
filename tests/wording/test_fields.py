"""Every field a person fills says what belongs in it."""

from dataclasses import fields

import pytest

from coopdesk.domain.members import MemberInput
from coopdesk.wording import field_help, field_label
from coopdesk.wording.language import Language

_SHOWN = [field.name for field in fields(MemberInput) if field.name != "number"]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("name", _SHOWN)
def test_each_field_of_a_member_is_explained(name: str, language: Language) -> None:
    assert field_label(name, language) != name
    assert field_help(name, language)
