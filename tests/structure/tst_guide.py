# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide: the same pages in each language, which name what the window has."""

import pathlib
import re
import unittest
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = PROJECT / "resources" / "guide"
LANGUAGES = ("en", "de", "nl")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")


def pages(language):
    return {path.name: path.read_text("utf-8") for path in (GUIDE / language).glob("*.md")}


def translations(language):
    """What each text of the window is called in a language: not always the same everywhere."""
    names = {}
    for message in ElementTree.parse(
            PROJECT / "resources" / "translations" / f"steward_{language}.ts").iter("message"):
        names.setdefault(message.findtext("source"), set()).add(message.findtext("translation") or "")
    return names


def words_of_the_window(language):
    """Every text that the window has in a language."""
    catalogue = ElementTree.parse(
        PROJECT / "resources" / "translations" / f"steward_{'de' if language == 'en' else language}.ts")
    for message in catalogue.iter("message"):
        if language == "en":
            yield message.findtext("source")
        else:
            yield message.findtext("translation") or ""


class Guide(unittest.TestCase):
    def test_each_language_has_every_page(self):
        names = set(pages("en"))
        self.assertGreater(len(names), 10)
        for language in LANGUAGES:
            self.assertEqual(set(pages(language)), names, language)

    def test_the_program_has_every_page_and_picture(self):
        resources = {file.text for file in ElementTree.parse(
            PROJECT / "resources" / "guide.qrc").iter("file")}
        files = {str(path.relative_to(PROJECT / "resources"))
                 for path in GUIDE.rglob("*") if path.is_file()}
        self.assertEqual(files - resources, set())

    def test_pictures_are_there_and_described(self):
        for language in LANGUAGES:
            for name, text in pages(language).items():
                for description, path in PICTURE.findall(text):
                    self.assertTrue(description, f"{language}/{name}: {path} has no description")
                    self.assertTrue((GUIDE / path).is_file(), f"{language}/{name}: no {path}")

    def test_translations_have_the_same_pictures(self):
        for name, text in pages("en").items():
            wanted = [path for _, path in PICTURE.findall(text)]
            for language in LANGUAGES:
                self.assertEqual([path for _, path in PICTURE.findall(pages(language)[name])],
                                 wanted, f"{language}/{name}")

    def test_each_page_begins_with_its_title(self):
        for language in LANGUAGES:
            for name, text in pages(language).items():
                self.assertRegex(text, r"\A# \S", f"{language}/{name}")

    def test_what_is_named_is_there(self):
        for language in LANGUAGES:
            known = set(words_of_the_window(language))
            for name, text in pages(language).items():
                for named in BOLD.findall(text):
                    self.assertIn(named, known, f"{language}/{name} names {named!r}")

    def test_what_is_named_is_named_in_each_language(self):
        for language in ("de", "nl"):
            names = translations(language)
            for name, text in pages("en").items():
                theirs = set(BOLD.findall(pages(language)[name]))
                for named in BOLD.findall(text):
                    self.assertTrue(names[named] & theirs, f"{language}/{name} does not name {named!r}")


class Contributing(unittest.TestCase):
    TEXT = (PROJECT / "packaging" / "CONTRIBUTING.md").read_text("utf-8")

    def test_a_field_more_is_five_files(self):
        section = self.TEXT.partition("## Add a read-only field")[2].partition("\n## ")[0]
        files = set(re.findall(r"`((?:app|ui|tests|resources)/[\w/]+\.\w+)`", section))
        # The second catalogue is named without its folder.
        files |= {f"resources/translations/{name}" for name in re.findall(r"`(steward_\w+\.ts)`", section)}
        self.assertEqual(len(files), 5, files)
        for file in files:
            self.assertTrue((PROJECT / file).is_file(), file)
        # The decoder is none of them as long as it reads what the value lists.
        decoder = (PROJECT / "app" / "api" / "decodeorganizations.cpp").read_text("utf-8")
        self.assertNotIn("overage_usage", decoder)

    def test_what_it_names_is_there(self):
        for path in re.findall(r"`((?:app|ui|tests|packaging)/[\w./-]+)`", self.TEXT):
            self.assertTrue((PROJECT / path).exists(), path)


if __name__ == "__main__":
    unittest.main()
