"""The Arabic page engine: logical text in, typeset PDF out.

Nothing above this package knows of shaping, order or glyphs: give it Arabic as it is stored. All
measures are millimetres (type sizes points), y grows downwards from the top of the sheet.

A paper that flows::

    office = Office(name="جمعية الوفاء", place="مديرية بني الحارث", footer_text="…", logo=png)
    with Document(path, title="سجل العضوية", author=office.name, page=A4_ACROSS,
                  head=RunningHead(office, "سجل العضوية", "جميع الأحياء",
                                   ("طُبع في …هـ", "الموافق …م")),
                  foot=Foot(office.footer_text), digits="latin", progress=progress) as doc:
        doc.title("شهادة عضوية", "سطر ثانٍ")          # Kufi and the ornament; H1
        doc.heading("بيانات العضو", unit="(عدد)")     # stays with what follows
        doc.paragraph(["المبلغ: ", bold("50,000 ريال")], BODY)
        doc.bullets(["…"]); doc.numbered(["…"])
        doc.fields([("الاسم", "…"), ("الهاتف", "771 234 567")], columns=2)
        doc.figures([("1,248", "عضواً وعضوة"), ("31%", "نسبة العضوات")])
        doc.table(Table(columns=[Column("رقم العضو", 14, "center"), Column("الاسم", 54, "name"),
                                 Column("الأسهم", 13, "number", total=True)],
                        style=REGISTER_CELL, row_height=5.3, head_height=10, fives=True,
                        page_total="إجمالي الصفحة", grand_total="الإجمالي العام",
                        sign="الأمين العام:"),
                  rows, count=len_or_none)            # any iterable; a page is drawn as it fills
        doc.add(Bars("الأعضاء بحسب الحي", "(عدد ونسبة)", [("حي النور", 268), …]))
        doc.add(Pyramid("…", "(عدد)", [("18–29", men, women), …]))
        doc.add(Growth("…", "…", [(2019, 61), …]))
        doc.draw(40, lambda sheet, area: sheet.text(area.right, area.top + 6, "…", CELL))
        with doc.keep_together(): …
        doc.signatures([("الأمين العام", "…"), ("رئيس مجلس الإدارة", "…")])
    doc.warnings                                       # letters no bundled font has

Cells are `str`, `int` (printed with separators, summed where `total=True`), `Picture` (drawn) or
None. `doc.next_paper(head=…, foot=…)` begins another paper in the same file, numbered from 1;
`next_page()`, `spacer(mm)`, `need(mm)`, `y`, `area`, `bottom` steer the flow.
An exception inside `with` leaves no file; `progress.step` is called for every page of a table.

Fixed-place papers draw on `doc.sheet`: `text(x, y, text, style, align, base="R")`, `fit`,
`paragraph(right, y, width, text, style)`, `line`, `rule`, `dotted`, `box`, `circle`, `polygon`,
`star`, `hatched`, `qr`, `image`; and the functions `draw_mark(sheet, x, y, Mark.DONE)`,
`double_rule`, `ornament`, `draw_logo`.

`digits="arabic"` turns every figure of the paper into ٠-٩; "latin" leaves text as it was given.
`mark="مسودة"` puts outlined letters behind every page. Equal records give equal bytes.
"""

from coopdesk.reports.engine.blocks import Area, Block
from coopdesk.reports.engine.charts import Bars, Growth, Pyramid
from coopdesk.reports.engine.document import Document
from coopdesk.reports.engine.furniture import (
    Foot,
    Head,
    Letterhead,
    NoHead,
    Office,
    RunningHead,
    VoucherHead,
    double_rule,
    draw_logo,
    ornament,
)
from coopdesk.reports.engine.marks import Mark, draw_mark
from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import (
    A4,
    A4_ACROSS,
    A4_TABLE,
    A5_ACROSS,
    ATTESTATION,
    BODY,
    CELL,
    DENSE,
    FIELD,
    FIELD_LABEL,
    FIGURE,
    FIGURE_LABEL,
    HAIR,
    HEADING,
    HEAVY,
    REGISTER_CELL,
    RULE,
    SMALL,
    SUBJECT,
    THIN,
    TINY,
    TITLE,
    Page,
    Style,
)
from coopdesk.reports.engine.tables import Box, Cell, Column, Picture, Row, Table
from coopdesk.reports.engine.text import Run, Text, bold

__all__ = [
    "A4",
    "A4_ACROSS",
    "A4_TABLE",
    "A5_ACROSS",
    "ATTESTATION",
    "BODY",
    "CELL",
    "DENSE",
    "FIELD",
    "FIELD_LABEL",
    "FIGURE",
    "FIGURE_LABEL",
    "HAIR",
    "HEADING",
    "HEAVY",
    "REGISTER_CELL",
    "RULE",
    "SMALL",
    "SUBJECT",
    "THIN",
    "TINY",
    "TITLE",
    "Area",
    "Bars",
    "Block",
    "Box",
    "Cell",
    "Column",
    "Document",
    "Foot",
    "Growth",
    "Head",
    "Letterhead",
    "Mark",
    "NoHead",
    "Office",
    "Page",
    "Picture",
    "Pyramid",
    "Row",
    "Run",
    "RunningHead",
    "Sheet",
    "Style",
    "Table",
    "Text",
    "VoucherHead",
    "bold",
    "double_rule",
    "draw_logo",
    "draw_mark",
    "ornament",
]
