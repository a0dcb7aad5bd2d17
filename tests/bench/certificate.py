# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a certificate takes as PDF and Word document, and what it says of itself.

    python tests/bench/certificate.py [--findings 40] [--photos 12]

The photographs have 12 megapixels, as telephones make them. First they are cleaned, in
a process of their own each; then, as after a preview, they are there already. Printed
is a Markdown table; with exiftool and pdfinfo, how many fields of metadata are left.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PIL import Image
from PySide6.QtWidgets import QApplication

from app.certificates.making import filled
from app.certificates.rendering import Rendered, render
from app.progress import Progress
from tests.helpers import casework, certifying, world
from ui import theme
from ui.certificate_press import CertificatePress

SIZE = (4000, 3000)
# What exiftool says of any file or any PDF, whatever is in it.
PLAIN = {
    "SourceFile",
    "PDFVersion",
    "Linearized",
    "PageCount",
    "ExifToolVersion",
}


def photograph(seed: int) -> bytes:
    """Return a JPEG of 12 megapixels with the texture of skin."""
    dice = random.Random(seed)
    small = Image.effect_noise((SIZE[0] // 8, SIZE[1] // 8), 30 + dice.random() * 20)
    made, exif = BytesIO(), Image.Exif()
    exif[0x010F] = "Telephone"  # who made the camera
    picture = Image.merge("RGB", (small, small, small)).resize(SIZE)
    picture.save(made, "JPEG", quality=90, exif=exif)
    return made.getvalue()


def left(data: bytes, name: str, folder: Path) -> str:
    """Return the fields of metadata that exiftool finds in a document."""
    path = folder / name
    path.write_bytes(data)
    if not shutil.which("exiftool"):
        return "not looked at"
    command = ["exiftool", "-j", "-G0", str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    found = json.loads(done.stdout)[0]
    fields = [
        key
        for key in found
        if key.partition(":")[2] not in PLAIN
        and key not in PLAIN
        and key.partition(":")[0] not in ("File", "ZIP")
    ]
    return f"{len(fields)} {' '.join(fields)}".strip()


def worked_so_far() -> float:
    """Return the seconds of the processor used, in processes that ended as well."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--findings", type=int, default=40)
    parser.add_argument("--photos", type=int, default=12)
    asked = parser.parse_args()
    application = QApplication([])
    theme.apply(application, "light", "fr", 1.0)
    folder = Path(tempfile.mkdtemp(prefix="consigne-certificate-"))
    os.environ["XDG_STATE_HOME"] = str(folder)
    try:
        measure(asked.findings, asked.photos, folder)
    finally:
        shutil.rmtree(folder)


def measure(count: int, photos: int, folder: Path) -> None:
    """Make a certificate twice and print what it took."""
    site = world.found(folder / "site", "PAR", ("coordinator", "social", "doctor"))
    with site.as_("social") as session:
        case = world.intake(session, "Aminata Sow", "أميناتا سو")
        casework.consent(session, case, certificate="given", photo_certificate="given")
    with site.as_("doctor") as session:
        rows = [
            world.attach(session, f"photo{n}.jpg", "image/jpeg", photograph(n))
            for n in range(photos)
        ]
        said = certifying.answers(rows, count)
        exam = certifying.examined(session, case, said, photos=rows)
        chosen = " ".join(row.sha256 for row in rows)
        draft = certifying.drafted(session, case, entry_id=exam, photos=chosen)
        answers, source = filled(session, draft), certifying.source(session, exam)
        press = CertificatePress()
        print("| | s | s of the processor |\n|---|---|---|")
        made: Rendered | None = None
        for words in ("photographs cleaned", "photographs there already"):
            started, worked = time.perf_counter(), worked_so_far()
            made = render(session, answers, source, press, Progress())
            took, work = time.perf_counter() - started, worked_so_far() - worked
            what = f"{count} findings, {photos} photographs, {words}"
            print(f"| {what} | {took:.2f} | {work:.2f} |")
        assert made is not None
        for name, data in (("PDF", made.pdf), ("Word", made.docx)):
            size = f"{len(data) / 1e6:.1f} MB"
            fields = left(data, f"c.{'pdf' if name == 'PDF' else 'docx'}", folder)
            print(f"| {name}, {size}: metadata left | {fields} | |")


if __name__ == "__main__":
    main()
