# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports as a cron job makes them: no display, no bus, no window."""

import csv
import datetime
import decimal
import io
import json
import os
import pathlib
import resource
import signal
import subprocess
import tempfile
import unittest

from sandbox import Sandbox

PROGRAM = pathlib.Path(os.environ["STEWARD_PROGRAMS"]) / "steward"


class Exports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox("--organizations", "3", "--rate-limit", "0")
        cls.sandbox.__enter__()
        cls.addClassCleanup(cls.sandbox.__exit__, None, None, None)
        cls.organization = cls.sandbox.administered()

    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="steward-home-")
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)

    def surroundings(self):
        """No more than cron gives, but for what a build with sanitizers needs."""
        return {"PATH": os.environ["PATH"], "HOME": str(self.home),
                "UBIOPS_API_HOST": self.sandbox.url,
                "UBIOPS_API_TOKEN": self.sandbox.tokens["admin"]} | {
                    name: value for name, value in os.environ.items()
                    if name.endswith("SAN_OPTIONS")}

    def export(self, *arguments, command="export", **more):
        return subprocess.run([PROGRAM, command, *arguments], capture_output=True, timeout=60,
                              check=False, env=self.surroundings() | more)

    def table(self, *arguments):
        answer = self.export(*arguments)
        self.assertEqual((answer.returncode, answer.stderr), (0, b""))
        return list(csv.DictReader(io.StringIO(answer.stdout.decode("utf-8"), newline="")))

    def refused(self, status, *arguments, **more):
        answer = self.export(*arguments, **more)
        self.assertEqual((answer.returncode, answer.stdout), (status, b""), answer.stderr)
        sentence = answer.stderr.decode("utf-8")
        self.assertRegex(sentence, r"\Asteward: .*\.\n\Z")
        return sentence

    def test_members(self):
        rows = self.table("members", "--organization", self.organization)
        truth = self.sandbox.members(self.organization)
        self.assertEqual({row["email"] for row in rows}, set(truth))
        for row in rows:
            self.assertEqual(row["role"], "admin" if truth[row["email"]]["admin"] else "member")

    def test_resources_of_all_organizations(self):
        rows = self.table("resources")
        self.assertEqual({row.pop("organization") for row in rows}, set(self.sandbox.organizations()))
        for row in rows:
            self.assertTrue(all(figure.isdigit() for figure in row.values()), row)

    def test_usage_of_two_years_adds_up_to_the_last_digit(self):
        today = datetime.datetime.now(datetime.timezone.utc).date()
        first = today - datetime.timedelta(days=700)
        for interval in ("day", "week", "month"):
            rows = self.table("usage", "--organization", self.organization, "--from", str(first),
                              "--to", str(today), "--interval", interval)
            truth = self.sandbox.get(
                f"/organizations/{self.organization}/usage?interval=day&start_date={first}"
                f"&end_date={today + datetime.timedelta(days=1)}")
            self.assertEqual(sum(decimal.Decimal(row["credits"]) for row in rows),
                             sum(point["value"] for point in truth["data_organization"]), interval)
            self.assertEqual(min(row["start"] for row in rows), str(first))
            self.assertEqual(max(row["end"] for row in rows), str(today))

    def test_json_into_a_file(self):
        target = self.home / "usage.json"
        target.write_text("what was there before")
        answer = self.export("usage", "--format", "json", "--output", target)
        self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (0, b"", b""))
        usage = json.loads(target.read_text("utf-8"), parse_float=decimal.Decimal)
        self.assertEqual({each["organization"] for each in usage}, set(self.sandbox.organizations()))
        for each in usage:
            self.assertEqual(each["total"], sum(point["credits"] or 0 for point in each["points"]))
            for point in each["points"]: # what is to come is not zero
                self.assertEqual(point["credits"] is None, point["state"] == "ahead", point)

    def test_what_does_not_work_leaves_the_old_file(self):
        target = self.home / "members.csv"
        target.write_text("what was there before")
        sentence = self.refused(1, "members", "--output", target, UBIOPS_API_TOKEN="0" * 40)
        self.assertNotIn("0" * 40, sentence)
        self.assertEqual(target.read_text(), "what was there before")
        self.assertEqual(list(self.home.glob("members*")), [target])
        self.refused(1, "members", "--output", self.home / "nowhere" / "members.csv")
        self.refused(1, "members", "--organization", "no-such-one")
        self.assertIn("No space left", self.refused(1, "members", "--output", "/dev/full"))

    def report(self, *arguments, **more):
        return self.export(*arguments, command="report", **more)

    def test_report(self):
        target = self.home / "report.pdf"
        answer = self.report("--organization", self.organization, "--from", "2026-01-01", "--to",
                             "2026-01-31", "--interval", "week", "--output", target)
        self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (0, b"", b""))
        self.assertTrue(target.read_bytes().startswith(b"%PDF-"))
        answer = self.report("--output", "-")
        self.assertEqual((answer.returncode, answer.stderr), (0, b""))
        self.assertTrue(answer.stdout.startswith(b"%PDF-"))
        before = target.read_bytes()
        answer = self.report("--output", target, UBIOPS_API_TOKEN="0" * 40)
        self.assertEqual((answer.returncode, answer.stdout), (1, b""))
        self.assertEqual(target.read_bytes(), before)
        self.assertEqual(self.report().returncode, 2)

    def test_a_full_disk_is_named(self):
        target = self.home / "usage.csv"
        target.write_text("what was there before")

        def narrow():
            resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        answer = subprocess.run(
            [PROGRAM, "export", "usage", "--output", target], capture_output=True, timeout=60,
            check=False, preexec_fn=narrow,
            env=self.surroundings() | {"GCOV_PREFIX": str(self.home / "coverage")})
        self.assertEqual(answer.returncode, 1)
        # A program that counts which lines it ran cannot write that either, and says so. Half of it
        # would spoil the records of others, so it tries elsewhere.
        said = [line for line in answer.stderr.decode("utf-8").splitlines()
                if not line.startswith("libgcov")]
        self.assertEqual(len(said), 1, said)
        self.assertRegex(said[0], r"\Asteward: .* could not be written: File too large\.\Z")
        self.assertEqual(target.read_text(), "what was there before")

    def test_wrong_usage_without_a_display(self):
        self.refused(2, command="--nonsense")
        self.refused(2, command="exprot")
        self.refused(2, "pink", command="--appearance")
        self.refused(2, "fusion", "--nonsense", command="-style")
        self.assertIn("no display", self.refused(1, "fusion", command="-style"))
        self.assertIn("no display", self.refused(1, "light", command="--appearance"))
        self.refused(2, "--nonsense", command="report")

    def test_wrong_usage(self):
        self.refused(2)
        self.refused(2, "everything")
        self.refused(2, "usage", "--from", "yesterday")
        self.assertIn("UBIOPS_API_TOKEN", self.refused(2, "members", UBIOPS_API_TOKEN=""))

    def test_profiles(self):
        self.assertIn("no profile", self.refused(1, "members", "--profile", "work"))
        folder = self.home / ".config" / "steward"
        folder.mkdir(parents=True)
        (folder / "steward.ini").write_text(
            "[profiles]\nsize=1\n1\\id=p1\n1\\name=work\n1\\address=https://api.ubiops.com/v2.1\n")
        # Without a bus there is no keychain to ask.
        self.assertIn("No sign-in is kept", self.refused(1, "members", "--profile", "work"))


if __name__ == "__main__":
    unittest.main()
