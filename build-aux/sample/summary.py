# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Counts the written files afresh, knowing nothing of how they were made, and checks that they agree.

The numbers in data/sample/README.md come from here; the program's tests assert them."""

import collections
import csv
import datetime
import json
import pathlib

Date = datetime.date
GRADES = {"Outstanding": 1, "Good": 2, "Satisfactory": 3, "Requires Improvement": 3, "Inadequate": 4}
EIF, CARDS = Date(2019, 9, 1), Date(2025, 11, 10)
MI = ("2020-08-31", "2023-08-31", "2025-08-31")


def read(path):
    text = path.read_bytes()
    text = text.decode("utf-8-sig" if text.startswith(b"\xef\xbb\xbf") else "cp1252")
    lines = text.splitlines(keepends=True)
    if not lines[0].startswith(("URN", '"')):
        lines = lines[1:]  # a title line
    rows = list(csv.reader(lines))
    assert all(len(r) == len(rows[0]) for r in rows), f"ragged row in {path.name}"
    return [dict(zip(rows[0], r)) for r in rows[1:]]


def british(text):
    return datetime.datetime.strptime(text, "%d/%m/%Y").date() if text not in ("", "NULL") else None


def number(text):
    return int(text) if text in ("1", "2", "3", "4") else None


class Inspections:
    """Everything known of every school, merged from all files by inspection number."""

    def __init__(self, folder):
        self.by_number = {}
        self.careers = collections.defaultdict(dict)  # URN now: number or date: inspection
        self.years = collections.Counter()
        for day in MI:
            for row in read(folder / f"management_information_latest_inspections_{day}.csv"):
                word = "full" if day.startswith("2020") else "graded"
                self._take(row, row[f"Inspection number of latest {word} inspection"], row["Inspection start date"],
                           row["Overall effectiveness"], row["Behaviour and attitudes"],
                           row["Effectiveness of leadership and management"], row[f"URN at time of latest {word} inspection"])
                self._take(row, row[f"Previous {word} inspection number"], row["Previous inspection start date"],
                           row[f"Previous {word} inspection overall effectiveness"], row["Previous behaviour and attitudes"],
                           row["Previous effectiveness of leadership and management"],
                           row[f"URN at time of previous {word} inspection"])
        for row in read(folder / "management_information_latest_inspections_2026-05-31.csv"):
            of = "latest OEIF graded inspection"
            self._take(row, row[f"Inspection number of {of}"], row[f"Inspection start date of {of}"],
                       row["Latest OEIF overall effectiveness"], row["Latest OEIF behaviour and attitudes"],
                       row["Latest OEIF effectiveness of leadership and management"], row[f"URN at time of {of}"])
            card = row["Inspection number of latest full inspection"]
            if card != "NULL":
                day = british(row["Inspection start date"])
                assert day >= CARDS
                self.careers[int(row["URN"])][card] = {"start": day, "overall": None, "behaviour": None, "card": True,
                                                       "own": True}
        self.history = 0
        for row in read(folder / "overall_ratings_2005-2019.csv"):
            self.history += 1
            day = Date.fromisoformat(row["Inspection Date"][:10])
            career = self.careers[int(row["URN"])]
            same = [i for i in career.values() if i["start"] == day]
            if same:
                assert same[0]["overall"] == GRADES[row["Rating"]], row
            else:
                career[day] = {"start": day, "overall": GRADES[row["Rating"]], "behaviour": None, "card": False,
                               "own": True}

        for row in read(folder / "links_edubasealldata20260601.csv"):
            if row["LinkType"].startswith("Predecessor"):
                self._inherit(self.careers[int(row["URN"])], self.careers[int(row["LinkURN"])])

    @staticmethod
    def _inherit(career, older):
        days = {i["start"] for i in career.values()}
        career.update({k: i | {"own": False} for k, i in older.items() if i["start"] not in days})

    def _take(self, row, key, start, overall, behaviour, leadership, at):
        if key == "NULL":
            return
        facts = (start, overall, behaviour, leadership, at)
        assert self.by_number.setdefault(key, facts) == facts, (key, facts, self.by_number[key])
        self.careers[int(row["URN"])][key] = {"start": british(start), "overall": number(overall),
                                              "behaviour": number(behaviour), "card": False,
                                              "own": at == row["URN"]}

    def of(self, urn, until=Date.max):
        return sorted((i for i in self.careers.get(urn, {}).values() if i["start"] <= until), key=lambda i: i["start"])

    def overall(self, urn, until=Date.max):
        return [i for i in self.of(urn, until) if i["overall"]]


def tsi(found, urns, year, until=Date.max):
    """Two or more RI in a row with the latest in the year, or the latest inadequate in the year."""
    low, high = Date(year, 9, 1), Date(year + 1, 8, 31)
    repeated, inadequate = [], []
    for urn in urns:
        chain = found.overall(urn, until)
        if not chain or not low <= chain[-1]["start"] <= high:
            continue
        if chain[-1]["overall"] == 4:
            inadequate.append(urn)
        if len(chain) > 1 and chain[-1]["overall"] == chain[-2]["overall"] == 3:
            repeated.append(urn)
    return repeated, inadequate


def hubs_defined(found, rows, until):
    """As data/programmes/behaviour-hubs.json has it: overall or behaviour, grade 3 or 4; no nurseries."""
    result = set()
    for row in rows:
        if row["PhaseOfEducation (name)"] != "Nursery":
            for area in ("overall", "behaviour"):
                chain = [i for i in found.of(int(row["URN"]), until) if i[area]]
                if chain and chain[-1][area] > 2:
                    result.add(int(row["URN"]))
    return result


def hubs(found, urns, until, area):
    result = []
    for urn in urns:
        chain = [i for i in found.of(urn, until) if i[area]]
        if chain and chain[-1][area] == 3:
            result.append(urn)
    return result


def pairs(found, data, cohort, area):
    """Last grade before the cohort began, latest since; both under the framework of 2019."""
    counts = collections.Counter()
    starts = Date.fromisoformat(cohort["starts"])
    applications = {a["id"]: a for a in data["applications"] if a["cohort"] == cohort["id"]}
    schools = [applications[p["application"]] for p in data["pairings"] if p["application"] in applications]
    for partner in schools:
        counts["paired"] += 1
        career = found.of(partner["school"])
        before = [i for i in career if i["start"] < starts]
        after = [i for i in career if i["start"] >= starts]
        if not after:
            counts["not inspected since"] += 1
        elif after[-1]["card"]:
            counts["report card since"] += 1
        elif not before or before[-1]["start"] < EIF:
            counts["older framework before"] += 1
        elif before[-1][area] is None or after[-1][area] is None:
            counts["no grade for the area"] += 1
        else:
            counts["pairs"] += 1
            change = after[-1][area] - before[-1][area]
            counts["improved" if change < 0 else "declined" if change > 0 else "same"] += 1
            counts["below good before"] += before[-1][area] > 2
            counts["good after"] += before[-1][area] > 2 and after[-1][area] <= 2
    return counts


def check(folder, register, groups, group_links, links, data):
    urns = {int(r["URN"]) for r in register}
    uids = {int(r["Group UID"]) for r in groups}
    assert len(urns) == len(register) and len(uids) == len(groups)
    assert all(int(r["URN"]) in urns and int(r["Group UID"]) in uids for r in group_links)
    assert all(int(r["URN"]) in urns and int(r["LinkURN"]) in urns for r in links)
    members = {int(r["URN"]): int(r["Group UID"]) for r in group_links if r["Group Type (code)"] != "1"}
    assert all(members.get(int(r["URN"])) == (int(r["Trusts (code)"]) if r["Trusts (code)"] else None) for r in register)
    ids = collections.Counter(r["id"] for v in data.values() if isinstance(v, list) for r in v)
    assert set(ids.values()) == {1}
    cohorts, leads = ({r["id"]: r for r in data[k]} for k in ("cohorts", "leads"))
    applications = {r["id"]: r for r in data["applications"]}
    for record in data["leads"] + data["applications"] + data["exclusions"] + data["flags"]:
        assert ("school" in record) != ("trust" in record)
        assert record.get("school", 900000) in urns and record.get("trust", 90000) in uids
    taken = collections.Counter()
    for pairing in data["pairings"]:
        application = applications[pairing["application"]]
        lead = leads[pairing["lead"]]
        assert application["status"] == "accepted" and pairing["paired"] >= application["received"]
        assert lead["programme"] == cohorts[application["cohort"]]["programme"]
        taken[lead["id"], application["cohort"], application["pathway"]] += 1
        one, other = members.get(application.get("school")), members.get(lead.get("school"), lead.get("trust"))
        assert one is None or one != other
    for lead in data["leads"]:
        for c in lead["capacities"]:
            assert c["cohort"] in cohorts and c["places"] == sum(c["pathways"].values()) and c["days"] * 4 % 1 == 0
            assert all(taken[lead["id"], c["cohort"], p] <= n for p, n in c["pathways"].items())
    per_cohort = collections.Counter((a["cohort"], a.get("school"), a.get("trust")) for a in data["applications"])
    assert max(per_cohort.values()) == 1
    return members


def _lines(folder):
    register = read(folder / "edubasealldata20260601.csv")
    groups, group_links = read(folder / "allgroupsdata20260601.csv"), read(folder / "alllinksdata20260601.csv")
    links = read(folder / "links_edubasealldata20260601.csv")
    data = json.loads((folder / "participants.json").read_text(encoding="utf-8"))
    members = check(folder, register, groups, group_links, links, data)
    found = Inspections(folder)
    is_open = [r for r in register if r["EstablishmentStatus (code)"] in ("1", "3")]
    state = [r for r in is_open if r["TypeOfEstablishment (code)"] != "11"]
    urns = [int(r["URN"]) for r in state]

    yield "register: rows", len(register)
    yield "register: open or proposed to close", len(is_open)
    yield "register: open, state-funded", len(state)
    yield "register: closed", len(register) - len(is_open)
    yield "register: without a position (Easting 0)", sum(r["Easting"] == "0" for r in register)
    yield "register: opened 01-01-1900 (unknown)", sum(r["OpenDate"] == "01-01-1900" for r in register)
    yield "register: in a trust", sum(bool(r["Trusts (code)"]) for r in register)
    for phase, n in sorted(collections.Counter(r["PhaseOfEducation (name)"] for r in state).items()):
        yield f"open state-funded, phase {phase}", n
    provision = collections.Counter("special" if "special" in r["TypeOfEstablishment (name)"] else
                                    "alternative" if "alternative" in r["TypeOfEstablishment (name)"]
                                    or "referral" in r["TypeOfEstablishment (name)"] else "mainstream" for r in state)
    for name, n in sorted(provision.items()):
        yield f"open state-funded, provision {name}", n
    yield "establishment links: rows", len(links)
    for kind, n in sorted(collections.Counter(r["Group Type"] for r in groups).items()):
        yield f"groups: {kind}", n
    yield "group links: rows", len(group_links)
    for day in MI + ("2026-05-31",):
        yield f"management information {day}: rows", \
            len(read(folder / f"management_information_latest_inspections_{day}.csv"))
    ytd = read(folder / "management_information_year_to_date_2026-05-31.csv")
    yield "management information year to date 2026-05-31: rows", len(ytd)
    yield "inspection history: rows", found.history
    yield "graded inspections with a number (to 2025)", len(found.by_number)
    yield "report-card inspections", len(ytd)
    latest = [found.overall(u)[-1]["overall"] for u in urns if found.overall(u)]
    for grade in (1, 2, 3, 4):
        yield f"latest overall grade {grade}, open state-funded", latest.count(grade)

    for year in (2022, 2023):
        ending = Date(year + 1, 8, 31)
        name = f"{year}/{(year + 1) % 100}"
        for label, until in ((f"known on {ending}", ending), ("all files", Date.max)):
            both = [set(hubs(found, urns, until, area)) for area in ("overall", "behaviour")]
            yield f"Behaviour Hubs {name}, {label}: latest overall grade 3", len(both[0])
            yield f"Behaviour Hubs {name}, {label}: latest overall or behaviour grade 3", len(both[0] | both[1])
            yield f"Behaviour Hubs {name}, {label}: either grade 3 or 4 (the definition)", \
                len(hubs_defined(found, state, until))
            repeated, inadequate = tsi(found, urns, year, until)
            yield f"TSI {name}, {label}: 2 or more RI, the latest in the year", len(repeated)
            yield f"TSI {name}, {label}: inadequate in the year", len(inadequate)
            yield f"TSI {name}, {label}: either", len(set(repeated) | set(inadequate))

    yield "leads: Behaviour Hubs", sum(l["programme"] == "behaviour-hubs" for l in data["leads"])
    yield "leads: TSI", sum(l["programme"] != "behaviour-hubs" for l in data["leads"])
    for cohort in data["cohorts"]:
        name = f"{cohort['programme']} {cohort['name']}"
        of = [a for a in data["applications"] if a["cohort"] == cohort["id"]]
        for status, n in sorted(collections.Counter(a["status"] for a in of).items()):
            yield f"{name}: applications {status}", n
        for area in ("behaviour", "overall"):
            counts = pairs(found, data, cohort, area)
            if cohort["programme"] == "behaviour-hubs" and counts["paired"]:
                yield from ((f"{name}, {area}: {k}", n) for k, n in sorted(counts.items()))
        yield f"{name}: places offered", sum(c["places"] for l in data["leads"] for c in l["capacities"]
                                             if c["cohort"] == cohort["id"])
    yield "exclusions", len(data["exclusions"])
    yield "flags", len(data["flags"])
    chains = {l.get("trust", members.get(l.get("school"))) for l in data["leads"]} - {None}
    planning = next(c["id"] for c in data["cohorts"] if c["status"] == "planning")
    yield "open cohort: applicants in the trust of a lead", \
        sum(members.get(a.get("school")) in chains for a in data["applications"] if a["cohort"] == planning)


def text(folder):
    lines = [(label, str(value)) for label, value in _lines(pathlib.Path(folder))]
    width = max(len(label) for label, _ in lines)
    return "\n".join(f"{label:{width}}  {value:>5}" for label, value in lines)
