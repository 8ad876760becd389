#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the main job on the sample region and leaves a picture of every page.

Each look, light and dark, wide and narrow, is a process of its own, as a process has one session."""

import re
import subprocess
import sys

import board
from case import check, parse
from driver import Session, wait

LOOKS = {'light': (1280, 800, False), 'dark': (1280, 800, True), 'narrow': (370, 730, False),
         'narrow-dark': (370, 730, True)}  # Narrow: 360 px and the border that GTK draws without a compositor.
PAGES = ('dashboard', 'schools', 'board', 'deployments', 'impact', 'guide', 'history')


def filled(session):
    """Waits until nothing is being read and the window is at rest."""
    last = [None]

    def rests():
        now = [(n.role, n.name, n.box) for n in session.look().walk()]
        same = now == last[0]
        last[0] = now
        return same

    wait(rests, 'the page to come to rest')


def do_the_job(session):
    """Pairs by dragging, sees a refusal, takes the pairing back, and lets a plan be proposed."""
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


def tour(session, look):
    session.make_sample()
    session.start()
    wide = not look.startswith('narrow')
    if look == 'light':
        do_the_job(session)
        session.find('button', re.compile('^Accept all')).click()
        wait(lambda: len(session.pairings(board.COHORT)) > 10, 'the proposals to be paired')
    for number, page in enumerate(PAGES, 1):
        session.key(f'alt+{number}')
        session.click(session.size[0] - 2, session.size[1] - 2)  # No tooltip in the picture.
        filled(session)
        if page == 'schools' and wide:
            session.find('search box', re.compile('Search schools')).click()
            session.type('Ullenworth Primary')
            session.key('Return')
            filled(session)
        session.screenshot(f'{look}-{number}-{page}')
    check(session.quit() == 0, 'the program did not end well')
    complaints = session.complaints()
    check(not complaints, 'the program complained:\n' + '\n'.join(complaints))


def main():
    looks = [a for a in sys.argv[1:] if a in LOOKS]
    sys.argv = [a for a in sys.argv if a not in LOOKS]
    arguments = parse(__doc__.splitlines()[0])
    if not looks:
        status = 0
        for look in LOOKS:
            print(f'   {look}', flush=True)
            status |= subprocess.run([sys.executable, *sys.argv, look], check=False).returncode
        sys.exit(status)
    width, height, dark = LOOKS[looks[0]]
    with Session(arguments.program, arguments.cli, arguments.out, width=width, height=height, dark=dark) as session:
        tour(session, looks[0])


if __name__ == '__main__':
    main()
