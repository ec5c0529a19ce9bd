# SPDX-License-Identifier: GPL-3.0-or-later
"""What journeys have in common: a sandbox of their own and Steward connected to it."""

import unittest

from desktop import Application
from sandbox import Sandbox


class Journey(unittest.TestCase):
    """Each test has a sandbox with fresh data."""

    def setUp(self):
        self.sandbox = self.enterContext(Sandbox("--rate-limit", "0"))

    def connected(self, token="admin"):
        """Steward as it is for somebody who keeps address and token in the environment."""
        return Application(environment={"UBIOPS_API_HOST": self.sandbox.url,
                                        "UBIOPS_API_TOKEN": self.sandbox.tokens[token]})

    @staticmethod
    def visit(steward, organization, tab):
        """Goes to a page of an organization, as from the list on the left."""
        steward.find("list", "Organizations").choose(organization)
        steward.wait_title(f"{organization} — Steward")
        steward.open(tab)
