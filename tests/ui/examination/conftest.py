# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A doctor, a case, and the page of its examination."""

from collections.abc import Callable

import pytest

from app.queries import cases
from app.queries.cases import CaseFilter
from ui.pages.examination.page import ExaminationPage


@pytest.fixture
def doctor(sign_in):
    return sign_in("doctor")


@pytest.fixture
def case_id(doctor) -> str:
    return cases.page(doctor, CaseFilter(), None, 1).rows[0].case_id


@pytest.fixture
def open_page(tasks, hub, qtbot) -> Callable[..., ExaminationPage]:
    def show(session) -> ExaminationPage:
        page = ExaminationPage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(1366, 760)
        page.show()
        return page

    return show


@pytest.fixture
def page(doctor, case_id, open_page) -> ExaminationPage:
    page = open_page(doctor)
    page.open_new(case_id)
    return page
