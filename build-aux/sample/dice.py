# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Chance that is the same on every run, machine and Python."""

import datetime
import random
import uuid

GIVEN = ("Ade", "Billie", "Carys", "Dana", "Elin", "Finlay", "Gwen", "Hollis", "Ines", "Jory", "Keir", "Leonie", "Mabel",
         "Nadia", "Orla", "Perrin", "Quin", "Rosa", "Stella", "Tamsin", "Una", "Vikram", "Wilf", "Yusuf", "Zadie")
FAMILY = ("Ashgill", "Brackenby", "Cawdale", "Dunsley", "Eppleby", "Fallowdon", "Garrigill", "Harsondale", "Isholme",
          "Kielwood", "Lambrigg", "Mickleholm", "Ninebanks", "Oversett", "Pennystone", "Ravensett", "Scargill",
          "Thornhowe", "Ulgham", "Wearhope")


class Dice:
    """One stream of chance a concern, so that a change in one part leaves the others as they were.

    Only random() is used: it is the one method whose sequence Python promises to keep."""

    def __init__(self, seed, concern):
        self._random = random.Random(f"{seed}:{concern}").random

    def chance(self, p):
        return self._random() < p

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + int(self._random() * (high - low + 1))

    def pick(self, items):
        return items[self.between(0, len(items) - 1)]

    def weighted(self, table):
        """A key of a dict of key to weight."""
        point = self._random() * sum(table.values())
        for key, weight in table.items():
            point -= weight
            if point < 0:
                return key
        return key

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.between(0, i)
            items[i], items[j] = items[j], items[i]
        return items

    def normal(self, sigma):
        """Near enough normal, by a sum of twelve."""
        return sigma * (sum(self._random() for _ in range(12)) - 6)

    def day(self, low, high):
        return low + datetime.timedelta(days=self.between(0, (high - low).days))

    def uuid(self):
        value = 0
        for _ in range(8):
            value = value << 16 | self.between(0, 0xFFFF)
        return str(uuid.UUID(int=value, version=4))

    def person(self):
        """A name that nobody need have."""
        return f"{self.pick(GIVEN)} {self.pick(FAMILY)}"
