# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes over the wire, seen by somebody in between."""

import re
import socket
import threading
import urllib.parse


class Relay:
    """Passes everything on to a sandbox, and keeps a copy; use it in a with statement."""

    def __init__(self, url):
        self._target = urllib.parse.urlsplit(url)
        self._copies = []

    def __enter__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}{self._target.path}"
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._listener.close()

    def sent(self):
        """All that the program has sent, connection by connection."""
        return b"\n".join(bytes(copy) for copy in self._copies)

    def accesses(self):
        """What the program has used in place of a token after it signed in."""
        return set(re.findall(rb"(?i)authorization: Bearer (\S+)", self.sent()))

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection((self._target.hostname, self._target.port))
            copy = bytearray()
            self._copies.append(copy)
            for source, target, kept in ((client, server, copy), (server, client, bytearray())):
                threading.Thread(target=self._pass_on, args=(source, target, kept),
                                 daemon=True).start()

    @staticmethod
    def _pass_on(source, target, copy):
        try:
            while data := source.recv(65536):
                copy += data
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass
