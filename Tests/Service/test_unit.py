"""The unit of systemd is one that systemd takes, and one that may do little."""

import ctypes
import ctypes.util
import errno
import functools
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import time

import pytest

from serving import HOTLINE, ROOT, Server

UNIT = ROOT / "deploy/systemd/hotline.service"
pytestmark = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze")


def analyze(*words):
    return subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, timeout=60)


def test_systemd_takes_the_unit_without_a_warning(tmp_path):
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text().replace("/usr/local/bin/hotline", HOTLINE))
    run = analyze("verify", "--man=no", str(unit))
    assert (run.returncode, run.stdout + run.stderr) == (0, "")


def test_the_unit_is_exposed_to_little():
    run = analyze("security", "--offline=true", "--no-pager", str(UNIT))
    level = re.search(r"Overall exposure level for \S+: ([\d.]+)", run.stdout)
    assert level and float(level[1]) < 2.0, run.stdout + run.stderr


def test_the_unit_starts_the_service_as_its_help_has_it():
    words = re.search(r"(?m)^ExecStart=(\S+) serve (.*)$", UNIT.read_text())[2].split()
    shown = subprocess.run([HOTLINE, "serve", "--help"], capture_output=True, text=True, timeout=20)
    assert {word for word in words if word.startswith("--")} <= set(
        re.findall(r"--[a-z]+", shown.stdout))
    assert "kill -HUP" in UNIT.read_text() and pathlib.Path("/bin/kill").exists()


# MARK: What the unit forbids, forbidden by the same means

@functools.cache
def calls(group):
    """The system calls of a group of systemd, with those of the groups in it."""
    found = set()
    for line in analyze("syscall-filter", "--no-pager", group).stdout.splitlines()[1:]:
        word = line.strip()
        if word and word[0] != "#":
            found |= calls(word) if word[0] == "@" else {word}
    return found


class Comparison(ctypes.Structure):
    """A condition on an argument of a system call, as libseccomp has it."""
    _fields_ = [("argument", ctypes.c_uint), ("operator", ctypes.c_int),
                ("one", ctypes.c_uint64), ("other", ctypes.c_uint64)]


def confinement():
    """What leaves a process with the system calls of the unit; nil where that cannot be."""
    library = ctypes.util.find_library("seccomp")
    if not library or not calls("@system-service"):
        return None
    seccomp = ctypes.CDLL(library)
    seccomp.seccomp_init.restype = ctypes.c_void_p
    seccomp.seccomp_rule_add_array.argtypes = [
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint, ctypes.POINTER(Comparison)]
    seccomp.seccomp_load.argtypes = [ctypes.c_void_p]
    allow, refuse, equal, masked = 0x7FFF0000, 0x00050000 | errno.EPERM, 4, 7
    groups = re.findall(r"(?m)^SystemCallFilter=~?(.*)$", UNIT.read_text())
    allowed = calls(groups[0]) - set().union(*map(calls, groups[1].split()))
    families = re.search(r"(?m)^RestrictAddressFamilies=(.*)$", UNIT.read_text())[1].split()
    rules = seccomp.seccomp_init(refuse)

    def add(name, *conditions):
        number = seccomp.seccomp_syscall_resolve_name(name.encode())
        if number >= 0:
            array = (Comparison * max(1, len(conditions)))(*conditions)
            assert seccomp.seccomp_rule_add_array(
                rules, allow, number, len(conditions), array) == 0

    for name in sorted((allowed | {"execve"}) - {"socket", "mprotect", "mmap"}):
        add(name)
    for family in families:
        add("socket", Comparison(0, equal, getattr(socket, family), 0))
    # No memory is made executable after it was mapped, and none that can be written.
    add("mprotect", Comparison(2, masked, 4, 0))
    for protection in range(6):
        add("mmap", Comparison(2, masked, 7, protection))

    def confine():
        if seccomp.seccomp_load(rules) != 0:
            raise OSError("the filter is not taken")

    return confine


def test_the_service_needs_nothing_that_the_unit_forbids():
    confine = confinement()
    if confine is None:
        pytest.skip("no libseccomp")
    with Server(before=confine, requestsPerMinute=0) as server:
        state = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
        assert re.search(r"Seccomp:\s+2", state) and re.search(r"NoNewPrivs:\s+1", state)
        assert server.ask("/api/v1/referrals?language=vi")[0] == 200
        assert server.ask("/", "POST", "language=vi")[0] == 200
        server.process.send_signal(signal.SIGHUP)
        end = time.monotonic() + 10
        while server.metrics["hotline_directory_reloads_total"] < 1 and time.monotonic() < end:
            time.sleep(0.1)
        assert server.metrics["hotline_directory_reloads_total"] >= 1
        assert server.stop() == 0
