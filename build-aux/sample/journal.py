# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What one deployment's records are written with, and the working days of its steps."""

import datetime

AS_OF = datetime.date(2026, 5, 29)
# England's bank holidays around that day, and the days between Christmas and New Year
OFF = {datetime.date.fromisoformat(day) for day in (
    "2025-08-25", "2025-12-24", "2025-12-25", "2025-12-26", "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01",
    "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31")}
DAY = datetime.timedelta(days=1)


def _move(date, days, step):
    while days > 0:
        date += step
        days -= date.weekday() < 5 and date not in OFF
    return date


def after(date, days):
    return _move(date, days, DAY)


def before(date, days):
    return _move(date, days, -DAY)


def weeks(date, count):
    return date + 7 * count * DAY


def count(first, last):
    """Working days after the first up to the last."""
    found = 0
    while first < last:
        first += DAY
        found += first.weekday() < 5 and first not in OFF
    return found


def walk(steps, last, since):
    """The dates of the steps up to the last one, which was so many working days ago, and that of the beginning."""
    names = [step[0] for step in steps]
    date = before(AS_OF, since)
    dates = {}
    for step in reversed(steps[:names.index(last) + 1] if last else []):
        dates[step[0]] = date
        date = before(date, step[2])
    return dates, date


class Journal:
    """One deployment and its records."""

    def __init__(self, dice, record):
        self.dice = dice
        self.record = {name: _text(value) for name, value in record.items() if value not in (None, "")}

    def note(self, table, **members):
        """A record without an id of its own."""
        self.record.setdefault(table, []).append(
            {name: _text(value) for name, value in members.items() if value not in (None, "")})

    def add(self, table, **members):
        """A record; its id."""
        name = self.dice.uuid()
        self.note(table, id=name, **members)
        return name

    def person(self, role, name, domain, since):
        self.add("contact", role=role, name=name, email=f"{name.lower().replace(' ', '.')}@{domain}",
                 # Numbers that are given to nobody
                 phone=f"01632 960{self.dice.between(0, 999):03}", **{"from": since})

    def document(self, kind, sent, received=None, note=""):
        if received and received > AS_OF:
            received = None
        self.add("document", type=kind, sent=sent, received=received, note=note)

    def tick(self, checklist, item, date, by):
        self.note("tick", checklist=checklist, item=item, date=date, by=by)

    def sign(self, form, role, name, title, date):
        self.add("signature", form=form, role=role, name=name, title=title, date=date)

    def answer(self, form, field, value):
        """What is filled in: dates move with the others."""
        self.note("answer", form=form, field=field, **{"date" if isinstance(value, datetime.date) else "text": value})

    def answers(self, form, values):
        for field, value in values.items():
            if value is not None:
                self.answer(form, field, value)


def _text(value):
    return value.isoformat() if isinstance(value, datetime.date) else value
