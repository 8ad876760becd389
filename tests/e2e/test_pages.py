#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits every page and dialog of the sample region, and leaves a picture of each."""

import os
import re

from case import check, run

# What each page shows of the sample once it is ready: role and name.
PAGES = {
    'dashboard': (None, re.compile('Unmatched|unmatched')),
    'schools': ('search box', re.compile('Search schools')),
    'board': ('list', 'Partners without a lead'),
    'deployments': (None, re.compile('[Dd]eployments? yet|^[0-9,]+ deployments?$|[Nn]one in this programme')),
    'impact': (None, re.compile('Before|before')),
    'guide': (None, re.compile('[Pp]rogramme')),
    'history': (None, re.compile(r'Imported \d+ files')),
}
# Dialogs: the keys that open them on the Dashboard, and the title.
DIALOGS = {
    'import': ('ctrl+i', 'Import'),
    'cohort': ('ctrl+shift+n', 'New cohort'),
    'leads': ('ctrl+l', 'Manage leads'),
    'preferences': ('ctrl+comma', 'Preferences'),
}
LOOK = os.environ.get('ALONG_E2E_LOOK', 'wide')
WIDE = 'wide' in LOOK
LARGE = 'large' in LOOK  # twice the size of text
# The narrowest window that everything fits: a phone's, twice that with large text.
NARROW = 720 if LARGE else 360
BORDER = 5  # Without a compositor, GTK draws one around the window.


def visit(number, name):
    """The step that shows a page by its key and waits for what it shows."""
    def step(session):
        session.key(f'alt+{number}')
        session.find(*PAGES[name]) if WIDE or name != 'board' else session.find('button', 'Leads')
        check_width(session, name)
        session.screenshot(f'{LOOK}-{number}-{name}')

    step.__doc__ = f'{name} fits ({LOOK})'
    return step


def open_dialog(name):
    """The step that opens a dialog by its keys and closes it again."""
    def step(session):
        keys, title = DIALOGS[name]
        session.key('alt+1')
        session.find(*PAGES['dashboard'])
        session.key(keys)
        session.find('window', title)
        check_width(session, name)
        session.screenshot(f'{LOOK}-dialog-{name}')
        session.key('Escape')
        session.gone('window', title)

    step.__doc__ = f'the dialog {name} fits ({LOOK})'
    return step


def check_width(session, what):
    """Fails if a window is wider than the display lets it be, as it is when something in it needs more."""
    for window in session.look().children:
        width, height = window.box[2:]
        check(height <= session.size[1], f'{what} is {height} px high')
        if WIDE:
            check(width <= session.size[0], f'{what} is {width} px wide')
        elif window.name == 'Alongside':
            check(width == NARROW, f'{what} is {width} px wide, not {NARROW}')
        else:
            check(width <= NARROW, f'{what} is {width} px wide, more than {NARROW}')


if __name__ == '__main__':
    size = (1400, 900) if WIDE else (NARROW + 2 * BORDER, 720 + 2 * BORDER)
    run(f'{__doc__} ({LOOK})', *(visit(i + 1, name) for i, name in enumerate(PAGES)), *map(open_dialog, DIALOGS),
        width=size[0], height=size[1], dark='dark' in LOOK, large=LARGE)
