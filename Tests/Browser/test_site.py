"""The site on a disk in a real browser: searched by typing, walked without a script, and never online."""

import os
import subprocess

import pytest

from conftest import HOTLINE, ROOT
from test_page import message

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
expect = sync_api.expect
# A page of each sort, in scripts that are hard to set.
PAGES = ["index.html", "vi/index.html", "ar/subjects/domestic-violence.html",
         "my/languages/my.html", "ja/services/otit-native-language-consultation.html",
         "ur/leaflets/trafficking-contacts.html"]


@pytest.fixture(scope="session")
def disk(tmp_path_factory):
    """The folder of a site of the real directory."""
    if not os.path.exists(HOTLINE):
        pytest.skip("HOTLINE names no program")
    folder = tmp_path_factory.mktemp("disk") / "site"
    subprocess.run([HOTLINE, "export", "site", "--output", str(folder)], check=True, cwd=ROOT,
                   stdout=subprocess.DEVNULL)
    return folder


def searched(page, words):
    page.locator("#q").fill("")
    page.locator("#q").type(words)
    expect(page.locator("#summary")).not_to_be_empty()
    return page.locator("#hits a").evaluate_all("all => all.map(one => one.getAttribute('href'))")


@pytest.mark.parametrize("locale, words, path", [
    ("vi", "nhân quyền", "./subjects/human-rights.html"),
    ("vi", "nhan quyen", "./subjects/human-rights.html"),
    ("vi", "ho chieu", "./subjects/technical-intern.html"),
    ("my", "လူ့အခွင့်အရေး", "./subjects/human-rights.html"),
    ("ja", "じんけん", "./subjects/human-rights.html"),
    ("ja", "ｼﾞﾝｹﾝ", "./subjects/human-rights.html"),
    ("ja", "人權", "./subjects/human-rights.html"),
    ("ko", "인궈", "./subjects/human-rights.html"),
    ("ar", "حقوق الانسان", "./subjects/human-rights.html"),
    ("en", "0570090911", None), ("en", "０５７０−０９０９１１", None),
    ("en", "+81 (0)570 090 911", None), ("en", "0081570090911", None),
])
def test_a_search_finds_in_any_writing(disk, opened, locale, words, path):
    page = opened((disk / locale / "index.html").as_uri())
    found = searched(page, words)
    if path:
        assert path in found
    else:
        assert len(found) == 1
    for link in found:
        assert (disk / locale / link.split("#")[0]).is_file()
    assert all(url.startswith(("file:", "data:")) for url in page.seen)
    assert page.url == (disk / locale / "index.html").as_uri()
    stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]")
    assert stored == [0, 0, 0]
    assert page.complaints == []


def test_what_is_not_there_is_said_and_one_letter_finds_nothing(disk, opened):
    page = opened((disk / "en" / "index.html").as_uri())
    assert searched(page, "qqzzx") == []
    expect(page.locator("#summary")).to_have_text(message("en", "find.none"))
    page.locator("#q").fill("a")
    expect(page.locator("#summary")).to_be_empty()
    assert page.locator("#hits a").count() == 0


@pytest.mark.parametrize("locale", ["vi", "ja", "ko", "ar", "th", "ne", "my", "zh-Hant", "ru"])
def test_the_script_folds_as_the_library_does(disk, opened, locale):
    page = opened((disk / locale / "index.html").as_uri())
    wrong = page.evaluate("""() => siteIndex.rows.filter(([, , name, keys]) =>
      !` ${keys} `.includes(` ${siteFold(name.split(" · ")[0])} `)).map((row) => row[2])""")
    assert wrong == []


def test_a_hit_leads_to_the_page_of_a_service(disk, opened):
    page = opened((disk / "vi" / "index.html").as_uri())
    searched(page, "0570090911")
    page.locator("#hits a").first.click()
    expect(page.locator("main")).to_contain_text("0570-090911")
    expect(page.locator("#emergency")).to_contain_text("110")
    assert page.complaints == []


def test_without_a_script_lists_lead_from_the_choice_of_languages_to_a_number(disk, opened):
    page = opened((disk / "index.html").as_uri(), java_script_enabled=False)
    page.get_by_role("link", name="Tiếng Việt").click()
    expect(page.locator("#search")).to_be_hidden()
    expect(page.locator("a.exit")).to_be_hidden()
    page.locator("#results a[href$='subjects/technical-intern.html']").click()
    page.locator("main a[href$='otit-native-language-consultation.html']").click()
    expect(page.locator("main")).to_contain_text("0120-250-168")
    page.locator("details.readers summary").click()
    page.locator("details.readers a[lang=ar]").click()
    assert page.url.endswith("/ar/services/otit-native-language-consultation.html")
    assert page.locator("html").get_attribute("dir") == "rtl"


def test_the_quick_exit_clears_the_page(disk, opened):
    page = opened((disk / "vi" / "index.html").as_uri())
    page.route("https://**", lambda route: route.fulfill(body="elsewhere"))
    page.locator("a.exit").click()
    page.wait_for_url("https://www.jma.go.jp/")
    assert page.evaluate("history.length") == 2


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_barriers_and_fits_a_telephone(disk, opened, shot, path):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = opened((disk / path).as_uri(), viewport={"width": 360, "height": 740},
                  bypass_csp=True)
    found = axe.Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    is_right_to_left = path.startswith(("ar/", "ur/"))
    assert page.evaluate("getComputedStyle(document.documentElement).direction") == (
        "rtl" if is_right_to_left else "ltr")
    shot(page, "site-" + path.replace("/", "-").removesuffix(".html"))
