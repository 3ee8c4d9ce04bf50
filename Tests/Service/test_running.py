"""The service as it is started, kept up and ended: what goes wrong around it ends nothing."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import threading
import time

import pytest

from serving import HOTLINE, Server, built, free_port


def test_settings_that_are_wrong_are_refused_with_their_key(tmp_path):
    settings = tmp_path / "settings.json"
    for text, word in [
            ('{"prot": 1}', "'prot' is no setting"), ("{", "one JSON object"),
            ('{"port": "x"}', "'port' takes Int"), ('{"idleSeconds": 0}', "idleSeconds")]:
        settings.write_text(text)
        run = subprocess.run([HOTLINE, "serve", "--directory", str(built()), "--config",
                              str(settings)], capture_output=True, text=True, timeout=20)
        assert run.returncode in (1, 64) and word in run.stderr, (text, run.stderr)


def run(*words):
    return subprocess.run([HOTLINE, "serve", *words], capture_output=True, text=True, timeout=20)


def test_what_cannot_be_served_is_said_with_what_to_write():
    done = run("--directory", "nothing.hotline", "--port", str(free_port()))
    assert done.returncode == 1 and "nothing.hotline does not exist" in done.stderr
    done = run("--directory", str(built()), "--port", "99999")
    assert done.returncode == 64 and "'port' takes 0 to 65535" in done.stderr
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run("--directory", str(built()), "--port", port)
    assert done.returncode == 1 and port in done.stderr, done.stderr


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_well_when_it_is_told_to(end):
    with Server() as server, contextlib.ExitStack() as stack:
        for _ in range(5):
            stack.enter_context(server.connect())
        server.process.send_signal(end)
        assert server.process.wait(3) == 0


def test_a_disk_that_is_full_ends_nothing():
    with Server(log="/dev/full") as server:
        for _ in range(20):
            assert server.ask("/healthz")[0] == 200
        assert server.stop() == 0


def test_a_reader_of_the_log_who_goes_away_ends_nothing(tmp_path):
    pipe = tmp_path / "log"
    os.mkfifo(pipe)

    def read_a_little():
        with open(pipe, "rb") as reader:
            reader.read(10)

    threading.Thread(target=read_a_little, daemon=True).start()
    with Server(log=pipe) as server:
        for _ in range(20):
            assert server.ask("/healthz")[0] == 200
        assert server.stop() == 0


def test_more_connections_than_files_may_be_open_end_nothing():
    import resource
    few = (40, 40)
    with Server(before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, few)) as server:
        with contextlib.ExitStack() as stack:
            for _ in range(80):
                stack.enter_context(server.connect())
            time.sleep(0.3)
        assert server.ask("/healthz", timeout=20)[0] == 200
        assert server.stop() == 0


def test_what_cannot_be_opened_in_the_place_of_the_directory_changes_nothing(tmp_path):
    place, other = tmp_path / "served.hotline", tmp_path / "new"
    shutil.copy(built(), place)
    whole = place.read_bytes()
    with Server(place, requestsPerMinute=0) as server:
        before = server.ask("/api/v1/referrals?language=vi&at=2026-11-24T12:00:00Z")[2]
        for bad in [b"", b"no directory", whole[:len(whole) // 2], bytes(len(whole)), None]:
            if bad is None:
                place.unlink()
            else:
                other.write_bytes(bad)
                os.replace(other, place)
            server.process.send_signal(signal.SIGHUP)
            time.sleep(0.4)
            answer = server.ask("/api/v1/referrals?language=vi&at=2026-11-24T12:00:00Z")
            assert (answer[0], answer[2]) == (200, before)
        counts = server.metrics
        assert counts["hotline_directory_reload_failures_total"] >= 5
        assert counts["hotline_directory_reloads_total"] == 0
        other.write_bytes(built("first").read_bytes())
        os.replace(other, place)
        end = time.monotonic() + 10
        while server.metrics["hotline_directory_reloads_total"] < 1 and time.monotonic() < end:
            time.sleep(0.1)
        answer = server.ask("/api/v1/referrals?language=vi&at=2026-11-24T12:00:00Z")
        assert answer[0] == 200 and b'"version":"first"' in answer[2]
        assert server.stop() == 0


def test_a_hundred_signals_are_a_few_reloads():
    with Server(requestsPerMinute=0) as server:
        for _ in range(100):
            server.process.send_signal(signal.SIGHUP)
        assert server.ask("/healthz")[0] == 200
        assert server.stop() == 0
