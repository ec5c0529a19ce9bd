# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dialog without sight and without a mouse."""

import unittest

from desktop import Application
from keyboard import Keyboard
from walk import Walk
from waiting import wait_until

LIST = "email,admin\nhopper@example.com,yes\nnobody at all,no\n"


class Dialogs(Walk):
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

    def test_dialogs_of_the_window(self):
        with self.connected() as steward:
            steward.table("All organizations").find_row(self.organization)
            for dialog, key in {"New organization": "ctrl+n", "Guide": "F1",
                                "Keyboard shortcuts": "ctrl+F1", "Settings": "ctrl+comma",
                                "Commands": "ctrl+k"}.items():
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

    def test_dialogs_that_lead_to_others(self):
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            steward.table("Members").find_row(self.sandbox.caller())
            keyboard = Keyboard(steward)
            for typed, opens in (("keep this view", "Keep this view"),
                                 ("about steward", "About Steward")):
                keyboard.press("ctrl+k")
                keyboard.dialog("Commands")
                keyboard.type(typed)
                keyboard.press("Return")
                window = keyboard.dialog(opens)
                if opens == "About Steward":
                    keyboard.use(window, "button", "Licence")
                    self.walk_dialog(steward, "Licence")
                self.walk_dialog(steward, opens)

    def test_dialogs_about_people(self):
        with self.connected() as steward:
            steward.find("button", "All organizations").press()
            steward.open("People")
            people = steward.table("People")
            wait_until(lambda: people.row_count > 1, "nobody is there")
            people.select(people.rows()[0]["E-mail"])
            steward.find("button", "Same access as…").press()
            self.walk_dialog(steward, "Same access")
            steward.find("button", "Remove everywhere…").press()
            self.walk_dialog(steward, "Remove everywhere")


if __name__ == "__main__":
    unittest.main()
