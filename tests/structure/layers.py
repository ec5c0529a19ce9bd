#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says where the sources break the rules of the tree: layers.py PROJECT QT_HEADERS.

The link lines keep most crossings from linking; headers alone need no linking, so this reads the
include lines. Each finding is printed as file:line: what is wrong; any finding fails.
"""

import pathlib
import re
import sys

# What a layer may include from. app/main.cpp wires everything and may include from all.
LAYERS = {
    "base": {"base"},
    "domain": {"base", "domain"},
    "api": {"base", "domain", "api"},
    "models": {"base", "domain", "models"},
    "journal": {"base", "domain", "journal"},
    "controllers": {"base", "domain", "api", "models", "journal", "controllers"},
    "sandbox": {"base", "domain", "sandbox"},
    "headless": {"base", "domain", "api", "controllers", "headless"},
    "exports": {"base", "domain", "api", "models", "headless", "exports"},
    "apply": {"base", "domain", "api", "models", "journal", "controllers", "headless", "apply"},
    "instance": {"base", "instance"},
    "ui": {"base", "domain", "models", "controllers", "ui"},
}
# Who may include what is not ours, by Qt module or by the header's name.
MODULES = {
    "QtWidgets": {"ui"},
    "QtCharts": {"ui"},
    # instance: runs of the program meet at a local socket; nothing of it leaves the machine.
    "QtNetwork": {"api", "sandbox", "instance"},
    "QtHttpServer": {"sandbox"},
    "QtSql": {"journal", "sandbox"},
}
HEADERS = {
    re.compile(r"QJson\w*|qjson\w*\.h"): {"api", "journal", "sandbox"},
    re.compile(r"simdjson(\.h)?"): {"api"},
    re.compile(r"keychain\.h"): {"base"},
}
LONGEST = 350
# A test reads from one case to the next: nobody has to hold the whole file.
LONGEST_TEST = 1000
INCLUDE = re.compile(r'\s*#\s*include\s*(["<])([^">]+)[">]')
# The sandbox's library is not called as its program is.
LINKED = re.compile(r"\bsteward-(" + "|".join(LAYERS) + r")(?:server)?\b")


ANONYMOUS = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.S | re.M)
NAMED = re.compile(r"^(?:constexpr|const|static|inline)\b[^=({\n]*?\b(?P<value>\w+)(?:\[\])?(?: =|\(|\{| \{)"
                   r"|^(?:struct|class|enum class) (?P<type>\w+)"
                   r"|^[\w:<>,&* ]+[ &*](?P<function>\w+)\((?P<taken>[^()]*)\)\n\{", re.M)


def layer_of(path):
    """The layer that a file belongs to, or None: app/main.cpp, tests."""
    parts = path.parts
    if parts[0] == "ui":
        return "ui"
    return parts[1] if parts[0] == "app" and len(parts) > 2 else None


class Modules:
    """Which Qt module a header belongs to, as the installed headers tell."""

    def __init__(self, qt_headers):
        self._modules = {}
        for name in MODULES:
            folder = pathlib.Path(qt_headers) / name
            if not folder.is_dir():
                raise SystemExit(f"{folder}: no such folder; where are Qt's headers?")
            for header in folder.iterdir():
                self._modules[header.name] = name

    def of(self, header):
        first, _, rest = header.partition("/")
        return first if rest and first in MODULES else self._modules.get(header)


def crossing(layer, quote, header, modules):
    """Why a file in a layer may not include a header, or None."""
    if quote == '"':
        if header.startswith("."):
            return f'"{header}": a path begins at app/ or at the top of the tree'
        target = header.split("/")[0] if "/" in header else layer
        if target in LAYERS and target not in LAYERS[layer]:
            return f'{layer} may not include "{header}"'
        return None
    module = modules.of(header)
    if module and layer not in MODULES[module]:
        return f"{layer} may not include <{header}> of {module}"
    for pattern, allowed in HEADERS.items():
        if pattern.fullmatch(header.split("/")[-1]) and layer not in allowed:
            return f"{layer} may not include <{header}>"
    return None


def findings_in(path, text, modules):
    """What is wrong in one file, as (line, words)."""
    lines = text.splitlines()
    first = 1 if lines and lines[0].startswith("#!") else 0
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in "".join(lines[first : first + 1]):
        yield 1, "begins without its SPDX line"
    longest = LONGEST_TEST if path.parts[0] == "tests" else LONGEST
    if len(lines) > longest:
        yield len(lines), f"{len(lines)} lines; more than {longest} are hard to hold"
    if path.suffix == ".h" and "#pragma once" not in lines:
        yield 1, "has no #pragma once"
    layer = layer_of(path)
    if layer not in LAYERS:
        return
    for number, line in enumerate(lines, 1):
        if path.suffix in (".h", ".cpp") and (match := INCLUDE.match(line)):
            if problem := crossing(layer, *match.groups(), modules):
                yield number, problem
        if path.name == "CMakeLists.txt":
            for target in LINKED.findall(line):
                if target not in LAYERS[layer]:
                    yield number, f"{layer} may not link steward-{target}"


def shared_names(texts):
    """Constants, types and functions that two files of a layer name alike, each for itself: a unity
    build makes one file of the two. texts are the .cpp files of the layers by path."""
    first = {}
    for path, text in texts.items():
        for block in ANONYMOUS.finditer(text):
            for match in NAMED.finditer(block.group(1)):
                name = match["value"] or match["type"] or match["function"]
                kind = re.sub(r"\W+", " ", match["taken"]) if match["function"] else None
                others = first.setdefault((layer_of(path), name), {})
                # Functions that take other things stand beside each other.
                other = next((each for each, theirs in others.items() if each != path
                              and (kind is None or None in theirs or kind in theirs)), None)
                others.setdefault(path, set()).add(kind)
                if other:
                    line = text.count("\n", 0, block.start(1) + match.start()) + 1
                    yield path, line, f"{name} is a name in {other}, too"


def sources(project):
    """Every file that the rules are about, relative to the project."""
    for top in ("app", "ui", "tests", "packaging"):
        for path in sorted((project / top).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                script = path.suffix == "" and path.read_bytes()[:2] == b"#!"
                if script or path.suffix in (".h", ".cpp", ".py", ".sh", ".cmake") \
                        or path.name == "CMakeLists.txt":
                    yield path.relative_to(project)


def check(project, qt_headers):
    """All findings of a tree, as lines for a person."""
    modules = Modules(qt_headers)
    project = pathlib.Path(project)
    texts = {path: (project / path).read_text("utf-8") for path in sources(project)}
    findings = [
        f"{path}:{line}: {words}"
        for path, text in texts.items()
        for line, words in findings_in(path, text, modules)
    ]
    layered = {path: text for path, text in texts.items()
               if layer_of(path) in LAYERS and path.suffix == ".cpp"}
    return findings + [f"{path}:{line}: {words}" for path, line, words in shared_names(layered)]


def main(arguments):
    if len(arguments) != 2:
        raise SystemExit(__doc__)
    checked = sum(1 for _ in sources(pathlib.Path(arguments[0])))
    if not checked:
        raise SystemExit(f"{arguments[0]}: no sources here")
    findings = check(*arguments)
    print("\n".join(findings), end="\n" if findings else "")
    print(f"{checked} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
