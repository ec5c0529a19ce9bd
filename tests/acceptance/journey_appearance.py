# SPDX-License-Identifier: GPL-3.0-or-later
"""Light, dark and high contrast, as the desktop asks for them and as the command line does."""

import subprocess
import unittest

from desktop import Application
from portal import Portal
from waiting import wait_until

LOOK = "org.freedesktop.appearance"
ACCESS = "org.gnome.desktop.a11y.interface"

# Of the ground of the window's page, from 0 to 255.
DARK, LIGHT, BLACK, WHITE = range(1, 60), range(200, 255), range(0, 1), range(255, 256)


def ground(steward):
    """How light the most of the window is."""
    place = steward.look_for("frame", None).accessible.queryComponent().getExtents(0)
    points = subprocess.run(
        ["import", "-window", "root", "-crop",
         f"{place.width // 3}x{place.height // 3}+{place.x + place.width // 2}+{place.y + 10}",
         "-colorspace", "gray", "-depth", "8", "gray:-"], check=True, capture_output=True).stdout
    return max(set(points), key=points.count)


class AppearanceTest(unittest.TestCase):
    def expect(self, steward, grounds, what):
        wait_until(lambda: ground(steward) in grounds,
                   lambda: f"{what}: the ground is {ground(steward)}, not in {grounds}")

    def test_follows_the_desktop(self):
        with Portal() as portal:
            portal.set(LOOK, "color-scheme", 1)
            with Application() as steward:
                steward.find("button", "Explore the demo")
                self.expect(steward, DARK, "dark from the start")
                portal.set(LOOK, "contrast", 1)
                self.expect(steward, BLACK, "more contrast")
                portal.set(LOOK, "color-scheme", 0)
                self.expect(steward, WHITE, "neither light nor dark asked for")
                portal.set(LOOK, "contrast", 0)
                self.expect(steward, LIGHT, "usual contrast")
                portal.set(ACCESS, "high-contrast", True)
                self.expect(steward, WHITE, "GNOME's high contrast")

    def test_what_is_asked_for_goes_first(self):
        with Portal() as portal:
            portal.set(LOOK, "color-scheme", 1)
            for name, grounds in (("light", LIGHT), ("high-contrast", BLACK),
                                  ("high-contrast-light", WHITE), ("high-contrast-dark", BLACK)):
                with self.subTest(name=name), Application("--appearance", name) as steward:
                    steward.find("button", "Explore the demo")
                    self.expect(steward, grounds, name)


if __name__ == "__main__":
    unittest.main()
