"""What the tests of the running service share: a server on a free port, raw sockets, its counts.

`HOTLINE=path/to/hotline python3 -m pytest Tests/Service`; without HOTLINE the tests are skipped.
Everything goes over 127.0.0.1, and nothing waits without an end.
"""

import contextlib
import functools
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

import pytest

ROOT = pathlib.Path(__file__).parents[2]
HOTLINE = os.path.abspath(os.environ["HOTLINE"]) if os.environ.get("HOTLINE") else ""
if not os.path.exists(HOTLINE):
    pytest.skip("HOTLINE names no program", allow_module_level=True)


@functools.cache
def workshop():
    """A folder for what is built once for all tests; it goes when they end."""
    folder = tempfile.TemporaryDirectory(prefix="hotline-service-")
    workshop.kept = folder
    return pathlib.Path(folder.name)


@functools.cache
def built(version=None):
    """The directory as one file; another version of it has another digest."""
    folder, file = ROOT / "directory", workshop() / f"{version or 'japan'}.hotline"
    if version:
        folder = workshop() / version / "directory"
        shutil.copytree(ROOT / "directory", folder)
        (folder.parent / "locales").symlink_to(ROOT / "locales")
        head = folder / "directory.yaml"
        text = re.sub(r"(?m)^version:.*$", f"version: '{version}'", head.read_text("utf-8"))
        head.write_text(text, "utf-8")
    subprocess.run([HOTLINE, "build", str(folder), "--output", str(file)], check=True, cwd=ROOT,
                   stdout=subprocess.DEVNULL, timeout=120)
    return file


def free_port():
    """A port nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Server:
    """`hotline serve` in an empty folder of its own; settings as in `--config`.

    `before` is what the process does before it becomes the server; `log` is where it writes its log,
    a file of its own by default.
    """

    def __init__(self, directory=None, before=None, port=None, log=None, **settings):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=workshop()))
        self.work = self.folder / "work"
        self.work.mkdir()
        (self.folder / "settings.json").write_text(json.dumps(settings))
        self.port = port or free_port()
        self.out, self.err = self.folder / "stdout", pathlib.Path(log or self.folder / "stderr")
        with open(self.out, "wb") as out, open(self.err, "wb") as err:
            self.process = subprocess.Popen(
                [HOTLINE, "serve", "--directory", str(directory or built()),
                 "--port", str(self.port), "--config", str(self.folder / "settings.json")],
                stdout=out, stderr=err, cwd=self.work, preexec_fn=before)
        for _ in range(200):
            with contextlib.suppress(OSError):
                if self.ask("/healthz")[0] == 200:
                    return
            assert self.process.poll() is None, f"it ended: {self.process.returncode} {self.log}"
            time.sleep(0.05)
        raise AssertionError("the service is not ready after 10 s")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)

    def ask(self, path, method="GET", body=None, headers=None, timeout=10):
        """One question over a connection of its own: status, headers, body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()

    def stop(self, seconds=20):
        """Asks the server to end; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    @property
    def log(self):
        """Everything it wrote into files, as text."""
        written = [path.read_bytes() for path in (self.out, self.err) if path.is_file()]
        return b"".join(written).decode("utf-8", "replace")

    @property
    def metrics(self):
        """The counts by name and labels, as `/metrics` has them."""
        lines = self.ask("/metrics")[2].decode().splitlines()
        return {name: float(value) for name, value in
                (line.rsplit(" ", 1) for line in lines if line and line[0] != "#")}

    @property
    def resident_kilobytes(self):
        """The memory it holds."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])

    def connect(self, timeout=5):
        """A bare connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout)


def drain(link, seconds=8, most=1 << 26):
    """All bytes until the other side closes, and whether it did so in time."""
    end, got = time.monotonic() + seconds, bytearray()
    while len(got) < most:
        link.settimeout(max(0.01, end - time.monotonic()))
        try:
            piece = link.recv(1 << 16)
        except TimeoutError:
            return bytes(got), False
        except OSError:
            return bytes(got), True
        if not piece:
            return bytes(got), True
        got += piece
    return bytes(got), False


def talk(server, request, seconds=8):
    """Sends bytes as they are; the bytes that come back, and whether the other side closed."""
    with server.connect() as link:
        with contextlib.suppress(OSError):  # who refuses early closes before all is sent
            link.sendall(request)
        return drain(link, seconds)


def answers(received):
    """The answers in some bytes: status, headers by lower-case name, body; fails on a torn one."""
    found, rest = [], received
    while rest:
        head, mark, rest = rest.partition(b"\r\n\r\n")
        assert mark, f"a torn head: {head[:80]!r}"
        first, *lines = head.decode("latin-1").split("\r\n")
        assert re.fullmatch(r"HTTP/1\.[01] \d{3} .*", first), f"no status line: {first[:80]!r}"
        headers = {name.lower(): value.strip() for name, _, value in
                   (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        assert len(rest) >= length, "a torn body"
        found.append((int(first.split()[1]), headers, rest[:length]))
        rest = rest[length:]
    return found


def together(jobs, most=32, seconds=60):
    """Runs jobs in threads, so that those that wait do so at once; raises what the first raised."""
    gate, faults = threading.Semaphore(most), []

    def run(job):
        with gate:
            try:
                job()
            except BaseException as fault:  # an assertion of a thread is one of the test
                faults.append(fault)

    threads = [threading.Thread(target=run, args=(job,), daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    end = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(0, end - time.monotonic()))
    assert not any(thread.is_alive() for thread in threads), "not done in time"
    if faults:
        raise faults[0]
