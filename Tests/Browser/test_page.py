"""The pages in a real browser: asked by typing, by keyboard, without a script, and on paper."""

import json
import re

import pytest

from conftest import ROOT

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
expect = sync_api.expect
OTIT = "0120-250-168"
VIETNAMESE = "họ giữ hộ chiếu của tôi"


def message(locale, name):
    text = (ROOT / f"locales/{locale}.yaml").read_text("utf-8")
    return json.loads(re.search(rf"^  {re.escape(name)}: (\".*\")$", text, re.M)[1])


def focused(page, selector):
    return page.evaluate("name => document.activeElement.matches(name)", selector)


def tab_to(page, selector, most=150):
    """Goes on by the tab key alone until what has the focus matches."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if focused(page, selector):
            return
    raise AssertionError(f"{selector} is not reached by keyboard")


def settled(page):
    page.locator("#results:not([aria-busy])").wait_for()


@pytest.mark.parametrize("words", [VIETNAMESE, "သူဌေးက ပတ်စပို့ကို သိမ်းထားတယ်"])
def test_typing_renews_the_list_and_leaves_no_trace(site, opened, words):
    page = opened(site + "/", locale="en")
    page.locator("[name=about]").type(words)
    expect(page.locator("#answer")).to_contain_text(OTIT, timeout=15_000)
    assert page.url == site + "/"
    assert all(url.startswith((site, "data:")) for url in page.seen)
    assert all("?" not in url for url in page.seen)
    stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]")
    assert stored == [0, 0, 0]
    assert page.complaints == []


def test_a_whole_case_is_answered_by_keyboard_alone(site, opened):
    page = opened(site + "/", locale="en")
    page.evaluate("window.print = () => { window.printed = (window.printed ?? 0) + 1; }; 0")
    tab_to(page, "[name=place]")
    page.keyboard.type("Nagoya")
    tab_to(page, "[name=about]")
    page.keyboard.type(VIETNAMESE)
    expect(page.locator("#answer")).to_contain_text(OTIT, timeout=15_000)
    settled(page)
    tab_to(page, ".ask button")
    field, value = page.evaluate("[document.activeElement.name, document.activeElement.value]")
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_focused()
    settled(page)
    assert page.url == site + "/"
    filled = page.evaluate("name => new FormData(document.getElementById('question')).getAll(name)",
                           field)
    assert value in filled
    assert page.locator("[name=about]").input_value() == VIETNAMESE
    asked = page.locator(".ask button").evaluate_all("all => all.map(one => one.name)")
    assert field not in asked, "what is answered is not asked again"
    tab_to(page, "button.print")
    page.keyboard.press("Enter")
    assert page.evaluate("window.printed") == 1
    tab_to(page, "article a.number")
    tab_to(page, "article button.copy")
    page.keyboard.press("Enter")
    expect(page.locator("#summary")).to_have_text(message("en", "page.copied"))
    assert focused(page, "article button.copy")


def test_places_are_proposed_from_one_list_for_everybody(site, opened):
    page = opened(site + "/public", extra_http_headers={"Accept-Language": "ja"})
    assert page.locator("#places option").count() == 47
    page.locator("[name=place]").focus()
    expect(page.locator("#places option[value='豊田市, 愛知県']")).to_have_count(
        1, timeout=30_000)
    fetched = [url for url in page.seen if "places" in url]
    assert fetched == [site + "/assets/places.json"]


def test_without_a_script_the_whole_way_is_open(site, opened):
    page = opened(site + "/", java_script_enabled=False, locale="en")
    assert not page.locator("button.print, button.copy").first.is_visible()
    page.locator("[name=place]").fill("Nagoya")
    page.locator("[name=about]").fill(VIETNAMESE)
    page.locator("#question button.find").click()
    assert OTIT in page.content()
    assert page.url == site + "/"
    button = page.locator(".ask button").first
    field, value = button.get_attribute("name"), button.get_attribute("value")
    button.click()
    assert page.locator("[name=about]").input_value() == VIETNAMESE
    assert page.locator(f"[name={field}] option[value={value}][selected], "
                        f"[name={field}][value={value}][checked]").count() == 1
    with page.context.expect_page() as tab:
        page.locator(".record a").first.click()
    record = tab.value
    record.wait_for_load_state()
    assert "/services/" in record.url
    record.locator("#f-reader").select_option("ar")
    record.locator("form.reader button").click()
    assert record.locator("html").get_attribute("dir") == "rtl"


def test_everything_is_reached_by_keyboard(site, opened):
    page = opened(site + "/", locale="en")
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(
            "document.activeElement.name || document.activeElement.className || "
            "document.activeElement.tagName"))
    for name in ["reader", "language", "place", "about", "residence", "danger", "number", "copy"]:
        assert name in reached


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("path", ["/public", "/services/yorisoi-hotline"])
@pytest.mark.parametrize("way", ["click", "keys"])
def test_a_page_for_the_person_is_left_at_once(site, opened, way, path, locale):
    page = opened(site + path, extra_http_headers={"Accept-Language": locale})
    page.route("https://**", lambda route: route.fulfill(body="elsewhere"))
    if path == "/public":
        assert page.title() == message(locale, "page.public.title")
    assert page.locator("link[rel=icon]").get_attribute("href") == "data:,"
    stays = page.locator(".stays")
    assert message(locale, "page.exit.stays") in stays.inner_text()
    assert message(locale, "page.exit.hint") in stays.inner_text()
    entries = page.evaluate("history.length")
    if way == "click":
        page.locator(".exit").click()
    else:
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        assert page.url == site + path, "twice may happen by mistake"
        page.keyboard.press("Escape")
    page.wait_for_url("https://**", timeout=5_000)
    assert page.evaluate("history.length") == entries
    page.go_back()
    assert page.url == "about:blank"


def test_the_public_page_shows_the_language_that_counts(site, opened):
    page = opened(site + "/public", extra_http_headers={"Accept-Language": "vi-VN,en;q=0.5"})
    assert page.locator("#f-language").input_value() == "vi"
    assert page.locator("a[href*='/services/']").count() == 0


def test_the_print_view_is_the_list_alone(site, opened):
    page = opened(site + "/", locale="en")
    page.locator("[name=about]").fill(VIETNAMESE)
    expect(page.locator("#answer")).to_contain_text(OTIT, timeout=15_000)
    settled(page)
    page.emulate_media(media="print")
    for gone in ["#question", "#f-reader", ".copy", ".print", ".ask", ".record"]:
        assert not page.locator(gone).first.is_visible(), gone
    assert page.locator("#emergency a.number").first.is_visible()
    for number in page.locator("article .number").all():
        assert number.is_visible()
    assert re.search(r"\b20\d\d\b", page.locator(".person span").inner_text())
    assert page.locator("#source").is_visible()
    assert page.pdf().startswith(b"%PDF")


def test_the_page_of_a_service_is_for_reading_printing_and_machines(site, opened):
    page = opened(site + "/services/otit-native-language-consultation", locale="en")
    data = json.loads(page.locator("script[type='application/ld+json']").text_content())
    assert data["@context"] == "https://schema.org"
    phones = [point for way in data["availableChannel"] for point in way.get("servicePhone", [])]
    assert "+81120250168" in [phone["telephone"] for phone in phones]
    button = page.locator("article button.copy").first
    button.press("Enter")
    expect(page.locator("#summary")).to_have_text(message("en", "page.copied"))
    assert page.complaints == [], "the policy lets the block of data stand"
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.locator("#f-reader").is_visible() and not page.locator(".exit").is_visible()
