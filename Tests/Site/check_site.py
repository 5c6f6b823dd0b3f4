"""Opens a site of files as a reader does, from its folder, without a server: check_site.py FOLDER

Prints a line a check and how many passed; exit code 1 when one failed.
"""

import pathlib
import re
import sys
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Browser"))
from check_pages import NARROW, WIDE, Checks, axe_troubles, overflow  # noqa: E402


def named(path):
    """The files that a page names."""
    text = path.read_text()
    found = re.findall(r'(?:href|src)="([^"#]+)', text) + re.findall(r'content="0; url=([^"]+)"', text)
    return [urllib.parse.urljoin(path.as_uri(), each) for each in found]


def check_links(root, checks):
    """Every file that can be reached from the first page is one of the folder."""
    queue, seen, broken = [(root / "index.html").as_uri()], set(), []
    while queue:
        address = queue.pop(0)
        if address in seen:
            continue
        seen.add(address)
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(address).path))
        if not path.is_relative_to(root) or not path.is_file():
            broken.append(address)
        elif path.suffix == ".html":
            queue += named(path)
    checks.check(f"{len(seen)} files lead to one another", broken)


def check_search(browser, search, checks):
    """With scripts words are found in any width and marked; without, the index is there and the field is not."""
    for size in (WIDE, NARROW):
        context = browser.new_context(viewport=size)
        page, axe, said = context.new_page(), Axe(), []
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(search)
        name = page.locator(".index a").first.inner_text()
        page.locator("#q").fill("".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name[:5]))
        page.wait_for_selector(".hits mark")
        found = page.locator(".hits a").all_inner_texts()
        checks.check(f"{size['width']} px: “{name[:5]}” is found", [] if any(name in each for each in found) else found[:3])
        # Before axe comes in, which asks for the style sheet by itself and may not.
        checks.check(f"{size['width']} px: console", said)
        checks.check(f"{size['width']} px: fits", overflow(page))
        checks.check(f"{size['width']} px: axe", axe_troubles(axe, page))
        target = page.locator(".hits a").first.get_attribute("href")
        page.goto(page.evaluate("href => new URL(href, location).href", target))
        checks.check(f"{size['width']} px: what is found opens", [] if page.locator("#now").count() else [page.url])
        context.close()
    context = browser.new_context(java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    page.goto(search)
    checks.check("without scripts the field is hidden", ["it shows"] if page.locator("#q").is_visible() else [])
    checks.check("without scripts the index is there", [] if page.locator(".index a").count() else ["it is not"])
    context.close()


def main(folder):
    checks = Checks()
    root = pathlib.Path(folder).resolve()
    check_links(root, checks)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        check_search(browser, f"file://{next(root.glob('plans/*/editions/*/search/index.html'))}", checks)
        check_search(browser, f"file://{next(root.glob('en/plans/*/editions/*/search/index.html'))}", checks)
        browser.close()
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_site.py FOLDER")
    sys.exit(main(sys.argv[1]))
