# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole corpus, by layer, and the one door that it is driven through."""

from pathlib import Path

from app.errors import AppError, BundleError, StorageError
from app.handover import arrival, statements
from app.progress import Progress
from app.session import Session
from tests.corpus import (
    age_layer,
    archive_layer,
    bag_layer,
    compartment_layer,
    content_layer,
    custody_layer,
    form_layer,
    letter_layer,
    letter_shape_layer,
    revision_layer,
    statement_layer,
)
from tests.corpus.making import Fault

LAYERS: dict[str, list[Fault]] = {
    "age": age_layer.FAULTS,
    "compartment": compartment_layer.FAULTS,
    "archive": archive_layer.FAULTS,
    "bag": bag_layer.FAULTS,
    "letter": letter_layer.FAULTS,
    "words of the letter": letter_shape_layer.FAULTS,
    "content": content_layer.FAULTS,
    "words of a revision": revision_layer.FAULTS,
    "form": form_layer.FAULTS,
    "custody": custody_layer.FAULTS,
    "statement": statement_layer.FAULTS,
}
CORPUS = {fault.name: fault for faults in LAYERS.values() for fault in faults}
KNOWN = (AppError, BundleError, StorageError)  # those a screen has a sentence for


def drive(path: Path, session: Session) -> Exception | None:
    """Bring a file to the door: look at it and, where that passes, take it in."""
    try:
        if path.suffix == statements.SUFFIX:
            statements.take(path.read_bytes(), session)
            return None
        arrived = arrival.inspect(path, session, Progress())
        arrival.accept(arrived, session, Progress())
    except Exception as error:  # noqa: BLE001 - which one is what we ask
        return error
    return None


def misses(fault: Fault, error: Exception | None) -> str:
    """Return in what way a refusal is not the one that was expected, or ""."""
    kinds = fault.expect if isinstance(fault.expect, tuple) else (fault.expect,)
    if error is None:
        return "it was taken in"
    if type(error) not in kinds or not isinstance(error, KNOWN):
        return f"it was refused as {error!r}"
    if fault.word and fault.word not in error.args:
        return f"it was refused for another reason: {error!r}"
    return ""
