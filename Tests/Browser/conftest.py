"""The browser and the site that the tests of the pages share.

`HOTLINE=path/to/hotline python3 -m pytest Tests/Browser`, with `playwright` and `axe-playwright-python`
of PyPI and Debian's chromium; without them the tests are skipped. `PAGE_SHOTS=folder` keeps pictures.
"""

import os
import pathlib
import socket
import subprocess
import time
import urllib.request

import pytest

CHROMIUM = "/usr/bin/chromium"
ROOT = pathlib.Path(__file__).parents[2]
HOTLINE = os.environ.get("HOTLINE", "")
# What the tests ask must stand in no line of the log.
MARKS = ["hộ chiếu", "ပတ်စပို့", "Nagoya", "Mozilla", "HeadlessChrome", "technical-intern",
         "otit-native"]


@pytest.fixture(scope="session")
def browser():
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not os.path.exists(CHROMIUM):
        pytest.skip("there is no /usr/bin/chromium")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of the program, which serves the real directory."""
    if not os.path.exists(HOTLINE):
        pytest.skip("HOTLINE names no program")
    folder = tmp_path_factory.mktemp("site")
    built, settings = folder / "japan.hotline", folder / "settings.json"
    subprocess.run([HOTLINE, "build", str(ROOT / "directory"), "--output", str(built)], check=True,
                   cwd=ROOT, stdout=subprocess.DEVNULL)
    settings.write_text('{"requestsPerMinute": 0}')
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = open(folder / "log", "w")
    server = subprocess.Popen([HOTLINE, "serve", "--directory", str(built), "--port", str(port),
                               "--config", str(settings)], stderr=log, cwd=ROOT)
    base = f"http://127.0.0.1:{port}"
    for _ in range(100):
        try:
            urllib.request.urlopen(base + "/healthz")
            break
        except OSError:
            time.sleep(0.1)
    yield base
    server.terminate()
    assert server.wait(20) == 0
    log.close()
    kept = (folder / "log").read_text()
    assert "answered" in kept
    for mark in MARKS:
        assert mark not in kept


@pytest.fixture
def opened(browser):
    """Opens a page in a context of its own, and notes what it asks for and complains of."""
    contexts = []

    def opened(url, **options):
        context = browser.new_context(service_workers="block", **options)
        contexts.append(context)
        page = context.new_page()
        page.seen, page.complaints = [], []
        page.on("request", lambda request: page.seen.append(request.url))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("console", lambda line: page.complaints.append(line.text)
                if line.type == "error" or "Content Security" in line.text else None)
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def shot():
    """Keeps a picture of a page where `PAGE_SHOTS` names a folder."""
    folder = os.environ.get("PAGE_SHOTS")

    def shot(page, name):
        if folder:
            page.screenshot(path=f"{folder}/{name}.png", full_page=True)

    return shot
