# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Looks for the account 12345678 and the sort code 12-34-56 in files: as they are, and in what is
packed in them (PDF, workbooks, compressed text, index of a search)."""

import base64
import contextlib
import io
import os
import re
import shutil
import sqlite3
import struct
import subprocess
import tempfile
import urllib.parse
import zipfile
import zlib

ACCOUNT, SORT_CODE = "12345678", "12-34-56"
# As somebody might have written them; the digits of the sort code alone are looked for as a number of
# their own, for in longer ones such as coordinates they occur by chance.
WRITTEN = [ACCOUNT, "1234 5678", SORT_CODE, "12 34 56", "12\u201334\u201356", "12.34.56", "12/34/56",
           ACCOUNT[::-1], SORT_CODE[::-1]]
NUMBER = re.compile(rb"(?<![\d.])123456(?!\d)")
WIDE_NUMBERS = [re.compile(rb"(?<!\d\0)1\0002\0003\0004\0005\0006\0(?!\d\0)"),
                re.compile(rb"(?<!\0\d)\0001\0002\0003\0004\0005\0006(?!\0\d)")]
# Of a PDF, with its dictionary; a font has tables of numbers, in which anything may be counted up.
STREAM = re.compile(rb"<<((?:[^<>]|<<[^<>]*>>|<[^<>]*>)*)>>\s*stream\r?\n(.*?)endstream", re.S)
FONT = re.compile(rb"/Length1\b|/Subtype\s*/(CIDFontType0C|Type1C|OpenType)\b")


def in_base64(text):
    """The parts of base64 that do not depend on what stands before and behind: one for each place."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + text)
        yield encoded[(shift * 8 + 5) // 6:len(encoded) - (4 if (shift + len(text)) % 3 else 0)]


def make_needles():
    needles = {}
    for text in WRITTEN:
        plain = text.encode()
        for name, form in (("plain", plain), ("UTF-16LE", text.encode("utf-16-le")),
                           ("UTF-16BE", text.encode("utf-16-be")), ("UTF-32LE", text.encode("utf-32-le")),
                           ("hexadecimal", plain.hex().encode()), ("Hexadecimal", plain.hex().upper().encode()),
                           ("UTF-16 in hexadecimal", text.encode("utf-16-be").hex().upper().encode()),
                           ("percent", urllib.parse.quote(text).encode())):
            needles.setdefault(form, f"{text} ({name})")
        for form in in_base64(plain):
            needles[form] = f"{text} (base64)"
    for order in "<>":
        needles[struct.pack(order + "i", int(ACCOUNT))] = f"{ACCOUNT} as an integer"
    return needles


NEEDLES = make_needles()


def find_in_bytes(content):
    """What of it there is."""
    found = {name for needle, name in NEEDLES.items() if needle in content}
    if NUMBER.search(content) or any(pattern.search(content) for pattern in WIDE_NUMBERS):
        found.add("123456")
    return found


def unpack_zip(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def unpack_pdf(content):
    """The text as people read it, and every stream; nothing may hide behind compression."""
    parts = []
    for number, (dictionary, stream) in enumerate(STREAM.findall(content)):
        if not FONT.search(dictionary):
            with contextlib.suppress(zlib.error):
                parts.append((f"stream {number}", zlib.decompressobj().decompress(stream)))
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=content, capture_output=True, check=True)
    return [*parts, ("text", done.stdout)]


def unpack_sqlite(content):
    """The words of its search indexes, which begin where the one before ends alike; and each value."""
    parts = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "copy.db")
        with open(path, "wb") as file:
            # Without its log, as a file that was closed well.
            file.write(content[:18] + b"\1\1" + content[20:])
        with contextlib.closing(sqlite3.connect(path)) as database:
            tables = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
            for name, sql in tables:
                if sql and "fts5" in sql:
                    database.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, '{name}', row)")
                    words = [row[0] for row in database.execute("SELECT term FROM temp.words")]
                    database.execute("DROP TABLE temp.words")
                    parts.append((f"index {name}", "\n".join(words).encode()))
                for row in database.execute(f'SELECT * FROM "{name}"'):
                    parts.append((f"table {name}", b"\n".join(
                        value if isinstance(value, bytes) else str(value).encode() for value in row)))
    return parts


def unpack(content):
    for magic, reader in ((b"PK\3\4", unpack_zip), (b"%PDF", unpack_pdf), (b"SQLite format 3\0", unpack_sqlite),
                          (b"\x1f\x8b", lambda c: [("unzipped", zlib.decompress(c, 47))])):
        if content.startswith(magic):
            return reader(content)
    return []


def find(content, name):
    """(where, what) of each, in it and in what is packed in it."""
    found = [(name, what) for what in sorted(find_in_bytes(content))]
    for part, inner in unpack(content):
        found += find(inner, f"{name}: {part}")
    return found


def find_in_folder(folder):
    """The same of all files below; and how many they are. Names count, too."""
    found, n_files = [], 0
    for base, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            if not os.path.isfile(path):
                continue  # sockets
            with open(path, "rb") as file:
                found += find(file.read(), path)
            found += find(name.encode(), f"the name of {path}")
            n_files += 1
    return found, n_files


def can_search():
    return shutil.which("pdftotext") is not None
