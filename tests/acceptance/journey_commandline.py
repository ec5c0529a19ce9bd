# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line offers, as a script uses it."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = pathlib.Path(os.environ["STEWARD_PROGRAMS"]) / "steward"
PNG = b"\x89PNG\r\n\x1a\n"


class CommandLine(unittest.TestCase):
    def run_steward(self, *arguments, **variables):
        with tempfile.TemporaryDirectory(prefix="steward-home-") as home:
            surroundings = {name: value for name, value in os.environ.items()
                            if not name.startswith(("UBIOPS_", "XDG_"))}
            return subprocess.run(
                [PROGRAM, *arguments], capture_output=True, text=True, timeout=120, check=False,
                env=surroundings | {"HOME": home, "XDG_RUNTIME_DIR": home,
                                    "QT_QPA_PLATFORM": "offscreen"} | variables)

    def test_help_names_every_option_and_variable(self):
        answer = self.run_steward("--help")
        self.assertEqual(answer.returncode, 0)
        for word in ("--demo", "--screenshots", "--quit-when-loaded", "--appearance", "--language",
                     "--version", "UBIOPS_API_TOKEN", "UBIOPS_API_HOST", "Exit status"):
            self.assertIn(word, answer.stdout)

    def test_what_is_not_understood_is_said_with_status_2(self):
        for arguments in (["--no-such-option"], ["word"], ["--appearance", "pink"],
                          ["--language", "tlh"], ["--screenshots", ""], ["--quit-when-loaded"]):
            answer = self.run_steward(*arguments)
            self.assertEqual(answer.returncode, 2, arguments)
            self.assertTrue(answer.stderr.startswith("steward: "), answer.stderr)
            self.assertNotIn("..", answer.stderr)
            self.assertEqual(answer.stdout, "")

    def test_quit_when_loaded_says_how_long_it_took(self):
        answer = self.run_steward("--demo", "--quit-when-loaded")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        times = json.loads(answer.stdout)
        self.assertGreater(times["first_paint_ms"], 0)
        self.assertGreaterEqual(times["loaded_ms"], times["first_paint_ms"])

    def test_quit_when_loaded_says_why_nothing_could_be(self):
        for host, reason in (("http://127.0.0.1:1", "refused the connection"),
                             ("ftp://example.com", "UBIOPS_API_HOST in the environment")):
            answer = self.run_steward("--quit-when-loaded", UBIOPS_API_TOKEN="0" * 40,
                                      UBIOPS_API_HOST=host)
            self.assertEqual(answer.returncode, 1, host)
            self.assertTrue(answer.stderr.startswith("steward: "), answer.stderr)
            self.assertIn(reason, answer.stderr)
            self.assertEqual(answer.stdout, "")

    def test_screenshots_of_every_page_and_dialog(self):
        with tempfile.TemporaryDirectory(prefix="steward-pictures-") as folder:
            answer = self.run_steward("--screenshots", folder + "/new")
            self.assertEqual(answer.returncode, 0, answer.stderr)
            pictures = {path.stem: path.read_bytes() for path in pathlib.Path(folder).rglob("*")
                        if path.is_file()}
        for name in ("welcome", "all-organizations", "all-credits", "overview", "members", "usage", "resources",
                     "subscription", "usage-project", "usage-change", "usage-allowance", "connect", "new-organization", "profiles", "settings", "sign-in",
                     "single-sign-on", "sign-in-again", "code", "edit-profile", "production",
                     "welcome-profiles", "guide", "invite",
                     "remove", "rename", "change-subscription"):
            light, dark = pictures[f"light-{name}"], pictures[f"dark-{name}"]
            self.assertTrue(light.startswith(PNG) and dark.startswith(PNG), name)
            self.assertNotEqual(light, dark, name)


if __name__ == "__main__":
    unittest.main()
