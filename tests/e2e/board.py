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


def wait_refusal(session, words):
    """Waits for the reason to be said outside of the card, after the drop."""
    def said():
        return [n for n in session.look().walk()
                if n.role in ('label', 'status', 'status bar', 'alert') and words in n.name and
                not n.ancestor('list')]

    wait(said, f'the window to say “{words}”')


def verdict_while_dragging(session, name, lead):
    """Drags the partner onto the lead; what the card of the lead said while it hovered."""
    source = partner(session, name)
    target = card(session, lead)
    calm = target.texts()[-1]

    def verdict():
        foot = card(session, lead).texts()[-1]
        return foot if foot != calm else None

    def hovering():
        return wait(verdict, f'the card of {lead} to say what speaks for or against it')

    # Not near the edge of the window, where the cards scroll while one hovers.
    return session.drag(source.point(0.3), target.point(down=0.15), hovering)
