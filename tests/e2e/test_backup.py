#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backs the database up and brings it back, by the dialogs."""

import os
import re

from case import check, run
from driver import press_until, wait

state = {}


def choose_in_main_menu(session, name):
    session.key('F10')
    session.find('menu item', name)
    press_until(session, 'Down', lambda node: node.name == name, f'“{name}” in the menu')
    session.key('Return')


def type_path(session, chooser, path):
    session.find('widget', chooser)
    session.key('ctrl+a')
    session.type(path)
    session.key('Return')
    session.gone('widget', chooser)


def back_up(session):
    """The main menu writes a copy of everything"""
    state['before'] = session.dump()
    state['copy'] = os.path.join(session.folder, 'copy.db')
    choose_in_main_menu(session, 'Back up…')
    type_path(session, 'Back up', state['copy'])
    session.find(None, re.compile('^Backed up to “copy.db”'))
    check(os.path.getsize(state['copy']) > 0, 'the copy is empty')


def change(session):
    """Something is changed after that"""
    session.key('ctrl+z')
    wait(lambda: session.dump() != state['before'], 'the import to be undone')
    state['after'] = session.dump()


def refuse(session):
    """Nothing is left to work with, and the Welcome page offers the backup; cancelling changes nothing"""
    session.find('button', 'Restore a backup…').click()
    type_path(session, 'Restore a backup', state['copy'])
    session.find('button', 'Restore')
    session.screenshot('restore-question')
    session.key('Escape')
    session.gone('button', 'Restore')
    check(session.dump() == state['after'], 'it was restored all the same')


def restore(session):
    """The backup comes back, to the byte, and what was there is kept"""
    session.find('button', 'Restore a backup…').click()
    type_path(session, 'Restore a backup', state['copy'])
    session.find('button', 'Restore').click()
    said = session.find(None, re.compile('^What was there before is kept in the file'))
    session.screenshot('restored')
    check(session.dump() == state['before'], 'the database is not as it was')
    kept = re.search('“(.*)”', said.name).group(1)
    check(os.path.exists(os.path.join(os.path.dirname(session.database), kept)), f'there is no file {kept}')
    session.key('Escape')


if __name__ == '__main__':
    run(__doc__, back_up, change, refuse, restore)
