#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports a team's own list of partners whose headings nobody knows, and a second one with the same headings."""

import os
import re

import deployments
import importing
from case import check, run
from driver import press_until, wait

# data/sample: open primary schools that are in no cohort.
FIRST, SECOND = (900000, 900001), (900002, 900003)
HEADINGS = ('Number of the place', 'Strand', 'Letter came')
MAPPING = {'URN': HEADINGS[0], 'Pathway': HEADINGS[1], 'Date received': HEADINGS[2]}
KIND = re.compile('^What it is')


def write(session, name, urns):
    path = os.path.join(session.folder, name)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(','.join(HEADINGS) + '\n' + ''.join(f'{urn},Core support,21/06/2023\n' for urn in urns))
    return path


def partners(session, urns):
    """What the database holds of these schools."""
    return deployments.records(session, 'SELECT participant, pathway, received FROM application WHERE participant IN '
                               f'({",".join("?" * len(urns))}) ORDER BY participant', *urns)


def choose_in(session, row, name, dialog):
    """Chooses in a row that lists what it may be."""
    session.find(None, re.compile('^' + re.escape(row)), within=('window', dialog)).click()
    session.find('widget', 'GtkPopover')
    press_until(session, 'Down', lambda node: name in node.texts() or node.name == name, f'“{name}” in “{row}”')
    session.key('Return')
    session.gone('widget', 'GtkPopover')


def say_what_it_is(session):
    """A file with headings of its own is asked about"""
    session.key('ctrl+i')
    importing.choose(session, write(session, 'spring.csv', FIRST))
    session.find(None, re.compile('none of the known files'), within=importing.ASSISTANT)
    check(not session.find('button', 'Check', within=importing.ASSISTANT).has('sensitive'), 'it goes on without')
    session.screenshot('own-list-unknown')
    choose_in(session, 'What it is', 'List of partners', 'Import')


def map_columns(session):
    """Its columns are said in a dialog that shows what they hold"""
    session.find(None, re.compile('^Columns'), within=importing.ASSISTANT).click()
    session.find('window', 'Columns')
    for field, heading in MAPPING.items():
        choose_in(session, field, heading, 'Columns')
    session.screenshot('own-list-columns')
    session.key('Escape')
    session.gone('window', 'Columns')


def import_them(session):
    """They join the cohort"""
    importing.check_files(session)
    importing.import_files(session)
    session.key('Escape')
    session.gone(*importing.ASSISTANT)
    expected = [(urn, 'core', '2023-06-21') for urn in FIRST]
    check(partners(session, FIRST) == expected, f'the database has {partners(session, FIRST)}')


def remember(session):
    """The next file with these headings is known"""
    session.key('ctrl+i')
    importing.choose(session, write(session, 'summer.csv', SECOND))
    wait(lambda: session.find('button', 'Check', within=importing.ASSISTANT).has('sensitive'), 'the file to be known')
    session.screenshot('own-list-known')
    importing.check_files(session)
    importing.import_files(session)
    expected = [(urn, 'core', '2023-06-21') for urn in SECOND]
    check(partners(session, SECOND) == expected, f'the database has {partners(session, SECOND)}')
    session.key('Escape')
    session.gone(*importing.ASSISTANT)


if __name__ == '__main__':
    run(__doc__, say_what_it_is, map_columns, import_them, remember)
