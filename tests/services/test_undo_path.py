"""Undo of the last change on the path of a membership: what is undone here, and what is not."""

from dataclasses import replace
from typing import Any

import pytest

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.domain.membership import ApplicationState, Kinship
from coopdesk.errors import ConflictError, Problem, RefusedError
from coopdesk.services.applications import (
    edit_application,
    note_told,
    refuse_application,
    take_back_application,
    void_application,
)
from coopdesk.services.audit import last_transaction
from coopdesk.services.heirs import HeirInput, add_heir, edit_heir, list_heirs, remove_heir
from coopdesk.services.office import Office
from coopdesk.services.settlements import SettlementInput, reckon_settlement
from coopdesk.services.undo import last_change, undo_last
from tests.makers import TODAY
from tests.services.path import accept, application, apply, faults, found, join, step

BY: dict[str, Any] = {"who": "أمين عام", "desk": "test"}


def undo(office: Office) -> None:
    office.write(undo_last, **BY)


def test_a_decision_without_a_member_is_undone_exactly(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    before = application(any_office, applied)
    reason: dict[str, Any] = {"reason": "سبب", "today": TODAY}
    works: list[tuple[Any, dict[str, Any]]] = [
        (refuse_application, {"on": TODAY, "decision_ref": "5", **reason}),
        (take_back_application, {"on": TODAY, **reason}),
        (void_application, {"reason": "سبب"}),
    ]
    for work, given in works:
        any_office.write(work, applied, **given)
        assert application(any_office, applied).state is not ApplicationState.PENDING
        undo(any_office)
        now = application(any_office, applied)
        assert replace(now, version=before.version) == before
    assert faults(any_office) == {}


def test_telling_and_correcting_are_undone(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    now = application(any_office, applied)
    given = replace(now.to_input(), referee="عاقل الحي")
    any_office.write(edit_application, applied, given, version=now.version, today=TODAY)
    undo(any_office)
    assert application(any_office, applied).referee == ""

    any_office.write(
        refuse_application, applied, on=TODAY, decision_ref="", reason="سبب", today=TODAY
    )
    any_office.write(note_told, applied, on=TODAY, today=TODAY)
    undo(any_office)
    told = application(any_office, applied)
    assert (told.notified_on, told.appeal_until) == (None, None)
    assert told.state is ApplicationState.REFUSED


def test_an_application_that_made_a_member_since_stays_as_it_is(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    now = application(any_office, applied)
    given = replace(now.to_input(), referee="عاقل الحي")
    any_office.write(edit_application, applied, given, version=now.version, today=TODAY)
    number = any_office.read(last_transaction, **BY)
    assert number is not None
    any_office.who = "كاتب"
    accept(any_office, applied)

    with pytest.raises(ConflictError):
        any_office.write(undo_last, **BY, transaction_no=number.no)
    assert application(any_office, applied).referee == "عاقل الحي"


def refusal(office: Office) -> Problem | None:
    last = office.read(last_change, **BY)
    assert last is not None
    with pytest.raises(RefusedError):
        undo(office)
    return last.refusal


def test_numbers_and_books_are_not_undone_here(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    assert refusal(any_office) is Problem.UNDO_ELSEWHERE  # the number stays: it is voided instead
    accept(any_office, applied)
    assert refusal(any_office) is Problem.NUMBER_STAYS
    member_id = join(any_office)
    step(any_office, member_id, Kind.EXPELLED)
    assert refusal(any_office) is Problem.LEDGER_STAYS
    any_office.write(reckon_settlement, member_id, SettlementInput(), today=TODAY)
    assert refusal(any_office) is Problem.UNDO_ELSEWHERE


def test_the_list_of_heirs_is_undone(any_office: Office) -> None:
    found(any_office)
    gone = join(any_office)
    step(any_office, gone, Kind.DECEASED)
    heir = any_office.write(add_heir, gone, HeirInput(full_name="سالم", kinship=Kinship.SON))
    [row] = any_office.read(list_heirs, gone)
    better = HeirInput(full_name="سالم أحمد", kinship=Kinship.SON)
    any_office.write(edit_heir, heir, better, version=row.version)
    undo(any_office)
    assert any_office.read(list_heirs, gone)[0].full_name == "سالم"
    any_office.write(remove_heir, heir, reason="خطأ")
    undo(any_office)
    assert len(any_office.read(list_heirs, gone)) == 1
    undo(any_office)  # writing the heir down
    assert any_office.read(list_heirs, gone) == []
    assert faults(any_office) == {}
