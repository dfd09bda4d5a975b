"""The sentences both faces use: the window and the command line say the same, in Arabic or English.

`problem_text(Problem.FILE_MISSING, {"file": path}, "ar")` for one problem, `error_text(error)` for
a refused action; `field_label`, `field_help` for stored fields; `code_text` for statuses and other
codes of the core; `counted` makes Arabic nouns agree with their number.
"""

from coopdesk.wording.codes import code_text
from coopdesk.wording.counted import DAY, counted, member_no, members, moment, rials, shares
from coopdesk.wording.fields import field_example, field_help, field_label
from coopdesk.wording.language import Language
from coopdesk.wording.problems import error_text, problem_text

__all__ = [
    "DAY",
    "Language",
    "code_text",
    "counted",
    "error_text",
    "field_example",
    "field_help",
    "field_label",
    "member_no",
    "members",
    "moment",
    "problem_text",
    "rials",
    "shares",
]
