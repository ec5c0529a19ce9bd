# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and dialog without sight and without a mouse."""

import unittest

import pyatspi

from desktop import Application
from journey import Journey
from keyboard import Keyboard, in_sight
from waiting import wait_until

# What says nothing about what a control is.
EMPTY_ROLES = {"", "filler", "invalid", "panel", "unknown", "redundant object"}
# Arrow keys go from tab to tab and from choice to choice; a label is read, and worked by nobody.
NO_STOPS = ("page tab", "radio button", "label")
OF_ALL = ("Organizations", "People", "Credits", "Activity")
OF_ONE = ("Overview", "Members", "Usage", "Resources", "Subscription", "Activity")
VIEWS_OF_USAGE = ("Where they go", "Why they changed", "Will they last")
LIST = "email,admin\nhopper@example.com,yes\nnobody at all,no\n"


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


class Accessibility(Journey):
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

    def test_welcome(self):
        with Application() as steward:
            steward.find("button", "Explore the demo")
            self.walk(steward, "welcome", steward)
            steward.find("button", "Connect to UbiOps").press()
            dialog = Keyboard(steward).dialog("Connect to UbiOps")
            self.walk(dialog, "connecting with a token", steward)
            dialog.find("radio button", "Sign in with email and password").press()
            dialog.find("text", "Password")
            self.walk(dialog, "connecting with a password", steward)
            dialog.find("button", "Options").press()
            self.walk_dialog(steward, "options of a connection",
                             title=self.other_dialog(steward, dialog))

    @staticmethod
    def other_dialog(steward, than):
        """The name of a dialog in front of another one."""
        return wait_until(lambda: next((window.name for window in steward.children()
                                        if window.role == "dialog" and window.name != than.name),
                                       None), f"nothing opens in front of {than}")

    def test_pages_of_all_organizations(self):
        with self.connected() as steward:
            steward.find("button", "All organizations").press()
            for name in OF_ALL:
                steward.open(name)
                self.walk(steward, f"all organizations, {name}", steward)

    def test_pages_of_an_organization(self):
        with self.connected() as steward:
            for name in OF_ONE:
                self.visit(steward, self.organization, name)
                self.walk(steward, name, steward)

    def test_views_of_usage(self):
        with self.connected() as steward:
            self.visit(steward, self.organization, "Usage")
            for view in VIEWS_OF_USAGE:
                steward.find("combo box", "View").choose(view)
                self.walk(steward, view, steward)
            steward.find("combo box", "View").choose(VIEWS_OF_USAGE[0])
            keyboard = Keyboard(steward)
            keyboard.go_to(steward, "table", "Usage by project")
            keyboard.press("Return")
            steward.find("button", "Back to all projects")
            self.walk(steward, "a project", steward)

    def test_dialogs_of_the_window(self):
        with self.connected() as steward:
            steward.table("All organizations").find_row(self.organization)
            for dialog, key in {"New organization": "ctrl+n", "Guide": "F1", "Keyboard shortcuts": "ctrl+F1",
                                "Settings": "ctrl+comma", "Commands": "ctrl+k"}.items():
                steward.keys(key)
                self.walk_dialog(steward, dialog)
            steward.find("button", "Profile").press()
            self.walk_dialog(steward, "Profiles")

    def test_dialogs_of_an_organization(self):
        regular = next(email for email, member in self.sandbox.members(self.organization).items()
                       if not member["admin"])
        with self.connected() as steward:
            for page, button, dialog in (
                    ("Members", "Invite member", "Invite member"),
                    ("Members", "Remove member", "Remove member"),
                    ("Subscription", "Rename organization", "Rename organization"),
                    ("Subscription", "Change subscription", "Change subscription")):
                self.visit(steward, self.organization, page)
                if button == "Remove member":
                    steward.table("Members").select(regular)
                steward.find("button", button).press()
                self.walk_dialog(steward, dialog)

    def test_changing_members_from_a_list(self):
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            steward.find("button", "Change members from a list").press()
            dialog = Keyboard(steward).dialog("Change members from a list")
            dialog.find("text", "List of people").write(LIST)
            show = dialog.find("button", "Show the plan")
            wait_until(lambda: show.is_enabled, "the list is not read")
            self.walk(dialog, "a list of people", steward)
            show.press()
            dialog.find("table", "Plan")
            self.walk(dialog, "a plan", steward)


if __name__ == "__main__":
    unittest.main()
