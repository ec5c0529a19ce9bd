# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start shows the window that is there already."""

import pathlib
import subprocess
import tempfile
import unittest

import pyatspi

from desktop import Application
from waiting import wait_until


class Instance(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="steward-")))

    @staticmethod
    def is_active(steward):
        return any(window.has_state(pyatspi.STATE_ACTIVE) for window in steward.children())

    def test_a_second_start_raises_the_first_window(self):
        with Application(home=self.home) as steward:
            wait_until(lambda: self.is_active(steward), "the window is not active")
            subprocess.run(["xdotool", "getactivewindow", "windowminimize"], check=True)
            wait_until(lambda: not self.is_active(steward), "the window stays active")
            self.assertEqual(steward.start().wait(15), 0)
            wait_until(lambda: self.is_active(steward), "the window does not come back")
            self.assertEqual(steward.quit(), 0)

    def test_one_that_was_killed_is_in_nobody_s_way(self):
        with Application(home=self.home) as steward:
            steward.process.kill()
            steward.process.wait(15)
        with Application(home=self.home) as steward:
            steward.find("button", "Explore the demo")
            self.assertEqual(steward.quit(), 0)

    def test_a_demo_is_a_window_of_its_own(self):
        with Application(home=self.home):
            with Application("--demo", home=self.home) as demo:
                wait_until(lambda: demo.table("All organizations").row_count > 1,
                           "the demo has no organizations")


if __name__ == "__main__":
    unittest.main()
