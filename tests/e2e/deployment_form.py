# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a deployment, filled in by keyboard as its definition has it."""

import json
import os
import re

import deployments as d
from case import check
from driver import press_until, wait

with open(os.path.join(d.DATA, 'forms', 'tsi-deployment-form-2023-24.json'), encoding='utf-8') as definition:
    FORM = json.load(definition)
LISTS = {it['id']: it for it in FORM['lists']}
WRITTEN = ('text', 'note', 'person', 'email', 'phone', 'urn', 'date', 'number', 'days', 'money')


def section(number):
    return FORM['sections'][number - 1]


def names(field):
    """{id: name} of what can be chosen in a field."""
    return {it['id']: it['name'] for it in LISTS[field['list']]['choices']}


def open_section(session, number):
    """Shows a section by the list of sections, where the focus stays; the pane of the form."""
    pane = session.find('widget', 'AlongFormPane', within=d.PAGE)
    session.find('list item', re.compile(f'^{number}\\. '), within=pane).click()
    session.find('label', f'{number}. {section(number)["title"]}', within=pane)
    return pane


def state(session, pane, number):
    """What the list of sections says of one."""
    found = session.look(pane).find('list item', re.compile(f'^{number}\\. '))
    return found.name.removeprefix(f'{number}. {section(number)["title"]}, ') if found else ''


def wait_complete(session, pane, number):
    wait(lambda: state(session, pane, number) == 'Complete',
         f'section {number} to be complete, which is: {state(session, pane, number)}')


def to(session, role, test, what):
    return press_until(session, 'Tab', lambda node: node.role == role and test(node), what)


def pick(session, field, value):
    """Chooses in a list that pops up; several where *value* is a list."""
    def on_field(node):
        return node.role == 'button' and node.name.startswith(field['label'] + ': ')

    press_until(session, 'Tab', on_field, f'“{field["label"]}”')
    session.key('space')
    wait(lambda: (lambda n: n is not None and not on_field(n))(session.focused()), 'the list to pop up')
    several = field['type'] == 'choices'
    known, at = names(field), 0
    for one in value if several else [value]:
        to_go = list(known).index(one) - at
        session.key(*['Down'] * to_go)
        at += to_go
        wait(lambda one=one: (lambda n: n is not None and n.name.split('\n')[0] == known[one])(session.focused()),
             f'“{known[one]}” in the list')
        session.key('space')
    if several:
        session.key('Escape')
    wait(lambda: (lambda n: n is not None and on_field(n))(session.focused()),
         f'the focus to come back to “{field["label"]}”')


def write(session, field, text):
    to(session, 'text box', lambda n: n.name == field['label'], f'“{field["label"]}”')
    session.key('ctrl+a')
    session.type(text)


def answer(session, field, value):
    """Goes on to a field by Tab, and fills it in."""
    label = field['label']
    if field['type'] in WRITTEN:
        write(session, field, value)
    elif field['type'] in ('choice', 'choices'):
        pick(session, field, value)
    elif field['type'] == 'yes-no':
        to(session, 'button', lambda n: n.parent.name == label and n.name.lower() == value, f'“{label}”')
        session.key('space')
    elif field['type'] == 'tick':
        to(session, 'checkbox', lambda n: n.name == label, f'“{label}”')
        session.key('space')
    else:
        fill_rows(session, field, value)


def fill_rows(session, group, rows):
    for row in rows:
        to(session, 'button', lambda n: n.name == f'Add a row to “{group["label"]}”', 'the button that adds a row')
        session.key('Return')
        first = group['fields'][0]['label']
        wait(lambda: (lambda n: n is not None and n.name.startswith(first))(session.focused()), 'the row to be added')
        fill(session, group['fields'], row)


def fill(session, fields, values):
    """Fills in the fields that have a value, in their order."""
    for field in fields:
        if field['id'] in values:
            answer(session, field, values[field['id']])


def fill_section(session, number, values):
    """Fills in a section from its beginning until nothing is missing."""
    pane = open_section(session, number)
    fields = [field for block in section(number)['blocks'] for field in block['fields']]
    fill(session, fields, values)
    session.key('Tab')
    wait_complete(session, pane, number)


def sign(session, role, proposed, name, date):
    """Signs in the section that is shown: *proposed* is the name that the dialog has put in, *name* what is
    typed instead."""
    dialog = f'Sign: {role}'
    to(session, 'button', lambda n: n.name == 'Sign…', 'the button that signs')
    session.key('Return')
    window = session.find('window', dialog)
    if proposed is not None:
        check(session.text_of(session.find('text box', 'Name', within=window)) == proposed, 'it proposes another name')
    fields = [('text box', 'Name', name)] if name is not None else []
    d.enter(session, dialog, *fields, ('text box', 'Date', d.written(date)))
    d.accept(session, dialog, 'alt+s')
    session.find('label', re.compile(f'^Signed by {proposed or name}'), within=d.PAGE)
