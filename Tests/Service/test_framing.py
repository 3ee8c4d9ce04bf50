"""Bytes that are no good HTTP: refused or timed out, never taken for a second question, no harm.

Each case ends with a second request to `/smuggled`, which must not be answered where it is unclear
what is body and what is not (RFC 9112, 11.2).
"""

import contextlib
import json
import random
import secrets
import socket
import time

import pytest

from serving import Server, answers, drain, talk, together

IDLE = 2
SETTINGS = {"idleSeconds": IDLE, "bodySeconds": IDLE, "requestsPerMinute": 0}
MARK = "mark" + secrets.token_hex(6)
HOST = f"Host: {MARK}.example\r\n".encode()
GET = b"GET /healthz HTTP/1.1\r\n"
POST = b"POST /api/v1/referrals HTTP/1.1\r\nContent-Type: application/json\r\n" + HOST
SMUGGLED = f"GET /smuggled?{MARK} HTTP/1.1\r\n".encode() + HOST + b"\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
PIECE = b"2\r\n{}\r\n0\r\n\r\n"


@pytest.fixture(scope="module")
def server():
    with Server(**SETTINGS) as server:
        yield server
        assert server.stop() == 0


@pytest.fixture(autouse=True)
def well(server):
    """After every test the server answers at once."""
    yield
    begun = time.monotonic()
    assert server.ask("/healthz")[0] == 200
    assert time.monotonic() - begun < 1


# MARK: Refused at once

LINES = {
    "no path": b"GET\r\n\r\n",
    "no version": b"GET /healthz\r\n\r\n",
    "an empty version": b"GET /healthz \r\n" + HOST + b"\r\n",
    "a small method": b"get /healthz HTTP/1.1\r\n" + HOST + b"\r\n",
    "an unknown method": b"BREW /healthz HTTP/1.1\r\n" + HOST + b"\r\n",
    "a method with a sign": b"G@T /healthz HTTP/1.1\r\n" + HOST + b"\r\n",
    "version 2.0": b"GET /healthz HTTP/2.0\r\n" + HOST + b"\r\n",
    "version 1.2": b"GET /healthz HTTP/1.2\r\n" + HOST + b"\r\n",
    "version 9.9": b"GET /healthz HTTP/9.9\r\n" + HOST + b"\r\n",
    "a longer version": b"GET /healthz HTTP/1.1x\r\n" + HOST + b"\r\n",
    "a tab between the words": b"GET\t/healthz\tHTTP/1.1\r\n" + HOST + b"\r\n",
    "a space in the path": b"GET /heal thz HTTP/1.1\r\n" + HOST + b"\r\n",
    "a path without a slash": b"GET healthz HTTP/1.1\r\n" + HOST + b"\r\n",
    "NUL in the path": b"GET /heal\0thz HTTP/1.1\r\n" + HOST + b"\r\n",
    "bytes that are no ASCII in the path": b"GET /\xff\xfe HTTP/1.1\r\n" + HOST + b"\r\n",
    "the preface of HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "a greeting of TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
    "a path of 1 MB": b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n",
}
HEADS = {
    "no host": GET + b"\r\n",
    "two hosts": GET + HOST + b"Host: b.example\r\n\r\n",
    "a host that is none": GET + b"Host: a b/c?d\r\n\r\n",
    "no colon": GET + HOST + b"Abc\r\n\r\n",
    "no name": GET + HOST + b": abc\r\n\r\n",
    "a name that is no ASCII": GET + HOST + "é: a\r\n\r\n".encode(),
    "NUL in a name": GET + HOST + b"A\0: b\r\n\r\n",
    "NUL in a value": GET + HOST + b"A: b\0c\r\n\r\n",
    "CR in a value": GET + HOST + b"A: b\rc\r\n\r\n",
    "lines that end with LF": b"GET /healthz HTTP/1.1\nHost: x\n\n",
    "lines that end with CR": b"GET /healthz HTTP/1.1\rHost: x\r\r",
    "one line that ends with LF": GET + HOST + b"A: b\nTransfer-Encoding: chunked\r\n\r\n",
    "a first line that is folded": GET + b" Host: x\r\n\r\n",
    "a folded line": POST + b"Content-Length: 2\r\nX: a\r\n b\r\n\r\n{}",
    "a header of 1 MB": GET + HOST + b"A: " + b"a" * 1_000_000 + b"\r\n\r\n",
    "10,000 headers": GET + HOST + b"A: b\r\n" * 10_000 + b"\r\n",
    "10,000 names": GET + HOST + b"".join(b"A%d: b\r\n" % n for n in range(10_000)) + b"\r\n",
}
LENGTHS = {
    "two lengths that agree": POST + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
    "two lengths that differ": POST + b"Content-Length: 2\r\nContent-Length: 20\r\n\r\n{}",
    "a list of lengths": POST + b"Content-Length: 2, 2\r\n\r\n{}",
    "a negative length": POST + b"Content-Length: -2\r\n\r\n{}",
    "a length with a plus": POST + b"Content-Length: +2\r\n\r\n{}",
    "a length in base 16": POST + b"Content-Length: 0x2\r\n\r\n{}",
    "a length above 64 bits": POST + b"Content-Length: 18446744073709551618\r\n\r\n{}",
    "an empty length": POST + b"Content-Length: \r\n\r\n{}",
    "a length in two": POST + b"Content-Length: 2 2\r\n\r\n{}",
    "a space before the colon": POST + b"Content-Length : 2\r\n\r\n{}",
}
SMUGGLING = {
    "a length, then chunks": (
        POST + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n" + PIECE),
    "chunks, then a length": (
        POST + b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n" + PIECE),
    "chunks, a space before the colon": (
        POST + b"Content-Length: 2\r\nTransfer-Encoding : chunked\r\n\r\n" + PIECE),
    "chunks on a folded line": (
        POST + b"Content-Length: 2\r\nTransfer-Encoding:\r\n chunked\r\n\r\n{}"),
    "xchunked": POST + b"Transfer-Encoding: xchunked\r\n\r\n" + PIECE,
    "identity": POST + b"Transfer-Encoding: identity\r\n\r\n" + PIECE,
    "chunked in quotes": POST + b"Transfer-Encoding: \"chunked\"\r\n\r\n" + PIECE,
    "chunked, then identity": (
        POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n" + PIECE),
    "chunked twice": POST + b"Transfer-Encoding: chunked, chunked\r\n\r\n" + PIECE,
    "chunked, then gzip": POST + b"Transfer-Encoding: chunked, gzip\r\n\r\n" + PIECE,
    "gzip, then chunked": POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + PIECE,
}
CHUNKS = {
    "a size with a letter": CHUNKED + b"2g\r\n{}\r\n0\r\n\r\n",
    "a negative size": CHUNKED + b"-2\r\n{}\r\n0\r\n\r\n",
    "a size with 0x": CHUNKED + b"0x2\r\n{}\r\n0\r\n\r\n",
    "a size above 64 bits": CHUNKED + b"10000000000000002\r\n{}\r\n0\r\n\r\n",
    "a size with a space": CHUNKED + b"2 \r\n{}\r\n0\r\n\r\n",
    "an empty size": CHUNKED + b"\r\n{}\r\n0\r\n\r\n",
    "LF in an extension": CHUNKED + b"2;a\nb\r\n{}\r\n0\r\n\r\n",
    "no end of line after the bytes": CHUNKED + b"2\r\n{}0\r\n\r\n",
    "chunks that end with LF": CHUNKED + b"2\n{}\n0\n\n",
    "a length after the chunks": CHUNKED + b"2\r\n{}\r\n0\r\nContent-Length: 50\r\n\r\n",
    "1 MB after the chunks": CHUNKED + b"2\r\n{}\r\n0\r\nX: " + b"y" * 1_000_000 + b"\r\n\r\n",
}
BROKEN = {f"{name} ({kind})": request for kind, cases in [
    ("line", LINES), ("head", HEADS), ("length", LENGTHS), ("smuggling", SMUGGLING),
    ("chunks", CHUNKS)] for name, request in cases.items()}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_refused_at_once_and_nothing_behind_it_is_answered(server, name):
    received, is_closed = talk(server, BROKEN[name] + SMUGGLED, IDLE - 0.5)
    assert is_closed, "the connection goes on"
    found = answers(received)
    assert len(found) <= 1, [status for status, _, _ in found]
    assert all(status in range(400, 500) or status == 501 for status, _, _ in found), found


def test_chunks_in_version_1_0_leave_nothing_behind_to_be_answered(server):
    request = CHUNKED.replace(b"HTTP/1.1", b"HTTP/1.0\r\nConnection: keep-alive") + PIECE
    found = answers(talk(server, request + SMUGGLED, IDLE + 2)[0])
    assert len(found) <= 1


@pytest.mark.parametrize("kind", ["xchunked", "two lengths that differ", "no colon", "a version"])
def test_what_is_broken_behind_a_good_request_is_refused_after_its_answer(server, kind):
    broken = {**SMUGGLING, **LENGTHS, **HEADS, "a version": b"GET / HTTP/7.0\r\n\r\n"}[kind]
    good = GET + HOST + b"\r\n"
    found = answers(talk(server, good + broken + SMUGGLED, IDLE + 1)[0])
    assert [status for status, _, _ in found] in ([200, 400], [200, 501])


# MARK: Good, if rare

GOOD = {
    "a whole address": (b"GET http://other.example/healthz HTTP/1.1\r\n" + HOST + b"\r\n", [200]),
    "empty lines before": (b"\r\n\r\n" + GET + HOST + b"\r\n", [200]),
    "a value that is no ASCII": (GET + HOST + "A: é\r\n\r\n".encode(), [200]),
    "chunks with an extension": (CHUNKED + b"2;a=b\r\n{}\r\n0\r\n\r\n" + SMUGGLED, [200, 404]),
    "a body where none is read": (
        GET + HOST + b"Content-Length: 4\r\n\r\nabcd" + SMUGGLED, [200, 404]),
    "all options": (b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n", [204]),
    "a tunnel": (b"CONNECT other.example:443 HTTP/1.1\r\n" + HOST + b"\r\n", [404]),
    "an upgrade that is not taken": (
        GET + HOST + b"Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n", [200]),
    "the last request": (GET + HOST + b"Connection: close\r\n\r\n" + SMUGGLED, [200]),
    "dots in the path": (b"GET /../etc/passwd HTTP/1.1\r\n" + HOST + b"\r\n", [404]),
    "NUL as an id": (b"GET /api/v1/services/%00 HTTP/1.1\r\n" + HOST + b"\r\n", [404]),
    "a percent that is none": (b"GET /%zz HTTP/1.1\r\n" + HOST + b"\r\n", [404]),
    "a body above the limit": (
        b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 70000\r\n\r\n" + b"a=b&" * 17_500, [413]),
}


def test_what_is_rare_and_good_is_answered(server):
    def check(name, request, statuses):
        found = [status for status, _, _ in answers(talk(server, request, IDLE + 2)[0])]
        assert found == statuses, f"{name}: {found}"

    together([lambda name=name, case=case: check(name, *case) for name, case in GOOD.items()])


def test_version_1_0_is_answered_and_closed(server):
    received, is_closed = talk(server, b"GET /healthz HTTP/1.0\r\n\r\n", IDLE - 0.5)
    assert [status for status, _, _ in answers(received)] == [200]
    assert is_closed


@pytest.mark.parametrize("line", [b"HTTP/1.0\r\n", b"HTTP/1.1\r\nConnection: Close\r\n",
                                  b"HTTP/1.1\r\nConnection: keep-alive, close\r\n"])
def test_nothing_is_answered_behind_the_last_request(server, line):
    received, is_closed = talk(
        server, b"GET /healthz " + line + HOST + b"\r\n" + SMUGGLED, IDLE - 0.5)
    (status, headers, _), = answers(received)
    assert (status, headers["connection"], is_closed) == (200, "close", True)


def test_who_waits_for_it_is_told_to_send_the_body(server):
    with server.connect() as link:
        link.sendall(POST + b"Content-Length: 2\r\nExpect: 100-continue\r\n\r\n")
        assert link.recv(1 << 16) == b"HTTP/1.1 100 Continue\r\n\r\n"
        link.sendall(b"{}")
        received, _ = drain(link, IDLE + 1)
    assert [status for status, _, _ in answers(received)] == [200]
    for more, status in [(b"Content-Length: 99999999\r\nExpect: 100-continue\r\n\r\n", 413),
                         (b"Content-Length: 2\r\nExpect: 200-perhaps\r\n\r\n", 417)]:
        found = answers(talk(server, POST + more, IDLE)[0])
        assert [status for status, _, _ in found] == [status]


def test_a_hundred_requests_at_once_are_answered_in_their_order(server):
    requests = [f"GET /api/v1/places?limit={n + 1} HTTP/1.1\r\n".encode() + HOST + b"\r\n"
                for n in range(100)]
    found = answers(talk(server, b"".join(requests), IDLE + 6)[0])
    assert [status for status, _, _ in found] == [200] * 100
    assert [len(json.loads(body)["places"]) for _, _, body in found] == list(range(1, 101))


# MARK: Slow and half

def drip(server, begin, rest, seconds):
    """Sends a beginning, then a byte at a time; the seconds until the other side closes, or nil."""
    begun = time.monotonic()
    with server.connect() as link:
        link.sendall(begin)
        for place in range(len(rest)):
            if time.monotonic() - begun > seconds:
                return None
            try:
                link.sendall(rest[place:place + 1])
                link.settimeout(0.2)
                if not link.recv(1 << 16):
                    return time.monotonic() - begun
            except TimeoutError:
                continue
            except OSError:
                return time.monotonic() - begun
    raise AssertionError("too little to send")


HALVES = {
    "nothing": b"",
    "half a line": b"GET /heal",
    "half a head": GET + HOST,
    "half a body": POST + b"Content-Length: 50\r\n\r\n{",
    "half a chunk": CHUNKED + b"50\r\n{",
}
DRIPPED_HEADS = {
    "a line": (b"", GET + HOST + b"a" * 500),
    "a header": (GET, b"A: " + b"a" * 500),
    "empty lines": (b"", b"\r\n" * 500),
    "an extension": (CHUNKED + b"1;", b"a" * 500),
}
DRIPPED_BODIES = {
    "a body": (POST + b"Content-Length: 60000\r\n\r\n", b"{" + b" " * 500),
    "chunks": (CHUNKED, b"1\r\n \r\n" * 200),
    "a form": (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 60000\r\n\r\n", b"a" * 500),
}


def test_half_a_request_is_closed_when_the_time_is_over(server):
    def check(name, request):
        begun = time.monotonic()
        received, is_closed = talk(server, request, IDLE + 3)
        assert is_closed and time.monotonic() - begun < IDLE + 2, name
        assert all(status in range(400, 500) for status, _, _ in answers(received)), name

    together([lambda name=name, half=half: check(name, half) for name, half in HALVES.items()])


@pytest.mark.parametrize("cases", [DRIPPED_HEADS, DRIPPED_BODIES], ids=["heads", "bodies"])
def test_who_sends_a_byte_at_a_time_is_closed_when_the_time_is_over(server, cases):
    def check(name, case):
        spent = drip(server, *case, seconds=2 * IDLE + 3)
        assert spent is not None, f"{name}: still open"

    together([lambda name=name, case=case: check(name, case) for name, case in cases.items()])


def test_a_length_above_the_limit_is_refused_before_the_body(server):
    received, _ = talk(server, POST + b"Content-Length: 99999999\r\n\r\n{", IDLE - 0.5)
    assert [status for status, _, _ in answers(received)] == [413]


def test_who_never_reads_is_closed_and_fills_no_memory(server):
    before = server.resident_kilobytes
    with socket.socket() as link:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        link.connect(("127.0.0.1", server.port))
        link.settimeout(1)
        with contextlib.suppress(OSError):
            for _ in range(2_000):
                link.sendall(b"GET /openapi.json HTTP/1.1\r\n" + HOST + b"\r\n")
        end = time.monotonic() + 3 * IDLE + 1
        while time.monotonic() < end:
            time.sleep(0.2)
            assert server.resident_kilobytes < before + 60_000
        received, is_closed = drain(link, 2, most=1 << 25)
    assert is_closed and len(received) < 1 << 25, "it goes on as if nothing were"


def test_who_reads_slowly_has_the_whole_answer(server):
    with socket.socket() as link:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        link.connect(("127.0.0.1", server.port))
        link.settimeout(5)
        link.sendall(b"GET /openapi.json HTTP/1.1\r\n" + HOST + b"\r\n")
        received = b""
        while piece := link.recv(3_000):
            received += piece
            time.sleep(0.15)
    (status, _, body), = answers(received)
    assert status == 200 and json.loads(body)["openapi"]


def test_connections_above_the_limit_wait_until_idle_ones_are_closed():
    with Server(**SETTINGS, mostConnections=10) as server, contextlib.ExitStack() as stack:
        for _ in range(30):
            stack.enter_context(server.connect())
        begun = time.monotonic()
        assert server.ask("/healthz", timeout=4 * IDLE + 4)[0] == 200
        assert time.monotonic() - begun < 4 * IDLE + 2
        assert server.stop() == 0


@pytest.mark.parametrize("kind", ["sends", "reads"])
def test_a_stop_waits_for_nobody_who_is_slow_on_purpose(kind):
    with Server(**SETTINGS) as server, server.connect(timeout=1) as link:
        with contextlib.suppress(OSError):
            if kind == "sends":
                link.sendall(POST + b"Content-Length: 60000\r\n\r\n{")
            else:
                link.sendall((b"GET /openapi.json HTTP/1.1\r\n" + HOST + b"\r\n") * 2_000)
        time.sleep(0.2)
        server.process.terminate()
        end = time.monotonic() + 4 * IDLE + 4
        while server.process.poll() is None and time.monotonic() < end:
            with contextlib.suppress(OSError):
                link.sendall(b" " if kind == "sends" else b"")
            time.sleep(0.2)
        assert server.process.poll() == 0


def test_a_body_without_end_is_not_read_to_the_end(server):
    def check(begin, piece):
        sent = 0
        with server.connect() as link:
            with contextlib.suppress(OSError):
                link.sendall(begin)
                for _ in range(64):
                    link.sendall(piece)
                    sent += len(piece)
            received, _ = drain(link, 0.5)
        assert all(status in range(200, 500) for status, _, _ in answers(received))

    mega = b"a" * 1_000_000
    before = server.resident_kilobytes
    together([
        lambda: check(b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 9999999999\r\n\r\n", mega),
        lambda: check(GET + HOST + b"Content-Length: 9999999999\r\n\r\n", mega),
        lambda: check(CHUNKED, b"F4240\r\n" + mega + b"\r\n")])
    assert server.resident_kilobytes < before + 40_000


# MARK: Anything

def spoilt(seed):
    """Bytes by chance: nothing but chance, or good requests with some bytes changed."""
    chance = random.Random(seed)
    if chance.random() < 0.4:
        return chance.randbytes(chance.randrange(1, 4_000))
    good = bytearray(chance.choice([
        GET + HOST + b"Accept-Encoding: gzip\r\n\r\n" + SMUGGLED, CHUNKED + PIECE + SMUGGLED,
        POST + b"Content-Length: 19\r\n\r\n{\"languages\":\"vi\"}\n" + SMUGGLED,
        b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 11\r\n\r\nlanguage=vi" + SMUGGLED]))
    for _ in range(chance.randrange(1, 12)):
        place = chance.randrange(len(good))
        change = chance.randrange(3)
        if change == 0:
            good[place] = chance.randrange(256)
        elif change == 1:
            del good[place]
        else:
            good[place:place] = chance.choice([b"\r\n", b"\0", b" ", b"\n", b":", b"0", b"\xff"])
    return bytes(good)


def test_five_hundred_requests_by_chance_do_no_harm(server):
    def check(seed):
        with server.connect() as link:
            with contextlib.suppress(OSError):
                link.sendall(spoilt(seed))
                link.shutdown(socket.SHUT_WR)
            received, is_closed = drain(link, IDLE + 3)
        assert is_closed, f"seed {seed}: still open"
        found = [status for status, _, _ in answers(received)]
        assert all(status < 500 or status == 501 for status in found), f"seed {seed}: {found}"

    together([lambda seed=seed: check(seed) for seed in range(500)])


# MARK: At the end

def test_memory_does_not_grow_with_what_is_refused(server):
    def spoil():
        for request in (HEADS["a header of 1 MB"], LINES["a path of 1 MB"], HEADS["10,000 names"],
                        CHUNKS["1 MB after the chunks"]):
            talk(server, request, IDLE)

    together([spoil] * 8)
    before = server.resident_kilobytes
    for _ in range(4):
        together([spoil] * 8)
    assert server.resident_kilobytes < before + 30_000


def test_no_fault_is_counted_and_no_mark_is_written(server):
    lines = [json.loads(line) for line in server.log.splitlines()]
    assert [line for line in lines if line.get("status", "").startswith("5")] == []
    assert [line for line in lines if line["level"] not in ("info", "notice")] == []
    assert not [name for name in server.metrics if 'status="500"' in name]
    assert MARK not in server.log
    assert "smuggled" not in server.log
