#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits every page of the sample region and leaves a picture of each."""

import os
import re

from case import check, run

# What each page shows of the sample once it is ready: role and name.
PAGES = {
    'dashboard': (None, re.compile('Unmatched|unmatched')),
    'schools': ('search box', re.compile('Search schools')),
    'board': ('list', 'Partners without a lead'),
    'impact': (None, re.compile('Before|before')),
    'history': (None, re.compile('Imported 11 files')),
}
LOOK = os.environ.get('ALONG_E2E_LOOK', 'wide')
WIDE = 'wide' in LOOK


def visit(number, name):
    """The step that shows a page by its key and waits for what it shows."""
    def step(session):
        session.key(f'alt+{number}')
        session.find(*PAGES[name]) if WIDE or name != 'board' else session.find('button', 'Leads')
        check(fits(session), f'something of {name} is wider than the window')
        session.screenshot(f'{LOOK}-{number}-{name}')

    step.__doc__ = f'{name} fills ({LOOK})'
    return step


def fits(session):
    """Whether the window fills the display and no more."""
    window = session.look().find('window', 'Alongside')
    return window.box[2] <= session.size[0] and window.box[3] <= session.size[1]


if __name__ == '__main__':
    size = (1400, 900) if WIDE else (410, 720)
    run(f'{__doc__} ({LOOK})', *(visit(i + 1, name) for i, name in enumerate(PAGES)),
        width=size[0], height=size[1], dark='dark' in LOOK)
