# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dialog without sight and without a mouse."""

import pathlib
import tempfile
import unittest

from controls import Table
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

    def test_signing_in(self):
        with tempfile.TemporaryDirectory(prefix="steward-home-") as home:
            with Application(home=pathlib.Path(home)) as steward:
                steward.find("button", "Connect to UbiOps").press()
                dialog = Keyboard(steward).dialog("Connect to UbiOps")
                dialog.find("text", "API address").write(self.sandbox.url)
                dialog.find("radio button", "Sign in with email and password").press()
                dialog.find("text", "Email").write("ada@sso.example.com")
                dialog.find("text", "Password").write(self.sandbox.sign_in["password"])
                dialog.find("button", "Connect").press()
                dialog.find("button", "Open sign-in page")
                self.walk(dialog, "single sign-on", steward)
                dialog.find("text", "Email").write(self.sandbox.sign_in["email"])
                dialog.find("text", "Password").write(self.sandbox.sign_in["password"])
                dialog.find("button", "Connect").press()
                code = Keyboard(steward).dialog("Two-factor authentication")
                self.walk(code, "the second factor", steward)
                code.find("text", "Code").write(self.sandbox.sign_in["code"])
                code.find("button", "Continue").press()
                steward.wait_gone("dialog", "Connect to UbiOps")
                steward.table("All organizations").find_row(self.organization)
                self.assertEqual(steward.quit(), 0)
            # Without a keychain nobody is signed in any more.
            with Application(home=pathlib.Path(home)) as steward:
                steward.find("button", "Connect to 127.0.0.1").press()
                self.walk_dialog(steward, "signing in again", title="Connect to UbiOps")

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

    def test_questions(self):
        admins = [email for email, member in self.sandbox.members(self.organization).items()
                  if member["admin"] and email != self.sandbox.caller()]
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            steward.table("Members").select(admins[0])
            steward.find("button", "Make regular user").press()
            self.walk_dialog(steward, "Make regular user")
            self.visit(steward, self.organization, "Subscription")
            steward.find("button", "Remove end date").press()
            self.walk_dialog(steward, "Remove end date")

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
            plan = Table(dialog.find("table", "Plan"))
            self.walk(dialog, "a plan", steward)
            dialog.find("button", "Make 1 change").press()
            wait_until(lambda: [row.get("Outcome") for row in plan.rows()] == ["Done"],
                       lambda: f"the outcome is {plan.rows()}")
            dialog.wait_gone("button", "Pause")  # its end is written down after that
            self.walk(dialog, "a run that is over", steward)
            dialog.find("button", "Close").press()
            steward.wait_gone("dialog", "Change members from a list")
            steward.open("Activity")
            steward.table("Changes").select("hopper@example.com")
            self.walk(steward, "activity", steward)
            steward.find("button", "Undo changes").press()
            undo = Keyboard(steward).dialog("Undo changes")
            undo.find("button", "Make 1 change")
            self.walk(undo, "an undo", steward)

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
