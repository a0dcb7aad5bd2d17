# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each hostile file ends in pixels or in a clear error, and the next one is shown."""

import pytest

from app.errors import CannotShow
from app.viewing.protocol import LONGEST, MOST_PIXELS
from app.viewing.viewer import Limits, Pixels, Viewer
from tests.helpers.viewing import children
from tests.viewing.corpus import LAYERS
from tests.viewing.kinds import SLOW, Hostile
from tests.viewing.pictures_of import jpeg

FILES = [each for layer in LAYERS.values() for each in layer]


def opened(viewer: Viewer, kind: str, data: bytes) -> Pixels:
    if kind == "picture":
        return viewer.picture(data)
    viewer.open(data)
    return viewer.page(0, 1.0).pixels


@pytest.mark.parametrize("file", FILES, ids=lambda each: each.name)
def test_a_hostile_file_is_pixels_or_a_sentence(file: Hostile) -> None:
    # those that may never end get little time, the others as much as they want
    limits = Limits(seconds=2.0 if SLOW in file.ends else 120.0)
    data = file.build()
    with Viewer(limits) as viewer:
        ended, pixels = "pixels", None
        try:
            pixels = opened(viewer, file.kind, data)
        except CannotShow as error:
            ended = error.reason
        assert ended in file.ends
        if pixels is not None:
            assert 0 < pixels.width * pixels.height <= MOST_PIXELS
            assert max(pixels.width, pixels.height) <= LONGEST
            assert len(pixels.data) == 4 * pixels.width * pixels.height
        assert viewer.picture(jpeg()).natural == (128, 64)
    assert children() == set()


def test_no_two_files_of_the_corpus_have_one_name() -> None:
    assert len({each.name for each in FILES}) == len(FILES)
