# SPDX-License-Identifier: GPL-3.0-or-later
"""The built sandbox, and the truth as it tells it to anybody who speaks HTTP."""

import decimal
import http.server
import json
import os
import pathlib
import select
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request

PROGRAMS = pathlib.Path(os.environ["STEWARD_PROGRAMS"])
UNKNOWN = "Token " + 40 * "0"


class SwallowedAnswers:
    """Stands before a sandbox and never hands out what it says about a change; use it in a with
    statement."""

    def __init__(self, sandbox):
        swallowed = self.swallowed = []

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                request = urllib.request.Request(
                    sandbox.origin + self.path, method=self.command, data=body or None,
                    headers={name: self.headers[name] for name in ("Authorization", "Content-Type")
                             if name in self.headers})
                try:
                    with urllib.request.urlopen(request, timeout=30) as answer:
                        status, text = answer.status, answer.read()
                except urllib.error.HTTPError as refusal:
                    with refusal:
                        status, text = refusal.code, refusal.read()
                if self.command != "GET":
                    swallowed.append(self.command)
                    self.rfile.read(1)  # until the other side is gone
                    self.close_connection = True
                    return
                self.send_response(status)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            do_GET = do_POST = do_PATCH = do_DELETE = handle_one

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = sandbox.url.replace(sandbox.origin,
                                       f"http://127.0.0.1:{self._server.server_port}")

    def __enter__(self):
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Sandbox:
    """steward-sandbox with these arguments; use it in a with statement."""

    def __init__(self, *arguments):
        self._command = [str(PROGRAMS / "steward-sandbox"), *arguments]

    def __enter__(self):
        self._home = tempfile.TemporaryDirectory(prefix="steward-sandbox-")
        self._process = subprocess.Popen(
            self._command, stdout=subprocess.PIPE, env=os.environ | {"HOME": self._home.name})
        readable, _, _ = select.select([self._process.stdout], [], [], 30)
        line = self._process.stdout.readline() if readable else b""
        assert line, f"{self._command} did not say that it is ready"
        ready = json.loads(line)
        self.url, self.tokens = ready["url"], ready["tokens"]
        self.sign_in = ready["sign_in"]
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._home.cleanup()

    @property
    def origin(self):
        """The address without the version."""
        return self.url.rsplit("/", 1)[0]

    def request(self, method, path, body=None, token="admin"):
        """(status, decoded body or None) of one request; path begins after the version."""
        request = urllib.request.Request(
            self.url + path, method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": self.tokens.get(token, UNKNOWN), "Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, self._decoded(answer)
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, self._decoded(refusal)

    def get(self, path, token="admin"):
        """The decoded body of an answer that has to be 200."""
        status, body = self.request("GET", path, token=token)
        assert status == 200, f"GET {path}: {status} {body}"
        return body

    def caller(self):
        """The e-mail address of the person whose token "admin" is."""
        return self.get("/user")["email"]

    def organizations(self):
        return {each["name"]: each for each in self.get("/organizations")}

    def administered(self, condition=lambda members: True):
        """The name of an organization whose admin the caller is and whose members are so."""
        for name in self.organizations():
            status, members = self.request("GET", f"/organizations/{name}/users")
            if status == 200 and condition(members) and any(
                    member["email"] == self.caller() and member["admin"] for member in members):
                return name
        raise AssertionError("the sandbox has no such organization")

    def members(self, organization):
        return {each["email"]: each for each in self.get(f"/organizations/{organization}/users")}

    @staticmethod
    def _decoded(answer):
        text = answer.read()
        # Exactly the digits that were sent: a float has its own idea of them.
        return json.loads(text, parse_float=decimal.Decimal) if text else None
