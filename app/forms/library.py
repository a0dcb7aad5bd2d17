# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which forms a case file knows: those of the pack, the organisation's, old versions.

Every version that was written with is kept in the registry as an entry of the form
`form`, so that an old record opens as it was asked, here and wherever it is sent.
"""

from dataclasses import dataclass, field
from typing import Any

from app.errors import UnknownForm
from app.forms import pack
from app.forms.definition import Form, NotAForm, from_json
from app.forms.pack import FormInfo
from app.forms.projecting import project
from app.forms.showing import plain
from app.forms.uses import Plan, plan_of
from app.ids import derived_id
from storage.index import Projection
from storage.named import readers_of
from storage.shapes import CUSTODY, ERASURE

FORM = "form"  # the entry kind that holds a definition
MISSION = "mission"  # nothing in it is searched
RULE = "deadline_rule"  # of no case, and nobody searches it
LETTER = "letter_template"  # a Word document of the organisation's
# What an organisation cannot change: the program writes it, and reads it whole.
RESERVED = frozenset(
    {FORM, LETTER, MISSION, RULE, CUSTODY, ERASURE, "account", "contact", "deadline"}
)


@dataclass(frozen=True, slots=True, repr=False)
class _Loaded:
    form: Form
    plan: Plan
    version: str


def _loaded(form: Form) -> _Loaded:
    return _Loaded(form, plan_of(form), form.version)


@dataclass(slots=True, repr=False)
class Library:
    """The forms of one open case file."""

    _known: dict[tuple[str, str], _Loaded] = field(default_factory=dict)
    _infos: dict[str, FormInfo] = field(default_factory=dict)
    _chosen: dict[str, str] = field(default_factory=dict)
    _pack: dict[str, _Loaded] = field(default_factory=dict)

    # -- asking --------------------------------------------------------------
    def form(self, name: str, version: str = "") -> Form | None:
        """Return a form as it was in a version, or None where it is not known here."""
        loaded = self._find(name, version)
        return None if loaded is None else loaded.form

    def version(self, name: str) -> str:
        """Return the version new entries are written with; "" where there is none."""
        loaded = self._find(name, "")
        return "" if loaded is None else loaded.version

    def is_exact(self, name: str, version: str) -> bool:
        """Tell whether a record of this version opens as it was asked."""
        loaded = self._find(name, version)
        return loaded is not None and loaded.version == version

    def current(self, name: str) -> Form:
        """Return the form new entries are written with.

        Raises:
            UnknownForm

        """
        form = self.form(name)
        if form is None:
            raise UnknownForm
        return form

    def info(self, name: str) -> FormInfo:
        """Return what is known of a form beside its questions; of any name."""
        known = self._infos.get(name) or pack.infos().get(name)
        return known or FormInfo(name, {}, "file-text", (), frozenset(), offered=False)

    def infos(self) -> list[FormInfo]:
        """Return every form that can be written here, in the order of the menu."""
        every = pack.infos() | self._infos
        return sorted(every.values(), key=lambda info: (info.order, info.id))

    def choice(
        self, name: str, version: str, path: str, code: str, language: str
    ) -> str:
        """Return the words of a code that was chosen, or "" where they are not known."""
        form = self.form(name, version)
        if form is None:
            return ""
        lists = (form.lists.get(n.choices, ()) for n in form.walk() if n.path == path)
        found = (c for choices in lists for c in choices if c.name == code)
        return next((plain(choice.label, form, language) for choice in found), "")

    def plan(self, name: str, version: str = "") -> Plan:
        """Return what a form says its answers are for, read once.

        Raises:
            UnknownForm

        """
        loaded = self._find(name, version)
        if loaded is None:
            raise UnknownForm
        return loaded.plan

    def places(self, name: str, version: str, use: str) -> tuple[str, ...]:
        """Return the names of the questions at a form's top that have a use."""
        loaded = self._find(name, version)
        found = loaded.plan.found.get(use, ()) if loaded is not None else ()
        return tuple(where[0] for where in found if len(where) == 1)

    # -- learning ------------------------------------------------------------
    def learn(self, answers: dict[str, Any]) -> bool:
        """Take in a stored definition; False where it is none."""
        try:
            form = from_json(answers.get("definition"))
        except NotAForm:
            return False
        loaded = _loaded(form)
        self._known[form.id, loaded.version] = loaded
        return True

    def choose(self, name: str, version: str, info: FormInfo | None = None) -> None:
        """Write new entries with this version from now on; "" is the pack's own."""
        self._chosen[name] = version
        if info is not None:
            self._infos[name] = info
        elif not version:
            self._infos.pop(name, None)

    def project(self, fields: dict[str, Any]) -> Projection:
        """Return what the index keeps of any revision's body."""
        name, answers = fields["form"], fields["answers"]
        day = str(fields["recorded_at"])[:10]
        if name in ("account", "contact"):
            return _person(answers, day)
        if name in (LETTER, MISSION, CUSTODY, ERASURE):
            return Projection("", day)
        if name == RULE:
            return Projection(str(answers.get("name_fr", "")), day)
        if name == FORM:
            self.learn(answers)
            return Projection(str(answers.get("title", "")), day)
        if fields["sensitivity"] == "named":
            return Projection("", day, facts={"readers": list(readers_of(answers))})
        loaded = self._find(name, fields["form_version"])
        if loaded is None:
            return project(fields, _PLAIN)
        return project(fields, loaded.plan)

    def _find(self, name: str, version: str) -> _Loaded | None:
        wanted = version or self._chosen.get(name, "")
        if found := self._known.get((name, wanted)):
            return found
        if not version and name not in pack.infos():
            return None  # an organisation's form that was put away
        # A version that is not known here is read with the pack's: better than nothing.
        return self._own(name)

    def _own(self, name: str) -> _Loaded | None:
        if name not in self._pack:
            form = pack.form(name)
            if form is None:
                return None
            self._pack[name] = _loaded(form)
        return self._pack[name]


# Where a form is not known at all, the usual names still mean what they say.
_PLAIN = Plan(
    {"title": (("title",),), "text": (("text",),), "day": (("occurred_on",),)},
)


def entry_of(name: str, version: str) -> str:
    """Return the id of the entry that holds a version of a form."""
    return derived_id(FORM, f"{name}/{version}")


def _person(answers: dict[str, Any], today: str) -> Projection:
    facts = ("role", "site", "age_recipient", "verified_on")
    said = {key: v if isinstance(v := answers.get(key), str) else "" for key in facts}
    name, account = answers.get("name"), answers.get("account")
    return Projection(
        title=name if isinstance(name, str) else "",
        occurred_on=today,
        facts={"person": account if isinstance(account, str) else ""} | said,
    )
