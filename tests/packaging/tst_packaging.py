# SPDX-License-Identifier: GPL-3.0-or-later
"""What cmake --install puts into a prefix: valid, complete, and in step with the programs."""

import json
import os
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import yaml

PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "packaging"
BUILD = pathlib.Path(os.environ["STEWARD_BUILD"])
APPLICATION = "com.example.steward"
PROGRAMS = ("steward", "steward-sandbox")
COMMANDS = ("export", "apply", "report")  # of steward
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def run(*command, **more):
    """What a command printed on both streams; it has to end with 0."""
    answer = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, timeout=60, check=False, **more)
    if answer.returncode:
        raise AssertionError(f"{command[0]} ended with {answer.returncode}:\n{answer.stdout}")
    return answer.stdout


class Installed(unittest.TestCase):
    """Everything is asked of the files where they are installed."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="steward-prefix-")
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = pathlib.Path(folder.name)
        cls.share = cls.prefix / "share"
        run(os.environ["STEWARD_CMAKE"], "--install", BUILD, "--prefix", cls.prefix)

    def program(self, name, *arguments):
        # Where no display is: help and version have to come there as well.
        surroundings = {"PATH": os.environ["PATH"], "HOME": str(self.prefix), "LC_ALL": "C.UTF-8"}
        return run(self.prefix / "bin" / name, *arguments, env=surroundings)

    def options(self, name, *command):
        """The options that the help of a program, or of its command, lists, long and short."""
        listed = self.program(name, *command, "--help").partition("Options:")[2]
        listed = re.split(r"\n(?:Environment|Arguments|Commands)", listed)[0]
        found = set()
        for line in listed.splitlines():
            if match := re.match(r"  (-[^ ].*?)(  |$)", line):
                found.update(OPTION.findall(match.group(1)))
        self.assertIn("--help", found)
        return found

    def test_programs_say_their_version_without_a_display(self):
        for name in PROGRAMS:
            self.assertEqual(self.program(name, "--version"),
                             f"{name} {os.environ['STEWARD_VERSION']}\n")

    def test_desktop_entry(self):
        entry = self.share / "applications" / f"{APPLICATION}.desktop"
        self.assertEqual(run("desktop-file-validate", entry), "")
        text = entry.read_text("utf-8")
        self.assertIn(f"\nIcon={APPLICATION}\n", text)
        for command in re.findall(r"^Exec=(\S+)", text, re.MULTILINE):
            self.assertTrue((self.prefix / "bin" / command).is_file(), command)

    def test_metainfo(self):
        metainfo = self.share / "metainfo" / f"{APPLICATION}.metainfo.xml"
        run("appstreamcli", "validate", "--no-net", "--pedantic", metainfo)
        component = ElementTree.parse(metainfo).getroot()
        self.assertEqual(component.findtext("id"), APPLICATION)
        self.assertEqual(component.findtext("launchable"), f"{APPLICATION}.desktop")
        self.assertEqual(component.find("releases/release").get("version"),
                         os.environ["STEWARD_VERSION"])
        self.assertIsNotNone(component.find("content_rating"))
        for image in component.iterfind("screenshots/screenshot/image"):
            picture = PACKAGING / "pictures" / image.text.rpartition("/")[2]
            self.assertTrue(picture.is_file(), picture)

    def test_icons_of_every_size(self):
        icons = self.share / "icons" / "hicolor"
        for size in ICON_SIZES:
            picture = (icons / f"{size}x{size}" / "apps" / f"{APPLICATION}.png").read_bytes()
            self.assertTrue(picture.startswith(b"\x89PNG\r\n\x1a\n"), size)
            self.assertEqual(struct.unpack(">II", picture[16:24]), (size, size))
        self.assertEqual(ElementTree.parse(icons / "scalable" / "apps" / f"{APPLICATION}.svg")
                         .getroot().tag, "{http://www.w3.org/2000/svg}svg")

    def test_manuals_are_well_formed_and_name_every_option(self):
        for name in PROGRAMS:
            page = self.share / "man" / "man1" / f"{name}.1"
            # The other manual is not installed where mandoc looks for it.
            self.assertEqual(run("mandoc", "-Tlint", "-Wwarning", page), "")
            self.assertEqual(run("man", "--warnings=all", "--local-file", page,
                                 stdin=subprocess.DEVNULL).count("warning"), 0)
            text = run("mandoc", "-Tutf8", "-Owidth=500", page)
            text = re.sub(r".\x08", "", text).replace("\N{HYPHEN}", "-").replace("\N{MINUS SIGN}", "-")
            named = set(OPTION.findall(text.partition("DESCRIPTION")[2].partition("ENVIRONMENT")[0]))
            self.assertEqual(self.options(name) - named, set(), name)
            for command in COMMANDS if name == "steward" else ():
                self.assertEqual(self.options(name, command) - named, set(), command)
        self.assertEqual(set(re.findall(r"UBIOPS_\w+", self.program("steward", "--help"))),
                         set(re.findall(r"UBIOPS_\w+", (self.share / "man" / "man1" / "steward.1")
                                        .read_text("utf-8"))))

    def test_bash_completes_every_option(self):
        for name in PROGRAMS:
            script = self.share / "bash-completion" / "completions" / name
            run("bash", "-n", script)
            function = "_" + name.replace("-", "_")
            offered = run("bash", "-c", f'. "$1"; COMP_WORDS=({name} -); COMP_CWORD=1; {function}; '
                          'printf "%s\\n" "${COMPREPLY[@]}"', "bash", script)
            self.assertEqual(set(offered.split()), self.options(name), name)

    def test_bash_completes_every_command(self):
        script = self.share / "bash-completion" / "completions" / "steward"
        offer = '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _steward; ' \
            'printf "%s\\n" "${COMPREPLY[@]}"'
        offered = run("bash", "-c", offer, "bash", script, "steward", "")
        self.assertEqual(set(offered.split()), set(COMMANDS))
        for command in COMMANDS:
            offered = run("bash", "-c", offer, "bash", script, "steward", command, "-")
            self.assertEqual(set(offered.split()), self.options("steward", command), command)

    def test_bash_offers_what_to_export_once(self):
        script = self.share / "bash-completion" / "completions" / "steward"
        offer = ('. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _steward; '
                 'printf "%s\\n" "${COMPREPLY[@]}"')

        def offered(*words):
            return run("bash", "-c", offer, "bash", script, "steward", "export", *words, "").split()

        for words in ((), ("--profile", "members"), ("--format", "csv")):
            self.assertIn("members", offered(*words), words)
        for words in (("members",), ("usage", "--from", "2026-01-01")):
            self.assertNotIn("members", offered(*words), words)
            self.assertIn("--output", offered(*words), words)

    def test_fish_completes_every_command(self):
        script = self.share / "fish" / "vendor_completions.d" / "steward.fish"

        def offered(line):
            answer = run("fish", "--no-config", "--command",
                         f'source "{script}"; complete --do-complete="{line}"')
            return {line.partition("\t")[0] for line in answer.splitlines()}
        self.assertEqual(offered("steward "), set(COMMANDS))
        for command in COMMANDS:
            self.assertEqual(offered(f"steward {command} -"), self.options("steward", command))
        self.assertIn("members", offered("steward export "))
        self.assertNotIn("members", offered("steward export members "))

    def test_zsh_completes_every_command(self):
        script = (self.share / "zsh" / "vendor-completions" / "_steward").read_text("utf-8")
        self.assertIn(f"'1:command:({' '.join(COMMANDS)})'", script)
        for command in COMMANDS:
            section = script.partition(f"== {command} ]]")[2].partition("\nfi\n")[0]
            specifications = re.sub(r"\[.*?\].*", "", section)
            self.assertEqual(set(OPTION.findall(specifications.replace("{", " ").replace(",", " "))),
                             self.options("steward", command), command)

    def test_fish_completes_every_option(self):
        for name in PROGRAMS:
            script = self.share / "fish" / "vendor_completions.d" / f"{name}.fish"
            run("fish", "--no-execute", script)
            offered = run("fish", "--no-config", "--command",
                          f'source "{script}"; complete --do-complete="{name} -"')
            self.assertEqual({line.partition("\t")[0] for line in offered.splitlines()},
                             self.options(name), name)

    def test_zsh_completes_every_option(self):
        for name in PROGRAMS:
            script = self.share / "zsh" / "vendor-completions" / f"_{name}"
            run("zsh", "-n", script)
            specifications = re.sub(r"\[.*?\].*", "", script.read_text("utf-8")
                                    .partition("_arguments -s")[2])
            self.assertEqual(set(OPTION.findall(specifications.replace("{", " ").replace(",", " "))),
                             self.options(name), name)

    def test_package_declares_what_is_loaded_at_run_time(self):
        declared = (PACKAGING / "deb" / "deb.cmake").read_text("utf-8")
        needed = re.findall(r"^([a-z0-9-]+)", (PACKAGING / "packages" / "run.txt").read_text("utf-8"),
                            re.MULTILINE)
        self.assertTrue(needed)
        for package in needed:
            self.assertRegex(declared, rf'["\s]{package}[,"]')

    def test_scripts_build_presets_that_exist(self):
        presets = json.loads((PACKAGING.parent / "CMakePresets.json").read_text())
        known = [preset["name"] for preset in presets["buildPresets"]]
        for script in PACKAGING.iterdir():
            if script.is_file():
                for name in re.findall(r"^build_preset ([a-z]+)", script.read_text(), re.M):
                    self.assertIn(name, known, script.name)

    def test_changelog_is_about_this_version(self):
        changelog = (self.share / "doc" / "steward" / "changelog").read_text("utf-8")
        self.assertTrue(changelog.startswith(f"steward ({os.environ['STEWARD_VERSION']}) "))

    def test_flatpak_manifest(self):
        with open(PACKAGING / "flatpak" / f"{APPLICATION}.yml", encoding="utf-8") as file:
            manifest = yaml.safe_load(file)
        self.assertEqual(manifest["id"], APPLICATION)
        self.assertTrue((self.prefix / "bin" / manifest["command"]).is_file())
        self.assertEqual(manifest["modules"][-1]["name"], "steward")
        for service in ("freedesktop.secrets", "freedesktop.Notifications",
                        "kde.StatusNotifierWatcher"):
            self.assertIn(f"--talk-name=org.{service}", manifest["finish-args"])
        for module in manifest["modules"]:
            self.assertTrue(module["buildsystem"] and module["sources"], module["name"])


if __name__ == "__main__":
    unittest.main()
