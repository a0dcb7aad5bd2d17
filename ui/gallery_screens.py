# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sample screens for pictures: the frame around lists, a timeline, a matrix."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui import gallery_samples as samples
from ui import i18n, labels
from ui.models.cases import CaseColumn, CaseModel
from ui.models.matrix import MatrixModel
from ui.models.timeline import TimelineModel
from ui.widgets.banners import banner
from ui.widgets.buttons import Chip, MenuButton, Segments, TabStrip, button, icon_button
from ui.widgets.fields import SearchField
from ui.widgets.flow import FlowLayout
from ui.widgets.frame import Frame
from ui.widgets.labels import Glyph, glyph_text, label
from ui.widgets.layout import box, card, hair, hbox, plain, scroll, vbox, well
from ui.widgets.matrix import MatrixTable
from ui.widgets.tables import CaseTable, TimelineView
from ui.widgets.tags import Pill, Risk, Tag, state_pill

PLACES = ("today", "cases", "agenda", "handover", "figures", "team")
_NOON = datetime(2026, 11, 24, 12, 4)  # noqa: DTZ001 - a wall clock
_PAGE = (24, 8, 24, 20)


def framed(key: str, page: QWidget, *, training: bool = False) -> Frame:
    """Put a page into a frame that is filled with invented facts."""
    frame = Frame(PLACES)
    frame.add_page(key, page)
    frame.show_page(key)
    frame.set_file({"fr": "Centre de jour, Paris nord", "en": "Day centre, Paris north", "ar": "المركز النهاري، شمال باريس"}[i18n.language()])  # fmt: skip
    frame.set_person("Amal Haddad", labels.code("role", "legal"), "legal")
    frame.set_count("today", 3)
    frame.set_count("handover", 1)
    frame.set_training(training=training)
    frame.set_draft_saved(_NOON)
    frame.set_remaining(272)
    return frame


def cases_screen() -> QWidget:
    """Show the list of cases."""
    model = CaseModel()
    model.set_source(samples.Everything(samples.cases()))
    table = CaseTable(model)
    model.setParent(table)
    table.header.set_sorted(CaseColumn.LAST, descending=True)
    table.selectRow(5)
    head = hbox(label(_say("Dossiers", "Cases", "الملفات"), "title"), ..., button(_say("Exporter…", "Export…", "تصدير…"), "quiet", "download"), button(_say("Nouveau dossier", "New case", "ملف جديد"), "primary", "plus"))  # fmt: skip
    find = SearchField(_say("Nom, code, nationalité…", "Name, code…", "اسم أو رمز…"))
    find.setMinimumWidth(200)
    chips = (Chip(_say("Mes dossiers", "My cases", "ملفاتي"), on=True), Chip(_say("Risque élevé", "High risk", "خطر مرتفع")), Chip(_say("Sans contact 30 j", "No contact 30 d", "بلا تواصل 30 يومًا")))  # fmt: skip
    filters = plain(FlowLayout(find, *chips))
    foot = hbox(label(_say("9 dossiers sur 214", "9 of 214 cases", "9 من 214 ملفًا"), "small", "2"), ..., margins=(16, 8, 16, 8))  # fmt: skip
    listed = box("card", vbox((table, 1), foot, gap=0, margins=(1, 1, 1, 1)))
    page = plain(vbox(head, filters, (listed, 1), gap=12, margins=_PAGE))
    return framed("cases", page, training=i18n.language() == "ar")


def case_screen() -> QWidget:
    """Show a timeline with an entry beside it."""
    model = TimelineModel()
    model.set_source(samples.Everything(samples.timeline()))
    view = TimelineView(model)
    model.setParent(view)
    view.setCurrentIndex(model.index(4, 0))
    names = ("Mohamed Abdelrahman", "محمد عبد الرحمن")
    first, second = names[::-1] if i18n.rtl() else names
    code = Pill(i18n.ltr("LBY-2026-0141"), "plain", "folder")
    head = hbox(label(i18n.iso(first), "title"), label(i18n.iso(second), "heading", "2"), 4, code, ..., button(_say("Passer le dossier", "Hand over", "سلّم الملف"), "", "arrow-right-left"), button(_say("Nouvelle entrée", "New entry", "مُدخل جديد"), "primary", "plus"), gap=10)  # fmt: skip
    facts = box("card", hbox(vbox(label(_say("Risque", "Risk", "الخطر"), "caption", "3"), Risk("high"), gap=2), hair(vertical=True), vbox(label(_say("Consentement", "Consent", "الموافقة"), "caption", "3"), glyph_text("circle-check", _say("équipe", "team", "الفريق"), "medium", colour="ok", ink=""), gap=2), ..., gap=20, margins=(20, 8, 20, 8)))  # fmt: skip
    tabs = TabStrip(("timeline", _say("Chronologie", "Timeline", "التسلسل الزمني")), ("plan", _say("Plan et orientations", "Plan", "الخطة والإحالات")), *((key, labels.compartment(key)) for key in ("legal", "social")), ("documents", _say("Documents", "Documents", "الوثائق")))  # fmt: skip
    filters = hbox(MenuButton(_say("Toutes les professions", "All professions", "كل المهن"), compact=True), MenuButton(_say("Tous les types", "All kinds", "كل الأنواع"), compact=True), ..., margins=(12, 10, 12, 6))  # fmt: skip
    left = box("card", vbox(filters, (view, 1), gap=0, margins=(1, 1, 1, 6)))
    body = hbox((left, 9), (_entry(), 11), gap=16)
    page = vbox(head, 4, facts, tabs, 12, (body, 1), gap=2, margins=(24, 4, 24, 16))
    return framed("cases", plain(page))


def _entry() -> QWidget:
    title = samples.timeline()[4].title
    top = hbox(Tag("legal"), state_pill("final"), ..., icon_button("printer", "Print", compact=True), icon_button("x", "Close", compact=True))  # fmt: skip
    text = _say(
        "« Le mineur ne justifie pas de son isolement. » L’interprète était présent ; la voie d’appel a été lue en arabe.",
        "“The minor does not show that he is alone.” The interpreter was there.",
        "«لم يُثبت القاصر أنه بلا سند.» كان المترجم حاضرًا، وقُرئت طريقة الاستئناف بالعربية.",
    )
    file = hbox(Glyph("file-text"), vbox(label(i18n.ltr("Jugement.pdf"), "smallstrong"), label(i18n.size(1234567), "caption", "2"), gap=0), ..., gap=10)  # fmt: skip
    return card(
        top,
        label(title, "heading", wrap=True),
        label(f"Amal Haddad · {i18n.long_date(samples.timeline()[4].occurred_on)}", "small", "2", wrap=True),
        well(label(text, wrap=True)),
        box("well", vbox(file, margins=(12, 8, 12, 8))),
        ...,
        hbox(button(_say("Ajouter un complément", "Add an addendum", "أضف تكملة"), "", "plus", compact=True), ...),
        gap=8,
        margins=(20, 14, 20, 14),
    )  # fmt: skip


def matrix_screen() -> QWidget:
    """Show what a recipient will be able to read."""
    model = MatrixModel(_say("Dossier", "Case", "الملف"))
    model.set_lines(samples.bundle())
    table = MatrixTable(model)
    model.setParent(table)
    table.show_all_rows()
    title = label(
        _say("Passer des dossiers", "Hand over cases", "تسليم ملفات"), "title"
    )
    steps = Segments(
        ("compose", _say("Composer", "Compose", "تحضير")),
        ("sent", _say("Envoyés", "Sent", "المرسلة")),
    )
    legend = FlowLayout(glyph_text("check", _say("part", "goes", "يُرسل")), glyph_text("minus", _say("vous ne l’avez pas", "you do not hold it", "ليس لديك")), glyph_text("x", _say("retenu, avec la raison", "withheld, with the reason", "محجوب مع السبب"), colour="danger"), gap=16)  # fmt: skip
    shown = card(
        plain(hbox((plain(legend), 1), margins=(20, 12, 20, 4))),
        (table, 1),
        gap=0,
        margins=(1, 1, 1, 8),
    )
    warn = banner(
        "warn",
        _say(
            "Une échéance tombe pendant le passage : lun. 30 nov. 2026.",
            "A deadline falls during the handover.",
            "يقع أجل أثناء التسليم.",
        ),
    )
    act = button(_say("Passer 12 dossiers à Coordination Tunis", "Hand over 12 cases to Coordination Tunis", "سلّم 12 ملفًا إلى تنسيق تونس"), "primary", "arrow-right-left")  # fmt: skip
    body = scroll(
        vbox(hbox(title, ..., steps), shown, warn, ..., gap=12, margins=(24, 4, 24, 8))
    )
    bar = hbox(..., act, margins=(24, 4, 24, 14))
    return framed("handover", plain(vbox((body, 1), bar, gap=0)))


def _say(french: str, english: str, arabic: str) -> str:
    """Choose among sample words: they are data of the pictures, not of the program."""
    return {"fr": french, "en": english, "ar": arabic}[i18n.language()]


SCREENS: dict[str, tuple[Callable[[], QWidget], QSize]] = {
    "cases": (cases_screen, QSize(1366, 768)),
    "cases-narrow": (cases_screen, QSize(1024, 768)),
    "case": (case_screen, QSize(1366, 768)),
    "matrix": (matrix_screen, QSize(1366, 768)),
    "matrix-narrow": (matrix_screen, QSize(1024, 768)),
}
