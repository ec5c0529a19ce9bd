# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program on a desktop of its own, worked from outside as a screen reader works it."""

import os
import pathlib
import subprocess
import tempfile

import pyatspi

from controls import Control, Table
from waiting import wait_until

PROGRAMS = pathlib.Path(os.environ["STEWARD_PROGRAMS"])
FAILURES = pathlib.Path(os.environ["STEWARD_FAILURES"])


class Application(Control):
    """Steward, started with these arguments in a home folder that nobody has used before.

    Use it in a with statement: at the end it is closed, and where the test failed a picture of the
    screen is left in STEWARD_FAILURES. With a home of its own, a folder that is kept, it goes on
    where the run before it in the same home has ended. With an output, a file, all that it says is
    added there.
    """

    def __init__(self, *arguments, environment=None, program="steward", home=None, output=None):
        super().__init__(None)
        self._command = [str(PROGRAMS / program), *arguments]
        self._environment = environment or {}
        self._temporary = None if home else tempfile.TemporaryDirectory(prefix="steward-home-")
        self.home = pathlib.Path(home or self._temporary.name)
        self._output = output
        self.process = None

    def __enter__(self):
        self.process = self.start()
        self.accessible = wait_until(self._on_the_desktop, f"{self._command} shows no window")
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            self._take_picture(traceback.tb_frame.f_code.co_name)
        self.quit()
        if self._temporary:
            self._temporary.cleanup()

    def start(self):
        """One more process with the same arguments in the same home."""
        if self._output is None:
            return subprocess.Popen(self._command, env=self._surroundings())
        with open(self._output, "ab") as output:
            return subprocess.Popen(self._command, env=self._surroundings(), stdout=output,
                                    stderr=subprocess.STDOUT)

    @property
    def title(self):
        frame = self.look_for("frame", None)
        return frame.name if frame else ""

    def wait_title(self, title):
        wait_until(lambda: self.title == title, lambda: f"the title is {self.title!r}")

    def table(self, name):
        return Table(self.find("table", name))

    def dialog(self, name):
        return self.find("dialog", name)

    def open(self, tab):
        """Goes to one of an organization's pages."""
        self.find("page tab", tab).press()

    def keys(self, *keys):
        """Presses keys as a person does, e.g. "ctrl+f", once a window of the program has the focus."""
        wait_until(lambda: any(window.has_state(pyatspi.STATE_ACTIVE)
                               for window in self.children()), "no window has the focus")
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def message(self):
        """What the message bar says; empty where there is none."""
        label = self.look_for("label", "Message")
        return label.text if label else ""

    def quit(self):
        """Ends the program as a person does; its exit code. Harder where that does not help."""
        if self.process.poll() is None:
            windows = len(list(self.children()))
            self.keys(*["Escape"] * (windows - 1), "ctrl+q")
        for end in (lambda: None, self.process.terminate, self.process.kill):
            end()
            try:
                return self.process.wait(5)
            except subprocess.TimeoutExpired:
                continue
        raise AssertionError("the program cannot be ended")

    def _surroundings(self):
        folders = {"HOME": self.home, "XDG_CONFIG_HOME": self.home / "config",
                   "XDG_DATA_HOME": self.home / "data", "XDG_CACHE_HOME": self.home / "cache",
                   "XDG_RUNTIME_DIR": self.home / "run"}
        for folder in folders.values():
            folder.mkdir(mode=0o700, exist_ok=True)
        inherited = {name: value for name, value in os.environ.items()
                     if not name.startswith(("UBIOPS_", "QT_", "STEWARD_", "LC_"))}
        return inherited | {name: str(folder) for name, folder in folders.items()} | {
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} | self._environment

    def _on_the_desktop(self):
        assert self.process.poll() is None, f"{self._command} ended with {self.process.returncode}"
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.childCount \
                    and application.get_process_id() == self.process.pid:
                return application
        return None

    @staticmethod
    def _take_picture(name):
        FAILURES.mkdir(parents=True, exist_ok=True)
        picture = FAILURES / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(picture)], check=False)
        print(f"a picture of the screen is in {picture}")
