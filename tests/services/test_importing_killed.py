"""Killed at any moment of an import: all of it is there, or nothing."""

import pytest
from sqlalchemy import func, select

from coopdesk.services.check import check_office
from coopdesk.services.importing import list_batches
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office, open_office
from coopdesk.storage.models import Member
from tests.makers import NOW
from tests.services.importing_files import DATA
from tests.services.test_office_killed import killed_after, server_url

pytestmark = pytest.mark.slow
ACCEPTED = 233


@pytest.mark.parametrize("wait", [0.01, 0.05, 0.1, 0.2, 0.4])
def test_a_killed_import_is_whole_or_absent(any_office: Office, wait: float) -> None:
    url = server_url(any_office)
    workbook = str(DATA / "register-messy.xlsx")

    said = killed_after(wait, "tests.services.importer", str(any_office.data), url, workbook)

    again = open_office(any_office.data, url=url, now=lambda: NOW)
    members = again.read(lambda s: s.scalar(select(func.count()).select_from(Member)))
    batches = again.read(list_batches)
    assert members in {0, ACCEPTED}
    assert len(batches) == (1 if members else 0)
    assert bool(again.read(last_number, "member")) == bool(members)
    if "done\n" in said:
        assert members == ACCEPTED
    assert {row.name for row in check_office(again).rows if not row.ok} == set()
    again.close()
