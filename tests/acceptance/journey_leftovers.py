# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes that the program did not see the end of, since it was killed."""

import unittest

from desktop import Application
from journey import Journey
from sandbox import SwallowedAnswers
from waiting import wait_until

NEW = "grace.hopper@example.com"


class Leftovers(Journey):
    def started(self, url, home=None):
        return Application(environment={"UBIOPS_API_HOST": url,
                                        "UBIOPS_API_TOKEN": self.sandbox.tokens["admin"]},
                           home=home)

    def test_a_killed_program_tells_at_the_next_start(self):
        organization = self.sandbox.administered()
        with SwallowedAnswers(self.sandbox) as service:
            with self.started(service.url) as first:
                self.visit(first, organization, "Members")
                first.find("button", "Invite member").press()
                dialog = first.dialog("Invite member")
                dialog.find("text", "Email").write(NEW)
                dialog.find("button", "Send invitation").press()
                wait_until(lambda: service.swallowed == ["POST"], "nothing was sent")
                first.process.kill()
                first.process.wait()
                with self.started(service.url, home=first.home) as second:
                    notice = second.find("label", "Notice")
                    wait_until(lambda: notice.text ==
                               "When Steward was last closed, a change was on its way: "
                               f"invite {NEW} to {organization}. It was made. "
                               f"{NEW} is a member of {organization}.",
                               lambda: f"the notice says {notice.text!r}")
            self.assertEqual(service.swallowed, ["POST"])
        self.assertIn(NEW, self.sandbox.members(organization))


if __name__ == "__main__":
    unittest.main()
