# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that hangs, dies or lies is an error here, never a fault or a full memory."""

import resource
from collections.abc import Sequence

import pytest

from app.errors import CannotShow, FileDamaged, FileTookTooLong, NoViewer
from app.progress import Cancelled, Progress
from app.viewing import protocol
from app.viewing.running import Start
from app.viewing.viewer import Limits, Sheet, Viewer, end_all
from tests.helpers.viewing import MISDEEDS, answering, children
from tests.viewing import pdfs
from tests.viewing.pictures_of import jpeg, png

SOON = 0.6  # seconds: what never answers is given so long
HANG = ("hang", "hang at once", "never read")
LIES = sorted(set(MISDEEDS) - {*HANG, "crash at once"})


def first_page(viewer: Viewer) -> Sheet:
    viewer.open(pdfs.simple())
    return viewer.page(0, 1.0)


def one_after_the_other(*starts: Start) -> Limits:
    """Start the first process in the first way, the second in the second."""
    following = iter(starts)

    def start(kind: str, memory: int, seconds: int) -> Sequence[str]:
        return next(following)(kind, memory, seconds)

    return Limits(start=start)


@pytest.mark.parametrize("misdeed", HANG)
def test_what_never_answers_takes_too_long(misdeed: str) -> None:
    with Viewer(answering(misdeed, SOON)) as viewer:
        with pytest.raises(FileTookTooLong):
            viewer.picture(jpeg())
        with pytest.raises(FileTookTooLong):  # a pipe that nobody empties
            viewer.open(bytes(8 << 20))
    assert children() == set()


@pytest.mark.parametrize("misdeed", LIES)
def test_a_process_that_dies_or_lies_is_a_damaged_file(misdeed: str) -> None:
    with Viewer(answering(misdeed)) as viewer:
        for ask in (viewer.picture, viewer.clean, viewer.measure):
            with pytest.raises(CannotShow):
                ask(jpeg())
        with pytest.raises(CannotShow):
            first_page(viewer)
    assert children() == set()


def test_a_promise_of_gigabytes_makes_no_room_for_them() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with Viewer(answering("promise gigabytes")) as viewer:
        for ask in (viewer.picture, viewer.clean, viewer.measure):
            with pytest.raises(FileDamaged):
                ask(jpeg())
        with pytest.raises(FileDamaged):
            first_page(viewer)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert after - before < 100_000  # kilobytes


@pytest.mark.parametrize("misdeed", ["crash at once"])
def test_a_process_that_does_not_get_ready_is_no_fault_of_the_file(
    misdeed: str,
) -> None:
    with Viewer(answering(misdeed)) as viewer, pytest.raises(NoViewer):
        viewer.picture(jpeg())


def test_a_program_that_is_not_there_is_no_fault_of_the_file() -> None:
    with (
        Viewer(Limits(start=lambda *_words: ["/nowhere/at/all"])) as viewer,
        pytest.raises(NoViewer),
    ):
        viewer.picture(jpeg())


def test_after_a_crash_the_same_viewer_goes_on() -> None:
    bad, good = answering("crash").start, Limits().start
    with Viewer(one_after_the_other(bad, good, bad, good)) as viewer:
        with pytest.raises(FileDamaged):
            viewer.picture(jpeg())
        assert viewer.picture(jpeg()).natural == (128, 64)
        with pytest.raises(FileDamaged):
            viewer.open(pdfs.simple())
        assert viewer.open(pdfs.simple()) == 1
        assert viewer.page(0, 1.0).size == (200, 100)


def test_a_page_that_breaks_it_leaves_the_other_pages() -> None:
    bad, good = answering("crash later").start, Limits().start
    with Viewer(one_after_the_other(bad, good)) as viewer:
        viewer.open(pdfs.simple())
        with pytest.raises(FileDamaged):
            viewer.page(0, 1.0)
        assert viewer.page(0, 1.0).size == (200, 100)


def test_a_pdf_is_opened_again_as_often_as_it_takes() -> None:
    bad, good = answering("crash later").start, Limits().start
    with Viewer(one_after_the_other(bad, bad, good, good, good)) as viewer:
        viewer.open(pdfs.simple())
        for _ in range(2):
            with pytest.raises(FileDamaged):
                viewer.page(0, 1.0)
        assert viewer.page(0, 1.0).size == (200, 100)
        end_all()
        progress = Progress()
        progress.cancel()
        with pytest.raises(Cancelled):
            viewer.page(0, 1.0, progress)
        assert viewer.page(0, 1.0).size == (200, 100)


def test_another_file_takes_the_place_of_a_pdf() -> None:
    with Viewer() as viewer:
        viewer.open(pdfs.simple())
        assert viewer.measure(jpeg()).kind == "jpeg"
        with pytest.raises(FileDamaged):
            viewer.page(0, 1.0)
        assert viewer.measure(pdfs.simple()).pages == 1
        with pytest.raises(FileDamaged):
            viewer.page(0, 1.0)


def test_what_is_too_large_for_its_memory_says_so() -> None:
    limits = Limits(memory=160 << 20)
    with Viewer(limits) as viewer:
        with pytest.raises(CannotShow) as refused:
            viewer.picture(png(7000, 7000))
        assert refused.value.reason == "too_large"
        assert viewer.picture(jpeg()).natural == (128, 64)


def test_nothing_of_a_file_is_in_what_is_printed() -> None:
    with Viewer() as viewer:
        pixels = viewer.picture(jpeg())
        viewer.open(pdfs.simple())
        shown = repr(pixels) + repr(viewer.page(0, 1.0)) + repr(viewer)
    assert "data" not in shown
    assert len(shown) < 400
    assert "body" not in repr(protocol.Frame(1, (0,) * 6, b"secret"))
