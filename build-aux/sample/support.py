# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The programmes: who leads, who asked for help, who was paired, and how their grades went."""

import datetime

from . import inspections

Date = datetime.date
HUBS, TSI = "behaviour-hubs", "tsi-2023-24"

# name, academic year, term, first day, last day, status
COHORTS = [
    ("Autumn 2022", "2022/23", "autumn", Date(2022, 9, 1), Date(2023, 8, 31), "closed"),
    ("Spring 2023", "2022/23", "spring", Date(2023, 1, 3), Date(2023, 12, 20), "closed"),
    ("Summer 2023", "2022/23", "summer", Date(2023, 4, 17), Date(2024, 3, 28), "closed"),
    ("Autumn 2023", "2023/24", "autumn", Date(2023, 9, 1), Date(2024, 7, 19), "planning"),
]
PARTNERS = (14, 13, 12)  # of the cohorts that were paired
NEEDS = ["Low-level disruption in lessons", "Routines at the start and end of the day", "Suspensions rising",
         "Behaviour outside lessons", "Inconsistent use of the behaviour policy", "Attendance and lateness",
         "New leadership team, wants a second pair of eyes", "Transition from primary"]
AUTHORS = ("Morgan Ellery", "Sam Torrance", "Priya Venn")
LEADERS = ("Alex Marden", "Jo Fenby", "Chris Tallow", "Robin Askham", "Lee Thirlby", "Pat Ormond", "Kim Sedgwick",
           "Drew Halloway", "Sal Birtley", "Terry Norham", "Nic Elsdon", "Ray Coxhoe", "Val Ingleby", "Max Hartwell",
           "Jude Warkley", "Bo Stannick", "Ash Redmire", "Fran Oakenshaw", "Dale Whitmoor", "Ellis Romaldby",
           "Gene Lanchford", "Hari Seaham", "Imran Crook")


def choose(dice, schools):
    """Gives schools their roles, so that their inspections can be planned for it."""
    open_ = [s for s in schools if not s.closed and s.state_funded and not s.before and s.easting]
    pool = {k: dice.shuffled([s for s in open_ if s.kind == k]) for k in sorted({s.kind for s in open_})}

    def take(kind, count, role, fits=lambda s: True):
        taken = [s for s in pool[kind] if fits(s)][:count]
        for school in taken:
            pool[kind].remove(school)
            school.role = role
        return taken

    old = lambda s: not s.opened or s.opened < Date(2017, 1, 1)
    roles = {"lead": take("primary", 7, "lead", old) + take("secondary", 6, "lead", old)
             + take("special", 2, "lead", old) + take("alternative", 1, "lead", old)}
    counts = ((7, 6, 1, 0), (7, 5, 0, 1), (6, 5, 1, 0))
    for k, (primary, secondary, special, alternative) in enumerate(counts):
        roles[k] = (take("primary", primary, f"partner-{k}", old) + take("secondary", secondary, f"partner-{k}", old)
                    + take("special", special, f"partner-{k}", old)
                    + take("alternative", alternative, f"partner-{k}", old))
        for slot, school in enumerate(dice.shuffled(roles[k])):
            school.slot = slot
    # Two applicants are of the same trust as a lead, so that the board has a conflict to show
    uids = {s.trust.uid for s in roles["lead"] if s.trust and s.trust.kind == "Multi-academy trust"}
    same = lambda s: old(s) and s.trust and s.trust.uid in uids
    roles["applicant"] = (take("primary", 1, "applicant", same) + take("secondary", 1, "applicant", same)
                          + take("primary", 11, "applicant", old) + take("secondary", 7, "applicant", old)
                          + take("special", 2, "applicant", old) + take("alternative", 1, "applicant", old)
                          + take("all-through", 1, "applicant", old))
    roles["twice"] = take("primary", 7, "twice", old) + take("secondary", 2, "twice", old)
    roles["inadequate"] = take("primary", 3, "inadequate", old) + take("secondary", 1, "inadequate", old)
    roles["system"] = take("primary", 4, "system", old)
    roles["needing"] = take("primary", 7, "needing", old) + take("special", 1, "needing", old)
    return roles


def _before(dice, start, low=620, high=70):
    """A window for the inspection that led a school to apply."""
    first = max(Date(2021, 5, 11), start - datetime.timedelta(days=low))
    return first, start - datetime.timedelta(days=high)


def plan(dice, school):
    """What is to happen to a school by its role; None: leave it to chance."""
    role = school.role
    if role in ("lead", "system"):
        return [(Date(2021, 9, 14), Date(2022, 6, 20), dice.weighted({1: 55, 2: 45}), 1)]
    if role.startswith("partner"):
        start = COHORTS[int(role[-1])][3]
        if school.slot == 0:  # only a grade of the older framework before: not to be compared
            before = (Date(2018, 1, 15), Date(2019, 6, 20), 3, None)
        else:
            before = (*_before(dice, start), dice.weighted({3: 86, 4: 9, 2: 5}),
                      dice.weighted({3: 80, 4: 12, 2: 8}))
        if school.slot <= (2, 3, 2)[int(role[-1])] and school.slot > 1:  # not inspected since
            return [before]
        if school.slot == 1:  # a report card since: not to be compared
            return [before, (Date(2025, 11, 18), Date(2026, 4, 20), 2, None)]
        level = dice.weighted({2: 66, 3: 21, 1: 5, 4: 8})
        was = before[3] or 3
        # Help does not always help
        better = "down" if school.slot == 5 else dice.weighted({"up": 68, "same": 24, "down": 8})
        behaviour = {"up": max(1, was - (2 if dice.chance(0.12) else 1)), "same": was, "down": min(4, was + 1)}[better]
        if level < behaviour - 1:
            level = behaviour
        when = (start + datetime.timedelta(days=310), Date(2024, 7, 10)) if dice.chance(0.62) \
            else (Date(2024, 9, 10), Date(2025, 6, 30))
        return [before, (*when, level, behaviour)]
    if role == "applicant":
        return [(*_before(dice, COHORTS[3][3]), 3, dice.weighted({3: 75, 2: 15, 4: 10}))]
    if role == "twice":
        return [(Date(2021, 5, 18), Date(2022, 2, 10), 3, None), (Date(2023, 9, 19), Date(2024, 6, 25), 3, None)]
    if role == "inadequate":
        return [(Date(2021, 9, 18), Date(2022, 3, 10), dice.pick((2, 3)), None),
                (Date(2023, 10, 3), Date(2024, 6, 18), 4, None)]
    if role == "needing":
        return [(Date(2021, 9, 14), Date(2024, 6, 25), 3, None)]
    return None


def _who(thing):
    return {"school": thing.urn} if hasattr(thing, "urn") else {"trust": thing.uid}


def _distance(a, b):
    return ((a.easting - b.easting) ** 2 + (a.northing - b.northing) ** 2) ** 0.5


def _provision(school):
    return school.kind if school.kind in ("special", "alternative") else "mainstream"


def _trust_of(thing):
    return thing if not hasattr(thing, "urn") else thing.trust


class Records:
    """Builds participants.json."""

    def __init__(self, dice, roles, trusts):
        self.dice = dice
        self.roles = roles
        self.trusts = trusts
        self.data = {"format": "alongside-participants", "version": 1, "cohorts": [], "leads": [],
                     "applications": [], "pairings": [], "exclusions": [], "flags": []}
        self.things = {}  # id of a lead: the school or trust

    def _cohort(self, programme, name, year, term, starts, ends, status):
        record = {"id": self.dice.uuid(), "programme": programme, "name": name, "academic_year": year, "term": term,
                  "starts": starts.isoformat(), "ends": ends.isoformat(), "region": "A", "status": status}
        self.data["cohorts"].append(record)
        return record

    def _lead(self, programme, thing, name, capacities, note=""):
        slug = name.lower().replace(" ", ".")
        record = {"id": self.dice.uuid(), "programme": programme, **_who(thing), "contact_name": name,
                  "contact_email": f"{slug}@alongside.example", "note": note, "active": True,
                  "capacities": capacities}
        self.data["leads"].append(record)
        self.things[record["id"]] = thing
        return record

    def _apply(self, cohort, thing, pathway, received, status="accepted", preferred=None, note=None):
        record = {"id": self.dice.uuid(), "cohort": cohort["id"], **_who(thing), "pathway": pathway,
                  "received": received.isoformat(), "status": status, "need": self.dice.weighted({0: 1, 1: 2, 2: 4, 3: 3}),
                  "note": note or self.dice.pick(NEEDS), "preferred_lead": preferred}
        self.data["applications"].append(record)
        return record

    def hubs(self):
        dice = self.dice
        cohorts = [self._cohort(HUBS, *c) for c in COHORTS]
        leads = []
        chains = [t for t in self.trusts if t.kind == "Multi-academy trust" and not t.closed]
        lead_trusts = [t for t in chains if len(t.members) >= 4
                       and any(s.role == "lead" for s in t.members)][:2]
        for i, thing in enumerate(self.roles["lead"] + lead_trusts):
            capacities = []
            for cohort in cohorts:
                if hasattr(thing, "urn"):
                    extended, core = dice.weighted({(2, 3): 70, (1, 2): 20, (1, 3): 10})
                    if thing.kind in ("special", "alternative"):
                        extended, core = 1, 1
                    pathways = {"core": core, "extended": extended}
                else:
                    pathways = {"mat": 2}
                days = dice.weighted({20: 66, 18: 14, 17.25: 8, 16.5: 6, 15: 6})
                capacities.append({"cohort": cohort["id"], "places": sum(pathways.values()), "days": days,
                                   "pathways": pathways})
            leads.append(self._lead(HUBS, thing, LEADERS[i], capacities))
        for k in range(3):
            self._pair_cohort(cohorts[k], self.roles[k], leads)
        self._open_cohort(cohorts[3], leads, chains, lead_trusts)

    def _pair_cohort(self, cohort, partners, leads):
        dice = self.dice
        starts, ends = Date.fromisoformat(cohort["starts"]), Date.fromisoformat(cohort["ends"])
        room = {(l["id"], p): n for l in leads for c in l["capacities"] if c["cohort"] == cohort["id"]
                for p, n in c["pathways"].items()}
        for partner in partners:
            pathway = dice.weighted({"core": 60, "extended": 40})
            fits = [l for l in leads if room.get((l["id"], pathway), 0) > 0
                    and _provision(self.things[l["id"]]) == _provision(partner)
                    and not (partner.trust and partner.trust is _trust_of(self.things[l["id"]]))]
            application = self._apply(cohort, partner, pathway, dice.day(starts - datetime.timedelta(days=60),
                                                                          starts - datetime.timedelta(days=25)))
            fits.sort(key=lambda l: (_distance(self.things[l["id"]], partner)
                                     + (15000 if self.things[l["id"]].kind != partner.kind else 0), l["id"]))
            lead = fits[0]
            room[lead["id"], pathway] -= 1
            early = dice.chance(0.06)
            ended = dice.day(starts + datetime.timedelta(days=90), starts + datetime.timedelta(days=200)) \
                if early else ends
            self.data["pairings"].append({
                "id": dice.uuid(), "application": application["id"], "lead": lead["id"],
                "paired": dice.day(starts - datetime.timedelta(days=21), starts - datetime.timedelta(days=3)).isoformat(),
                "status": "ended" if early else "completed", "ended": ended.isoformat(),
                "end_reason": "The partner withdrew: change of headteacher" if early else "", "pinned": False,
                "rationale": "Nearest lead of the same phase with a place"})
        for school in dice.shuffled(self.roles["needing"])[:1]:
            self._apply(cohort, school, "core", starts - datetime.timedelta(days=40), "withdrawn",
                        note="Withdrew before pairing")

    def _open_cohort(self, cohort, leads, chains, lead_trusts):
        dice = self.dice
        for i, school in enumerate(self.roles["applicant"]):
            pathway = dice.weighted({"core": 62, "extended": 38})
            status = "received" if i % 8 == 5 else "accepted"
            preferred = dice.pick(leads[:13])["id"] if dice.chance(0.2) and _provision(school) == "mainstream" else None
            self._apply(cohort, school, pathway, dice.day(Date(2023, 4, 20), Date(2023, 7, 10)), status, preferred)
        for trust in [t for t in chains if t not in lead_trusts and len(t.members) >= 4][:2]:
            self._apply(cohort, trust, "mat", dice.day(Date(2023, 4, 20), Date(2023, 6, 30)))
        self._apply(cohort, self.roles["needing"][3], "core", Date(2023, 5, 12), "withdrawn",
                    note="Joined another programme")
        mainstream = [l for l in leads if hasattr(self.things[l["id"]], "urn")
                      and _provision(self.things[l["id"]]) == "mainstream"]
        for lead, i, reason in ((mainstream[0], 2, "The two heads are related"),
                                (mainstream[8], 14, "The partner asked not to work with this lead"),
                                (mainstream[4], 5, "Worked together in 2021/22 without success")):
            self.data["exclusions"].append({"id": dice.uuid(), "lead": lead["id"],
                                            **_who(self.roles["applicant"][i]), "reason": reason,
                                            "author": AUTHORS[0], "made": "2023-06-19"})
        self.data["flags"].append({"id": dice.uuid(), "programme": HUBS, **_who(self.roles["needing"][1]),
                                   "kind": "not-eligible", "academic_year": "2023/24",
                                   "reason": "Already supported by its trust", "author": AUTHORS[1],
                                   "made": "2023-06-05"})

    def tsi(self):
        dice = self.dice
        cohort = self._cohort(TSI, "2023/24", "2023/24", "autumn", Date(2023, 9, 1), Date(2024, 8, 31), "active")
        leads = [self._lead(TSI, school, LEADERS[18 + i], [{"cohort": cohort["id"], "places": 2, "days": 20,
                                                            "pathways": {"core": 2}}], "System leader")
                 for i, school in enumerate(self.roles["system"])]
        needy = self.roles["twice"][:4] + self.roles["inadequate"][:2]
        for i, school in enumerate(needy):
            latest = max(x.start for x in school.career)
            application = self._apply(cohort, school, "core", min(latest + datetime.timedelta(days=40), Date(2024, 7, 12)))
            if i < 2:
                self.data["pairings"].append({
                    "id": dice.uuid(), "application": application["id"], "lead": leads[i]["id"],
                    "paired": (latest + datetime.timedelta(days=55)).isoformat(), "status": "active", "ended": None,
                    "end_reason": "", "pinned": i == 0, "rationale": "Agreed with the regional team"})
        self.data["flags"].append({"id": dice.uuid(), "programme": TSI, **_who(self.roles["needing"][0]),
                                   "kind": "need", "academic_year": "2023/24",
                                   "reason": "In need of immediate support: no headteacher since January",
                                   "author": AUTHORS[2], "made": "2024-01-16"})
        self.data["flags"].append({"id": dice.uuid(), "programme": TSI, **_who(self.roles["needing"][2]),
                                   "kind": "exception", "academic_year": "2023/24",
                                   "reason": "Self-identified; agreed by exception", "author": AUTHORS[2],
                                   "made": "2024-03-05"})
