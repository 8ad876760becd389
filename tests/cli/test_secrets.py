# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""After account 12345678 / sort code 12-34-56 were entered for every deployment of the sample, each
thing that the program can write is written, with all of its messages. They are found in the claim
alone.

usage: test_secrets.py SOURCE_ROOT CLI EXPORT_DOCUMENTS"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv[1])
CLI, DOCUMENTS = sys.argv[2:4]
sys.path.insert(0, str(ROOT / "tests"))
import leaks  # noqa: E402
import tap  # noqa: E402

PASSPHRASE = "four words are enough"  # of tests/workspace/secrets-fixture.h
NOBODY = {"restore", "sample", "import"}  # commands that read; the others are all run
CLAIM = "claim with bank details"


class Case(unittest.TestCase):
    """Has the sample with bank details sealed, and what was written along with that; made once."""
    made = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.path = pathlib.Path(folder.name)
        cls.out = cls.path / "out"
        cls.out.mkdir()
        cls.database = cls.path / "a.db"
        # Its own home, so that what is written behind its back is found, too; and no keyring.
        cls.environment = dict(os.environ, G_MESSAGES_DEBUG="all", HOME=str(cls.path / "home"),
                               XDG_DATA_HOME=str(cls.path / "data"), XDG_CACHE_HOME=str(cls.path / "cache"),
                               XDG_CONFIG_HOME=str(cls.path / "config"), XDG_STATE_HOME=str(cls.path / "state"),
                               GSETTINGS_BACKEND="keyfile",
                               DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent/bus")
        cls.n_logs = 0
        if Case.made is None:
            cls.run_cli("sample", database=False)
            cls.run_program([DOCUMENTS, cls.database, cls.out])
            Case.made = tempfile.TemporaryDirectory()
            unittest.addModuleCleanup(Case.made.cleanup)
            shutil.copytree(cls.path, Case.made.name, dirs_exist_ok=True)
        else:
            shutil.copytree(Case.made.name, cls.path, dirs_exist_ok=True)

    @classmethod
    def run_program(cls, command, status=0, **keys):
        """Keeps what it prints among the files."""
        done = subprocess.run([str(word) for word in command], env=cls.environment, capture_output=True, check=False,
                              **keys)
        assert done.returncode == status, (command, done.stderr.decode())
        cls.n_logs += 1
        (cls.out / f"{cls.n_logs}.stdout").write_bytes(done.stdout)
        (cls.out / f"{cls.n_logs}.stderr").write_bytes(done.stderr)
        return done.stdout, done.stderr

    @classmethod
    def run_cli(cls, *arguments, database=True, **keys):
        where = ["--database", cls.database] if database else []
        return cls.run_program([CLI, *where, *arguments] + ([] if database else [cls.database]), **keys)

    @classmethod
    def known(cls, *arguments):
        """The names that a command knows, from what it says of one that it does not."""
        _, said = cls.run_cli(*arguments, status=2)
        return said.decode().rsplit(": ", 1)[1].strip().split(", ")

    def deployments(self):
        return json.loads(self.run_cli("--json", "deployments")[0])["deployments"]

    def assert_kept(self, least):
        found, n_files = leaks.find_in_folder(self.path)
        self.assertEqual(found, [])
        self.assertGreaterEqual(n_files, least)


class Leaks(unittest.TestCase):
    """The search finds what it is to find."""

    def test_forms(self):
        for text in ("account 12345678.", "12-34-56", "12 34 56", "(123456)", "87654321", "1234 5678"):
            self.assertTrue(leaks.find(text.encode(), "planted"), text)
            self.assertTrue(leaks.find(text.encode("utf-16-le"), "planted"), text)
            self.assertTrue(leaks.find(text.encode("utf-16-be"), "planted"), text)
        for text in ("1234567", "12-34-5", "0.123456", "54.1234567", "1234561", "2345678"):
            self.assertEqual(leaks.find(text.encode(), "planted"), [], text)

    def test_base64(self):
        for before in range(4):
            for behind in range(4):
                text = b"x" * before + b"12345678" + b"y" * behind
                self.assertTrue(leaks.find(leaks.base64.b64encode(text), "planted"), text)

    def test_packed(self):
        packed = leaks.io.BytesIO()
        with leaks.zipfile.ZipFile(packed, "w", leaks.zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.xml", "<v>12345678</v>" * 9)
        self.assertNotIn(b"12345678", packed.getvalue())
        self.assertTrue(leaks.find(packed.getvalue(), "planted"))

    def test_index(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.db"
            with leaks.contextlib.closing(leaks.sqlite3.connect(path)) as database:
                # Only the end of the second word is kept, and its text nowhere.
                database.execute("CREATE VIRTUAL TABLE s USING fts5 (a, content = '')")
                database.execute("INSERT INTO s (rowid, a) VALUES (1, '12345670 12345678')")
                database.commit()
            self.assertTrue([w for w, _ in leaks.find(path.read_bytes(), "planted") if "index s" in w])


class Kept(Case):
    def test_everything(self):
        """Nothing that is written has them"""
        told = re.findall(r"^  (\w+) ", self.run_program([CLI, "--help"])[0].decode(), re.M)
        commands = {
            "eligible": [["--programme", "tsi-2023-24"]], "cohorts": [[]], "suggest": None, "impact": None,
            "deployments": [[]], "deadlines": [[]], "form": None, "claims": [[]], "chart": None, "export": None,
            "history": [[]], "undo": None, "redo": None, "check": [[]], "backup": [[self.path / "backup.db"]],
            "dump": [[]],
        }
        self.assertEqual(set(told), set(commands) | NOBODY, "a new command has to be looked at here")
        cohorts = json.loads(self.run_cli("--json", "cohorts")[0])["cohorts"]
        commands["suggest"] = [["--cohort", cohort["id"]] for cohort in cohorts]
        commands["impact"] = [["--judgement", "overall", "--all-schools"]]
        with_form = [d["id"] for d in self.deployments() if d["programme"] == "tsi-2023-24"]
        commands["form"] = [[d, "--out", self.out / f"{d}.{kind}"] for d in with_form[:3]
                            for kind in ("pdf", "xlsx", "json")]
        commands["chart"] = [[name, "--out", self.out / f"{name}.{kind}", "--programme", "tsi-2023-24",
                              "--judgement", "overall", "--urn", "900005", "--cohort", cohorts[0]["id"]]
                             for name in self.known("chart", "pie", "--out", self.out / "a.svg")
                             for kind in ("svg", "png", "pdf")]
        commands["export"] = [[what, "--out", self.out / f"{what}.{kind}"]
                              for what in self.known("export", "everything", "--out", self.out / "a.csv")
                              for kind in ("csv", "json")]
        commands["undo"] = commands["redo"] = [[]]
        for command in told:
            for arguments in commands.get(command, []):
                self.run_cli(command, *arguments)
                if command not in ("undo", "redo", "backup", "form", "chart", "export"):
                    self.run_cli("--json", command, *arguments)
        self.run_cli("restore", self.path / "backup.db")
        self.assert_kept(230)


class Planted(Case):
    def test_note(self):
        """What somebody writes into a note is found in the database and in what is exported"""
        with leaks.contextlib.closing(leaks.sqlite3.connect(self.database)) as database:
            database.execute("UPDATE deployment SET note = 'to 12-34-56, 12345678'")
            database.execute("UPDATE application SET note = 'to 12-34-56, 12345678'")
            database.commit()
        self.run_cli("dump")
        self.run_cli("export", "applications", "--out", self.out / "applications.csv")
        for path in self.out.glob("0*"):
            path.unlink()  # Not what was written before.
        where = {pathlib.Path(w.split(": ")[0]).name for w, _ in leaks.find_in_folder(self.path)[0]}
        self.assertLessEqual({"a.db", "applications.csv", f"{self.n_logs - 1}.stdout"}, where)


class Claim(Case):
    def claim(self, *options, status=0, answer=PASSPHRASE + "\n"):
        return self.run_cli("form", 900005, "--with-bank-details", "--out", self.out, *options, status=status,
                            input=answer.encode())

    def test_claim(self):
        """The claim has them, its name and its first page say so, and the view is written down"""
        _, said = self.claim(status=2)
        self.assertIn("--yes", said.decode())
        self.claim("--yes", status=1, answer="not these four words\n")
        self.claim("--yes", status=1, answer="")
        self.assertEqual(list(self.out.glob(f"*{CLAIM}*")), [])
        before = self.exported()
        for path in self.out.glob("0*"):
            path.unlink()  # What was written before is looked at above.

        said = json.loads(self.claim("--json", "--yes")[0])
        path = pathlib.Path(said["file"])
        self.assertIn(CLAIM, path.name)
        self.assertTrue(said["bank_details"])
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        text = subprocess.run(["pdftotext", "-l", "1", path, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("bank details", text)
        found = leaks.find_in_folder(self.path)[0]
        self.assertEqual({w.split(": ")[0] for w, _ in found}, {str(path)})
        self.assertLessEqual({"12345678 (plain)", "12-34-56 (plain)"}, {what for _, what in found})
        self.assertEqual(self.exported(), before + 1)

    def exported(self):
        with leaks.contextlib.closing(leaks.sqlite3.connect(self.database)) as database:
            return database.execute("SELECT count (*) FROM disclosure WHERE kind = 1").fetchone()[0]


if __name__ == "__main__":
    if not leaks.can_search():
        print("1..0 # SKIP pdftotext is not installed")
        sys.exit(0)
    tap.main()
