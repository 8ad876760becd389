#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches the deployments by keyboard, saves the deadlines of those that are listed as a calendar, and
loads the bank holidays that GOV.UK has published."""

import json
import os
import re

import deployments as d
from case import check, run
from driver import wait

SCHOOL = 'Swinmere Primary School'  # of the sample
PUBLISHED = os.path.join(d.DATA, '..', 'tests', 'data', 'bank-holidays.json')


def search(session):
    """Enter in the search opens the first that is found and takes the keyboard there"""
    d.choose_programme(session)
    session.find('search box', 'Search deployments', within=d.PAGE).click()
    session.type(SCHOOL.split()[0])
    session.key('Return')
    session.find('heading', SCHOOL, within=d.PAGE)
    wait(lambda: (lambda n: n is not None and n.role == 'tab')(session.focused()), 'the keyboard to be in it')
    session.find('search box', 'Search deployments', within=d.PAGE).click()
    session.key('ctrl+a', 'BackSpace')


def save_calendar(session):
    """The deadlines of all that are listed become one calendar"""
    path = os.path.join(session.folder, 'deadlines.ics')
    session.find('button', 'Menu of the list', within=d.PAGE).click()
    session.find('menu item', re.compile('^Export calendar'))
    session.key('Return')
    session.find('widget', 'Export calendar')
    session.key('ctrl+a')
    session.type(path)
    session.key('Return')
    wait(lambda: os.path.exists(path), 'the calendar to be saved')
    listed = {row[0] for row in d.records(session, 'SELECT id FROM deployment WHERE programme = ?', d.PROGRAMME['id'])}
    deadlines = json.loads(session.command('--json', 'deadlines'))['deadlines']
    expected = sorted(it['due'].replace('-', '') for it in deadlines if it['deployment'] in listed)
    with open(path, encoding='utf-8') as file:
        found = sorted(line.strip()[-8:] for line in file if line.startswith('DTSTART;VALUE=DATE:'))
    check(len(expected) > 3 and found == expected, f'it has {found} instead of {expected}')


def load_bank_holidays(session):
    """A file of bank holidays is shown, and counts when it is taken"""
    session.key('ctrl+comma')
    session.find('tab', 'Deadlines', within=('window', 'Preferences')).click()
    session.find('button', re.compile('^Load bank holidays from a file')).click()
    session.find('widget', 'Choose bank-holidays.json of GOV.UK')
    session.type(os.path.abspath(PUBLISHED))
    session.key('Return')
    dialog = 'Bank Holidays'
    session.find('label', 'The same as those that come with Alongside', within=('window', dialog))
    session.key('alt+u')
    session.gone('window', dialog)
    loaded = wait(lambda: (lambda it: it if it['loaded'] else None)(json.loads(session.command('--json',
                                                                                              'bank-holidays'))),
                  'the bank holidays to be loaded')
    check(loaded['first'] == '2021-12-28', f'it has {loaded}')
    session.find('list item', re.compile('^As published by GOV.UK'))
    session.key('Escape')
    session.gone('window', 'Preferences')


run(__doc__, search, save_calendar, load_bank_holidays, page='deployments')
