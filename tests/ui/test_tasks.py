# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work leaves the main thread by one door and comes back as a queued signal."""

from collections.abc import Iterator
from threading import Event, get_ident

import pytest

from app.progress import Cancelled, Progress
from ui.tasks import TaskRunner


@pytest.fixture
def runner(qapp) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()


def record(task) -> list:
    heard: list = []
    task.progressed.connect(lambda done, total: heard.append((done, total)))
    task.succeeded.connect(lambda answer: heard.append(("succeeded", answer)))
    task.failed.connect(lambda error: heard.append(("failed", type(error))))
    task.cancelled.connect(lambda: heard.append("cancelled"))
    task.finished.connect(lambda: heard.append("finished"))
    return heard


def test_the_answer_comes_back_and_finished_is_last(runner, qtbot):
    task = runner.start(lambda _progress: 42)
    heard = record(task)
    with qtbot.waitSignal(task.finished):
        pass
    assert heard == [("succeeded", 42), "finished"]
    assert not runner.busy()


def test_work_runs_on_another_thread(runner, qtbot):
    task = runner.start(lambda _progress: get_ident())
    with qtbot.waitSignal(task.succeeded) as answer:
        pass
    assert answer.args[0] != get_ident()


def test_an_error_is_carried_to_the_main_thread(runner, qtbot):
    task = runner.start(lambda _progress: 1 // 0)
    heard = record(task)
    with qtbot.waitSignal(task.finished):
        pass
    assert heard == [("failed", ZeroDivisionError), "finished"]


def test_progress_is_heard_in_order(runner, qtbot):
    def work(progress: Progress) -> None:
        for done in range(1, 4):
            progress.step(done, 3)

    task = runner.start(work)
    heard = record(task)
    with qtbot.waitSignal(task.finished):
        pass
    assert heard == [(1, 3), (2, 3), (3, 3), ("succeeded", None), "finished"]


def test_cancel_is_asked_and_the_work_rolls_back(runner, qtbot):
    started, undone = Event(), []

    def work(progress: Progress) -> None:
        try:
            while True:
                started.set()
                progress.step(0, 1)
        except Cancelled:
            undone.append(True)
            raise

    task = runner.start(work)
    heard = record(task)
    started.wait(5)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        pass
    assert heard[-2:] == ["cancelled", "finished"]
    assert undone == [True]


def test_many_short_tasks_lose_nothing(runner, qtbot):
    answers: list[int] = []
    for number in range(300):
        runner.start(lambda _progress, n=number: n).succeeded.connect(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 300)
    assert answers == list(range(300))


def test_shutting_down_ends_every_task_as_cancelled_and_drops_late_answers(
    runner, qtbot
):
    gate = Event()
    first = runner.start(lambda _progress: gate.wait(5) and "secret")
    second = runner.start(lambda _progress: "never")
    heard = [record(first), record(second)]
    gate.set()
    runner.shutdown()
    qtbot.waitUntil(lambda: not runner.busy())
    assert heard == [["cancelled", "finished"], ["cancelled", "finished"]]


def test_a_runner_works_again_after_shutting_down(runner, qtbot):
    runner.shutdown()
    task = runner.start(lambda _progress: "again")
    with qtbot.waitSignal(task.succeeded) as answer:
        pass
    assert answer.args == ["again"]


def test_a_long_count_is_reported_a_few_hundred_times_at_most():
    reports: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: reports.append((done, total)))
    for done in range(100_001):
        progress.step(done, 100_000)
    assert reports[-1] == (100_000, 100_000)
    assert len(reports) <= 201


def test_a_step_after_cancel_raises():
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.step(1, 2)
