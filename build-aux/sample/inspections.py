# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The invented inspections: chains of graded and ungraded ones over the years, framework by framework."""

import datetime
from dataclasses import dataclass, field

Date = datetime.date
DAY = datetime.timedelta(days=1)

EIF = Date(2019, 9, 1)
NO_OVERALL = Date(2024, 9, 1)
REPORT_CARDS = Date(2025, 11, 10)
END = Date(2026, 5, 20)
# No school was given a graded inspection then
PAUSES = [(Date(2020, 3, 17), Date(2021, 5, 3)), (Date(2025, 7, 19), Date(2025, 11, 9))]

AREAS = ("quality", "behaviour", "personal", "leadership")
CARD_AREAS = ("Inclusion", "Curriculum and teaching", "Achievement", "Attendance and behaviour",
              "Personal development and wellbeing", "Leadership and governance")
CARD_WORDS = ("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement")


@dataclass
class Inspection:
    school: object
    start: Date
    level: int  # 1 to 4, what the inspectors would have called it overall
    number: str = ""
    graded: bool = True
    outcome: str = ""
    areas: dict = field(default_factory=dict)
    early_years: int = 9
    sixth_form: int = 9
    safe: bool = True
    category: str = ""
    card: dict = field(default_factory=dict)
    kind: str = "S5 Inspection"

    @property
    def end(self):
        return self.start + DAY

    @property
    def published(self):
        return self.start + datetime.timedelta(days=33 + (self.start.toordinal() % 17))

    @property
    def framework(self):
        if self.start >= REPORT_CARDS:
            return "card"
        if self.start >= EIF:
            return "eif"
        return "cif" if self.start >= Date(2015, 9, 1) else "older"

    @property
    def overall(self):
        """None where no overall grade was given."""
        return self.level if self.graded and self.start < NO_OVERALL else None


def working(day):
    """The next Tuesday or Wednesday on which inspectors come."""
    while True:
        for low, high in PAUSES:
            if low <= day <= high:
                day = high + 8 * DAY
        if day.month == 8 or (day.month == 7 and day.day > 18) or (day.month == 9 and day.day < 6):
            day = Date(day.year, 9, 7)
        elif (day.month == 12 and day.day > 15) or (day.month == 1 and day.day < 8):
            day = Date(day.year + (day.month == 12), 1, 9)
        elif day.weekday() not in (1, 2):
            day += DAY
        else:
            return day


NEXT = {1: {1: 58, 2: 33, 3: 7, 4: 2}, 2: {1: 10, 2: 77, 3: 10, 4: 3},
        3: {1: 3, 2: 65, 3: 25, 4: 7}, 4: {2: 46, 3: 44, 4: 10}}
# Days until the next graded inspection
WAIT = {1: (2100, 3000), 2: (1350, 1900), 3: (680, 960), 4: (470, 760)}


def grade(dice, inspection, behaviour=None):
    """Fills in the areas of the inspection's framework from its level."""
    level = inspection.level
    school = inspection.school
    inspection.safe = level < 4 or dice.chance(0.55)
    if inspection.framework == "card":
        for area in CARD_AREAS:
            step = level + 1 if level > 1 else 2
            step += dice.weighted({-1: 22, 0: 62, 1: 16})
            inspection.card[area] = CARD_WORDS[min(5, max(1, step)) - 1]
        if level == 4:
            inspection.card["Leadership and governance"] = CARD_WORDS[4]
            inspection.category = dice.pick(("SM", "RSI"))
        return
    if inspection.framework == "eif":
        areas = {"quality": level, "leadership": level if dice.chance(0.8) else max(1, level - 1)}
        for area in ("behaviour", "personal"):
            areas[area] = max(1, level - 1) if dice.chance(0.38) else level
        if behaviour:
            areas["behaviour"] = behaviour
        inspection.areas = areas
    else:
        inspection.areas = {"leadership": level if dice.chance(0.85) else max(1, level - 1)}
    if school.ages[0] < 5 and school.kind in ("primary", "all-through", "nursery") and inspection.start.year >= 2014:
        inspection.early_years = max(1, level - 1) if dice.chance(0.3) else level
    if school.sixth_form:
        inspection.sixth_form = max(1, level - 1) if dice.chance(0.35) else level
    if level == 4:
        late = inspection.start >= NO_OVERALL
        inspection.category = dice.weighted({"SM": 60, "RSI" if late else "SWK": 40})


def _holder(school, day):
    """The school or the predecessor that was inspected on a day; None before there was one."""
    if not school.opened or school.opened.year == 1900 or day >= school.opened:
        return school
    if len(school.before) == 1:
        return school.before[0]
    return None


def _chain(dice, school, until, level=None):
    """Graded inspections by chance up to a day."""
    found = []
    day = dice.day(Date(2006, 10, 1), Date(2012, 12, 1))
    level = dice.weighted({1: 16, 2: 50, 3: 27, 4: 7})
    if _holder(school, day) is None:
        day = school.opened + datetime.timedelta(days=dice.between(560, 900))
    while (day := working(day)) < until:
        if found and found[-1].school is not school and _holder(school, day) is school:
            # A new academy is left alone until its third year
            rested = working(school.opened + datetime.timedelta(days=dice.between(800, 1080)))
            day = max(day, rested)
            if day >= until:
                break
        holder = _holder(school, day)
        if holder and (not school.closed or day < school.closed):
            found.append(Inspection(holder, day, level))
        day += datetime.timedelta(days=dice.between(*WAIT[level]))
        level = dice.weighted(NEXT[level])
    return found


def _ungraded(dice, school, chain):
    """A good school is visited between; so is one that waits long."""
    visits = []
    for this, following in zip(chain, chain[1:] + [None]):
        end = following.start if following else END
        if this.level > 2 or this.start < Date(2012, 9, 1) or (end - this.start).days < 1000:
            continue
        day = working(this.start + datetime.timedelta(days=dice.between(780, 980)))
        if day >= end or day >= REPORT_CARDS or not dice.chance(0.75):
            continue
        holder = _holder(school, day)
        if not holder:
            continue
        word = "Outstanding" if this.level == 1 else "Good"
        if day >= NO_OVERALL:
            outcome = dice.weighted({"Standards maintained": 70, "Some aspects not as strong": 20,
                                     "Improved significantly": 10})
        else:
            outcome = dice.weighted({f"School remains {word}": 80, f"School remains {word} (Concerns) - S5 Next": 12,
                                     f"School remains {word} (Improving) - S5 Next" if this.level == 2
                                     else f"School remains {word}": 8})
        visits.append(Inspection(holder, day, this.level, graded=False, outcome=outcome))
    return visits


def inspect(dice, school, plan=None):
    """The school's whole career. plan: (low, high, level, behaviour) of those that matter to a
    programme, in order; what comes before is left to chance, what comes after is left out."""
    if school.kind == "independent" or (school.closed and school.after):
        return
    if not plan:
        chain = _chain(dice, school, END)
    else:
        chain = [i for i in _chain(dice, school, min(plan[0][0], EIF) - datetime.timedelta(days=500))]
        for low, high, level, behaviour in plan:
            chain.append(Inspection(_holder(school, low) or school, working(dice.day(low, high)), level))
            chain[-1].planned = behaviour
    for inspection in chain:
        grade(dice, inspection, getattr(inspection, "planned", None))
        if inspection.framework != "card" and inspection.start.year >= 2013:
            previous = [i for i in chain if i.start < inspection.start]
            if previous and previous[-1].level == 3:
                inspection.kind = "Requires Improvement S5 Reinspection Visit 1"
            elif not previous and school.academy:
                inspection.kind = "Academy First Section 5"
    visits = _ungraded(dice, school, chain)
    for inspection in sorted(chain + visits, key=lambda i: i.start):
        inspection.school.inspections.append(inspection)
    # A career is kept where the school is now, too, for choosing by
    school.career = sorted(chain + visits, key=lambda i: i.start)


def number_all(schools):
    """Inspection numbers rise with the day, in Ofsted's two styles."""
    everything = sorted((i for s in schools for i in s.inspections), key=lambda i: (i.start, i.school.urn))
    for k, inspection in enumerate(everything):
        old = inspection.start < Date(2015, 9, 1)
        inspection.number = f"ITS{900001 + k}" if old else f"{19000000 + 7 * k}"
    return everything
