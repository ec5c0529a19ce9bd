# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in, and what is left of it on the disk: nothing that anybody could use."""

import pathlib
import re
import tempfile
import unittest

from desktop import Application
from journey import Journey
from keychain import Keychain
from relay import Relay
from waiting import wait_until


class SigningIn(Journey):
    def setUp(self):
        super().setUp()
        self.relay = self.enterContext(Relay(self.sandbox.url))
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="steward-")))
        self.home = folder / "home"
        self.home.mkdir(mode=0o700)
        self.output = folder / "output"
        self.command_lines = []

    def steward(self):
        """The program in this test's home, telling as much as it can about what it does."""
        return Application(home=self.home, output=self.output,
                           environment={"QT_LOGGING_RULES": "*=true"})

    def note_command_line(self, steward):
        self.command_lines.append(
            pathlib.Path(f"/proc/{steward.process.pid}/cmdline").read_bytes())

    def sign_in(self, steward):
        steward.find("button", "Connect to UbiOps").press()
        dialog = steward.dialog("Connect to UbiOps")
        dialog.find("text", "API address").write(self.relay.url)
        dialog.find("radio button", "Sign in with email and password").press()
        dialog.find("text", "Email").write(self.sandbox.sign_in["email"])
        dialog.find("text", "Password").write(self.sandbox.sign_in["password"])
        dialog.find("button", "Connect").press()
        second = steward.dialog("Two-factor authentication")
        second.find("text", "Code").write(self.sandbox.sign_in["code"])
        second.find("button", "Continue").press()
        steward.wait_gone("dialog", "Two-factor authentication")
        self.wait_organizations(steward)

    def wait_organizations(self, steward):
        expected = set(self.sandbox.organizations())
        self.assertGreater(len(expected), 1)
        table = steward.table("All organizations")
        wait_until(lambda: {row["Name"] for row in table.rows()} == expected,
                   lambda: f"the table has {table.rows()}")

    def wait_goes_on(self, steward):
        """Steward is connected by itself, and shows what it showed last."""
        expected = len(self.sandbox.organizations())
        entries = steward.find("list", "Organizations")
        wait_until(lambda: len(entries.entries()) == expected,
                   lambda: f"the list has {entries.entries()}")

    def export_members(self, steward):
        self.visit(steward, self.sandbox.administered(), "Members")
        wait_until(lambda: steward.table("Members").row_count > 0, "there are no members")
        steward.keys("ctrl+e")
        dialog = steward.dialog("Export")
        path = self.home / "members.csv"
        dialog.find("text", "File name:").write(str(path))
        dialog.find("button", "Save").press()
        wait_until(path.exists, "nothing was exported")

    def fail_once(self, steward):
        """Has the program show an error: there is no such voucher."""
        steward.open("Subscription")
        steward.find("text", "Voucher code").write("no-such-code")
        steward.find("button", "Look up voucher").press()
        wait_until(lambda: self.sandbox.request("GET", "/vouchers/no-such-code")[1]["error"]
                   in steward.tree(), lambda: f"no error is shown:\n{steward.tree()}")

    def assert_nothing_is_left(self, but=()):
        """No file of the program's, no line of its output has a secret in it in any spelling."""
        secrets = {self.sandbox.sign_in["password"].encode(),
                   self.sandbox.tokens["admin"].removeprefix("Token ").encode()}
        # Six digits are part of many a number.
        code = re.compile(rb"(?<![0-9A-Fa-f.])" + self.sandbox.sign_in["code"].encode()
                          + rb"(?![0-9A-Fa-f.])")
        accesses = self.relay.accesses()
        self.assertTrue(accesses, "nobody has signed in")
        sent = self.relay.sent()
        self.assertIn(self.sandbox.sign_in["password"].encode(), sent)
        searched = [path for path in self.home.rglob("*")
                    if path.is_file() and path.name not in but] + [self.output]
        self.assertGreater(len(searched), 2)
        texts = {str(path): path.read_bytes() for path in searched}
        self.assertGreater(len(texts[str(self.output)]), 1000, "the program logs nothing")
        texts |= {"its command line": line for line in self.command_lines}
        self.assertTrue(code.search(sent), "the code was never sent")
        for place, text in texts.items():
            self.assertIsNone(code.search(text), f"the code is in {place}")
        for secret in secrets | accesses:
            for spelling in (secret, secret.hex().encode(), secret.decode().encode("utf-16-le")):
                for place, text in texts.items():
                    self.assertNotIn(spelling, text, f"a secret is in {place}")

    def test_with_email_password_and_code(self):
        with self.steward() as steward:
            self.sign_in(steward)
            self.assertEqual(self.sandbox.sign_in["email"], self.sandbox.caller())

    def test_without_a_keychain_nothing_is_left(self):
        with self.steward() as steward:
            self.sign_in(steward)
            wait_until(lambda: "until Steward is closed" in steward.message(),
                       lambda: f"the window says {steward.message()!r}")
            self.note_command_line(steward)
            self.export_members(steward)
            self.fail_once(steward)
            self.assertEqual(steward.quit(), 0)
        # The next run knows whom to ask, and nothing else.
        with self.steward() as steward:
            button = steward.find("button", "Connect to 127.0.0.1")
            wait_until(lambda: "Please sign in again" in steward.message(),
                       lambda: f"the window says {steward.message()!r}")
            button.press()
            dialog = steward.dialog("Connect to UbiOps")
            self.assertEqual(dialog.find("text", "Email").text, self.sandbox.sign_in["email"])
            self.assertEqual(dialog.find("text", "Password").text, "")
            dialog.find("button", "Cancel").press()
            steward.wait_gone("dialog", "Connect to UbiOps")
            self.assertEqual(steward.quit(), 0)
        self.assert_nothing_is_left()

    def test_with_a_keychain_the_next_run_goes_on(self):
        with Keychain(self.home):
            with self.steward() as steward:
                self.sign_in(steward)
                self.note_command_line(steward)
                self.export_members(steward)
                self.fail_once(steward)
                self.assertEqual(steward.quit(), 0)
            with self.steward() as steward:
                self.wait_goes_on(steward)
                self.assertEqual(steward.quit(), 0)
            self.assert_nothing_is_left()
            with self.steward() as steward:
                self.wait_goes_on(steward)
                steward.find("button", "Profile").press()
                steward.dialog("Profiles").find("button", "Sign out").press()
                steward.find("button", "Connect to 127.0.0.1")
                steward.dialog("Profiles").find("button", "Close").press()
                steward.wait_gone("dialog", "Profiles")
                self.assertEqual(steward.quit(), 0)
            with self.steward() as steward:
                steward.find("button", "Connect to 127.0.0.1").press()
                steward.dialog("Connect to UbiOps").find("button", "Cancel").press()
                steward.wait_gone("dialog", "Connect to UbiOps")
                self.assertEqual(steward.quit(), 0)

    def test_tokens_leave_nothing_either(self):
        with Keychain(self.home):
            with self.steward() as steward:
                self.sign_in(steward)
                self.assertEqual(steward.quit(), 0)
            with self.steward() as steward:
                self.wait_goes_on(steward)
                steward.find("button", "Profile").press()
                steward.dialog("Profiles").find("button", "Connect to UbiOps").press()
                dialog = steward.dialog("Connect to UbiOps")
                dialog.find("text", "API address").write(self.relay.url)
                dialog.find("text", "API token").write(self.sandbox.tokens["admin"])
                dialog.find("text", "Profile name").write("By token")
                dialog.find("button", "Connect").press()
                steward.wait_gone("dialog", "Connect to UbiOps")
                self.note_command_line(steward)
                self.assertEqual(steward.quit(), 0)
        self.assert_nothing_is_left()


if __name__ == "__main__":
    unittest.main()
