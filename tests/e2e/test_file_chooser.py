#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the folder of the open database in the file chooser, which opens and closes each file to
see of what kind it is, and proves that the database's locks are still held."""

import ctypes
import os
import sqlite3

from case import check, run
from driver import wait

CHOOSER = ('widget', 'Open database')
IN_CLOSE_NOWRITE = 0x10


def in_use(session):
    """Whether another program is refused the database for itself alone, as leaving WAL mode needs it."""
    connection = sqlite3.connect(session.database, timeout=0)
    try:
        connection.execute('PRAGMA journal_mode = DELETE')
        connection.execute('PRAGMA journal_mode = WAL')
    except sqlite3.OperationalError as error:
        check('locked' in str(error), f'refused for another reason: {error}')
        return True
    finally:
        connection.close()
    return False


def hold(session):
    """The window holds its database"""
    check(in_use(session), 'the database is not in use')


def watch_closing(path):
    """A descriptor to read from when somebody has looked into the file and closed it."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    check(libc.inotify_add_watch(watch, path.encode(), IN_CLOSE_NOWRITE) >= 0, f'{path} cannot be watched')
    return watch


def has_closed(watch):
    try:
        return os.read(watch, 4096)
    except BlockingIOError:
        return None


def look_into_folder(session):
    """The file chooser looks into the database and closes it"""
    session.key('ctrl+o')
    session.find(*CHOOSER)
    watch = watch_closing(session.database)
    session.type(os.path.dirname(session.database))
    session.key('Return')
    wait(lambda: has_closed(watch), 'the file chooser to look into the database')
    os.close(watch)
    session.screenshot('file-chooser')
    session.key('Escape')
    session.gone(*CHOOSER)


def still_hold(session):
    """The window still holds its database"""
    check(in_use(session), 'the locks are lost')
    session.command('check')


if __name__ == '__main__':
    run(__doc__, hold, look_into_folder, still_hold)
