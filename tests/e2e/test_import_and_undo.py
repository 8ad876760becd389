#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports the register in the window and takes it back from the History page."""

import re

import importing
from case import check, run
from driver import wait

state = {}


def choose_register(session):
    """The Welcome page leads to the assistant, which takes a file"""
    state['before'] = session.dump()
    session.find('button', re.compile('Start with your own data')).click()
    importing.choose(session, importing.REGISTER)


def see_plan(session):
    """The plan says how many schools would come, and nothing is written yet"""
    importing.check_files(session)
    # data/sample/README.md, “register: rows”.
    wait(lambda: [n for n in session.look().find(*importing.ASSISTANT).walk() if '269' in n.name], 'the plan to say 269')
    check(session.dump() == state['before'], 'the dry run has written')
    session.screenshot('import-plan')


def import_it(session):
    """Importing tells the outcome and shows in the database"""
    importing.import_files(session)
    texts = session.look().find(*importing.ASSISTANT).texts()
    check(any('269' in text for text in texts), f'the outcome does not say 269: {texts}')
    check(session.dump() != state['before'], 'nothing was written')
    session.screenshot('import-outcome')
    session.key('Escape')
    session.gone(*importing.ASSISTANT)


def undo_from_history(session):
    """The History page takes it back, to the byte"""
    session.key('alt+7')
    session.find(None, re.compile('Imported.*edubase|Imported'))
    session.screenshot('history')
    session.find('button', re.compile('^Undo', re.I), within=('widget', 'AlongHistoryPage')).click()
    wait(lambda: session.dump() == state['before'], 'the database to be as it was')


if __name__ == '__main__':
    run(__doc__, choose_register, see_plan, import_it, undo_from_history, sample=False)
