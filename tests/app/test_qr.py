# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QR codes drawn and read back: turned, blurred, photographed; and foreign bytes."""

import io
import random
import struct
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from app.errors import (
    NoCode,
    NotACard,
    NotAPicture,
    OtherCode,
    OwnCard,
    PictureTooLarge,
    SeveralCodes,
)
from app.handover import cards, qr
from tests.helpers.world import Site

FOREIGN = (NoCode, NotAPicture, PictureTooLarge, SeveralCodes)
GREY = 120


def drawn(data: bytes, scale: int = 6, margin: int = 4) -> Image.Image:
    matrix = qr.to_matrix(data)
    side = len(matrix) + 2 * margin
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + margin, y + margin), 0)
    return image.resize((side * scale, side * scale), Image.Resampling.NEAREST)


def file_of(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def photograph(image: Image.Image, angle: float = 8) -> bytes:
    """Put a code on a desk, turned, a little blurred, with the noise of a sensor."""
    desk = Image.new("L", (2400, 3000), GREY)
    code = image.resize((1500, 1500), Image.Resampling.BICUBIC)
    turned = code.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=GREY)
    desk.paste(turned, (300, 600))
    blurred = desk.filter(ImageFilter.GaussianBlur(1.5))
    noise = Image.effect_noise(blurred.size, 60)
    noisy = Image.blend(blurred, noise, 0.2).convert("RGB")
    return file_of(noisy, "JPEG", quality=70)


@pytest.fixture
def card(tripoli: Site) -> bytes:
    with tripoli.as_("legal") as session:
        return cards.my_card(session)


@pytest.mark.parametrize("kind", qr.KINDS)
def test_every_usual_kind_of_picture_is_read(kind: str) -> None:
    assert qr.read(file_of(drawn(b"here").convert("RGB"), kind)) == b"here"


@pytest.mark.parametrize("angle", [0, 7, 45, 90, 180, 271])
def test_a_card_is_read_whichever_way_it_is_turned(card: bytes, angle: int) -> None:
    turned = drawn(card).rotate(angle, expand=True, fillcolor=255)
    assert qr.read(file_of(turned)) == card


@pytest.mark.parametrize("radius", [1, 2, 3])
def test_a_blurred_card_is_read(card: bytes, radius: int) -> None:
    assert (
        qr.read(file_of(drawn(card).filter(ImageFilter.GaussianBlur(radius)))) == card
    )


def test_a_card_is_read_from_a_photograph(card: bytes) -> None:
    assert qr.read(photograph(drawn(card))) == card


def test_a_card_seen_from_the_side_is_read(card: bytes) -> None:
    image = drawn(card)
    wide, high = image.size
    corners = (-40, -20, -10, high + 60, wide + 50, high + 10, wide + 20, -50)
    leaning = image.transform(
        image.size,
        Image.Transform.QUAD,
        corners,
        Image.Resampling.BICUBIC,
        fillcolor=255,
    )
    assert qr.read(file_of(leaning)) == card


def test_a_code_light_on_dark_or_without_a_ground_is_read(card: bytes) -> None:
    image = drawn(card)
    assert qr.read(file_of(image.point(lambda shade: 255 - shade))) == card
    clear = Image.new("RGBA", image.size, (0, 0, 0, 0))
    clear.paste(
        Image.new("RGBA", image.size, "black"), mask=image.point(lambda s: 255 - s)
    )
    assert qr.read(file_of(clear)) == card


@given(st.binary(min_size=1, max_size=qr.MOST_BYTES))
@settings(max_examples=25, deadline=None)
def test_any_bytes_come_back_as_they_were(data: bytes) -> None:
    assert qr.read(file_of(drawn(data, 3))) == data


def test_a_receipt_of_fifteen_hundred_bytes_is_read_from_a_photograph() -> None:
    receipt = random.Random(4).randbytes(1500)
    assert qr.read(photograph(drawn(receipt))) == receipt


@pytest.mark.parametrize("size", [0, qr.MOST_BYTES + 1])
def test_what_no_telephone_would_read_is_not_drawn(size: int) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        qr.to_matrix(b"x" * size)


# ------------------------------------------------------------------- what is no card


def test_a_picture_without_a_code_says_so() -> None:
    with pytest.raises(NoCode):
        qr.read(file_of(Image.effect_noise((600, 400), 80)))


def test_two_codes_are_one_too_many() -> None:
    one, two = drawn(b"one"), drawn(b"two")
    both = Image.new("L", (one.width + two.width, one.height), 255)
    both.paste(one, (0, 0))
    both.paste(two, (one.width, 0))
    with pytest.raises(SeveralCodes):
        qr.read(file_of(both))
    both.paste(one, (one.width, 0))
    assert qr.read(file_of(both)) == b"one"  # the same twice is one


def test_a_code_of_something_else_is_not_taken_for_a_card(card: bytes) -> None:
    for said in (b"WIFI:S:hotel;;", card[:-9], card.replace(b"legal", b"doctor", 1)):
        with pytest.raises(OtherCode):
            cards.find_card(file_of(drawn(said)))


def test_a_card_is_found_in_its_file_and_in_its_picture(
    card: bytes, tripoli: Site
) -> None:
    read = cards.read_card(card)
    for data in (card, file_of(drawn(card)), photograph(drawn(card))):
        found = cards.find_card(data)
        assert (found.id, found.name, found.digits) == (read.id, read.name, read.digits)
    with tripoli.as_("legal") as session, pytest.raises(OwnCard):
        cards.find_card(file_of(drawn(card)), session)
    with pytest.raises(NotACard):
        cards.find_card(b"no card and no picture")


# ------------------------------------------------------------------- foreign bytes


@given(st.binary(max_size=2000))
@settings(max_examples=60, deadline=None)
def test_random_bytes_are_no_picture(data: bytes) -> None:
    with pytest.raises(FOREIGN):
        qr.read(data)


@given(st.sampled_from(qr.KINDS), st.data())
@settings(max_examples=60, deadline=None)
def test_a_damaged_picture_is_read_right_or_refused(
    kind: str, data: st.DataObject
) -> None:
    picture = bytearray(file_of(drawn(b"here").convert("RGB"), kind))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(picture) - 1))
        picture[at] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(len(picture) // 2, len(picture)))
    try:
        said = qr.read(bytes(picture[:end]))
    except FOREIGN:
        return
    assert said == b"here"


def chunk(kind: bytes, body: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + body))
    return struct.pack(">I", len(body)) + kind + body + check


@pytest.mark.parametrize("side", [4500, 8000, 30_000, 2**31 - 1])
def test_a_picture_that_would_fill_the_memory_is_not_decoded(side: int) -> None:
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    bomb += chunk(b"IDAT", zlib.compress(bytes(100_000))) + chunk(b"IEND", b"")
    with pytest.raises(PictureTooLarge):
        qr.read(bomb)


def test_a_file_larger_than_a_photograph_is_not_opened() -> None:
    with pytest.raises(PictureTooLarge):
        qr.read(b"\x89PNG" + bytes(qr.PICTURE_LIMIT))


@pytest.mark.parametrize("kind", ["EPS", "GIF", "TIFF", "PDF", "TGA", "ICNS"])
def test_kinds_that_nobody_photographs_in_are_not_decoded(kind: str) -> None:
    with pytest.raises(NotAPicture):
        qr.read(file_of(drawn(b"here").convert("RGB"), kind))


@pytest.mark.parametrize("kind", ["GIF", "TIFF", "HEIC"])
def test_a_picture_of_another_kind_is_called_a_picture(kind: str) -> None:
    heic = b"\0\0\0\x18ftypheic"
    picture = heic if kind == "HEIC" else file_of(drawn(b"here"), kind)
    with pytest.raises(NotAPicture):
        cards.find_card(picture)
