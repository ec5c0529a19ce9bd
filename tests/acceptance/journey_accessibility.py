# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and dialog without sight and without a mouse."""

import subprocess
import unittest

import pyatspi

from desktop import Application
from journey import Journey
from waiting import wait_until

PAGES = ("Overview", "Members", "Usage", "Resources", "Subscription")
# What says nothing about what a control is.
EMPTY_ROLES = {"", "filler", "invalid", "panel", "unknown", "redundant object"}
# Arrow keys go from tab to tab and from choice to choice; a label is read, and worked by nobody.
NO_STOPS = ("page tab", "radio button", "label")
MOST_STOPS = 80


def is_focusable(control):
    return control.has_state(pyatspi.STATE_FOCUSABLE)


def in_sight(window):
    return [control for control in window.below() if control.is_showing]


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


class Accessibility(Journey):
    def setUp(self):
        super().setUp()
        self.organization = self.sandbox.administered()

    def page(self, steward, name):
        if name == "All organizations":
            button = steward.find("button", name)
            button.press()
            # A click is seen for a moment, and counts when that is over.
            wait_until(lambda: not button.has_state(pyatspi.STATE_PRESSED),
                       f"{button} stays down")
        else:
            self.visit(steward, self.organization, name)
        # What is loading has no place yet.
        wait_until(lambda: not [control for control in in_sight(steward)
                                if control.name == "Loading" and control.has_state(
                                    pyatspi.STATE_BUSY)], f"{name} is loading for ever")

    def problems_of(self, window, where):
        """What somebody who cannot see would not be told of."""
        controls = in_sight(window)
        focusable = [control for control in controls if is_focusable(control)]
        self.assertTrue(focusable, where)
        for control in focusable:
            what = f"{where}: {control} at {vars(Place(control))}"
            if not control.name:
                yield f"{what} has no name"
            if control.role in EMPTY_ROLES:
                yield f"{what} has no role"
            if not control.is_enabled and not control.description:
                yield f"{what} cannot be used, and does not say why"
        for control in controls:
            if control.role == "chart":
                wait_until(lambda control=control: control.description,
                           f"{where}: {control} has no description")

    def assert_none(self, problems):
        self.assertEqual(problems, [], "\n".join(["", *problems]))

    # Names and roles.

    def test_welcome_is_named(self):
        with Application() as steward:
            steward.find("button", "Explore the demo")
            self.assert_none(list(self.problems_of(steward, "welcome")))

    def test_every_page_is_named(self):
        problems = []
        with self.connected() as steward:
            for name in ("All organizations", *PAGES):
                self.page(steward, name)
                problems += self.problems_of(steward, name)
            self.assert_none(problems)

    def test_every_dialog_is_named(self):
        problems = []
        with self.connected() as steward:
            def member_dialog(button):
                self.page(steward, "Members")
                table = steward.table("Members")
                regular = next(email for email, member in
                               self.sandbox.members(self.organization).items()
                               if not member["admin"])
                table.select(regular)
                steward.find("button", button).press()

            def on_page(page, button):
                self.page(steward, page)
                steward.find("button", button).press()

            self.page(steward, "Overview")
            for dialog, open_it in {
                    "New organization": lambda: steward.keys("ctrl+n"),
                    "Keyboard shortcuts": lambda: steward.keys("F1"),
                    "Settings": lambda: steward.keys("ctrl+comma"),
                    "Profiles": lambda: steward.find("button", "Profile").press(),
                    "Invite member": lambda: on_page("Members", "Invite member"),
                    "Remove member": lambda: member_dialog("Remove member"),
                    "Rename organization": lambda: on_page("Subscription", "Rename organization"),
                    "Change subscription": lambda: on_page("Subscription", "Change subscription"),
            }.items():
                open_it()
                window = steward.dialog(dialog)
                problems += self.problems_of(window, dialog)
                focused = [control for control in in_sight(window)
                           if control.has_state(pyatspi.STATE_FOCUSED)]
                self.assertTrue(focused, f"nothing has the focus in {dialog}")
                steward.keys("Escape")
                steward.wait_gone("dialog", dialog)
            self.assert_none(problems)

    def test_connecting_is_named(self):
        with Application() as steward:
            steward.find("button", "Connect to UbiOps").press()
            dialog = steward.dialog("Connect to UbiOps")
            self.assert_none(list(self.problems_of(dialog, "connecting")))

    # The way with the Tab key.

    @staticmethod
    def focused(window):
        # The current one of the tabs says so at all times; their bar is what has the focus or not.
        return next((control for control in in_sight(window) if control.role != "page tab"
                     and control.has_state(pyatspi.STATE_FOCUSED)), None)

    def stops(self, steward):
        """The controls that the Tab key comes by, from the first in the window to the last."""
        def press_tab():
            before = self.focused(steward)
            subprocess.run(["xdotool", "key", "Tab"], check=True)
            return wait_until(
                lambda: (now := self.focused(steward)) and
                (before is None or now.accessible != before.accessible) and now,
                lambda: f"the Tab key does not leave {before}")

        visited = [press_tab()]
        while len(visited) < MOST_STOPS:
            control = press_tab()
            if control.accessible == visited[0].accessible:
                return visited
            visited.append(control)
        raise AssertionError(f"the Tab key finds no end: {visited}")

    def test_tab_key_reaches_everything_in_reading_order(self):
        with self.connected() as steward:
            problems = []
            for name in ("All organizations", *PAGES):
                self.page(steward, name)
                order = self.stops(steward)
                reached = [control.accessible for control in order]
                for control in in_sight(steward):
                    if is_focusable(control) and control.is_enabled \
                            and control.role not in NO_STOPS:
                        if control.accessible not in reached:
                            problems.append(f"{name}: {control} cannot be reached with the Tab "
                                            f"key, which comes by {order}")
                places = [(control, Place(control)) for control in order]
                backwards = [(one, next_one) for (one, place), (next_one, next_place)
                             in zip(places, places[1:]) if not place.reads_before(next_place)]
                # One way back, from the end of the window to its beginning, is where it starts anew.
                if len(backwards) > 1:
                    problems.append(f"{name}: against the order of reading: {backwards} in {order}")
            self.assert_none(problems)


if __name__ == "__main__":
    unittest.main()
