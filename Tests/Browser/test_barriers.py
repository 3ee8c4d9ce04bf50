"""No page of any locale has a barrier that axe finds, or scrolls sideways.

Every locale that the page offers, at the width of a phone and of a desk. Each locale has one context
and each page is opened once, so that all of them stay within a minute and a half.
"""

import json

import pytest

from conftest import ROOT

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_api = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

LOCALES = sorted(path.stem for path in (ROOT / "locales").glob("*.yaml"))
RIGHT_TO_LEFT = {"ar", "fa", "ur"}
PAGES = {"page": "/", "public": "/public",
         "service": "/services/otit-native-language-consultation?reader={}"}
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
AXE = axe_api.Axe().axe_script
RULES = "{resultTypes: ['violations'], preload: false, rules: {'target-size': {enabled: true}}}"
# What hinges on where things stand; all else is the same at every width.
LAID_OUT = "{resultTypes: ['violations'], preload: false, runOnly: ['target-size', " \
    "'scrollable-region-focusable', 'link-in-text-block']}"


def words(locale):
    """A few everyday words of a locale."""
    lines = (ROOT / f"directory/subjects/{locale}.yaml").read_text("utf-8").splitlines()
    return next(line for line in lines if line.startswith("  - ")).strip(' -"')


def check(page, name):
    """Axe with all rules on a phone, with those of the layout at a desk, and no sideways scroll."""
    for size, rules in ((PHONE, RULES), (DESK, LAID_OUT)):
        page.set_viewport_size(size)
        width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        assert width[0] <= width[1], f"{name} at {size['width']}: {width[0]} wide"
        found = page.evaluate(f"axe.run({rules}).then(found => found.violations)")
        assert found == [], f"{name} at {size}\n{json.dumps(found, indent=1)}"


def without_list(response, path):
    """A page up to its list, which goes with the clock, and without where its form is sent."""
    text = response.text()
    assert text.count(f'action="{path}"') == 1
    return text.replace(f'action="{path}"', "").split('<section id="results"')[0]


def test_the_page_offers_every_locale(site, opened):
    page = opened(site + "/", locale="en")
    offered = page.locator("#f-reader option").evaluate_all("all => all.map(one => one.value)")
    assert sorted(offered) == LOCALES


@pytest.mark.parametrize("locale", LOCALES)
def test_no_barrier_is_found(site, opened, locale):
    page = opened(site + "/", extra_http_headers={"Accept-Language": locale}, viewport=PHONE)
    page.context.add_init_script(AXE)
    for name, path in PAGES.items():
        response = page.goto(site + path.format(locale))
        root = page.evaluate("[document.documentElement.lang, document.documentElement.dir]")
        assert root == [locale, "rtl" if locale in RIGHT_TO_LEFT else "ltr"]
        check(page, f"{name} in {locale}")
        if path == "/public":
            # The frame is the public page: what holds for the one holds for the other.
            frame = page.request.get(site + "/embed")
            assert without_list(frame, "/embed") == without_list(response, path)
    page.goto(site + "/")
    page.locator("#f-about").fill(words(locale))
    page.locator("#f-place").fill("Nagoya")
    page.locator("button.find").press("Enter")
    # The list has the focus once it is the new one.
    page.locator("#results:focus").wait_for()
    check(page, f"answer in {locale}")
    assert page.complaints == []
