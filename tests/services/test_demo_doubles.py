"""The made-up cooperative has had members in its register twice."""

from coopdesk.services.check import check_office
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.doubles import possible_doubles
from coopdesk.services.member_filter import EVERYONE
from coopdesk.services.member_list import member_totals
from coopdesk.services.merging import list_merges
from coopdesk.services.office import Office
from tests.makers import TODAY


def test_three_were_merged_and_one_of_them_parted_again(office: Office) -> None:
    office.write(fill_demo, members=130, today=TODAY)
    merges = office.read(list_merges)
    parted = [merge for merge in merges if merge.undone_at is not None]
    pairs = {(pair.one.id, pair.other.id) for pair in office.read(possible_doubles, today=TODAY)}

    assert len(merges) == 3
    assert [(merge.kept_id, merge.gone_id) in pairs for merge in parted] == [True]
    assert all(not merge.blocked_by and merge.moved for merge in merges)
    assert office.read(member_totals, EVERYONE, today=TODAY).members == 128
    assert [row for row in check_office(office).rows if not row.ok] == []
