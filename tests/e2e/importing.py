# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The import assistant, as the tests use it."""

import os
import re

from driver import wait

SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data', 'sample')
REGISTER = os.path.normpath(os.path.join(SAMPLE, 'edubasealldata20260601.csv'))
OFSTED = os.path.normpath(os.path.join(SAMPLE, 'management_information_latest_inspections_2023-08-31.csv'))
ASSISTANT = ('window', 'Import')


def choose(session, path):
    """Chooses a file in the file chooser, by typing where it is."""
    session.find('button', re.compile('^Choose files'), within=ASSISTANT).click()
    session.find('widget', 'Choose files')
    session.type(path)
    wait(lambda: path in [n.name for n in session.look().walk()] or typed(session, path), 'the path to be typed')
    session.key('Return')
    session.gone('widget', 'Choose files')
    name = os.path.basename(path)
    wait(lambda: [n for n in session.look().walk() if name in n.name], f'{name} to be listed')


def typed(session, path):
    """Whether a text field of the file chooser holds the path."""
    for node in session.look().walk():
        if node.role in ('text box', 'entry', 'text') and session.text_of(node).rstrip('/') == path:
            return True
    return False


def check_files(session):
    """Goes on to the plan: what would happen."""
    session.find('button', 'Check', within=ASSISTANT).click()
    session.find('button', 'Import', within=ASSISTANT)


def import_files(session):
    """Goes on to the outcome."""
    session.find('button', 'Import', within=ASSISTANT).click()
    session.find(None, 'Imported', within=ASSISTANT)
