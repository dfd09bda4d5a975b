"""The pieces every screen is built from.

Import from here: `from coopdesk.ui.kit import Button, Card, FormRow, PageHeader, column, row`.

Layout   `row(a, b, STRETCH, c)`, `column(…)` take widgets, layouts, gaps (int), `(widget, stretch)`
         and None; `boxed(layout, "card")` puts a ground under one, `scrolled(layout)` scrolls it.
         Page margins: `margins=(24, 16)`. Measures go through `px()`, so that they follow the
         font size setting (100 to 200 %); never write pixels twice.
Words    `Label(text, cls)` with cls title | name | heading | strong | muted | figure | bad | warn;
         plain text only, so that nothing people type is read as markup. `ltr(value)` around every
         number with spaces or signs, phone, date, code inside Arabic; `number(1234)`; `plain(text)`
         before storing or comparing.
Colours  `colour("primary")` (tokens.py names them). Never by colour alone: a `Pill(text, tone)` is
         colour + icon + word; tones: ok warn bad info muted soft.
Icons    `icon("printer")`, `picture("info", "info", 16)`; Lucide names in resources/icons, named by
         meaning as in an English book (`arrow-left` is back, `chevron-right` is on): mirrored here.
Buttons  `Button(text, icon, kind)`; one "primary" on a screen, saying what happens.
         `key_cap("F2")` beside it.
Fields   TextEdit CodeEdit PhoneEdit LongTextEdit SearchField NumberEdit MoneyEdit DateEdit
         `Choice([(value, "word"), …])` SuggestEdit; each in a
         `FormRow(label, field, required=…, help=…)` with `.set_error`, `.set_warning`,
         `.clear_state`; an `ErrorBox` on top that `.watch(rows)`, then `.show_errors()`.
Pages    PageHeader, Card, Notice, SidePanel, Fold, EmptyState, Timeline, Tabs, TotalsBar, Steps,
         StepRail, Meter, FigureCard; `show_toast(self, text, undo=…)`; `Confirm(…).open()`.
         Tables: `coopdesk.ui.tables`. Boxes: `coopdesk.ui.messages`. Jobs: `coopdesk.ui.busy`.

Languages. Source texts are English inside `self.tr("…")`, spelled out (lupdate reads the source);
counted things are `self.tr("%Ln member(s)", "", n)`. Arabic lies in `translations/`, one file per
area so that people working on different pages do not meet:

    python -m coopdesk.ui.translating missing members    what has no Arabic yet, as JSON
    python -m coopdesk.ui.translating fill members words.json

`words.json` is `{"Context": {"English": "عربي", "%Ln member(s)": ["zero","one","two","few","many",
"other"]}}` — what `missing` prints, filled in. Areas: window, members, imports, settings, papers
(globs in translating.py); `missing-en` and `fill-en` give English its plural forms. A test
fails while a text has no translation. Sentences about problems and labels of
stored fields are not here but in `coopdesk.wording`, which the command line shares.
"""

from coopdesk.ui.kit.bidi import LEADING, isolated, latin, ltr, number, plain
from coopdesk.ui.kit.buttons import Button, Chip, tool_button
from coopdesk.ui.kit.cards import Card, FigureCard, Notice
from coopdesk.ui.kit.choices import Choice, ChoiceCard, SuggestEdit
from coopdesk.ui.kit.confirm import Confirm
from coopdesk.ui.kit.dates import DateEdit, day_text, make_calendar
from coopdesk.ui.kit.edits import (
    CodeEdit,
    LongTextEdit,
    PhoneEdit,
    SearchField,
    TextEdit,
    reading_edge,
)
from coopdesk.ui.kit.forms import ErrorBox, FormRow
from coopdesk.ui.kit.headers import PageHeader, StepRail, Steps, Tabs, TotalsBar
from coopdesk.ui.kit.icons import icon, pixmap
from coopdesk.ui.kit.labels import Label, Tone, avatar, badge, fact, key_cap, picture
from coopdesk.ui.kit.layouts import STRETCH, boxed, clear, column, line, restyle, row, scrolled
from coopdesk.ui.kit.look import colour, font, is_rtl, px
from coopdesk.ui.kit.meter import Meter
from coopdesk.ui.kit.numbers import MoneyEdit, NumberEdit, with_unit
from coopdesk.ui.kit.panels import EmptyState, Event, Fold, HelpCard, SidePanel, Timeline
from coopdesk.ui.kit.pills import Pill
from coopdesk.ui.kit.progress import ProgressCard
from coopdesk.ui.kit.toast import Toast, show_toast

__all__ = [
    "LEADING",
    "STRETCH",
    "Button",
    "Card",
    "Chip",
    "Choice",
    "ChoiceCard",
    "CodeEdit",
    "Confirm",
    "DateEdit",
    "EmptyState",
    "ErrorBox",
    "Event",
    "FigureCard",
    "Fold",
    "FormRow",
    "HelpCard",
    "Label",
    "LongTextEdit",
    "Meter",
    "MoneyEdit",
    "Notice",
    "NumberEdit",
    "PageHeader",
    "PhoneEdit",
    "Pill",
    "ProgressCard",
    "SearchField",
    "SidePanel",
    "StepRail",
    "Steps",
    "SuggestEdit",
    "Tabs",
    "TextEdit",
    "Timeline",
    "Toast",
    "Tone",
    "TotalsBar",
    "avatar",
    "badge",
    "boxed",
    "clear",
    "colour",
    "column",
    "day_text",
    "fact",
    "font",
    "icon",
    "is_rtl",
    "isolated",
    "key_cap",
    "latin",
    "line",
    "ltr",
    "make_calendar",
    "number",
    "picture",
    "pixmap",
    "plain",
    "px",
    "reading_edge",
    "restyle",
    "row",
    "scrolled",
    "show_toast",
    "tool_button",
    "with_unit",
]
