# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain of a test's own, on the test's own message bus."""

import os
import subprocess

from gi.repository import Gio, GLib

from waiting import wait_until

NAME = "org.freedesktop.secrets"


class Keychain:
    """gnome-keyring in a home folder, unlocked; use it in a with statement."""

    def __init__(self, home):
        self._home = home

    def __enter__(self):
        (self._home / "run").mkdir(mode=0o700, exist_ok=True)
        self._process = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=os.environ | {"HOME": str(self._home), "XDG_DATA_HOME": str(self._home / "data"),
                              "XDG_RUNTIME_DIR": str(self._home / "run")})
        self._process.stdin.write(b"word")
        self._process.stdin.close()
        wait_until(self._is_there, "the keychain does not come")
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(10)
        wait_until(lambda: not self._is_there(), "the keychain does not go")

    @staticmethod
    def _is_there():
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        answer = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus",
                               "org.freedesktop.DBus", "NameHasOwner",
                               GLib.Variant("(s)", (NAME,)), None, Gio.DBusCallFlags.NONE, -1)
        return answer.unpack()[0]
