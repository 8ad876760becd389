# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the steps of one test in one session and reports them as TAP."""

import argparse
import sys
import time
import traceback

from driver import Failure, Session, need_gi


def parse(description):
    need_gi()
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument('--program', required=True, help='the window program')
    parser.add_argument('--cli', required=True, help='alongside-cli')
    parser.add_argument('--out', '--output', required=True, help='the folder for pictures')
    return parser.parse_args()


def check(condition, what):
    """Fails, saying *what* is not so, unless the condition holds."""
    if not condition:
        raise Failure(what)


def run(description, *steps, sample=True, page=None, **session_keys):
    """Starts the program once and takes the steps in order; each is a function of the session,
    named by the first line of its documentation. A step that fails ends the test."""
    arguments = parse(description)
    print(f'1..{len(steps) + 1}', flush=True)
    number = 0
    try:
        with Session(arguments.program, arguments.cli, arguments.out, **session_keys) as session:
            if sample:
                session.make_sample()
            session.start(page=page)
            for step in steps:
                number += 1
                began = time.monotonic()
                step(session)
                title = step.__doc__.splitlines()[0].rstrip('.')
                print(f'ok {number} - {title} # {time.monotonic() - began:.1f} s', flush=True)
            number += 1
            check(session.quit() == 0, f'the program ended with {session.process.returncode}')
            complaints = session.complaints()
            check(not complaints, 'the program complained:\n' + '\n'.join(complaints))
            print(f'ok {number} - It ends well and has complained of nothing', flush=True)
    except Exception as error:  # Whatever it is, it is a failed test.
        print(f'not ok {number or 1} - {type(error).__name__}', flush=True)
        for line in traceback.format_exc().splitlines():
            print('# ' + line, flush=True)
        sys.exit(1)
