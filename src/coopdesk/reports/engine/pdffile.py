"""The file itself: page contents written as pages end, small objects packed together.

reportlab keeps a document in memory until it is saved and writes every object on its own. A
register of 100,000 rows has hundreds of thousands of structure elements: here they are packed in
compressed object streams as soon as their page is done, so memory stays flat and the file small.
"""

import hashlib
import struct
import zlib
from array import array
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import PDFStream

_PACKED = 200
_LEVEL = 3
"""Of compression: a third faster than the usual 6, a tenth larger."""
_IN_FILE, _IN_PACK = 1, 2


class PdfFile:
    """Writes objects of one reportlab document to a binary file."""

    def __init__(self, out: BinaryIO, doc: Any) -> None:
        self._out = out
        self._doc = doc
        self._size = 0
        self._digest = hashlib.sha256()
        self._waiting: list[tuple[int, bytes]] = []
        # For the cross-reference: number, kind, offset or pack, index in the pack.
        self._entries = array("Q")
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def reserve(self) -> int:
        """A number for an object that is written later."""
        self._doc.objectcounter += 1
        number: int = self._doc.objectcounter
        return number

    def page_number(self, page: int) -> int:
        """The object number of an ended page, the first being 0."""
        number: int = self._doc.idToObjectNumberAndVersion[f"Page{page + 1}"][0]
        return number

    def stream(self, content: bytes, entries: bytes = b"") -> int:
        """Compress a stream and write it now; gives its number."""
        return self.packed_stream(zlib.compress(content, _LEVEL), entries)

    def packed_stream(self, packed: bytes, entries: bytes = b"") -> int:
        """Write a stream that is compressed already; gives its number."""
        number = self.reserve()
        start = b"<</Filter/FlateDecode/Length %d%s>>\nstream\n" % (len(packed), entries)
        self._object(number, start + packed + b"\nendstream")
        return number

    def add(self, number: int, body: bytes) -> None:
        """Put away a small object; it is written in a pack with others."""
        self._waiting.append((number, body))
        if len(self._waiting) >= _PACKED:
            self._pack()

    def put(self, body: str) -> int:
        """Put away a small object under a new number."""
        number = self.reserve()
        self.add(number, body.encode("latin-1"))
        return number

    def finish(self) -> None:
        """Write reportlab's own objects, the cross-reference and the trailer."""
        doc = self._doc
        done = 0
        # Formatting an object may register others, so the list grows while it is written.
        while len(doc.numberToId) > done:
            ids = list(doc.numberToId.items())
            for number, name in ids[done:]:
                thing = doc.idToObject[name]
                body = thing.format(doc)
                if isinstance(thing, PDFStream) or b"\nstream\n" in body:
                    self._object(number, body)
                else:
                    self.add(number, body)
            done = len(ids)
        self._pack()
        self._cross_reference()

    def _pack(self) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        bodies, places, offset = [], [], 0
        for number, body in waiting:
            places.append(b"%d %d" % (number, offset))
            bodies.append(body)
            offset += len(body) + 1
        heading = b" ".join(places) + b"\n"
        entries = b"/Type/ObjStm/N %d/First %d" % (len(waiting), len(heading))
        pack = self.stream(heading + b"\n".join(bodies), entries)
        for index, (number, _) in enumerate(waiting):
            self._entries.extend((number, _IN_PACK, pack, index))

    def _object(self, number: int, body: bytes) -> None:
        self._entries.extend((number, _IN_FILE, self._size, 0))
        self._write(b"%d 0 obj\n" % number + body + b"\nendobj\n")

    def _cross_reference(self) -> None:
        doc, start = self._doc, self._size
        number = self.reserve()
        self._entries.extend((number, _IN_FILE, start, 0))
        table = bytearray(7 * (number + 1))
        struct.pack_into(">BLH", table, 0, 0, 0, 65535)
        entries = self._entries
        for at in range(0, len(entries), 4):
            struct.pack_into(">BLH", table, 7 * entries[at], *entries[at + 1 : at + 4])
        packed = zlib.compress(bytes(table))
        digest = self._digest.hexdigest()[:32].encode()
        root, info = (self._number_of(thing) for thing in (doc.Catalog, doc.info))
        self._write(
            b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]"
            b"/Filter/FlateDecode/Length %d>>\nstream\n"
            % (number, number + 1, root, info, digest, digest, len(packed))
            + packed
            + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start
        )

    def _number_of(self, thing: Any) -> int:
        name = self._doc.Reference(thing).name
        number: int = self._doc.idToObjectNumberAndVersion[name][0]
        return number

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._size += len(data)
