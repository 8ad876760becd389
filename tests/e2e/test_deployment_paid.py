#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a deployment of the sample, whose form and claim are signed and reviewed, to its end in the
window: the claim is paid, the payment is marked as made, and the deployment is completed."""

import re

import deployments as d
from case import check, run
from driver import wait

# data/sample/team-deployments.json: its claim for ten days is reviewed, and only the payment is left.
SCHOOL, URN = 'Foldthwaite Primary School', 900005
AMOUNT = 600000  # Pence: ten days at “£600 per day”.
PROCESSING, PAID = 4, 5  # of AlongClaimState
ACTIVE, COMPLETED = 0, 3  # of AlongDeploymentStatus
REFERENCE = 'BACS 20417'
state = {}


def claim(session):
    """(state, amount, date of payment, reference)"""
    return d.records(session, 'SELECT state, amount, paid, reference FROM claim JOIN deployment ON '
                     'deployment.id = deployment WHERE participant = ?', URN)[0]


def status(session):
    return d.records(session, 'SELECT status FROM deployment WHERE participant = ?', URN)[0][0]


def refuse(session):
    """The payment is not made before the claim is paid, and the reason is said"""
    d.choose_programme(session)
    d.show(session, SCHOOL)
    before = session.dump()
    dialog = d.open_step(session, 'pay')
    gate = next(g['text'] for g in d.STEPS['pay'][2]['gates'])
    said = session.find('list item', re.compile(re.escape(gate)), within=('window', dialog)).name
    session.key('alt+m')
    session.find('alert', said, within=('window', dialog))
    session.key('Escape')
    session.gone('window', dialog)
    check(session.dump() == before and status(session) == ACTIVE, 'the refusal left a trace in the database')


def pay(session):
    """The claim moves on until it is paid"""
    session.find('tab', 'Claim', within=d.PAGE).click()
    session.find('button', 'Move On', within=d.PAGE).click()
    wait(lambda: claim(session)[0] == PROCESSING, 'the claim to be processed')
    session.find('button', 'Paid…', within=d.PAGE).click()
    dialog = 'Claim paid'
    d.fill(session, dialog, 'Reference of the payment', REFERENCE)
    session.key('alt+p')
    session.gone('window', dialog)
    check(claim(session) == (PAID, AMOUNT, d.day(0).isoformat(), REFERENCE), f'the database has {claim(session)}')
    session.screenshot('deployment-paid')


def complete(session):
    """With the last step the deployment is completed"""
    session.find('tab', 'Process', within=d.PAGE).click()
    d.finish(session, URN, 'pay', 0)
    check(status(session) == COMPLETED, f'its status is {status(session)}')
    state['after'] = session.dump()


def restart(session):
    """It is all there after a restart, and the check finds nothing wrong"""
    check(session.quit() == 0, f'the program ended with {session.process.returncode}')
    session.start(page='deployments')
    d.choose_programme(session)
    d.show(session, SCHOOL)
    session.command('check')
    check(session.dump() == state['after'], 'the restart has changed the database')


if __name__ == '__main__':
    run(__doc__, refuse, pay, complete, restart, page='deployments')
