# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first columns of a deployment, from an eligible school to a proposed system leader: by pointer and
keyboard, past a refusal, a match, a pause and a slip that is put right. Steps of test_deployment_whole."""

import re

import deployments as d
from case import check
from driver import wait

# Of the sample: inadequate on 13 February 2024, and without a deployment; a lead and its contact.
SCHOOL, URN, REASON = 'Yewfell Church of England Primary School', 900006, 'inadequate'
LEAD, LEADER = 'Gorsebrook Primary School', 'Ellis Romaldby'
KIND = d.PROGRAMME['delivery']['leader_kinds'][0]
OPENED = 120  # days ago
MENU, WHY_PAUSED = 'Deployment menu', 'The roof is off'
ACTIVE, PAUSED = 0, 1  # of AlongDeploymentStatus
SCHOOLS = ('widget', 'AlongSchoolsPage')
state = {}


def start(session):
    """A school that is eligible leads to a new deployment"""
    d.choose_programme(session)
    session.key('ctrl+f')
    session.type(SCHOOL)
    session.find(None, re.compile('^School: ' + SCHOOL), within=SCHOOLS).click()
    session.key('Return')
    session.find('button', 'Start Deployment…', within=SCHOOLS).click()
    dialog = 'New Deployment'
    texts = session.find('combo box', 'Eligible because', within=('window', dialog)).texts()
    check([t for t in texts if 'nadequate' in t], f'the dialog says {texts}')
    d.fill(session, dialog, 'Identified as eligible on', d.written(d.day(OPENED)))
    session.key('Return')
    session.gone('window', dialog)
    session.find('heading', SCHOOL, within=d.PAGE)
    found = d.records(session, 'SELECT reason, opened, approved, lead FROM deployment WHERE participant = ?', URN)
    # Ten days in quarters, and nobody yet: “access to 10 days of support and advice”.
    check(found == [(REASON, d.day(OPENED).isoformat(), 40, None)], f'the database has {found}')


def begin(session):
    """The first step is done by pointer, the next by keyboard"""
    dialog = d.STEPS['hand-over'][1]
    d.card(session, 'hand-over').click()
    d.fill(session, dialog, 'Done on', d.written(d.day(OPENED - 3)))
    d.fill(session, dialog, 'By', 'Priya Venn')
    session.find('button', 'Mark as done', within=('window', dialog)).click()
    session.gone('window', dialog)
    record = wait(lambda: d.step_record(session, URN, 'hand-over'), 'the first step to be done')
    check(record == (d.day(OPENED - 3).isoformat(), 'Priya Venn', ''), f'it is {record}')
    for number, step in enumerate(('receive', 'school-confirm', 'contact-leader')):
        d.finish(session, URN, step, OPENED - 4 - number)


def answer(session):
    """A step that asks takes its answer"""
    d.finish(session, URN, 'leader-reply', OPENED - 8, 'Yes')
    check(d.step_record(session, URN, 'leader-reply')[2] == 'yes', 'the answer is another one')


def refuse(session):
    """Nobody is proposed before there is a match, and the reason is said"""
    d.refused(session, d.open_step(session, 'propose'), d.STEPS['propose'][2]['gates'][0]['text'])


def match(session):
    """With a system leader matched it goes on"""
    dialog = 'Match'
    d.choose_in_menu(session, MENU, 'Match…')
    session.find('combo box', 'System leader', within=('window', dialog))
    session.key('space')
    d.choose(session, LEAD)
    session.find('combo box', 'Is a', within=('window', dialog)).click()
    d.choose(session, KIND['name'])
    d.fill(session, dialog, 'Matched on', d.written(d.day(OPENED - 9)))
    session.key('alt+m')
    session.gone('window', dialog)
    found = d.records(session, 'SELECT leader, leader_kind, m."from", "until" FROM lead_match m '
                      'JOIN deployment ON deployment.id = deployment WHERE participant = ?', URN)
    check(found == [(LEADER, KIND['id'], d.day(OPENED - 9).isoformat(), None)], f'the database has {found}')
    d.finish(session, URN, 'propose', OPENED - 11)


def status(session):
    return d.records(session, 'SELECT status FROM deployment WHERE participant = ?', URN)[0][0]


def pause(session):
    """It is paused with a reason, and goes on"""
    dialog = 'Pause Deployment'
    d.choose_in_menu(session, MENU, 'Pause…')
    button = session.find('button', 'Pause', within=('window', dialog))
    check(not button.has('sensitive'), 'it can be paused without a reason')
    session.type(WHY_PAUSED)
    session.key('alt+p')
    session.gone('window', dialog)
    session.find('label', re.compile('^Paused since .*: ' + WHY_PAUSED), within=d.PAGE)
    check(status(session) == PAUSED, 'the database says otherwise')
    session.screenshot('deployment-paused')
    session.find('button', 'Resume…', within=d.PAGE).click()
    session.find('window', 'Resume Deployment')
    session.key('alt+r')
    session.gone('window', 'Resume Deployment')
    check(status(session) == ACTIVE, 'the database says otherwise')
    span = d.records(session, 'SELECT "from", "until", s.reason FROM suspension s JOIN deployment ON '
                     'deployment.id = deployment WHERE participant = ?', URN)
    check(span == [(d.day(0).isoformat(), d.day(0).isoformat(), WHY_PAUSED)], f'the database has {span}')


def correct(session):
    """A date is put right with a reason, and not without"""
    state['before'] = session.dump()
    dialog = d.open_step(session, 'receive')
    session.key('ctrl+a')
    session.type(d.written(d.day(OPENED - 5)))
    wait(lambda: not session.find('button', 'Save', within=('window', dialog)).has('sensitive'),
         'the dialog to ask for a reason')
    d.fill(session, dialog, 'Why the date is changed', 'A slip of the pen')
    session.key('alt+s')
    session.gone('window', dialog)
    record = d.step_record(session, URN, 'receive')
    check(record[0] == d.day(OPENED - 5).isoformat(), f'the database has {record}')
    made = d.records(session, 'SELECT "was", "now" FROM correction WHERE reason = ?', 'A slip of the pen')
    check(made == [(d.day(OPENED - 4).isoformat(), d.day(OPENED - 5).isoformat())], f'the database has {made}')
    state['after'] = session.dump()


def undo_and_redo(session):
    """Ctrl+Z takes the correction back and Ctrl+Shift+Z makes it again, to the byte"""
    session.key('ctrl+z')
    wait(lambda: session.dump() == state['before'], 'the database to be as it was')
    text = d.STEPS['receive'][2]['text']
    session.find('button', re.compile(re.escape(text) + '.*Done ' + d.spoken(d.day(OPENED - 4))), within=d.PAGE)
    session.key('ctrl+shift+z')
    wait(lambda: session.dump() == state['after'], 'the database to be as it was')
