# SPDX-License-Identifier: GPL-3.0-or-later
"""Creating and renaming organizations."""

import unittest

from journey import Journey
from waiting import wait_until


class Organizations(Journey):
    def test_create(self):
        with self.connected() as steward:
            steward.find("button", "New organization").press()
            dialog = steward.dialog("New organization")
            create = dialog.find("button", "Create")
            name = dialog.find("text", "Name")
            name.write("Not A Name")
            wait_until(lambda: not create.is_enabled, "a wrong name can be sent")
            self.assertNotEqual(create.description, "")
            name.write("lighthouse-keepers")
            dialog.find("combo box", "Subscription").choose("Free")
            create.press()
            steward.wait_gone("dialog", "New organization")
            steward.wait_title("lighthouse-keepers — Steward")
            self.assertIn("lighthouse-keepers", self.sandbox.organizations())

    def test_a_name_that_is_taken_is_refused_in_the_service_s_words(self):
        taken = {"name": "somebody-elses", "subscription": "free"}
        status, _ = self.sandbox.request("POST", "/organizations", taken, token="vendor")
        self.assertEqual(status, 201)
        status, refusal = self.sandbox.request("POST", "/organizations", taken)
        self.assertEqual(status, 409)
        before = self.sandbox.organizations()
        self.assertNotIn(taken["name"], before)
        with self.connected() as steward:
            steward.find("button", "New organization").press()
            dialog = steward.dialog("New organization")
            dialog.find("text", "Name").write(taken["name"])
            dialog.find("combo box", "Subscription").choose("Free")
            dialog.find("button", "Create").press()
            wait_until(lambda: refusal["error"] in dialog.tree(),
                       lambda: f"nobody says {refusal['error']!r}:\n{dialog.tree()}")
            self.assertEqual(self.sandbox.organizations(), before)

    def test_a_name_of_one_s_own_list_is_not_offered_to_the_service(self):
        taken = next(iter(self.sandbox.organizations()))
        with self.connected() as steward:
            steward.find("button", "New organization").press()
            dialog = steward.dialog("New organization")
            create = dialog.find("button", "Create")
            dialog.find("combo box", "Subscription").choose("Free")
            dialog.find("text", "Name").write(taken)
            wait_until(lambda: "has this name already" in create.description,
                       lambda: f"it says {create.description!r}")
            self.assertFalse(create.is_enabled)

    def test_rename(self):
        old = self.sandbox.administered()
        with self.connected() as steward:
            self.visit(steward, old, "Subscription")
            steward.find("button", "Rename organization").press()
            dialog = steward.dialog("Rename organization")
            dialog.find("text", "Name").write("brand-new-name")
            dialog.find("button", "Rename").press()
            steward.wait_gone("dialog", "Rename organization")
            steward.wait_title("brand-new-name — Steward")
            names = [entry.name for entry in steward.find("list", "Organizations").entries()]
            self.assertFalse([name for name in names if name == old], names)
        now = self.sandbox.organizations()
        self.assertIn("brand-new-name", now)
        self.assertNotIn(old, now)


if __name__ == "__main__":
    unittest.main()
