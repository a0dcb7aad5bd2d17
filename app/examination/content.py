# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an examination says, with types: findings, photographs, episodes, sections."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, fields
from datetime import date
from math import isfinite
from typing import Any

from app.queries.entries import Stored, entries_of
from app.rows import record
from app.session import Session

EXAMINATION, PSYCHOLOGICAL = "examination", "psychological_evaluation"
FORMS = (EXAMINATION, PSYCHOLOGICAL)
ADULT, CHILD = "adult", "child"
# The degrees of the Istanbul Protocol, the weakest first, and the answer beside them.
DEGREES = (
    "not_consistent",
    "consistent",
    "highly_consistent",
    "typical",
    "diagnostic",
)
NO_ATTRIBUTION = "no_attribution"
ALLEGED = "alleged"  # the origin of a mark: what the account is about
# These are described in words, in degrees or by counting, never in millimetres.
UNMEASURED = frozenset(
    {
        "deformity",
        "callus",
        "amputation",
        "missing_tooth",
        "nail_loss",
        "joint_limitation",
        "neuro_deficit",
        "tenderness",
        "foreign_body",
    }
)
INTIMATE_VIEWS = frozenset({"genital_male", "genital_female", "perineum"})
INTIMATE_REGIONS = frozenset({"genitals", "perineum", "anus"})


@record
class Finding:
    """One finding, as far as it is described; codes are those of lists_medical.toml.

    `row` counts from 1 in the order of the form; `number` is its own for good, 0 where
    it has none. `x` and `y` are 0 to 1 of the plate `view`. `alleged_on` is a year, a
    month or a day. `which` is the finger, toe or tooth. `what`, `basis` and `description` are a psychologist's.
    """

    row: int
    number: int = 0
    view: str = ""
    x: float | None = None
    y: float | None = None
    region: str = ""
    side: str = ""
    which: str = ""
    lesion: str = ""
    length_mm: float | None = None
    width_mm: float | None = None
    size_note: str = ""
    shape: str = ""
    colour: str = ""
    edges: str = ""
    surface: str = ""
    tenderness: str = ""
    orientation: str = ""
    age: str = ""
    pattern: str = ""
    landmark: str = ""
    attribution: str = ""
    origin: str = ""
    circumstances: str = ""
    alleged_on: str = ""
    method: tuple[str, ...] = ()
    other_causes: str = ""
    consistency: str = ""
    no_attribution_why: str = ""
    no_attribution_note: str = ""
    seen_on: date | None = None
    evolution: str = ""
    what: str = ""
    basis: str = ""
    description: str = ""

    @property
    def place(self) -> str:
        """Its row in the form."""
        return f"/finding[{self.row}]"

    @property
    def placed(self) -> bool:
        """Whether it stands on a plate."""
        return bool(self.view) and self.x is not None and self.y is not None

    @property
    def intimate(self) -> bool:
        """Whether it belongs to the part that is examined only with a yes of its own."""
        return self.view in INTIMATE_VIEWS or self.region in INTIMATE_REGIONS

    @property
    def weighs(self) -> bool:
        """Whether it is put down to what the account is about, or to nothing else."""
        return self.origin in ("", ALLEGED, "unknown")


@record
class Photo:
    """A photograph: `file` is the SHA-256 of an attachment; `findings` are numbers.

    `scale`: whether a ruler is in the picture, None where nobody said.
    """

    row: int
    file: str = ""
    findings: tuple[int, ...] = ()
    scale: bool | None = None
    caption: str = ""
    taken_on: date | None = None

    @property
    def place(self) -> str:
        """Its row in the form."""
        return f"/photo[{self.row}]"


@record
class Episode:
    """A place and a time of what is reported; dates are a year, a month or a day."""

    row: int
    what: str = ""
    from_on: str = ""
    until_on: str = ""
    episode_place: str = ""
    conditions: str = ""
    by_whom: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """Its row in the form."""
        return f"/allegations/episode[{self.row}]"


@record
class Examination:
    """The typed view of one record's answers; what does not fit is left empty."""

    form: str
    answers: Mapping[str, Any] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    photos: tuple[Photo, ...] = ()
    episodes: tuple[Episode, ...] = ()

    def said(self, group: str, name: str) -> str:
        """Return an answer of a section as text, "" where there is none."""
        found = self._group(group).get(name)
        return str(found).strip() if isinstance(found, str | int | float) else ""

    def chosen(self, group: str, name: str) -> tuple[str, ...]:
        """Return the codes of a question that takes several."""
        return _codes(self._group(group).get(name))

    def finding(self, number: int) -> Finding | None:
        """Return the finding of a number, the first where several have it."""
        return next((f for f in self.findings if f.number == number), None)

    def photos_of(self, number: int) -> tuple[Photo, ...]:
        """Return the photographs that show a finding."""
        return tuple(photo for photo in self.photos if number in photo.findings)

    @property
    def opinion(self) -> str:
        """The degree given to the whole."""
        return self.said("conclusion", "opinion")

    @property
    def kind(self) -> str:
        """Which figure the plates show."""
        return CHILD if self.said("physical", "figure_kind") == CHILD else ADULT

    @property
    def examined_on(self) -> date | None:
        """The day it took place."""
        return _day(self._group("information").get("examined_on"))

    def _group(self, name: str) -> Mapping[str, Any]:
        found = self.answers.get(name)
        return found if isinstance(found, Mapping) else {}


def read(form: str, answers: Mapping[str, Any]) -> Examination:
    """Return what a record of one of `FORMS` says; nothing in it raises."""
    allegations = answers.get("allegations")
    episodes = allegations if isinstance(allegations, Mapping) else {}
    return Examination(
        form,
        dict(answers),
        tuple(_finding(row, said) for row, said in _rows(answers, "finding")),
        tuple(_photo(row, said) for row, said in _rows(answers, "photo")),
        tuple(_episode(row, said) for row, said in _rows(episodes, "episode")),
    )


def examinations(session: Session, case_id: str) -> list[Stored]:
    """Return every evaluation of a case this account can read, the newest first."""
    found = [row for form in FORMS for row in entries_of(session, case_id, form)]
    return sorted(found, key=lambda row: (row.occurred_on, row.recorded_at))[::-1]


def _rows(
    answers: Mapping[str, Any], repeat: str
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    found = answers.get(repeat)
    for row, said in enumerate(found if isinstance(found, list) else [], 1):
        if isinstance(said, Mapping):
            yield row, said


def _finding(row: int, said: Mapping[str, Any]) -> Finding:
    return Finding(
        row,
        number=_whole(said.get("number")),
        x=_share(said.get("x")),
        y=_share(said.get("y")),
        length_mm=_number(said.get("length_mm")),
        width_mm=_number(said.get("width_mm")),
        method=_codes(said.get("method")),
        seen_on=_day(said.get("seen_on")),
        **_texts(said, _FINDING_TEXTS),
    )


def _photo(row: int, said: Mapping[str, Any]) -> Photo:
    return Photo(
        row,
        file=_text(said.get("file")),
        findings=numbers_in(_text(said.get("findings"))),
        scale={"yes": True, "no": False}.get(_text(said.get("scale"))),
        caption=_text(said.get("caption")),
        taken_on=_day(said.get("taken_on")),
    )


def _episode(row: int, said: Mapping[str, Any]) -> Episode:
    return Episode(
        row,
        by_whom=_codes(said.get("by_whom")),
        methods=_codes(said.get("methods")),
        **_texts(said, _EPISODE_TEXTS),
    )


def numbers_in(text: str) -> tuple[int, ...]:
    """Return the numbers somebody wrote in a row, each once, in their order."""
    words = text.replace(",", " ").replace(";", " ").split()
    return tuple(dict.fromkeys(int(word) for word in words if word.isdecimal()))


def _texts(said: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: _text(said.get(name)) for name in names}


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _codes(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(value.split())
    if isinstance(value, list | tuple):
        return tuple(code for code in value if isinstance(code, str))
    return ()


def _number(value: object) -> float | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if isfinite(value) else None


def _whole(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _share(value: object) -> float | None:
    found = _number(value)
    return found if found is not None and 0 <= found <= 1 else None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


_TYPED = frozenset(
    {"row", "number", "x", "y", "length_mm", "width_mm", "method", "seen_on"}
)
_FINDING_TEXTS = tuple(f.name for f in fields(Finding) if f.name not in _TYPED)
_EPISODE_TEXTS = ("what", "from_on", "until_on", "episode_place", "conditions")
