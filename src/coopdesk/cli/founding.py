"""init, demo: a new office."""

from argparse import Namespace

from coopdesk.cli.desk import opened
from coopdesk.cli.output import progress_line, say
from coopdesk.reports.made_up_minutes import approve_made_up
from coopdesk.services.cooperative import CooperativeInput, found_cooperative, the_cooperative
from coopdesk.services.demo.meetings import make_demo
from coopdesk.services.shares import capital
from coopdesk.wording import members, rials, shares


def init(given: Namespace) -> int:
    """Begin the office of a cooperative."""
    cooperative = CooperativeInput(
        name=given.name,
        district=given.district,
        share_value=given.share_value or 0,
        entry_fee=given.entry_fee or 0,
    )
    with opened(given, create=True) as office:
        office.write(found_cooperative, cooperative, today=office.today())
    # The address of a server may hold a password.
    say(f"أُنشئ مكتب «{given.name.strip()}» {'على الخادم' if given.url else f'في: {given.data}'}")
    return 0


def demo(given: Namespace) -> int:
    """Fill an empty office with a made-up cooperative."""
    with opened(given, create=True) as office:
        office.write(
            make_demo,
            today=office.today(),
            members=given.members,
            seed=given.seed,
            progress=progress_line("تعبئة المكتب"),
        )
        approve_made_up(office)
        name = office.read(the_cooperative).name
        held = office.read(capital)
    money = rials(f"{held.amount:,}")
    say(f"مُلئ المكتب بجمعية مختلقة للتجربة: «{name}»")
    say(f"{members(given.members)}، {shares(held.shares)}، رأس المال {money}")
    return 0


COMMANDS = {"init": init, "demo": demo}
