# SPDX-License-Identifier: GPL-3.0-or-later
"""Every journey of an administrator by keyboard alone: no control is worked but with keys."""

import unittest

import pyatspi

from desktop import Application
from journey import Journey
from journey_figures import number, wait_for_total
from keyboard import Keyboard, focused
from waiting import wait_until

NEW = "grace.hopper@example.com"
TABS = {"Overview": "ctrl+1", "Members": "ctrl+2", "Usage": "ctrl+3", "Resources": "ctrl+4",
        "Subscription": "ctrl+5"}


def admins(members):
    return [member for member in members if member["admin"]]


class ByKeyboard(Journey):
    def setUp(self):
        super().setUp()
        self.organization = self.sandbox.administered(
            lambda members: len(admins(members)) > 1 and len(members) > len(admins(members)) + 1)

    def open(self, steward, tab, organization=None):
        """Goes to a page of an organization; the keyboard that it was done with."""
        name = organization or self.organization
        keyboard = Keyboard(steward)
        keyboard.go_to(steward, "text", "Filter organizations")
        wait_until(lambda: steward.find("list", "Organizations").entries(), "no organizations")
        keyboard.type(name)
        wait_until(lambda: len(steward.find("list", "Organizations").entries()) == 1,
                   "the filter does not filter")
        keyboard.press("Down")
        steward.wait_title(f"{name} — Steward")
        keyboard.press(TABS[tab])
        # Of the tabs the current one says that it has the focus, wherever that is.
        wait_until(lambda: steward.find("page tab", tab).has_state(pyatspi.STATE_FOCUSED),
                   f"{TABS[tab]} does not go to {tab}")
        return keyboard

    def select_member(self, steward, keyboard, email):
        """Selects one of the members."""
        table = steward.table("Members")
        table.find_row(email)
        keyboard.press("ctrl+f")
        wait_until(lambda: steward.find("text", "Filter members").has_state(
            pyatspi.STATE_FOCUSED), "Ctrl+F does not go to the filter")
        keyboard.type(email)
        wait_until(lambda: [row["E-mail"] for row in table.rows()] == [email],
                   lambda: f"the table has {table.rows()}")
        keyboard.press("Down")
        wait_until(lambda: table.is_selected(0),
                   "the row is not selected")
        return table

    def regular(self):
        """Somebody who is no admin."""
        members = self.sandbox.members(self.organization)
        return next(email for email, member in members.items() if not member["admin"])

    def test_connect_with_a_token(self):
        with Application() as steward:
            keyboard = Keyboard(steward)
            keyboard.use(steward, "button", "Connect to UbiOps")
            dialog = keyboard.dialog("Connect to UbiOps")
            keyboard.go_to(dialog, "text", "API token")
            keyboard.type(self.sandbox.tokens["admin"])
            keyboard.go_to(dialog, "text", "API address", "shift+Tab")
            keyboard.type(self.sandbox.url)
            keyboard.press("Return")
            steward.wait_gone("dialog", "Connect to UbiOps")
            expected = set(self.sandbox.organizations())
            table = steward.table("All organizations")
            wait_until(lambda: {row["Name"] for row in table.rows()} == expected,
                       lambda: f"the table has {table.rows()}")

    def test_open_an_organization_from_the_table_of_all(self):
        with self.connected() as steward:
            keyboard = Keyboard(steward)
            steward.table("All organizations").find_row(self.organization)
            keyboard.press("ctrl+f")
            wait_until(lambda: focused(steward).role == "text", "Ctrl+F finds no filter")
            keyboard.type(self.organization)
            keyboard.press("Down", "Return")
            steward.wait_title(f"{self.organization} — Steward")

    def test_create(self):
        with self.connected() as steward:
            steward.table("All organizations").find_row(self.organization)
            keyboard = Keyboard(steward)
            keyboard.press("ctrl+n")
            dialog = keyboard.dialog("New organization")
            keyboard.go_to(dialog, "text", "Name")
            keyboard.type("lighthouse-keepers")
            keyboard.go_to(dialog, "combo box", "Subscription")
            keyboard.type("free")
            keyboard.use(dialog, "button", "Create")
            steward.wait_gone("dialog", "New organization")
            steward.wait_title("lighthouse-keepers — Steward")
        self.assertEqual(self.sandbox.get("/organizations/lighthouse-keepers")["subscription"],
                         "free")

    def test_rename(self):
        with self.connected() as steward:
            keyboard = self.open(steward, "Subscription")
            keyboard.use(steward, "button", "Rename organization")
            dialog = keyboard.dialog("Rename organization")
            keyboard.go_to(dialog, "text", "Name")
            keyboard.type("brand-new-name")
            keyboard.press("Return")
            steward.wait_gone("dialog", "Rename organization")
            steward.wait_title("brand-new-name — Steward")
        self.assertIn("brand-new-name", self.sandbox.organizations())
        self.assertNotIn(self.organization, self.sandbox.organizations())

    def test_invite(self):
        with self.connected() as steward:
            keyboard = self.open(steward, "Overview")
            steward.find("button", "Refresh")
            keyboard.press("ctrl+i")
            dialog = keyboard.dialog("Invite member")
            keyboard.type(NEW)
            keyboard.use(dialog, "check box", "Administrator")
            keyboard.press("Return")
            steward.wait_gone("dialog", "Invite member")
            steward.table("Members").find_row(NEW)
        self.assertTrue(self.sandbox.members(self.organization)[NEW]["admin"])

    def test_make_admin_and_regular_again(self):
        email = self.regular()
        with self.connected() as steward:
            keyboard = self.open(steward, "Members")
            table = self.select_member(steward, keyboard, email)
            before = table.find_row(email)["Role"]
            keyboard.use(steward, "button", "Make admin")
            wait_until(lambda: table.find_row(email)["Role"] != before, "the role stayed")
            self.assertTrue(self.sandbox.members(self.organization)[email]["admin"])

            self.select_member(steward, keyboard, email)
            keyboard.use(steward, "button", "Make regular user")
            dialog = keyboard.dialog("Make regular user")
            self.assertIn(email, dialog.tree())
            keyboard.use(dialog, "button", "Make regular user")
            wait_until(lambda: table.find_row(email)["Role"] == before, "the role stayed")
            self.assertFalse(self.sandbox.members(self.organization)[email]["admin"])

    def test_remove_with_its_warning(self):
        email = self.regular()
        with self.connected() as steward:
            keyboard = self.open(steward, "Members")
            table = self.select_member(steward, keyboard, email)
            keyboard.press("Delete")
            dialog = keyboard.dialog("Remove member")
            for part in (email, self.organization, "projects"):
                self.assertIn(part, dialog.tree())
            # Enter takes the harmless button, and the focus comes back to the row.
            keyboard.press("Return")
            steward.wait_gone("dialog", "Remove member")
            self.assertIn(email, self.sandbox.members(self.organization))

            keyboard.press("Delete")
            dialog = keyboard.dialog("Remove member")
            keyboard.use(dialog, "button", "Remove")
            steward.wait_gone("dialog", "Remove member")
            table.wait_row_gone(email)
        self.assertNotIn(email, self.sandbox.members(self.organization))

    def test_the_last_admin_is_not_offered(self):
        organization = self.sandbox.administered(lambda members: len(admins(members)) == 1)
        with self.connected() as steward:
            keyboard = self.open(steward, "Members", organization)
            self.select_member(steward, keyboard, self.sandbox.caller())
            remove = steward.find("button", "Remove member")
            wait_until(lambda: not remove.is_enabled, "the last admin can be removed")
            self.assertIn("admin", remove.description)
            # Neither by its key: what that would open would have the focus before the next dialog.
            keyboard.press("Delete", "ctrl+i")
            keyboard.dialog("Invite member")
            self.assertIsNone(steward.look_for("dialog", "Remove member"))

    def look_up(self, steward, keyboard, code):
        keyboard.go_to(steward, "text", "Voucher code")
        keyboard.type(code)
        keyboard.press("Return")

    def test_voucher_found_and_not_found(self):
        description = self.sandbox.get("/vouchers/WORKSHOP-GPU")["description"]
        _, refusal = self.sandbox.request("GET", "/vouchers/NO-SUCH-CODE")
        with self.connected() as steward:
            keyboard = self.open(steward, "Subscription")
            self.look_up(steward, keyboard, "WORKSHOP-GPU")
            label = steward.find("label", "Voucher description")
            wait_until(lambda: label.text == description, lambda: f"it reads {label.text!r}")
            self.look_up(steward, keyboard, "NO-SUCH-CODE")
            wait_until(lambda: refusal["error"] in steward.tree(),
                       lambda: f"nobody says {refusal['error']!r}:\n{steward.tree()}")

    def test_usage(self):
        whole = self.sandbox.get(f"/organizations/{self.organization}/usage?interval=day")
        part = self.sandbox.get(f"/organizations/{self.organization}/usage"
                                "?start_date=2026-02-01&end_date=2026-03-01&interval=day")
        totals = [sum(point["value"] for point in usage["data_organization"])
                  for usage in (whole, part)]
        self.assertNotEqual(*totals)
        with self.connected() as steward:
            keyboard = self.open(steward, "Usage")
            table = steward.table("Usage by project")
            wait_for_total(table, totals[0])
            keyboard.go_to(steward, "combo box", "Range")
            keyboard.press("End")
            for field, day in (("From", "01"), ("To", "28")):
                keyboard.go_to(steward, "date", field)
                keyboard.type_date(day, "Feb", "2026")
            wait_for_total(table, totals[1])

    def test_resources(self):
        counts = self.sandbox.get(f"/organizations/{self.organization}/resources")
        with self.connected() as steward:
            keyboard = self.open(steward, "Resources")
            table = steward.table("Resources")
            wait_until(lambda: sorted(number(row["Count"]) for row in table.rows())
                       == sorted(counts.values()), lambda: f"not {counts} but {table.rows()}")
            # What somebody hears who walks down the table.
            keyboard.go_to(steward, "table", "Resources")
            for row in range(len(counts)):
                keyboard.press("space" if row == 0 else "Down")
                wait_until(lambda row=row: table.is_selected(row), f"row {row} is not reached")

    def test_commands(self):
        with self.connected() as steward:
            steward.table("All organizations").find_row(self.organization)
            keyboard = Keyboard(steward)
            # To an organization, and on to what can be done in it, from wherever one is.
            keyboard.press("ctrl+k")
            keyboard.dialog("Commands")
            keyboard.type(self.organization)
            keyboard.press("Return")
            steward.wait_title(f"{self.organization} — Steward")
            keyboard.press("ctrl+k")
            keyboard.dialog("Commands")
            keyboard.type("ren org")
            keyboard.press("Return")
            dialog = keyboard.dialog("Rename organization")
            keyboard.go_to(dialog, "text", "Name")
            keyboard.type("brand-new-name")
            keyboard.press("Return")
            steward.wait_title("brand-new-name — Steward")

    def test_member_by_command(self):
        email = self.regular()
        with self.connected() as steward:
            steward.table("All organizations").find_row(self.organization)
            keyboard = Keyboard(steward)
            keyboard.press("ctrl+k")
            dialog = keyboard.dialog("Commands")
            keyboard.type(f"{email} {self.organization}")
            entries = dialog.find("list", "Commands")
            wait_until(lambda: [entry.name for entry in entries.entries()][:1] == [email],
                       lambda: f"it finds {entries.entries()}")
            keyboard.press("Return")
            steward.wait_title(f"{self.organization} — Steward")
            table = steward.table("Members")
            table.find_row(email)
            wait_until(lambda: table.is_selected(table.row_of(email)), "the member is not selected")
            self.assertGreater(table.row_count, 1)  # no filter took the others away

    def test_leave(self):
        with self.connected() as steward:
            steward.table("All organizations").find_row(self.organization)
            Keyboard(steward).press("ctrl+q")
            self.assertEqual(steward.process.wait(15), 0)


if __name__ == "__main__":
    unittest.main()
