# SPDX-License-Identifier: GPL-3.0-or-later
"""Members changed by a list of people, and taken back."""

import unittest

from controls import Table
from journey import Journey
from waiting import wait_until

LIST = "email,admin\ngrace@example.com,yes\nkatherine@example.com,no\n"
NEW = {"grace@example.com", "katherine@example.com"}


class Roster(Journey):
    def setUp(self):
        super().setUp()
        self.organization = self.sandbox.administered(lambda members: len(members) > 5)

    def there(self):
        """Those of the list who are members."""
        return NEW & set(self.sandbox.members(self.organization))

    def plan(self, steward, text):
        self.visit(steward, self.organization, "Members")
        steward.find("button", "Change members from a list").press()
        dialog = steward.dialog("Change members from a list")
        dialog.find("text", "List of people").write(text)
        show = dialog.find("button", "Show the plan")
        wait_until(lambda: show.is_enabled, "the list is not read")
        show.press()
        return dialog

    def test_a_list_becomes_a_plan_and_then_changes(self):
        with self.connected() as steward:
            dialog = self.plan(steward, LIST)
            plan = Table(dialog.find("table", "Plan"))
            wait_until(lambda: {row["E-mail"] for row in plan.rows()} == NEW,
                       lambda: f"the plan has {plan.rows()}")
            self.assertEqual(self.there(), set())
            dialog.find("button", "Make 2 changes").press()
            wait_until(lambda: self.there() == NEW, "they are not added")
            self.assertTrue(self.sandbox.members(self.organization)["grace@example.com"]["admin"])
            wait_until(lambda: all(row["Outcome"] == "Done" for row in plan.rows()),
                       lambda: f"the outcome is {plan.rows()}")
            dialog.find("button", "Close").press()
            steward.wait_gone("dialog", "Change members from a list")

            steward.open("Activity")
            changes = steward.table("Changes")
            wait_until(lambda: {row["Person"] for row in changes.rows()} == NEW,
                       lambda: f"the activity is {changes.rows()}")
            changes.select("katherine@example.com")
            steward.find("button", "Undo changes").press()
            undo = steward.dialog("Undo changes")
            undo.find("button", "Make 1 change").press()
            wait_until(lambda: self.there() == {"grace@example.com"}, "it is not taken back")

    def test_a_line_that_cannot_be_read_is_explained(self):
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            steward.find("button", "Change members from a list").press()
            dialog = steward.dialog("Change members from a list")
            dialog.find("text", "List of people").write("email\nnobody\n")
            lines = Table(dialog.find("table", "Lines of the list"))
            wait_until(lambda: any("no e-mail address" in row["Note"] for row in lines.rows()),
                       lambda: f"the lines are {lines.rows()}")
            self.assertFalse(dialog.find("button", "Show the plan").is_enabled)


if __name__ == "__main__":
    unittest.main()
