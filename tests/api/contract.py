# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the answers of steward-sandbox to the OpenAPI contract, errors too.

usage: contract.py PROGRAM OPENAPI_YAML

Each answer is validated by python3-jsonschema against the schema that the contract gives for that
operation and that status. At the end every operation has to have shown each status in PROMISED.
"""
import contextlib
import datetime
import http.client
import json
import subprocess
import sys
import urllib.parse

import jsonschema
import yaml

# What each operation of the contract has to show here.
PROMISED = {
    "organizations_list": {200, 401, 429},
    "organizations_create": {201, 400, 401, 409, 413, 429},
    "organizations_get": {200, 401, 404, 429},
    "organizations_update": {200, 400, 401, 403, 404, 409, 413, 429},
    "organizations_resource_usage": {200, 401, 404, 429},
    "organizations_usage_get": {200, 400, 401, 404, 429},
    "organization_users_list": {200, 401, 404, 429},
    "organization_users_create": {201, 400, 401, 403, 404, 409, 413, 429},
    "organization_users_get": {200, 401, 403, 404, 429},
    "organization_users_update": {200, 400, 401, 403, 404, 413, 429},
    "organization_users_delete": {204, 400, 401, 403, 404, 429},
    "vouchers_get": {200, 401, 404, 429},
}

FORMATS = jsonschema.FormatChecker()


@FORMATS.checks("date-time", raises=ValueError)
def is_date_time(text):
    """RFC 3339, which here is always UTC."""
    if not isinstance(text, str):
        return True
    datetime.datetime.fromisoformat(text.removesuffix("Z"))
    return text.endswith("Z") and "T" in text


class Contract:
    """The OpenAPI document and what it says about an answer."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = yaml.safe_load(file)
        self.operations = {}
        for template, methods in self.document["paths"].items():
            for verb in ("get", "post", "patch", "delete", "put"):
                if verb in methods:
                    operation = methods[verb]
                    self.operations[operation["operationId"]] = (verb.upper(), template, operation)

    def resolved(self, node):
        while "$ref" in node:
            target = self.document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key]
            node = target
        return node

    def check_document(self):
        """Every schema is one, and every reference leads somewhere."""
        def walk(node):
            if isinstance(node, dict):
                self.resolved(node)
                for value in node.values():
                    walk(value)
            elif isinstance(node, list):
                for value in node:
                    walk(value)

        assert self.document["openapi"].startswith("3.1"), self.document["openapi"]
        walk(self.document)
        for schema in self.document["components"]["schemas"].values():
            jsonschema.Draft202012Validator.check_schema(schema)

    def validate(self, schema, value):
        # References start at the root, so the root has to have what they refer to.
        rooted = {**schema, "components": self.document["components"]}
        jsonschema.Draft202012Validator(rooted, format_checker=FORMATS).validate(value)
        self.check_known_fields(schema, value)

    def check_known_fields(self, schema, value):
        """The contract lets fields pass that it does not name; the sandbox invents none."""
        schema = self.resolved(schema)
        if isinstance(value, list):
            for item in value:
                self.check_known_fields(schema["items"], item)
        elif isinstance(value, dict):
            for name, field in value.items():
                assert name in schema["properties"], f"{name} is not in the contract"
                self.check_known_fields(schema["properties"][name], field)

    def check_request(self, operation_id, body):
        schema = self.operations[operation_id][2]["requestBody"]["content"]["application/json"]
        self.validate(schema["schema"], body)

    def check_answer(self, operation_id, answer):
        responses = self.operations[operation_id][2]["responses"]
        promised = self.resolved(responses.get(str(answer.status), responses["default"]))
        if answer.status < 400:
            assert str(answer.status) in responses, f"{answer.status} is not in the contract"
        for name, header in promised.get("headers", {}).items():
            if name in answer.headers:
                self.validate(header["schema"], int(answer.headers[name]))
        if "content" not in promised:
            assert answer.body == b"", "a body where the contract has none"
            return
        assert answer.headers["content-type"] == "application/json", answer.headers
        self.validate(promised["content"]["application/json"]["schema"], json.loads(answer.body))


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()

    def json(self):
        return json.loads(self.body)


class Sandbox:
    """A running steward-sandbox."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE)
        line = json.loads(self.process.stdout.readline())
        self.tokens = line["tokens"]
        self.url = urllib.parse.urlsplit(line["url"])

    def send(self, verb, path, body=None, caller="admin"):
        connection = http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=30)
        with contextlib.closing(connection):
            headers = {"Authorization": self.tokens[caller]} if caller else {}
            if body is not None and not isinstance(body, bytes):
                body = json.dumps(body).encode()
            connection.request(verb, self.url.path + path, body, headers)
            return Answer(connection.getresponse())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.process.stdout.close()


class Exam:
    """Calls operations and holds each answer to the contract."""

    def __init__(self, contract, sandbox):
        self.contract = contract
        self.sandbox = sandbox
        self.seen = {operation_id: set() for operation_id in contract.operations}

    def call(self, status, operation_id, *, body=None, caller="admin", query="", **parts):
        verb, template, _ = self.contract.operations[operation_id]
        path = template.format(**{name: urllib.parse.quote(value, safe="")
                                  for name, value in parts.items()})
        if body is not None and status < 400:
            self.contract.check_request(operation_id, body)
        answer = self.sandbox.send(verb, path + query, body, caller)
        where = f"{operation_id} {path}{query} as {caller}: {answer.status} {answer.body[:200]}"
        assert answer.status == status, f"{where} instead of {status}"
        try:
            self.contract.check_answer(operation_id, answer)
        except (jsonschema.ValidationError, AssertionError) as error:
            raise AssertionError(f"{where} breaks the contract: {error}") from error
        self.seen[operation_id].add(status)
        return answer


TOO_LARGE = b'{"admin": true}' + b" " * (1024 * 1024)
ACME = {"organization_name": "acme-vision"}
LONE = {"organization_name": "ekster-labs"}
UNKNOWN = {"organization_name": "no-such-organization"}


def examine_organizations(exam):
    for caller in ("admin", "member", "vendor"):
        exam.call(200, "organizations_list", caller=caller)
    names = [each["name"] for each in exam.call(200, "organizations_list").json()]
    for name in names:
        exam.call(200, "organizations_get", organization_name=name)
        exam.call(200, "organizations_resource_usage", organization_name=name)

    create = "organizations_create"
    exam.call(201, create, body={"name": "one", "subscription": "free"})
    exam.call(201, create, body={"name": "two", "subscription": "premium",
                                 "subscription_end_date": "2099-12-31", "voucher": "WORKSHOP-GPU",
                                 "two_factor_authentication_forced": True})
    for body in (b"", b"[", {"name": "No", "subscription": "free"}, {"name": "three"},
                 {"name": "three", "subscription": "gold"},
                 {"name": "three", "subscription": "premium"},
                 {"name": "three", "subscription": "free", "subscription_end_date": "2099-01-01"}):
        exam.call(400, create, body=body)
    exam.call(409, create, body={"name": "one", "subscription": "free"})
    exam.call(413, create, body=TOO_LARGE)

    update = "organizations_update"
    exam.call(200, update, body={"name": "uno"}, organization_name="one")
    exam.call(200, update, body={"two_factor_authentication_forced": True}, organization_name="uno")
    exam.call(200, update, caller="vendor", organization_name="uno",
              body={"subscription": "premium", "subscription_start_date": "2026-01-01",
                    "subscription_end_date": "2099-01-01"})
    exam.call(200, update, caller="vendor", body={"subscription_end_date": None},
              organization_name="uno")
    exam.call(400, update, body={"name": "No"}, **ACME)
    exam.call(400, update, caller="vendor", body={"subscription_end_date": "never"}, **ACME)
    exam.call(403, update, body={"subscription_end_date": None}, **ACME)
    exam.call(403, update, caller="member", body={"name": "mine"}, **ACME)
    exam.call(409, update, body={"name": "two"}, **ACME)
    exam.call(413, update, body=TOO_LARGE, **ACME)


def examine_users(exam):
    add = "organization_users_create"
    new = {"email": "new@example.org", "admin": False}
    user = exam.call(201, add, body=new, **ACME).json()
    exam.call(201, add, body=new, organization_name="brightfield")
    for body in (b"", {"email": "nobody", "admin": True}, {"email": "other@example.org"},
                 {"email": "other@example.org", "admin": "yes"}):
        exam.call(400, add, body=body, **ACME)
    exam.call(403, add, caller="member", body=new, **ACME)
    exam.call(409, add, body=new, **ACME)
    exam.call(413, add, body=TOO_LARGE, **ACME)

    for name in ("acme-vision", "brightfield", "kestrel-health"):
        exam.call(200, "organization_users_list", organization_name=name)
    acme_user = {**ACME, "user_id": user["id"]}
    last = next(each["id"] for each in exam.call(200, "organization_users_list", **LONE).json()
                if each["admin"])
    last_admin = {**LONE, "user_id": last}
    exam.call(200, "organization_users_get", **acme_user)
    exam.call(200, "organization_users_update", body={"admin": True}, **acme_user)
    exam.call(400, "organization_users_update", body={"admin": 1}, **acme_user)
    exam.call(400, "organization_users_update", body={"admin": False}, **last_admin)
    exam.call(413, "organization_users_update", body=TOO_LARGE, **acme_user)
    exam.call(400, "organization_users_delete", **last_admin)
    for operation_id in ("organization_users_get", "organization_users_update",
                         "organization_users_delete"):
        body = {"admin": True} if operation_id.endswith("update") else None
        exam.call(403, operation_id, caller="member", body=body, **acme_user)
        exam.call(404, operation_id, body=body, **ACME, user_id="no/such user?")
    exam.call(204, "organization_users_delete", **acme_user)


def examine_usage(exam):
    usage = "organizations_usage_get"
    for name in ("acme-vision", "tulip-retail", "noordzee-energie"):
        exam.call(200, usage, organization_name=name)
        exam.call(200, usage, query="?interval=day", organization_name=name)
        exam.call(200, usage, query="?start_date=2025-01-31&end_date=2026-02-10&interval=month",
                  organization_name=name)
    for query in ("?interval=year", "?start_date=x", "?start_date=2026-02-02&end_date=2026-02-01"):
        exam.call(400, usage, query=query, **ACME)


def examine_vouchers(exam):
    exam.call(200, "vouchers_get", code="WORKSHOP-GPU")
    exam.call(404, "vouchers_get", code="no such / voucher?")


def parts_of(contract, operation_id):
    """What makes a path of the operation's template."""
    template = contract.operations[operation_id][1]
    every = {"organization_name": UNKNOWN["organization_name"], "user_id": "any", "code": "any"}
    return {name: value for name, value in every.items() if "{" + name + "}" in template}


def examine_strangers(exam):
    """No credential, an organization that is hidden: the same for every operation."""
    for operation_id in exam.contract.operations:
        parts = parts_of(exam.contract, operation_id)
        exam.call(401, operation_id, caller=None, **parts)
        if "organization_name" in parts:
            exam.call(404, operation_id, **parts)


def examine_what_is_not_offered(contract, sandbox):
    """Answers that belong to no operation are still errors of the contract."""
    error = {"$ref": "#/components/schemas/Error"}
    for verb, path, status in (("PUT", "/organizations", 405), ("DELETE", "/vouchers/x", 405),
                               ("GET", "/nothing", 404)):
        answer = sandbox.send(verb, path)
        assert answer.status == status, (verb, path, answer.status)
        contract.validate(error, answer.json())


def examine_rate_limit(exam):
    exam.sandbox.send("GET", "/status")
    for operation_id in exam.contract.operations:
        answer = exam.call(429, operation_id, **parts_of(exam.contract, operation_id))
        for name in ("limit", "remaining", "reset"):
            assert int(answer.headers[f"x-ratelimit-{name}"]) >= 0
        assert int(answer.headers["x-ratelimit-reset"]) <= 60


def check_that_it_can_fail(contract):
    """A validator that accepts anything would be worth nothing."""
    organization = {"id": "6a0b5b1e-5a70-4d5c-9c4f-1b6f4a7a4a4a", "name": "acme",
                    "creation_date": "2020-03-25T15:43:46.101Z"}
    schema = {"$ref": "#/components/schemas/OrganizationList"}
    contract.validate(schema, organization)
    for change in ({"id": "7"}, {"name": "Acme"}, {"creation_date": "yesterday"}, {"status": 1},
                   {"invented": True}):
        try:
            contract.validate(schema, {**organization, **change})
        except (jsonschema.ValidationError, AssertionError):
            continue
        raise AssertionError(f"{change} passed the check")


def main(program, openapi):
    contract = Contract(openapi)
    contract.check_document()
    check_that_it_can_fail(contract)
    assert set(contract.operations) == set(PROMISED), "other operations than expected"

    with Sandbox(program, "--rate-limit", "0") as sandbox:
        exam = Exam(contract, sandbox)
        for examine in (examine_organizations, examine_users, examine_usage, examine_vouchers,
                        examine_strangers):
            examine(exam)
        examine_what_is_not_offered(contract, sandbox)
    with Sandbox(program, "--rate-limit", "1") as limited:
        exam.sandbox = limited
        examine_rate_limit(exam)

    for operation_id, statuses in PROMISED.items():
        assert exam.seen[operation_id] == statuses, \
            f"{operation_id} showed {sorted(exam.seen[operation_id])}, not {sorted(statuses)}"
    answers = sum(len(statuses) for statuses in exam.seen.values())
    print(f"{len(exam.seen)} operations, {answers} kinds of answers: all as the contract says")


if __name__ == "__main__":
    main(*sys.argv[1:])
