# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What we rely on in Python, Qt, SQLCipher and the machine."""

import re
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
import sqlcipher3
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "resources" / "built"


class Speaker(QObject):
    said = Signal()


def script(name: str) -> ModuleType:
    """Import a script of packaging/, which is no package."""
    spec = spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_signal_keeps_its_hands_off_true_and_false() -> None:
    # PySide6 6.12.0 on Python 3.11 lost one reference to True at each emit and
    # aborted after some hundreds; see the pin in pyproject.toml.
    speaker = Speaker()
    speaker.said.connect(lambda: None)
    before = sys.getrefcount(True), sys.getrefcount(False)
    for _ in range(500):
        speaker.said.emit()
    after = sys.getrefcount(True), sys.getrefcount(False)
    assert all(abs(a - b) < 20 for a, b in zip(after, before, strict=True))


def test_versions_are_those_we_measured() -> None:
    assert sys.version_info >= (3, 11)
    assert PySide6.__version_info__[:2] == (6, 11)
    assert sqlcipher3.sqlite_version_info >= (3, 50)
    with sqlcipher3.connect(":memory:") as database:
        (version,) = database.execute("PRAGMA cipher_version").fetchone()
        options = {o for (o,) in database.execute("PRAGMA compile_options")}
    database.close()
    assert version.startswith("4.19")
    assert "ENABLE_FTS5" in options


@pytest.mark.skipif(not shutil.which("ldd"), reason="only where ldd is")
def test_set_up_knows_every_library_that_qt_asks_for() -> None:
    qt = Path(PySide6.__file__).parent / "Qt"
    names = ["libQt6PrintSupport.so.6", "libQt6Svg.so.6", "libQt6Widgets.so.6"]
    files = [qt / "lib" / name for name in names]
    files += [qt / "plugins/platforms" / f"libq{p}.so" for p in ("offscreen", "xcb")]
    files += [qt / "plugins/imageformats" / f"libq{p}.so" for p in ("jpeg", "svg")]
    answer = subprocess.run(
        ["ldd", *map(str, files)], capture_output=True, text=True, check=True
    ).stdout
    assert not re.findall(r"(\S+) => not found", answer)
    direct = {
        name
        for file in files
        for name in re.findall(rb"lib[A-Za-z0-9_.+-]+\.so\.\d+", file.read_bytes())
    }
    known = set(script("machine").LIBRARIES)
    system = ("libQt6", "libc.", "libm.", "libgcc", "libstdc++", "libpthread", "libdl")
    unknown = {
        name
        for name in map(bytes.decode, direct)
        if f"{name} => /" in answer and not name.startswith(system)
    } - known
    # what comes along with another library of the list
    along = {"libX11.so.6", "libxcb.so.1", "libxcb-render.so.0", "libxcb-util.so.1"}
    along |= {"libgthread-2.0.so.0", "libz.so.1", "librt.so.1", "libICE.so.6"}
    assert unknown - along == set()


def test_our_fonts_come_in_three_weights(qtbot: QtBot) -> None:
    for family in ("Consigne Sans", "Consigne Sans Arabic"):
        for file in (BUILT / "fonts").glob(f"{family.replace(' ', '')}-*.ttf"):
            number = QFontDatabase.addApplicationFont(str(file))
            assert family in QFontDatabase.applicationFontFamilies(number)
        for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold):
            info = QFontInfo(QFont(family, 12, weight))
            assert info.family() == family
            assert info.weight() == weight


def test_every_icon_we_name_is_there() -> None:
    for name in script("icons").wanted_names():
        assert (BUILT / "icons" / f"{name}.svg").stat().st_size > 100, name


def test_qt_speaks_our_languages() -> None:
    for language in ("fr", "ar", "en"):
        assert (BUILT / "i18n" / f"qtbase_{language}.qm").exists()
