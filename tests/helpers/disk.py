# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on the disk in a case file, decrypted page by page, free pages too."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from storage.attach import PAGE_SIZE
from storage.vault.casefile import CaseFile

_RESERVED = 80  # bytes at the end of each page: IV and HMAC
_SALT = 16  # bytes at the start of the file


def pages(path: Path, key: bytes) -> bytes:
    """Return the plaintext of every page of a database, used or free."""
    data, plain = path.read_bytes(), b""
    for start in range(0, len(data), PAGE_SIZE):
        page = data[start : start + PAGE_SIZE]
        body = page[_SALT if start == 0 else 0 : -_RESERVED]
        iv = page[-_RESERVED : -_RESERVED + 16]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain += decryptor.update(body) + decryptor.finalize()
    return plain


def everything(case_file: CaseFile) -> bytes:
    """Return the plaintext of every database that is open, as it lies on the disk."""
    return b"".join(
        pages(case_file.folder / "data" / f"{held.file}.db", bytes(held.key))
        for held in case_file.held.values()
    )


def tables_with(case_file: CaseFile, needle: bytes) -> set[str]:
    """Return the tables (compartment.table) that hold some bytes in a text or blob."""
    found = set()
    with case_file.reading() as connection:
        for schema in case_file.compartments:
            tables = connection.execute(
                f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"
            ).fetchall()
            for (table,) in tables:
                for row in connection.execute(f'SELECT * FROM {schema}."{table}"'):
                    for value in row:
                        text = value.encode() if isinstance(value, str) else value
                        if isinstance(text, bytes) and needle in text:
                            found.add(f"{schema}.{table}")
    return found
