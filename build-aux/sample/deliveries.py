# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What leads of Behaviour Hubs do for four partners, one in each stage, and their events."""

from . import journal
from .support import HUBS

# Step of the process, who does it, working days after the one before it
STEPS = [("match", "programme", 12), ("leaders", "partner", 4), ("self-assess", "partner", 6), ("first-meeting", "lead", 3),
         ("diagnose", "lead", 14), ("training", "partner", 5), ("plan-support", "lead", 4), ("action-plan", "partner", 8),
         ("open-day", "partner", 10), ("networking", "partner", 8), ("launch-support", "lead", 6), ("launch", "partner", 12)]
STAGES = [("self-assess", 4), ("diagnose", 7), ("networking", 5), ("launch", 18)]
EVENTS = [("training", "Routines that hold", 70, 1, 24), ("open-day", "A morning in our corridors", 40, 0.5, 12),
          ("networking", "Spring meeting of the hub", 25, 0.5, 0), ("training", "The behaviour curriculum", 15, 1, 24),
          ("open-day", "Lunch and the start of lessons", -12, 0.5, 10)]
ACTIONS = [("diagnose", "Survey pupils, parents and staff", "Pastoral lead"),
           ("develop", "Rewrite the behaviour policy with staff", "Deputy head"),
           ("develop", "Practise the routines for corridors and lines", "Heads of year"),
           ("sustain", "Induction for new staff and pupils in September", "Headteacher")]
ADVISER = "Lin Farrow"


class Hubs:
    """Four partners of past cohorts, each with the lead that it was paired with."""

    def __init__(self, dice, data):
        self.dice = dice
        leads = {lead["id"]: lead for lead in data["leads"]}
        applications = {a["id"]: a for a in data["applications"]}
        found = [(applications[p["application"]], leads[p["lead"]]) for p in data["pairings"]
                 if p["status"] == "completed" and leads[p["lead"]]["programme"] == HUBS]
        self.pairs = [found[i] for i in (1, 8, 16, 25)]
        self.events = []

    def make(self):
        self.events = [{"id": self.dice.uuid(), "programme": HUBS, "host": self.pairs[i % 4][1]["id"], "type": kind,
                        "title": title, "date": _day(ago).isoformat(), "days": days, "places": places}
                       for i, (kind, title, ago, days, places) in enumerate(EVENTS)]
        return [self._delivery(application, lead, *stage) for (application, lead), stage in zip(self.pairs, STAGES)]

    def _delivery(self, application, lead, last, since):
        dates, opened = journal.walk(STEPS, last, since)
        head = self.dice.person()
        people = {"programme": ADVISER, "lead": lead["contact_name"], "partner": head}
        core = application["pathway"] == "core"
        it = journal.Journal(self.dice, {
            "id": self.dice.uuid(), "programme": HUBS, "pathway": application["pathway"], "school": application["school"],
            "region": "A", "reason": "behaviour-below-good", "lead": lead["id"], "opened": opened,
            "approved": 16 if core else 20, "completion": journal.weeks(dates["match"], 52), "status": "active"})
        it.add("lead_match", lead=lead["id"], leader=lead["contact_name"], leader_kind="senior-leader",
               **{"from": dates["match"]})
        for step, who, _ in STEPS:
            if step in dates:
                it.note("step", process="delivery", step=step, state="done", date=dates[step], by=people[who])
        it.person("headteacher", head, "school.example", opened)
        for _ in range(3):
            it.person("senior-leader", self.dice.person(), "school.example", dates["match"])
        it.person("leader", lead["contact_name"], "alongside.example", dates["match"])
        it.person("adviser", ADVISER, "alongside.example", dates["match"])
        it.document("self-assessment", None, dates["self-assess"])
        if "action-plan" in dates:
            it.document("action-plan", None, dates["action-plan"])
        self._support(it, dates)
        return it.record

    def _support(self, it, dates):
        """What the partner has had since the first meeting, and its action plan."""
        date = dates.get("first-meeting")
        number = 0
        while date and date <= journal.AS_OF:
            it.add("activity", type="one-to-one", date=date, days=self.dice.weighted({0.25: 1, 0.5: 3, 1: 2}),
                   mode="remote" if number % 3 == 2 else "face-to-face", people=self.dice.between(1, 4),
                   title=("Visit and walk through the school", "Working on the plan", "Call with the senior leaders")[number % 3])
            date = journal.after(date, 11)
            number += 1
        for event in self.events:
            if dates["match"].isoformat() < event["date"] <= journal.AS_OF.isoformat() and self.dice.chance(0.8):
                it.add("activity", type=event["type"], event=event["id"], date=event["date"], days=event["days"],
                       mode="remote" if event["type"] == "training" else "face-to-face", people=self.dice.between(2, 5),
                       title=event["title"])
        if "diagnose" not in dates:
            return
        for i, (outcome, title, owner) in enumerate(ACTIONS):
            due = journal.after(dates["diagnose"], 15 + 20 * i)
            it.add("action", outcome=outcome, title=title, owner=owner, due=due,
                   done=journal.before(due, 3) if journal.before(due, 3) <= journal.AS_OF and i < 3 else None)


def _day(ago):
    return journal.before(journal.AS_OF, ago) if ago > 0 else journal.after(journal.AS_OF, -ago)


def shared(dice, tsi):
    """The region's contact and a holiday."""
    return {
        "region_contacts": [{"id": dice.uuid(), "programme": tsi, "region": "A", "role": "rdp", "name": "Wren Hallington",
                             "email": "tsi.north-east@rdp.example", "from": "2025-09-01"}],
        "holidays": [{"id": dice.uuid(), "region": "A", "name": "Half-term", "first": "2026-05-25", "last": "2026-05-29"}]}
