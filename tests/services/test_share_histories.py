"""Whatever people do with shares in whatever order, the ledger stays lawful and sums."""

import pytest
from hypothesis import given, settings
from sqlalchemy.orm import Session

from coopdesk.services.office import Office
from tests.services.share_history import Step, histories, live


class ForgottenError(Exception):
    """The history was told; the next one begins anew."""


def tell(session: Session, history: list[Step]) -> None:
    live(session, history)
    raise ForgottenError


def prove(office: Office, examples: int) -> None:
    @settings(max_examples=examples, deadline=None)
    @given(history=histories)
    def holds(history: list[Step]) -> None:
        with pytest.raises(ForgottenError):
            office.write(tell, history)

    holds()


def test_some_histories_stay_lawful(office: Office) -> None:
    prove(office, 60)


@pytest.mark.slow
def test_thousands_of_histories_stay_lawful(any_office: Office) -> None:
    prove(any_office, 2000 if any_office.url.startswith("sqlite") else 100)
