# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of the documentation open a bundle: age, tar and a BagIt validator."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from storage.bundle import age
from storage.bundle.streams import DecryptingReader

Keys = tuple[str, str]
pytestmark = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("tar")), reason="needs age and tar"
)


def run(*command: str | Path, within: Path) -> bytes:
    done = subprocess.run(command, cwd=within, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout + done.stderr


@pytest.fixture
def key(tmp_path: Path, me: Keys) -> Path:
    path = tmp_path / "key.txt"
    path.write_text(me[0] + "\n")
    return path


def unpack(sealed: Path, key: Path, into: Path) -> None:
    into.mkdir(exist_ok=True)
    packed = into / "packed.tar"
    run("age", "-d", "-i", key, "-o", packed, sealed, within=into)
    assert run("tar", "-xf", packed, within=into) == b"", "tar has nothing to remark"
    packed.unlink()


def test_stock_tools_open_everything(
    tmp_path: Path, bundle: Path, key: Path, small: Mapping[str, Mapping[str, bytes]]
) -> None:
    unpack(bundle, key, tmp_path / "out")
    folder = tmp_path / "out" / "bundle"
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["bundle"]
    bagit = run(sys.executable, "-m", "bagit", "--validate", folder, within=tmp_path)
    assert b"is valid" in bagit
    for compartment, files in small.items():
        into = tmp_path / compartment
        unpack(folder / "data" / f"{compartment}.age", key, into)
        found = {
            p.relative_to(into).as_posix(): p.read_bytes()
            for p in into.rglob("*")
            if p.is_file()
        }
        assert found == files


def test_the_handover_names_the_hash_that_stock_tools_compute(
    tmp_path: Path, bundle: Path, key: Path
) -> None:
    unpack(bundle, key, tmp_path / "out")
    folder = tmp_path / "out" / "bundle"
    manifest = (folder / "manifest-sha256.txt").read_bytes()
    handover = (folder / "handover.json").read_bytes()
    assert hashlib.sha256(manifest).hexdigest().encode() in handover
    if shutil.which("sha256sum"):
        run("sha256sum", "-c", "--strict", "manifest-sha256.txt", within=folder)
        run("sha256sum", "-c", "--strict", "tagmanifest-sha256.txt", within=folder)


@pytest.mark.parametrize("size", [0, 1, 65_536, 200_000])
def test_we_open_what_stock_age_writes(
    size: int, tmp_path: Path, me: Keys, unseal: Callable[[bytes, str], bytes]
) -> None:
    plain, sealed = tmp_path / "plain", tmp_path / "sealed"
    plain.write_bytes(bytes(size))
    run("age", "-r", me[1], "-o", sealed, plain, within=tmp_path)
    assert unseal(sealed.read_bytes(), me[0]) == bytes(size)
    with sealed.open("rb") as file, DecryptingReader(file, me[0]) as reader:
        assert len(reader.read(1 << 20)) == min(size, 1 << 20)


def test_our_keys_are_stock_keys(key: Path, tmp_path: Path, me: Keys) -> None:
    if shutil.which("age-keygen"):
        said = run("age-keygen", "-y", key, within=tmp_path).decode().strip()
        assert said == age.recipient_of(me[0]) == me[1]
