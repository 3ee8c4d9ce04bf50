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


def test_the_service_is_as_it_describes_itself():
    examples = os.environ.get("CONTRACT_EXAMPLES", "20")
    with Server(requestsPerMinute=0) as server:
        done = subprocess.run(
            [sys.executable, "-m", "schemathesis.cli", "run",
             f"http://127.0.0.1:{server.port}/openapi.json", "--checks", "all", "--max-examples",
             examples, "--continue-on-failure", "--no-color", "--seed", "1"],
            capture_output=True, text=True, timeout=1_500, cwd=server.folder)
        tail = "\n".join(done.stdout.splitlines()[-120:])
        print(tail[-2_000:])
        assert done.returncode == 0, tail
        assert "server.fault" not in server.log
