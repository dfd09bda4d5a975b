"""What the palette finds besides members."""

import pytest

from coopdesk.ui.context import AppContext
from coopdesk.ui.searching import Finder
from tests.services.path import apply, found


@pytest.mark.parametrize("typed", ["صالحه ناجى", "1/2026", "01017384256", "0771 234 567"])
def test_an_application_is_found_by_name_number_card_and_phone(ctx: AppContext, typed: str) -> None:
    found(ctx.office)
    made = apply(ctx.office)

    groups = {group.title: group.entries for group in Finder(ctx)(typed)}

    (entry,) = groups["طلبات الانتساب"]
    assert (entry.title, entry.page, entry.argument) == (
        "صالحة ناجي علي مقبل الحداد",
        "applications",
        made,
    )


def test_the_counter_is_found_as_a_command(ctx: AppContext) -> None:
    found(ctx.office)

    entries = [entry for group in Finder(ctx)("استقبال") for entry in group.entries]

    assert [entry.page for entry in entries] == ["counter"]
