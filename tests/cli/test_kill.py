# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Kills alongside-cli with SIGKILL at random moments, 200 times, during imports and edits. Whatever
it had said was done must be in the history afterwards, what is there must be whole, and the check
clean.

usage: test_kill.py SOURCE_ROOT CLI"""

import csv
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(sys.argv[1])
CLI = sys.argv[2]
sys.path.insert(0, str(ROOT / "tests"))
import tap  # noqa: E402

KILLS = 200
# Some commands are done before the signal comes.
MOST_ROUNDS = 600
CHECK_EVERY = 5
REGISTER = ROOT / "data/sample/edubasealldata20260601.csv"
# So that a failure can be played again; the moments of the kernel cannot.
SEED = int(os.environ.get("ALONG_KILL_SEED", "20260602"))


class Kill(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)
        self.database = self.path / "a.db"
        self.dice = random.Random(SEED)
        self.version = 0
        self.run_whole("sample", self.database)

    def run_whole(self, *arguments):
        done = subprocess.run([CLI, "--database", self.database, "--json", *map(str, arguments)],
                              capture_output=True, text=True, encoding="utf-8", check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""), arguments)
        return json.loads(done.stdout)

    def read_history(self):
        return {entry["sequence"]: entry["state"] for entry in self.run_whole("history")["entries"]}

    def make_register(self):
        """The register with another number of pupils in every row, so that each import changes all."""
        self.version += 1
        out = self.path / "register.csv"
        with open(REGISTER, encoding="cp1252", newline="") as source, \
                open(out, "w", encoding="cp1252", newline="") as target:
            rows = csv.reader(source)
            header = next(rows)
            pupils = header.index("NumberOfPupils")
            writer = csv.writer(target, quoting=csv.QUOTE_ALL)
            writer.writerow(header)
            for row in rows:
                row[pupils] = str(100 + self.version)
                writer.writerow(row)
        return out

    def choose(self):
        """A command that changes something, and what it makes of the history of before."""
        words = self.dice.choice(["import", "import", "suggest", "undo", "redo"])
        if words == "import":
            return ["import", str(self.make_register())]
        if words == "suggest":
            return ["suggest", "--cohort", "Autumn 2023", "--accept"]
        return [words]

    def time_commands(self):
        """How long each takes whole: the signal comes somewhere in that time."""
        longest = {}
        for words in (["import", self.make_register()], ["suggest", "--cohort", "Autumn 2023", "--accept"], ["undo"],
                      ["redo"]):
            begin = time.monotonic()
            self.run_whole(*words)
            longest[words[0]] = time.monotonic() - begin
        return longest

    def kill_one(self, longest):
        """(What was run, whether it said that it was done, whether it was killed)"""
        words = self.choose()
        process = subprocess.Popen([CLI, "--database", self.database, "--json", *words],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        time.sleep(self.dice.uniform(0, 1.2 * longest[words[0]]))
        process.send_signal(signal.SIGKILL)
        output = process.stdout.read()
        process.stdout.close()
        status = process.wait()
        try:
            json.loads(output)
            said = True
        except ValueError:
            said = False
        return words, said or status == 0, status == -signal.SIGKILL

    def verify(self, words, said, before, after):
        """Nothing of before is lost, and what was said to be done is there."""
        lost = [sequence for sequence in before if sequence not in after]
        self.assertEqual(lost, [], f"{words}: entries are lost")
        if not said:
            return
        if words[0] in {"import", "suggest"}:
            new = max(after) > max(before)
            # With nothing to change there is nothing to remember.
            self.assertTrue(new or words[0] == "suggest", f"{words}: said to be done and is not")
        else:
            self.assertNotEqual(before, after, f"{words}: said to be done and is not")

    def test_200_times(self):
        longest = self.time_commands()
        killed = committed = rounds = 0
        before = self.read_history()
        while killed < KILLS and rounds < MOST_ROUNDS:
            words, said, was_killed = self.kill_one(longest)
            rounds += 1
            killed += was_killed
            after = self.read_history()
            committed += after != before
            self.verify(words, said, before, after)
            before = after
            if rounds % CHECK_EVERY == 0:
                self.assertEqual(self.run_whole("check"), {"clean": True, "problems": []})
        self.assertEqual(self.run_whole("check"), {"clean": True, "problems": []})
        print(f"# seed {SEED}: {killed} killed in {rounds} rounds, {committed} of which had committed")
        self.assertEqual(killed, KILLS)
        # Else the moments tell nothing.
        self.assertGreater(committed, KILLS // 20)

    def test_undo_all_after_kills(self):
        """After kills, everything can still be taken back to nothing and done again."""
        longest = self.time_commands()
        for _ in range(10):
            self.kill_one(longest)
        copy = self.path / "copy.db"
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(f"{self.database}{ending}"):
                shutil.copy(f"{self.database}{ending}", f"{copy}{ending}")
        n = sum(state == "done" for state in self.read_history().values())
        full = self.run_whole("dump")["dump"]
        for _ in range(n):
            self.run_whole("undo")
        self.assertEqual(self.run_whole("dump")["dump"], "")
        for _ in range(n):
            self.run_whole("redo")
        self.assertEqual(self.run_whole("dump")["dump"], full)
        # The copy of the files as the kill left them says the same.
        self.database = copy
        self.assertEqual(self.run_whole("dump")["dump"], full)


if __name__ == "__main__":
    tap.main()
