#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation at a time in a small tree and sees that layers.py finds exactly it."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import layers  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Layers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name) / "project"
        self.qt = pathlib.Path(folder.name) / "qt"
        for module, header in {
            "QtWidgets": "QLabel",
            "QtCharts": "QChart",
            "QtNetwork": "QNetworkReply",
            "QtHttpServer": "QHttpServer",
            "QtSql": "QSqlQuery",
        }.items():
            self.write(self.qt / module / header, "")
        self.plant("app/main.cpp", '#include "ui/window.h"\n#include "sandbox/sandbox.h"\n')
        self.plant("app/base/result.h", "#pragma once\n")
        self.plant("app/api/client.cpp", '#include "base/result.h"\n#include <QNetworkReply>\n')
        self.plant("app/sandbox/answer.cpp", "#include <QJsonObject>\n#include <QSqlQuery>\n")
        self.plant("ui/page.cpp", '#include "controllers/list.h"\n#include <QtWidgets/QLabel>\n')

    @staticmethod
    def write(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def plant(self, path, text, first=SPDX):
        self.write(self.tree / path, first + text)

    def findings(self):
        return layers.check(self.tree, self.qt)

    def test_a_clean_tree_has_no_findings(self):
        self.assertEqual(self.findings(), [])

    def test_each_crossing_is_found(self):
        crossings = {
            "app/base/a.cpp": '#include "domain/member.h"',
            "app/domain/a.cpp": '#include "api/client.h"',
            "app/domain/b.cpp": "#include <QJsonObject>",
            "app/models/a.cpp": '#include "api/client.h"',
            "app/models/b.cpp": "#include <QLabel>",
            "app/models/c.cpp": "#include <QtCharts/QChart>",
            "app/controllers/a.cpp": '#include "ui/page.h"',
            "app/controllers/b.cpp": "#include <QNetworkReply>",
            "app/controllers/c.cpp": "#include <QtCore/QJsonArray>",
            "app/controllers/d.cpp": "#include <simdjson.h>",
            "app/sandbox/a.cpp": '#include "api/client.h"',
            "app/sandbox/b.cpp": "#include <simdjson.h>",
            "app/api/a.cpp": '#include "sandbox/sandbox.h"',
            "app/api/b.cpp": "#include <QSqlQuery>",
            "ui/a.cpp": '#include "api/client.h"',
            "ui/b.cpp": '#include "sandbox/sandbox.h"',
            "ui/pages/c.cpp": "  #  include <QNetworkReply>",
            "ui/d.cpp": '#include "../app/api/client.h"',
        }
        for path, line in crossings.items():
            with self.subTest(path=path, line=line):
                self.plant(path, line + "\n")
                found = self.findings()
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(f"{path}:2: "), found)
                (self.tree / path).unlink()

    def test_a_link_line_across_layers_is_found(self):
        spdx = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
        self.plant("ui/CMakeLists.txt", "steward_layer(ui LINK steward-controllers)\n", spdx)
        self.assertEqual(self.findings(), [])
        self.plant("ui/CMakeLists.txt", "steward_layer(ui LINK steward-api)\n", spdx)
        self.assertEqual(self.findings(), ["ui/CMakeLists.txt:2: ui may not link steward-api"])
        self.plant("ui/CMakeLists.txt", "steward_layer(ui LINK steward-sandboxserver)\n", spdx)
        self.assertEqual(self.findings(), ["ui/CMakeLists.txt:2: ui may not link steward-sandbox"])

    def test_a_missing_licence_line_is_found(self):
        for path in ("app/base/a.cpp", "tests/unit/tst_a.cpp", "packaging/setup.sh", "ui/a.py"):
            with self.subTest(path=path):
                self.plant(path, "\n", first="")
                self.assertEqual(self.findings(), [f"{path}:1: begins without its SPDX line"])
                (self.tree / path).unlink()

    def test_a_script_has_its_licence_line_second(self):
        self.plant("packaging/run", SPDX, first="#!/bin/sh\n")
        self.assertEqual(self.findings(), [])
        self.plant("packaging/run", "echo\n", first="#!/bin/sh\n")
        self.assertEqual(self.findings(), ["packaging/run:1: begins without its SPDX line"])

    def test_a_header_without_its_guard_is_found(self):
        self.plant("app/base/a.h", "class A;\n")
        self.assertEqual(self.findings(), ["app/base/a.h:1: has no #pragma once"])

    def test_a_long_file_is_found(self):
        self.plant("app/base/a.cpp", "\n" * (layers.LONGEST - 1))
        self.assertEqual(self.findings(), [])
        self.plant("app/base/a.cpp", "\n" * layers.LONGEST)
        self.assertEqual(len(self.findings()), 1)

    def test_a_test_may_be_longer(self):
        self.plant("tests/unit/tst_a.cpp", "\n" * (layers.LONGEST_TEST - 1))
        self.assertEqual(self.findings(), [])
        self.plant("tests/unit/tst_a.cpp", "\n" * layers.LONGEST_TEST)
        self.assertEqual(len(self.findings()), 1)

    def test_a_name_of_two_files_of_a_layer_is_found(self):
        block = "namespace {{\n\n{}\n\n}} // namespace\n"
        self.plant("app/base/a.cpp", block.format("constexpr int gap = 1;"))
        self.plant("app/domain/a.cpp", block.format("constexpr int gap = 2;"))
        self.plant("app/base/b.cpp", "constexpr int gap = 3;\n")
        self.assertEqual(self.findings(), [])
        self.plant("app/base/c.cpp", block.format("const char *const gap = nullptr;"))
        self.plant("app/base/d.cpp", block.format("constexpr int far = 1;\n\nstruct Place\n{\n};"))
        self.plant("app/base/e.cpp", block.format("enum class Place { Here };"))
        self.assertEqual(self.findings(),
                         ["app/base/c.cpp:4: gap is a name in app/base/a.cpp, too",
                          "app/base/e.cpp:4: Place is a name in app/base/d.cpp, too"])

    def test_a_tree_without_sources_fails(self):
        with self.assertRaises(SystemExit):
            layers.main([str(self.qt), str(self.qt)])


if __name__ == "__main__":
    unittest.main()
