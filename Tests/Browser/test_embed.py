"""The embedded box in a real browser, on a host page whose CSP forbids everything it can.

`python3 -m pytest Tests/Browser`, with `playwright` and `axe-playwright-python` of PyPI and Debian's
chromium; without them the tests are skipped. The answers in Fixtures are real ones.
`EMBED_SHOTS=folder` keeps pictures to look at.
"""

import json
import os
import pathlib
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
expect = sync_api.expect

HERE = pathlib.Path(__file__).parent
SCRIPT = HERE.parents[1] / "Sources/HotlineServer/Assets/embed.js"
FACTS = 'language="vi" place="JP-23-nagoya" about="passport"'
LANGUAGES = {"languages": [
    {"tag": "ar", "name": "Arabic", "autonym": "العربية"},
    {"tag": "en", "name": "English", "autonym": "English"},
    {"tag": "my", "name": "Burmese", "autonym": "မြန်မာဘာသာ"},
    {"tag": "vi", "name": "Vietnamese"}]}


def fixture(name):
    return json.loads((HERE / "Fixtures" / f"{name}.json").read_text("utf-8"))


class Site:
    """One origin; `answer` gives status, headers and body for a request."""

    def __init__(self, answer):
        site = self
        self.seen = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length).decode()
                site.seen.append((self.command, self.path, dict(self.headers), body))
                status, headers, content = answer(self.command, self.path, body)
                content = content if isinstance(content, bytes) else content.encode()
                self.send_response(status)
                for name, value in {**headers, "Content-Length": str(len(content))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_OPTIONS = respond

            def log_message(self, *_):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()


class Box:
    """A page with the box on it, and what the server is to say."""

    def __init__(self):
        self.markup, self.lang, self.failing, self.problem, self.delay = "", "en", False, None, 0
        self.answer = None
        self.no_words = False
        self.server = Site(self.serve)
        self.host = Site(self.page)

    def serve(self, method, path, body):
        url = urllib.parse.urlsplit(path)
        cors = {"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "content-type",
                "Content-Type": "application/json"}
        if url.path == "/embed.js":
            return 200, {"Content-Type": "text/javascript"}, SCRIPT.read_bytes()
        if method == "OPTIONS":
            return 204, cors, ""
        reader = dict(urllib.parse.parse_qsl(url.query)).get("reader")
        if url.path == "/api/v1/embed-words" and not self.no_words:
            return 200, cors, json.dumps(fixture(f"words-{'ar' if reader == 'ar' else 'en'}"))
        if url.path == "/api/v1/languages":
            return 200, cors, json.dumps(LANGUAGES)
        if url.path == "/api/v1/referrals" and method == "POST":
            time.sleep(self.delay)
            if self.failing:
                return 503, cors, "<h1>busy</h1>"
            if self.problem:
                return 400, {**cors, "Content-Type": "application/problem+json"}, \
                    json.dumps(self.problem)
            asked = json.loads(body)["reader"]
            answer = self.answer or fixture(f"answer-{'ar' if asked == 'ar' else 'en'}")
            return 200, cors, json.dumps(answer)
        return 404, cors, "{}"

    def page(self, _, path, __):
        if path != "/":
            return 200, {"Content-Type": "text/html"}, "<!doctype html><title>-</title>neutral"
        origin = self.server.origin
        return 200, {
            "Content-Type": "text/html; charset=utf-8", "Referrer-Policy": "unsafe-url",
            "Set-Cookie": "host=1", "Content-Security-Policy":
                f"default-src 'none'; script-src {origin}; connect-src {origin}; "
                "style-src 'none'; base-uri 'none'; form-action 'none'; "
                "require-trusted-types-for 'script'; trusted-types 'none'",
        }, f"""<!doctype html><html lang="{self.lang}"><meta charset="utf-8"><title>Host</title>
            <meta name="viewport" content="width=device-width">
            <script src="{origin}/embed.js" defer></script>
            <main><h1>Host</h1>{self.markup}</main></html>"""

    def questions(self):
        return [json.loads(body) for method, path, _, body in self.server.seen
                if method == "POST"]


@pytest.fixture
def box():
    box = Box()
    yield box
    box.server.http.shutdown()
    box.host.http.shutdown()


@pytest.fixture
def open_box(browser, box):
    """Opens the host page with the markup; ends by checking what must hold on every page."""
    contexts = []

    def open_box(markup, settled=True, **options):
        options = {"timezone_id": "Asia/Tokyo", "locale": "en-GB",
                   "viewport": {"width": 1000, "height": 900}, **options}
        context = browser.new_context(**options)
        page = context.new_page()
        errors, origins = [], set()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda line: errors.append(line.text)
                if "Content Security" in line.text or "TrustedHTML" in line.text else None)
        page.on("request", lambda request: origins.add(
            "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(request.url))))
        contexts.append((context, page, errors, origins))
        box.markup = markup
        page.goto(box.host.origin + "/")
        if settled:
            page.locator(".referral").first.wait_for()
        return page

    yield open_box
    for context, page, errors, origins in contexts:
        assert errors == []
        assert origins <= {box.host.origin, box.server.origin}
        context.close()


def picture(page, name):
    if "EMBED_SHOTS" in os.environ:
        page.screenshot(path=f"{os.environ['EMBED_SHOTS']}/{name}.png", full_page=True)


def finder(attributes, inner=""):
    return f"<hotline-finder {attributes}>{inner}</hotline-finder>"


def test_it_is_smaller_than_15_kilobytes_as_served():
    assert SCRIPT.stat().st_size < 15_000


def test_facts_in_attributes_are_asked_at_once_and_numbers_are_links(open_box, box):
    page = open_box(finder(FACTS + ' residence="technical-intern"'))
    assert box.questions() == [{"reader": "en", "place": "JP-23-nagoya", "about": "passport",
                                "residence": "technical-intern", "languages": ["vi"]}]
    number = page.locator(".referral a.number").first
    assert number.get_attribute("href") == "tel:+81120250168"
    assert number.locator("bdi").get_attribute("dir") == "ltr"
    text = page.locator(".referral").first.inner_text()
    assert "0120-250-168" in text
    assert "OPEN until \u206819:00\u2069" in text
    assert "answers in Vietnamese, staff" in text
    assert "Outside the hours a machine answers." in text
    assert page.locator("form").count() == 0
    assert "drafts" in page.locator(".draft").inner_text()
    picture(page, "attributes")


def test_the_emergency_bar_stands_above_everything(open_box):
    page = open_box(finder(FACTS))
    hrefs = page.locator(".emergency a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    # A dialler would read the letters of ";phone-context=+81" as digits.
    assert hrefs == ["tel:110", "tel:119"]
    assert page.locator(".emergency [lang=ja]").inner_text().startswith("助けてください")
    top = page.locator(".emergency").bounding_box()["y"]
    assert top < page.locator(".referral").first.bounding_box()["y"]


def test_without_an_emergency_there_is_no_bar(open_box, box):
    box.answer = {**fixture("answer-en"), "emergency": None}
    page = open_box(finder(FACTS))
    assert page.locator(".emergency").count() == 0


def test_the_list_comes_before_what_holds_for_all_of_it(open_box):
    page = open_box(finder(FACTS))
    parts = page.locator(".answer > div > *").evaluate_all("all => all.map(part => part.className)")
    assert parts == ["title", "list", "cautions", "asks", "draft"]


def test_what_attributes_leave_out_is_asked_in_a_form(open_box, box):
    page = open_box(finder('place="JP-23"'))
    assert page.locator("select[name=language]").count() == 1
    assert page.locator("[name=place]").count() == 0
    page.get_by_label("Language you speak").select_option("my")
    page.get_by_label("What happened?").fill("အကူအညီ လိုပါတယ်")
    page.get_by_role("button", name="Find help").click()
    expect(page.get_by_role("heading", name="Who can help")).to_be_focused()
    assert box.questions()[-1] == {"reader": "en", "place": "JP-23", "languages": ["my"],
                                   "about": "အကူအညီ လိုပါတယ်"}
    options = page.locator("option").all_inner_texts()
    assert options == ["—", "العربية · Arabic", "English", "မြန်မာဘာသာ · Burmese",
                       "Tiếng Việt · Vietnamese"]
    picture(page, "en")


def test_arabic_runs_from_right_to_left_with_numbers_isolated(open_box, box):
    box.lang = "ar"
    page = open_box(finder("public"), viewport={"width": 390, "height": 844})
    frame = page.locator(".box")
    assert (frame.get_attribute("dir"), frame.get_attribute("lang")) == ("rtl", "ar")
    assert frame.evaluate("box => getComputedStyle(box).direction") == "rtl"
    assert page.locator(".number bdi[dir=ltr]").count() == page.locator(".number").count()
    assert "من يمكنه المساعدة" in page.locator("h2").all_inner_texts()
    direction = "all => all.map(part => getComputedStyle(part).direction)"
    names = page.locator(".name span").evaluate_all(direction)
    assert names == ["rtl"] * 5, "OTIT at its head does not turn an Arabic name around"
    original = page.locator(".referral .small span").get_by_text("Organization for Technical")
    assert original.evaluate_all(direction) == ["ltr"]
    picture(page, "ar")


def test_the_language_of_the_host_page_is_the_readers_unless_named(open_box, box):
    box.lang = "ar"
    page = open_box(finder(FACTS + ' reader="en"'))
    assert page.locator(".box").get_attribute("dir") == "ltr"
    assert box.questions()[0]["reader"] == "en"
    page.evaluate("document.querySelector('hotline-finder').setAttribute('reader', 'ar')")
    page.locator(".box[dir=rtl] .referral").first.wait_for()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_the_quick_exit_empties_the_page_and_takes_its_place(open_box, box, way):
    page = open_box(finder(f'{FACTS} public exit="/neutral"'))
    entries = page.evaluate("history.length")
    if way == "button":
        page.get_by_role("button", name="Leave this page now").click()
    else:
        for _ in range(3):
            page.keyboard.press("Escape")
    page.wait_for_url("**/neutral")
    assert page.evaluate("history.length") == entries
    headers = next(headers for _, path, headers, _ in box.host.seen if path == "/neutral")
    assert "Referer" not in headers
    page.go_back()
    assert page.url == "about:blank"


def test_escape_needs_three_presses_in_a_row_and_the_public_mode(open_box):
    page = open_box(finder(f'{FACTS} public exit="/neutral"'))
    for key in ("Escape", "Escape", "a", "Escape"):
        page.keyboard.press(key)
    page.evaluate("document.querySelector('hotline-finder').removeAttribute('public')")
    for _ in range(4):
        page.keyboard.press("Escape")
    page.wait_for_timeout(200)
    assert page.url.endswith("/") and page.locator("h1").count() == 1


def test_a_script_is_no_way_out(open_box):
    page = open_box(finder(f'{FACTS} public exit="javascript:document.title=1"'))
    # Where it would go, without going there.
    target = page.evaluate("""() => new Promise(resolve => {
      navigation.addEventListener('navigate', event => {
        resolve(event.destination.url); event.preventDefault(); }, { once: true });
      document.querySelector('hotline-finder').shadowRoot.querySelector('.exit button').click();
    })""")
    assert target == "https://www.wikipedia.org/"


def test_the_way_out_works_before_any_word_has_come(open_box, box):
    box.delay, box.no_words = 1, True
    page = open_box(finder('public exit="/neutral"'), settled=False)
    page.get_by_role("button", name="Leave this page now").click()
    page.wait_for_url("**/neutral")


def test_all_of_it_works_by_keyboard_alone(open_box, box):
    page = open_box(finder('public exit="/neutral"'))
    visited = []
    for _ in range(7):
        page.keyboard.press("Tab")
        focused = "document.querySelector('hotline-finder').shadowRoot.activeElement"
        visited.append(page.evaluate(f"{focused}.name || {focused}.textContent"))
        assert page.evaluate(f"getComputedStyle({focused}).outlineStyle") == "solid"
        if visited[-1] == "place":
            page.keyboard.type("Nagoya")
        if visited[-1] == "Find help":
            page.keyboard.press("Enter")
            break
    assert visited == ["Leave this page now", "110", "119", "language", "place", "about",
                       "Find help"]
    expect(page.get_by_role("heading", name="Who can help")).to_be_focused()
    assert box.questions()[-1]["place"] == "Nagoya"
    page.keyboard.press("Tab")
    assert page.evaluate(f"{focused}.textContent") == "0120-250-168"


def test_the_answer_is_announced(open_box):
    page = open_box(finder(FACTS))
    assert page.locator("[role=status]").inner_text() == "Who can help: 5"
    page.evaluate("document.querySelector('hotline-finder').setAttribute('limit', '2')")
    expect(page.locator("[role=status]")).to_have_text("Who can help: 2")
    assert page.locator(".referral").count() == 2


def test_nothing_is_stored_and_nothing_of_the_person_is_in_an_address(open_box, box):
    page = open_box(finder("public"))
    page.get_by_label("What happened?").fill("secretword")
    page.get_by_role("button", name="Find help").click()
    expect(page.get_by_role("heading", name="Who can help")).to_be_focused()
    assert box.questions()[-1]["about"] == "secretword"
    stored = page.evaluate("""async () => [localStorage.length, sessionStorage.length,
      (await indexedDB.databases()).length]""")
    assert stored == [0, 0, 0]
    assert [cookie["name"] for cookie in page.context.cookies()] == ["host"]
    for method, path, headers, _ in box.server.seen:
        assert "secretword" not in path
        # How the script is fetched is for the site to say, all else for the box.
        if path != "/embed.js":
            assert "Cookie" not in headers and "Referer" not in headers
    assert "secretword" not in page.url


def test_an_error_is_told_in_words_and_can_be_tried_again(open_box, box):
    box.failing = True
    page = open_box(finder(FACTS, '<a href="tel:110">110</a>'), settled=False)
    page.get_by_role("alert").get_by_text("No answer came.").wait_for()
    assert page.get_by_role("link", name="110").is_visible(), "what the site wrote stays"
    box.failing = False
    page.get_by_role("button", name="Try again").press("Enter")
    page.locator(".referral").first.wait_for()
    assert page.locator(".error").count() == 0
    expect(page.get_by_role("heading", name="Who can help")).to_be_focused()


def test_what_the_server_says_is_wrong_is_shown(open_box, box):
    page = open_box(finder("", ""))
    box.problem = {"title": "Bad question", "code": "question.place-unknown", "field": "place",
                   "detail": "no place of this directory has this name"}
    page.get_by_label("Town or region").fill("Nowhere")
    page.get_by_role("button", name="Find help").click()
    page.get_by_role("alert").get_by_text("no place of this directory").wait_for()
    expect(page.get_by_role("button", name="Try again")).to_be_focused()
    assert page.locator(".referral").count() == 5, "numbers found before stay"
    picture(page, "error")


def test_without_words_the_numbers_show_all_the_same(open_box, box):
    box.no_words = True
    page = open_box(finder(""))
    assert page.locator(".referral a.number").count() >= 4
    assert "Mon–Fri 11:00–19:00" in page.locator(".referral").first.inner_text()


def test_closed_services_say_when_they_open_and_whose_clock_it_is(open_box, box):
    box.answer = fixture("answer-night")
    page = open_box(finder(FACTS), timezone_id="Europe/Paris")
    text = page.locator(".closed").all_inner_texts()
    assert "closed, opens \u2068Mon, Nov 30, 09:00 GMT+09:00\u2069" in text


def test_no_text_becomes_markup_and_no_script_becomes_a_link(open_box, box):
    box.answer = fixture("answer-en")
    referral = box.answer["referrals"][0]
    referral["service"]["name"] = "<img src=x onerror=alert(1)>"
    for contact, uri in zip([referral["contact"]] + referral["otherContacts"],
                            ["java\nscript:alert(1)", "data:text/html,x"]):
        contact.update(uri=uri, value="press me")
    referral["reasons"][1]["text"] = "<script>alert(1)</script>"
    page = open_box(finder(FACTS))
    first = page.locator(".referral").first
    assert "<img src=x" in first.inner_text() and "<script>" in first.inner_text()
    assert first.locator("img, script, a").count() == 0


def test_a_fax_is_named_and_is_no_call(open_box, box):
    box.answer = fixture("answer-en")
    box.answer["referrals"][0]["contact"].update(channel="fax")
    page = open_box(finder(FACTS))
    assert page.locator(".referral .number").first.inner_text() == "0120-250-168 (fax)"
    assert page.locator(".referral").first.locator("a.number").count() == 0


def test_a_site_can_theme_it(open_box):
    page = open_box(finder(FACTS))
    page.evaluate("""() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('hotline-finder { --hotline-accent: rgb(90, 0, 90); } '
        + 'hotline-finder::part(number) { text-transform: uppercase; }');
      document.adoptedStyleSheets = [sheet];
    }""")
    style = "a => [getComputedStyle(a).color, getComputedStyle(a).textTransform]"
    assert page.locator(".referral a.number").first.evaluate(style) == ["rgb(90, 0, 90)",
                                                                        "uppercase"]


@pytest.mark.parametrize("width", [320, 1000])
def test_nothing_is_cut_off_at_any_width(open_box, width):
    page = open_box(finder("public"), viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    picture(page, f"width-{width}")


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("state", ["answer", "error"])
def test_axe_finds_no_violation(open_box, box, lang, state):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright",
                              reason="axe-playwright-python is not installed")
    box.lang, box.failing = lang, state == "error"
    page = open_box(finder("public"), settled=state == "answer")
    page.locator(".referral" if state == "answer" else ".error").first.wait_for()
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
