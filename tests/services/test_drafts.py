"""What survives between one sitting and the next: drafts and saved filters."""

from datetime import timedelta
from pathlib import Path

import pytest

from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.audit import count_entries
from coopdesk.services.drafts import drop_draft, load_draft, load_drafts, save_draft
from coopdesk.services.filters import drop_filter, save_filter, saved_filters
from coopdesk.services.office import Office, open_office
from tests.makers import NOW


def test_a_draft_is_there_after_the_program_is_gone(tmp_path: Path) -> None:
    first = open_office(tmp_path, who="أ", desk="د")
    content = {"full_name": "أحمد «الحداد»", "shares": 3, "extra": ["١", None, True]}
    first.write(save_draft, key="member:new:د", content=content, now=NOW)
    first.close()

    second = open_office(tmp_path, who="أ", desk="د")
    draft = second.read(load_draft, "member:new:د")
    second.close()
    assert draft is not None
    assert (draft.content, draft.saved_at, draft.form) == (content, NOW, "member")


def test_the_newest_draft_comes_first_and_a_form_keeps_one(any_office: Office) -> None:
    for minute, key in enumerate(("member:7:ب", "letter:new:ب", "member:new:ج", "member:7:ب")):
        later = NOW + timedelta(minutes=minute)
        any_office.write(save_draft, key=key, content={"n": minute}, now=later)

    drafts = any_office.read(load_drafts)
    assert [(draft.key, draft.content["n"]) for draft in drafts] == [
        ("member:7:ب", 3),
        ("member:new:ج", 2),
        ("letter:new:ب", 1),
    ]
    assert [d.key for d in any_office.read(load_drafts, form="member", desk="ب")] == ["member:7:ب"]


def test_a_saved_form_leaves_no_draft_and_no_trace(any_office: Office) -> None:
    any_office.write(save_draft, key="member:new:ب", content={"a": 1}, now=NOW)
    any_office.write(drop_draft, "member:new:ب")
    any_office.write(drop_draft, "member:new:ب")

    assert any_office.read(load_drafts) == []
    assert any_office.read(load_draft, "member:new:ب") is None
    assert any_office.read(count_entries) == 0


def test_filters_are_kept_by_page_and_name(any_office: Office) -> None:
    first = any_office.write(save_filter, page="members", name=" نشطون ", content="{}")
    other = any_office.write(save_filter, page="letters", name="نشطون", content="[]")
    again = any_office.write(save_filter, page="members", name="نشطون", content='{"text": "a"}')

    assert again == first != other
    (row,) = any_office.read(saved_filters, "members")
    assert (row.id, row.name, row.content) == (first, "نشطون", '{"text": "a"}')
    any_office.write(drop_filter, first)
    any_office.write(drop_filter, first)
    assert any_office.read(saved_filters, "members") == []


@pytest.mark.parametrize(
    ("name", "problem"), [(" ", Problem.REQUIRED), ("ا" * 81, Problem.TOO_LONG)]
)
def test_a_filter_needs_a_name(any_office: Office, name: str, problem: Problem) -> None:
    with pytest.raises(InvalidInputError) as refused:
        any_office.write(save_filter, page="members", name=name, content="{}")

    assert refused.value.problems == {"name": problem}
