"""The page in a real browser, served by the program from the real directory.

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

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
expect = sync_api.expect
CHROMIUM = "/usr/bin/chromium"
if not os.path.exists(CHROMIUM):
    pytest.skip("there is no /usr/bin/chromium", allow_module_level=True)
HOTLINE = os.environ.get("HOTLINE", "")
if not os.path.exists(HOTLINE):
    pytest.skip("HOTLINE names no program", allow_module_level=True)

ROOT = pathlib.Path(__file__).parents[2]
SHOTS = os.environ.get("PAGE_SHOTS")
OTIT = "0120-250-168"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
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
    for mark in ["hộ chiếu", "ပတ်စပို့", "Nagoya", "Mozilla", "HeadlessChrome", "technical-intern"]:
        assert mark not in kept


@pytest.fixture(scope="module")
def browser():
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def opened(browser, url, **options):
    context = browser.new_context(service_workers="block", **options)
    page = context.new_page()
    seen = []
    page.on("request", lambda request: seen.append(request.url))
    page.goto(url)
    return page, seen


def shot(page, name):
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{name}.png", full_page=True)


@pytest.mark.parametrize("words", ["họ giữ hộ chiếu của tôi", "သူဌေးက ပတ်စပို့ကို သိမ်းထားတယ်"])
def test_typing_renews_the_list_and_leaves_no_trace(site, browser, words):
    page, seen = opened(browser, site + "/", locale="en")
    page.locator("[name=about]").type(words)
    expect(page.locator("#answer")).to_contain_text(OTIT, timeout=15_000)
    assert page.url == site + "/"
    assert all(url.startswith((site, "data:")) for url in seen)
    assert all("?" not in url for url in seen)
    stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]")
    assert stored == [0, 0, 0]


def test_without_a_script_the_form_is_sent(site, browser):
    page, _ = opened(browser, site + "/", java_script_enabled=False, locale="en")
    page.locator("[name=place]").fill("Nagoya")
    page.locator("[name=about]").fill("họ giữ hộ chiếu của tôi")
    page.locator("#question button:not([name])").first.click()
    assert OTIT in page.content()
    assert page.url == site + "/"


def test_everything_is_reached_by_keyboard(site, browser):
    page, _ = opened(browser, site + "/", locale="en")
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(
            "document.activeElement.name || document.activeElement.className || "
            "document.activeElement.tagName"))
    for name in ["language", "place", "about", "residence", "danger"]:
        assert name in reached


@pytest.mark.parametrize("way", ["click", "keys"])
def test_the_public_page_is_left_at_once(site, browser, way):
    page, _ = opened(browser, site + "/public", locale="en")
    page.route("https://**", lambda route: route.fulfill(body="elsewhere"))
    assert page.title() == "Information"
    if way == "click":
        page.locator(".exit").first.click()
    else:
        for _ in range(3):
            page.keyboard.press("Escape")
    page.wait_for_url("https://**", timeout=5_000)
    page.go_back()
    assert "110" not in page.content() or page.url == "about:blank"


@pytest.mark.parametrize("reader", ["en", "ja", "ar", "my", "km"])
@pytest.mark.parametrize("path", ["/", "/public"])
def test_no_barrier_is_found(site, browser, reader, path):
    page, _ = opened(browser, site + path, locale=reader)
    assert page.evaluate("document.documentElement.dir") == ("rtl" if reader == "ar" else "ltr")
    found = axe_api.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    width = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert width[0] <= width[1]
    shot(page, f"{path.strip('/') or 'page'}-{reader}")


def test_the_print_view_is_the_list_alone(site, browser):
    page, _ = opened(browser, site + "/", locale="en")
    page.emulate_media(media="print")
    assert not page.locator("#question").is_visible()
    assert page.locator("#emergency").is_visible()
