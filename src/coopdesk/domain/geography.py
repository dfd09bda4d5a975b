"""Places the program knows by itself."""

from typing import Final

GOVERNORATE: Final = "أمانة العاصمة"

DISTRICTS: Final[tuple[str, ...]] = (
    "صنعاء القديمة",
    "آزال",
    "الصافية",
    "السبعين",
    "الوحدة",
    "التحرير",
    "معين",
    "الثورة",
    "شعوب",
    "بني الحارث",
)
"""The ten districts of the capital; an office may type another."""

COOPERATIVE_KINDS: Final[tuple[str, ...]] = (
    "متعددة الأغراض",
    "زراعية",
    "سمكية",
    "حرفية",
    "استهلاكية",
    "إسكانية",
    "خدمية",
    "إنتاجية",
)
"""Suggestions; Law 39/1998 Art. 142 allows other kinds."""
