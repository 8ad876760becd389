# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What system leaders and schools have written in the form, as far as the process has come."""

FORM = "tsi-deployment-form-2023-24"
WORDS = {
    "teaching-and-learning": ("Lessons move on before pupils are secure", "Coaching of middle leaders; one lesson a week seen together",
                              "Questioning is tighter; books show more practice"),
    "attendance": ("One pupil in five is persistently absent", "First-day calls, a weekly meeting on the twenty most absent",
                   "Persistent absence fell by a quarter"),
    "leadership": ("The head carries too much alone", "A deputy's role redrawn; a calendar of monitoring",
                   "Leaders hold each other to the plan"),
    "curriculum": ("The foundation subjects lack a sequence", "Plans rewritten with the leader's subject leads",
                   "History and geography are taught as planned"),
    "governance": ("Governors hear what they are told", "Visits with a question each; papers a week ahead",
                   "Minutes show challenge"),
    "behaviour": ("Corridors are noisy and lessons start late", "One routine for lines and entry, practised daily",
                  "Lessons start on time"),
}
DETAILS = {"consecutive-ri": "Two inspections in a row said requires improvement",
           "inadequate": "The inspection report names leadership and the quality of education",
           "need": "Results fell for three years and no headteacher was found"}


def write(it, dates, area):
    """All that is asked for in the sections that the process has passed, and a start of the next."""
    if "scoping" not in dates:
        return
    _scope(it, dates, area)
    if "assess-enhanced" in dates:
        _middle(it, dates, area)
    if "completed" in dates:
        _closure(it, dates, area)
    if "report" in dates:
        it.answer(FORM, "sole-sign-off", "yes")
    if "sign" in dates:
        _school(it, dates)


def _scope(it, dates, area):
    need, measure, _ = WORDS[area]
    trusted = any(c["role"] == "trust-ceo" for c in it.record["contact"])
    it.answers(FORM, {
        "eligibility-details": DETAILS[it.record["reason"]],
        "direction": "strong-trust", "initial-meeting": dates["leader-arrange"], "people-met": "headteacher,chair,senior-leaders",
        "information": "inspection-report,improvement-plan,minutes", "governance": "effective", "strategy": "update",
        "level": "trust" if trusted else "school", "level-reason": None if trusted else "The school stands alone", "areas/0/area": area, "areas/0/priority": "high",
        "areas/0/baseline": "red", "areas/0/mechanisms": "audit,coaching", "areas/0/measure": measure, "areas/0/days": "7",
        "scope-note": need})
    other = "governance" if area != "governance" else "leadership"
    it.answers(FORM, {"areas/1/area": other, "areas/1/priority": "medium", "areas/1/baseline": "amber",
                      "areas/1/mechanisms": "governors", "areas/1/measure": WORDS[other][1], "areas/1/days": "3"})


def _middle(it, dates, area):
    it.answers(FORM, {
        "review-date": dates["assess-enhanced"], "review-days": "5.5", "success": WORDS[area][2],
        "area-reviews/0/area": area, "area-reviews/0/rating": "amber", "area-reviews/0/note": "On the way",
        "changes-needed": "no", "rdp-informed": "yes"})


def _closure(it, dates, area):
    it.answers(FORM, {
        "completion-date": dates["completed"], "activities-done": "all", "impacts/0/area": area, "impacts/0/rating": "green",
        "impacts/0/impact": WORDS[area][2], "next-steps": "Keep the weekly meeting; look again at half-term",
        "sustainability": "exploring", "case-study": "no"})
    if it.record.get("enhancement"):
        it.answers(FORM, {"enhanced": "trust-partnership", "partnership-benefit": "A year beside a team that has done it",
                          "partnership-agreed": "yes", "partnership-agreed-by": "The governing board",
                          "partnership-agreed-on": dates["discuss-enhanced"],
                          "partnership-context": "The board weighs joining a trust"})
    else:
        it.answer(FORM, "enhanced", "none")


def _school(it, dates):
    head = next(c["name"] for c in it.record["contact"] if c["role"] == "headteacher")
    it.answers(FORM, {"confirms-days": "yes", "confirms-work": "yes", "satisfaction": "very-satisfied",
                      "comment": "Frank and practical", "signer-name": head, "signer-role": "Headteacher",
                      "signer-date": dates["sign"]})
