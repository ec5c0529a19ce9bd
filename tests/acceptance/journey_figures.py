# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage, resources and vouchers: what is shown is what the service says."""

import decimal
import unittest

from journey import Journey
from waiting import wait_until


def number(text):
    """A figure as it is shown, whatever separates its thousands; None while there is none."""
    try:
        return decimal.Decimal(text.replace(",", "").replace("\u202f", "").replace(" ", ""))
    except decimal.InvalidOperation:
        # The row went away between two questions, since newer data has come.
        return None


def wait_for_total(table, total):
    """Waits until the table's row "Total" shows exactly these credits."""
    wait_until(lambda: number(table.find_row("Total")["Credits"]) == total,
               lambda: f"not {total} but {table.rows()}")


class Figures(Journey):
    def setUp(self):
        super().setUp()
        self.organization = self.sandbox.administered()

    def test_usage_totals_are_the_service_s(self):
        usage = self.sandbox.get(f"/organizations/{self.organization}/usage?interval=day")
        total = sum(point["value"] for point in usage["data_organization"])
        self.assertGreater(total, 0)
        with self.connected() as steward:
            self.visit(steward, self.organization, "Usage")
            steward.find("chart", "Credits chart")
            table = steward.table("Usage by project")
            wait_for_total(table, total)
            used = {project["project_name"] for project in usage["data_projects"]
                    if sum(point["value"] for point in project["data"])}
            wait_until(lambda: used <= {row["Project"] for row in table.rows()},
                       lambda: f"not {used} but {table.rows()}")

    def test_usage_of_a_range_of_one_s_own(self):
        usage = self.sandbox.get(f"/organizations/{self.organization}/usage"
                                 "?start_date=2026-02-01&end_date=2026-03-01&interval=day")
        total = sum(point["value"] for point in usage["data_organization"])
        with self.connected() as steward:
            self.visit(steward, self.organization, "Usage")
            steward.find("combo box", "Range").choose("Custom")
            steward.find("date", "From").write("2026-02-01")
            steward.find("date", "To").write("2026-02-28")
            table = steward.table("Usage by project")
            wait_for_total(table, total)

    def test_resources_are_the_service_s(self):
        counts = self.sandbox.get(f"/organizations/{self.organization}/resources")
        expected = {key.replace("_", " ").capitalize(): count for key, count in counts.items()}
        self.assertEqual(len(expected), 8)
        with self.connected() as steward:
            self.visit(steward, self.organization, "Resources")
            steward.find("chart", "Resources chart")
            table = steward.table("Resources")
            wait_until(lambda: {row["Resource"]: number(row["Count"])
                                for row in table.rows()} == expected,
                       lambda: f"not {expected} but {table.rows()}")

    def look_up(self, steward, code):
        self.visit(steward, self.organization, "Subscription")
        steward.find("text", "Voucher code").write(code)
        steward.find("button", "Look up voucher").press()

    def test_a_voucher_that_exists(self):
        description = self.sandbox.get("/vouchers/WORKSHOP-GPU")["description"]
        with self.connected() as steward:
            self.look_up(steward, "WORKSHOP-GPU")
            label = steward.find("label", "Voucher description")
            wait_until(lambda: label.text == description, lambda: f"it reads {label.text!r}")

    def test_a_voucher_that_does_not_exist(self):
        status, refusal = self.sandbox.request("GET", "/vouchers/NO-SUCH-CODE")
        self.assertEqual(status, 404)
        with self.connected() as steward:
            self.look_up(steward, "NO-SUCH-CODE")
            wait_until(lambda: refusal["error"] in steward.tree(),
                       lambda: f"nobody says {refusal['error']!r}:\n{steward.tree()}")


if __name__ == "__main__":
    unittest.main()
