"""The running service against its own OpenAPI document, by schemathesis of PyPI.

CONTRACT_EXAMPLES tells how many requests are made up for each operation at most.
"""

import importlib.util
import os
import subprocess
import sys

import pytest
from serving import Server

if not importlib.util.find_spec("schemathesis"):
    pytest.skip("schemathesis is not installed", allow_module_level=True)

# Made-up ids are nearly always unknown: most leaflets and services asked for are real ones.
KNOWN = """
[dictionaries.leaflet]
values = ["please-help-me", "working-conditions"]

[dictionaries.service]
values = ["foreign-language-human-rights-hotline", "otit-native-language-consultation"]

[[operations]]
include-path-regex = "^/api/v1/leaflets/"
parameters = { "path.id" = { dictionary = "leaflet", probability = 0.7 } }

[[operations]]
include-path-regex = "^/api/v1/services/|^/services/"
parameters = { "path.id" = { dictionary = "service", probability = 0.7 } }
"""


def test_the_service_is_as_it_describes_itself():
    examples = os.environ.get("CONTRACT_EXAMPLES", "20")
    with Server(requestsPerMinute=0) as server:
        (server.folder / "schemathesis.toml").write_text(KNOWN, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "schemathesis.cli", "run",
             f"http://127.0.0.1:{server.port}/openapi.json", "--checks", "all", "--max-examples",
             examples, "--continue-on-failure", "--no-color", "--seed", "1"],
            capture_output=True, text=True, timeout=1_500, cwd=server.folder)
        tail = "\n".join(done.stdout.splitlines()[-120:])
        print(tail[-2_000:])
        assert done.returncode == 0, tail
        assert "server.fault" not in server.log
