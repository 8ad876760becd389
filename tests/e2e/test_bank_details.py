#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Enters bank details in the window, where no keyring is: they are sealed behind a passphrase, masked,
shown with a record of it, entered again when the passphrase was forgotten, and checked by a weight table."""

import os
import re
import sys

import deployments as d
from case import check, run
from driver import tab_to, wait

TESTS = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
sys.path.append(TESTS)
import leaks  # noqa: E402

# data/sample/team-deployments.json: nothing is claimed for it yet.
SCHOOL = 'Swingarth Primary School'
DIALOG, PASSPHRASE = 'Bank details', 'Passphrase'
FIRST, SECOND = 'four words are enough', 'and these are four more'
VIEWED = 0  # of AlongDisclosureKind


def disclosures(session, kind):
    return d.records(session, 'SELECT count (*) FROM disclosure WHERE kind = ?', kind)[0][0]


def says(session, text):
    """Waits until the claim's section says so."""
    wait(lambda: any(text in t for node in session.look(d.PAGE).walk() for t in node.texts()), f'“{text}” to show')


def shows(session, text):
    return any(text in t for node in session.look(d.PAGE).walk() for t in node.texts())


def press(session, name):
    """Presses a button of the bank details, by keyboard."""
    d.scroll_down(session, 'Claim')
    tab_to(session, lambda node: node.role == 'button' and node.name == name, f'“{name}”', limit=90)
    session.key('Return')
    if name in ('Show', 'Hide'):
        d.scroll_down(session, 'Claim')


def show_claim(session, school):
    d.show(session, school)
    session.find('tab', 'Claim', within=d.PAGE).click()
    session.find('heading', school, within=d.PAGE)


def fill(session, account, again=None):
    """Fills in the dialog of bank details."""
    session.find('window', DIALOG)
    for name, text in (('Payee organisation', 'An Example Trust'), ('Account name', 'Example Trust'),
                       ('Sort code', '12-34-56'), ('Account number', account),
                       ('Account number again', again or account)):
        d.fill(session, DIALOG, name, text)


def answer(session, *texts):
    """Types into the dialog of the passphrase, field by field, and accepts."""
    session.find('window', PASSPHRASE)
    for number, text in enumerate(texts):
        if number > 0:
            session.find('text box', 'New passphrase again', within=('window', PASSPHRASE)).click(0.3)
        session.type(text)
    session.key('Return')


def restart(session):
    check(session.quit() == 0, f'the program ended with {session.process.returncode}')
    # So that settings and messages are searched, too.
    session.environment.update(GSETTINGS_BACKEND='keyfile', G_MESSAGES_DEBUG='all')
    session.start(page='deployments')
    d.choose_programme(session)


def enter(session):
    """They are entered, and a passphrase is chosen for them"""
    restart(session)
    show_claim(session, SCHOOL)
    press(session, 'Enter…')
    fill(session, leaks.ACCOUNT, '12345679')
    session.find('label', 'The two account numbers differ.', within=('window', DIALOG))
    fill(session, leaks.ACCOUNT)
    session.screenshot('bank-details-dialog')
    session.key('alt+s')
    answer(session, FIRST, FIRST)
    session.gone('window', PASSPHRASE)
    session.gone('window', DIALOG)
    says(session, 'Sealed; entered by')
    d.scroll_down(session, 'Claim')
    says(session, '••••••••')
    check(shows(session, '••••••••') and not shows(session, '5678'), 'they are not dots')


def look(session):
    """They are dots until somebody asks, and that is written down"""
    press(session, 'Show')
    says(session, leaks.ACCOUNT)
    says(session, leaks.SORT_CODE)
    says(session, 'Shown or exported 1 time')
    session.screenshot('bank-details-shown')
    press(session, 'Hide')
    says(session, '••••5678')
    check(not shows(session, leaks.ACCOUNT), 'the number is still shown')
    check(disclosures(session, VIEWED) == 1, f'{disclosures(session, VIEWED)} views are written down')


def unlock(session):
    """After a restart the passphrase is asked for, and a wrong one opens nothing"""
    restart(session)
    show_claim(session, SCHOOL)
    press(session, 'Show')
    answer(session, 'not these four words')
    session.find('label', re.compile('This is not the passphrase'), within=('window', PASSPHRASE))
    check(disclosures(session, VIEWED) == 1, 'a wrong passphrase has opened them')
    answer(session, FIRST)
    says(session, leaks.ACCOUNT)
    check(disclosures(session, VIEWED) == 2, f'{disclosures(session, VIEWED)} views are written down')


def forget(session):
    """A passphrase that is forgotten means entering them again, under a new one"""
    restart(session)
    show_claim(session, SCHOOL)
    press(session, 'Change…')
    fill(session, leaks.ACCOUNT)
    session.key('alt+s')
    session.find('window', PASSPHRASE)
    session.find('label', 'Choose a new passphrase', within=('window', PASSPHRASE)).click()
    session.find('text box', 'New passphrase', within=('window', PASSPHRASE)).click(0.3)
    answer(session, SECOND, SECOND)
    session.gone('window', DIALOG)
    press(session, 'Show')
    says(session, leaks.ACCOUNT)


def load_table(session):
    """The weight table is loaded, and its date is said with what it says of the number"""
    says(session, 'Not checked: no weight table has been loaded.')
    press(session, 'Load Table…')
    chooser = ('widget', 'Choose the files of the modulus check')
    session.find(*chooser)
    session.type(os.path.join(TESTS, 'data', 'modulus', 'weights.txt'))
    session.key('Return')
    session.gone(*chooser)
    says(session, 'Weight table of')
    press(session, 'Show')
    says(session, 'Not covered by the modulus check (weight table of')


if __name__ == '__main__':
    run(__doc__, enter, look, unlock, forget, load_table, page='deployments', height=2000)
