# SPDX-License-Identifier: GPL-3.0-or-later
"""Screens on which a pixel of the program is one and a half of the screen."""

import unittest

from desktop import Application
from journey import Journey
from keyboard import Keyboard, in_sight


class Scale(Journey):
    # Qt and the window manager agree on steps of two pixels of the screen there, and a dialog that
    # asks for an odd number of them gets one less.
    def test_dialogs_have_the_room_that_they_ask_for(self):
        organization = self.sandbox.administered()
        for scale in ("1.25", "1.5", "1.75"):
            with self.subTest(scale=scale), \
                    Application(environment={"UBIOPS_API_HOST": self.sandbox.url,
                                             "UBIOPS_API_TOKEN": self.sandbox.tokens["admin"],
                                             "QT_SCALE_FACTOR": scale}) as steward:
                for page, button, name in (
                        ("Members", "Invite member", "Invite member"),
                        ("Subscription", "Rename organization", "Rename organization")):
                    self.visit(steward, organization, page)
                    steward.find("button", button).press()
                    dialog = Keyboard(steward).dialog(name)
                    dialog.find("text", "Email" if page == "Members" else "Name")
                    bars = [control for control in in_sight(dialog)
                            if control.role == "scroll bar"]
                    self.assertEqual(bars, [], f"{name} scrolls")
                    steward.keys("Escape")
                    steward.wait_gone("dialog", name)


if __name__ == "__main__":
    unittest.main()
