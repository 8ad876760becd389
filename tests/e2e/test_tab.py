#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through pages and sections with Tab alone: no widget keeps the focus to itself."""

import re

import deployments as d
from case import check, run
from driver import wait

# data/sample/team-deployments.json: its claim is reviewed, and so has a way to being paid.
SCHOOL = 'Foldthwaite Primary School'


def walk(session, steps):
    """Presses Tab; a widget that has the focus after three in a row is a trap."""
    last = []
    for _ in range(steps):
        session.key('Tab')
        focus = wait(session.focused, 'something to have the focus')
        last = (last + [focus.address])[-3:]
        check(len(last) < 3 or len(set(last)) > 1, f'Tab does not leave {focus}')


def pages(session):
    """The pages let Tab through"""
    for number, name, steps in ((1, 'Dashboard', 25), (2, 'Schools', 20), (3, 'Board', 20), (5, 'Impact', 35),
                                (6, 'Guide', 15)):
        session.key(f'alt+{number}')
        wait(lambda name=name: session.find('list item', name).has('selected'), f'{name} to show')
        walk(session, steps)


def sections(session):
    """So do the sections of a deployment"""
    session.key('alt+4')
    d.choose_programme(session)
    d.show(session, SCHOOL)
    for name in ('Process', 'Days', 'Form', 'Support', 'Claim', 'Documents', 'Contacts', 'History'):
        session.find('tab', re.compile(f'^{name}$'), within=d.PAGE).click()
        walk(session, 15)


if __name__ == '__main__':
    run(__doc__, pages, sections, page='dashboard')
