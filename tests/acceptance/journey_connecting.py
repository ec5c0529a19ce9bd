# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to the organizations."""

import unittest

from desktop import Application
from journey import Journey
from waiting import wait_until


class Connecting(Journey):
    def assert_lists_the_organizations(self, steward):
        expected = set(self.sandbox.organizations())
        self.assertGreater(len(expected), 1)
        table = steward.table("All organizations")
        wait_until(lambda: {row["Name"] for row in table.rows()} == expected,
                   lambda: f"the table has {table.rows()}")
        entries = steward.find("list", "Organizations").entries()
        self.assertEqual(len(entries), len(expected))

    def test_with_a_token(self):
        with Application() as steward:
            self.assertEqual(steward.title, "Steward")
            steward.find("button", "Connect to UbiOps").press()
            dialog = steward.dialog("Connect to UbiOps")
            self.assertFalse(dialog.find("button", "Connect").is_enabled)
            dialog.find("text", "API address").write(self.sandbox.url)
            dialog.find("text", "API token").write(self.sandbox.tokens["admin"])
            dialog.find("button", "Connect").press()
            steward.wait_gone("dialog", "Connect to UbiOps")
            self.assert_lists_the_organizations(steward)

    def test_a_token_may_come_without_its_prefix(self):
        bare = self.sandbox.tokens["admin"].removeprefix("Token ")
        self.assertNotEqual(bare, self.sandbox.tokens["admin"])
        with Application() as steward:
            steward.find("button", "Connect to UbiOps").press()
            dialog = steward.dialog("Connect to UbiOps")
            dialog.find("text", "API address").write(self.sandbox.url)
            dialog.find("text", "API token").write(bare)
            dialog.find("button", "Connect").press()
            self.assert_lists_the_organizations(steward)

    def test_with_the_environment(self):
        with self.connected() as steward:
            self.assert_lists_the_organizations(steward)
            self.assertIsNone(steward.look_for("button", "Explore the demo"))

    def test_the_environment_s_token_is_stored_nowhere(self):
        token = self.sandbox.tokens["admin"].removeprefix("Token ").encode()
        with self.connected() as steward:
            self.assert_lists_the_organizations(steward)
            self.assertEqual(steward.quit(), 0)
            stored = [path for path in steward.home.rglob("*")
                      if path.is_file() and token in path.read_bytes()]
            self.assertEqual(stored, [])

    def test_an_unknown_token_is_refused_in_words(self):
        with Application() as steward:
            steward.find("button", "Connect to UbiOps").press()
            dialog = steward.dialog("Connect to UbiOps")
            dialog.find("text", "API address").write(self.sandbox.url)
            dialog.find("text", "API token").write(40 * "0")
            dialog.find("button", "Connect").press()
            status, refusal = self.sandbox.request("GET", "/user", token="nobody")
            self.assertEqual(status, 401)
            wait_until(lambda: refusal["error"] in steward.tree(),
                       lambda: f"nobody says {refusal['error']!r}:\n{steward.tree()}")

    def test_the_demo_from_the_welcome_page(self):
        with Application() as steward:
            steward.find("button", "Explore the demo").press()
            table = steward.table("All organizations")
            wait_until(lambda: table.row_count > 1, "the demo has no organizations")
            self.assertIn("DEMO", steward.tree())

    def test_a_link_opens_its_place(self):
        organization = self.sandbox.administered()
        environment = {"UBIOPS_API_HOST": self.sandbox.url,
                       "UBIOPS_API_TOKEN": self.sandbox.tokens["admin"]}
        with Application(f"steward://organization/{organization}/resources",
                         environment=environment) as steward:
            steward.wait_title(f"{organization} — Steward")
            steward.table("Resources")
        with Application("steward://organization/somebody-elses/members",
                         environment=environment) as steward:
            wait_until(lambda: "somebody-elses" in steward.message(),
                       lambda: f"the window says {steward.message()!r}")

    def test_ctrl_q_ends_it(self):
        with self.connected() as steward:
            self.assert_lists_the_organizations(steward)
            self.assertEqual(steward.quit(), 0)


if __name__ == "__main__":
    unittest.main()
