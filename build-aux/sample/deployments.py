# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The deployments of the trust and school improvement offer at all stages, on one day."""

from . import answers, journal
from .support import AUTHORS, TSI

RDP, REGION_TEAM = "Wren Hallington", "Corin Aldbrough"
KINDS = ("trust-ceo", "nle", "trust-ceo", "nle")
AREAS = ("teaching-and-learning", "attendance", "leadership", "curriculum", "governance", "behaviour")
REFERRALS = {"attendance": "behaviour-hubs", "curriculum": "english-hubs", "teaching-and-learning": "maths-hubs",
             "leadership": "npq", "behaviour": "behaviour-hubs", "governance": "senior-mental-health-lead"}

# Step of the process, who does it, working days after the one before it, answer
BEFORE = [("hand-over", "rg", 9), ("receive", "rdp", 3), ("school-confirm", "school", 4), ("contact-leader", "rdp", 2),
          ("leader-reply", "leader", 2, "yes"), ("propose", "rdp", 2), ("school-agree", "school", 2, "yes"),
          ("submit-approval", "rdp", 1), ("approve", "rg", 4), ("deployment", "rdp", 2), ("leader-informed", "leader", 0),
          ("school-informed", "school", 0), ("leader-arrange", "leader", 6), ("school-arrange", "school", 0),
          ("scoping", "leader", 11), ("host", "school", 0)]
NO_MORE = [("assess-enhanced", "leader", 20, "no")]
MORE_DAYS = [("assess-enhanced", "leader", 24, "yes"), ("discuss-enhanced", "school", 2), ("request", "leader", 3),
             ("review-request", "rdp", 2), ("decide-days", "rg", 4, "approved"), ("confirm-enhanced", "rg", 1)]
PARTNERSHIP = [("assess-enhanced", "leader", 24, "yes"), ("discuss-enhanced", "school", 2), ("request", "leader", 3),
               ("confirm-enhanced", "rg", 8)]
AFTER = [("completed", "leader", 22), ("school-completed", "school", 0), ("call", "rdp", 4), ("leader-call", "leader", 0),
         ("school-call", "school", 0), ("report", "leader", 3), ("sign", "school", 2), ("submit", "leader", 1),
         ("review", "rdp", 2), ("pay", "rg", 6)]
# How the ten days go, as parts of the day model: quarter-days' worth, how, what
LOG = [(0.5, "remote", "pre-engagement"), (1, "face-to-face", "scoping"), (1, "face-to-face", "scoping"),
       (0.5, "face-to-face", "planning"), (1, "face-to-face", "support"), (0.75, "face-to-face", "support"),
       (0.75, "remote", "support"), (1, "face-to-face", "support"), (0.5, "remote", "governance"),
       (0.5, "face-to-face", "mid-review"), (1, "face-to-face", "support"), (0.5, "face-to-face", "sustainability"),
       (0.5, "face-to-face", "quality-assurance"), (0.5, "remote", "closure")]
BY_CONTRIBUTOR = (5, 7)
PLAN = [("First contact and reading", 0.5, "remote"), ("First visit, scoping and diagnosis", 2, "face-to-face"),
        ("Priorities and plan of support", 0.5, "face-to-face"), ("Bespoke support", 4.5, "face-to-face"),
        ("Mid-engagement review", 0.5, "face-to-face"), ("Sustained improvement", 1, "face-to-face"),
        ("Closing visit", 0.5, "face-to-face"), ("Quality assurance and report", 0.5, "remote")]
# The last step that is over, working days since, and what is special
STAGES = [(None, 2, ""), (None, 27, ""), ("receive", 2, ""), ("leader-reply", 1, ""), ("submit-approval", 3, ""),
          ("school-informed", 4, ""), ("host", 6, ""), ("school-arrange", 20, "paused"), ("school-confirm", 30, "stopped"),
          ("confirm-enhanced", 9, "days"), ("host", 10, "rematched"), ("school-completed", 3, ""), ("sign", 1, ""),
          ("review", 2, ""), ("pay", 12, ""), ("pay", 30, "partnership")]


class Tsi:
    """One deployment after another, each from its last step back to its first."""

    def __init__(self, dice, roles, trusts, leads):
        self.dice = dice
        self.leads = leads
        self.trusts = [t for t in trusts if t.kind == "Multi-academy trust" and not t.closed and len(t.members) >= 4]
        self.schools = [(s, "consecutive-ri") for s in roles["twice"]] + [(s, "inadequate") for s in roles["inadequate"]] \
            + [(s, "need") for s in roles["needing"][4:]]

    def make(self):
        return [self._deployment(i, *stage) for i, stage in enumerate(STAGES)]

    def _deployment(self, number, last, since, special):
        school, reason = self.schools[number]
        middle = {"days": MORE_DAYS, "partnership": PARTNERSHIP}.get(special, NO_MORE)
        dates, opened = journal.walk(BEFORE + middle + AFTER, last, since)
        lead = self.leads[number % len(self.leads)]
        it = journal.Journal(self.dice, {
            "id": self.dice.uuid(), "programme": TSI, "pathway": "core", "school": school.urn, "region": "A",
            "reason": reason, "lead": lead["id"] if "contact-leader" in dates else None, "opened": opened, "approved": 10,
            "completion": journal.after(max(dates.get("completed", dates["deployment"]), journal.AS_OF), 30)
            if "deployment" in dates and "completed" not in dates else dates.get("completed"),
            "status": {"paused": "paused", "stopped": "stopped"}.get(special, "completed" if "pay" in dates else "active"),
            "note": ""})
        people = {"school": self.dice.person(), "leader": lead["contact_name"], "rdp": RDP, "rg": REGION_TEAM}
        self._steps(it, dates, people, BEFORE + middle + AFTER, "deployment")
        self._contacts(it, school, lead, people)
        self._match(it, number, lead, dates, special)
        if special in ("paused", "stopped"):
            it.add("suspension", stop=special == "stopped", **{"from": journal.before(journal.AS_OF, 12)}, author=AUTHORS[0],
                   reason="The headteacher is ill; to go on after the summer" if special == "paused"
                   else "The school joins a trust that supports it from now on")
        if "deployment" in dates:
            self._documents(it, dates)
        if "leader-arrange" in dates:
            self._support(it, number, lead, dates, people, special)
        return it.record

    @staticmethod
    def _steps(it, dates, people, steps, process):
        for step, who, _, *answer in steps:
            if step in dates:
                it.note("step", process=process, step=step, state="done", date=dates[step], by=people[who],
                        answer=answer[0] if answer else "")

    def _contacts(self, it, school, lead, people):
        opened = it.record["opened"]
        chair = self.dice.person()
        for role, name, domain in (("headteacher", people["school"], "school.example"), ("chair", chair, "school.example"),
                                   ("rdp", RDP, "rdp.example"), ("rg", REGION_TEAM, "region.example")):
            it.person(role, name, domain, opened)
        if school.trust:
            it.person("trust-ceo", self.dice.person(), "trust.example", opened)
        if "lead" in it.record:
            it.person("leader", lead["contact_name"], "alongside.example", opened)

    def _match(self, it, number, lead, dates, special):
        if "contact-leader" not in dates:
            return
        if special == "rematched":
            first = self.leads[(number + 1) % len(self.leads)]
            it.add("lead_match", lead=first["id"], leader=first["contact_name"], leader_kind=KINDS[(number + 1) % 4],
                   **{"from": journal.before(dates["contact-leader"], 15), "until": dates["contact-leader"]},
                   reason="Took up a new headship")
        it.add("lead_match", lead=lead["id"], leader=lead["contact_name"], leader_kind=KINDS[number % 4],
               **{"from": dates["contact-leader"]})

    @staticmethod
    def _documents(it, dates):
        sent = dates["deployment"]
        it.document("deployment-email", sent)
        it.document("grant-offer-letter", sent, journal.after(sent, 4))
        it.document("self-assessment", None, journal.after(sent, 3), "Sent by the school office")
        if "scoping" in dates:
            it.document("board-minutes", None, dates["scoping"], "Seen on the first visit: two meetings")

    def _support(self, it, number, lead, dates, people, special):
        area = AREAS[number % len(AREAS)]
        over = dates.get("completed")
        it.tick("duties", "pre-engagement", dates["leader-arrange"], people["leader"])
        for i, (title, days, mode) in enumerate(PLAN):
            it.add("plan_item", position=i, title=title, days=days, mode=mode, area=area,
                   date=journal.after(dates["leader-arrange"], 6 * i))
        if "scoping" in dates:
            it.tick("duties", "scoping", dates["scoping"], people["leader"])
            it.add("referral", entry=REFERRALS[area], date=dates["scoping"], by=people["leader"],
                   outcome="Applied" if over else "")
            colleague = it.add("contributor", name=self.dice.person(), specialism=self.dice.pick(
                ("Curriculum", "Attendance", "Special needs", "Finance")), school=lead["school"],
                agreed=dates["leader-arrange"] if KINDS[number % 4] == "nle" else None)
            days = self._log(it, dates, area, colleague, special)
            if area == "attendance":
                for item in ("culture", "policy", "registers"):
                    it.tick("attendance-school", item, dates["scoping"], people["leader"])
            if special == "days":
                self._more_days(it, dates, area, people)
            if over:
                self._claim(it, number, dates, people, days)
            if special == "partnership":
                self._partnership(it, number, dates, people)
            answers.write(it, dates, area)

    @staticmethod
    def _log(it, dates, area, colleague, special):
        """Evenly from the first contact to the end, or to yesterday."""
        end = dates.get("completed") or journal.before(journal.AS_OF, 1)
        entries = []
        for i, (days, mode, activity) in enumerate(LOG):
            if i < 3:
                date = journal.after(dates["leader-arrange"], 3 * i)
            else:
                gap = journal.count(dates["scoping"], end) // (len(LOG) - 3) if special == "days" or "completed" in dates else 3
                date = journal.after(dates["scoping"], max(1, gap) * (i - 2))
            if date <= end:
                entries.append((it.add("day", date=date, days=days, mode=mode, activity=activity, area=area,
                                       contributor=colleague if i in BY_CONTRIBUTOR else None), days))
        return entries

    def _claim(self, it, number, dates, people, days):
        """Days of the log, from draft to paid as far as the process has come."""
        it.tick("duties", "quality-assurance", dates["completed"], people["leader"])
        state, changed = "draft", dates["completed"]
        for step, then in (("report", "leader-signed"), ("sign", "school-signed"), ("review", "reviewed"), ("pay", "paid")):
            if step in dates:
                state, changed = then, dates[step]
        if "report" in dates:
            it.tick("duties", "reporting", dates["report"], people["leader"])
            it.document("deployment-form", dates["report"], dates.get("sign"))
            it.sign(answers.FORM, "leader", people["leader"], "System leader", dates["report"])
        if "sign" in dates:
            it.sign(answers.FORM, "school", people["school"], "Headteacher", dates["sign"])
        total = sum(n for _, n in days)
        claim = it.add("claim", payment="days", state=state, days=total, amount=total * 600, made=dates["completed"],
                       changed=changed, paid=dates.get("pay"), reference=f"TSI-{number + 1:03}" if "pay" in dates else "")
        for day, _ in days:
            it.note("claimed_day", claim=claim, day=day)

    def _more_days(self, it, dates, area, people):
        decided = dates["decide-days"]
        option = it.add("enhancement", option="additional-days", state="approved", days=3, requested=dates["request"],
                        decided=decided, starts=dates["confirm-enhanced"], ends=journal.weeks(decided, 12),
                        context="A new deputy began at Easter; three more days to bring the plan home",
                        rationale="The plan works and three days make it last")
        it.document("additional-days-request", None, dates["request"])
        it.document("additional-days-grant-offer-letter", decided)
        it.document("additional-days-outcome", dates["confirm-enhanced"])
        it.add("day", date=journal.before(journal.AS_OF, 2), days=0.75, mode="face-to-face", activity="support", area=area,
               enhancement=option)
        steps = [("request", "leader", 0), ("share", "rdp", 0), ("decide", "rg", 0, "approved"), ("notify", "rg", 0)]
        self._steps(it, {"request": dates["request"], "share": dates["review-request"], "decide": decided,
                         "notify": dates["confirm-enhanced"]}, people, steps, "additional-days")

    def _partnership(self, it, number, dates, people):
        names = ("assess", "submit", "evaluate", "email", "offer", "accept", "first-payment")
        first, gaps = dates["request"], (0, 1, 6, 1, 3, 6, 8)
        when = {name: journal.after(first, sum(gaps[:i + 1])) for i, name in enumerate(names)}
        steps = [("assess", "leader", 0), ("submit", "leader", 0), ("evaluate", "rg", 0, "approved"), ("email", "rg", 0),
                 ("offer", "rg", 0), ("accept", "leader", 0), ("first-payment", "rg", 0)]
        self._steps(it, when, people, steps, "trust-partnership")
        option = it.add("enhancement", option="trust-partnership", state="approved", days=0,
                        partner=self.trusts[number % len(self.trusts)].uid, requested=first, decided=when["evaluate"],
                        starts=when["first-payment"], ends=journal.weeks(when["first-payment"], 52),
                        context="The trust's team for teaching and learning works with the school's own for a year",
                        rationale="A strong match in phase and values")
        it.document("partnership-document", None, first)
        it.document("end-of-deployment-return", None, when["submit"])
        it.document("decision-email", when["email"])
        it.document("partnership-grant-offer-letter", when["offer"], when["accept"])
        it.document("partnership-terms", when["offer"])
        it.document("service-level-agreement", None, when["accept"])
        for item in ("benefit", "agreement", "match", "context"):
            it.tick("partnership-request", item, first, people["leader"])
        it.add("claim", payment="partnership-1", enhancement=option, state="paid", days=0, amount=5000, made=when["accept"],
               changed=when["first-payment"], paid=when["first-payment"], reference=f"TSI-{number + 1:03}-P1")
