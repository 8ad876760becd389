# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of deployments, as the tests use it."""

import contextlib
import datetime
import json
import os
import re
import sqlite3

from case import check
from driver import press_until, tab_to, wait

DATA = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data'))
PAGE = ('widget', 'AlongDeploymentsPage')
# What the tabs of a deployment show.
SECTIONS = {'Process': 'AlongProcessSection', 'Days': 'AlongDaysSection', 'Form': 'AlongFormPane',
            'Claim': 'AlongClaimSection', 'Documents': 'AlongDocumentsSection', 'Contacts': 'AlongContactsSection'}
with open(os.path.join(DATA, 'programmes', 'tsi-2023-24.json'), encoding='utf-8') as definition:
    PROGRAMME = json.load(definition)
PROCESS = next(p for p in PROGRAMME['processes'] if p['id'] == 'deployment')
# In the order in which the arrow keys go through them.
STEPS = {step['id']: (number, stage['name'], step) for number, (stage, step) in
         enumerate((stage, step) for stage in PROCESS['stages'] for step in stage['steps'])}
PARTNERS = {it['id']: it['name'] for it in PROGRAMME['partners']}


def day(ago):
    """The date of a day that many days ago."""
    return datetime.date.today() - datetime.timedelta(days=ago)


def records(session, query, *values):
    """What the database holds."""
    with contextlib.closing(sqlite3.connect(f'file:{session.database}?mode=ro', uri=True)) as database:
        return database.execute(query, values).fetchall()


def step_record(session, urn, step):
    """(date, by, answer) of a step of the deployment of a school; None before it is done."""
    found = records(session, 'SELECT "date", "by", answer FROM step JOIN deployment ON id = deployment '
                    'WHERE participant = ? AND process = ? AND step = ?', urn, PROCESS['id'], step)
    return found[0] if found else None


def choose(session, name):
    """Chooses in the list that has popped up, by its text."""
    wait(lambda: (lambda n: n is not None and n.role == 'list item')(session.focused()), 'the list to pop up')
    press_until(session, 'Down', lambda node: name in node.texts(), f'“{name}” in the list')
    session.key('Return')
    session.gone('widget', 'GtkPopover')


def choose_in_menu(session, menu, name):
    """Opens a menu of the deployment by its button and chooses there, by keyboard."""
    session.find('button', menu, within=PAGE).click()
    session.find('menu item', name)
    press_until(session, 'Down', lambda node: node.matches('menu item', name), f'“{name}” in the menu')
    session.key('Return')


def choose_programme(session):
    session.find('combo box', 'Programme').click()
    choose(session, PROGRAMME['name'])


def fill(session, dialog, name, text):
    """Replaces the text of a field of a dialog."""
    session.find('text box', name, within=('window', dialog)).click(0.3)
    session.key('ctrl+a')
    session.type(text)


def written(date):
    return date.strftime('%d/%m/%Y')


def spoken(date):
    return f'{date.day} {date:%B %Y}'


def show(session, school):
    """Shows the deployment of a school, by searching for it."""
    session.find('search box', 'Search deployments', within=PAGE).click()
    session.key('ctrl+a')
    session.type(school)
    wait(lambda: len(session.look(PAGE).find('list', 'Deployments').find_all('list item')) == 1, 'the list to narrow')
    session.find('group', re.compile('^' + re.escape(school)), within=PAGE).click()
    session.find('heading', school, within=PAGE)


def label(step):
    """What the card of a step is called, before it says how the step stands. Partners share texts."""
    return f'{PARTNERS[STEPS[step][2]["partner"]]}: {STEPS[step][2]["text"]}. '


def card(session, step):
    """The card of a step."""
    return session.find('button', re.compile('^' + re.escape(label(step))), within=('group', 'Steps'))


def on_card(node):
    return node.role == 'button' and node.parent.name == 'Steps'


def reach(session, step):
    """Moves the focus onto the card of a step, by Tab and arrows."""
    node = tab_to(session, on_card, 'the process')
    at = next(STEPS[it][0] for it in STEPS if node.name.startswith(label(it)))
    distance = STEPS[step][0] - at
    if distance != 0:
        session.key(*['Down' if distance > 0 else 'Up'] * abs(distance))
    wait(lambda: (lambda n: n is not None and on_card(n) and n.name.startswith(label(step)))(session.focused()),
         f'the focus to come to “{label(step)}”')


def open_step(session, step):
    """Opens a step by keyboard; the title of its dialog."""
    reach(session, step)
    session.key('Return')
    session.find('window', STEPS[step][1])
    return STEPS[step][1]


def finish(session, urn, step, ago, answer=None, before=None):
    """Marks a step of a school as done on a day, by keyboard; *before* may fill in more."""
    dialog = open_step(session, step)
    session.key('ctrl+a')
    session.type(written(day(ago)))
    if answer is not None:
        question = STEPS[step][2]['asks']['question']
        session.find('combo box', question, within=('window', dialog)).click()
        choose(session, answer)
    if before is not None:
        before(dialog)
    session.key('alt+m')
    session.gone('window', dialog)
    record = step_record(session, urn, step)
    check(record is not None and record[0] == day(ago).isoformat(), f'{step} is done on {record}')


def open_tab(session, name):
    """Shows a section of the deployment; it, to look for things in."""
    session.find('tab', name, within=PAGE).click()
    return session.find('widget', SECTIONS[name], within=PAGE)


def scroll_down(session, tab):
    """Shows the end of a section: what lies outside of the window is not told to anybody."""
    x, y = session.find('tab', tab, within=PAGE).point()
    for _ in range(30):
        session.click(x, y + 250, button=5)


def save_as(session, dialog, path):
    """Saves under a path through the file chooser."""
    session.find('widget', dialog)
    session.key('ctrl+a')
    session.type(path)
    session.key('Return')


def enter(session, dialog, *fields):
    """Fills in a dialog: (role, name, what), what being text to type, or in a combo box what to choose."""
    window = session.find('window', dialog)
    for role, name, what in fields:
        session.find(role, name, within=window).click(0.3)
        if role == 'combo box':
            choose(session, what)
        else:
            session.key('ctrl+a')
            session.type(what)


def accept(session, dialog, key):
    """Accepts a dialog by its mnemonic."""
    session.key(key)
    session.gone('window', dialog)


def refused(session, dialog, why):
    """A step is not marked as done, the dialog says why, and nothing has changed."""
    before = session.dump()
    said = session.find('list item', re.compile(re.escape(why)), within=('window', dialog)).name
    session.key('alt+m')
    session.find('alert', said, within=('window', dialog))
    session.screenshot('deployment-refused')
    session.key('Escape')
    session.gone('window', dialog)
    check(session.dump() == before, 'the refusal left a trace in the database')
