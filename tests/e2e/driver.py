# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program in a real window, as a person would.

A Session is a virtual display with a window manager, a session bus and an accessibility bus of its
own, and one database in a folder of its own. Widgets are found by role and name through AT-SPI;
pointer and keys come from xdotool, so that they take the way that a person's take. Nothing touches
the user's files or settings, and everything started is ended again.
"""

import contextlib
import itertools
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# How long anything may take on a loaded machine, in seconds; what is quick is not slowed by it.
PATIENCE = float(os.environ.get('ALONG_E2E_PATIENCE', '30'))
POLL = 0.05

# All windows without frames; the main one fills the display, so that a point in it is one on the screen.
OPENBOX = '''<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <placement><policy>Smart</policy><center>yes</center></placement>
  <theme><animateIconify>no</animateIconify></theme>
  <keyboard></keyboard><mouse></mouse>
  <applications>
    <application class="*"><decor>no</decor><focus>yes</focus></application>
    <application type="normal" title="Alongside"><maximized>yes</maximized></application>
  </applications>
</openbox_config>
'''

# A bus that starts nothing by itself, so that it does not matter what is installed: no keyring, no portal.
BUS = '''<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
'''

# Lines of standard error that speak of the bare environment and not of the program.
ENVIRONMENT = re.compile(r'portal|dconf|MESA|libEGL|Vulkan|vkCreate|\bGSK_RENDERER\b|at-spi|AT-SPI', re.I)


# The pages of the main window, by their types.
PAGE = re.compile(r'^Along\w+Page$')

A11Y = 'org.a11y.atspi.'
ROOT = '/org/a11y/atspi/accessible/root'
REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/registry')
# Of AtspiStateType, those that are asked for here.
STATES = {'active': 1, 'checked': 4, 'enabled': 8, 'expanded': 10, 'focusable': 11, 'focused': 12, 'pressed': 20,
          'selected': 23, 'sensitive': 24, 'showing': 25, 'visible': 30}


class Failure(Exception):
    """What was expected did not come to be."""


def wait(condition, what, patience=PATIENCE):
    """The first true value of condition(); a Failure that names *what* when there is none."""
    deadline = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failure(f'waited {patience:g} s in vain: {what}')
        time.sleep(POLL)


def press_until(session, key, test, what, limit=60):
    """Presses a key until the focus is where test(node) is true; that widget. Nothing is pressed
    while the focus may be on its way."""
    node = session.focused()
    for _ in range(limit):
        if node is not None and test(node):
            return node
        before = node and node.address
        session.key(key)
        deadline = time.monotonic() + 3
        while (node and node.address) == before and time.monotonic() < deadline:
            time.sleep(POLL)
            node = session.focused()
    raise Failure(f'{what} cannot be reached with {key}')


def tab_to(session, test, what, limit=60):
    """Moves the focus with Tab to where test(node) is true."""
    return press_until(session, 'Tab', test, what, limit)


class Node:
    """A widget as assistive technology saw it at one moment."""

    def __init__(self, session, address, parent):
        self.session = session
        self.address = address
        self.parent = parent
        self.children = []
        self.role = ''
        self.name = ''
        self.states = 0
        self.box = None

    def __repr__(self):
        return f'{self.role} “{self.name}”'

    def has(self, state):
        return bool(self.states >> STATES[state] & 1)

    def walk(self):
        """Itself and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def matches(self, role, name):
        if role is not None and self.role != role:
            return False
        if name is None:
            return True
        return bool(name.search(self.name)) if isinstance(name, re.Pattern) else self.name == name

    def find_all(self, role=None, name=None):
        """All below it with this role and name: a string, or a compiled pattern to search for."""
        return [n for n in self.walk() if n is not self and n.matches(role, name)]

    def find(self, role=None, name=None):
        """The first such widget; None when there is none at this moment."""
        return next(iter(self.find_all(role, name)), None)

    def ancestor(self, role):
        node = self.parent
        while node is not None and node.role != role:
            node = node.parent
        return node

    def texts(self):
        """The text of all labels below it."""
        return [n.name for n in self.walk() if n.role == 'label' and n.name]

    def window(self):
        node = self
        while node.parent is not None and node.parent.parent is not None:
            node = node.parent
        return node

    def point(self, across=0.5, down=0.5):
        """A point of it on the screen."""
        left, top = self.session.window_origin(self.window())
        x, y, width, height = self.box
        return round(left + x + width * across), round(top + y + height * down)

    def click(self, across=0.5, down=0.5, button=1):
        self.session.click(*self.point(across, down), button=button)


def tidy_name(name):
    """GTK before 4.10 reads a button with a mnemonic twice: “_Pair Pair”."""
    tail = name[(len(name) + 2) // 2:]
    if tail and name.endswith(' ' + tail) and name[:-len(tail) - 1].replace('_', '') == tail:
        return tail
    tail = name[(len(name) + 1) // 2:]
    return tail if tail and name == tail + ' ' + tail else name


def need_gi():
    """Goes on in the system's Python where the one in the path has no PyGObject."""
    try:
        import gi  # noqa: F401
    except ImportError:
        system = '/usr/bin/python3'
        if os.path.realpath(sys.executable) == os.path.realpath(system) or not os.path.exists(system):
            raise
        os.execv(system, [system, *sys.argv])


class Eyes:
    """Reads the whole tree of widgets over the accessibility bus, a level at a time: all questions of
    a level are asked before the first answer is awaited, so that a thousand widgets take a moment."""

    def __init__(self, session, address):
        from gi.repository import Gio, GLib
        self.gio, self.glib = Gio, GLib
        self.session = session
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None, None)
        self.focus = None  # The address of what last told that it has the keyboard.
        self.parents = {}  # By the address of what is in them.
        self.seen = {}  # (role, name) by address.
        self.bus.signal_subscribe(None, A11Y + 'Event.Object', 'StateChanged', None, 'focused',
                                  Gio.DBusSignalFlags.NONE, self._focus_changed_cb)
        self.call(REGISTRY, A11Y + 'Registry', 'RegisterEvent',
                  GLib.Variant('(sass)', ('object:state-changed:focused', [], '')))

    def _focus_changed_cb(self, bus, sender, path, interface, signal, parameters, *_):
        if parameters.get_child_value(1).get_int32():
            self.focus = (sender, path)

    def call(self, address, interface, method, parameters=None):
        """One answer, unpacked; None when there is none."""
        return self.ask([(address, interface, method, parameters)])[0]

    def ask(self, questions):
        answers = [None] * len(questions)
        waiting = [len(questions)]

        def answered(bus, result, i):
            try:
                answers[i] = bus.call_finish(result).unpack()
            except self.glib.Error:
                pass  # The widget is gone, or has no such thing.
            waiting[0] -= 1

        for i, ((name, path), interface, method, parameters) in enumerate(questions):
            self.bus.call(name, path, interface, method, parameters, None, self.gio.DBusCallFlags.NONE, 20000, None,
                          answered, i)
        context = self.glib.MainContext.default()
        while waiting[0] > 0:
            context.iteration(True)
        return answers

    def find_application(self, process):
        """(bus name, path) of the program; None before it has shown itself."""
        children = self.call(('org.a11y.atspi.Registry', ROOT), A11Y + 'Accessible',
                             'GetChildren')
        for address in children[0] if children else []:
            pid = self.call(('org.freedesktop.DBus', '/org/freedesktop/DBus'), 'org.freedesktop.DBus',
                            'GetConnectionUnixProcessID', self.glib.Variant('(s)', (address[0],)))
            if pid and pid[0] == process:
                return address
        return None

    def find_focus(self):
        """The widget that last told that it has the keyboard, with what it is in and what is below it;
        None when it does not have it, or no longer."""
        while self.glib.MainContext.default().iteration(False):
            pass
        above = self.focus and self.find_above(self.focus)
        if not above:
            return None
        node = Node(self.session, above[-1], None)
        for address in reversed([self.focus] + above[:-1]):
            node = Node(self.session, address, node)
            node.role, node.name = self.seen.get(address, ('', ''))
        window = node.window()
        near = list(dict.fromkeys((window, node.parent, node)))
        answers = self.ask([question for n in near for question in self.questions(n)])
        for i, n in enumerate(near):
            self.take(n, answers[5 * i:5 * i + 5])
        if not node.has('focused') or not window.has('active'):
            return None
        # What pops up is placed by its own window, not by the one that it belongs to.
        return self.fill(node, lambda _: True, whole=True)

    def find_above(self, address):
        """The addresses of what a widget is in, up to the application; None when it is gone. They are
        remembered with role and name, as a widget stays where it is."""
        above = []
        while address[1] != ROOT:
            if address not in self.parents:
                parent, role, name = self.ask([
                    (address, 'org.freedesktop.DBus.Properties', 'Get',
                     self.glib.Variant('(ss)', (A11Y + 'Accessible', 'Parent'))),
                    *itertools.islice(self.questions(Node(self.session, address, None)), 2)])
                if not parent or not role:
                    return None
                self.parents[address] = parent[0]
                self.seen[address] = (role[0], tidy_name(name[0]) if name else '')
            address = self.parents[address]
            above.append(address)
        return above

    def look(self, address, wanted):
        """The tree of what shows now, below the widgets for which wanted(node) is true."""
        root = Node(self.session, address, None)
        root.role = 'application'
        return self.fill(root, wanted)

    def look_again(self, node):
        """What shows now of a widget that was seen before, and below it."""
        return self.fill(Node(self.session, node.address, node.parent), lambda _: True)

    def fill(self, root, wanted, whole=False):
        level = [root]
        while level:
            answers = self.ask([question for node in level for question in self.questions(node)])
            below = []
            for i, node in enumerate(level):
                children = self.take(node, answers[5 * i:5 * i + 5], whole)
                node.children = [Node(self.session, child, node) for child in children] if wanted(node) else []
                below += node.children
            level = below
        if not whole:
            self.prune(root)
        return root

    def questions(self, node):
        variant = self.glib.Variant
        yield node.address, A11Y + 'Accessible', 'GetRoleName', None
        yield (node.address, 'org.freedesktop.DBus.Properties', 'Get', variant('(ss)', (A11Y + 'Accessible', 'Name')))
        yield node.address, A11Y + 'Accessible', 'GetState', None
        yield node.address, A11Y + 'Component', 'GetExtents', variant('(u)', (1,))
        yield node.address, A11Y + 'Accessible', 'GetChildren', None

    def take(self, node, answers, whole=False):
        role, name, states, box, children = answers
        if role is None or children is None:
            return []
        node.role = role[0]
        node.name = tidy_name(name[0]) if name else ''
        node.states = states[0][0] | states[0][1] << 32 if states else 0
        node.box = box[0] if box else None
        top = node.parent is None or node.parent.parent is None
        return children[0] if top or whole or self.shows(node) else []

    def shows(self, node):
        """Whether any of it is within its window; pages of a stack have no place of their own."""
        if node.box is None:
            return True
        x, y, width, height = node.box
        _, _, right, bottom = node.window().box
        return width > 0 and height > 0 and x < right and y < bottom and x + width > 0 and y + height > 0

    def prune(self, node):
        """Leaves out what does not show."""
        for child in node.children:
            self.prune(child)
        node.children = [c for c in node.children if c.role and (node.parent is None or self.shows(c))]


class Session:
    """The program on a display of its own; a context manager."""

    def __init__(self, program, cli, out, database=None, width=1280, height=800, dark=False, large=False,
                 contrast=False):
        self.program = os.path.abspath(program)
        self.cli = os.path.abspath(cli)
        self.out = os.path.abspath(out)
        self.size = (width, height)
        self.dark = dark
        self.large = large
        self.contrast = contrast
        self.children = []
        self.process = None
        self.folder = tempfile.mkdtemp(prefix='alongside-e2e-')
        self.database = database or os.path.join(self.folder, 'records', 'alongside.db')
        self.stderr_path = os.path.join(self.folder, 'stderr')
        self.environment = self._make_environment()

    def _make_environment(self):
        environment = {k: v for k, v in os.environ.items()
                       if k not in ('DBUS_SESSION_BUS_ADDRESS', 'WAYLAND_DISPLAY', 'AT_SPI_BUS_ADDRESS',
                                    'GTK_A11Y', 'G_DEBUG', 'GTK_THEME')}
        for key, name in (('HOME', 'home'), ('XDG_DATA_HOME', 'data'), ('XDG_CONFIG_HOME', 'config'),
                          ('XDG_CACHE_HOME', 'cache'), ('XDG_STATE_HOME', 'state'), ('XDG_RUNTIME_DIR', 'run')):
            environment[key] = os.path.join(self.folder, name)
            os.makedirs(environment[key], mode=0o700, exist_ok=True)
        environment.update(GDK_BACKEND='x11', GSK_RENDERER='cairo', GSETTINGS_BACKEND='memory',
                           LC_ALL='C.UTF-8', TZ='UTC', NO_AT_BRIDGE='0', GTK_USE_PORTAL='0')
        if self.dark:
            environment['ADW_DEBUG_COLOR_SCHEME'] = 'prefer-dark'
        if self.contrast:
            environment['ADW_DEBUG_HIGH_CONTRAST'] = '1'
        return environment

    # ── Start and end ──────────────────────────────────────────────────────

    def __enter__(self):
        try:
            self._start_display()
            self._start_buses()
            self._open_eyes()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, kind, error, trace):
        if error is not None and self.process is not None:
            self._keep_evidence()
        self.close()

    def _spawn(self, arguments, **keys):
        child = subprocess.Popen(arguments, env=self.environment, start_new_session=True,
                                 stdin=subprocess.DEVNULL, **keys)
        self.children.append(child)
        return child

    def _start_display(self):
        read, write = os.pipe()
        width, height = self.size
        self._spawn(['Xvfb', '-displayfd', str(write), '-screen', '0', f'{width}x{height}x24', '-nolisten', 'tcp',
                     '-noreset'], pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Failure('Xvfb did not start')
        self.environment['DISPLAY'] = ':' + number
        config = os.path.join(self.folder, 'openbox.xml')
        with open(config, 'w', encoding='utf-8') as file:
            file.write(OPENBOX)
        self._spawn(['openbox', '--config-file', config, '--sm-disable'],
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait(lambda: self._xdotool('get_desktop', check=False), 'the window manager')
        if self.large:  # Twice the size of text; GTK 4 asks the display, not GDK_DPI_SCALE.
            self._run(['xprop', '-root', '-f', 'RESOURCE_MANAGER', '8s', '-set', 'RESOURCE_MANAGER', 'Xft.dpi:\t192\n'])

    def _start_buses(self):
        config = os.path.join(self.folder, 'bus.xml')
        with open(config, 'w', encoding='utf-8') as file:
            file.write(BUS.format(folder=self.environment['XDG_RUNTIME_DIR']))
        bus = self._spawn(['dbus-daemon', '--config-file', config, '--nofork', '--print-address=1'],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment['DBUS_SESSION_BUS_ADDRESS'] = bus.stdout.readline().strip()
        launcher = shutil.which('at-spi-bus-launcher', path='/usr/libexec:/usr/lib/at-spi2-core')
        if launcher is None:
            raise Failure('at-spi-bus-launcher is not installed')
        self._spawn([launcher, '--launch-immediately'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _open_eyes(self):
        ask = ['gdbus', 'call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus', '--method',
               'org.a11y.Bus.GetAddress']
        found = wait(lambda: re.search("'(unix:[^']+)'", self._run(ask, check=False)), 'the accessibility bus')
        self.eyes = Eyes(self, found[1])

    def start(self, *arguments, page=None):
        """Starts the program on the database and waits for its window."""
        command = [self.program, '--database', self.database]
        if page is not None:
            command += ['--page', page]
        os.makedirs(os.path.dirname(self.database), exist_ok=True)
        with open(self.stderr_path, 'ab') as errors:
            # Signals as they are here: Python ignores that of a file that may not grow, see full_disk().
            self.process = self._spawn(command + list(arguments), stdout=errors, stderr=errors, restore_signals=False)
        self.address = wait(self._find_application, 'the program to appear')
        return self.find('window')

    def _find_application(self):
        if self.process.poll() is not None:
            raise Failure(f'the program ended with {self.process.returncode}:\n{self.stderr()}')
        return self.eyes.find_application(self.process.pid)

    @contextlib.contextmanager
    def full_disk(self):
        """Meanwhile the program can write to no file, as if the disk were full."""
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        try:
            yield
        finally:
            resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def quit(self):
        """Ends the program as a person does; its exit status."""
        self.key('ctrl+q')
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Failure('the program did not end on Ctrl+Q') from None

    def close(self):
        for child in reversed(self.children):
            for number in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.killpg(child.pid, number)
                except ProcessLookupError:
                    pass
                try:
                    child.wait(3)
                    break
                except subprocess.TimeoutExpired:
                    continue
        self.children = []
        shutil.rmtree(self.folder, ignore_errors=True)

    def _keep_evidence(self):
        try:
            self.screenshot('failure-' + os.path.basename(sys.argv[0]).removesuffix('.py'))
            print('--- what shows', file=sys.stderr)
            self.describe(file=sys.stderr)
        except Exception as error:  # The evidence must not hide the failure.
            print(f'no evidence: {error}', file=sys.stderr)
        print(f'--- standard error of the program\n{self.stderr()}', file=sys.stderr)

    # ── What shows ─────────────────────────────────────────────────────────

    def look(self, within=None):
        """The tree of widgets as it shows now. Of the windows, or of the pages of the main window, only
        one is gone through where *within* is the (role, name) of one: a page has hundreds of widgets.
        Where *within* is a widget that was found before, nothing but it is looked at."""
        if self.process.poll() is not None:
            raise Failure(f'the program ended with {self.process.returncode}:\n{self.stderr()}')
        if isinstance(within, Node):
            return self.eyes.look_again(within)
        role, name = within or (None, None)
        if role == 'window':
            return self.eyes.look(self.address, lambda node: node.role != role or node.matches(role, name))
        if isinstance(name, str) and PAGE.search(name):
            return self.eyes.look(self.address, lambda node: node.name == name or not PAGE.search(node.name))
        return self.eyes.look(self.address, lambda node: True)

    def describe(self, file=sys.stdout):
        """Prints what assistive technology sees, indented."""
        def show(node, depth):
            if node.name or node.role not in ('panel', 'filler'):
                states = ' '.join(s for s in ('focused', 'checked', 'pressed', 'selected') if node.has(s))
                print('  ' * depth + f'{node!r} {node.box} {states}', file=file)
                depth += 1
            for child in node.children:
                show(child, depth)

        show(self.look(), 0)

    def find(self, role=None, name=None, within=None, patience=PATIENCE):
        """The first widget of this role and name; waits until it shows and is at rest.
        *within* is what it is in, for names that occur more than once: its (role, name), or itself."""
        last = [None]

        def settled():
            tree = self.look(within or (role, name))
            if isinstance(within, tuple):
                tree = tree.find(*within)
            found = tree.find(role, name) if tree is not None else None
            box = found.box if found is not None else None
            same = found is not None and box == last[0]
            last[0] = box
            return found if same else None

        shown = name.pattern if isinstance(name, re.Pattern) else name
        where = f' in {within}' if within else ''
        return wait(settled, f'a {role or "widget"} “{shown}”{where}', patience)

    def has(self, role, name):
        return self.look((role, name)).find(role, name) is not None

    def text_of(self, node):
        """The text of a text field."""
        length = 100000
        answer = self.eyes.call(node.address, A11Y + 'Text', 'GetText', self.eyes.glib.Variant('(ii)', (0, length)))
        return answer[0] if answer else ''

    def gone(self, role, name, patience=PATIENCE):
        wait(lambda: not self.has(role, name), f'the {role} “{name}” to go', patience)

    def focused(self):
        """The innermost widget that has the keyboard; None when none has."""
        found = self.eyes.find_focus()
        if found is not None:
            return found
        for node in self.eyes.look(self.address, lambda n: n.role != 'window' or n.has('active')).walk():
            if node.has('focused'):
                found = node
        return found

    def window_origin(self, window):
        """What to add to a position in a window for that on the screen: its frame has no part in it."""
        found = self._xdotool('search', '--onlyvisible', '--pid', str(self.process.pid), '--name',
                              f'^{re.escape(window.name)}$', check=False).split()
        if not found:
            raise Failure(f'no window of the name “{window.name}”')
        lines = self._xdotool('getwindowgeometry', '--shell', found[-1]).splitlines()
        values = {k: int(v) for k, v in (line.split('=') for line in lines if '=' in line)}
        _, _, width, height = window.box
        return values['X'] + (values['WIDTH'] - width) // 2, values['Y'] + (values['HEIGHT'] - height) // 2

    def show_page(self, name):
        """Shows a page through its row in the list of pages."""
        self.find('list item', re.compile(name), within=('list', 'Pages')).click()

    def screenshot(self, name):
        path = os.path.join(self.out, name + '.png')
        os.makedirs(self.out, exist_ok=True)
        self._run(['import', '-window', 'root', '-define', 'png:compression-level=9', path])
        return path

    # ── Pointer and keys ───────────────────────────────────────────────────

    def _run(self, command, check=True, answer=None):
        result = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60, input=answer)
        if check and result.returncode != 0:
            raise Failure(f'{" ".join(command)} failed: {result.stderr.strip()}')
        return result.stdout.strip()

    def _xdotool(self, *arguments, check=True):
        return self._run(['xdotool', *arguments], check)

    def click(self, x, y, button=1):
        self._xdotool('mousemove', str(x), str(y), 'click', str(button))

    def key(self, *keys):
        if keys:
            self._xdotool('key', '--clearmodifiers', '--delay', '20', *keys)

    def type(self, text):
        self._xdotool('type', '--clearmodifiers', '--delay', '8', text)

    def drag(self, start, end, while_held=None):
        """Drags from a point to another in small steps; while_held() may look before the button is let go."""
        (x, y), (to_x, to_y) = start, end
        self._xdotool('mousemove', str(x), str(y), 'mousedown', '1')
        try:
            steps = 24
            for i in range(1, steps + 1):
                self._xdotool('mousemove', str(x + (to_x - x) * i // steps), str(y + (to_y - y) * i // steps))
                time.sleep(0.01)
            for wobble in (1, -1, 1, -1):
                self._xdotool('mousemove_relative', '--', str(wobble), '0')
                time.sleep(0.02)
            return while_held() if while_held else None
        except Failure:
            self.screenshot('failure-dragging')
            raise
        finally:
            self._xdotool('mouseup', '1')

    # ── The records ────────────────────────────────────────────────────────

    def command(self, *arguments, answer=None):
        """Runs alongside-cli on the database, which reads the answer where it asks; what it prints."""
        return self._run([self.cli, '--database', self.database, *arguments], answer=answer)

    def make_sample(self):
        os.makedirs(os.path.dirname(self.database), exist_ok=True)
        self._run([self.cli, 'sample', self.database])

    def dump(self):
        """Every record as text."""
        return self.command('dump')

    def pairings(self, cohort):
        """{name of the partner: name of its lead} of the active pairings of a cohort."""
        path = os.path.join(self.folder, 'pairings.json')
        self.command('export', 'pairings', '--out', path)
        with open(path, encoding='utf-8') as file:
            return {p['partner_name']: p['lead_name'] for p in json.load(file)
                    if p['cohort'] == cohort and p['status'] == 'active'}

    def stderr(self):
        with open(self.stderr_path, encoding='utf-8', errors='replace') as file:
            return file.read()

    def complaints(self):
        """Warnings and worse that the program printed."""
        return [line for line in self.stderr().splitlines()
                if re.search(r'WARNING|CRITICAL|ERROR|Assertion|runtime error', line) and not ENVIRONMENT.search(line)]
