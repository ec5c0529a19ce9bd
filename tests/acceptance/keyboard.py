# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard, and nothing else: what is under the fingers of somebody without a mouse."""

import subprocess

from gi.repository import GLib
import pyatspi

from waiting import wait_until

MOST_STOPS = 80


def in_sight(window):
    return [control for control in window.below() if control.is_showing]


def focused(window):
    """The control in a window that has the focus, or None."""
    # The current one of the tabs says so at all times; their bar is what has the focus or not.
    return next((control for control in in_sight(window) if control.role != "page tab"
                 and control.has_state(pyatspi.STATE_FOCUSED)), None)


def selection(control):
    """Which part of a date is selected, as (from, to); None in anything else."""
    if control is None or control.role != "spin button":
        return None
    try:
        return control.accessible.queryText().getSelection(0)
    except (GLib.GError, LookupError, NotImplementedError):
        return None


class Keyboard:
    """Works a program through keys alone. Looking is allowed: that is what a screen is for."""

    def __init__(self, steward):
        self._steward = steward

    def press(self, *keys):
        """Presses keys one after the other, e.g. "ctrl+n"."""
        self._steward.keys(*keys)

    def type(self, text):
        """Types a text in place of what stands in the field that has the focus."""
        self._steward.keys("ctrl+a")
        self._write(text)

    def type_date(self, day, month, year):
        """Types into the date that has the focus; a part that is complete leads to the next one."""
        self._write(f"{day}{month}{year}")

    @staticmethod
    def _write(text):
        subprocess.run(["xdotool", "type", "--delay", "2", "--", text], check=True)

    def step(self, window, key="Tab"):
        """Goes to the next control of a window, or with "shift+Tab" to the one before; which it is.

        In a date the next part of it: the same control, and another selection.
        """
        before, selected = focused(window), selection(focused(window))
        self._steward.keys(key)
        return wait_until(lambda: (now := focused(window)) and
                          (before is None or now.accessible != before.accessible
                           or selection(now) != selected) and now,
                          lambda: f"{key} does not leave {before}")

    def stops(self, window):
        """The controls that the Tab key comes by, from the one after the focus around to it."""
        visited = [self.step(window)]
        while len(visited) < MOST_STOPS:
            control = self.step(window)
            if control.accessible == visited[0].accessible:
                return visited
            visited.append(control)
        raise AssertionError(f"the Tab key finds no end: {visited}")

    def go_to(self, window, role, name, key="Tab"):
        """Goes on until the control with that role and name has the focus; it."""
        control = window.find(role, name)
        wait_until(lambda: control.is_enabled, lambda: f"{control} is off: {control.description}")
        visited = [focused(window)]
        while not control.has_state(pyatspi.STATE_FOCUSED):
            if len(visited) > MOST_STOPS:
                raise AssertionError(f"{key} does not come by {control}, but by {visited}")
            visited.append(self.step(window, key))
        return control

    def use(self, window, role, name, key="Tab"):
        """Goes to a button or box and presses the space bar on it."""
        self.go_to(window, role, name, key)
        self.press("space")

    def dialog(self, name):
        """The dialog of that name, once keys go there."""
        dialog = self._steward.dialog(name)
        wait_until(lambda: focused(dialog), f"nothing has the focus in {dialog}")
        return dialog
