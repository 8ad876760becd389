# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints the cells of a workbook, one a line as JSON: sheet, cell, type and text. Another reader than
the program's own.

usage: read_xlsx.py FILE"""

import json
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"


def main():
    with zipfile.ZipFile(sys.argv[1]) as book:
        for name in book.namelist():
            if name.endswith((".xml", ".rels")):
                tree.fromstring(book.read(name))
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in tree.fromstring(book.read("xl/sharedStrings.xml")).iter(MAIN + "si"):
                shared.append("".join(text.text or "" for text in item.iter(MAIN + "t")))
        targets = {
            link.get("Id"): link.get("Target")
            for link in tree.fromstring(book.read("xl/_rels/workbook.xml.rels")).iter(PACKAGE + "Relationship")
        }
        for sheet in tree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            part = "xl/" + targets[sheet.get(LINK + "id")]
            for cell in tree.fromstring(book.read(part)).iter(MAIN + "c"):
                value = cell.find(MAIN + "v")
                if value is None:
                    continue
                kind = cell.get("t", "n")
                text = shared[int(value.text)] if kind == "s" else value.text
                print(json.dumps([sheet.get("name"), cell.get("r"), "n" if kind == "n" else "s", text]))


if __name__ == "__main__":
    main()
