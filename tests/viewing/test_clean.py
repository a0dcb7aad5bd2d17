# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves is pixels alone: upright, in the colours of a screen, nothing beside."""

import io
import json
import shutil
import subprocess
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.errors import CannotShow, FileUnsupported
from app.viewing.bare import is_bare
from app.viewing.viewer import Viewer, clean
from tests.viewing import pdfs, pictures_of
from tests.viewing.pictures_of import (
    BLUE,
    GREEN,
    RED,
    WHITE,
    exif,
    jpeg,
    quarters,
    saved,
)

EXIFTOOL = shutil.which("exiftool")
# What describes the pixels, or the program and the file that it was asked about.
OF_PIXELS = {
    *("SourceFile", "ExifTool", "File", "Composite"),
    *("JFIF:JFIFVersion", "JFIF:ResolutionUnit", "JFIF:XResolution"),
    *("JFIF:YResolution", "PNG:ImageWidth", "PNG:ImageHeight", "PNG:BitDepth"),
    *("PNG:ColorType", "PNG:Compression", "PNG:Filter", "PNG:Interlace"),
}
SECRETS = (b"Secret", b"Maker", b"Photographer", b"Owner", b"SER-77", b"Exif", b"ICC")
MODES = {
    "JPEG": ("RGB", "CMYK"),
    "PNG": ("RGB", "RGBA", "P"),
    "TIFF": ("RGB", "RGBA", "P", "CMYK"),
    "WEBP": ("RGB", "RGBA"),
    "GIF": ("P",),
    "BMP": ("RGB", "P"),
}


def near(found: Any, wanted: tuple[int, ...], far: int = 40) -> bool:
    return all(abs(a - b) <= far for a, b in zip(found[:3], wanted[:3], strict=True))


def corners(image: Image.Image) -> list[Any]:
    """Return the colours of the four squares: along the top, then along the bottom."""
    wide, high = image.size
    places = [
        (x, y) for y in (high // 4, 3 * high // 4) for x in (wide // 4, 3 * wide // 4)
    ]
    return [image.convert("RGB").getpixel(place) for place in places]


def image_of(data: bytes) -> Image.Image:
    with Viewer() as viewer:
        pixels = viewer.picture(data)
    return Image.frombytes("RGBA", (pixels.width, pixels.height), bytes(pixels.data))


def same(image: Image.Image, wanted: list[tuple[int, int, int]]) -> None:
    for found, colour in zip(corners(image), wanted, strict=True):
        assert near(found, colour), (found, colour)


# ------------------------------------------------------------------------- colours
@pytest.mark.parametrize(
    ("kind", "mode"), [(kind, mode) for kind in MODES for mode in MODES[kind]]
)
def test_every_mode_shows_its_colours(kind: str, mode: str) -> None:
    same(image_of(saved(quarters(mode), kind)), [RED, GREEN, BLUE, WHITE])


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("PNG", "I;16"), ("TIFF", "I;16"), ("TIFF", "I"), ("TIFF", "F"), ("PNG", "LA")],
)
def test_greys_of_many_bits_stay_greys(kind: str, mode: str) -> None:
    scale = 257 if mode in {"I;16", "I"} else 1
    grey = quarters("L").convert("I").point(lambda shade: shade * scale)
    image = quarters("LA") if mode == "LA" else grey.convert(mode)
    found = [each[0] for each in corners(image_of(saved(image, kind)))]
    wanted = [76, 150, 29, 255]
    if mode == "F":  # from the darkest to the lightest
        wanted = [round((each - 29) * 255 / (255 - 29)) for each in wanted]
    assert found == pytest.approx(wanted, abs=3)


def test_sixteen_bits_a_colour_are_read() -> None:
    pixel = b"\xff\xff\0\0\x80\0"
    rows = b"".join(b"\0" + pixel * 8 for _ in range(8))
    data = pictures_of.png(8, 8, zlib.compress(rows), depth=16)
    assert near(image_of(data).getpixel((4, 4)), (255, 0, 128), 2)


def test_a_colour_profile_is_applied_and_left_out() -> None:
    data = jpeg(icc_profile=pictures_of.profile(swapped=True))
    with Image.open(io.BytesIO(data)) as image:
        same(image, [RED, GREEN, BLUE, WHITE])
    red, green, blue, white = corners(image_of(data))
    assert red[1] > red[0]
    assert green[0] > green[1]
    assert near(blue, BLUE)
    assert near(white, WHITE)
    assert b"ICC" not in clean(data)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_however_the_camera_was_held_it_is_upright(kind: str, orientation: int) -> None:
    turns = {
        1: [RED, GREEN, BLUE, WHITE],
        2: [GREEN, RED, WHITE, BLUE],
        3: [WHITE, BLUE, GREEN, RED],
        4: [BLUE, WHITE, RED, GREEN],
        5: [RED, BLUE, GREEN, WHITE],
        6: [BLUE, RED, WHITE, GREEN],
        7: [WHITE, GREEN, BLUE, RED],
        8: [GREEN, WHITE, RED, BLUE],
    }
    data = saved(quarters(), kind, exif=exif(orientation))
    natural = (64, 128) if orientation > 4 else (128, 64)
    with Viewer() as viewer:
        assert viewer.picture(data).natural == natural
        measured = viewer.measure(data)
        cleaned = viewer.clean(data)
    assert (measured.width, measured.height) == natural
    for shown in (image_of(data), Image.open(io.BytesIO(cleaned))):
        assert shown.size == natural
        same(shown, turns[orientation])


@pytest.mark.parametrize("orientation", [0, 9, 65_535])
def test_a_turn_that_there_is_not_is_none(orientation: int) -> None:
    same(image_of(jpeg(exif=exif(orientation))), [RED, GREEN, BLUE, WHITE])


@pytest.mark.parametrize("kind", ["MPO", "TIFF", "GIF", "WEBP", "PNG"])
def test_of_several_pictures_the_first_is_shown_and_alone_leaves(kind: str) -> None:
    data = pictures_of.several(kind)
    same(image_of(data), [RED, GREEN, BLUE, WHITE])
    with Image.open(io.BytesIO(clean(data))) as image:
        assert getattr(image, "n_frames", 1) == 1


# ------------------------------------------------------------------------ what leaves
def test_what_leaves_is_as_small_as_asked_and_never_enlarged() -> None:
    large = saved(Image.new("RGB", (3000, 1000)), "PNG")
    with Image.open(io.BytesIO(clean(large, max_side=600))) as image:
        assert image.size == (600, 200)
    with Image.open(io.BytesIO(clean(jpeg(), max_side=600))) as image:
        assert image.size == (128, 64)


def test_a_better_quality_takes_more_room() -> None:
    noise = saved(Image.effect_noise((400, 400), 90), "PNG")
    assert len(clean(noise, quality=90)) > 2 * len(clean(noise, quality=20))


def test_sizes_and_qualities_that_there_are_not_are_the_nearest() -> None:
    for side, quality in ((0, -5), (-9, 0), (10**12, 10**12)):
        with Image.open(io.BytesIO(clean(jpeg(), side, quality))) as image:
            assert image.size in {(1, 1), (128, 64)}


def test_what_can_be_seen_through_stays_so() -> None:
    image = quarters("RGBA")
    image.putalpha(Image.new("L", image.size, 99))
    with Image.open(io.BytesIO(clean(saved(image, "PNG")))) as kept:
        assert (kept.format, kept.mode) == ("PNG", "RGBA")
        assert kept.getpixel((3, 3)) == (*RED, 99)


def test_the_same_picture_leaves_as_the_same_bytes() -> None:
    assert clean(pictures_of.with_everything()) == clean(pictures_of.with_everything())


@pytest.mark.parametrize("data", [b"", b"x", pdfs.simple()], ids=["none", "x", "pdf"])
def test_what_is_no_picture_leaves_in_no_form(data: bytes) -> None:
    with pytest.raises(CannotShow):
        clean(data)


def test_a_picture_that_is_not_read_does_not_leave() -> None:
    with pytest.raises(FileUnsupported):
        clean(b"\0\0\0\x18ftypheic" + bytes(99))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_no_word_beside_the_pixels_leaves(kind: str) -> None:
    data = saved(
        quarters(), kind, exif=exif(gps=True), icc_profile=pictures_of.profile()
    )
    assert b"Photographer" in data
    cleaned = clean(data)
    assert [word for word in SECRETS if word in cleaned] == []
    cleaned = clean(pictures_of.with_everything())
    assert [word for word in SECRETS if word in cleaned] == []
    assert cleaned.endswith(b"\xff\xd9")
    assert cleaned.count(b"\xff\xd8\xff") == 1


def told(path: Path) -> set[str]:
    """Return what exiftool finds in a file, by group and name."""
    assert EXIFTOOL is not None
    command = [EXIFTOOL, "-j", "-G0", "-a", "-u", "-U", "-ee", str(path)]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    return {
        name
        for name in json.loads(done.stdout)[0]
        if name not in OF_PIXELS and name.split(":")[0] not in OF_PIXELS
    }


@pytest.mark.skipif(EXIFTOOL is None, reason="exiftool is not installed here")
def test_exiftool_finds_nothing_but_pixels(tmp_path: Path) -> None:
    clear = quarters("RGBA")
    clear.putalpha(99)
    pictures = {
        "everything": pictures_of.with_everything(),
        "stereo": pictures_of.several("MPO", exif=exif(gps=True)),
        "png": saved(quarters(), "PNG", exif=exif(gps=True), dpi=(72, 72)),
        "clear": saved(clear, "PNG", exif=exif(gps=True)),
        "webp": saved(quarters(), "WEBP", exif=exif(gps=True), xmp=b"<x:xmpmeta/>"),
        "tiff": pictures_of.several("TIFF", exif=exif(gps=True)),
        "gif": pictures_of.several("GIF", comment=b"Secret"),
    }
    for name, data in pictures.items():
        before, after = tmp_path / f"{name}-before", tmp_path / f"{name}-after"
        before.write_bytes(data)
        after.write_bytes(clean(data))
        assert told(before)
        assert told(after) == set(), name


def test_only_what_holds_pixels_alone_is_let_out() -> None:
    plain = jpeg(icc_profile=None)
    assert is_bare(plain)
    assert is_bare(saved(quarters("RGBA"), "PNG"))
    thumbnail = saved(quarters(side=16), "JPEG")
    large_head = pictures_of.marker(0xE0, b"JFIF\0" + bytes(40))
    for data in (
        b"",
        b"\xff\xd8\xff\xd9",
        plain[:-1],
        plain + b"more",
        plain + thumbnail,
        plain[:2] + large_head + plain[2:],
        plain[:2] + pictures_of.marker(0xE0, b"JFXX\0" + bytes(9)) + plain[2:],
        plain[:2] + pictures_of.marker(0xFE, b"words") + plain[2:],
        jpeg(exif=exif()),
        jpeg(icc_profile=pictures_of.profile()),
        pictures_of.with_everything(),
        pictures_of.several("MPO"),
        saved(quarters(), "PNG", exif=exif()),
        saved(quarters(), "PNG", dpi=(72, 72)),
        saved(quarters("RGBA"), "PNG") + b"more",
        saved(quarters("RGBA"), "PNG")[:-2],
        saved(quarters(), "GIF"),
    ):
        assert not is_bare(data)
