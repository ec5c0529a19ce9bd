# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page without sight and without a mouse."""

import unittest

from keyboard import Keyboard
from walk import Walk

OF_ALL = ("Organizations", "People", "Credits", "Activity")
OF_ONE = ("Overview", "Members", "Usage", "Resources", "Subscription", "Activity")
VIEWS_OF_USAGE = ("Where they go", "Why they changed", "Will they last")


class Pages(Walk):
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


if __name__ == "__main__":
    unittest.main()
