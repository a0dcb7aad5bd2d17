# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells a camera's file by its bytes: its name was typed by somebody."""

_KINDS = ("image/", "video/", "audio/")
_BEGINS = (
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG",
    b"GIF8",
    b"II*\0",  # TIFF, and most raw files
    b"MM\0*",
    b"\xff\x0a",  # JPEG XL
    b"\0\0\0\x0cJXL ",
    b"\x1aE\xdf\xa3",  # Matroska
    b"FUJIFILM",
)
_WITHIN = {4: (b"ftyp",), 8: (b"WEBP", b"AVI ", b"WAVE")}  # HEIC and MP4 by the first


def is_recording(media_type: str, head: bytes) -> bool:
    """Tell whether a file is a picture, a film or a sound, by its kind or its `head`.

    A photograph under another name would leave as it was taken.
    """
    if media_type.startswith(_KINDS) or head.startswith(_BEGINS):
        return True
    return any(head.startswith(marks, at) for at, marks in _WITHIN.items())
