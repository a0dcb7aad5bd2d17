# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job without a screen: two case files, one bundle between them."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from app import session as sessions
from app.attaching import attach_file
from app.commands.accounts import AddAccount, add_account
from app.commands.cases import OpenCase, open_case
from app.commands.entries import Writing, save_entry
from app.demo.content import document, photograph
from app.handover import arrival, cards, compose, contacts
from app.ids import new_id
from app.progress import Progress
from app.queries import cases, search, timeline
from app.session import NewCaseFile, Session
from storage.crypto.kdf import FLOOR, LIMITS, KdfLimits, KdfParameters
from storage.crypto.recovery import new_secret

SITE, COORDINATION = "site", "coordination"
PHRASES = {
    "Amal Haddad": "violon sable citron fusain rivage moulin",
    "Salma Benali": "ficelle mangue balcon renard farine plume",
    "Inès Moreau": "jardin cerise bateau lampe tulipe orage",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the job did: counts to print and to check; `bundle` is the file."""

    bundle: Path
    first: arrival.Accepted
    again: arrival.Accepted
    hidden: int
    found: int


def main_job(
    folder: Path,
    *,
    parameters: KdfParameters = FLOOR,
    limits: KdfLimits = LIMITS,
) -> Outcome:
    """Do it all in `folder`; both case files are training ones.

    Raises:
        whatever a use case raises: nothing is caught here.

    """
    cost = _Cost(parameters, limits)
    site, coordination = folder / SITE, folder / COORDINATION
    with _found(site, "Amal Haddad", "legal", cost) as session:
        add_account(
            AddAccount("Salma Benali", PHRASES["Salma Benali"], "doctor"), session
        )
    with _found(coordination, "Inès Moreau", "coordinator", cost):
        pass
    with _unlock(coordination, "Inès Moreau", cost) as session:
        card = cards.my_card(session)
    with _unlock(site, "Amal Haddad", cost) as session:
        case_ids = _intake(session)
    with _unlock(site, "Salma Benali", cost) as session:
        for case_id in case_ids:
            _note(session, case_id, "medical", "Consultation", "Fièvre, à revoir.")
    with _unlock(site, "Amal Haddad", cost) as session:
        found = len(search.hits(session, "diall")) + len(search.hits(session, "recou"))
        head = cases.head(session, case_ids[0])
        hidden = sum(head.hidden.values()) if head else 0
        contact = contacts.add_contact(cards.read_card(card), session, verified=True)
        command = compose.ComposeBundle((contact,), case_ids, "coordination", folder)
        bundle = compose.compose(command, session, Progress())
        sender = cards.my_card(session)
    with _unlock(coordination, "Inès Moreau", cost) as session:
        contacts.add_contact(cards.read_card(sender), session, verified=True)
        first = _accept(session, bundle)
        again = _accept(session, bundle)
        for case_id in case_ids:
            for row in timeline.rows(session, case_id):
                if row.entry_id:
                    timeline.view(session, row.compartment, row.entry_id)
    return Outcome(bundle, first, again, hidden, found)


@dataclass(frozen=True, slots=True)
class _Cost:
    parameters: KdfParameters
    limits: KdfLimits


class _Closing:
    """Closes a session at the end of a block."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, *_: object) -> None:
        self._session.close()


def _found(folder: Path, name: str, role: str, cost: _Cost) -> _Closing:
    command = NewCaseFile(
        folder,
        folder.name,
        "PAR",
        name,
        PHRASES[name],
        role,
        new_secret(),
        training=True,
    )
    return _Closing(
        sessions.found(command, parameters=cost.parameters, limits=cost.limits)
    )


def _unlock(folder: Path, name: str, cost: _Cost) -> _Closing:
    return _Closing(sessions.unlock(folder, name, PHRASES[name], limits=cost.limits))


def _accept(session: Session, bundle: Path) -> arrival.Accepted:
    read = arrival.inspect(bundle, session, Progress())
    return arrival.accept(read, session, Progress())


def _intake(session: Session) -> tuple[str, ...]:
    made = []
    for name, native in (("Aïssatou Diallo", ""), ("Samira Mansour", "سميرة منصور")):
        facts = {"nationality": "gn", "birth_year": session.today.year - 16}
        identity = {"name_latin": name} | ({"name_native": native} if native else {})
        case_id = open_case(OpenCase(facts, identity), session)
        _note(session, case_id, "legal", "Recours", "Recours à déposer lundi.")
        made.append(case_id)
    return tuple(made)


def _note(
    session: Session, case_id: str, compartment: str, title: str, text: str
) -> None:
    pieces = (
        ("photo.png", "image/png", photograph(Random(1), title)),  # noqa: S311
        ("document.pdf", "application/pdf", document(title, [text])),
    )
    files = tuple(
        attach_file("note", compartment, name, kind, [data], session)
        for name, kind, data in pieces
    )
    day = session.today - timedelta(days=1)
    answers = {"title": title, "text": text, "occurred_on": day.isoformat()}
    version = session.forms.version("note")
    save_entry(
        Writing(
            new_id(), case_id, compartment, "note", version, answers, attachments=files
        ),
        session,
    )
