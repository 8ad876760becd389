# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The board of the sample's open cohort, as the tests use it."""

import re

from driver import wait

COHORT = 'Autumn 2023'
# Neither is in a trust, the lead has places for core support, and nothing stands between them.
PARTNER, LEAD = 'Kesterholme Primary School', 'Cornshaw Primary School'
# data/sample/participants.json rules this pair out: “The two heads are related”.
EXCLUDED = 'Cottershaw Primary School'
# Both are in NORTHERN SKYLINE SCHOOLS TRUST in data/sample/edubasealldata20260601.csv.
SISTER, SISTER_LEAD = 'Birkthwaite Academy', 'Merldene Primary School'


def starts(name):
    return re.compile('^' + re.escape(name) + ', ')


def partner(session, name):
    """The partner in the list of those without a lead."""
    return session.find('list item', starts(name), within=('list', 'Partners without a lead'))


def is_unmatched(session, name):
    unmatched = session.look().find('list', 'Partners without a lead')
    return unmatched is not None and unmatched.find('list item', starts(name)) is not None


def card(session, name):
    """The card of a lead."""
    return session.find('group', re.compile('^' + re.escape(name) + ', (Primary|Secondary|Trust|Special|All|Alt)'))


def wait_paired(session, name, lead):
    """Waits until the window shows the partner on the card of the lead, and nowhere else."""
    wait(lambda: name in card(session, lead).texts() and not is_unmatched(session, name),
         f'the window to show {name} with {lead}')


def wait_unpaired(session, name, lead):
    """Waits until the window shows the partner as unmatched."""
    wait(lambda: name not in card(session, lead).texts() and is_unmatched(session, name),
         f'the window to show {name} as unmatched')
