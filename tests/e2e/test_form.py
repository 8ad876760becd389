#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in the Deployment Form in the window: typing, leaving blank, a locked file, a signature that loses
its force, signing by leader and school, the school's section out and back, the case study and the exports."""

import contextlib
import os
import re
import shutil
import sqlite3
import subprocess
import time
import zipfile

import deployments as d
from case import check, run
from driver import Failure, wait

# Of the sample: signed by leader and school, and not yet reviewed.
SCHOOL, URN, FORM = 'Fernbrook Community College', 900128, 'tsi-deployment-form-2023-24'
LEADER, HEAD = 'Dale Whitmoor', 'Finlay Scargill'
BANK, MENU = 'Bank details', 'Export and send'
PART = 'Supported school or trust'
CLOSURE, BANK_SECTION, CLAIM, CONFIRMATION = 4, 5, 6, 7


# ── Hands ──────────────────────────────────────────────────────────────────

def answer(session, field, form=FORM):
    """What is kept of a field; None for nothing."""
    found = d.records(session, 'SELECT body FROM answer JOIN deployment ON id = deployment '
                      'WHERE participant = ? AND form = ? AND field = ?', URN, form, field)
    return found[0][0] if found else None


def history(session):
    return d.records(session, 'SELECT count(*) FROM history')[0][0]


def standing(session):
    """(role, name) of the signatures that have force."""
    return d.records(session, 'SELECT role, s.name FROM signature s JOIN deployment d ON d.id = s.deployment '
                     'WHERE participant = ? AND voided IS NULL ORDER BY role', URN)


def pane(session):
    """The form as it shows now; nothing else of the window is looked at."""
    return session.look(d.PAGE).find('widget', 'AlongFormPane')


def show_section(session, number):
    form = pane(session)
    row = form.find('list item', re.compile(rf'^{number}\. '))
    title = row.texts()[0]
    row.click()
    wait(lambda: session.look(form).texts().count(title) == 2, f'“{title}” to show')


def scroll_to(session, role, name):
    """The widget of the section, turned to with the wheel."""
    form = pane(session)
    for _ in range(40):
        bar, foot = form.find('combo box', 'Form'), form.find('button', re.compile('complete$'))
        top, bottom = bar.box[1] + bar.box[3], foot.box[1] - 8
        found = form.find(role, name)
        if found is not None and found.box[1] > top and found.box[1] + found.box[3] < bottom:
            return found
        x, y, width, height = form.box
        session._xdotool('mousemove', str(x + width - 60), str(y + height // 2 + 60), 'click', '--repeat', '3', '5')
        time.sleep(0.3)
        form = session.look(form)
    raise Failure(f'the {role} “{name}” is not in the section')


def fill_field(session, name, text):
    scroll_to(session, 'text box', name).click()
    session.key('ctrl+a')
    session.type(text)


def is_saved(session):
    return session.has('group', 'All changes are saved')


def choose_form(session, name):
    session.find('combo box', 'Form', within=d.PAGE).click()
    d.choose(session, name)
    # Not before: the list that closes takes a click that comes meanwhile.
    wait(lambda: session.look(pane(session)).texts().count(f'1. {name}') == 2, f'the form “{name}” to show')


def save_as(session, dialog, name):
    """Saves under a name through the file chooser; the path."""
    path = os.path.join(session.folder, name)
    d.save_as(session, dialog, path)
    wait(lambda: os.path.exists(path) and os.path.getsize(path) > 0, f'{name} to be written')
    session.gone('widget', dialog)
    return path


# ── Steps ──────────────────────────────────────────────────────────────────

def open_form(session):
    """The form of a deployment shows its sections"""
    d.choose_programme(session)
    d.show(session, SCHOOL)
    session.find('tab', 'Form').click()
    session.find('list item', re.compile(r'^1\. .*Signed$'), within=d.PAGE)
    check(standing(session) == [('leader', LEADER), ('school', HEAD)], f'signed by {standing(session)}')


def void(session):
    """Typing with pauses is one step, told by no toast, and the signatures lose their force visibly"""
    before = history(session)
    show_section(session, CLOSURE)
    scroll_to(session, 'text box', 'Next steps').click()
    session.key('ctrl+End')
    for text in (' More', ' to', ' come.'):
        session.type(text)
        wait(lambda: (answer(session, 'next-steps') or '').endswith(text), f'“{text}” to be saved')
    wait(lambda: is_saved(session), 'the form to say that it is saved')
    check(history(session) == before + 1, f'{history(session) - before} steps for one go at a field')
    check(not session.has('button', 'Undo'), 'a toast tells of a saved answer')
    check(standing(session) == [], f'still signed by {standing(session)}')
    session.find('list item', re.compile(rf'^{CLOSURE}\. .*Complete$'), within=d.PAGE)
    session.screenshot('form-voided')


def compare(session):
    """What was signed and what is there now are told side by side"""
    show_section(session, CLAIM)
    scroll_to(session, 'button', 'What Has Changed').click()
    row = session.find('list item', re.compile('^Next steps'), within=('window', 'What Has Changed'))
    signed, now = re.fullmatch(r'Next steps\. Signed: (.*)\. Now: (.*)', row.name).groups()
    check(now == signed + ' More to come.', f'it says {row.name}')
    session.screenshot('form-changes')
    session.key('Escape')
    session.gone('window', 'What Has Changed')


def undo(session):
    """One undo gives answer and signatures back, one redo takes them again"""
    session.key('F6')
    session.find('button', re.compile('^Undo: '), within=('window', 'Alongside')).click()
    wait(lambda: len(standing(session)) == 2, 'the signatures to have force again')
    check(not answer(session, 'next-steps').endswith('.'), 'the answer was not taken back whole')
    session.find('button', re.compile('^Redo: '), within=('window', 'Alongside')).click()
    wait(lambda: standing(session) == [], 'the change to be done again')
    check(answer(session, 'next-steps').endswith(' More to come.'), 'the answer was not done again whole')


def leave_blank(session):
    """An answer of the register can be left blank, and restored"""
    session.gone('widget', 'AdwToastWidget')  # That of the last step covers what is below.
    show_section(session, 1)
    known = session.text_of(scroll_to(session, 'text box', 'Local authority'))
    check(known != '', 'the register knows no local authority')
    scroll_to(session, 'text box', 'Local authority').click()
    session.key('ctrl+a', 'BackSpace', 'Tab')
    wait(lambda: (answer(session, 'authority') or '').strip() == '', 'the answer to be left blank')
    box = scroll_to(session, 'text box', 'Local authority')
    check(session.text_of(box) == '', f'it has come back as {session.text_of(box)}')
    restore = scroll_to(session, 'button', 'Restore')
    session.screenshot('form-left-blank')
    restore.click()
    wait(lambda: session.text_of(session.find('text box', 'Local authority', within=d.PAGE)) == known,
         'the register’s answer to be there again')
    wait(lambda: answer(session, 'authority') is None, 'the answer to be the register’s')


def survive_lock(session):
    """While another program holds the file, nothing typed is lost and closing asks first"""
    with contextlib.closing(sqlite3.connect(session.database, timeout=30, isolation_level=None)) as other:
        other.execute('BEGIN IMMEDIATE')
        fill_field(session, 'Diocese, if any', 'Durham')
        alert = session.find('alert', re.compile('kept here'), within=d.PAGE)
        session.screenshot('form-not-saved')
        check(session.has('group', 'Changes are not saved'), 'the form says that it is saved')
        session.key('ctrl+q')
        session.find('button', 'Close and Lose It')
        session.screenshot('form-close-unsaved')
        session.key('Escape')
        session.gone('button', 'Close and Lose It')
        # Neither does it go when something else is looked at.
        session.find('tab', 'Days').click()
        session.find('tab', 'Form').click()
        session.find('alert', alert.name, within=d.PAGE)
        check(session.text_of(scroll_to(session, 'text box', 'Diocese, if any')) == 'Durham', 'it was lost')
        other.execute('ROLLBACK')
    try_again(session)
    wait(lambda: answer(session, 'diocese') == 'Durham', 'the answer to be saved')
    wait(lambda: is_saved(session), 'the form to say so')


def try_again(session):
    """Saves what was kept, unless the program has done so by itself."""
    if session.has('button', 'Try Again'):
        with contextlib.suppress(Failure):
            session.find('button', 'Try Again', within=d.PAGE, patience=2).click()


def survive_full_disk(session):
    """While nothing can be written to the disk, that is said, and what was typed is saved afterwards"""
    with session.full_disk():
        fill_field(session, 'Diocese, if any', 'York')
        alert = session.find('alert', re.compile('kept here'), within=d.PAGE)
        check('The disk could not be read or written' in alert.name, f'it says {alert.name}')
        session.screenshot('form-disk-full')
        check(session.text_of(scroll_to(session, 'text box', 'Diocese, if any')) == 'York', 'it was lost')
        check(answer(session, 'diocese') == 'Durham', 'the answer was saved')
    try_again(session)
    wait(lambda: answer(session, 'diocese') == 'York', 'the answer to be saved')
    wait(lambda: is_saved(session), 'the form to say so')


def enter_bank_details(session):
    """The bank details are entered and sealed"""
    show_section(session, BANK_SECTION)
    session.find('button', 'Enter…', within=d.PAGE).click()
    for name, text in (('Payee organisation', 'Rookshaw Primary Academy'), ('Account name', 'Rookshaw PA'),
                       ('Sort code', '12-34-56'), ('Account number', '12345678'),
                       ('Account number again', '12345678')):
        d.fill(session, BANK, name, text)
    wait(lambda: session.find('button', 'Save', within=('window', BANK)).has('sensitive'), 'Save to be possible')
    session.find('button', 'Save', within=('window', BANK)).click()
    for name in ('New passphrase', 'New passphrase again'):
        d.fill(session, 'Passphrase', name, 'correct horse battery')
    session.key('Return')
    session.gone('window', BANK)
    session.find('list item', re.compile(rf'^{BANK_SECTION}\. .*Complete$'), within=d.PAGE)


def change_part(path):
    """Writes in the school's section as the school would: in the workbook that it got."""
    with zipfile.ZipFile(path) as workbook:
        parts = {name: workbook.read(name) for name in workbook.namelist()}
    check(any(b'Frank and practical' in part for part in parts.values()), 'the comment is not in the workbook')
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as workbook:
        for name, part in parts.items():
            workbook.writestr(name, part.replace(b'Frank and practical', b'Frank and kind'))


def send_and_read(session):
    """The school's section goes out and comes back as a file"""
    d.choose_in_menu(session, MENU, re.compile(f'^Send Out for “{PART}'))
    path = save_as(session, 'Send Out a Section', 'part.xlsx')
    change_part(path)
    d.choose_in_menu(session, MENU, re.compile(f'^Read Back from “{PART}'))
    session.find('widget', 'Read Back a Section')
    session.type(path)
    session.key('Return')
    session.find('label', re.compile('Comment: Frank and kind'))
    session.screenshot('form-read-back')
    session.find('button', 'Take').click()
    wait(lambda: answer(session, 'comment') == 'Frank and kind', 'the section to be taken')


def sign(session):
    """The leader signs, then the school"""
    for section, role, name in ((CLAIM, 'leader', LEADER), (CONFIRMATION, 'school', HEAD)):
        session.gone('widget', 'AdwToastWidget')  # It covers what is below.
        show_section(session, section)
        scroll_to(session, 'button', 'Sign…').click()
        dialog = wait(lambda: next((w.name for w in session.look().find_all('window') if w.name.startswith('Sign: ')),
                                   None), 'the dialog to sign')
        check(session.text_of(session.find('text box', 'Name', within=('window', dialog))) == name,
              'another name is proposed')
        session.screenshot(f'form-sign-{role}')
        session.find('button', 'Sign', within=('window', dialog)).click()
        session.gone('window', dialog)
        wait(lambda: (role, name) in standing(session), f'the signature of {name}')
    session.screenshot('form-signed')


def export(session):
    """PDF, workbook and JSON hold what was written"""
    for kind in ('PDF', 'XLSX', 'JSON'):
        d.choose_in_menu(session, MENU, f'Export {kind}…')
        path = save_as(session, 'Export Form', f'form.{kind.lower()}')
        with open(path, 'rb') as file:
            content = file.read()
        check(b'12345678' not in content, f'the account number is in the {kind} file')
        if kind == 'JSON':
            check('More to come.' in content.decode(), 'the JSON file lacks an answer')
        if kind == 'XLSX':
            with zipfile.ZipFile(path) as workbook:
                check(any(b'More to come.' in workbook.read(n) for n in workbook.namelist()), 'the workbook lacks it')
        if kind == 'PDF' and shutil.which('pdftotext'):
            text = subprocess.run(['pdftotext', path, '-'], capture_output=True, text=True, timeout=60).stdout
            check('More to come.' in ' '.join(text.split()), 'the PDF file lacks an answer')


def tell_case_study(session):
    """The case study takes its status and the consent of the school"""
    choose_form(session, 'Case study')
    show_section(session, 2)
    scroll_to(session, 'checkbox', re.compile('^The school or trust agrees')).click()
    wait(lambda: answer(session, 'school-consent', 'case-study') == 'yes', 'the consent to be saved')
    fill_field(session, 'Agreed by', HEAD)
    wait(lambda: answer(session, 'school-consent-by', 'case-study') == HEAD, 'the name to be saved')
    session.screenshot('form-case-study')


if __name__ == '__main__':
    run(__doc__, open_form, void, compare, undo, leave_blank, survive_lock, survive_full_disk, enter_bank_details, send_and_read, sign,
        export, tell_case_study, page='deployments')
