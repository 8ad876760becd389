# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The checks of build-aux/ find the faults that they are there for."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(ROOT / "tests"))
import tap  # noqa: E402

SPDX = "/* SPDX-FileCopyrightText: 2026 The Alongside developers\n * SPDX-License-Identifier: GPL-3.0-or-later */\n"


class Checks(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        self.write("src/ui/alongside.gresource.xml", "<gresources/>")
        self.write("po/POTFILES.in", "")
        self.write("po/LINGUAS", "")
        self.addCleanup(self.folder.cleanup)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def check(self, name, *wanted):
        done = subprocess.run([ROOT / "build-aux" / f"check-{name}", self.root], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1 if wanted else 0, done.stdout + done.stderr)
        for text in wanted:
            self.assertIn(text, done.stdout)

    def test_layers_clean(self):
        self.write("src/model/along-a.h", SPDX)
        self.write("src/rules/along-b.c", SPDX + '#include "along-a.h"\n/* SELECT a FROM b */\n')
        self.check("layers")

    def test_layers_upward(self):
        self.write("src/rules/along-a.h", SPDX)
        self.write("src/model/along-b.c", SPDX + '#include "along-a.h"\n')
        self.check("layers", "model/ may not include along-a.h of rules/")

    def test_layers_toolkit(self):
        self.write("src/workspace/along-b.c", SPDX + "#include <gtk/gtk.h>\n")
        self.check("layers", "only ui/ may use GTK")

    def test_layers_sql(self):
        self.write("src/workspace/along-b.c", SPDX + 'const char *a = "SELECT urn FROM school";\n')
        self.check("layers", "only store/ may contain SQL")

    def test_layers_cxx(self):
        self.write("src/rules/along-b.cc", SPDX)
        self.check("layers", "the only C++")

    def test_style(self):
        self.write("src/model/along-a.h", "")
        self.write("src/model/along-b.h", SPDX)
        self.write("src/model/along-c.c", SPDX + 'g_print ("x");\n')
        self.write("src/model/along-d.c", "int d;\n")
        self.write("src/cli/along-e.c", SPDX + 'g_print ("x");\n')
        self.check("style", "along-b.h: has no #pragma once", "along-c.c: only cli/ prints",
                   "along-d.c: the two SPDX lines")

    def test_potfiles(self):
        self.write("src/model/along-a.c", SPDX + 'const char *a = _("A");\n')
        self.write("src/model/along-b.c", SPDX + "int b;\n")
        self.write("po/POTFILES.in", "src/model/along-b.c\n")
        self.check("potfiles", "lacks src/model/along-a.c", "names src/model/along-b.c")

    def test_ui_icon_button(self):
        self.write("src/ui/a.ui", '<interface><object class="GtkButton" id="x">'
                   '<property name="icon-name">y</property></object></interface>')
        self.check("ui", "the button x shows only an icon and has no tooltip", "no accessible label",
                   "not in alongside.gresource.xml")

    def test_ui_broken(self):
        self.write("src/ui/a.ui", "<interface>")
        self.check("ui", "a.ui: no element found")

    def test_ui_code(self):
        self.write("src/ui/a.c", SPDX + 'button = gtk_button_new_from_icon_name ("x");\n')
        self.check("ui", "an icon-only button without tooltip")


if __name__ == "__main__":
    tap.main()
