"""Checks the open data that the program writes with the tools that other people read them with.

Usage: check_open_data.py PROGRAM SCHEMAS SHEET...
"""

import csv
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import csvw
import frictionless
import jsonschema
import openpyxl
import rdflib

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")
OPTIONS = ["--code", "131016", "--organization", "みなも区", "--title", "基本計画", "--contact", "政策課 03-0000-0000",
           "--mail", "seisaku@example.jp"]


def rows(path: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode(encoding), newline="")))


def check_frictionless(folder: Path, _schemas: Path) -> list[str]:
    """As `frictionless validate datapackage.json` does: types, keys, sizes and hashes of all tables."""
    report = frictionless.validate(str(folder / "datapackage.json"))
    return [str(error) for error in report.flatten(["title", "rowNumber", "fieldName", "note"])]


def check_csvw(folder: Path, _schemas: Path) -> list[str]:
    """As `csvwvalidate` does; and every row is read with its types, and every key leads somewhere."""
    metadata = folder / "csv-metadata.json"
    wrong = []
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            if not csvw.CSVW(str(metadata), validate=True).is_valid:
                wrong += [str(warning.message) for warning in caught] + ["is not valid"]
        group = csvw.TableGroup.from_file(metadata)
        if not group.check_referential_integrity():
            wrong.append("a key of another table is not there")
        for table in group.tables:
            if len(list(table)) != len(rows(folder / str(table.url))) - 1:
                wrong.append(f"{table.url}: rows are missing")
    except ValueError as error:
        wrong.append(str(error))
    return wrong


def check_workbook(folder: Path, _schemas: Path) -> list[str]:
    """Every cell of the workbook says what the CSV says, and numbers are numbers."""
    wrong = []
    book = openpyxl.load_workbook(folder / "data.xlsx")
    package = json.loads((folder / "datapackage.json").read_bytes())
    for resource, sheet in zip(package["resources"], book.worksheets, strict=True):
        if sheet.title != resource["title"] or sheet.merged_cells.ranges:
            wrong.append(f"{sheet.title}: another title, or merged cells")
        types = [field["type"] for field in resource["schema"]["fields"]]
        texts = rows(folder / resource["path"])
        for number, (cells, line) in enumerate(zip(sheet.iter_rows(), texts, strict=True)):
            for kind, cell, text in zip(types, cells, line, strict=True):
                if text == "" or number == 0:
                    same = (cell.value or "") == text
                elif kind in ("integer", "number"):
                    same = cell.data_type == "n" and float(cell.value) == float(text)
                elif kind == "date":
                    same = cell.is_date and cell.value.date().isoformat() == text
                else:
                    same = cell.data_type == "s" and cell.value == text.removeprefix("'")
                if not same:
                    wrong.append(f"{sheet.title} {cell.coordinate}: {cell.value!r} for {text!r}")
    return wrong


def check_cp932(folder: Path, _schemas: Path) -> list[str]:
    """The Shift_JIS files say the same, but for what the report lists."""
    wrong = []
    report = rows(folder / "cp932/report.csv")[1:]
    changed = {(name, int(row), column) for name, row, column, *_ in report}
    for path in sorted(folder.glob("*.csv")):
        plain, narrow = rows(path), rows(folder / "cp932" / path.name, "cp932")
        for number, (first, second) in enumerate(zip(plain, narrow, strict=True), 1):
            for column, one, other in zip(plain[0], first, second, strict=True):
                if one != other and (f"cp932/{path.name}", number, column) not in changed:
                    wrong.append(f"{path.name} {number} {column}: {one} became {other} without being reported")
    return wrong


def check_catalogue(folder: Path, _schemas: Path) -> list[str]:
    graph = rdflib.Graph().parse(folder / "catalogue.jsonld", format="json-ld", publicID="https://example.jp/plan/")
    (dataset,) = graph.subjects(rdflib.RDF.type, DCAT.Dataset)
    wrong = [
        f"{name} is not said once"
        for name in (DCT.title, DCT.description, DCT.license, DCT.publisher, DCT.spatial, DCT.temporal, DCAT.contactPoint)
        if len(list(graph.objects(dataset, name))) != 1
    ]
    listed = {str(address).removeprefix("https://example.jp/plan/") for address in graph.objects(dataset, DCAT.distribution)}
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    if listed != there - {"catalogue.jsonld", "SHA256SUMS"}:
        wrong.append(f"lists {sorted(listed ^ there)} wrongly")
    return wrong


def check_sums(folder: Path, _schemas: Path) -> list[str]:
    lines = dict(reversed(line.split("  ", 1)) for line in (folder / "SHA256SUMS").read_text().splitlines())
    there = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    wrong = [] if lines.keys() == there.keys() - {"SHA256SUMS"} else ["does not list every file"]
    return wrong + [
        f"{name} is another" for name, digest in lines.items()
        if hashlib.sha256(there[name].read_bytes()).hexdigest() != digest
    ]


def check_plan(folder: Path, schemas: Path) -> list[str]:
    schema = json.loads((schemas / "plan-document.schema.json").read_bytes())
    document = json.loads((folder / "plan.json").read_bytes())
    errors = [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(document)]
    return errors + (["names files"] if '"source"' in json.dumps(document) else [])


CHECKS = {
    "frictionless validate": check_frictionless, "CSVW validator": check_csvw, "openpyxl": check_workbook,
    "CP932": check_cp932, "DCAT by rdflib": check_catalogue, "SHA-256": check_sums, "plan-document": check_plan,
}


def main() -> int:
    program, schemas, *sheets = sys.argv[1:]
    passed = failed = 0

    def tell(name: str, errors: list[str]) -> None:
        nonlocal passed, failed
        for error in errors[:5]:
            print(f"FAILED {name}: {error}")
        print(f"{'FAILED' if errors else 'ok'} {name}")
        passed += not errors
        failed += bool(errors)

    for sheet in sheets:
        with tempfile.TemporaryDirectory() as base:
            kept = ["--store", f"{base}/kept.db"]
            run = [program, "import", sheet, "--title", "基本計画", "--organization", "みなも区", "--apply", *kept]
            subprocess.run(run, check=True, capture_output=True)
            run = [program, "freeze", "基本計画", "令和5年度版", "--publish", "2024-09-30", "--apply", *kept]
            subprocess.run(run, check=True, capture_output=True)
            for source, options in ((sheet, []), ("基本計画", kept)):
                folders = [Path(base) / f"{source}-{time}".replace("/", "-") for time in (1, 2)]
                for folder in folders:
                    run = [program, "open-data", "write", source, *OPTIONS, *options, "--to", str(folder)]
                    subprocess.run(run, check=True, capture_output=True)
                contents = [{str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.*")}
                            for folder in folders]
                differing = [name for name in contents[0] if contents[0][name] != contents[1].get(name)]
                tell(f"{sheet} {source} same bytes twice", differing)
                tables = [str(path) for path in sorted(folders[0].rglob("*")) if path.suffix in (".csv", ".xlsx")
                          and path.name != "report.csv"]
                run = subprocess.run([program, "open-data", "check", "--json", *tables], capture_output=True)
                answers = json.loads(run.stdout)["files"]
                tell(f"{sheet} {source} open-data check", [f"{answer['file']}: {answer['findings']}" for answer in answers
                     if not answer["holds"]] + ([] if run.returncode == 0 and len(answers) > 20 else [f"exit {run.returncode}"]))
                for name, check in CHECKS.items():
                    tell(f"{sheet} {source} {name}", check(folders[0], Path(schemas)))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
