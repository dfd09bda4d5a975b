"""The heirs of a deceased member, and the one who takes the place."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from typing import Any

import pytest

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.domain.members import MemberInput, ShareKind
from coopdesk.domain.membership import Kinship
from coopdesk.errors import (
    ConflictError,
    CoopdeskError,
    GoneError,
    InvalidInputError,
    Problem,
    RefusedError,
)
from coopdesk.services.heirs import (
    HeirInput,
    HeirRow,
    add_heir,
    edit_heir,
    get_heir,
    list_heirs,
    remove_heir,
    succeed,
    succeed_as_new_member,
)
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office
from coopdesk.services.settlements import (
    SettlementInput,
    pay_settlement,
    reckon_settlement,
    void_settlement,
)
from coopdesk.services.share_transfers import get_transfer, void_transfer
from coopdesk.services.shares import capital, member_shares
from tests.makers import TODAY
from tests.services.path import faults, found, join, member, step

DIED = date(2026, 6, 1)


def bury(office: Office, **other: Any) -> int:
    found(office)
    gone = join(office, "صالح محمد علي الحداد", **other)
    step(office, gone, Kind.DECEASED, DIED)
    return gone


def heir(office: Office, gone: int, name: str = "سالم صالح", /, **other: Any) -> int:
    given = HeirInput(full_name=name, **{"kinship": Kinship.SON, **other})
    return office.write(add_heir, gone, given)


def take_place(office: Office, heir_id: int, to: int, *, on: date = TODAY) -> int:
    return office.write(
        succeed, heir_id, to_member_id=to, on=on, decision_ref="20/2026", today=TODAY
    )


def heirs(office: Office, gone: int) -> list[HeirRow]:
    return office.read(list_heirs, gone)


def test_heirs_are_written_down_as_they_are_kept(any_office: Office) -> None:
    gone = bury(any_office)
    first = heir(any_office, gone, " سالم  صالح ", phone="٧٧٧٠٠٠١١١", national_no="010 1234-5678")
    heir(
        any_office, gone, "هدى صالح", kinship=Kinship.DAUGHTER, guardian="عمها", has_consented=True
    )

    rows = heirs(any_office, gone)
    assert [(row.full_name, row.kinship, row.has_consented) for row in rows] == [
        ("سالم صالح", Kinship.SON, False),
        ("هدى صالح", Kinship.DAUGHTER, True),
    ]
    assert (rows[0].phone, rows[0].national_no) == ("+967777000111", "01012345678")
    assert rows[1].guardian == "عمها"
    assert any_office.read(get_heir, first) == rows[0]


def test_only_the_deceased_have_heirs(any_office: Office) -> None:
    found(any_office)
    alive = join(any_office)
    with pytest.raises(RefusedError, match="not_deceased"):
        heir(any_office, alive)
    with pytest.raises(GoneError):
        heir(any_office, 99)


@pytest.mark.parametrize(
    ("name", "other", "field", "problem"),
    [
        (" ", {}, "full_name", Problem.REQUIRED),
        ("س" * 201, {}, "full_name", Problem.TOO_LONG),
        ("سالم", {"guardian": "س" * 201}, "guardian", Problem.TOO_LONG),
        ("سالم", {"phone": "7" * 121}, "phone", Problem.TOO_LONG),
        ("سالم", {"national_no": "7" * 121}, "national_no", Problem.TOO_LONG),
    ],
)
def test_an_heir_has_a_name_that_can_be_kept(
    office: Office, name: str, other: dict[str, Any], field: str, problem: Problem
) -> None:
    gone = bury(office)
    with pytest.raises(InvalidInputError) as error:
        heir(office, gone, name, **other)

    assert error.value.problems == {field: problem}
    assert heirs(office, gone) == []


def test_an_heir_is_corrected_and_taken_off_with_a_reason(any_office: Office) -> None:
    gone = bury(any_office)
    first = heir(any_office, gone)
    before = any_office.read(get_heir, first)
    better = HeirInput(full_name="سالم صالح محمد", kinship=Kinship.SON, has_consented=True)
    any_office.write(edit_heir, first, better, version=before.version)
    with pytest.raises(ConflictError):
        any_office.write(edit_heir, first, better, version=before.version)
    assert any_office.read(get_heir, first).has_consented

    for reason, problem in ((" ", Problem.REASON_REQUIRED), ("س" * 201, Problem.TOO_LONG)):
        with pytest.raises(InvalidInputError) as error:
            any_office.write(remove_heir, first, reason=reason)
        assert error.value.problems == {"reason": problem}
    any_office.write(remove_heir, first, reason="ليس من الورثة")

    assert heirs(any_office, gone) == []
    with pytest.raises(GoneError):
        any_office.read(get_heir, first)
    with pytest.raises(GoneError):
        any_office.write(remove_heir, first, reason="مرة أخرى")
    with pytest.raises(GoneError):
        any_office.write(edit_heir, first, better, version=2)


def test_one_heir_takes_the_place_when_all_others_agree(any_office: Office) -> None:
    gone = bury(any_office, shares=7)
    son = join(any_office, "سالم صالح محمد الحداد", shares=1)
    chosen = heir(any_office, gone)
    for name in ("هدى صالح", "نور صالح"):
        heir(any_office, gone, name, kinship=Kinship.DAUGHTER)
    with pytest.raises(RefusedError, match="heirs_disagree") as error:
        take_place(any_office, chosen, son)
    assert error.value.facts == {"names": "هدى صالح، نور صالح"}
    before = any_office.read(capital)
    for row in heirs(any_office, gone)[1:]:
        agreed = HeirInput(full_name=row.full_name, kinship=row.kinship, has_consented=True)
        any_office.write(edit_heir, row.id, agreed, version=row.version)

    transfer = any_office.read(get_transfer, take_place(any_office, chosen, son))

    assert (transfer.kind, transfer.shares, transfer.amount) == ("inheritance", 7, 35_000)
    assert (transfer.from_id, transfer.to_id) == (gone, son)
    assert transfer.decision_ref == "20/2026"
    assert (member(any_office, gone).shares, member(any_office, son).shares) == (0, 8)
    assert any_office.read(member_shares, son)[-1].kind is ShareKind.INHERITANCE_IN
    assert any_office.read(capital) == before
    row = heirs(any_office, gone)[0]
    assert (row.is_successor, row.heir_member_id, row.heir_number) == (True, son, 2)
    with pytest.raises(RefusedError, match="succeeded"):
        any_office.write(remove_heir, chosen, reason="خطأ")
    with pytest.raises(RefusedError, match="succeeded") as taken:
        take_place(any_office, heirs(any_office, gone)[1].id, son)
    assert taken.value.facts == {"name": "سالم صالح محمد الحداد"}
    assert faults(any_office) == {}


def test_two_desks_let_one_heir_take_the_place(any_office: Office) -> None:
    gone = bury(any_office)
    places = [
        (heir(any_office, gone, name, has_consented=True), join(any_office, name))
        for name in ("سالم صالح", "هدى صالح")
    ]
    both = Barrier(2)

    def try_it(place: tuple[int, int]) -> str:
        both.wait()
        try:
            take_place(any_office, *place)
        except CoopdeskError as error:
            return str(error.problem)
        return "done"

    with ThreadPoolExecutor(2) as desks:
        assert sorted(desks.map(try_it, places)) == ["done", "succeeded"]
    assert [row.is_successor for row in heirs(any_office, gone)].count(True) == 1
    assert faults(any_office) == {}


def test_a_transfer_taken_back_frees_the_place(any_office: Office) -> None:
    gone = bury(any_office)
    son, daughter = join(any_office, "سالم صالح", shares=1), join(any_office, "هدى صالح", shares=1)
    first = heir(any_office, gone, has_consented=True)
    second = heir(any_office, gone, "هدى صالح", kinship=Kinship.DAUGHTER, has_consented=True)
    moved = take_place(any_office, first, son)
    any_office.write(void_transfer, moved, reason="اتفقوا على أخته", today=TODAY)
    assert [row.is_successor for row in heirs(any_office, gone)] == [False, False]

    take_place(any_office, second, daughter)

    assert [row.is_successor for row in heirs(any_office, gone)] == [False, True]
    assert member(any_office, daughter).shares == 4
    any_office.write(remove_heir, first, reason="تنازل")
    assert faults(any_office) == {}


def test_the_successor_is_a_member_and_the_right_one(any_office: Office) -> None:
    gone = bury(any_office)
    left = join(any_office, "سالم صالح")
    step(any_office, left, Kind.LOST)
    other = join(any_office, "رجل آخر", national_no="01000000001")
    chosen = heir(any_office, gone, national_no="01000000002")

    with pytest.raises(RefusedError, match="heir_not_member"):
        take_place(any_office, chosen, left)
    with pytest.raises(RefusedError, match="heir_not_member"):
        take_place(any_office, chosen, gone)
    with pytest.raises(RefusedError, match="heir_is_another") as error:
        take_place(any_office, chosen, other)
    assert error.value.facts == {"number": 3}
    for missing in (
        lambda: take_place(any_office, chosen, 99),
        lambda: take_place(any_office, 9, 1),
    ):
        with pytest.raises(GoneError):
            missing()


@pytest.mark.parametrize(
    ("on", "problem"),
    [(date(2026, 11, 24), Problem.IN_FUTURE), (date(2026, 5, 31), Problem.BEFORE_LAST_STEP)],
)
def test_nobody_inherits_before_the_death_or_after_today(
    office: Office, on: date, problem: Problem
) -> None:
    gone = bury(office)
    chosen = heir(office, gone)
    with pytest.raises(InvalidInputError) as error:
        take_place(office, chosen, join(office, "سالم"), on=on)
    assert error.value.problems == {"on": problem}


def test_shares_are_paid_out_or_inherited_not_both(any_office: Office) -> None:
    gone = bury(any_office)
    son = join(any_office, "سالم صالح")
    chosen = heir(any_office, gone)
    settlement = any_office.write(reckon_settlement, gone, SettlementInput(), today=TODAY)
    with pytest.raises(RefusedError, match="settlement_open") as error:
        take_place(any_office, chosen, son)
    assert error.value.facts == {"number": "1/2026"}
    any_office.write(void_settlement, settlement, reason="يحل ابنه محله")
    again = any_office.write(reckon_settlement, gone, SettlementInput(), today=TODAY)
    any_office.write(pay_settlement, again, on=TODAY, paid_to="الورثة", voucher_ref="", today=TODAY)

    with pytest.raises(RefusedError, match="settlement_paid"):
        take_place(any_office, chosen, son)
    assert any_office.read(capital).shares == 3


def test_without_shares_there_is_no_place_to_take(office: Office) -> None:
    gone = bury(office, shares=0)
    chosen = heir(office, gone)
    with pytest.raises(RefusedError, match="nothing_to_settle"):
        take_place(office, chosen, join(office, "سالم"))


def test_an_heir_becomes_a_member_by_taking_the_place(any_office: Office) -> None:
    gone = bury(any_office, shares=5)
    chosen = heir(any_office, gone, national_no="01055555555")
    person = MemberInput(full_name="سالم صالح محمد الحداد", joined_on=TODAY, shares=9)

    moved = any_office.write(
        succeed_as_new_member, chosen, person, on=TODAY, decision_ref="20/2026", today=TODAY
    )

    row = heirs(any_office, gone)[0]
    new = member(any_office, row.heir_member_id or 0)
    assert (new.number, new.shares, new.national_no) == (2, 5, "01055555555")
    assert (new.joined_on, new.decision_ref) == (TODAY, "20/2026")
    assert any_office.read(get_transfer, moved).to_id == new.id
    assert faults(any_office) == {}


def test_a_refused_succession_leaves_no_new_member(any_office: Office) -> None:
    gone = bury(any_office)
    chosen = heir(any_office, gone)
    heir(any_office, gone, "هدى")
    person = MemberInput(full_name="سالم صالح", joined_on=TODAY)
    with pytest.raises(RefusedError, match="heirs_disagree"):
        any_office.write(
            succeed_as_new_member, chosen, person, on=TODAY, decision_ref="", today=TODAY
        )
    assert any_office.read(last_number, "member") == 1
    assert faults(any_office) == {}
