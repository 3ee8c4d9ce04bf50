"""The unit of systemd is one that systemd takes, and one that may do little."""

import pathlib
import re
import shutil
import subprocess

import pytest

from serving import HOTLINE, ROOT

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
