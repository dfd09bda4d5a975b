"""The file a paper becomes: its fonts, structure, pages, sums, and what is left when it fails."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from coopdesk.errors import CancelledError
from coopdesk.reports.engine import (
    A4_ACROSS,
    BODY,
    CELL,
    REGISTER_CELL,
    Bars,
    Column,
    Document,
    Foot,
    Growth,
    Letterhead,
    Mark,
    Office,
    Picture,
    Pyramid,
    RunningHead,
    Table,
    VoucherHead,
    bold,
    draw_mark,
)
from coopdesk.services.progress import Progress
from tests.reports.reading import essence, read_pages

OFFICE = Office("جمعية الوفاء التعاونية", "مديرية بني الحارث", footer_text="هاتف: 01 345 678")
REGISTER = Table(
    columns=[
        Column("رقم\nالعضو", 20, "center"),
        Column("الاسم", 90, "name"),
        Column("ملاحظات", 60),
        Column("الأسهم", 30, "number", total=True),
    ],
    style=REGISTER_CELL,
    row_height=5.3,
    head_height=10,
    fives=True,
    page_total="إجمالي الصفحة",
    grand_total="الإجمالي العام",
    sign="الأمين العام:",
)
SENTENCE = (
    "وبعد مراجعة سجل العضوية والاطلاع على كشوف السداد تبين أن الجمعية قد استكملت إجراءاتها "
    "كلها وأن الأعضاء المسددين قد بلغوا النصاب القانوني اللازم لعقد الاجتماع السنوي في موعده "
    "المحدد سلفاً."
)


def register_rows(count: int) -> Iterator[tuple[str, str, str, int]]:
    return ((str(1000 + n), "أحمد علي صالح المطري", "", n) for n in range(1, count + 1))


def print_register(target: Path | BytesIO, count: int, progress: Progress | None = None) -> int:
    """A register of made-up members; gives its pages."""
    head = RunningHead(OFFICE, "سجل العضوية", "جميع الأحياء", ("طُبع في 1448/06/13هـ",))
    foot = Foot(OFFICE.footer_text)
    with Document(
        target, title="سجل العضوية", author=OFFICE.name, page=A4_ACROSS, head=head, foot=foot,
        progress=progress,
    ) as doc:  # fmt: skip
        doc.table(REGISTER, register_rows(count), count=count)
    return doc.pages


def print_everything(target: Path | BytesIO) -> Document:
    """A paper with one of each thing the engine draws."""
    with Document(
        target, title="ورقة فيها كل شيء", author=OFFICE.name, head=Letterhead(OFFICE),
        foot=Foot(OFFICE.footer_text), mark="مسودة",
    ) as doc:  # fmt: skip
        doc.title("إفادة", "نسخة أولى")
        doc.heading("الأول", "(عدد)")
        doc.paragraph(["المبلغ: ", bold("50,000 ريال"), " فقط لا غير"])
        doc.bullets(["بند أول", "بند ثان"])
        doc.fields([("الاسم", "أمل سعيد"), ("الهاتف", "771 234 567"), ("المهنة", "معلمة")])
        done = Picture(lambda sheet, box: draw_mark(sheet, box.x + 5, box.y + 3, Mark.DONE), "منجز")
        columns = [Column("القرار", 40), Column("الحالة", 30)]
        doc.table(Table(columns=columns), [("31/2026", done), ("32/2026", "جديد")])
        doc.add(Bars("الأحياء", "(عدد)", [("حي النور", 20), ("حي السلام", 0)]))
        doc.add(Pyramid("الأعمار", "(عدد)", [("18–29", 5, 3)]))
        doc.add(Growth("النمو", "(عدد)", [(2025, 10), (2026, 30)]))
        doc.signatures([("الأمين العام", "محمد علي"), ("رئيس مجلس الإدارة", "")])
        doc.sheet.qr(18, 260, 14, "CD1/OUT/0147/2026")
    return doc


def tags_in(pdf: Path | BytesIO) -> list[str]:
    """The structure's tags in reading order."""
    root: Any = PdfReader(pdf).root_object["/StructTreeRoot"]
    found: list[str] = []

    def walk(node: object) -> None:
        thing = node.get_object() if isinstance(node, IndirectObject) else node
        if isinstance(thing, list):
            for kid in thing:
                walk(kid)
        elif isinstance(thing, DictionaryObject) and "/S" in thing:
            found.append(str(thing["/S"]).lstrip("/"))
            walk(thing.get("/K", []))

    walk(root["/K"])
    return found


def test_every_font_is_embedded_and_none_is_a_standard_one(tmp_path: Path) -> None:
    print_everything(tmp_path / "all.pdf")
    first: Any = PdfReader(tmp_path / "all.pdf").pages[0]
    fonts = first["/Resources"]["/Font"]
    assert fonts
    for font in fonts.values():
        (inner,) = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in inner.get_object()["/FontDescriptor"]
        assert "/ToUnicode" in font.get_object()
    assert b"Helvetica" not in (tmp_path / "all.pdf").read_bytes()


def test_the_file_says_its_title_author_language_and_direction() -> None:
    out = BytesIO()
    print_register(out, 3)
    reader = PdfReader(out)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("سجل العضوية", OFFICE.name)
    root: Any = reader.root_object
    assert root["/Lang"] == "ar"
    assert root["/ViewerPreferences"]["/Direction"] == "/R2L"
    assert root["/MarkInfo"]["/Marked"]


def test_headings_paragraphs_lists_and_tables_are_tagged() -> None:
    out = BytesIO()
    print_everything(out)
    tags = tags_in(out)
    assert tags[:1] == ["Document"]
    assert {"H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD"} <= set(tags)
    assert tags[tags.index("Table") :][:4] == ["Table", "TR", "TH", "TH"]
    assert tags.count("TD") == 4


def test_later_rows_of_a_long_register_are_one_cell_each() -> None:
    out = BytesIO()
    print_register(out, 1200)
    tags = tags_in(out)
    assert tags.count("TR") > 1200
    assert tags.count("TD") < 4 * 1200


def test_equal_records_give_equal_bytes_whatever_was_printed_before() -> None:
    first, other, second = BytesIO(), BytesIO(), BytesIO()
    print_everything(first)
    print_register(other, 40)
    print_everything(second)
    assert first.getvalue() == second.getvalue()


def test_the_head_is_repeated_and_pages_are_counted(tmp_path: Path) -> None:
    assert print_register(tmp_path / "r.pdf", 60) == 3
    pages = read_pages(tmp_path / "r.pdf")
    for number, page in enumerate(pages, 1):
        assert essence("الاسم") in essence(page)
        assert essence(f"صفحة {number} من 3") in essence(page)


def test_each_page_has_its_sum_and_the_last_one_the_whole(tmp_path: Path) -> None:
    print_register(tmp_path / "r.pdf", 60)
    pages = [essence(page) for page in read_pages(tmp_path / "r.pdf")]
    # A reader that keeps the layout gives the columns from left to right.
    assert f"{sum(range(1, 27))}" + essence("إجمالي الصفحة") in pages[0]
    assert f"{sum(range(53, 61))}" + essence("إجمالي الصفحة") in pages[2]
    assert "1830" + essence("الإجمالي العام") in pages[2]
    assert essence("الإجمالي العام") not in pages[0] + pages[1]


@pytest.mark.parametrize("count", [0, 1, 25, 26, 27, 51, 52, 53])
def test_no_member_is_lost_at_the_edge_of_a_page(tmp_path: Path, count: int) -> None:
    print_register(tmp_path / "r.pdf", count)
    text = "".join(map(essence, read_pages(tmp_path / "r.pdf")))
    assert text.count(essence("أحمد علي صالح المطري")) == count


def test_a_row_grows_with_its_text_and_one_taller_than_a_page_goes_on(tmp_path: Path) -> None:
    note = " ".join(f"ملاحظة {n}" for n in range(1, 700))
    with Document(tmp_path / "t.pdf", title="جدول", author="تعاونية", page=A4_ACROSS) as doc:
        doc.table(REGISTER, [("1", "قبل", "سطر", 1), ("2", "أثناء", note, 2), ("3", "بعد", "", 3)])
    pages = [essence(page) for page in read_pages(tmp_path / "t.pdf")]
    assert len(pages) > 1
    assert all(f"ملاحظة{n}" in "".join(pages) for n in range(1, 700))
    assert "6" + essence("الإجمالي العام") in pages[-1]


def test_a_heading_goes_to_the_next_page_with_what_it_heads(tmp_path: Path) -> None:
    with Document(tmp_path / "h.pdf", title="نص", author="تعاونية") as doc:
        doc.paragraph("سطر", BODY)
        doc.spacer(205)
        doc.heading("عنوان القسم")
        doc.paragraph(SENTENCE)
    pages = [essence(page) for page in read_pages(tmp_path / "h.pdf")]
    assert essence("عنوان القسم") not in pages[0]
    assert pages[1].startswith(essence("عنوان القسم"))


def test_what_is_kept_together_is_not_parted(tmp_path: Path) -> None:
    with Document(tmp_path / "k.pdf", title="نص", author="تعاونية") as doc:
        doc.paragraph("سطر", BODY)
        doc.spacer(190)
        with doc.keep_together():
            doc.paragraph(SENTENCE)
            doc.signatures([("الأمين العام", "محمد علي")])
    pages = [essence(page) for page in read_pages(tmp_path / "k.pdf")]
    assert pages[0] == essence("سطر")
    assert essence(SENTENCE) in pages[1]
    assert essence("محمد علي") in pages[1]


def test_stop_leaves_no_file_and_the_old_one_untouched(tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    target.write_bytes(b"old")
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        print_register(target, 100, progress)
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["r.pdf"]


def test_progress_ends_at_the_count() -> None:
    seen: list[tuple[int, int]] = []
    print_register(BytesIO(), 60, Progress(lambda done, total: seen.append((done, total))))
    assert seen == [(26, 60), (52, 60), (60, 60)]


def test_letters_in_one_file_count_their_own_pages(tmp_path: Path) -> None:
    foot = Foot("تعاونية")
    with Document(tmp_path / "l.pdf", title="خطابات", author="تعاونية", foot=foot) as doc:
        doc.paragraph("خطاب أول")
        doc.next_paper(head=VoucherHead(OFFICE, "سند قبض", "أصل – للدافع", "77"), foot=foot)
        doc.paragraph("خطاب ثان")
        doc.next_page()
        doc.paragraph("تتمة")
    pages = [essence(page) for page in read_pages(tmp_path / "l.pdf")]
    counts = ["صفحة 1 من 1", "صفحة 1 من 2", "صفحة 2 من 2"]
    assert all(essence(count) in page for count, page in zip(counts, pages, strict=True))
    assert essence("سند قبض") in pages[1]


def test_the_mark_behind_a_draft_is_drawn_and_never_read(tmp_path: Path) -> None:
    print_everything(tmp_path / "all.pdf")
    plain = BytesIO()
    with Document(plain, title="نص", author="تعاونية") as doc:
        doc.paragraph(SENTENCE)
    with Document(tmp_path / "m.pdf", title="نص", author="تعاونية", mark="ملغى") as doc:
        doc.paragraph(SENTENCE)
    assert essence("".join(read_pages(tmp_path / "m.pdf"))) == essence(SENTENCE)
    assert (tmp_path / "m.pdf").stat().st_size > len(plain.getvalue()) + 500


def test_the_offices_own_logo_takes_the_place_of_the_house_mark() -> None:
    picture, out = BytesIO(), BytesIO()
    Image.new("RGB", (60, 60), "black").save(picture, "PNG")
    office = Office("جمعية", logo=picture.getvalue())
    with Document(out, title="نص", author="جمعية", head=Letterhead(office)) as doc:
        doc.paragraph(SENTENCE)
        doc.next_page()
        doc.paragraph(SENTENCE)
    assert [len(page.images) for page in PdfReader(out).pages] == [1, 1]


def test_a_paper_without_harfbuzz_is_readable_too(tmp_path: Path) -> None:
    with Document(tmp_path / "f.pdf", title="نص", author="تعاونية", shaper="forms") as doc:
        doc.paragraph(SENTENCE + " لا إله إلا الله، وَقَّعَ.")
        doc.table(REGISTER, register_rows(3))
    assert essence(SENTENCE) in essence(read_pages(tmp_path / "f.pdf")[0])


def test_a_long_name_shrinks_before_it_wraps() -> None:
    with Document(BytesIO(), title="نص", author="تعاونية") as doc:
        type_ = doc.sheet.type
        name = "عبدالرحمن عبدالملك إبراهيم المتوكل"
        room = type_.width(name, CELL) * 0.85
        assert type_.width(name, type_.fitted(name, CELL, room)) <= room
        assert type_.fitted(name, CELL, room / 3).size >= CELL.size * 0.78
        assert len(type_.layout(name, CELL, room).lines) == 2


def test_justified_lines_end_at_both_edges_and_the_last_holds_two_words() -> None:
    with Document(BytesIO(), title="نص", author="تعاونية") as doc:
        for width in range(60, 168, 6):
            layout = doc.sheet.type.layout(SENTENCE, BODY, width, tie=True)
            full = width * 72 / 25.4
            assert all(abs(line.width - full) < 0.5 for line in layout.lines[:-1])
            last_words = doc.sheet.type.width("المحدد سلفاً.", BODY) * 72 / 25.4
            assert layout.lines[-1].width >= last_words - 0.5
