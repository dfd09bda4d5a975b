"""A file is kept once, under the hash of its content, whole or not at all."""

import os
import resource
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy.orm import Session

from coopdesk.errors import FileError, GoneError, Problem
from coopdesk.services import audit
from coopdesk.services.files import (
    attach_file,
    every_file,
    forget_opened,
    is_whole,
    list_attachments,
    open_file,
    opened_place,
    path_of,
    remove_attachment,
    set_member_photo,
    store_file,
    take_out,
)
from coopdesk.services.office import Office
from coopdesk.services.pictures import LONGEST, upright_picture
from coopdesk.storage.models import Member
from tests.makers import NOW, make_member


def problem_of(error: pytest.ExceptionInfo[FileError]) -> Problem:
    return error.value.problem


def photo(path: Path, size: tuple[int, int] = (60, 40), *, turned: int = 1) -> Path:
    """A picture, red above and blue below, with a camera's note how to turn it."""
    picture = Image.new("RGB", size, "blue")
    picture.paste("red", (0, 0, size[0], size[1] // 2))
    note = Image.Exif()
    note[0x0112] = turned
    picture.save(path, exif=note)
    return path


def test_the_same_content_is_kept_once(tmp_path: Path) -> None:
    files, first, second = tmp_path / "files", tmp_path / "هوية.pdf", tmp_path / "b.pdf"
    first.write_bytes(b"content")
    second.write_bytes(b"content")

    digest = store_file(files, first)
    assert store_file(files, second) == store_file(files, b"content") == digest
    assert digest == sha256(b"content").hexdigest()
    [kept] = every_file(files)
    assert kept == (digest, files / digest[:2] / digest[2:])
    assert open_file(files, digest).read_bytes() == b"content"
    assert [path for path in files.rglob("*") if path.is_file()] == [kept[1]]


def test_a_kept_file_that_rotted_is_told_and_mended_by_the_same_content(tmp_path: Path) -> None:
    digest = store_file(tmp_path, b"content")
    open_file(tmp_path, digest).write_bytes(b"rotten!")
    with pytest.raises(FileError) as rotten:
        open_file(tmp_path, digest)
    assert problem_of(rotten) is Problem.FILE_BROKEN

    store_file(tmp_path, b"content")
    assert open_file(tmp_path, digest).read_bytes() == b"content"


def test_what_cannot_be_kept_is_refused(tmp_path: Path) -> None:
    big = tmp_path / "big"
    big.write_bytes(b"x" * 100)
    empty = tmp_path / "empty"
    empty.touch()
    for source, problem in (
        (tmp_path / "nothing", Problem.FILE_MISSING),
        (tmp_path, Problem.FILE_UNREADABLE),
        (empty, Problem.FILE_EMPTY),
        (big, Problem.FILE_TOO_BIG),
    ):
        with pytest.raises(FileError) as refusal:
            store_file(tmp_path / "files", source, largest=99)
        assert problem_of(refusal) is problem
    assert not (tmp_path / "files").exists()


def test_a_full_disk_leaves_no_partial_file(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(FileError) as refusal:
            store_file(tmp_path / "files", os.urandom(2000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert problem_of(refusal) is Problem.DISK_FULL
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", "A" * 64, "a" * 63])
def test_only_hashes_lead_to_files(tmp_path: Path, digest: str) -> None:
    with pytest.raises(FileError) as refusal:
        open_file(tmp_path, digest)
    assert problem_of(refusal) is Problem.FILE_MISSING


def test_a_paper_is_put_on_a_record_and_taken_off_with_a_reason(
    any_office: Office, tmp_path: Path
) -> None:
    member_id = any_office.write(make_member)
    paper = tmp_path / "صورة الهوية.pdf"
    paper.write_bytes(b"paper")
    first = any_office.write(attach_file, "member", member_id, paper, note=" الوجه ")
    second = any_office.write(attach_file, "member", member_id, paper)

    rows = any_office.read(list_attachments, "member", member_id)
    assert [row.id for row in rows] == [first, second]
    assert (rows[0].original_name, rows[0].size, rows[0].note) == (paper.name, 5, "الوجه")
    assert (rows[0].added_at, rows[0].added_by, rows[0].kind) == (NOW, "أمين عام", "paper")
    take_out(any_office.files, rows[0].sha256, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == b"paper"

    any_office.write(remove_attachment, first, reason="ليست له")
    assert [r.id for r in any_office.read(list_attachments, "member", member_id)] == [second]
    assert open_file(any_office.files, rows[0].sha256).is_file()
    with pytest.raises(GoneError):
        any_office.write(remove_attachment, first, reason="")
    history = any_office.read(audit.history_of_member, member_id)
    assert [row.table for row in history] == ["attachment"] * 3 + ["member"]
    assert ("removed_reason", "", "ليست له") in history[0].changes


def test_a_photo_is_turned_upright_and_made_small(any_office: Office, tmp_path: Path) -> None:
    member_id = any_office.write(make_member)
    source = photo(tmp_path / "camera.jpg", (2000, 3000), turned=6)
    digest = any_office.write(set_member_photo, member_id, source)

    with Image.open(open_file(any_office.files, digest)) as kept:
        assert kept.size == (LONGEST, LONGEST * 2 // 3)
        colour = kept.getpixel((LONGEST - 10, 10))
        assert isinstance(colour, tuple)
        assert colour[0] > 200 > 60 > colour[2]  # what was above is now on the right
        assert not kept.getexif()

    def shown(session: Session) -> str:
        return session.get_one(Member, member_id).photo_sha256

    assert any_office.read(shown) == digest
    other = any_office.write(set_member_photo, member_id, photo(tmp_path / "new.png"))
    [row] = any_office.read(list_attachments, "member", member_id, kind="photo")
    assert row.sha256 == any_office.read(shown) == other != digest
    assert any_office.write(set_member_photo, member_id, None) == any_office.read(shown) == ""
    assert any_office.read(list_attachments, "member", member_id) == []


def test_a_photo_for_nobody_is_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(GoneError):
        office.write(set_member_photo, 99, photo(tmp_path / "a.png"))


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "photo.jpg"
    text.write_text("not a picture")
    half = photo(tmp_path / "half.jpg", (400, 400))
    half.write_bytes(half.read_bytes()[:700])
    for source, problem in (
        (text, Problem.IMAGE_UNREADABLE),
        (half, Problem.IMAGE_UNREADABLE),
        (tmp_path / "nothing.jpg", Problem.FILE_MISSING),
    ):
        with pytest.raises(FileError) as refusal:
            upright_picture(source)
        assert problem_of(refusal) is problem


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    Image.new("1", (20_000, 20_000)).save(bomb)
    with pytest.raises(FileError) as refusal:
        upright_picture(bomb)
    assert problem_of(refusal) in {Problem.FILE_TOO_BIG, Problem.IMAGE_UNREADABLE}


def test_a_logo_keeps_what_is_see_through(tmp_path: Path) -> None:
    source = tmp_path / "logo.png"
    Image.new("RGBA", (30, 30), (0, 0, 0, 0)).save(source)
    kept = tmp_path / "kept"
    kept.write_bytes(upright_picture(source, see_through=True))
    with Image.open(kept) as logo:
        assert (logo.format, logo.getpixel((1, 1))) == ("PNG", (0, 0, 0, 0))
    kept.write_bytes(upright_picture(source))
    with Image.open(kept) as flat:
        assert (flat.format, flat.getpixel((1, 1))) == ("JPEG", (255, 255, 255))


def test_what_was_put_out_to_be_looked_at_is_taken_away(office: Office, tmp_path: Path) -> None:
    scan = tmp_path / "بطاقة.pdf"
    scan.write_bytes(b"%PDF-1.4 scanned")
    digest = store_file(office.files, scan.read_bytes())
    target = opened_place(office.data, digest, scan.name)
    take_out(office.files, digest, target)
    assert target.read_bytes() == scan.read_bytes()

    forget_opened(office.data)

    assert not target.exists()
    assert is_whole(path_of(office.files, digest), digest)
