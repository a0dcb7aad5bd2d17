# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the letter: who signed what, for whom, and when."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.errors import (
    BadSignature,
    BundleExpired,
    CustodyMovedOn,
    FromTheFuture,
    NotForThisAccount,
    SenderExpired,
    SenderRevoked,
    TrainingOnly,
    UnknownSender,
    WrongHandover,
)
from app.handover.letter import Letter
from storage.bundle import bag
from storage.crypto.sign import SigningKey
from storage.revisions import stamp
from tests.corpus.making import (
    EXPIRED,
    REVOKED,
    STRANGER,
    Fault,
    Post,
    bag_of,
    bundle,
    payload,
    put,
    with_tags,
)

Change = Callable[[Post, Letter], Letter]


YEARS = timedelta(days=3652)


def letter(change: Change, key: SigningKey | None = None) -> Callable[[Post], Path]:
    """Change the letter before it is signed, rightly or by `key`."""
    return lambda post: bundle(
        post, post.content, lambda good: change(post, good).to_bytes(), key
    )


def after_signing(change: Callable[[Post, bytes], bytes]) -> Callable[[Post], Path]:
    """Change the letter and leave its signature."""

    def build(post: Post) -> Path:
        files = bag_of(post, payload(post, post.content))
        files[bag.HANDOVER] = change(post, files[bag.HANDOVER])
        return put(post, with_tags(files))

    return build


def signature(change: Callable[[Post, bytes, bytes], bytes]) -> Callable[[Post], Path]:
    """Change the signature and leave the letter."""

    def build(post: Post) -> Path:
        files = bag_of(post, payload(post, post.content))
        files[bag.SIGNATURE] = change(post, files[bag.HANDOVER], files[bag.SIGNATURE])
        return put(post, with_tags(files))

    return build


def to(good: Letter, *keys: str) -> Letter:
    """Address a letter to others."""
    return replace(good, recipients=keys, sequences=dict.fromkeys(keys, 1))


def passed_on(rename: Callable[[Post, Letter], Letter]) -> Callable[[Post], Path]:
    """Wrap anew what was signed for a third person."""

    def build(post: Post) -> Path:
        meant: list[Letter] = []

        def say(good: Letter) -> bytes:
            meant.append(to(good, "c" * 64))
            return meant[0].to_bytes()

        files = bag_of(post, payload(post, post.content), say)
        files[bag.HANDOVER] = rename(post, meant[0]).to_bytes()
        return put(post, with_tags(files))

    return build


def moved(post: Post) -> Path:
    """A letter that was signed for other content."""
    other = bag_of(post, payload(post, post.content))[bag.HANDOVER]
    return bundle(post, post.content, lambda _: other)


def sent_by(key: SigningKey) -> Change:
    return lambda _, good: replace(good, sender=good.sender | {"id": key.public.hex()})


def years_away(by: timedelta) -> Change:
    """A letter written by a laptop whose clock is `by` from ours."""
    return lambda post, good: replace(
        good,
        created=stamp(post.now + by),
        not_after=(post.today + by + timedelta(days=30)).isoformat(),
    )


def about_nothing(post: Post) -> Path:
    files = bag_of(
        post,
        {},
        lambda good: replace(
            good, cases=(), withheld=(), attachments=0, attachment_bytes=0
        ).to_bytes(),
    )
    return put(post, files)


def crowd(count: int) -> tuple[dict[str, str], ...]:
    return tuple(
        {"id": f"{n:064x}", "name": "X", "role": "legal", "site": "X"}
        for n in range(count)
    )


def _malleable(signature: bytes) -> bytes:
    """Add the order of the group to the second half: the same equation holds."""
    order = 2**252 + 27742317777372353535851937790883648493
    s = int.from_bytes(signature[32:], "little") + order
    return signature[:32] + s.to_bytes(32, "little")


FAULTS = [
    Fault(
        "letter: from a stranger",
        letter(sent_by(STRANGER), STRANGER),
        UnknownSender,
        "rightly signed by somebody unknown",
    ),
    Fault(
        "letter: signed by another than it says",
        letter(lambda _, good: good, STRANGER),
        BadSignature,
        "somebody in another's name",
    ),
    Fault(
        "letter: from the receiver itself",
        letter(lambda post, good: replace(good, sender=good.sender | {"id": post.me})),
        BadSignature,
        "our own name, without our key",
    ),
    Fault(
        "letter: sender's key no point of the curve",
        letter(lambda _, good: replace(good, sender=good.sender | {"id": "f" * 64})),
        BadSignature,
        "a key that is none",
    ),
    Fault(
        "letter: sender's key of small order",
        letter(
            lambda _, good: replace(good, sender=good.sender | {"id": "01" + "00" * 31})
        ),
        BadSignature,
        "a key that anything verifies with",
    ),
    Fault(
        "letter: altered after signing",
        after_signing(lambda _, body: body.replace(b'"coordination"', b'"legal"')),
        BadSignature,
        "one letter changed",
    ),
    Fault(
        "letter: expiry moved after signing",
        after_signing(
            lambda post, body: body.replace(
                post.letter.not_after.encode(), b"2099-01-01"
            )
        ),
        BadSignature,
        "an old bundle made young",
    ),
    Fault(
        "letter: signature of zeros",
        signature(lambda *_: bytes(64)),
        BadSignature,
        "no signature",
    ),
    Fault(
        "letter: signature empty",
        signature(lambda *_: b""),
        BadSignature,
        "no signature",
    ),
    Fault(
        "letter: signature too long",
        signature(lambda _, __, s: s + b"\0"),
        BadSignature,
        "bytes after it",
    ),
    Fault(
        "letter: signature cut",
        signature(lambda _, __, s: s[:-1]),
        BadSignature,
        "the end is missing",
    ),
    Fault(
        "letter: signature malleable",
        signature(lambda _, __, s: _malleable(s)),
        BadSignature,
        "another signature of the same bytes",
    ),
    Fault(
        "letter: signed as a card",
        signature(lambda post, body, _: post.key.sign("card", body)),
        BadSignature,
        "a signature given for something else",
    ),
    Fault(
        "letter: signed as a revision",
        signature(lambda post, body, _: post.key.sign("revision", body)),
        BadSignature,
        "a signature given for something else",
    ),
    Fault(
        "letter: moved to other content",
        moved,
        WrongHandover,
        "signed for other content",
    ),
    Fault(
        "letter: for another account",
        letter(lambda _, good: to(good, "c" * 64)),
        NotForThisAccount,
        "encrypted to us, meant for another",
    ),
    Fault(
        "letter: for nobody",
        letter(lambda _, good: to(good)),
        WrongHandover,
        "meant for nobody",
    ),
    Fault(
        "letter: wrapped anew for us",
        passed_on(lambda _, meant: meant),
        NotForThisAccount,
        "passed on by its recipient",
    ),
    Fault(
        "letter: wrapped anew, our name put in",
        passed_on(lambda post, meant: to(meant, post.me)),
        BadSignature,
        "passed on by its recipient, who names us",
    ),
    Fault(
        "letter: expired yesterday",
        letter(
            lambda post, good: replace(
                good, not_after=(post.today - timedelta(days=1)).isoformat()
            )
        ),
        BundleExpired,
        "older than the sender wanted it to be read",
    ),
    Fault(
        "letter: from a clock ten years slow",
        letter(years_away(-YEARS)),
        BundleExpired,
        "its sender's clock is wrong",
    ),
    Fault(
        "letter: from a clock ten years fast",
        letter(years_away(YEARS)),
        FromTheFuture,
        "its sender's clock is wrong, or ours",
    ),
    Fault(
        "letter: from a clock at the end of time",
        letter(
            lambda _, good: replace(
                good, created="9999-12-31T23:59:59Z", not_after="9999-12-31"
            )
        ),
        FromTheFuture,
        "its sender's clock is wrong",
    ),
    Fault(
        "letter: from a sender who is not trusted any more",
        letter(sent_by(REVOKED), REVOKED),
        SenderRevoked,
        "whoever has that laptop now",
    ),
    Fault(
        "letter: from a sender whose mission is over",
        letter(sent_by(EXPIRED), EXPIRED),
        SenderExpired,
        "written after the last day",
    ),
    Fault(
        "letter: of an offer that was taken back",
        lambda post: post.written(post.kept["overtaken"].read_bytes()),
        CustodyMovedOn,
        "an older transfer than what is known",
    ),
    Fault(
        "letter: of an offer that is not in the bundle",
        letter(lambda post, good: replace(good, mode="custody", custodian=post.me)),
        WrongHandover,
        "custody without a state that says so",
    ),
    Fault(
        "letter: under the number of a bundle that was opened",
        letter(lambda post, good: replace(good, bundle_id=post.opened)),
        WrongHandover,
        "other content for what was read already",
    ),
    Fault(
        "letter: about nothing",
        about_nothing,
        WrongHandover,
        "a bundle with nothing in it",
    ),
    Fault(
        "letter: with ten thousand people",
        letter(lambda _, good: replace(good, people=(*good.people, *crowd(10_000)))),
        WrongHandover,
        "each would be a contact, signed and stored",
    ),
    Fault(
        "letter: lists a case that does not come",
        letter(
            lambda _, good: replace(
                good, cases=(*good.cases, replace(good.cases[0], case="f" * 32))
            )
        ),
        WrongHandover,
        "a case that nobody has",
    ),
    Fault(
        "letter: lists entries of what does not come",
        letter(
            lambda _, good: replace(
                good,
                cases=(
                    replace(
                        good.cases[0], entries={**good.cases[0].entries, "medical": 3}
                    ),
                ),
            )
        ),
        WrongHandover,
        "counts that lie",
    ),
    Fault(
        "letter: of invented people",
        letter(lambda _, good: replace(good, training=True)),
        TrainingOnly,
        "an exercise in a real case file",
    ),
]
