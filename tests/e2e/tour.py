#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the sample and leaves a picture of every page, section and dialog.

Each look is a process of its own, as a process has one session. Names of looks choose some of them: a shape
and, unless it is light, colours, as in “narrow” or “wide-contrast-dark”."""

import itertools
import re
import subprocess
import sys

import board
import deployments
from case import check, parse
from driver import Session, press_until, tab_to, wait

# Narrow: 360 px, and the border that GTK draws without a compositor; large: twice the size of text.
SHAPES = {'wide': (1280, 800), 'narrow': (370, 730), 'big': (2560, 1440), 'large': (1280, 800), 'large-narrow': (730, 730)}
COLOURS = ('', 'dark', 'contrast', 'contrast-dark')
LOOKS = ['-'.join(filter(None, look)) for look in itertools.product(SHAPES, COLOURS)]
PAGES = ('dashboard', 'schools', 'board', 'deployments', 'impact', 'guide', 'history')
# The keys that open a dialog on the Dashboard, and its title.
DIALOGS = {'import': ('ctrl+i', 'Import'), 'cohort': ('ctrl+shift+n', 'New cohort'), 'leads': ('ctrl+l', 'Manage leads'),
           'preferences': ('ctrl+comma', 'Preferences')}
NO_PAGE = ('widget', 'AlongNoPage')
SECTIONS = ('process', 'days', 'form', 'support', 'claim', 'documents', 'contacts')
# Of the sample: its form is signed and its claim reviewed.
DEPLOYMENT = 'Foldthwaite Primary School'


def filled(session, page=None):
    """Waits until nothing is being read and the window, or one page of it, is at rest."""
    last = [None]
    within = ('widget', f'Along{page.capitalize()}Page') if page else None

    def rests():
        now = [(n.role, n.name, n.box) for n in session.look(within).walk()]
        same = now == last[0]
        last[0] = now
        return same

    wait(rests, 'the page to come to rest')


def picture(session, name, page):
    session.click(session.size[0] - 2, session.size[1] - 2)  # No tooltip in the picture.
    filled(session, page)
    session.screenshot(name)


def do_the_job(session):
    """Pairs by dragging, sees a refusal, takes the pairing back, and lets a plan be proposed and accepted."""
    session.key('alt+3')
    target = board.card(session, board.LEAD)
    session.drag(board.partner(session, board.PARTNER).point(0.3), target.point(),
                 lambda: session.screenshot('job-1-dragging'))
    board.wait_paired(session, board.PARTNER, board.LEAD)
    session.screenshot('job-2-paired')
    session.drag(board.partner(session, board.EXCLUDED).point(0.3), board.card(session, board.LEAD).point(down=0.15),
                 lambda: session.screenshot('job-3-impossible'))
    session.key('ctrl+z')
    board.wait_unpaired(session, board.PARTNER, board.LEAD)
    session.find('button', 'Suggest').click()
    session.find('button', re.compile('^Accept'))
    filled(session)
    session.screenshot('job-4-suggested')
    session.find('button', re.compile('^Accept all')).click()
    wait(lambda: len(session.pairings(board.COHORT)) > 10, 'the proposals to be paired')


def visit_pages(session, look):
    for number, page in enumerate(PAGES, 1):
        session.key(f'alt+{number}')
        filled(session, page)
        if page == 'schools' and 'narrow' not in look:
            session.find('search box', re.compile('Search schools')).click()
            session.type('Ullenworth Primary')
            session.key('Return')
        picture(session, f'{look}-{number}-{page}', page)


def visit_dialogs(session, look):
    for name, (keys, title) in DIALOGS.items():
        session.key('alt+1')
        filled(session, 'dashboard')
        session.key(keys)
        wait(lambda: len(session.look(NO_PAGE).children) > 1, f'the dialog {name}')
        filled(session, 'no')
        session.screenshot(f'{look}-dialog-{name}')
        session.key('Escape')
        wait(lambda: len(session.look(NO_PAGE).children) == 1, f'the dialog {name} to close')


def choose_programme(session, narrow):
    """In the header bar, or in what pops up from it where that is narrow."""
    if not narrow:
        deployments.choose_programme(session)
        return
    session.find('button', 'Region, programme and cohort').click()
    session.find('combo box', 'Programme', within=('widget', 'GtkPopover'))
    tab_to(session, lambda node: (node.parent or node).matches('combo box', 'Programme'), 'the programmes')
    session.key('space')
    press_until(session, 'Down', lambda node: deployments.PROGRAMME['name'] in node.texts(), 'the programme')
    session.key('Return')
    filled(session, 'no')
    session.key('Escape')
    session.gone('widget', 'GtkPopover')


def visit_sections(session, look):
    """Shows each section of a deployment."""
    session.key('alt+4')
    choose_programme(session, 'narrow' in look)
    deployments.show(session, DEPLOYMENT)
    for section in SECTIONS:
        tab = session.find('tab', section.capitalize(), within=('tab list', 'Sections'))
        tab.click()
        picture(session, f'{look}-4-deployments-{section}', 'deployments')


def tour(session, look):
    session.make_sample()
    session.start()
    if look.startswith('big'):
        session.find('button', 'Maximize').click()
    if look == 'wide':
        do_the_job(session)
    visit_pages(session, look)
    visit_dialogs(session, look)
    visit_sections(session, look)
    check(session.quit() == 0, 'the program did not end well')
    complaints = session.complaints()
    check(not complaints, 'the program complained:\n' + '\n'.join(complaints))


def shape(look):
    return max((s for s in SHAPES if look.startswith(s)), key=len)


def main():
    looks = [a for a in sys.argv[1:] if a in LOOKS]
    sys.argv = [a for a in sys.argv if a not in LOOKS]
    arguments = parse(__doc__.splitlines()[0])
    if len(looks) != 1:
        status = 0
        for look in looks or LOOKS:
            print(f'   {look}', flush=True)
            status |= subprocess.run([sys.executable, *sys.argv, look], check=False).returncode
        sys.exit(status)
    width, height = SHAPES[shape(looks[0])]
    with Session(arguments.program, arguments.cli, arguments.out, width=width, height=height, dark='dark' in looks[0],
                 large='large' in looks[0], contrast='contrast' in looks[0]) as session:
        tour(session, looks[0])


if __name__ == '__main__':
    main()
