# SPDX-License-Identifier: GPL-3.0-or-later
"""Inviting, promoting and removing members."""

import unittest

from journey import Journey
from waiting import wait_until

NEW = "grace.hopper@example.com"


def admins(members):
    return [member for member in members if member["admin"]]


class Members(Journey):
    def setUp(self):
        super().setUp()
        self.organization = self.sandbox.administered(
            lambda members: len(admins(members)) > 1 and len(members) > len(admins(members)) + 1)

    def regular(self):
        """Somebody who is no admin."""
        members = self.sandbox.members(self.organization)
        return next(email for email, member in members.items() if not member["admin"])

    def test_the_table_has_every_member(self):
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            table = steward.table("Members")
            expected = set(self.sandbox.members(self.organization))
            wait_until(lambda: {row["E-mail"] for row in table.rows()} == expected,
                       lambda: f"the table has {table.rows()}")

    def invite(self, steward, administrator):
        self.visit(steward, self.organization, "Members")
        steward.find("button", "Invite member").press()
        dialog = steward.dialog("Invite member")
        send = dialog.find("button", "Send invitation")
        self.assertFalse(send.is_enabled)
        dialog.find("text", "Email").write(NEW)
        dialog.find("check box", "Administrator").check(administrator)
        send.press()
        steward.wait_gone("dialog", "Invite member")
        steward.table("Members").find_row(NEW)
        return self.sandbox.members(self.organization)[NEW]

    def test_invite(self):
        with self.connected() as steward:
            self.assertFalse(self.invite(steward, administrator=False)["admin"])

    def test_invite_an_administrator(self):
        with self.connected() as steward:
            self.assertTrue(self.invite(steward, administrator=True)["admin"])

    def test_make_admin_and_regular_again(self):
        email = self.regular()
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            table = steward.table("Members")
            before = table.find_row(email)["Role"]
            table.select(email)
            steward.find("button", "Make admin").press()
            wait_until(lambda: table.find_row(email)["Role"] != before, "the role stayed")
            self.assertTrue(self.sandbox.members(self.organization)[email]["admin"])

            table.select(email)
            steward.find("button", "Make regular user").press()
            dialog = steward.dialog("Make regular user")
            self.assertIn(email, dialog.tree())
            dialog.find("button", "Make regular user").press()
            wait_until(lambda: table.find_row(email)["Role"] == before, "the role stayed")
            self.assertFalse(self.sandbox.members(self.organization)[email]["admin"])

    def test_remove_with_its_warning(self):
        email = self.regular()
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            table = steward.table("Members")
            table.select(email)
            steward.find("button", "Remove member").press()
            dialog = steward.dialog("Remove member")
            warning = dialog.tree()
            for part in (email, self.organization, "projects"):
                self.assertIn(part, warning)
            dialog.find("button", "Cancel").press()
            steward.wait_gone("dialog", "Remove member")
            self.assertIn(email, self.sandbox.members(self.organization))

            table.select(email)
            steward.find("button", "Remove member").press()
            steward.dialog("Remove member").find("button", "Remove").press()
            table.wait_row_gone(email)
            self.assertNotIn(email, self.sandbox.members(self.organization))

    def test_the_harmless_button_is_the_default(self):
        email = self.regular()
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            steward.table("Members").select(email)
            steward.find("button", "Remove member").press()
            steward.dialog("Remove member")
            steward.keys("Return")
            steward.wait_gone("dialog", "Remove member")
            self.assertIn(email, self.sandbox.members(self.organization))

    def test_the_last_admin_is_not_offered(self):
        organization = self.sandbox.administered(lambda members: len(admins(members)) == 1)
        with self.connected() as steward:
            self.visit(steward, organization, "Members")
            steward.table("Members").select(self.sandbox.caller())
            for name in ("Make regular user", "Remove member"):
                button = steward.find("button", name)
                wait_until(lambda: not button.is_enabled, f"{name} is offered")
                self.assertIn("admin", button.description)

    def test_the_filter_leaves_what_matches(self):
        email = self.regular()
        with self.connected() as steward:
            self.visit(steward, self.organization, "Members")
            table = steward.table("Members")
            table.find_row(email)
            steward.find("text", "Filter members").write(email)
            wait_until(lambda: [row["E-mail"] for row in table.rows()] == [email],
                       lambda: f"the table has {table.rows()}")


if __name__ == "__main__":
    unittest.main()
