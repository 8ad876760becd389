#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes the whole way in the window: from an empty folder to a paired cohort."""

import re

import board
import importing
from case import check, run
from driver import wait

COHORT = 'Our first cohort'
# Eligible by the two files that are imported, and the first six of those in the order of their names.
# Birkthwaite Academy is in the trust of the lead, Merldene Primary School.
N_ELIGIBLE = 92  # data/sample/README.md, “Behaviour Hubs 2022/23, known on 2023-08-31: either grade 3 or 4”
PARTNERS = 6
PARTNER, SISTER, LEAD = 'Ashfell Church of England Primary School', board.SISTER, board.SISTER_LEAD
SCHOOLS = ('widget', 'AlongSchoolsPage')
state = {}


def import_files(session):
    """The Welcome page leads to the assistant, which plans and imports two files"""
    before = session.dump()
    session.find('button', re.compile('Start with your own data')).click()
    importing.choose(session, importing.REGISTER)
    importing.choose(session, importing.OFSTED)
    importing.check_files(session)
    texts = session.look().find(*importing.ASSISTANT).texts()
    # data/sample/README.md: the rows of both.
    check([t for t in texts if t.startswith('269 new')] and [t for t in texts if t.startswith('252 new')],
          f'the plan says {texts}')
    check(session.dump() == before, 'the dry run has written')
    importing.import_files(session)


def create_cohort(session):
    """The outcome leads to a new cohort"""
    session.find('button', re.compile('^Create a cohort'), within=importing.ASSISTANT).click()
    session.find('window', 'New cohort')
    session.key('ctrl+a')
    session.type(COHORT)
    session.find('button', 'Create', within=('window', 'New cohort')).click()
    session.gone('window', 'New cohort')
    check(COHORT in session.command('cohorts'), 'the database has no such cohort')


def find_eligible(session):
    """The Dashboard leads to the schools that are eligible"""
    session.find('button', re.compile(f'^Eligible, not in a cohort: {N_ELIGIBLE}$')).click()
    session.find(None, f'{N_ELIGIBLE} of 269 schools')
    session.screenshot('journey-eligible')


def row(session, name):
    return session.find(None, re.compile('^School: ' + re.escape(name)), within=SCHOOLS)


def add_partners(session):
    """Several at once join the cohort"""
    row(session, PARTNER).click()
    session.key(*['shift+Down'] * (PARTNERS - 1))
    session.find('label', f'{PARTNERS} selected')
    session.key('ctrl+d')
    session.find('button', 'Add', within=('window', 'Add to Cohort')).click()
    session.gone('window', 'Add to Cohort')


def count_filters(session):
    return len(session.look().find_all('button', re.compile('^Remove the filter')))


def make_lead(session):
    """A school that is not eligible is searched and made a lead"""
    for left in (1, 0):
        session.find('button', re.compile('^Remove the filter')).click()
        wait(lambda left=left: count_filters(session) == left, 'the filter to go')
    session.key('ctrl+f')
    session.type(LEAD)
    row(session, LEAD).click()
    session.find('button', re.compile('^Make Lead')).click()
    session.find('button', 'Make Lead', within=('window', 'Make Lead')).click()
    session.gone('window', 'Make Lead')


def pair(session):
    """Dragging a partner onto the lead pairs them"""
    session.key('alt+3')
    state['before'] = session.dump()
    board.verdict_while_dragging(session, PARTNER, LEAD)
    board.wait_paired(session, PARTNER, LEAD)
    check(session.pairings(COHORT) == {PARTNER: LEAD}, 'the database says otherwise')
    state['after'] = session.dump()


def refuse(session):
    """Dragging a school of the lead's own trust is refused with the reason"""
    text = board.verdict_while_dragging(session, SISTER, LEAD)
    check('trust' in text.lower(), f'while hovering the card says “{text}”')
    board.wait_refusal(session, text.splitlines()[0])
    check(board.is_unmatched(session, SISTER), 'the window shows it as paired')
    check(session.dump() == state['after'], 'the refusal left a trace in the database')
    session.screenshot('journey-refused')


def undo_and_redo(session):
    """Ctrl+Z takes the pairing back and Ctrl+Shift+Z does it again, to the byte"""
    session.key('ctrl+z')
    board.wait_unpaired(session, PARTNER, LEAD)
    check(session.dump() == state['before'], 'the database is not as it was')
    session.key('ctrl+shift+z')
    board.wait_paired(session, PARTNER, LEAD)
    check(session.dump() == state['after'], 'the database is not as it was')


def restart(session):
    """It is all there after a restart, and the check finds nothing wrong"""
    check(session.quit() == 0, f'the program ended with {session.process.returncode}')
    session.start(page='board')
    board.wait_paired(session, PARTNER, LEAD)
    session.screenshot('journey-restarted')
    session.command('check')
    check(session.dump() == state['after'], 'the restart has changed the database')


if __name__ == '__main__':
    run(__doc__, import_files, create_cohort, find_eligible, add_partners, make_lead, pair, refuse, undo_and_redo,
        restart, sample=False)
