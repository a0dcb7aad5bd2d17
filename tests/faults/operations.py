# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is killed half-way, and how to tell whether it happened, did not, or in part.

Each operation works on its own copy of one small case file. `happened` answers with
one truth per thing that it writes: all true is the new state, all false the old one,
anything else a mixed one.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from app import session as sessions
from app.catalogue import role
from app.commands.accounts import (
    AddAccount,
    ChangePassphrase,
    add_account,
    change_passphrase,
)
from app.commands.removing import remove_account, renew_keys
from app.errors import CannotUnlock, CaseFileMissing
from app.handover import arrival
from app.ids import derived_id
from app.progress import Progress
from app.session import NewCaseFile, Session
from storage import desk
from storage.crypto.recovery import words_of
from storage.revisions import Attached, sign_revision
from storage.vault.casefile import COMPARTMENTS
from tests.faults import killing
from tests.faults.killing import Operation, Prepare
from tests.helpers import world
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.world import PEOPLE, Site, passphrase

ROLES = ("coordinator", "social", "doctor", "mediator")
NEW = "another violon sable citron fusain"
SCAN = bytes(range(256)) * 200
Truths = dict[str, bool]


@dataclass(frozen=True)
class World:
    """What every operation starts from; never changed, only copied."""

    root: Path
    site: Site
    sender: Site
    bundle: Path
    committed: dict[str, set[bytes]] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """An operation: how a child prepares it, and what then must be all or nothing."""

    name: str
    prepare: Callable[[World, Site], Prepare]
    happened: Callable[[World, Site], Truths]
    start: Callable[[World, Path], Site] = lambda w, folder: w.site.copied(folder)
    after: Callable[[Site], Site] = lambda site: site  # what becomes of the folder


def make_world(root: Path) -> World:
    """Make the case files and the bundle that the operations need."""
    world.own_memory(root / "memory")
    site = world.found(root / "site", "TUN", ROLES)
    sender = world.found(root / "sender", "TRI", ("coordinator", "social"))
    with sender.as_("social") as here, site.as_("coordinator") as there:
        cases = tuple(world.intake(here, f"Personne {n}") for n in range(3))
        for case in cases:
            scan = world.attach(here, "scan.png", "image/png", SCAN + case.encode())
            world.note(here, case, "Une note sociale.", files=(scan,))
        bundle = world.send(here, world.introduce(here, there), cases[:2], root)
    with site.as_("social") as session:
        for name in ("Aminata Sow", "Samira Mansour"):
            case = world.intake(session, name)
            scan = world.attach(session, "a.png", "image/png", SCAN + name.encode())
            world.note(session, case, "Déjà écrit et validé.", files=(scan,))
    with site.as_("recovery") as session:
        kept = {name: revisions(session, name) for name in COMPARTMENTS}
    return World(root, site, sender, bundle, kept)


def revisions(session: Session, compartment: str) -> set[bytes]:
    rows = session.case_file.rows(f"SELECT id FROM {compartment}.revision")
    return {bytes(row[0]) for row in rows}


# ------------------------------------------------- a commit over three compartments


def _commit(world_: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("social")
        (case,) = session.case_file.rows(
            "SELECT id FROM registry.entry WHERE form = 'case' LIMIT 1"
        )[0]
        return lambda: _write_three(session, case)

    return prepare


def _write_three(session: Session, case: str) -> None:
    with session.case_file.transaction() as transaction:
        sha256, size = transaction.put_attachment("social", iter([SCAN + b"new"]))
        for name in ("identity", "protection", "social"):
            transaction.put(
                sign_revision(
                    session.case_file.signing,
                    compartment=name,
                    entry=derived_id("killed", name),
                    case=case,
                    form="note",
                    form_version="1",
                    answers={"text": f"Trois fois {name}. " * 200},
                    recorded_at=session.now,
                    attachments=(Attached(sha256, "s", "image/png", size),),
                )
            )
        transaction.audit("killed_here")


def _committed(world_: World, site: Site) -> Truths:
    truths = {}
    with site.as_("recovery") as session:
        for name in ("identity", "protection", "social"):
            entry = derived_id("killed", name)
            truths[name] = bool(session.case_file.revisions(name, entry))
            truths[f"{name} index"] = _exists(session, f"{name}.entry", "id", entry)
            truths[f"{name} marker"] = _exists(
                session, "registry.marker", "entry_id", entry
            )
        truths["file"] = session.case_file.rows(
            "SELECT count(*) FROM social.attachment"
        ) == [(3,)]
        truths["audit"] = "killed_here" in acts(session)
    return truths


def _moved(site: Site) -> Site:
    """Rename the folder: a stick that is plugged in elsewhere."""
    folder = site.folder.with_name("moved")
    site.folder.rename(folder)
    return replace(site, folder=folder)


def _copied(site: Site) -> Site:
    """Copy the folder, then open the first one: a backup made after a crash."""
    copy = site.copied(site.folder.with_name("copied"))
    site.unlock_all().case_file.close()  # on another computer: nothing remembered
    shutil.rmtree(site.folder)
    return copy


# ------------------------------------------------- opening after such a commit died

ROLLING_BACK = "opening after a kill"


def _start_killed(world_: World, folder: Path) -> Site:
    """Kill the commit when the databases are half written: their journals are hot."""
    site = world_.site.copied(folder)
    whole = killing.run(_commit(world_, world_.site.copied(folder.with_name("x"))))
    shutil.rmtree(folder.with_name("x"))
    written = sum(call.startswith("pwrite64(") for call in whole.calls)
    killing.run(_commit(world_, site), ("pwrite64", written - 10))
    assert len(list(site.folder.glob("data/*-journal"))) == 4
    return site


def _open(world_: World, site: Site) -> Prepare:
    return lambda: lambda: site.unlock("social").close()


def _rolled_back(world_: World, site: Site) -> Truths:
    return {key: not value for key, value in _committed(world_, site).items()}


# -------------------------------------------------------------------- a new account


def _add(world_: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("coordinator")
        return lambda: add_account(AddAccount("Marco Bellini", NEW, "nurse"), session)

    return prepare


def _added(world_: World, site: Site) -> Truths:
    with site.as_("coordinator") as session:
        known = [a.name for a in session.case_file.accounts().values()]
        grants = len(session.case_file.header.grants)
        audited = acts(session).count("account_added") == len(ROLES)
    truths = {
        "registry": "Marco Bellini" in known,
        "header": grants == len(ROLES) + 2,
        "audit": audited,
        "opens": _opens(site, "Marco Bellini", NEW),
    }
    if not any(truths.values()):  # what was begun must not stand in the way
        with site.as_("coordinator") as session:
            add_account(AddAccount("Marco Bellini", NEW, "nurse"), session)
        assert _opens(site, "Marco Bellini", NEW)
    return truths


# ------------------------------------------------- an account removed, and new keys

LEAVES = "doctor"  # holds a compartment that only the recovery words can renew


def _remove(world_: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("coordinator")
        words = tuple(words_of(site.secret, 1, 1))
        leaving = _account(session, PEOPLE[LEAVES])
        return lambda: remove_account(session, leaving, words)

    return prepare


def _removed(world_: World, site: Site) -> Truths:
    with site.as_("recovery") as session:
        gone = session.case_file.accounts()[_account(session, PEOPLE[LEAVES])]
        truths = {
            "registry": gone.removed,
            "header": gone.handle not in session.case_file.header.grants,
            "audit": "account_removed" in acts(session),
        }
        truths |= _epochs(session, gone.compartments)
    truths["opens nothing"] = not _opens(site, PEOPLE[LEAVES], passphrase(LEAVES))
    truths["no slot"] = len(list((site.folder / "slots").iterdir())) < len(ROLES)
    assert len(list((site.folder / "data").iterdir())) == len(COMPARTMENTS)
    if not any(truths.values()):  # what was begun must not stand in the way
        with site.as_("coordinator") as session:
            remove_account(session, _account(session, PEOPLE[LEAVES]))
        assert not _opens(site, PEOPLE[LEAVES], passphrase(LEAVES))
    return truths


def _renew(world_: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("coordinator")
        return lambda: renew_keys(session)

    return prepare


def _renewed(world_: World, site: Site) -> Truths:
    with site.as_("recovery") as session:
        truths = {"audit": "keys_renewed" in acts(session)}
        truths |= _epochs(session, role("coordinator").compartments)
    assert len(list((site.folder / "data").iterdir())) == len(COMPARTMENTS)
    return truths


def _epochs(session: Session, compartments: frozenset[str]) -> Truths:
    held = session.case_file.held
    return {f"{name} key": held[name].epoch > 1 for name in sorted(compartments)}


def _account(session: Session, name: str) -> str:
    found = (a.id for a in session.case_file.accounts().values() if a.name == name)
    return next(found)


# ------------------------------------------------------------------ a bundle import


def _import(world_: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("coordinator")
        arrived = arrival.inspect(world_.bundle, session, Progress())
        return lambda: arrival.accept(arrived, session, Progress())

    return prepare


def _imported(world_: World, site: Site) -> Truths:
    with site.as_("coordinator") as session:
        arrived = arrival.inspect(world_.bundle, session, Progress())
        truths = {"ledger": arrived.opened_before}
        for case in arrived.letter.cases:
            truths[case.code] = _exists(session, "registry.entry", "id", case.case)
            for name in ("identity", "social"):
                found = _exists(session, f"{name}.entry", "case_id", case.case)
                truths[f"{case.code} {name}"] = found
        count = session.case_file.rows("SELECT count(*) FROM social.attachment")
        truths["files"] = count == [(4,)]
        truths["audit"] = "bundle_received" in acts(session)
        again = arrival.accept(arrived, session, Progress())
        assert bool(again.new_entries) != truths["ledger"]
    return truths


# ---------------------------------------------------- a passphrase, and a case file


def _change(world_: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("doctor")
        command = ChangePassphrase(passphrase("doctor"), NEW)
        return lambda: change_passphrase(command, session)

    return prepare


def _changed(world_: World, site: Site) -> Truths:
    old = _opens(site, PEOPLE["doctor"], passphrase("doctor"))
    new = _opens(site, PEOPLE["doctor"], NEW)
    # For a moment both open: nobody is locked out, and doing it again ends it.
    assert old or new
    with site.as_("recovery") as session:
        assert "passphrase_changed" in acts(session) or not new
    if old and new:
        with site.as_("doctor") as session:
            change_passphrase(ChangePassphrase(passphrase("doctor"), NEW), session)
        assert not _opens(site, PEOPLE["doctor"], passphrase("doctor"))
    return {"only the new passphrase opens": new and not old}


def _found(world_: World, site: Site) -> Prepare:
    command = NewCaseFile(
        site.folder, "N", "TUN", PEOPLE["doctor"], NEW, "doctor", site.secret
    )

    def prepare() -> Operation:
        return lambda: sessions.found(
            command, parameters=TEST_ONLY_PARAMETERS, limits=TEST_ONLY_LIMITS
        ).close()

    return prepare


def _founded(world_: World, site: Site) -> Truths:
    opens = site.folder.exists() and _opens(site, PEOPLE["doctor"], NEW)
    truths = {"folder": site.folder.exists(), "opens": opens}
    if opens:
        with site.as_("recovery") as session:
            truths["words open all"] = len(session.compartments) == len(COMPARTMENTS)
            code = desk.setting(session.case_file, "", sessions.SITE_CODE)
            truths["site code"] = code == "TUN"
    else:  # and the place is still free
        _found(world_, site)()()
        with site.as_("recovery"):
            pass
        shutil.rmtree(site.folder)
    return truths


def acts(session: Session) -> list[str]:
    rows = session.case_file.rows(
        "SELECT json_extract(CAST(body AS TEXT), '$.act') FROM registry.audit"
    )
    return [str(row[0]) for row in rows]


def _exists(session: Session, table: str, column: str, value: str) -> bool:
    sql = f"SELECT count(*) FROM {table} WHERE {column} = ?"
    return bool(session.case_file.rows(sql, (value,))[0][0])


def _opens(site: Site, name: str, phrase: str) -> bool:
    with suppress(CannotUnlock, CaseFileMissing):
        sessions.unlock(site.folder, name, phrase, limits=TEST_ONLY_LIMITS).close()
        return True
    return False


OPERATIONS = {
    case.name: case
    for case in (
        Case("commit over three compartments", _commit, _committed),
        Case("commit, the folder then moved", _commit, _committed, after=_moved),
        Case("commit, the folder then copied", _commit, _committed, after=_copied),
        Case(ROLLING_BACK, _open, _rolled_back, _start_killed),
        Case("account added", _add, _added),
        Case("account removed, keys renewed", _remove, _removed),
        Case("keys renewed", _renew, _renewed),
        Case("bundle taken in", _import, _imported),
        Case("passphrase changed", _change, _changed),
        Case(
            "case file made",
            _found,
            _founded,
            lambda w, folder: Site(folder, w.site.secret, ("doctor",)),
        ),
    )
}
