# SPDX-License-Identifier: GPL-3.0-or-later
"""The German and Dutch catalogues: what is translated says where its values go, as English does."""

import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2]
TRANSLATIONS = PROJECT / "resources" / "translations"
LUPDATE = "/usr/lib/qt6/bin/lupdate"
PLACE = re.compile(r"%L?(?:\d+|n)")


def finished(language):
    """Each translated message of a catalogue: where it is, its source, its translations."""
    for context in ElementTree.parse(TRANSLATIONS / f"steward_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")] \
                    or [translation.text or ""]
                yield context.findtext("name"), message.findtext("source"), forms


def brought_up_to_date(language, folder, *options):
    """The catalogue as the sources of today would have it."""
    path = pathlib.Path(folder) / f"steward_{language}.ts"
    shutil.copy(TRANSLATIONS / path.name, path)
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", *options, "-I", ".",
                    "-I", "app", "app", "ui", "-ts", path],
                   cwd=PROJECT, check=True, timeout=50)
    return ElementTree.parse(path)


class Catalogues(unittest.TestCase):
    def test_every_text_is_translated(self):
        with tempfile.TemporaryDirectory() as folder:
            for language, options in (("de", []), ("nl", []), ("en", ["-pluralonly"])):
                missing = [message.findtext("source")
                           for message in brought_up_to_date(language, folder, *options).iter("message")
                           if message.find("translation").get("type") == "unfinished"]
                self.assertEqual(missing, [], f"{language}: see the target update-texts")

    def test_places_for_values_are_kept(self):
        for language in ("de", "nl"):
            messages = list(finished(language))
            self.assertGreater(len(messages), 300, language)
            for context, source, forms in messages:
                for form in forms:
                    self.assertTrue(form.strip(), f"{language}, {context}: {source!r} is empty")
                    self.assertEqual(set(PLACE.findall(form)), set(PLACE.findall(source)),
                                     f"{language}, {context}: {source!r} is {form!r}")

    def test_numbers_of_things_are_written_as_the_language_does(self):
        """1,000 members, 1.000 Mitglieder: %Ln, where %n would leave it at 1000."""
        for language in ("de", "nl", "en"):
            for context, source, forms in finished(language):
                for text in (source, *forms):
                    self.assertNotIn("%n", text, f"{language}, {context}")

    def test_plurals_have_both_forms(self):
        for language in ("de", "nl"):
            for context, source, forms in finished(language):
                if "%Ln" in source:
                    self.assertEqual(len(forms), 2, f"{language}, {context}: {source!r}")

    def test_spaces_around_a_text_and_shortcuts_of_a_filter_are_kept(self):
        for language in ("de", "nl"):
            for context, source, forms in finished(language):
                for form in forms:
                    where = f"{language}, {context}: {source!r} is {form!r}"
                    self.assertEqual(form[:1].isspace(), source[:1].isspace(), where)
                    self.assertEqual(form[-1:].isspace(), source[-1:].isspace(), where)
                    self.assertEqual(re.findall(r"\*\.\w+", form), re.findall(r"\*\.\w+", source),
                                     where)


if __name__ == "__main__":
    unittest.main()
