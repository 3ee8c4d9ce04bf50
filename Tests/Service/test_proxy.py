"""The sample configuration of nginx, run as it stands before a service of its own.

Only this is replaced in its text: the ports 443, 80 and 8080, the listening at IPv6, the address
to listen at, and the paths of certificate, logs and body folder. Skipped where there is no nginx or
openssl.
"""

import contextlib
import gzip
import http.client
import json
import os
import pathlib
import re
import secrets
import shutil
import socket
import ssl
import subprocess
import time

import pytest

from serving import ROOT, Server, answers, drain, free_port, together

CONFIGURATION = ROOT / "deploy/nginx/hotline.conf"
MARK = "mark" + secrets.token_hex(6)
NAME = "hotline.example"
NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
pytestmark = pytest.mark.skipif(
    not NGINX or not shutil.which("openssl"), reason="no nginx or no openssl")

MAIN = """
{user}
daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/logs/main-error.log {level};
events {{ worker_connections 1024; }}
http {{
    access_log {folder}/logs/main-access.log;
    client_body_temp_path {folder}/temporary;
    proxy_temp_path {folder}/temporary;
    fastcgi_temp_path {folder}/temporary;
    uwsgi_temp_path {folder}/temporary;
    scgi_temp_path {folder}/temporary;
    include {folder}/hotline.conf;
}}
"""


class Proxy:
    """nginx with the sample configuration before a service that believes it."""

    def __init__(self, folder, service):
        self.folder, self.logs = folder, folder / "logs"
        self.port, self.plain = free_port(), free_port()
        self.logs.mkdir()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
             f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}", "-keyout", folder / "key.pem",
             "-out", folder / "certificate.pem"], check=True, capture_output=True, timeout=60)
        (folder / "hotline.conf").write_text(self.replaced(service.port))
        (folder / "nginx.conf").write_text(MAIN.format(
            folder=folder, level="info", user="user root;" if os.geteuid() == 0 else ""))
        command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"),
                   "-e", str(self.logs / "begin.log")]
        tried = subprocess.run([*command, "-t"], capture_output=True, text=True, timeout=20)
        assert tried.returncode == 0 and "[warn]" not in tried.stderr, tried.stderr
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        for _ in range(100):
            with contextlib.suppress(OSError):
                if self.ask("/healthz")[0] == 200:
                    return
            time.sleep(0.05)
        raise AssertionError("nginx is not ready after 5 s")

    def replaced(self, service):
        """The sample with ports and paths of this test, and nothing else changed."""
        text = CONFIGURATION.read_text()
        for old, new in [
                ("listen 443 ", f"listen 127.0.0.1:{self.port} "),
                ("listen 80;", f"listen 127.0.0.1:{self.plain};"),
                ("127.0.0.1:8080;", f"127.0.0.1:{service};"),
                ("/etc/ssl/hotline/fullchain.pem", f"{self.folder}/certificate.pem"),
                ("/etc/ssl/hotline/privkey.pem", f"{self.folder}/key.pem"),
                ("/var/log/nginx/", f"{self.logs}/"),
                ("/dev/shm/hotline-nginx", f"{self.folder}/bodies")]:
            assert text.count(old) == 1 or old == "/var/log/nginx/", f"{old} is not there once"
            text = text.replace(old, new)
        return re.sub(r"(?m)^ *listen \[::\]:.*\n", "", text)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)

    def connect(self, source="127.0.0.1", timeout=5):
        """A connection inside TLS, from an address of this machine."""
        context = ssl.create_default_context(cafile=self.folder / "certificate.pem")
        bare = socket.create_connection(("127.0.0.1", self.port), timeout, (source, 0))
        return context.wrap_socket(bare, server_hostname=NAME)

    def ask(self, path, method="GET", body=None, headers=None, source="127.0.0.1"):
        """One question through TLS: status, headers by lower-case name, body."""
        connection = http.client.HTTPConnection(NAME)
        connection.sock = self.connect(source)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()

    def talk(self, request, seconds=5):
        """Bytes as they are through TLS; what comes back, and whether the other side closed."""
        with self.connect() as link:
            with contextlib.suppress(OSError):
                link.sendall(request)
            return drain(link, seconds)

    def written(self):
        """Everything that nginx wrote into its folder, by file."""
        return {path.relative_to(self.folder).as_posix(): path.read_text("utf-8", "replace")
                for path in self.folder.rglob("*.log") if path.is_file()}


@pytest.fixture(scope="module")
def proxy(tmp_path_factory):
    with Server(trustsProxy=True, requestsPerMinute=0) as service:
        proxy = Proxy(tmp_path_factory.mktemp("proxy"), service)
        proxy.service = service
        yield proxy
        proxy.stop()
        assert service.stop() == 0


def test_pages_and_answers_come_through(proxy):
    for path in ["/api/v1/referrals?language=vi&at=2026-11-24T12:00:00%2B09:00", "/api/v1/subjects",
                 "/openapi.json", "/embed.js", "/assets/page.css"]:
        status, headers, body = proxy.ask(path)
        own, _, bare = proxy.service.ask(path)
        assert (status, body) == (own, bare) == (200, bare), path
        assert headers["strict-transport-security"].startswith("max-age=")
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["server"] == "nginx"
    status, headers, body = proxy.ask("/", "POST", "language=vi", {
        "Content-Type": "application/x-www-form-urlencoded"})
    assert status == 200 and b"tel:" in body
    assert "default-src 'none'" in headers["content-security-policy"]
    question = json.dumps({"languages": ["vi"], "about": "họ giữ hộ chiếu"})
    status, _, body = proxy.ask("/api/v1/referrals", "POST", question.encode(), {
        "Content-Type": "application/json"})
    assert status == 200 and json.loads(body)["referrals"]


def test_what_has_not_changed_is_not_sent_again(proxy):
    tag = proxy.ask("/api/v1/subjects")[1]["etag"]
    assert not tag.startswith("W/")
    status, headers, body = proxy.ask("/api/v1/subjects", headers={"If-None-Match": tag})
    assert (status, body, headers["etag"]) == (304, b"", tag)


def test_answers_are_made_smaller_by_the_service(proxy):
    plain, small = (proxy.ask("/openapi.json", headers={"Accept-Encoding": encoding})
                    for encoding in ("identity", "gzip"))
    assert small[1]["content-encoding"] == "gzip" and "content-encoding" not in plain[1]
    assert gzip.decompress(small[2]) == plain[2]
    assert small[1]["etag"][0] == plain[1]["etag"][0] == chr(34)


def test_problems_come_through_as_they_are(proxy):
    status, headers, body = proxy.ask("/api/v1/referrals?age=x")
    assert status == 400 and headers["content-type"] == "application/problem+json"
    assert json.loads(body)["field"] == "age"


def test_without_tls_the_way_is_shown_and_nothing_is_answered(proxy):
    connection = http.client.HTTPConnection("127.0.0.1", proxy.plain, timeout=5)
    with contextlib.closing(connection):
        connection.request("GET", f"/public?{MARK}", headers={"User-Agent": MARK})
        answer = connection.getresponse()
        answer.read()
    assert answer.status == 301
    assert answer.getheader("Location") == f"https://{NAME}/public?{MARK}"


@pytest.mark.parametrize("path", [
    "/metrics", "/metrics/", "//metrics", "/./metrics", "/a/../metrics", "/%6detrics",
    "/%2fmetrics", "/metrics%2f", "/metrics?a=b", "/metrics;a", "/metrics//",
    "/api/..%2fmetrics", "/metrics%00",
    "https://hotline.example/metrics", "/\\metrics", "/METRICS", "/metrics#a", "/%252fmetrics"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_counts_are_kept_inside(proxy, method, path):
    request = f"{method} {path} HTTP/1.1\r\nHost: {NAME}\r\nContent-Length: 0\r\n"
    received, _ = proxy.talk(f"{request}Connection: close\r\n\r\n".encode(), 5)
    head = received.split(b"\r\n")[0]
    assert head.startswith((b"HTTP/1.1 404", b"HTTP/1.1 400", b"HTTP/1.1 405")), head
    assert b"hotline_" not in received
    assert "hotline_requests_total" in proxy.service.ask("/metrics")[2].decode()


def test_the_limit_counts_an_address_whatever_the_client_claims(tmp_path):
    with Server(trustsProxy=True, requestsPerMinute=6) as service:
        proxy = Proxy(tmp_path, service)
        try:
            claims = [{"X-Forwarded-For": f"198.51.100.{n}"} for n in range(4)]
            claims += [{"X-Forwarded-For": f"198.51.100.{n}, 203.0.113.{n}"} for n in range(4)]
            claims += [{"x-forwarded-for": "127.0.0.7", "Forwarded": "for=192.0.2.9",
                        "X-Real-IP": f"192.0.2.{n}"} for n in range(4)]
            first = [proxy.ask("/healthz", headers=claim, source="127.0.0.2")[0]
                     for claim in claims]
            assert first == [200] * 6 + [429] * 6
            status, headers, body = proxy.ask("/healthz", source="127.0.0.2")
            assert status == 429 and 0 < int(headers["retry-after"]) <= 10
            assert json.loads(body)["code"] == "rate.limit"
            assert proxy.ask("/healthz", source="127.0.0.3")[0] == 200
            twice = (f"GET /healthz HTTP/1.1\r\nHost: {NAME}\r\nX-Forwarded-For: 192.0.2.1\r\n"
                     "X-Forwarded-For: 192.0.2.2\r\nConnection: close\r\n\r\n").encode()
            found = [answers(proxy.talk(twice)[0])[0][0] for _ in range(6)]
            assert 429 in found, "two headers get round it"
        finally:
            proxy.stop()


def test_what_is_too_large_is_refused_before_the_service(proxy):
    before = proxy.service.log.count('"answered"')
    host = f" HTTP/1.1\r\nHost: {NAME}\r\n"
    for request, status in [
            (f"GET /{MARK}{'a' * 10_000}{host}\r\n", 414),
            (f"GET /{host}X: {MARK}{'a' * 10_000}\r\n\r\n", 400),
            (f"GET /{host}{f'X: {MARK}{chr(13)}{chr(10)}' * 10_000}\r\n", 400),
            (f"POST /{host}Content-Length: 70000\r\n\r\n{MARK * 4_375}", 413),
            (f"POST /{host}Transfer-Encoding: chunked\r\n\r\n{'1000' + chr(13) + chr(10)}"
             + f"{'a' * 4_096}\r\n1000\r\n" * 20 + f"{'a' * 4_096}\r\n0\r\n\r\n", 413),
            (f"POST /{host}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
            (f"POST /{host}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{MARK}", 400),
            (f"GET /{MARK} HTTP/9.9\r\n\r\n", 505),
            (f"GET / HTTP/1.1\r\nA: {MARK}\r\n\r\n", 400)]:
        received, is_closed = proxy.talk(request.encode())
        assert received.startswith(b"HTTP/1.1 %d" % status), (status, received[:60])
        assert is_closed
    assert proxy.service.log.count('"answered"') == before


def test_who_sends_half_is_closed(proxy):
    def check(request):
        received, is_closed = proxy.talk(request.encode(), 14)
        assert is_closed and received[:12] in (b"", b"HTTP/1.1 408"), received[:80]

    head = f"POST / HTTP/1.1\r\nHost: {NAME}\r\nContent-Length: 99\r\n\r\n"
    together([lambda: check(f"GET /{MARK} HTT"), lambda: check(head + MARK)])


def test_a_connection_to_the_service_is_used_again(proxy):
    with contextlib.closing(http.client.HTTPConnection(NAME)) as connection:
        connection.sock = proxy.connect()
        for _ in range(50):
            connection.request("GET", "/healthz")
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200
    local = f":{proxy.service.port:04X}"
    table = pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]
    assert len([row for row in table if row.split()[1].endswith(local)]) < 20


def test_nothing_of_a_question_is_in_any_log_of_nginx(proxy):
    marked = {"User-Agent": f"{MARK}/1.0", "Referer": f"https://{MARK}.example/", "Cookie": MARK,
              "X-Forwarded-For": MARK, "Origin": f"https://{MARK}.example", "Authorization": MARK}
    for path in ["/", f"/{MARK}", f"/?{MARK}={MARK}", f"/api/v1/referrals?about={MARK}",
                 f"/api/v1/referrals?{MARK}", f"/metrics?{MARK}", f"/%00{MARK}", f"/{MARK}%zz",
                 f"/{'../' * 9}{MARK}"]:
        for method in ["GET", "HEAD", "POST", "PUT", MARK.upper().translate(
                str.maketrans("0123456789", "GHIJKLMNOP"))]:
            proxy.ask(path, method, MARK if method in ("POST", "PUT") else None, marked)
    proxy.ask("/", "POST", f"about={MARK}&" * 3_000, marked | {
        "Content-Type": "application/x-www-form-urlencoded"})
    chunks = f"1;{MARK}\r\na\r\n" * 20_000
    proxy.talk((f"POST / HTTP/1.1\r\nHost: {NAME}\r\nTransfer-Encoding: chunked\r\n"
                f"Connection: close\r\n\r\n{chunks}0\r\n\r\n").encode())
    for broken in [f"{MARK}\r\n\r\n", f"GET /{MARK} {MARK}\r\n\r\n",
                   f"GET / HTTP/1.1\r\n{MARK}\r\n\r\n",
                   f"GET /{MARK} HTTP/1.1\r\nHost: {MARK}\0\r\n\r\n", f"\x16\x03{MARK}"]:
        proxy.talk(broken.encode())
        with socket.create_connection(("127.0.0.1", proxy.port), 5) as link:  # no TLS at all
            link.sendall(broken.encode())
            drain(link, 2)
    with pytest.raises((OSError, ssl.SSLError)):  # a name in the handshake, and then no trust
        bare = socket.create_connection(("127.0.0.1", proxy.port), 5)
        ssl.create_default_context().wrap_socket(bare, server_hostname=f"{MARK}.example")
    proxy.service.process.send_signal(19)  # who does not answer is logged by most
    try:
        proxy.talk(f"GET /{MARK} HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode(), 0.5)
    finally:
        proxy.service.process.send_signal(18)
    written = proxy.written()
    assert re.fullmatch(r"(\d{3} (GET|HEAD|POST|OPTIONS|other) \d+\.\d{3}\n){50,}",
                        written["logs/hotline.log"])
    assert "logs/main-access.log" in written and "logs/hotline-error.log" in written
    assert written["logs/main-access.log"] == written["logs/hotline-error.log"] == ""
    for name, text in written.items():
        for word in [MARK, "GHIJ", "127.0.0.1, server", "client:", "request:"]:
            assert word.lower() not in text.lower(), f"{name} holds {word}"
    assert MARK not in proxy.service.log
    assert not [path for path in (proxy.folder / "bodies").rglob("*") if path.is_file()]


def test_a_service_that_ends_is_told_and_one_that_comes_back_is_asked_at_once(tmp_path):
    with Server(trustsProxy=True, requestsPerMinute=0) as service:
        proxy = Proxy(tmp_path, service)
        try:
            assert service.stop() == 0
            status, headers, body = proxy.ask(f"/{MARK}", "POST", MARK, {"User-Agent": MARK})
            assert status == 502 and MARK.encode() not in body
            assert headers["strict-transport-security"]
            assert all(MARK not in text for text in proxy.written().values())
            for _ in range(3):  # connections that nginx keeps are of the service before
                with Server(trustsProxy=True, requestsPerMinute=0, port=service.port) as other:
                    statuses = [proxy.ask("/api/v1/referrals", "POST", b"{}", {
                        "Content-Type": "application/json"})[0] for _ in range(3)]
                    assert statuses == [200] * 3
                    other.process.kill()
        finally:
            proxy.stop()
