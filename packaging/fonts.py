# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut the fonts we ship out of the variable Noto fonts, into resources/built/fonts.

Measured in Qt 6.11: of a variable font only 400 and 700 can be reached; Noto Sans
Arabic asks for lines half as tall again, so that one Arabic word stretches a row;
and a Noto on the machine shadows ours. Static cuts with our own line height and
our own family names ("Consigne Sans", "Consigne Sans Arabic") solve all three.
"""

import shutil
from importlib.metadata import files as files_of
from importlib.resources import files
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

OUT = Path(__file__).resolve().parent.parent / "resources" / "built" / "fonts"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
SOURCES = {
    "NotoSans": "fontpkg-noto-sans",
    "NotoSansArabic": "fontpkg-noto-sans-arabic",
}
ARABIC_LINE = (1.110, 0.440)  # ascent and descent, in parts of the letter size
NAMED = (1, 3, 4, 6, 16)  # the records of the name table that carry the family
# Kept of Noto Sans. Noto Sans Arabic is kept whole.
LATIN = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Extended-A and -B
    (0x02B0, 0x036F),  # modifier letters and accents: ʿayn, hamza, transliteration
    (0x0370, 0x052F),  # Greek and Cyrillic: people's names and papers
    (0x1E00, 0x1E9F),  # Latin Additional, without Vietnamese
    (0x2000, 0x20CF),  # punctuation, directions, super- and subscripts, currencies
    (0x2100, 0x22FF),  # №, fractions, arrows, signs
    (0x25A0, 0x27BF),  # marks
    (0xFB00, 0xFB06),  # ligatures
    (0xFEFF, 0xFEFF),
    (0xFFFC, 0xFFFD),
)


def main() -> None:
    """Write three weights of each family, and the licences beside them."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    for name, package in SOURCES.items():
        folder = files(package.replace("-", "_")) / "files"
        for style, weight in WEIGHTS.items():
            font = _cut(str(folder / f"{name}[wdth,wght].ttf"), name, weight)
            font.save(OUT / f"{name.replace('Noto', 'Consigne')}-{style}.ttf")
        _copy_licence(package, OUT / f"{name}-OFL.txt")


def _cut(source: str, name: str, weight: int) -> Any:
    font = TTFont(source, recalcTimestamp=False)
    if name == "NotoSans":
        _keep(font, LATIN)
    font = instancer.instantiateVariableFont(
        font, {"wght": weight, "wdth": 100}, updateFontNames=True
    )
    _rename(font)
    if name == "NotoSansArabic":
        _fit_line(font)
    return font


def _keep(font: Any, ranges: tuple[tuple[int, int], ...]) -> None:
    options = Options(
        layout_features=["*"],
        name_IDs=["*"],
        name_languages=["*"],
        notdef_outline=True,
        glyph_names=False,
        drop_tables=[],
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for a, b in ranges for c in range(a, b + 1)])
    subsetter.subset(font)


def _rename(font: Any) -> None:
    """Give own family names: a Noto on the machine must not shadow ours."""
    table = font["name"]
    for record in list(table.names):
        if record.nameID in NAMED:
            text = record.toUnicode().replace("Noto Sans", "Consigne Sans")
            text = text.replace("NotoSans", "ConsigneSans")
            place = record.platformID, record.platEncID, record.langID
            table.setName(text, record.nameID, *place)


def _fit_line(font: Any) -> None:
    ascent, descent = (round(part * font["head"].unitsPerEm) for part in ARABIC_LINE)
    line, windows = font["hhea"], font["OS/2"]
    line.ascent = windows.sTypoAscender = windows.usWinAscent = ascent
    line.descent = windows.sTypoDescender = -descent
    windows.usWinDescent = descent
    line.lineGap = windows.sTypoLineGap = 0


def _copy_licence(package: str, to: Path) -> None:
    for file in files_of(package) or ():
        if "OFL" in file.name or "LICENSE" in file.name:
            shutil.copyfile(str(file.locate()), to)
            return
    raise FileNotFoundError(package + ": no licence in the package")


if __name__ == "__main__":
    main()
