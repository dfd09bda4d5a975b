"""A desk that imports a workbook, to be killed on the way: data folder, URL, workbook."""

import sys
from pathlib import Path
from threading import Event

from coopdesk.services.importing import apply_import, plan_import
from coopdesk.services.office import open_office
from coopdesk.services.workbooks import open_book
from tests.makers import NOW, TODAY

if __name__ == "__main__":
    data, url, workbook = sys.argv[1:]
    office = open_office(Path(data), url=url, now=lambda: NOW)
    plan = office.read(plan_import, open_book(Path(workbook)), today=TODAY)
    sys.stdout.write("begin\n")
    sys.stdout.flush()
    office.write(apply_import, plan, accept_valid=True)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    Event().wait()  # stays until it is killed
