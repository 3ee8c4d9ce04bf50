"""Nothing of a question is written anywhere: marks go in by every way there is, and none comes out.

A mark is looked for in what the service writes to its outputs and its folder, in its counts, and in
every answer that is an error. A good answer may repeat the question to who asked it.
"""

import itertools
import json
import pathlib
import secrets
import subprocess
import urllib.parse

import pytest

from serving import HOTLINE, ROOT, Server, answers, built, talk

MARK = "mark" + secrets.token_hex(6)
DESCRIPTION = json.loads((ROOT / "Sources/HotlineServer/Assets/openapi.json").read_text("utf-8"))
PARAMETERS = DESCRIPTION["components"]["parameters"]
PAGES = ["/", "/public", "/embed"]
HEADERS = {
    "User-Agent": f"{MARK}/1.0", "Referer": f"https://{MARK}.example/{MARK}",
    "X-Forwarded-For": f"{MARK}, 192.0.2.1", "Accept-Language": f"{MARK}, vi;q=0.5",
    "Origin": f"https://{MARK}.example", "Cookie": f"a={MARK}", "Authorization": f"Bearer {MARK}",
    "If-None-Match": f'"{MARK}"', "Accept": f"text/{MARK}", "X-Request-ID": MARK, "X-API-Key": MARK,
    "Traceparent": f"00-{MARK}-01", "Forwarded": f"for={MARK}"}
LONG = MARK * 200


def parameters(operation):
    """The names of the parameters of an operation, by where they stand."""
    for parameter in operation.get("parameters", []):
        name = parameter.get("$ref", "").rpartition("/")[2]
        parameter = PARAMETERS.get(name, parameter)
        yield parameter["in"], parameter["name"]


def questions():
    """Requests as method, path, body: a mark in every field, name and value, of every route."""
    for path, operations in DESCRIPTION["paths"].items():
        if "{" in path:
            for id in [MARK, f"{MARK}/{MARK}", f"%00{MARK}", f"..%2f{MARK}", LONG]:
                yield "GET", path.replace("{id}", id), None
            path = path.replace("{id}", "otit-native-language-consultation")
        names = [name for place, name in parameters(operations.get("get", {})) if place == "query"]
        values = [MARK] if "coverage" in path else [MARK, LONG, f"vi,{MARK}", f"%ff{MARK}"]
        for name, value in itertools.product(names, values):
            yield "GET", f"{path}?{name}={value}", None
        yield "GET", f"{path}?{'&'.join(f'{name}={MARK}' for name in names)}", None
        yield "GET", f"{path}?{MARK}={MARK}", None
        yield "GET", f"{path}?{MARK}", None
        yield "GET", f"{path}?%zz{MARK}", None
        yield "GET", f"{path}/{MARK}", None
        for method in ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "POST", "PROPFIND"]:
            yield method, f"{path}?{MARK}={MARK}", MARK if method in ("PUT", "POST") else None
    yield "GET", f"/{MARK}", None
    yield "GET", f"/assets/{MARK}", None
    yield "GET", f"http://{MARK}.example/{MARK}", None


def bodies():
    """Questions that are posted as JSON: good and bad, a mark in every field."""
    question = DESCRIPTION["components"]["schemas"]["Question"]["properties"]
    for name in question:
        for value in [MARK, [MARK, MARK], {MARK: MARK}, LONG, [[MARK]], f"\u202e{MARK}\0"]:
            yield json.dumps({name: value})
    yield json.dumps({"languages": ["vi"], "place": "JP-23", "about": f"họ giữ {MARK}"})
    yield json.dumps({"consent": {"police": MARK, "share": MARK, MARK: MARK}})
    yield json.dumps({MARK: MARK})
    yield json.dumps([MARK])
    yield json.dumps({"about": MARK})[:-2]
    yield "{" + MARK
    yield MARK
    yield '{"about": "\\ud800' + MARK + '"}'
    yield "[" * 20_000 + MARK
    yield json.dumps({"about": MARK * 8_000})


def forms():
    """Forms of the page: a mark in every field, and fields that are none."""
    names = ["about", "language", "place", "subject", "need", "age", "gender", "residence",
             "danger", "reader", "line", "channel", "nationality", "role", "at", "mode", "action",
             MARK]
    for name in names:
        yield f"{name}={MARK}"
        yield f"{name}={LONG}&{name}={MARK}"
    yield "&".join(f"{name}={MARK}" for name in names)
    yield f"about=%zz{MARK}"
    yield f"about=%ff{MARK}"
    yield MARK * 8_000


@pytest.fixture(scope="module")
def asked():
    """A service that was asked everything, stopped; the errors and heads that it sent."""
    errors, heads = [], []
    with Server(requestsPerMinute=0, trustsProxy=True, idleSeconds=2,
                origins=["https://ngo.example"]) as server:

        def ask(method, path, body=None, kind=None):
            headers = HEADERS | ({"Content-Type": kind} if kind else {})
            body = body.encode() if body is not None else None
            path = urllib.parse.quote(path, safe="/?&=%:,")
            status, head, text = server.ask(path, method, body, headers)
            assert status < 500, f"{method} is a fault"
            heads.append(repr(head))
            if status >= 400:
                errors.append(text.decode())

        for question in questions():
            ask(*question)
        for body in bodies():
            ask("POST", "/api/v1/referrals", body, "application/json")
        ask("POST", "/api/v1/referrals", "{}", f"application/{MARK}")
        ask("POST", f"/api/v1/referrals?{MARK}=1&limit={MARK}", "{}", "application/json")
        for page, form in itertools.product(PAGES, forms()):
            ask("POST", page, form, "application/x-www-form-urlencoded")
        for broken in [b"GET /%s HTTP/1.1\r\nA: %s\0\r\n\r\n", b"%s / HTTP/1.1\r\nHost: %s\r\n\r\n",
                       b"GET /%s HTTP/3.0\r\nHost: %s\r\n\r\n"]:
            received, _ = talk(server, broken % (MARK.encode(), MARK.encode()), 1)
            errors.extend(body.decode() for _, _, body in answers(received))
        counts = server.ask("/metrics")[2].decode()
        assert server.stop() == 0
        yield server, errors, heads, counts


def test_every_kind_of_error_was_met(asked):
    codes = {json.loads(error)["code"] for error in asked[1] if error}
    assert {"question.unknown-field", "question.number", "body.json", "body.type", "route.unknown",
            "query.encoding", "service.unknown", "find.too-long"} <= codes, codes
    assert len(asked[1]) > 300


def test_no_error_and_no_head_of_an_answer_holds_a_mark(asked):
    assert [error for error in asked[1] if MARK in error] == []
    assert [head for head in asked[2] if MARK in head] == []


def test_no_output_of_the_service_holds_a_mark(asked):
    server = asked[0]
    assert server.log.count('"answered"') > 500
    assert MARK not in server.log
    for word in ["otit", "JP-23", "192.0.2.1", "127.0.0.1,", "ngo.example", "họ giữ", "%"]:
        assert word not in server.log


def test_a_line_of_the_log_has_nothing_but_method_route_status_and_time(asked):
    lines = [json.loads(line) for line in asked[0].log.splitlines()]
    answered = [line for line in lines if line["message"] == "answered"]
    keys = {"time", "level", "message", "method", "route", "status", "milliseconds"}
    assert all(line.keys() == keys for line in answered)
    routes = {line["route"] for line in answered}
    assert len(routes) < 30 and {line["method"] for line in answered} <= {
        "GET", "HEAD", "POST", "OPTIONS", "other"}


def test_no_count_holds_a_mark(asked):
    assert "hotline_requests_total" in asked[3] and MARK not in asked[3]


def test_the_service_leaves_no_file_behind(asked):
    assert list(asked[0].work.rglob("*")) == []


# MARK: The program

PERSON = {"languages": [MARK], "place": MARK, "about": MARK}
COMMANDS = [
    ["refer", "--language", "vi", "--about", MARK], ["refer", "--language", MARK],
    ["refer", "--place", MARK], ["refer", "--subject", MARK], ["refer", "--need", MARK],
    ["refer", "--at", MARK], ["refer", "--danger", MARK], ["refer", "--residence", MARK],
    ["refer", "--nationality", MARK], ["refer", "--line", MARK], ["refer", "--reader", MARK],
    ["refer", "--age", "-1", "--about", MARK], ["find", MARK], ["find", LONG],
    ["coverage", "--person", "person.json"], ["coverage", "--person", "broken.json"],
    ["coverage", "--person", "good.json"], ["coverage", "--person", "unknown.json"],
    ["coverage", "--language", MARK]]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command)[:40].replace(
    MARK, "…"))
def test_what_a_command_writes_beside_its_answer_holds_no_mark(tmp_path, command):
    person, home = tmp_path / "person", tmp_path / "home"
    person.mkdir()
    home.mkdir()
    (person / "person.json").write_text(json.dumps(PERSON))
    (person / "broken.json").write_text(json.dumps(PERSON)[:-3])
    (person / "unknown.json").write_text(json.dumps({MARK: "vi"}))
    (person / "good.json").write_text(json.dumps({"languages": ["vi"], "about": MARK}))
    before = {path: path.read_bytes() for path in person.iterdir()}
    run = subprocess.run(
        [HOTLINE, *command, "--directory", str(built())], capture_output=True, text=True,
        cwd=person, timeout=60, env={"HOME": str(home), "TMPDIR": str(home), "PATH": "/usr/bin"})
    assert run.returncode in (0, 1, 64), run.stderr.replace(MARK, "…")
    assert MARK not in run.stderr
    assert {path: path.read_bytes() for path in person.iterdir()} == before
    assert [path for path in pathlib.Path(home).rglob("*") if path.is_file()] == []
    if run.returncode != 0:
        assert MARK not in run.stdout
