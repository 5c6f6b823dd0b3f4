"""Checks documents as their readers get them: the PDF's text, its tags, and that the same edition gives the same bytes.

Usage: check_documents.py PROGRAM SHEET...
"""

import copy
import csv
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import combinations
from pathlib import Path

import pikepdf

from checks import Checks, squeezed, words
from printed_cells import misplaced
from printed_workbooks import check_read_aloud, check_rows_agree, check_workbook, workbook_text

NASTY = (
    '#sys.inputs #include "x" #{1+1} $x^2$ *b* _i_ @ref `code` ] [ } { <label> // c /* c */ \\ \\u{41} ~ -- ... \'q\''
    "\n= 見出し\n- 項目\n+ 番号\n/ 語: 意味"
)


def cells(document: dict) -> list[str]:
    """Everything that the sheet shows of a plan."""
    texts = []
    for pillar in document["pillars"]:
        texts += [pillar["title"], pillar["tag"] or ""]
        for measure in pillar["measures"]:
            texts += [measure["title"], measure["issue"] or "", measure["direction"] or ""]
        for row in pillar["indicators"]:
            texts += [row["code"], row["name"], row["analysis"]["text"]]
            texts += [value["printed"] for value in row["values"]]
            texts += [cell["printed"] for cell in (row["target"]["original"], row["target"]["revised"]) if cell]
            for department in row["departments"]:
                texts += [department["name"], department["formerName"] or ""]
        texts += [note["text"] for note in pillar["footnotes"]]
    return [squeezed(text) for text in texts if squeezed(text)]


def without_places(value: object) -> object:
    """A document without where it was read; what pdftotext makes of a wide space is a plain one."""
    if isinstance(value, dict):
        return {key: without_places(item) for key, item in value.items() if key != "source"}
    if isinstance(value, list):
        return [without_places(item) for item in value]
    return value.replace("\u3000", " ") if isinstance(value, str) else value


def beyond_margins(pdf: Path, margin: float = 14) -> list[str]:
    """The words that stand nearer to the paper's edge than any form's margin; points."""
    text = words(pdf, "-bbox")
    width, height, found = 0.0, 0.0, []
    for line in text.splitlines():
        page = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line)
        word = re.search(r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*)</word>', line)
        if page:
            width, height = float(page[1]), float(page[2])
        elif word:
            left, top, right, bottom = map(float, word.groups()[:4])
            if left < margin or top < 8 or right > width - margin or bottom > height - 8:
                found.append(word[5])
    return found


def structure(element: object, path: tuple[str, ...] = ()):
    """The elements below one, each with the kinds of those around it."""
    if isinstance(element, pikepdf.Array):
        for item in element:
            yield from structure(item, path)
    elif isinstance(element, pikepdf.Dictionary):
        kind = str(element.get("/S", ""))
        if kind:
            yield path, kind, element
        if "/K" in element:
            yield from structure(element["/K"], (*path, kind) if kind else path)


def attributes(element: pikepdf.Dictionary) -> dict[str, str]:
    found = element.get("/A", [])
    found = [found] if isinstance(found, pikepdf.Dictionary) else found
    return {str(key): str(value) for item in found for key, value in item.items()}


def titles(items) -> list[str]:
    return [title for item in items for title in [item.title, *titles(item.children)]]


def check_tags(checks: Checks, name: str, file: Path, pillars: list[str]) -> None:
    outside = beyond_margins(file)
    checks.that(f"{name}: keeps within its margins", not outside, outside)
    sound = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
    checks.that(f"{name}: qpdf finds nothing", sound.returncode == 0, sound.stdout + sound.stderr)
    told = subprocess.run(["pdfinfo", "-struct-text", str(file)], capture_output=True, text=True, errors="replace")
    checks.that(f"{name}: pdfinfo reads the tags", told.returncode == 0 and "Table" in told.stdout, told.stderr)
    with pikepdf.open(file) as pdf:
        checks.that(f"{name}: says that it is Japanese", str(pdf.Root.get("/Lang", "")).startswith("ja"))
        checks.that(f"{name}: shows its title", bool(pdf.Root.ViewerPreferences.DisplayDocTitle))
        with pdf.open_metadata() as metadata:
            checks.that(f"{name}: is PDF/UA-1", metadata.get("pdfuaid:part") == "1")
            checks.that(f"{name}: has a title", bool(metadata.get("dc:title")))
            keyword = re.fullmatch(r"hashira:sha256:([0-9a-f]{64})", metadata.get("pdf:Keywords", ""))
        checks.that(f"{name}: carries its fingerprint", keyword is not None)
        printed = re.findall(r"照合番号 ((?:[0-9A-F]{4}-){3}[0-9A-F]{4})", words(file, "-raw"))
        short = keyword[1][:16].upper() if keyword else ""
        checks.that(
            f"{name}: prints it on each page",
            len(printed) == len(pdf.pages) and {text.replace("-", "") for text in printed} == {short},
            (printed, short))
        with pdf.open_outline() as outline:
            bookmarks = [squeezed(title) for title in titles(outline.root)]
        missing = [title for title in pillars if not any(squeezed(title) in mark for mark in bookmarks)]
        checks.that(f"{name}: has a bookmark for each pillar", not missing, missing)
        elements = list(structure(pdf.Root.StructTreeRoot))
        tables = [element for _, kind, element in elements if kind == "/Table"]
        heads = [
            element for path, kind, element in elements if kind == "/TH" and {"/Table", "/THead"} <= set(path)
        ]
        loose = [attributes(element) for element in heads if attributes(element).get("/Scope") != "/Column"]
        checks.that(f"{name}: tables have heads for their columns", tables and len(heads) > len(tables) and not loose, loose)
        bare = [
            str(font.get("/BaseFont"))
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
            for font in [item]
            if not any(key in font for key in ("/FontFile", "/FontFile2", "/FontFile3"))
        ]
        checks.that(f"{name}: brings its fonts", not bare, bare)


def check_sheet(checks: Checks, program: str, sheet: str, folder: Path) -> None:
    def run(*arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program, *arguments, *(["--store", str(folder / "kept.db")] if arguments[0] != "read" else [])],
            input=stdin, check=True, capture_output=True, text=True)

    name = Path(sheet).parent.name if Path(sheet).name == "sheet.txt" else Path(sheet).name
    document = json.loads(run("read", sheet, "--json").stdout)
    first, second = folder / "first.pdf", folder / "second.pdf"
    for file in (first, second):
        run("report", sheet, "--form", "shiryo1", "--to", str(file))
    checks.that(f"{name}: the same bytes twice", first.read_bytes() == second.read_bytes())
    again = subprocess.run(
        [program, "report", sheet, "--form", "shiryo1", "--to", str(first)], capture_output=True, text=True)
    checks.that(f"{name}: writes over nothing unasked", again.returncode == 73, again)
    check_tags(checks, name, first, [pillar["title"] for pillar in document["pillars"]])

    raw = words(first, "-raw")
    lost = [cell for cell in cells(document) if cell not in squeezed(raw)]
    checks.that(f"{name}: contains every cell in reading order", not lost, lost)
    layout = words(first, "-layout")
    checks.that(
        f"{name}: contains every character in place",
        Counter(squeezed(layout)) == Counter(squeezed(raw)),
        Counter(squeezed(raw)) - Counter(squeezed(layout)))
    wrong = misplaced(first, document)
    checks.that(f"{name}: shows every cell in its place", not wrong, wrong)
    check_exchanges(checks, name, program, document, folder)
    back = json.loads(run("read", "-", "--json", stdin=raw).stdout)
    checks.that(f"{name}: is read back equal", without_places(back) == without_places(document), "the documents differ")

    run("import", sheet, "--title", "計画", "--organization", "市", "--apply")
    run("freeze", "計画", "令和5年度版", "--apply")
    kept, later = folder / "kept.pdf", folder / "later.pdf"
    run("report", "計画", "--edition", "令和5年度版", "--form", "shiryo1", "--to", str(kept))
    run("freeze", "計画", "次の版", "--apply")
    run("report", "計画", "--edition", "令和5年度版", "--form", "shiryo1", "--to", str(later))
    checks.that(f"{name}: an edition gives the same bytes later", kept.read_bytes() == later.read_bytes())
    text = words(kept, "-raw")
    checks.that(f"{name}: an edition names itself", "令和5年度版" in text and "（案）" not in text)


def check_exchanges(checks: Checks, name: str, program: str, document: dict, folder: Path) -> None:
    """Texts in one another's cells are told, though no character of the paper is missing."""

    def rows(plan: dict) -> list[dict]:
        return [row for pillar in plan["pillars"] for row in pillar["indicators"]]

    def differing(rows: list[dict], key) -> tuple[dict, dict]:
        return next((a, b) for a, b in combinations(rows, 2) if key(a) != key(b) and len(a["series"]) == len(b["series"]))

    def analyses(plan: dict) -> None:
        a, b = differing(rows(plan), lambda row: row["analysis"]["text"])
        a["analysis"]["text"], b["analysis"]["text"] = b["analysis"]["text"], a["analysis"]["text"]

    def columns(plan: dict) -> None:
        row = next(row for row in rows(plan) if row["values"][0]["printed"] != row["values"][-1]["printed"])
        a, b = row["values"][0], row["values"][-1]
        a["printed"], b["printed"] = b["printed"], a["printed"]

    def departments(plan: dict) -> None:
        a, b = differing(rows(plan), lambda row: row["departments"])
        a["departments"], b["departments"] = b["departments"], a["departments"]

    def targets(plan: dict) -> None:
        a, b = differing(rows(plan), lambda row: row["target"]["original"]["printed"])
        a["target"], b["target"] = b["target"], a["target"]

    def measures(plan: dict) -> None:
        pillar = next(pillar for pillar in plan["pillars"] if pillar["measures"] and pillar["measures"][0]["issue"])
        measure = pillar["measures"][0]
        measure["issue"], measure["direction"] = measure["direction"], measure["issue"]

    for exchange in (analyses, columns, departments, targets, measures):
        changed = copy.deepcopy(document)
        exchange(changed)
        source, file = folder / "exchanged.json", folder / f"{exchange.__name__}.pdf"
        source.write_text(json.dumps(changed, ensure_ascii=False), encoding="utf-8")
        subprocess.run([program, "report", str(source), "--form", "shiryo1", "--to", str(file)], check=True, capture_output=True)
        wrong = misplaced(file, document)
        checks.that(f"{name}: exchanged {exchange.__name__} are told", wrong and len(wrong) <= 8, wrong)


def check_forms(checks: Checks, program: str, sheet: str, folder: Path) -> None:
    """Each form of an edition: its tags, its bytes, and that it shows the values that it is about."""
    store = ["--store", str(folder / "kept.db")]

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([program, *arguments], capture_output=True, text=True)

    document = json.loads(run("read", sheet, "--json").stdout)
    run("import", sheet, "--title", "計画", "--organization", "市", "--apply", *store)
    run("freeze", "計画", "令和5年度版", "--apply", *store)
    rows = [(pillar, row) for pillar in document["pillars"] for row in pillar["indicators"]]
    pillar, row = next(
        (pillar, row) for pillar, row in rows if row["values"][-1]["state"] == "number" and len(row["series"]) == 1)
    place, year = f"{pillar['number']}:{row['code']}", str(row["values"][-1]["fiscalYear"])
    told = run("set", "計画", place, year, f"98765{row['series'][0]['unit']}", "--reason", "二重に数えていたため", "--apply", *store)
    checks.that("a value is corrected", told.returncode == 0, told.stderr)
    department = row["departments"][0]["name"]
    actual = {id(row): row["values"][-1]["printed"] for _, row in rows}
    wanted = {
        "shiryo1": cells(document),
        "revisions": [row["target"]["revised"]["printed"] for _, row in rows if row["target"]["revised"]],
        "corrections": [row["name"], row["values"][-1]["printed"], "98,765", "二重に数えていたため", "令和5年度版"],
        "card": [text for _, row in rows for text in (row["name"], row["analysis"]["text"], actual[id(row)])],
        "committee": cells(document),
        "handover": [
            row["analysis"]["text"] for _, row in rows if department in [it["name"] for it in row["departments"]]],
        "evaluation": [measure["issue"] or "" for pillar in document["pillars"] for measure in pillar["measures"]],
        "kpi": [row["name"] for _, row in rows],
        "results": [text for _, row in rows for text in (row["name"], row["analysis"]["text"])],
    }
    listed = re.findall(r"^(\w+) ", run("report", "--list").stdout, re.MULTILINE)
    checks.that("all forms are checked", set(listed) == set(wanted), listed)
    for form, texts in wanted.items():
        files = [folder / f"{form}-{number}.pdf" for number in (1, 2)]
        options = ["--department", department] if form == "handover" else []
        for file in files:
            made = run("report", "計画", "--edition", "令和5年度版", "--form", form, *options, "--to", str(file), *store)
        checks.that(f"{form}: is made", made.returncode == 0, made.stderr)
        checks.that(f"{form}: the same bytes twice", files[0].read_bytes() == files[1].read_bytes())
        check_tags(checks, form, files[0], [])
        text = squeezed(words(files[0], "-raw"))
        lost = [it for it in map(squeezed, texts) if it not in text]
        checks.that(f"{form}: shows what it is about", not lost and texts, lost)
        check_other_kinds(checks, run, form, files[0], [*options, *store], texts)
    one = folder / "one.pdf"
    made = run("report", "計画", "--edition", "令和5年度版", "--form", "card", "--indicator", place, "--to", str(one), *store)
    with pikepdf.open(one) as pdf:
        checks.that("a card alone is of one indicator", len(pdf.pages) == 1 and row["name"] in squeezed(words(one, "-raw")))
    printed = json.loads(run("documents", "計画", "--printing", place, "--year", year, "--json", *store).stdout)["documents"]
    checks.that("documents that correct a value are told", {it["form"] for it in printed} >= {"card", "committee"}, printed)


def check_other_kinds(checks: Checks, run, form: str, pdf: Path, options: list[str], texts: list[str]) -> None:
    """The form as a workbook and as a text, beside the PDF."""
    files = [pdf.with_name(f"{form}-{number}.xlsx") for number in (1, 2)] + [pdf.with_name(f"{form}.txt")]
    for file in files:
        made = run("report", "計画", "--edition", "令和5年度版", "--form", form, "--to", str(file), *options)
        checks.that(f"{form}: is made as {file.suffix}", made.returncode == 0, made.stderr)
    check_workbook(checks, f"{form}.xlsx", files[0], files[1], pdf, texts)
    if form in ("revisions", "corrections", "kpi", "results"):
        check_rows_agree(checks, form, files[0], pdf)
    check_read_aloud(checks, f"{form}.txt", files[2], pdf)


def check_register(checks: Checks, program: str, sheet: str, folder: Path) -> None:
    """Which documents were made, which of them printed a value, and whether two agree."""
    store = ["--store", str(folder / "kept.db")]

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([program, *arguments], capture_output=True, text=True)

    run("import", sheet, "--title", "計画", "--organization", "市", "--apply", *store)
    for edition in ("会議版", "令和5年度版"):
        run("freeze", "計画", edition, *(["--draft"] if edition == "会議版" else []), "--apply", *store)
    files = [folder / f"{name}.pdf" for name in ("draft", "final", "again", "quiet")]
    for file, edition in zip(files, ("会議版", "令和5年度版", "令和5年度版", "会議版")):
        options = ["--unregistered"] if file.stem == "quiet" else []
        run("report", "計画", "--edition", edition, "--form", "shiryo1", "--to", str(file), "--author", "tanaka", *options, *store)
    listed = json.loads(run("documents", "計画", "--json", *store).stdout)["documents"]
    checks.that(
        "documents of editions are registered",
        [(it["editionName"], it["form"], it["author"]) for it in listed]
        == [(edition, "shiryo1", "tanaka") for edition in ("会議版", "令和5年度版", "令和5年度版")], listed)
    checks.that("with the fingerprints that they print", listed[1]["fingerprint"] == listed[2]["fingerprint"] != listed[0]["fingerprint"])
    row = json.loads(run("read", sheet, "--json").stdout)["pillars"][0]["indicators"][0]
    value = next(value for value in row["values"] if value["role"] == "actual")
    asked = ["--printing", f"1:{row['code']}", "--year", str(value["fiscalYear"])]
    printing = json.loads(run("documents", "計画", *asked, "--json", *store).stdout)["documents"]
    checks.that("which printed a value is told", [it["printed"] for it in printing] == [[value["printed"]]] * 3, printing)
    other = run("documents", "計画", "--printing", f"1:{row['code']}", "--year", "1990", *store)
    checks.that("which printed none is told too", other.stdout == "" and other.returncode == 0, other)
    same, different = run("documents", "--compare", *map(str, files[1:3])), run("documents", "--compare", *map(str, files[:2]))
    checks.that("documents that agree are told", same.returncode == 0, same)
    checks.that("documents that differ are told", different.returncode == 1, different)
    exchanged = folder / "exchanged.pdf"
    with pikepdf.open(files[1]) as pdf, pikepdf.open(files[0]) as draft:
        pdf.pages[0] = draft.pages[0]
        pdf.save(exchanged)
    mixed = run("documents", "--compare", str(files[1]), str(exchanged))
    checks.that("a page that was exchanged is told", mixed.returncode == 1, mixed)
    (folder / "text.pdf").write_text("これはPDFではない", encoding="utf-8")
    wrong = run("documents", "--compare", str(files[1]), str(folder / "text.pdf"))
    checks.that("what is no PDF is told in a line", wrong.returncode == 65 and wrong.stderr.count("\n") == 1, wrong)


def check_comments(checks: Checks, program: str, sheet: str, folder: Path) -> None:
    """The committee's pack prints the last meeting's comments with their answers, and no other document does."""
    store = ["--store", str(folder / "kept.db")]

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([program, *arguments], capture_output=True, text=True)

    def text(form: str, *options: str) -> tuple[str, Path]:
        file = folder / f"{form}-{len(list(folder.iterdir()))}.pdf"
        made = run("report", "計画", "--form", form, *options, "--to", str(file), *store)
        return squeezed(words(file, "-raw")) if file.exists() else made.stderr, file

    row = json.loads(run("read", sheet, "--json").stdout)["pillars"][0]["indicators"][0]
    run("import", sheet, "--title", "計画", "--organization", "市", "--apply", *store)
    run("freeze", "計画", "会議版", "--draft", "--apply", *store)
    checks.that("without comments there is no place for them", "意見と回答" not in text("committee", "--edition", "会議版")[0])
    long = "問" * 6000
    table = [
        ("会議名", "会議の日", "対象", "区分", "発言者", "意見", "回答", "回答課", "回答日"),
        ("第１回審議会", "2020-07-01", f"1:{row['code']}", "質問", "学識経験者", NASTY, "", "", ""),
        ("第１回審議会", "2020-07-01", "柱1", "要望", "", long, NASTY, "企画課", "2020-08-01"),
        ("第２回審議会", "2021-02-01", "", "意見", "委員", "目標が低いのではないか。", "見直します。", "", "2021-02-01"),
        ("第３回審議会", "2199-02-01", "", "意見", "委員", "版のあとの会議の意見。", "", "", ""),
    ]
    with (folder / "意見.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(table)
    taken = run("comments", "import", "計画", str(folder / "意見.csv"), "--apply", *store)
    checks.that("comments are taken in", taken.returncode == 0, taken.stderr)
    last, file = text("committee", "--edition", "会議版")
    checks.that(
        "the last meeting before the edition is printed",
        all(it in last for it in ("前回の会議での意見と回答", "第２回審議会", "目標が低いのではないか。", "見直します。"))
        and "第１回審議会" not in last and "第３回審議会" not in last, last[-600:])
    check_tags(checks, "committee with comments", file, [])
    _, again = text("committee", "--edition", "会議版")
    checks.that("committee with comments: the same bytes twice", file.read_bytes() == again.read_bytes())
    first, file = text("committee", "--edition", "会議版", "--meeting", "第1回審議会")
    checks.that(
        "another meeting is printed where it is asked for, with what is not answered yet",
        all(it in first for it in ("第１回審議会", row["name"], "学識経験者", "回答準備中", "企画課"))
        and "前回の会議" not in first and first.count(squeezed(NASTY)) == 2, first[-900:])
    checks.that("no character of a long comment is lost", first.count("問") >= len(long), first.count("問"))
    for kind in ("xlsx", "txt"):
        other = folder / f"意見.{kind}"
        run("report", "計画", "--edition", "会議版", "--form", "committee", "--meeting", "第1回審議会", "--to", str(other), *store)
        told = workbook_text(other) if kind == "xlsx" else other.read_text(encoding="utf-8-sig")
        checks.that(
            f"comments stand in its {kind}, whole", all(it in told for it in ("学識経験者", "回答準備中", "企画課")) and told.count("問") >= len(long), told[-300:])
    check_tags(checks, "committee with long comments", file, [])
    now, _ = text("committee")
    checks.that("a plan as it is now has the last meeting there is", "第３回審議会" in now)
    others = {form: text(form, "--edition", "会議版")[0] for form in ("shiryo1", "evaluation", "card", "results")}
    checks.that("no other document prints comments", not [it for it in others.values() if "目標が低い" in it or "審議会" in it])


def check_findings(checks: Checks, program: str, sheet: str, folder: Path) -> None:
    """The committee's pack prints open findings where it is asked to, and none that somebody has said may stay."""
    store = ["--store", str(folder / "kept.db")]

    def run(*arguments: str, **options: str) -> subprocess.CompletedProcess:
        return subprocess.run([program, *arguments], capture_output=True, text=True, **options)

    def text(*options: str) -> str:
        file = folder / f"{len(list(folder.iterdir()))}.pdf"
        made = run("report", "計画", "--form", "committee", *options, "--to", str(file), *store)
        return squeezed(words(file, "-raw")) if file.exists() else made.stderr

    document = json.loads(run("read", sheet, "--json").stdout)
    pillar, row = next(
        (pillar, row) for pillar in document["pillars"] for row in pillar["indicators"]
        if [it["unit"] for it in row["series"]] in (["件"], ["人"]) and row["values"][-1]["state"] == "number")
    unit, code = row["series"][0]["unit"], row["code"]
    row["analysis"]["text"] = f"前年度より９９９９{unit}増加した。"
    source = folder / "plan.json"
    source.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    run("import", str(source), "--title", "計画", "--organization", "市", "--apply", *store)
    run("freeze", "計画", "会議版", "--draft", "--apply", *store)
    printed = f"９９９９{unit}増加した"
    findings = json.loads(run("check", "計画", "--json", *store).stdout)["findings"]
    finding = next(it for it in findings if (it["pillar"], it["code"]) == (pillar["number"], code) and it["verdict"] == "disagrees")
    checks.that("findings are printed only where they are asked for", "確認中の点" not in text("--edition", "会議版"))
    before = text("--edition", "会議版", "--with-findings")
    checks.that("an open finding is printed", f"{printed}」とありますが" in before, before[-600:])
    history = run("history", "計画", "--json", *store).stdout
    identifier = next(
        it["change"]["indicator"] for it in map(json.loads, history.splitlines())
        if it["change"]["change"] == "addIndicator" and it["change"]["name"] == row["name"])
    answer = {
        "change": "answerFinding", "v": 1,
        "finding": {
            "kind": finding["kind"], "indicator": identifier, "fiscalYear": finding["fiscalYear"],
            "words": " / ".join([finding["quote"], *(it["working"] for it in finding["readings"])])},
        "answer": {"kind": "accepted", "note": "別の資料の数です。"},
    }
    told = run("journal", "add", "計画", "-", "--apply", *store, input=json.dumps(answer, ensure_ascii=False) + "\n")
    checks.that("a finding is answered", told.returncode == 0, told.stderr)
    after = text("--edition", "会議版", "--with-findings")
    checks.that("a finding that may stay is not printed", f"{printed}」とありますが" not in after, after[-600:])
    listed = run("check", "計画", *store)
    checks.that("nor listed by the check, which says so", printed not in listed.stdout and "確認済み" in listed.stderr, listed.stdout)
    year = str(row["values"][-1]["fiscalYear"])
    run("set", "計画", f"{pillar['number']}:{code}", year, f"77{unit}", "--reason", "数え直した", "--apply", *store)
    again = text("--with-findings")
    checks.that("it comes back when the value changes", f"{printed}」とありますが" in again, again[-600:])


def check_odd_texts(checks: Checks, program: str, sheet: str, folder: Path) -> None:
    """Text that would be source, or that no page holds, is printed as it is."""

    def made(name: str, change) -> tuple[str, str]:
        document = copy.deepcopy(plain)
        change(document["pillars"][0], document["pillars"][0]["indicators"][0])
        source, file = folder / f"{name}.json", folder / f"{name}.pdf"
        source.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        outcome = subprocess.run(
            [program, "report", str(source), "--form", "shiryo1", "--to", str(file)], capture_output=True, text=True)
        if file.exists():
            outside = beyond_margins(file)
            checks.that(f"{name}: keeps within the margins", not outside, outside)
        return (words(file, "-raw") if file.exists() else outcome.stderr), outcome.stderr

    def everywhere(pillar: dict, row: dict) -> None:
        pillar["title"] = pillar["measures"][0]["title"] = pillar["measures"][0]["issue"] = NASTY
        row["name"] = row["analysis"]["text"] = row["values"][0]["printed"] = NASTY
        row["target"]["original"]["printed"] = row["departments"][0]["name"] = NASTY

    plain = json.loads(subprocess.run([program, "read", sheet, "--json"], check=True, capture_output=True).stdout)
    text, _ = made("source", everywhere)
    checks.that("text that looks like source is printed as it is", squeezed(text).count(squeezed(NASTY)) >= 8, text)

    for name, long in {"a word": "A" * 3000, "kinsoku": "ー" * 800, "text": "本" * 40000, "stops": "。" * 500}.items():
        text, _ = made(name.replace(" ", "-"), lambda pillar, row: row["analysis"].update(text=long))
        checks.that(f"no character of a long {name} is lost", Counter(text)[long[0]] >= len(long), Counter(text)[long[0]])
    text, _ = made("issue", lambda pillar, row: pillar["measures"][0].update(issue="問" * 9000))
    checks.that("no character of a long issue is lost", text.count("問") >= 9000 and "（続き）" in text, text.count("問"))
    def crowded(pillar: dict, row: dict) -> None:
        numerals = "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ"
        row["analysis"]["text"] *= 4
        pillar["indicators"] = [{**copy.deepcopy(row), "code": f"Ⅰ-{numeral}", "footnotes": ["1"]} for numeral in numerals]
        pillar["footnotes"] = [{"sheet": row["sheet"], "mark": "1", "text": "数え方が変わった。"}]

    text, _ = made("crowded", crowded)
    pages = [page for page in text.split("\f") if page.startswith("柱１")]
    checks.that(
        "a sheet of several pages says so, with its notes on each",
        len(pages) > 1
        and all("数え方が変わった。" in page for page in pages)
        and all("（続き）" in squeezed(page) for page in pages[1:]) and "（続き）" not in pages[0], text[:2000])
    text, _ = made("empty", lambda pillar, row: row.update(name="", departments=[]))
    checks.that("empty texts are printed", "照合番号" in text, text)
    text, told = made(
        "rare", lambda pillar, row: row.update(name="𠮷野と葛\U000E0100城と辻\U000E0101、\U0001F389\ue000\u202eあ\u202c\a"))
    checks.that(
        "rare characters are printed, or told",
        "𠮷野" in text and "〓〓あ" in squeezed(text) and "U+1F389" in told and "U+E000" in told, (text[:300], told))


def main() -> int:
    program, *sheets = sys.argv[1:]
    checks = Checks()
    for sheet in sheets:
        with tempfile.TemporaryDirectory() as folder:
            check_sheet(checks, program, sheet, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        check_forms(checks, program, sheets[-1], Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        check_register(checks, program, sheets[0], Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        check_comments(checks, program, sheets[0], Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        check_findings(checks, program, sheets[0], Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        check_odd_texts(checks, program, sheets[0], Path(folder))
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed or not checks.passed else 0


if __name__ == "__main__":
    sys.exit(main())
