# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's settings, as programs ask the portal for them, on the test's own message bus."""

import json
import subprocess
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
DESCRIPTION = f"""<node><interface name="{INTERFACE}">
  <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="v" direction="out"/></method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""


class Portal:
    """Answers with what was set; use it in a with statement. It is a process of its own: what reads
    the screen here would not let it answer."""

    def __enter__(self):
        self._process = subprocess.Popen([sys.executable, "-B", __file__], stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, text=True)
        self._process.stdout.readline()
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def set(self, group, key, value):
        """From now on a setting is a number or a truth, and whoever listens is told."""
        print(json.dumps([group, key, value]), file=self._process.stdin, flush=True)
        self._process.stdout.readline()


def serve():
    """The process: each line of its input is a setting, and each is answered with a line."""
    settings = {}
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def answer(_bus, _sender, _path, _interface, _method, parameters, call):
        value = settings.get(parameters.unpack())
        if value is None:
            call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "No such setting")
        else: # wrapped twice, as portals do
            call.return_value(GLib.Variant("(v)", (GLib.Variant("v", value),)))

    def take(stdin, _condition):
        line = stdin.readline()
        if not line:
            loop.quit()
            return False
        group, key, plain = json.loads(line)
        value = GLib.Variant("b" if isinstance(plain, bool) else "u", plain)
        settings[(group, key)] = value
        bus.emit_signal(None, PATH, INTERFACE, "SettingChanged",
                        GLib.Variant("(ssv)", (group, key, value)))
        bus.flush_sync()
        print("set", flush=True)
        return True

    description = Gio.DBusNodeInfo.new_for_xml(DESCRIPTION)
    bus.register_object(PATH, description.interfaces[0], answer, None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE,
                                   lambda *_: print("ready", flush=True), None)
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, take)
    loop.run()


if __name__ == "__main__":
    serve()
