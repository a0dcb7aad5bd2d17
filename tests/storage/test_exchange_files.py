# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in a folder that others write in: listed, read, put and removed with care."""

import os
from pathlib import Path

import pytest

from storage import exchange_files
from storage.errors import NotWritable


def names(folder: Path, most: int = 10, first: tuple[str, ...] = ()) -> list[str]:
    listed = exchange_files.listing(folder, most, first)
    return [found.path.name for found in listed.files]


def put(folder: Path, name: str, at: int) -> Path:
    path = folder / name
    path.write_bytes(name.encode())
    os.utime(path, (at, at))
    return path


def test_the_newest_come_first_and_the_rest_is_counted(tmp_path: Path) -> None:
    for at in range(5):
        put(tmp_path, f"{at}.txt", 1_000 + at)
    assert names(tmp_path) == ["4.txt", "3.txt", "2.txt", "1.txt", "0.txt"]
    assert names(tmp_path, 2) == ["4.txt", "3.txt"]
    assert exchange_files.listing(tmp_path, 2).left_out == 3
    assert names(tmp_path, 2, ("0.txt",)) == ["0.txt", "4.txt"]


def test_a_file_may_claim_any_time(tmp_path: Path) -> None:
    for name, at in (("early", -10_000_000), ("late", 9_000_000_000)):
        found = exchange_files.look(put(tmp_path, name, at))
        assert found is not None
        assert 0 <= found.written <= found.touched <= 4_102_444_800


def test_folders_are_looked_into_one_level_deep(tmp_path: Path) -> None:
    deep = tmp_path / "one" / "two"
    deep.mkdir(parents=True)
    put(tmp_path / "one", "a", 1)
    put(deep, "b", 1)
    assert names(tmp_path) == ["a"]


def test_pipes_links_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.consigne")
    (tmp_path / "link").symlink_to(put(tmp_path, ".hidden", 1))
    assert names(tmp_path) == []
    assert exchange_files.look(tmp_path / "link") is None
    assert exchange_files.look(tmp_path / "pipe.consigne") is None


def test_a_folder_that_is_none_cannot_be_listed(tmp_path: Path) -> None:
    with pytest.raises(NotWritable):
        exchange_files.listing(tmp_path / "gone", 1)


def test_a_file_that_became_a_pipe_or_a_link_is_not_read(tmp_path: Path) -> None:
    path = put(tmp_path, "a", 1)
    found = exchange_files.look(path)
    assert found is not None
    assert exchange_files.beginning(found, 1) == b"a"
    path.unlink()
    assert exchange_files.beginning(found, 1) == b""
    os.mkfifo(path)
    assert exchange_files.beginning(found, 1) == b""
    path.unlink()
    path.symlink_to("/etc/hostname")
    assert exchange_files.beginning(found, 1) == b""


def test_a_small_file_is_put_whole_and_never_over_another(tmp_path: Path) -> None:
    path = exchange_files.put(tmp_path, "a", b"one")
    assert exchange_files.put(tmp_path, "a", b"one") == path
    for other in (b"two", b"on", b"ones"):
        with pytest.raises(NotWritable):
            exchange_files.put(tmp_path, "a", other)
    assert path.read_bytes() == b"one"
    (tmp_path / "b").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotWritable):
        exchange_files.put(tmp_path, "b", b"one")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a", "b"]


def test_only_the_file_that_was_looked_at_is_removed(tmp_path: Path) -> None:
    path = put(tmp_path, "a", 1)
    found = exchange_files.look(path)
    assert found is not None
    path.write_bytes(b"another")
    assert not exchange_files.remove(found)
    found = exchange_files.look(path)
    assert found is not None
    assert exchange_files.remove(found)
    assert not exchange_files.remove(found)
    assert not path.exists()
