# SPDX-License-Identifier: GPL-3.0-or-later
"""A window as somebody meets it who cannot see, or has no mouse."""

import pyatspi

from journey import Journey
from keyboard import Keyboard, in_sight
from waiting import wait_until

# What says nothing about what a control is.
EMPTY_ROLES = {"", "filler", "invalid", "panel", "unknown", "redundant object"}
# Arrow keys go from tab to tab and from choice to choice; a label is read, and worked by nobody.
NO_STOPS = ("page tab", "radio button", "label")


def is_focusable(control):
    return control.has_state(pyatspi.STATE_FOCUSABLE)


class Place:
    """Where a control is on the screen."""

    def __init__(self, control):
        extents = control.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.left, self.top = extents.x, extents.y
        self.right, self.bottom = extents.x + extents.width, extents.y + extents.height

    def reads_before(self, other):
        """Whether a person who reads comes here first: a column's rows downwards, a row's controls to
        the right, and the columns after one another."""
        if self.right <= other.left:
            return True
        if other.right <= self.left:
            return self.bottom <= other.top
        return self.top <= other.top


def offers(control):
    """What a control lets itself be made to do."""
    if "Action" not in pyatspi.listInterfaces(control.accessible):
        return set()
    actions = control.accessible.queryAction()
    return {actions.getName(index) for index in range(actions.nActions)}


class Walk(Journey):
    """Walks through windows, and notes in problems what it meets; none may be left at the end."""

    def setUp(self):
        super().setUp()
        self.organization = self.sandbox.administered()
        self.problems = []

    def tearDown(self):
        self.assertEqual(self.problems, [], "\n".join(["", *self.problems]))

    def walk(self, window, where, steward):
        """Notes what somebody who cannot see, or has no mouse, would miss in a window."""
        # What is loading has no place yet.
        wait_until(lambda: not [control for control in in_sight(window)
                                if control.name == "Loading" and control.has_state(
                                    pyatspi.STATE_BUSY)], f"{where} is loading for ever")
        controls = in_sight(window)
        focusable = [control for control in controls if is_focusable(control)]
        self.assertTrue(focusable, where)
        for control in controls:
            self.problems += [f"{where}: {control} at {vars(Place(control))} {problem}"
                              for problem in self.problems_of(control)]
        stops = [control for control in focusable if control.is_enabled]
        # Where there is one alone, the Tab key stays at it.
        order = Keyboard(steward).stops(window) if len(stops) > 1 else stops
        reached = [control.accessible for control in order]
        self.problems += [f"{where}: the Tab key does not come by {control}, but by {order}"
                          for control in stops
                          if control.role not in NO_STOPS and control.accessible not in reached]
        places = [(control, Place(control)) for control in order]
        backwards = [(one, other) for (one, place), (other, other_place)
                     in zip(places, places[1:]) if not place.reads_before(other_place)]
        # One way back, from the end of the window to its beginning, is where it starts anew.
        if len(backwards) > 1:
            self.problems.append(f"{where}: against the order of reading: {backwards} in {order}")

    @staticmethod
    def problems_of(control):
        if is_focusable(control):
            if not control.name:
                yield "has no name"
            if control.role in EMPTY_ROLES:
                yield "has no role"
            if not control.is_enabled and not control.description:
                yield "cannot be used, and does not say why"
        elif control.is_enabled and control.role not in NO_STOPS \
                and {"Press", "Toggle"} & offers(control):
            yield "is there for the mouse alone"
        if control.role == "chart":
            try:
                wait_until(lambda: control.description, "it has none")
            except AssertionError:
                yield "has no description"

    def walk_dialog(self, steward, name, title=None):
        """Walks through a dialog that opens, and leaves it with Escape."""
        window = Keyboard(steward).dialog(title or name)
        self.walk(window, name, steward)
        steward.keys("Escape")
        steward.wait_gone("dialog", title or name)
