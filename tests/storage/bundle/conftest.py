# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small bundles to read, to break and to compare, and no thread left behind."""

import hashlib
import importlib.util
import io
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from storage.bundle import age, bag, tar
from storage.bundle.compose import BundleWriter, Facts
from storage.bundle.member import InnerFile
from storage.bundle.opening import Compartments, inspect

Files = Mapping[str, bytes]
Keys = tuple[str, str]  # identity, recipient
DAY = date(2026, 2, 3)


@pytest.fixture(autouse=True)
def _no_age_thread_left() -> Iterator[None]:
    yield
    assert [t.name for t in threading.enumerate() if t.name.startswith("age-")] == []


@pytest.fixture(scope="session")
def me() -> Keys:
    return age.generate_identity()


@pytest.fixture(scope="session")
def other() -> Keys:
    return age.generate_identity()


@pytest.fixture(scope="session")
def name_of() -> Callable[[bytes], str]:
    return lambda data: f"attachments/{hashlib.sha256(data).hexdigest()}"


@pytest.fixture(scope="session")
def small(name_of: Callable[[bytes], str]) -> dict[str, Files]:
    scan = bytes(range(256)) * 3
    return {
        "legal": {"revisions.jsonl": b'{"n":1}\n{"n":2}\n', name_of(scan): scan},
        "registry": {"revisions.jsonl": b'{"n":3}\n', "markers.jsonl": b""},
        "social": {},
    }


def handover_of(facts: Facts) -> tuple[bytes, bytes]:
    return b'{"payload":"%s"}' % facts.manifest_sha256.encode(), b"s" * 64


@pytest.fixture(scope="session")
def write() -> Callable[..., Path]:
    """Write `content` to `path`; `inner` tells the readers of each compartment."""

    def call(
        path: Path,
        content: Mapping[str, Files],
        outer: str,
        inner: Mapping[str, str] | None = None,
        **options: object,
    ) -> Path:
        with BundleWriter(path, [outer], day=DAY, **options) as writer:  # type: ignore[arg-type] # options of any kind
            for compartment, files in content.items():
                readers = [(inner or {}).get(compartment, outer)]
                writer.write_compartment(
                    compartment,
                    readers,
                    [InnerFile(n, len(d), [d]) for n, d in files.items()],
                )
            writer.finish(handover_of)
        return path

    return call


@pytest.fixture(scope="session")
def read() -> Callable[[Path, str], dict[str, dict[str, bytes]]]:
    """Both passes: everything in a bundle."""

    def call(path: Path, identity: str) -> dict[str, dict[str, bytes]]:
        found: dict[str, dict[str, bytes]] = {}
        with Compartments(path, identity, inspect(path, identity)) as compartments:
            for compartment in compartments:
                with compartment.open() as files:
                    found[compartment.name] = {
                        file.name: b"".join(file.chunks()) for file in files
                    }
        return found

    return call


@pytest.fixture
def bundle(
    tmp_path: Path,
    write: Callable[..., Path],
    small: dict[str, Files],
    me: Keys,
) -> Path:
    return write(tmp_path / "a.consigne", small, me[1])


def sealed(data: bytes, recipient: str) -> bytes:
    sink = io.BytesIO()
    age.encrypt_to([recipient], io.BytesIO(data), sink)
    return sink.getvalue()


@pytest.fixture(scope="session")
def seal() -> Callable[[bytes, str], bytes]:
    return sealed


@pytest.fixture(scope="session")
def unseal() -> Callable[[bytes, str], bytes]:
    def call(data: bytes, identity: str) -> bytes:
        sink = io.BytesIO()
        age.decrypt_to(identity, io.BytesIO(data), sink)
        return sink.getvalue()

    return call


def archive(files: list[tuple[str, bytes]]) -> bytes:
    parts = [tar.header(n, len(d)) + d + tar.padding(len(d)) for n, d in files]
    return b"".join(parts) + tar.END


@pytest.fixture(scope="session")
def pack() -> Callable[[list[tuple[str, bytes]]], bytes]:
    return archive


@pytest.fixture
def bag_files(me: Keys) -> dict[str, bytes]:
    """A good bag by name, to spoil in one place; `bag_in` makes a bundle of it."""
    payload = {"data/legal.age": sealed(archive([]), me[1])}
    entries = [
        bag.Entry(name, len(data), hashlib.sha256(data).hexdigest())
        for name, data in payload.items()
    ]
    manifest = bag.manifest({entry.name: entry.sha256 for entry in entries})
    return {
        **payload,
        bag.BAGIT: bag.DECLARATION,
        bag.INFO: bag.info(DAY, entries),
        bag.MANIFEST: manifest,
        bag.HANDOVER: b"{}",
        bag.SIGNATURE: b"s" * 64,
    }


@pytest.fixture
def bag_in(tmp_path: Path, me: Keys) -> Callable[[dict[str, bytes]], Path]:
    """Write the bag as a bundle, with a tag manifest that fits unless it has one."""

    def call(files: dict[str, bytes]) -> Path:
        tags = {
            tag: hashlib.sha256(files[tag]).hexdigest()
            for tag in bag.TAG_FILES
            if tag in files
        }
        whole = {bag.TAGMANIFEST: bag.manifest(tags), **files}
        path = tmp_path / "made.consigne"
        packed = archive([(f"bundle/{n}", d) for n, d in whole.items()])
        path.write_bytes(sealed(packed, me[1]))
        return path

    return call


@pytest.fixture(scope="session")
def flips() -> ModuleType:
    """The script of exhaustive damage."""
    place = Path(__file__).with_name("bundle_flips.py")
    spec = importlib.util.spec_from_file_location("bundle_flips", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
