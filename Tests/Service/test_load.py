"""Many ask at once while the directory changes every second; then the service is told to end.

Each answer is, byte for byte, that of one of two directories. `SERVICE_LOAD_SECONDS` says how long,
6 by default. Figures are printed: `pytest -s Tests/Service/test_load.py`.
"""

import contextlib
import json
import os
import random
import secrets
import signal
import threading
import time
import urllib.parse

from serving import Server, built, drain, answers

SECONDS = float(os.environ.get("SERVICE_LOAD_SECONDS", "6"))
THREADS = 8
MARK = "mark" + secrets.token_hex(6)
AT = "2026-11-24T12:00:00+09:00"
HOST = f"Host: {MARK}.example\r\nUser-Agent: {MARK}\r\n"
LANGUAGES = ["vi", "my", "fil", "ne", "ar", "zh", "pt-BR", "th"]


def got(path, **query):
    text = urllib.parse.urlencode(query)
    return f"GET {path}?{text} HTTP/1.1\r\n{HOST}\r\n".encode()


def posted(fields):
    body = json.dumps(fields, ensure_ascii=False).encode()
    return (f"POST /api/v1/referrals HTTP/1.1\r\n{HOST}Content-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n").encode() + body


REQUESTS = [
    *[got("/api/v1/referrals", language=tag, place="JP-23", at=AT) for tag in LANGUAGES],
    *[posted({"languages": [tag], "place": "JP-13", "about": f"passport {MARK}", "at": AT})
      for tag in LANGUAGES],
    *[got("/api/v1/services", language=tag, limit=20, at=AT) for tag in LANGUAGES[:3]],
    got("/api/v1/services/otit-native-language-consultation", reader="vi"),
    got("/api/v1/search", q="human rights", reader="ja"), got("/healthz")]


class Torn(Exception):
    """An answer that began and did not end."""


def whole(link):
    """One answer: status, tag and body; nil when the connection ended before its first byte."""
    head, rest = b"", b""
    while True:
        try:
            piece = link.recv(1 << 16)
        except (ConnectionResetError, BrokenPipeError):
            piece = b""
        if not piece and not head:
            return None
        if not piece:
            raise Torn(head[:40])
        head += piece
        head, mark, rest = head.partition(b"\r\n\r\n")
        if mark:
            break
    lines = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    length, body = int(lines[b"content-length"]), bytearray(rest)
    while len(body) < length:
        try:
            piece = link.recv(1 << 16)
        except ConnectionResetError:
            piece = b""
        if not piece:
            raise Torn(head[:40])
        body += piece
    return int(head.split()[1]), lines.get(b"etag"), bytes(body)


class Load:
    """Threads that ask, and what became of it."""

    def __init__(self, server, expected):
        self.server, self.expected = server, expected
        self.is_ending = False
        self.lock = threading.Lock()
        self.spent, self.by_version, self.faults = [], [0, 0], []
        self.unsent = self.unread = 0
        self.threads = [threading.Thread(target=self.run, args=(n,), daemon=True)
                        for n in range(THREADS)]

    def run(self, number):
        try:
            self.work(number)
        except BaseException as fault:
            self.faults.append(repr(fault))

    def work(self, number):
        """Asks until nobody answers; every other thread takes a new connection each time."""
        chance, link = random.Random(number), None
        try:
            while True:
                index = chance.randrange(len(REQUESTS))
                try:
                    link = link or self.server.connect(timeout=20)
                    begun = time.perf_counter()
                    link.sendall(REQUESTS[index])
                except OSError:
                    answer = None
                    with self.lock:
                        self.unsent += 1
                else:
                    answer = whole(link)
                    if answer is None:
                        with self.lock:
                            self.unread += 1
                if answer is None:
                    assert self.is_ending, "a connection was closed before the end"
                    return
                self.note(index, answer, time.perf_counter() - begun)
                if number % 2:
                    link.close()
                    link = None
        finally:
            if link:
                link.close()

    def note(self, index, answer, seconds):
        versions = [answer == expected[index] for expected in self.expected]
        with self.lock:
            self.spent.append(seconds)
            if not any(versions):
                self.faults.append(f"request {index}: {answer[0]}, of neither directory")
            elif not all(versions):
                self.by_version[versions.index(True)] += 1


def expected(directory):
    """What a service of one directory answers to each request."""
    with Server(directory, requestsPerMinute=0) as server, server.connect() as link:
        found = []
        for request in REQUESTS:
            link.sendall(request)
            found.append(whole(link))
        assert [status for status, _, _ in found] == [200] * len(REQUESTS)
        return found


def put(file, place):
    """Another file in the place of the directory's, at once."""
    other = place.with_suffix(".new")
    with contextlib.suppress(FileNotFoundError):
        other.unlink()
    os.link(file, other)
    os.replace(other, place)


def test_no_answer_is_mixed_and_none_is_lost_while_directories_change_and_at_the_end():
    files = [built("first"), built("second")]
    answered = [expected(file) for file in files]
    differing = sum(one != other for one, other in zip(*answered))
    assert differing > len(REQUESTS) / 2
    place = files[0].with_name("served.hotline")
    put(files[0], place)
    with Server(place, requestsPerMinute=0, idleSeconds=5) as server:
        asked_before = server.log.count('"answered"')
        load = Load(server, answered)
        for thread in load.threads:
            thread.start()
        end, turns = time.monotonic() + SECONDS, 0
        while time.monotonic() < end and not load.faults:
            time.sleep(1)
            turns += 1
            put(files[turns % 2], place)
            if turns % 2:
                server.process.send_signal(signal.SIGHUP)
        counts = server.metrics
        asked_before += 1
        # Half a question is on its way when the end is asked for.
        halves = [server.connect(timeout=20) for _ in range(4)]
        for link in halves:
            link.sendall(REQUESTS[len(LANGUAGES)][:-10])
        time.sleep(0.3)
        load.is_ending = True
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        ended = 0
        for link in halves:
            with link:
                link.sendall(REQUESTS[len(LANGUAGES)][-10:])
                received, _ = drain(link, 10)
                ended += [status for status, _, _ in answers(received)] == [200]
        code = server.process.wait(20)
        for thread in load.threads:
            thread.join(20)
        spent = sorted(load.spent)
        reloads = int(counts["hotline_directory_reloads_total"])
        half, most = (spent[len(spent) * share // 100] * 1e3 for share in (50, 99))
        print(f"\n{SECONDS:.0f} s, {THREADS} threads: {len(spent)} requests, {reloads} reloads of "
              f"{turns} files, {load.by_version} by directory, {len(load.faults)} faults; p50 "
              f"{half:.1f} ms, p99 {most:.1f} ms, most {spent[-1] * 1e3:.1f} ms; at the end "
              f"{ended} of 4 halves answered, "
              f"{load.unsent} not sent, {load.unread} closed before a byte of an answer")
        assert load.faults == []
        assert code == 0
        assert ended == 4
        assert not any(thread.is_alive() for thread in load.threads)
        assert reloads >= turns - 1 and counts["hotline_directory_reload_failures_total"] == 0
        assert min(load.by_version) > 0, "only one directory has answered"
        # Each line of the log is an answer that somebody has whole.
        assert server.log.count('"answered"') == asked_before + len(spent) + ended
        assert '"status":"5' not in server.log and MARK not in server.log
