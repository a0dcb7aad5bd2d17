# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames and files altered at random: an answer, a refusal, or the end; never more."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import CannotShow
from app.viewing import protocol
from app.viewing.pictures import Picture
from app.viewing.protocol import BadFrame, Ended, Frame, Refused
from app.viewing.viewer import Viewer
from tests.viewing import pdfs, pictures_of
from tests.viewing.pictures_of import exif, jpeg, quarters, saved

NUMBERS = st.lists(st.integers(0, 2**32 - 1), max_size=protocol.NUMBERS)
SMALL = {
    "jpeg": jpeg(exif=exif(6, gps=True), icc_profile=pictures_of.profile()),
    "progressive": jpeg(progressive=True),
    "png": saved(quarters("P"), "PNG"),
    "webp": pictures_of.several("WEBP"),
    "gif": pictures_of.several("GIF"),
    "tiff": saved(quarters(), "TIFF", compression="tiff_lzw"),
    "bmp": saved(quarters("P"), "BMP"),
}
PDFS = {
    "plain": pdfs.simple(),
    "forms": pdfs.with_forms(pdfs.form("1 0 0 rg 0 0 9 9 re f", {})),
    "picture": pdfs.picture(128, 64, jpeg(), "/DCTDecode"),
    "font": pdfs.own_font(),
}


def reader(data: bytes) -> protocol.Read:
    return io.BytesIO(data).readinto


def frame(code: int, *numbers: int, body: bytes = b"") -> bytes:
    out = io.BytesIO()
    protocol.send(out.write, code, *numbers, body=body)
    return out.getvalue()


@given(st.integers(0, 255), NUMBERS, st.binary(max_size=4000))
def test_what_is_sent_is_received(code: int, numbers: list[int], body: bytes) -> None:
    got = protocol.receive(reader(frame(code, *numbers, body=body)), len(body))
    rest = [0] * (protocol.NUMBERS - len(numbers))
    assert (got.code, list(got.numbers), got.body) == (code, numbers + rest, body)


@given(st.binary(max_size=200), st.integers(0, 100))
def test_any_bytes_are_a_frame_or_are_refused(data: bytes, most: int) -> None:
    try:
        got = protocol.receive(reader(data), most)
    except (BadFrame, Ended):
        return
    assert len(got.body) <= most


@given(st.integers(1, 2**64 - 1))
def test_a_body_longer_than_asked_for_is_never_read(more: int) -> None:
    head = protocol.HEAD.pack(protocol.MAGIC, 65, *[0] * 6, more)
    with pytest.raises(BadFrame):
        protocol.receive(reader(head), more - 1)


@pytest.mark.parametrize("cut", [0, 1, protocol.HEAD.size - 1, protocol.HEAD.size, 40])
def test_a_frame_that_is_cut_short_is_the_end(cut: int) -> None:
    with pytest.raises(Ended):
        protocol.receive(reader(frame(65, 1, body=b"body" * 9)[:cut]), 99)


@given(st.binary(max_size=5000), st.integers(1, 700))
def test_a_frame_comes_in_pieces_of_any_size(body: bytes, piece: int) -> None:
    source = io.BytesIO(frame(65, body=body))

    def read(room: memoryview) -> int:
        return source.readinto(room[:piece])

    got = protocol.receive(read, len(body))
    assert isinstance(got, Frame)
    assert got.body == body


def altered(data: bytes, draw: st.DataObject) -> bytes:
    """Change some bytes, take some out, put some in, or cut it."""
    made = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 8))):
        at = draw.draw(st.integers(0, max(0, len(made) - 1)))
        match draw.draw(st.sampled_from(["swap", "drop", "copy", "insert"])):
            case "swap":
                made[at : at + 1] = bytes([draw.draw(st.integers(0, 255))])
            case "drop":
                del made[at : at + draw.draw(st.integers(1, 40))]
            case "copy":
                made[at:at] = made[at : at + draw.draw(st.integers(1, 40))] * 3
            case "insert":
                made[at:at] = draw.draw(st.binary(max_size=9))
    return bytes(made)


@pytest.mark.property
@given(st.sampled_from(sorted(SMALL)), st.data())
def test_an_altered_picture_is_pixels_or_a_sentence(
    name: str, data: st.DataObject
) -> None:
    with Viewer() as viewer:
        try:
            pixels = viewer.picture(altered(SMALL[name], data))
        except CannotShow as error:
            assert error.reason in {"damaged", "too_large", "unsupported"}  # noqa: PT017
            return
        assert len(pixels.data) == 4 * pixels.width * pixels.height


@pytest.mark.property
@given(st.sampled_from(sorted(PDFS)), st.data())
def test_an_altered_pdf_is_pixels_or_a_sentence(name: str, data: st.DataObject) -> None:
    with Viewer() as viewer:
        try:
            viewer.open(altered(PDFS[name], data))
            pixels = viewer.page(0, 1.0).pixels
        except CannotShow as error:
            assert error.reason != "no_viewer"  # noqa: PT017
            return
        assert len(pixels.data) == 4 * pixels.width * pixels.height


@pytest.mark.property
@given(st.binary(max_size=3000))
@settings(max_examples=200)
def test_noise_is_no_picture(data: bytes) -> None:
    for ask in (Picture(data).measure, lambda: Picture(data).shown(10**6)):
        with pytest.raises(Refused):
            ask()
