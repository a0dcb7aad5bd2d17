# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates: made once of what was signed, with agreement, released or handed over."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.certificates.beginning import begin
from app.certificates.checks import checks
from app.certificates.known import known_certificates
from app.certificates.making import MakeCertificate, make
from app.certificates.releasing import hand_over, release
from app.commands.consent import withdraw
from app.commands.entries import revise, save_entry
from app.errors import (
    AlreadyReleased,
    CertificateOpen,
    ConsentMissing,
    DayImpossible,
    EntryIsFinal,
    NotAllowed,
    NothingWritten,
    NotSigned,
    NotToAuthorities,
    ProblemsLeft,
    ReasonNeeded,
    SealedSource,
)
from app.extracts import staying
from app.parcels import deliver
from app.progress import Progress
from app.queries.entries import entries_of
from app.queries.timeline import read_file, view
from tests.helpers import casework, certifying, world
from tests.helpers.certifying import PlainPress, certified, drafted, examined
from tests.helpers.world import Site


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow", "أميناتا سو")


def agreed(site: Site, case: str, **items: Any) -> None:
    with site.as_("social") as session:
        casework.consent(session, case, **({"certificate": "given"} | items))


def test_a_certificate_keeps_its_pdf_its_word_document_and_the_hash_of_what_was_signed(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        exam = examined(session, case)
        made = certified(session, drafted(session, case, entry_id=exam))
        found = view(session, "medical", made)
        assert found is not None
        assert found.answers is not None
        assert found.state == "final"
        pdf, docx = found.attachments
        data = b"".join(read_file(session, "medical", pdf.sha256))
        assert data.startswith(certifying.PDF)
        assert hashlib.sha256(data).hexdigest() == found.answers["pdf_sha256"]
        assert docx.sha256 == found.answers["docx_sha256"]
        signed = session.case_file.revisions("medical", exam)[0].id.hex()
        assert found.answers["examination_revision"] == signed
        assert found.answers["template"] == "certificate_asylum.fr"
        assert len(found.answers["template_version"]) == 64
        (known,) = known_certificates(session, case)
        assert (known.state, known.kind, known.pdf) == ("made", "asylum", pdf)
        assert known.author == world.PEOPLE["doctor"]


def test_what_was_made_is_never_changed_nor_written_by_the_ordinary_editor(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        draft = drafted(session, case, entry_id=examined(session, case))
        with pytest.raises(NotAllowed):
            save_entry(draft, session)
        made = certified(session, draft)
        with (
            session.case_file.transaction() as transaction,
            pytest.raises(EntryIsFinal),
        ):
            revise(transaction, session, "medical", made, {"language": "en"})
        with pytest.raises(EntryIsFinal):
            certified(session, draft)
        assert len(session.case_file.revisions("medical", made)) == 1


def test_only_a_signed_examination_can_be_certified(tripoli: Site, case: str) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        with pytest.raises(NotSigned):
            drafted(session, case, entry_id=examined(session, case, final=False))
        with pytest.raises(NotAllowed):
            begin(session, case, "istanbul", None)
        named = examined(session, case, sensitivity="named")
        with pytest.raises(SealedSource):
            drafted(session, case, entry_id=named)
        other = world.intake(session, "Mariam Diallo")
        exam = examined(session, other)
        with pytest.raises(NotAllowed):  # of another person
            drafted(session, case, entry_id=exam)
        assert known_certificates(session, case) == []


def test_an_initial_certificate_can_be_the_doctors_own_text(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        press = PlainPress()
        draft = drafted(session, case, "initial")
        certified(session, draft, press)
        assert "vingt et un (21) jours" in press.html
        assert "déclare" in press.html
        assert press.maps == []


def test_only_doctors_certify_and_psychologists_attest(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("legal") as session:
        for kind in ("asylum", "initial", "istanbul", "attestation"):
            with pytest.raises(NotAllowed):
                begin(session, case, kind, None)
    with tripoli.as_("doctor") as session:
        exam = examined(session, case)
        with pytest.raises(NotAllowed):
            drafted(session, case, "attestation", exam)


def test_nothing_is_made_without_the_agreement_or_a_reason(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        draft = drafted(session, case, entry_id=examined(session, case))
        with pytest.raises(ConsentMissing) as missing:
            certified(session, draft)
        assert missing.value.item == "certificate"
        with pytest.raises(ReasonNeeded):
            certified(session, draft, override_reason="urgent")
        assert known_certificates(session, case) == []
        certified(session, draft, override_reason="hospitalisée, avocat ce soir")
        (found,) = entries_of(session, case, "certificate")
        assert found.answers["consent_override"] == "hospitalisée, avocat ce soir"
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "consent_overridden")
        assert (details["item"], details["what"]) == ("certificate", "certificate")


@pytest.mark.parametrize(
    ("purpose", "given", "missing"),
    [
        ("person", {}, "photo_certificate"),
        ("court", {"photo_certificate": "given"}, "photo_court"),
        ("court", {"photo_certificate": "given", "photo_court": "given"}, ""),
        ("person", {"photo_certificate": "given"}, ""),
    ],
)
def test_each_use_of_a_photograph_needs_its_own_agreement(
    tripoli: Site, case: str, purpose: str, given: dict[str, str], missing: str
) -> None:
    agreed(tripoli, case, **given)
    with tripoli.as_("doctor") as session:
        row = certifying.photo(session)
        exam = examined(session, case, photos=[row])
        draft = drafted(
            session, case, entry_id=exam, photos=row.sha256, purpose=purpose
        )
        press = PlainPress()
        if missing:
            with pytest.raises(ConsentMissing) as refused:
                certified(session, draft, press)
            assert refused.value.item == missing
            assert press.cleaned == []
        else:
            certified(session, draft, press)
            assert press.cleaned == [row.sha256]


def test_a_photograph_that_was_not_chosen_stays_out(tripoli: Site, case: str) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        row = certifying.photo(session)
        exam = examined(session, case, photos=[row])
        press = PlainPress()
        certified(session, drafted(session, case, entry_id=exam), press)
        assert press.cleaned == []
        assert [name for name in press.pictures if name.startswith("photo")] == []
        assert press.maps == [
            ("front", 1),
            ("back", 1),
            ("head_front", 1),
            ("hand_left_palm", 1),
        ]


def test_what_is_missing_is_asked_for_before_anything_is_made(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        draft = drafted(session, case, entry_id=examined(session, case))
        empty = replace(draft, answers=draft.answers | {"author": {}})
        with pytest.raises(ProblemsLeft) as left:
            certified(session, empty)
        assert "/author/register" in left.value.places
        exam = examined(session, case)
        dated = drafted(
            session, case, entry_id=exam, facts={"declared": "« Frappée » en 2019."}
        )
        with pytest.raises(CertificateOpen) as open_:
            certified(session, dated)
        assert open_.value.codes == ("years_differ",)
        source = certifying.source(session, exam)
        keys = {one.key for one in checks(session, case, dated.answers, source)}
        other = certifying.drafted(
            session, case, entry_id=exam, facts={"declared": "« Frappée » en 2018."}
        )
        with pytest.raises(CertificateOpen):  # another year than the one that was seen
            certified(session, other, seen=frozenset(keys))
        certified(session, dated, seen=frozenset(keys))


def test_legal_sees_that_it_exists_and_no_content_until_it_is_released(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        made = certified(
            session, drafted(session, case, entry_id=examined(session, case))
        )
    with tripoli.as_("legal") as session:
        assert known_certificates(session, case) == []
        assert deliver(session) == 1
        (known,) = known_certificates(session, case)
        assert (known.certificate_id, known.kind, known.state) == (
            made,
            "asylum",
            "made",
        )
        assert known.made_on == session.today
        assert known.author == world.PEOPLE["doctor"]
        assert (known.pdf, known.docx, known.language) == (None, None, "")
        (note,) = entries_of(session, case, "certificate_release", ("legal",))
        assert set(note.answers) == {"kind", "what", "on", "made_on", "certificate"}
    with tripoli.as_("doctor") as session:
        copy = release(made, session)
        with pytest.raises(AlreadyReleased):
            release(made, session)
        (known,) = known_certificates(session, case)
        assert (known.state, known.released_on) == ("released", session.today)
    with tripoli.as_("legal") as session:
        assert deliver(session) == 1
        assert deliver(session) == 0
        (known,) = known_certificates(session, case)
        assert (known.state, known.compartment, known.entry_id) == (
            "released",
            "legal",
            copy,
        )
        assert known.pdf is not None
        data = b"".join(read_file(session, "legal", known.pdf.sha256))
        assert data.startswith(certifying.PDF)
        assert known.docx is None
    with tripoli.as_("coordinator") as session:
        for act in (
            "certificate_made",
            "certificate_released",
            "certificate_delivered",
        ):
            assert casework.acts(session, act), act


def test_not_a_byte_of_a_released_copy_stands_in_what_others_can_open(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        made = certified(
            session, drafted(session, case, entry_id=examined(session, case))
        )
        release(made, session)
    with tripoli.as_("mediator") as session:
        rows = session.case_file.rows("SELECT id, body FROM registry.parcel")
        assert len(rows) == 3  # the notice, the copy, the copy's file
        assert all(b"canari" not in body for _id, body in rows)
        assert known_certificates(session, case) == []
    with tripoli.as_("recovery") as session:
        assert deliver(session) == 0


def test_a_discreet_certificate_leaves_no_notice(tripoli: Site, case: str) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        exam = examined(session, case, sensitivity="discreet")
        certified(session, drafted(session, case, entry_id=exam))
        assert session.case_file.rows("SELECT id FROM registry.parcel") == []
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "certificate_made")
        assert set(details) == {"entry"}
    with tripoli.as_("legal") as session:
        assert deliver(session) == 0
        assert known_certificates(session, case) == []


def test_handing_over_is_noted_with_day_and_name(tripoli: Site, case: str) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        made = certified(
            session, drafted(session, case, entry_id=examined(session, case))
        )
        today = session.today
        for day in (today + timedelta(days=1), today - timedelta(days=1)):
            with pytest.raises(DayImpossible):
                hand_over(made, day, "Aminata Sow", session)
        with pytest.raises(NothingWritten):
            hand_over(made, today, "  ", session)
        with pytest.raises(NotToAuthorities):
            hand_over(made, today, "la Préfecture de police", session)
        hand_over(made, today, "Aminata Sow", session)
        (known,) = known_certificates(session, case)
        assert (known.state, known.handed_on, known.handed_to) == (
            "handed_over",
            today,
            "Aminata Sow",
        )
    with tripoli.as_("legal") as session:
        deliver(session)
        (known,) = known_certificates(session, case)
        assert (known.state, known.handed_to) == ("made", "")


def test_a_withdrawn_agreement_ends_releasing_and_handing_over(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        made = certified(
            session, drafted(session, case, entry_id=examined(session, case))
        )
    with tripoli.as_("social") as session:
        withdraw(session, case, ["certificate"])
    with tripoli.as_("doctor") as session:
        for act in (
            lambda: release(made, session),
            lambda: hand_over(made, session.today, "Aminata", session),
        ):
            with pytest.raises(ConsentMissing) as missing:
                act()
            assert missing.value.decision == "withdrawn"


def test_a_released_copy_stays_out_of_bundles_once_the_agreement_is_withdrawn(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        made = certified(
            session, drafted(session, case, entry_id=examined(session, case))
        )
        copy = release(made, session)
    with tripoli.as_("legal") as session:
        deliver(session)
        assert staying(session, "legal", (case,)) == ()
    with tripoli.as_("social") as session:
        withdraw(session, case, ["certificate"])
    with tripoli.as_("legal") as session:
        assert staying(session, "legal", (case,)) == (copy,)  # the notice may go


def test_nobody_releases_what_is_not_of_their_profession(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case)
    with tripoli.as_("doctor") as session:
        draft = drafted(session, case, entry_id=examined(session, case))
        made = certified(session, draft)
        with pytest.raises(NotAllowed):
            release("0" * 32, session)
    for role in ("legal", "social", "coordinator"):
        with tripoli.as_(role) as session:
            with pytest.raises(NotAllowed):
                release(made, session)
            with pytest.raises(NotAllowed):
                make(MakeCertificate(draft), session, PlainPress(), Progress())
