"""A subset TrueType font with one glyph added for each cluster that is more than a plain one."""

import struct
from collections.abc import Iterable

from coopdesk.reports.engine.faces import Cluster

_WORDS, _MORE, _XY_ARE_OFFSETS = 0x0001, 0x0020, 0x0002
_Box = tuple[int, int, int, int]


def add_composites(
    font: bytes, clusters: Iterable[Cluster], new_gid: dict[int, int]
) -> tuple[bytes, list[int]]:
    """The font with the composites in it, and the glyph number of each cluster."""
    builder = _Builder(font)
    gids = [builder.glyph_of(cluster, new_gid) for cluster in clusters]
    return builder.build(), gids


class _Builder:
    """The tables that grow: glyf, loca and hmtx, and the counts that name their size."""

    def __init__(self, font: bytes) -> None:
        self._tables = _read_tables(font)
        count = struct.unpack_from(">H", self._tables["maxp"], 4)[0]
        self._loca = self._read_loca(count)
        self._glyf = bytearray(self._tables["glyf"])
        self._metrics = self._read_metrics(count)
        self._boxes = [self._read_box(gid) for gid in range(count)]
        self._made: dict[tuple[object, int], int] = {}
        self._most_parts = 1

    def glyph_of(self, cluster: Cluster, new_gid: dict[int, int]) -> int:
        """The glyph that draws a cluster, made when no plain glyph does."""
        key = (cluster.glyphs, cluster.advance)
        if key not in self._made:
            self._made[key] = self._plain(cluster, new_gid) or self._compose(cluster, new_gid)
        return self._made[key]

    def build(self) -> bytes:
        """The finished font file."""
        count = len(self._metrics)
        maxp, hhea, head = (bytearray(self._tables[tag]) for tag in ("maxp", "hhea", "head"))
        struct.pack_into(">H", maxp, 4, count)
        for offset, least in ((10, 2000), (12, 200), (28, self._most_parts)):
            struct.pack_into(
                ">H", maxp, offset, max(least, struct.unpack_from(">H", maxp, offset)[0])
            )
        struct.pack_into(">H", maxp, 30, struct.unpack_from(">H", maxp, 30)[0] + 1)
        struct.pack_into(">H", hhea, 34, count)
        struct.pack_into(">h", head, 50, 1)
        self._tables |= {
            "head": bytes(head),
            "maxp": bytes(maxp),
            "hhea": bytes(hhea),
            "glyf": bytes(self._glyf),
            "loca": struct.pack(f">{count + 1}L", *self._loca),
            "hmtx": b"".join(struct.pack(">Hh", *metric) for metric in self._metrics),
        }
        return _write_tables(self._tables)

    def _plain(self, cluster: Cluster, new_gid: dict[int, int]) -> int | None:
        if len(cluster.glyphs) != 1:
            return None
        gid, x, y = cluster.glyphs[0]
        fits = (x, y) == (0, 0) and self._metrics[new_gid[gid]][0] == cluster.advance
        return new_gid[gid] if fits else None

    def _compose(self, cluster: Cluster, new_gid: dict[int, int]) -> int:
        parts = [
            (new_gid[gid], x, y, box)
            for gid, x, y in cluster.glyphs
            if (box := self._boxes[new_gid[gid]]) is not None
        ]
        left = min((box[0] + x for _, x, _, box in parts), default=0)
        if parts:
            self._glyf += _composite(parts, left)
            self._most_parts = max(self._most_parts, len(parts))
        self._loca.append(len(self._glyf))
        self._metrics.append((max(0, cluster.advance), left))
        return len(self._metrics) - 1

    def _read_loca(self, count: int) -> list[int]:
        short = struct.unpack_from(">h", self._tables["head"], 50)[0] == 0
        raw = self._tables["loca"]
        if short:
            return [2 * at for at in struct.unpack_from(f">{count + 1}H", raw)]
        return list(struct.unpack_from(f">{count + 1}L", raw))

    def _read_metrics(self, count: int) -> list[tuple[int, int]]:
        raw, full = self._tables["hmtx"], struct.unpack_from(">H", self._tables["hhea"], 34)[0]
        metrics = [struct.unpack_from(">Hh", raw, 4 * gid) for gid in range(full)]
        bearings = struct.unpack_from(f">{count - full}h", raw, 4 * full)
        last = metrics[-1][0]
        return [(width, left) for width, left in metrics] + [(last, left) for left in bearings]

    def _read_box(self, gid: int) -> _Box | None:
        start, end = self._loca[gid], self._loca[gid + 1]
        if end <= start:
            return None
        x0, y0, x1, y1 = struct.unpack_from(">hhhh", self._glyf, start + 2)
        return x0, y0, x1, y1


def _composite(parts: list[tuple[int, int, int, _Box]], left: int) -> bytes:
    bottom = min(box[1] + y for _, _, y, box in parts)
    right = max(box[2] + x for _, x, _, box in parts)
    top = max(box[3] + y for _, _, y, box in parts)
    record = struct.pack(">hhhhh", -1, left, bottom, right, top)
    for at, (gid, x, y, _) in enumerate(parts):
        flags = _WORDS | _XY_ARE_OFFSETS | (_MORE if at < len(parts) - 1 else 0)
        record += struct.pack(">HHhh", flags, gid, x, y)
    return record + b"\0" * (-len(record) % 4)


def _read_tables(font: bytes) -> dict[str, bytes]:
    tables = {}
    for at in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sLLL", font, 12 + 16 * at)
        tables[tag.decode()] = font[offset : offset + length]
    return tables


def _write_tables(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    header = struct.pack(">LHHHH", 0x10000, count, 16 << power, power, 16 * count - (16 << power))
    offset = 12 + 16 * count
    body = b""
    for tag in sorted(tables):
        table = tables[tag]
        padded = table + b"\0" * (-len(table) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        header += struct.pack(">4sLLL", tag.encode(), checksum, offset + len(body), len(table))
        body += padded
    return header + body
