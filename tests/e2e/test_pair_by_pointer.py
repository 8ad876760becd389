#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs by a real drag in a real window."""

import re

import board
from case import check, run

state = {}


def pair(session):
    """Dragging a partner onto a lead pairs them"""
    state['before'] = session.dump()
    check(board.PARTNER not in session.pairings(board.COHORT), 'it is paired already')
    state['verdict'] = board.verdict_while_dragging(session, board.PARTNER, board.LEAD)
    board.wait_paired(session, board.PARTNER, board.LEAD)
    check(session.pairings(board.COHORT) == {board.PARTNER: board.LEAD}, 'the database says otherwise')
    state['after'] = session.dump()
    session.screenshot('pair-by-pointer')


def refuse_excluded(session):
    """Dropping a partner on a lead that was ruled out is refused with the reason"""
    text = board.verdict_while_dragging(session, board.EXCLUDED, board.LEAD)
    check('The two heads are related' in text, f'while hovering the card says “{text}”')
    board.wait_refusal(session, 'The two heads are related')
    check(board.is_unmatched(session, board.EXCLUDED), 'the window shows it as paired')
    check(session.dump() == state['after'], 'the refusal left a trace in the database')
    session.screenshot('refused-by-pointer')


def refuse_same_trust(session):
    """Dropping a partner on a lead of its own trust is refused with the reason"""
    text = board.verdict_while_dragging(session, board.SISTER, board.SISTER_LEAD)
    check('trust' in text.lower(), f'while hovering the card says “{text}”')
    board.wait_refusal(session, text.splitlines()[0])
    check(board.is_unmatched(session, board.SISTER), 'the window shows it as paired')
    check(session.dump() == state['after'], 'the refusal left a trace in the database')


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


def undo_below(session):
    """What was done is said below the cards and not on them, and can be undone there"""
    said = session.find('button', 'Undo', within=('widget', 'AlongBoardStatus'))
    check(session.look().find('widget', 'AdwToastWidget') is None, 'a toast covers the cards')
    said.click()
    board.wait_unpaired(session, board.PARTNER, board.LEAD)
    check(session.dump() == state['before'], 'the database is not as it was')
    session.key('ctrl+shift+z')
    board.wait_paired(session, board.PARTNER, board.LEAD)


def move_back(session):
    """Dragging a partner from the card back to the list unpairs them"""
    chip = session.find('group', board.starts(board.PARTNER))
    unmatched = session.find('list', 'Partners without a lead')
    session.drag(chip.point(0.3), unmatched.point())
    board.wait_unpaired(session, board.PARTNER, board.LEAD)
    check(session.pairings(board.COHORT) == {}, 'the database says otherwise')


if __name__ == '__main__':
    run(__doc__, pair, undo_below, refuse_excluded, refuse_same_trust, undo, redo, move_back, page='board')
