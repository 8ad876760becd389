# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The invented schools and trusts."""

import datetime
from dataclasses import dataclass, field

from . import places

Date = datetime.date
FIRST_URN = 900000
FIRST_UID = 90000
TODAY = Date(2026, 6, 1)

BEGINNINGS = ("Alder Ash Brack Corn Dray Elder Fern Gorse Hazel Ivel Kester Lark Mallow Nether Oster Quarry Raven Skell "
              "Thorn Ullen Wether Wynd Yarl Birk Cotter Dipple Esk Fold Garrow Hollin Keld Linn Merl Ousel Pell Rook "
              "Swin Tarn Whin Yew").split()
ENDINGS = "holme garth dene mere beck law side fell worth stead thwaite wick haugh shaw gill brook".split()
# Places and streets that do exist
REAL = set("""Alderbrook Ashdene Ashworth Ashbrook Cornholme Cornbrook Fernside Hazeldene Hazelmere Hazelbeck Hazelwick
Larkholme Netherside Netherbrook Thornholme Thorndene Thornbeck Thornthwaite Thornhaugh Thornbrook Yarlside Birkbeck
Keldholme Whinfell""".split())
SAINTS = ("Alkelda Bega Cedd Eata Ebba Finan Godric Herebert Hilda Osmund Tuda Wilgils Aelflaed Boisil Botolph "
          "Acca").split()

# name of the type: code, group code, group
TYPES = {
    "Community school": ("1", "4", "Local authority maintained schools"),
    "Voluntary aided school": ("2", "4", "Local authority maintained schools"),
    "Voluntary controlled school": ("3", "4", "Local authority maintained schools"),
    "Foundation school": ("5", "4", "Local authority maintained schools"),
    "Community special school": ("7", "5", "Special schools"),
    "Other independent school": ("11", "3", "Independent schools"),
    "Pupil referral unit": ("14", "4", "Local authority maintained schools"),
    "Local authority nursery school": ("15", "4", "Local authority maintained schools"),
    "Academy sponsor led": ("28", "10", "Academies"),
    "Academy converter": ("34", "10", "Academies"),
    "Free schools": ("35", "11", "Free Schools"),
    "Free schools special": ("36", "11", "Free Schools"),
    "Free schools alternative provision": ("38", "11", "Free Schools"),
    "Academy alternative provision converter": ("42", "10", "Academies"),
    "Academy special converter": ("44", "10", "Academies"),
}
PHASES = {"Not applicable": "0", "Nursery": "1", "Primary": "2", "Secondary": "4",
          "Middle deemed secondary": "5", "All-through": "7"}

# What the region is made of. The kind decides phase, ages and types.
KINDS = {"primary": 174, "secondary": 41, "middle": 2, "special": 18, "alternative": 7, "all-through": 4,
         "nursery": 6}
KIND_TYPES = {
    "primary": {"Community school": 37, "Voluntary aided school": 12, "Voluntary controlled school": 9,
                "Foundation school": 5, "Academy converter": 25, "Academy sponsor led": 10, "Free schools": 2},
    "secondary": {"Community school": 12, "Voluntary aided school": 9, "Foundation school": 8,
                  "Academy converter": 43, "Academy sponsor led": 24, "Free schools": 4},
    "middle": {"Community school": 1},
    "special": {"Community special school": 50, "Academy special converter": 38, "Free schools special": 12},
    "alternative": {"Pupil referral unit": 55, "Academy alternative provision converter": 30,
                    "Free schools alternative provision": 15},
    "all-through": {"Academy converter": 70, "Free schools": 30},
    "nursery": {"Local authority nursery school": 1},
}
KIND_PHASE = {"primary": "Primary", "secondary": "Secondary", "middle": "Middle deemed secondary",
              "special": "Not applicable", "alternative": "Not applicable", "all-through": "All-through",
              "nursery": "Nursery", "independent": "Not applicable"}
KIND_AGES = {"primary": ((3, 11), (4, 11), (2, 11)), "secondary": ((11, 16), (11, 18)), "middle": ((9, 13),),
             "special": ((4, 16), (2, 19), (11, 19)), "alternative": ((11, 16), (5, 16)),
             "all-through": ((3, 16), (4, 18)), "nursery": ((2, 5),), "independent": ((3, 18),)}
KIND_PUPILS = {"primary": (70, 470), "secondary": (480, 1480), "middle": (280, 420), "special": (60, 230),
               "alternative": (18, 90), "all-through": (900, 1600), "nursery": (50, 120), "independent": (150, 600)}

TRUST_NAMES = [
    "Wansgate Learning Trust", "Threefold Academies Trust", "Harbour Light Education Trust",
    "Northern Skyline Schools Trust", "Keelmen Academy Trust", "Bishop Cedric Catholic Education Trust",
    "Pennine Lantern Trust", "Lodestar Tees Academies", "Coalhouse Learning Partnership", "Whinstone Trust",
    "Saltersford Multi-Academy Trust", "Rivermouth Schools Trust", "Aelred Church of England Academies Trust",
    "Glassworks Education Trust", "Hadrian's Milestone Trust", "Cheviot Edge Academies Trust",
    "Stone Bridge Inclusive Trust", "Viaduct Learning Trust", "Moor and Coast Academies", "Élan Schools Trust",
]


@dataclass
class Trust:
    uid: int
    code: str
    name: str
    kind: str = "Multi-academy trust"
    opened: Date = None
    closed: Date = None
    home: tuple = None
    postcode: str = ""
    members: list = field(default_factory=list)


@dataclass
class School:
    kind: str
    type: str
    name: str
    authority: tuple
    town: str
    easting: int
    northing: int
    postcode: str
    ages: tuple
    pupils: int
    fsm: int
    opened: Date = None
    closed: Date = None
    faith: str = "Does not apply"
    trust: Trust = None
    joined: Date = None
    urn: int = 0
    number: int = 0
    why_opened: tuple = ("00", "Not applicable")
    why_closed: tuple = ("00", "Not applicable")
    before: list = field(default_factory=list)
    after: object = None
    inspections: list = field(default_factory=list)
    role: str = ""

    @property
    def academy(self):
        return "cademy" in self.type or "Free" in self.type

    @property
    def phase(self):
        return KIND_PHASE[self.kind]

    @property
    def sixth_form(self):
        return self.ages[1] >= 18 and self.kind in ("secondary", "all-through", "special", "independent")

    @property
    def state_funded(self):
        return self.kind != "independent"


class Names:
    """Names that nobody has: each is used once."""

    def __init__(self, dice):
        stems = [a + b for a in BEGINNINGS for b in ENDINGS if a[-1] != b[0] and a + b not in REAL]
        self._stems = iter(dice.shuffled(stems))
        self._saints = iter(dice.shuffled([(s, t) for s in SAINTS for t in range(4)]))
        self._dice = dice

    def stem(self):
        return next(self._stems)

    def make(self, kind, type_):
        stem = self.stem()
        if kind == "nursery":
            return f"{stem} Nursery School", "Does not apply"
        if kind == "independent":
            return f"{stem} Hall School", "None"
        if kind == "special":
            return f"{stem} {'Academy' if 'cademy' in type_ else self._dice.pick(('School', 'Lodge School'))}", "Does not apply"
        if kind == "alternative":
            return f"{stem} {'Academy' if 'cademy' in type_ else self._dice.pick(('Centre', 'Pupil Referral Unit'))}", "Does not apply"
        if type_ == "Voluntary aided school" or (type_ == "Academy converter" and self._dice.chance(0.12)):
            saint = next(self._saints)[0]
            word = {"primary": "Primary", "secondary": "Secondary"}.get(kind, "")
            return f"St {saint}'s Catholic {word} School, {stem}".replace("  ", " "), "Roman Catholic"
        if type_ == "Voluntary controlled school":
            return f"{stem} Church of England Primary School", "Church of England"
        if kind == "primary":
            tail = "Primary Academy" if "cademy" in type_ and self._dice.chance(0.4) else "Primary School"
            return f"{stem} {tail}", "Does not apply"
        if kind == "middle":
            return f"{stem} Middle School", "Does not apply"
        if kind == "all-through":
            return f"{stem} All-Through Academy", "Does not apply"
        tail = self._dice.pick(("Academy", "Community Academy")) if "cademy" in type_ \
            else self._dice.pick(("High School", "School", "Community College"))
        return f"{stem} {tail}", "Does not apply"


def make_trusts(dice, names):
    trusts = []
    for i, name in enumerate(TRUST_NAMES):
        home = places.AUTHORITIES[i % len(places.AUTHORITIES)]
        trusts.append(Trust(FIRST_UID + i, f"TR{90000 + i}", name.upper() if dice.chance(0.7) else name,
                            opened=dice.day(Date(2010, 9, 1), Date(2016, 3, 1)), home=home,
                            postcode=f"{home[4][0][4][0]} 0XX"))
    for i in range(3):
        home = dice.pick(places.AUTHORITIES)
        trusts.append(Trust(FIRST_UID + 20 + i, f"TR{90020 + i}", "", "Single-academy trust",
                            opened=dice.day(Date(2011, 2, 1), Date(2014, 9, 1)), home=home,
                            postcode=f"{home[4][0][4][0]} 0XX"))
    trusts.append(Trust(FIRST_UID + 23, "", f"The Federation of {names.stem()} and {names.stem()} Schools",
                        "Federation", opened=Date(2015, 9, 1), home=places.AUTHORITIES[9]))
    trusts.append(Trust(FIRST_UID + 24, "TR90024", "BLACKSTAITH ACADEMIES TRUST", opened=Date(2012, 6, 11),
                        closed=Date(2021, 3, 31), home=places.AUTHORITIES[2], postcode="NE29 0XX"))
    return trusts


def _make_school(dice, names, boundaries, kind):
    shares = {i: authority[3] for i, authority in enumerate(places.AUTHORITIES)}
    authority = places.AUTHORITIES[dice.weighted(shares)]
    type_ = dice.weighted(KIND_TYPES.get(kind, {"Other independent school": 1}))
    name, faith = names.make(kind, type_)
    town, x, y, postcode = places.settle(dice, boundaries, authority)
    low, high = KIND_PUPILS[kind]
    fsm = min(78, max(3, round(27 + dice.normal(13) + (18 if kind in ("special", "alternative") else 0))))
    school = School(kind, type_, name, authority, town, x, y, postcode, dice.pick(KIND_AGES[kind]),
                    dice.between(low, high), fsm, faith=faith)
    if school.academy:
        year = dice.weighted({2012: 2, 2013: 3, 2014: 2, 2015: 2, 2016: 2, 2017: 2, 2018: 2, 2021: 1})
        school.opened = Date(year, dice.pick((4, 9, 9, 9)), 1)
        school.why_opened = ("10", "Academy Converter") if "converter" in type_ else ("02", "New Provision")
    elif dice.chance(0.3):
        school.opened = Date(1900, 1, 1)
    return school


def _join_trusts(dice, schools, trusts):
    chains = [t for t in trusts if t.kind == "Multi-academy trust" and not t.closed]
    singles = [t for t in trusts if t.kind == "Single-academy trust"]
    weight = {t.uid: w for t, w in zip(chains, (9, 8, 7, 7, 6, 6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2))}
    by_uid = {t.uid: t for t in trusts}
    academies = [s for s in schools if s.academy]
    for i, school in enumerate(academies):
        if singles and school.kind == "secondary":
            trust = singles.pop()
            trust.name = school.name.upper()
            trust.opened = school.opened - datetime.timedelta(days=90)
        elif i < 2 * len(chains):
            trust = chains[i % len(chains)]
        else:
            near = {t.uid: weight[t.uid] * (5 if t.home[0] == school.authority[0] else 1) for t in chains}
            trust = by_uid[dice.weighted(near)]
        school.trust, school.joined = trust, max(school.opened, trust.opened)
        if dice.chance(0.15):
            school.joined = dice.day(max(school.joined, Date(2018, 1, 1)), Date(2022, 12, 1)).replace(day=1)
        trust.members.append(school)
    for school in [s for s in schools if s.type == "Voluntary controlled school"][:2]:
        school.federation = True
        by_uid[FIRST_UID + 23].members.append(school)


def _add_predecessors(dice, schools):
    """Closed schools: eleven that became academies, two that merged, two that simply closed."""
    closed = []
    converted = [s for s in schools if s.type in ("Academy converter", "Academy sponsor led")]
    # The latest to convert: their grades are often still those of the school that they were
    for school in sorted(dice.shuffled(converted), key=lambda s: s.opened, reverse=True)[:11]:
        closed.append(_predecessor(school, school.name.replace("Academy", "School"), school.opened, "Academy"))
    merged = next(s for s in schools if s.type == "Community school" and s.kind == "primary" and not s.opened)
    merged.opened, merged.why_opened = Date(2017, 9, 1), ("04", "Result of Amalgamation")
    for word in ("Infant", "Junior"):
        closed.append(_predecessor(merged, merged.name.replace("Primary", word), merged.opened, "merged"))
    for school in dice.shuffled([s for s in schools if s.kind == "primary"])[:2]:
        gone = _predecessor(school, school.name.split()[0] + " Lane Infant School", Date(2014, 9, 1), "gone")
        gone.after = None
        school.before.remove(gone)
        closed.append(gone)
    return closed


def _predecessor(school, name, day, how):
    old = School(school.kind, "Community school", name, school.authority, school.town, school.easting,
                 school.northing, school.postcode, school.ages, 0, 0, faith=school.faith)
    if school.faith == "Roman Catholic":
        old.type = "Voluntary aided school"
    old.closed = day - datetime.timedelta(days=1)
    old.why_closed = {"Academy": ("10", "Academy Converter"), "merged": ("04", "Result of Amalgamation"),
                      "gone": ("06", "Closure")}[how]
    if how == "merged":
        old.ages = (3, 7) if "Infant" in name else (7, 11)
    old.after = school
    school.before.append(old)
    return old


def _number(schools):
    """URNs in the order of opening, as in the register; numbers by kind within each authority."""
    first = {"primary": 2001, "secondary": 4001, "middle": 4501, "special": 7001, "alternative": 1101,
             "all-through": 6905, "nursery": 1001, "independent": 6001}
    used = {}
    def order(s):
        return (s.opened or Date(1899, 1, 1)) if s.academy else Date(1890, 1, 1)
    for i, school in enumerate(sorted(schools, key=order)):
        school.urn = FIRST_URN + i
        key = (school.authority[0], school.kind)
        used[key] = used.get(key, first[school.kind] - 1) + 1
        school.number = used[key]
    for school in schools:
        # A converter keeps the number of the school it was
        if len(school.before) == 1 and school.academy:
            school.number = school.before[0].number


def _add_quirks(schools):
    """What the published register has, too."""
    primaries = [s for s in schools if s.kind == "primary" and not s.closed]
    primaries[10].name = "Élan Primary School, " + primaries[10].name.split()[0]
    primaries[20].name = primaries[20].name.split()[0] + " Café Lane Primary School"
    primaries[30].name = primaries[30].name.split()[0] + " Zoë Ainslie Primary School"
    primaries[40].easting = primaries[40].northing = 0
    primaries[50].pupils = None
    primaries[60].pupils = None
    primaries[70].status = ("3", "Open, but proposed to close")
    primaries[80].postcode = ""


def make_schools(dice, boundaries):
    names = Names(dice)
    trusts = make_trusts(dice, names)
    schools = []
    for kind, count in KINDS.items():
        schools += [_make_school(dice, names, boundaries, kind) for _ in range(count)]
    schools = dice.shuffled(schools)
    _join_trusts(dice, schools, trusts)
    schools += [_make_school(dice, names, boundaries, "independent") for _ in range(2)]
    schools += _add_predecessors(dice, schools)
    _add_quirks(schools)
    _number(schools)
    return sorted(schools, key=lambda s: s.urn), trusts
