#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a deployment in the window from an eligible school through all fifteen columns of the process to
the paid claim and its end: every step, the days, the whole form with both signatures, and the money."""

import hashlib
import json
import os
import re
import subprocess

import deployment_form as form
import deployment_start as begun
import deployments as d
from case import check, run
from driver import tab_to, wait

SCHOOL, URN, LEAD, LEADER = begun.SCHOOL, begun.URN, begun.LEAD, begun.LEADER
OPENED = begun.OPENED
HEAD, HELPER = 'Tamsin Orrick', 'Maya Lorton'
AMOUNT = 600000  # Pence: ten days at “£600 per day”.
DRAFT, PAID = 0, 5  # of AlongClaimState
ACTIVE, COMPLETED = 0, 3  # of AlongDeploymentStatus
FACE_TO_FACE, REMOTE = 0, 1  # of AlongDeliveryMode
REFERENCE = 'BACS 31877'
# Those of nobody: 12-34-56 is kept free for examples.
SORT_CODE, ACCOUNT, PASSPHRASE = '123456', '12345678', 'four plain words here'
OTHER_ACCOUNT, FLAG = '87654321', 'Changed after approval'
EXPORTED = 1  # of AlongDisclosureKind
# (days ago, quarters of a day, how, by whom, activity), as they are typed or chosen: ten days in all.
LOG = ((96, '0.25', 'Remote', None, 'Contact before the engagement'), (90, '1', None, None, 'Scoping and diagnosis'),
       (83, '1', None, None, None), (76, '1', None, HELPER, 'Bespoke support'), (69, '1', None, None, None),
       (62, '1', None, None, None), (55, '1', None, None, None), (48, '1', None, None, None),
       (41, '1', None, None, None), (34, '1', None, None, None), (27, '0.75', None, None, 'Closure and reporting'))
SCOPE = {
    'direction': 'own-trust', 'initial-meeting': d.written(d.day(95)), 'first-visit': d.written(d.day(90)),
    'people-met': ['headteacher', 'chair'], 'information': ['inspection-report', 'attendance'],
    'governance': 'effective', 'strategy': 'update',
    'areas': [{'area': 'attendance', 'priority': 'high', 'baseline': 'red', 'mechanisms': ['audit', 'strategies'],
               'measure': 'Absence falls below 6 per cent', 'days': '6'},
              {'area': 'leadership', 'priority': 'medium', 'mechanisms': ['coaching'], 'days': '4'}],
    'scope-note': 'Two visits a month.'}
REVIEW = {
    'review-date': d.written(d.day(58)), 'review-days': '5.25', 'success': 'Registers are right, day by day.',
    'area-reviews': [{'area': 'attendance', 'rating': 'amber', 'note': 'Falling'}], 'changes-needed': 'yes',
    'amendments': [{'old': 'Six days on attendance', 'new': 'Five days on attendance', 'reason': 'It goes well'}],
    'rdp-informed': 'yes', 'enhanced-thinking': 'none'}
CLOSURE = {
    'activities-done': 'all',
    'impacts': [{'area': 'attendance', 'rating': 'green', 'impact': 'Absence is 5.4 per cent'}],
    'next-steps': 'The champion meets the families every week.', 'sustainability': 'exploring', 'case-study': 'no',
    'enhanced': 'none'}
SCHOOLS_OWN = {
    'confirms-days': 'yes', 'confirms-work': 'yes', 'satisfaction': 'very-satisfied', 'comment': 'A great help.',
    'signer-name': HEAD, 'signer-role': 'Headteacher', 'signer-date': d.written(d.day(17))}
state = {}


def records(session, columns, table=None):
    """What a table has of the deployment; without one, its own record."""
    joined = f'{table} t JOIN deployment ON deployment.id = t.deployment' if table else 'deployment'
    return d.records(session, f'SELECT {columns} FROM {joined} WHERE participant = ?', URN)


def through(session, *steps):
    """Marks steps as done: (step, days ago, answer)."""
    d.open_tab(session, 'Process')
    for step, ago, *answer in steps:
        d.finish(session, URN, step, ago, *answer)


def approve(session):
    """School and regional director agree, the e-mails go out, and the meeting is arranged"""
    through(session, ('school-agree', 108, 'Yes'), ('submit-approval', 105), ('approve', 101))
    documents = d.open_tab(session, 'Documents')
    session.find('list item', 'Deployment e-mail', within=documents).click()
    d.enter(session, 'Deployment e-mail', ('text box', 'Sent on', d.written(d.day(100))))
    d.accept(session, 'Deployment e-mail', 'alt+s')
    check(records(session, '"type", sent', 'document') == [('deployment-email', d.day(100).isoformat())],
          'the document is not there')
    d.open_tab(session, 'Process')
    d.finish(session, URN, 'deployment', 100, before=lambda dialog: d.enter(
        session, dialog, ('text box', 'Completion confirmed for', d.written(d.day(21)))))
    check(records(session, 'completion, approved') == [(d.day(21).isoformat(), 40)], 'another date of completion')
    through(session, ('leader-informed', 99), ('school-informed', 99), ('leader-arrange', 97), ('school-arrange', 97))


def deliver(session):
    """Ten days are logged in quarters, and who gave them"""
    days = d.open_tab(session, 'Days')
    session.find('button', re.compile('Add a contributor'), within=days).click()
    d.enter(session, 'Add a contributor', ('text box', 'Name', HELPER), ('text box', 'Specialism', 'Attendance'),
            ('combo box', 'Employed by', LEAD))
    d.accept(session, 'Add a contributor', 'alt+a')
    for ago, amount, *rest in LOG:
        log_day(session, days, ago, amount, rest)
    session.find('meter', '10 of 10 days used', within=days)
    session.screenshot('deployment-days')
    logged = sorted(records(session, 't."date", days, mode, contributor IS NOT NULL, activity', 'day'))
    check(logged[0] == (d.day(96).isoformat(), 1, REMOTE, 0, 'pre-engagement'), f'the first is {logged[0]}')
    check(sum(row[1] for row in logged) == 40 and len(logged) == len(LOG), f'the database has {logged}')
    check([row[0] for row in logged if row[3]] == [d.day(76).isoformat()], 'the contributor has given others')


def log_day(session, days, ago, amount, rest):
    dialog = 'Log a day'
    session.find('button', re.compile('Log a day'), within=days).click()
    fields = [('text box', 'Date', d.written(d.day(ago)))]
    if amount != '1':
        fields.append(('spin button', 'Days', amount))
    fields += [('combo box', name, what) for name, what in zip(('How', 'By', 'Activity'), rest) if what]
    d.enter(session, dialog, *fields)
    d.accept(session, dialog, 'alt+l')


def tick_duties(session):
    """What only the leader may do is ticked"""
    d.open_tab(session, 'Days')
    duties = next(c for c in d.PROGRAMME['delivery']['checklists'] if c['id'] == 'duties')
    for item in duties['items']:
        tab_to(session, lambda n, text=item['text']: n.role == 'checkbox' and n.name == text, item['text'])
        session.key('space')
        wait(lambda item=item: (item['id'],) in records(session, 'item', 'tick'), f'“{item["text"]}” to be ticked')


def scope(session):
    """With the second section of the form the scoping is done, and not before"""
    dialog = d.open_step(session, 'scoping')
    d.refused(session, dialog, d.STEPS['scoping'][2]['gates'][0]['text'])
    d.open_tab(session, 'Form')
    form.fill_section(session, 2, SCOPE)
    through(session, ('scoping', 85), ('host', 85))


def review(session):
    """The engagement is reviewed, and no enhanced support is called for"""
    d.open_tab(session, 'Form')
    form.fill_section(session, 3, REVIEW)
    through(session, ('assess-enhanced', 30, 'No'))
    d.reach(session, 'request')
    step = session.focused()
    check('Not needed' in step.name, f'the request is {step.name}')


def close(session):
    """The closure is written down, and the deployment is completed for both"""
    d.open_tab(session, 'Form')
    form.fill_section(session, 4, CLOSURE)
    through(session, ('completed', 21), ('school-completed', 21))


def details(session):
    """The headteacher is registered, which completes the details of the school"""
    contacts = d.open_tab(session, 'Contacts')
    session.find('button', re.compile('Add a person'), within=contacts).click()
    d.enter(session, 'Add a person', ('text box', 'Name', HEAD), ('text box', 'E-mail', 'head@yewfell.example'))
    d.accept(session, 'Add a person', 'alt+a')
    d.open_tab(session, 'Form')
    form.wait_complete(session, form.open_section(session, 1), 1)


def bank(session):
    """Bank details are entered under a passphrase"""
    pane = form.open_section(session, 5)
    tab_to(session, lambda n: n.role == 'button' and n.name == 'Enter…', 'the button of the bank details')
    session.key('Return')
    d.enter(session, 'Bank details', ('text box', 'Payee organisation', LEAD), ('text box', 'Account name', LEAD),
            ('text box', 'Sort code', SORT_CODE), ('text box', 'Account number', ACCOUNT),
            ('text box', 'Account number again', ACCOUNT))
    session.key('alt+s')
    d.enter(session, 'Passphrase', ('text box', 'New passphrase', PASSPHRASE),
            ('text box', 'New passphrase again', PASSPHRASE))
    d.accept(session, 'Passphrase', 'alt+h')
    session.gone('window', 'Bank details')
    form.wait_complete(session, pane, 5)


def sign_leader(session):
    """The system leader signs, and reports"""
    form.fill_section(session, 6, {'sole-sign-off': 'yes'})
    session.screenshot('deployment-form-filled')
    form.sign(session, 'System leader', LEADER, None, d.day(19))
    through(session, ('report', 18))


def sign_school(session):
    """The school fills in its own section and signs, and the form goes in"""
    d.open_tab(session, 'Form')
    form.fill_section(session, 7, SCHOOLS_OWN)
    form.sign(session, 'Supported school or trust', None, HEAD, d.day(17))
    session.screenshot('deployment-signed')
    through(session, ('sign', 17), ('submit', 16), ('review', 14))


def claim(session):
    """The claim is made of all days, and moves on to paid"""
    d.refused(session, d.open_step(session, 'pay'), d.STEPS['pay'][2]['gates'][0]['text'])
    section = d.open_tab(session, 'Claim')
    session.find('button', 'Make Claim…', within=section).click()
    session.find('window', 'Make a claim')
    d.accept(session, 'Make a claim', 'alt+m')
    check(records(session, 'state, days, amount', 'claim') == [(DRAFT, 40, AMOUNT)], 'another claim')
    for reached in range(DRAFT + 1, PAID):
        session.find('button', 'Move On', within=section).click()
        wait(lambda reached=reached: records(session, 'state', 'claim') == [(reached,)],
             f'the claim to come to {reached}')
    session.find('button', 'Paid…', within=section).click()
    d.enter(session, 'Claim paid', ('text box', 'Reference of the payment', REFERENCE))
    d.accept(session, 'Claim paid', 'alt+p')
    session.screenshot('deployment-claim')


def finish(session):
    """The last columns are gone through, and with the payment's step the deployment is completed"""
    through(session, ('call', 12), ('leader-call', 12), ('school-call', 12), ('rg-follow-on', 10),
            ('rdp-follow-on', 10), ('leader-follow-on', 10), ('school-follow-on', 10))
    check(records(session, 'status') == [(ACTIVE,)], 'it is completed before it is paid')
    state['before'] = session.dump()
    through(session, ('pay', 0))


def look(session):
    """The database has all of it"""
    check(records(session, 'status') == [(COMPLETED,)], f'its status is {records(session, "status")}')
    found = records(session, 'state, days, amount, paid, reference', 'claim')
    check(found == [(PAID, 40, AMOUNT, d.day(0).isoformat(), REFERENCE)], f'the claim is {found}')
    signed = sorted(d.records(
        session, 'SELECT s.role, s.name, s.voided, s.fingerprint, body FROM signature s JOIN signed_form f ON '
        'f.signature = s.id JOIN deployment ON deployment.id = s.deployment WHERE participant = ?', URN))
    check([row[:3] for row in signed] == [('leader', LEADER, None), ('school', HEAD, None)], f'signed is {signed}')
    check(all(hashlib.sha256(row[4].encode()).hexdigest() == row[3] for row in signed), 'another text was signed')
    done = {row[0] for row in records(session, 'step', 'step')}
    unneeded = {'confirm-enhanced', 'discuss-enhanced', 'decide-days', 'review-request', 'request'}
    check(done == set(d.STEPS) - unneeded, f'not done: {set(d.STEPS) - unneeded - done}')
    answers = dict(records(session, 'field, body', 'answer'))
    check(answers['areas/1/mechanisms'] == 'coaching' and answers['changes-needed'] == 'yes', f'the form has {answers}')
    state['after'] = session.dump()


def undo_and_redo(session):
    """The last step can be taken back and made again, to the byte"""
    session.key('ctrl+z')
    wait(lambda: session.dump() == state['before'], 'the database to be as it was before')
    session.key('ctrl+shift+z')
    wait(lambda: session.dump() == state['after'], 'the database to be as it was after')


def restart(session):
    """It is all there after a restart, and the check finds nothing wrong"""
    check(session.quit() == 0, f'the program ended with {session.process.returncode}')
    session.start(page='deployments')
    d.choose_programme(session)
    d.show(session, SCHOOL)
    session.command('check')
    check(session.dump() == state['after'], 'the restart has changed the database')


def read_claim(path):
    """The text of an exported claim, which holds its amount and what it is to be paid to."""
    text = subprocess.run(['pdftotext', '-layout', path, '-'], capture_output=True, text=True, check=True).stdout
    for shown in (SCHOOL, LEADER, HEAD, '£6,000', ACCOUNT, '12-34-56'):
        check(shown in text, f'the claim does not say “{shown}”')


def disclosures(session):
    """(kind, author) of each time that the bank details were shown or exported."""
    return records(session, 't.kind, author', 'disclosure')


def export(session):
    """The claim is exported from the window, which says what is in it and writes down that it was"""
    path = os.path.join(session.folder, 'claim.pdf')
    check(disclosures(session) == [], 'somebody has seen the bank details before')
    d.open_tab(session, 'Form')
    d.choose_in_menu(session, 'Export and send', 'Export Claim with Bank Details…')
    session.find('label', re.compile('sort code and account number can be read'))
    session.screenshot('deployment-claim-export')
    session.find('button', 'Export').click()
    d.save_as(session, 'Export Claim', path)
    # The passphrase was not asked for since the restart.
    d.enter(session, 'Passphrase', ('text box', 'Passphrase', PASSPHRASE))
    session.key('Return')
    session.gone('window', 'Passphrase')
    session.find('label', 'Exported to claim.pdf')
    read_claim(path)
    check([kind for kind, _ in disclosures(session)] == [EXPORTED], f'written down is {disclosures(session)}')
    d.open_tab(session, 'Claim')
    d.scroll_down(session, 'Claim')
    session.find('list item', re.compile('Shown or exported 1 time'), within=d.PAGE)
    check(not session.has('label', FLAG), 'they are flagged as changed')


def export_by_command(session):
    """The command line exports it as well"""
    folder = os.path.join(session.folder, 'claim')
    os.makedirs(folder)
    deployment = records(session, 'id')[0][0]
    said = session.command('--json', 'form', deployment, '--with-bank-details', '--yes', '--out', folder,
                           answer=PASSPHRASE + '\n')
    read_claim(json.loads(said)['file'])
    check(len(disclosures(session)) == 2, f'written down is {disclosures(session)}')


def change_bank(session):
    """Bank details that are changed after the claim was approved are flagged on it"""
    section = d.open_tab(session, 'Claim')
    d.scroll_down(session, 'Claim')
    session.find('button', 'Change…', within=section).click()
    d.enter(session, 'Bank details', ('text box', 'Payee organisation', LEAD), ('text box', 'Account name', LEAD),
            ('text box', 'Sort code', SORT_CODE), ('text box', 'Account number', OTHER_ACCOUNT),
            ('text box', 'Account number again', OTHER_ACCOUNT))
    d.accept(session, 'Bank details', 'alt+s')
    d.scroll_down(session, 'Claim')
    session.find('label', FLAG, within=section)
    session.find('label', re.compile('Ask the payee by telephone'), within=section)
    session.screenshot('deployment-bank-changed')
    check(records(session, 'after_approval', 'sealed') == [(1,)], 'the database does not have it')
    session.key('ctrl+z')
    wait(lambda: records(session, 'after_approval', 'sealed') == [(0,)], 'the change to be taken back')
    d.scroll_down(session, 'Claim')
    wait(lambda: not session.has('label', FLAG), 'the flag to go with it')


if __name__ == '__main__':
    run(__doc__, begun.start, begun.begin, begun.answer, begun.refuse, begun.match, begun.pause, begun.correct,
        begun.undo_and_redo, approve, scope, deliver, tick_duties, review, close, details, bank, sign_leader,
        sign_school, claim, finish, look, undo_and_redo, restart, export, export_by_command, change_bank, page='schools')
