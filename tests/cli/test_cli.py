# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""alongside-cli from the outside: exit statuses, streams, JSON, and figures on the sample region that
data/sample/README.md counted from the files by other means.

usage: test_cli.py SOURCE_ROOT CLI"""

import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv[1])
CLI = sys.argv[2]
sys.path.insert(0, str(ROOT / "tests"))
import tap  # noqa: E402

SAMPLE = ROOT / "data/sample"
DATA = ROOT / "tests/data"
REGISTER = SAMPLE / "edubasealldata20260601.csv"


def run(*arguments, cwd=None):
    return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, check=False, cwd=cwd,
                          encoding="utf-8")


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.database = self.path / "a.db"

    def good(self, *arguments):
        done = run("--database", self.database, *arguments)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def json(self, *arguments):
        return json.loads(self.good("--json", *arguments))

    def bad(self, status, *arguments):
        """Fails with one line on standard error and nothing on standard output."""
        done = run("--database", self.database, *arguments)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        self.assertTrue(done.stderr.startswith("alongside-cli: "), done.stderr)
        self.assertEqual(done.stdout, "")
        return done.stderr


class Usage(Case):
    def test_help(self):
        done = run("--help")
        self.assertEqual(done.returncode, 0)
        for command in ("import", "eligible", "suggest", "impact", "chart", "export", "history", "undo", "redo",
                        "check", "backup", "restore", "sample", "deployments", "deadlines", "bank-holidays", "form",
                        "claims"):
            self.assertIn(f"  {command} ", done.stdout)
            help_text = run(command, "--help")
            self.assertEqual((help_text.returncode, help_text.stderr), (0, ""))
            self.assertIn(command, help_text.stdout)

    def test_wrong_usage(self):
        self.bad(2)
        self.assertIn("frobnicate", self.bad(2, "frobnicate"))
        self.bad(2, "import")
        self.bad(2, "import", "--as", "spreadsheet", REGISTER)
        self.bad(2, "eligible")
        self.bad(2, "eligible", "--programme", "tsi-2023-24", "--academic-year", "2019/21")
        self.bad(2, "eligible", "--programme", "tsi-2023-24", "--region", "Mercia")
        self.bad(2, "impact")
        self.bad(2, "impact", "--paired", "1,2,3")
        self.bad(2, "impact", "--judgement", "overall", "--all-schools", "--programme", "tsi-2023-24")
        self.bad(2, "chart", "impact-bars")
        self.bad(2, "chart", "pie", "--out", "a.svg")
        self.bad(2, "chart", "impact-bars", "--out", "a.bmp")
        self.bad(2, "export", "everything", "--out", "a.csv")
        self.bad(2, "history", "--frob")
        self.bad(2, "deployments", "everything")
        self.bad(2, "form", "--out", "a.pdf")
        self.bad(2, "form", "1")
        self.bad(2, "form", "1", "--out", "a.doc")
        self.bad(2, "form", "1", "--with-bank-details", "--out", "a.pdf")
        self.bad(2, "claims", "--academic-year", "2019/21")
        self.assertFalse(self.database.exists())

    def test_no_database(self):
        for command in ("history", "check", "undo", "cohorts", "dump", "deployments", "deadlines", "claims"):
            self.bad(1, command)
        self.assertFalse(self.database.exists())

    def test_not_a_database(self):
        self.database.write_text("Not a database, but long enough to look at. " * 100)
        self.bad(1, "check")
        self.bad(1, "import", REGISTER)
        self.assertTrue(self.database.read_text().startswith("Not a database"))

    def test_result_cannot_be_written(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([CLI, "--help"], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)


class Import(Case):
    def test_json(self):
        result = self.json("import", REGISTER)
        self.assertEqual(len(result["files"]), 1)
        file = result["files"][0]
        self.assertEqual(file["kind"], "register")
        self.assertEqual([file[key] for key in ("read", "inserted", "updated", "unchanged", "rejected")],
                         [269, 269, 0, 0, 0])
        again = self.json("import", REGISTER)["files"][0]
        self.assertEqual([again[key] for key in ("read", "inserted", "updated", "unchanged", "rejected")],
                         [269, 0, 0, 269, 0])
        self.assertEqual(len(self.json("history")["entries"]), 1)

    def test_dry_run_writes_nothing(self):
        result = self.json("import", "--dry-run", REGISTER)["files"][0]
        self.assertEqual(result["inserted"], 269)
        self.assertEqual(self.json("history")["entries"], [])
        self.assertEqual(self.good("dump"), "")

    def test_zip(self):
        file = self.json("import", DATA / "gias-register.zip")["files"][0]
        self.assertEqual((file["kind"], file["read"], file["rejected"]), ("register", 26, 0))

    def test_issues(self):
        file = self.json("import", DATA / "broken/bad-urns.csv")["files"][0]
        self.assertGreater(file["rejected"], 0)
        self.assertEqual(set(file["issues"][0]) & {"line", "column", "message"}, {"line", "column", "message"})
        self.assertGreater(file["issues"][0]["line"], 1)

    def test_refused(self):
        self.assertIn("URN", self.bad(1, "import", DATA / "broken/missing-urn.csv"))
        self.bad(1, "import", DATA / "broken/unknown-header.csv")
        self.bad(1, "import", DATA / "broken/empty.csv")
        self.bad(1, "import", DATA / "broken/truncated.zip")
        self.bad(1, "import", self.path / "none.csv")
        # One bad file among good ones: nothing of the command is done.
        self.bad(1, "import", REGISTER, DATA / "broken/missing-urn.csv")
        self.assertEqual(self.json("history")["entries"], [])


class Sample(Case):
    """Each test starts from a copy of one sample."""

    @classmethod
    def setUpClass(cls):
        cls.made = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.made.cleanup)
        cls.original = pathlib.Path(cls.made.name) / "sample.db"
        done = run("--json", "sample", cls.original)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["schools"] == 269, done.stdout

    def setUp(self):
        super().setUp()
        self.database.write_bytes(self.original.read_bytes())

    def find_cohort(self, name):
        return next(cohort for cohort in self.json("cohorts")["cohorts"] if cohort["name"] == name)

    def test_sample_refuses_to_overwrite(self):
        self.bad(1, "sample", self.database)
        self.assertEqual(self.database.read_bytes(), self.original.read_bytes())

    def test_cohorts(self):
        cohorts = self.json("cohorts")["cohorts"]
        self.assertEqual(len(cohorts), 5)
        autumn = self.find_cohort("Autumn 2023")
        self.assertEqual((autumn["partners"], autumn["unmatched"]), (23, 23))

    def test_eligible(self):
        # README: TSI, all files, "2 or more RI" and "inadequate in the year".
        for year, consecutive, inadequate in (("2022/23", 4, 2), ("2023/24", 10, 10)):
            result = self.json("eligible", "--programme", "tsi-2023-24", "--academic-year", year)
            rules = [reason["rule"] for school in result["schools"] for reason in school["reasons"]]
            self.assertEqual((rules.count("consecutive-ri"), rules.count("inadequate")), (consecutive, inadequate))
            self.assertEqual(result["count"], len(result["schools"]))
            for school in result["schools"]:
                self.assertTrue(school["reasons"])
                self.assertTrue(all(reason["evidence"] for reason in school["reasons"]))
        # README: Behaviour Hubs, known on the last day of the year, the definition.
        # A named person held one of the second year not to be eligible (participants.json).
        for year, count in (("2022/23", 92), ("2023/24", 83 - 1)):
            self.assertEqual(self.json("eligible", "--programme", "behaviour-hubs", "-y", year)["count"], count)

    def test_eligible_region(self):
        everyone = self.json("eligible", "--programme", "behaviour-hubs", "-y", "2022/23")
        north = self.json("eligible", "--programme", "behaviour-hubs", "-y", "2022/23", "--region", "North East")
        west = self.json("eligible", "--programme", "behaviour-hubs", "-y", "2022/23", "--region", "South West")
        self.assertEqual(north["count"], everyone["count"])
        self.assertEqual((west["count"], west["schools"]), (0, []))

    def test_eligible_unknown_programme(self):
        self.assertIn("tsi-2023-24", self.bad(1, "eligible", "--programme", "none"))

    def test_suggest(self):
        before = self.good("dump")
        plan = self.json("suggest", "--cohort", "Autumn 2023")
        self.assertEqual(self.good("dump"), before)
        self.assertEqual((plan["placed"], plan["unplaced"], len(plan["pairs"])), (23, 0, 23))
        self.assertGreaterEqual(plan["placed"], plan["nearest_first_placed"])
        self.assertEqual(len({pair["partner"] for pair in plan["pairs"]}), 23)
        near = self.json("suggest", "--cohort", "Autumn 2023", "--nobody-far")
        self.assertEqual(near["placed"], plan["placed"])
        self.assertEqual(near["least_objective"], plan["objective"])
        self.assertGreaterEqual(near["objective"], plan["objective"])
        furthest = [max(pair["distance_km"] for pair in each["pairs"]) for each in (near, plan)]
        self.assertLessEqual(*furthest)
        accepted = self.json("suggest", "--cohort", self.find_cohort("Autumn 2023")["id"], "--accept")
        self.assertEqual(accepted["objective"], plan["objective"])
        self.assertEqual(self.find_cohort("Autumn 2023")["unmatched"], 0)
        self.assertTrue(self.json("check")["clean"])
        self.json("undo")
        self.assertEqual(self.good("dump"), before)
        self.bad(1, "suggest", "--cohort", "Winter 1999")

    def test_impact(self):
        # README, behaviour of the three cohorts: improved 8 + 7 + 7.
        sample = self.json("impact", "--judgement", "behaviour-and-attitudes", "--programme", "behaviour-hubs")
        self.assertEqual(sample["improved"], 22)
        self.assertEqual(sample["improved"] + sample["same"] + sample["declined"], sample["pairs"])
        self.assertEqual(sum(map(sum, sample["counts"])), sample["pairs"])
        self.assertEqual(sum(sample["left_out"].values()) + sample["pairs"], sample["schools"])
        # README, Summer 2023: 9 pairs of 12, 8 below good before and 5 of those good after.
        summer = self.json("impact", "--judgement", "behaviour-and-attitudes", "--cohort", "Summer 2023")
        self.assertEqual((summer["pairs"], summer["improved"], summer["declined"]), (9, 7, 2))
        self.assertEqual((summer["paired"]["ll"] + summer["paired"]["lh"], summer["paired"]["lh"]), (8, 5))

    def test_impact_paired(self):
        # Of 34 schools 18 of 19 rose and 8 fell: McNemar 100/26 = 3.846; corrected 81/26 = 3.115;
        # two-sided binomial tail of 8 in 26, 0.0755; 18/19 = 94.7 %, Wilson 75.4 to 99.1 %.
        figures = self.json("impact", "--paired", "1,18,8,7")
        self.assertAlmostEqual(figures["tests"]["mcnemar"]["statistic"], 100 / 26)
        self.assertAlmostEqual(figures["tests"]["mcnemar"]["p"], 0.0499, 4)
        self.assertAlmostEqual(figures["tests"]["mcnemar_corrected"]["statistic"], 81 / 26)
        self.assertAlmostEqual(figures["tests"]["mcnemar_exact"]["p"], 0.0755, 4)
        self.assertAlmostEqual(figures["tests"]["unpaired_chi_squared"]["statistic"], 6.0714, 4)
        share = figures["estimates"]["improved_of_below"]
        self.assertAlmostEqual(share["value"], 18 / 19)
        self.assertAlmostEqual(share["low"], 0.754, 3)
        self.assertAlmostEqual(share["high"], 0.991, 3)
        none = self.json("impact", "--paired", "3,0,0,4")
        self.assertIsNone(none["tests"]["mcnemar"]["p"])
        self.assertIn("note", none["tests"]["mcnemar"])

    def test_charts(self):
        starts = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}
        for name in ("impact-bars", "impact-flow", "impact-matrix", "before-after", "capacity", "region-map"):
            for ending, start in starts.items():
                out = self.path / f"{name}.{ending}"
                self.good("chart", name, "--programme", "behaviour-hubs", "--out", out)
                self.assertTrue(out.read_bytes().startswith(start), out)
        summary = self.json("chart", "timeline", "--urn", "900010", "--out", self.path / "t.svg")["summary"]
        self.assertTrue(summary)
        self.bad(1, "chart", "timeline", "--urn", "1", "--out", self.path / "u.svg")
        self.bad(1, "chart", "impact-bars", "--out", self.path / "no/such/folder.svg")

    def test_export(self):
        for what, n in (("schools", 269), ("applications", 75), ("history", 1)):
            table, document = self.path / f"{what}.csv", self.path / f"{what}.json"
            self.assertEqual(self.json("export", what, "--out", table)["rows"], n)
            self.good("export", what, "--out", document)
            with open(table, encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            records = json.loads(document.read_text(encoding="utf-8"))
            self.assertEqual(len(rows), n)
            self.assertEqual([["" if value is None else str(value) for value in record.values()] for record in records],
                             [list(row.values()) for row in rows])

    def find_deployments(self, programme):
        """As the file has them, whose dates move but not its stages and sums."""
        data = json.loads((SAMPLE / "team-deployments.json").read_text(encoding="utf-8"))
        return {d["id"]: d for d in data["deployments"] if d["programme"] == programme}

    def test_deployments(self):
        known = self.find_deployments("tsi-2023-24")
        result = self.json("deployments", "--programme", "tsi-2023-24")
        found = {d["id"]: d for d in result["deployments"]}
        self.assertEqual((result["count"], set(found)), (16, set(known)))
        for name, it in found.items():
            self.assertEqual((it["school"], it["status"]), (known[name]["school"], known[name]["status"]))
            self.assertEqual(it["days_used"], sum(day["days"] for day in known[name].get("day", [])))
            more = sum(e["days"] for e in known[name].get("enhancement", []) if e["option"] == "additional-days")
            self.assertEqual(it["days_approved"], known[name]["approved"] + more)
            if it["status"] in ("completed", "stopped"):
                self.assertEqual((it["whose_move"], it["next"]), ([], None))
        fresh = next(it for it in found.values() if not known[it["id"]].get("step") and not it["overdue"])
        # Column 1 of the guidance's table: four weeks for the regional team to pass the school on.
        self.assertEqual((fresh["whose_move"], fresh["next"]["step"], fresh["leader"]), (["rg"], "hand-over", ""))
        self.assertEqual(datetime.date.fromisoformat(fresh["next"]["due"]).weekday(),
                         datetime.date.fromisoformat(known[fresh["id"]]["opened"]).weekday())
        hubs = self.json("deployments", "--programme", "behaviour-hubs")["deployments"]
        self.assertEqual([it["days_used"] for it in hubs],
                         [sum(a["days"] for a in self.find_deployments("behaviour-hubs")[it["id"]].get("activity", []))
                          for it in hubs])
        self.bad(1, "deployments", "--programme", "no-such")

    def test_deployments_overdue(self):
        late = self.json("deployments", "--overdue")["deployments"]
        known = self.find_deployments("tsi-2023-24")
        self.assertLess(len(late), 20)
        self.assertTrue(all(it["overdue"] > 0 for it in late))
        # Identified more than four weeks ago, and nothing has been done since.
        self.assertIn(True, [not known.get(it["id"], {"step": 1}).get("step") for it in late])

    def test_deadlines(self):
        calendar = self.path / "deadlines.ics"
        result = self.json("deadlines", "--calendar", calendar)
        due = [it["due"] for it in result["deadlines"]]
        self.assertEqual(due, sorted(due))
        self.assertEqual((result["count"], result["events"]), (len(due), len(due)))
        self.assertEqual(result["overdue"], sum(it["overdue"] for it in result["deadlines"]))
        self.assertGreater(result["overdue"], 0)
        status = {d["id"]: d["status"] for d in self.find_deployments("tsi-2023-24").values()}
        running = {(status.get(it["deployment"], "active"), it["process"]) for it in result["deadlines"]}
        self.assertEqual({it for it, _ in running}, {"active", "completed"})
        # Twelve months of a funded partnership outlast the deployment.
        self.assertEqual({process for it, process in running if it == "completed"}, {"trust-partnership"})
        text = calendar.read_bytes().decode()
        self.assertEqual(text.count("BEGIN:VEVENT"), len(due))
        self.assertEqual(sorted(line[-8:] for line in text.split("\r\n") if line.startswith("DTSTART;VALUE=DATE:")),
                         [day.replace("-", "") for day in due])
        self.bad(1, "deadlines", "--calendar", self.path / "none/deadlines.ics")

    def test_bank_holidays(self):
        published = DATA / "bank-holidays.json"
        self.assertEqual(self.json("bank-holidays"), {"loaded": False})
        result = self.json("bank-holidays", published)
        self.assertEqual((result["first"], result["first_year"], result["differences"]), ("2021-12-28", 2022, []))
        # Without the King's coronation, which Alongside knows of.
        content = json.loads(published.read_text(encoding="utf-8"))
        events = content["england-and-wales"]["events"]
        content["england-and-wales"]["events"] = [it for it in events if it["date"] != "2023-05-08"]
        other = self.path / "other.json"
        other.write_text(json.dumps(content), encoding="utf-8")
        result = self.json("bank-holidays", other)
        self.assertEqual([(it["date"], it["added"]) for it in result["differences"]], [("2023-05-08", False)])
        self.assertEqual(self.json("bank-holidays"), result)
        self.assertIn("Loaded the bank holidays of 2022 to", self.good("history"))
        self.good("undo")
        self.assertEqual(self.json("bank-holidays")["differences"], [])
        self.assertFalse(self.json("bank-holidays", "--remove")["loaded"])
        other.write_text('{ "england-and-wales": { "events": [ { "title": "A", "date": "soon" } ] } }', encoding="utf-8")
        self.assertIn("other.json: england-and-wales.events[0].date", self.bad(1, "bank-holidays", other))
        self.bad(1, "bank-holidays", REGISTER)
        self.bad(2, "bank-holidays", "--remove", published)

    def test_form(self):
        name, it = next((n, d) for n, d in self.find_deployments("tsi-2023-24").items() if d["status"] == "completed")
        for suffix, head in (("pdf", b"%PDF"), ("xlsx", b"PK"), ("json", b"{")):
            out = self.path / f"form.{suffix}"
            self.assertEqual(self.json("form", name, "--out", out)["form"], "tsi-deployment-form-2023-24")
            self.assertTrue(out.read_bytes().startswith(head))
        text = (self.path / "form.json").read_text(encoding="utf-8")
        json.loads(text)
        self.assertIn(str(it["school"]), text)
        self.good("form", it["school"], "--out", self.path / "same.json")
        self.assertEqual((self.path / "same.json").read_text(encoding="utf-8"), text)
        self.bad(1, "form", "no-such", "--out", self.path / "no.pdf")
        self.bad(1, "form", name, "--form", "no-such", "--out", self.path / "no.pdf")
        self.assertFalse((self.path / "no.pdf").exists())

    def test_claims(self):
        known = self.find_deployments("tsi-2023-24")
        claims = [c for d in known.values() for c in d.get("claim", [])]
        rows = self.json("claims", "--programme", "tsi-2023-24")
        self.assertEqual({row["region"] for row in rows["rows"]}, {"North East"})
        self.assertEqual(rows["all"]["deployments"], 16)
        # At 600 pounds a day, and 5,000 of a partnership: two claims are paid, and a first payment.
        self.assertEqual(rows["all"]["paid"], 2 * 10 * 600 + 5000)
        self.assertEqual(rows["all"]["paid"], sum(c["amount"] for c in claims if c["state"] == "paid"))
        self.assertEqual(rows["all"]["claimed"], sum(c["amount"] for c in claims if c["state"] not in ("draft", "returned")))
        for key in ("approved", "claimed", "paid", "forecast"):
            self.assertEqual(rows["all"][key], sum(row[key] for row in rows["rows"]))
        self.assertEqual(self.json("claims", "--academic-year", "2019/20")["rows"], [])

    def test_own_list(self):
        with open(SAMPLE / "our-partners.csv", encoding="utf-8-sig", newline="") as file:
            n = len(list(csv.DictReader(file)))
        words = ["import", "--as", "partners", "--cohort", "Autumn 2023", SAMPLE / "our-partners.csv"]
        self.bad(1, *words)
        self.bad(2, *words, "--map", "urn=No such column")
        self.bad(2, *words, "--map", "frob=School")
        self.assertEqual(self.json(*words, "--map", "urn=School URN no.")["files"][0]["read"], n)

    def test_history_undo_redo(self):
        full = self.good("dump")
        self.json("suggest", "--cohort", "Autumn 2023", "--accept")
        paired = self.good("dump")
        self.assertNotEqual(full, paired)
        self.json("undo")
        self.assertEqual(self.good("dump"), full)
        self.json("undo")
        self.assertEqual(self.good("dump"), "")
        self.assertEqual([entry["state"] for entry in self.json("history")["entries"]], ["undone", "undone"])
        self.bad(1, "undo")
        self.json("redo")
        self.assertEqual(self.good("dump"), full)
        self.json("redo")
        self.assertEqual(self.good("dump"), paired)
        self.bad(1, "redo")
        entries = self.json("history", "--limit", "1")["entries"]
        self.assertEqual(len(entries), 1)
        self.assertEqual(set(entries[0]), {"sequence", "label", "author", "time", "state"})

    def test_backup_and_restore(self):
        full = self.good("dump")
        copy = self.path / "copy.db"
        self.good("backup", copy)
        self.json("undo")
        result = self.json("restore", copy)
        self.assertEqual(self.good("dump"), full)
        self.assertTrue(pathlib.Path(self.path, result["kept"]).exists())
        self.bad(1, "restore", REGISTER)
        self.assertEqual(self.good("dump"), full)

    def test_check_finds_damage(self):
        data = self.database.read_bytes()
        self.database.write_bytes(data[: len(data) // 2])
        done = run("--database", self.database, "check")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.count("\n"), 1)


if __name__ == "__main__":
    tap.main()
