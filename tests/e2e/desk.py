# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as somebody knows it who has a screen reader and a keyboard, and nothing else.

Things are found by the names and roles that the accessibility bus tells; what is done to them is
done by keys of the X server, as a hand would. There is no pixel and no pointer in this file.
"""

import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds; the sanitizers make everything slow, and a machine may be busy
MOST_CHOICES = 40  # no box here offers more
KEYBOARDS = ([], ["-device", "5"])  # that of the server, and that of the extension which presses its keys


class NotSeen(AssertionError):
    """What had to appear did not, or what had to be possible was not."""


class Desk:
    def __init__(self, program, environment, pictures=None):
        self._program = program
        self._environment = environment
        self._pictures = pictures
        self._process = None
        self._focus = None
        self._window_manager = None
        self._errors = None
        Atspi.init()
        Atspi.set_timeout(5000, 30000)
        self._listener = Atspi.EventListener.new(self._focused)
        self._listener.register("object:state-changed:focused")

    # The program

    def start(self, errors, *arguments):
        """A desktop with a keyboard that has é on a key of its own, and the program on it."""
        for device in KEYBOARDS:
            subprocess.run(["setxkbmap", *device, "be"], check=True)
        self._window_manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
        self._errors = open(errors, "wb")
        self._process = subprocess.Popen([self._program, *arguments], env=self._environment, stderr=self._errors)
        self.wait(lambda: self._windows(), "a window of the program")

    def end(self, seconds=PATIENCE):
        """Waits until the program has ended by itself; its exit code."""
        try:
            return self._process.wait(seconds)
        finally:
            self.stop()

    def stop(self):
        for process in (self._process, self._window_manager):
            if process and process.poll() is None:
                process.kill()
                process.wait()
        if self._errors:
            self._errors.close()

    # Waiting

    def wait(self, condition, what, seconds=PATIENCE):
        """What the condition gives, as soon as it gives anything."""
        until = time.monotonic() + seconds
        while True:
            self._hear()
            found = self._ask(condition)
            if found:
                return found
            if self._process and self._process.poll() is not None:
                raise NotSeen(f"the program ended with {self._process.returncode} while waiting for {what}")
            if time.monotonic() > until:
                raise NotSeen(f"not seen in {seconds:.0f} s: {what}")
            time.sleep(0.02)

    def pause(self, condition, seconds=1.0):
        """Goes on as soon as the condition holds, and also when it never does."""
        try:
            self.wait(condition, "something that need not come", seconds)
        except NotSeen:
            pass

    @staticmethod
    def _ask(question):
        """Things vanish while one looks at them; that is no answer yet."""
        try:
            return question()
        except GLib.Error:
            return None

    def _hear(self):
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def _focused(self, event):
        # A list also tells which of its lines is the current one while the focus is elsewhere.
        if event.detail1 and self._ask(event.source.get_role) not in (Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM):
            self._focus = event.source

    # Looking

    def _applications(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = self._ask(lambda: desktop.get_child_at_index(index))
            if application and self._ask(application.get_process_id) == self._process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)
                yield application

    def _windows(self):
        return [window for application in self._applications() for window in self._shown(application)]

    def _shown(self, parent):
        for index in range(parent.get_child_count()):
            child = self._ask(lambda: parent.get_child_at_index(index))
            if child and self._ask(child.get_state_set).contains(Atspi.StateType.SHOWING):
                yield child

    def everything(self):
        """All that shows, from the top window down: (depth, thing)."""
        pile = [(0, window) for window in reversed(self._windows())]
        while pile:
            depth, thing = pile.pop()
            yield depth, thing
            if thing.get_role() not in (Atspi.Role.MENU_BAR, Atspi.Role.MENU):
                pile.extend((depth + 1, child) for child in reversed(list(self._shown(thing))))

    def find(self, name, role=None):
        """The first thing that shows and is called so (and has the role), or None."""
        for _, thing in self.everything():
            if called(thing) == name and role in (None, thing.get_role_name()):
                return thing
        return None

    def find_like(self, pattern, role):
        """The name of the first thing with that role of which the whole name is like the pattern."""
        names = (thing.get_name() for _, thing in self.everything() if thing.get_role_name() == role)
        return next((name for name in names if re.fullmatch(pattern, name)), None)

    def is_checked(self, name):
        return self.shows(name).get_state_set().contains(Atspi.StateType.CHECKED)

    def words(self):
        """All that can be read in the window now, one line a thing."""
        lines = []
        for _, thing in self.everything():
            lines.extend(text for text in {thing.get_name(), thing.get_description(), typed_in(thing)} if text)
        return "\n".join(lines)

    def tree(self):
        lines = []
        for depth, thing in self.everything():
            focused = " *" if thing.get_state_set().contains(Atspi.StateType.FOCUSED) else ""
            lines.append(f"{'  ' * depth}{thing.get_role_name()} “{thing.get_name()}” [{thing.get_description()}] "
                         f"{typed_in(thing)!r}{focused}")
        return "\n".join(lines)

    def tree_if_any(self):
        return self.tree() if self._process and self._process.poll() is None else "no window is left"

    def reads(self, text):
        """Waits until the text stands somewhere in the window; the whole line that holds it."""
        def line():
            return next((line for line in self.words().split("\n") if text in line), None)
        return self.wait(line, f"the words “{text}”")

    def shows(self, name, role=None):
        return self.wait(lambda: self.find(name, role), f"{role or 'something'} named “{name}”")

    def gone(self, name, role=None):
        self.wait(lambda: self.find(name, role) is None, f"“{name}” going away")

    # The keyboard

    def press(self, *keys):
        """Keys as xdotool names them: ctrl+shift+t, Tab, Return."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "2", "--", text], check=True)

    # The focus

    def focus(self):
        self._hear()
        return self._focus

    def focused_name(self):
        return self._ask(lambda: called(self.focus())) if self.focus() else None

    def on(self, name, role=None):
        """Whether the focus is on a thing of that name (and role)."""
        def here():
            thing = self.focus()
            return (thing and called(thing) == name and role in (None, thing.get_role_name())
                    and thing.get_state_set().contains(Atspi.StateType.FOCUSED))
        return self._ask(here)

    def has_focus(self, name, role=None):
        """Waits until the focus is there by itself."""
        self.wait(lambda: self.on(name, role), f"the focus on “{name}” (it is on “{self.focused_name()}”)")

    def tab_to(self, name, role=None, key="Tab"):
        """Goes from stop to stop, as a hand does, until the wanted one is reached."""
        return self._tab_until(lambda: self.on(name, role), f"“{name}”", key)

    def _tab_until(self, reached, what, key):
        passed = []
        while passed.count(self.focused_name()) < 3:  # round once, and once more where two have one name
            if reached():
                return self.focus()
            before = self.focus()
            self.press(key)
            self.pause(lambda: self.focus() is not before)
            passed.append(self.focused_name())
        raise NotSeen(f"{key} never comes to {what}; it came to {passed}")

    def fill(self, name, text):
        """Goes to a field, and what stood there is replaced."""
        self.tab_to(name)
        self.press("ctrl+a")
        self.type(text)

    def push(self, name, key="Tab"):
        self.tab_to(name, key=key)
        self.press("space")

    def turn_to_tab(self, name):
        """Goes to the row of tabs, which is called as the tab in front, and along it."""
        row = self._tab_until(lambda: self._ask(lambda: self.focus().get_role_name()) == "page tab list", "the tabs", "Tab")
        passed = []
        while row.get_name() not in passed:
            before = row.get_name()
            if before == name:
                return
            passed.append(before)
            self.press("Right")
            self.pause(lambda: row.get_name() != before)
        raise NotSeen(f"there is no tab “{name}” beside {passed}")

    def choose(self, name, entry, key="Tab"):
        """Goes to a box of choices, and on in it until the entry is chosen."""
        box = self.tab_to(name, "combo box", key)
        self.press("Home")
        for _ in range(MOST_CHOICES):
            before = box.get_name()
            if before == entry:
                return
            self.press("Down")
            self.pause(lambda: box.get_name() != before)
        raise NotSeen(f"“{name}” does not offer “{entry}”")

    # For people who look afterwards

    def picture(self, name):
        if self._pictures:
            subprocess.run(["import", "-window", "root", os.path.join(self._pictures, name + ".png")], check=False)


def called(thing):
    """What a screen reader says a thing is: its name, which of a box of choices is that of its label."""
    if thing.get_role() != Atspi.Role.COMBO_BOX:
        return thing.get_name()
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets() > 0:
            return relation.get_target(0).get_name()
    return thing.get_name()


def typed_in(thing):
    """The text of a field; of a passphrase, dots."""
    if thing.get_role() in (Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY) and thing.get_text_iface():
        return Atspi.Text.get_text(thing, 0, -1)
    return ""
