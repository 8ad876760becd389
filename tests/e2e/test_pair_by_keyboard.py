#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs with the keyboard alone; the pointer is never touched."""

import re

import board
from case import check, run
from driver import Failure, press_until, tab_to, wait

state = {}


def in_list(node):
    return node.role == 'list item' and node.parent.name == 'Partners without a lead'


def reach(session, name):
    """Moves the focus onto the row of a partner, by Tab and arrows."""
    wait(lambda: board.partner(session, name), 'the board')
    tab_to(session, in_list, 'the list of partners')
    session.key('Home')
    first = session.look().find('list', 'Partners without a lead').children[0].name
    node = wait(lambda: (lambda n: n if n and n.name == first else None)(session.focused()), 'Home to reach the first')
    for _ in range(40):
        if board.starts(name).search(node.name):
            return
        before = node.name
        session.key('Down')
        node = wait(lambda: (lambda n: n if n and n.name != before else None)(session.focused()),
                    f'the focus to leave {before}')
    raise Failure(f'{name} cannot be reached with the arrows')


def choose_lead(session, lead):
    """Searches the lead in the dialog and presses Enter on it."""
    dialog = ('window', re.compile('^(Pair|Move)'))
    session.find('search box', 'Search leads', within=dialog)
    session.type(lead)
    wait(lambda: session.text_of(session.find('search box', 'Search leads', within=dialog)) == lead,
         f'{lead} to be typed')
    session.key('Return')


def pair(session):
    """Enter on a partner opens the leads, Enter on a lead pairs them"""
    state['before'] = session.dump()
    reach(session, board.PARTNER)
    session.key('Return')
    choose_lead(session, board.LEAD)
    board.wait_paired(session, board.PARTNER, board.LEAD)
    check(session.pairings(board.COHORT) == {board.PARTNER: board.LEAD}, 'the database says otherwise')
    state['after'] = session.dump()


def refuse(session):
    """A lead that was ruled out is refused with the reason"""
    reach(session, board.EXCLUDED)
    session.key('Return')
    choose_lead(session, board.LEAD)
    said = wait(lambda: [n.name for n in session.look().walk() if 'The two heads are related' in n.name],
                'the reason to be said')
    check(said, 'no reason')
    check(session.dump() == state['after'], 'the refusal left a trace in the database')
    session.screenshot('refused-by-keyboard')
    session.key('Escape')
    wait(lambda: len(session.look().children) == 1, 'the dialog to close on Escape')


def undo(session):
    """Ctrl+Z takes the pairing back, to the byte"""
    session.key('ctrl+z')
    board.wait_unpaired(session, board.PARTNER, board.LEAD)
    check(session.dump() == state['before'], 'the database is not as it was')


def redo(session):
    """Ctrl+Shift+Z does it again, to the byte"""
    session.key('ctrl+shift+z')
    board.wait_paired(session, board.PARTNER, board.LEAD)
    check(session.dump() == state['after'], 'the database is not as it was')


def unpair_by_menu(session):
    """The menu of a partner on a card unpairs it"""
    tab_to(session, lambda n: n.role == 'group' and board.starts(board.PARTNER).search(n.name),
           f'{board.PARTNER} on the card', limit=60)
    session.key('shift+F10')
    session.find('menu item', 'Unpair')
    press_until(session, 'Down', lambda n: n.name == 'Unpair', '“Unpair” in the menu')
    session.key('Return')
    # The list of partners may be scrolled away from where the partner comes back.
    wait(lambda: board.PARTNER not in board.card(session, board.LEAD).texts(), 'it to leave the card')
    check(session.pairings(board.COHORT) == {}, 'the database says otherwise')


if __name__ == '__main__':
    run(__doc__, pair, refuse, undo, redo, unpair_by_menu, page='board')
