"""Checks what the program prints against the JSON schemas of the interchange.

Usage: check_formats.py PROGRAM SCHEMAS SHEET...
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema


def printed(program: str, sheet: str, folder: Path) -> dict[str, tuple[str, bytes]]:
    """What the program prints for a sheet: the name of each with its schema and its bytes."""

    def run(*arguments: str) -> bytes:
        store = ["--store", str(folder / "kept.db")] if arguments[0] in ("import", "check", "rate") else []
        return subprocess.run([program, *arguments, *store], check=True, capture_output=True).stdout

    doubts, found = folder / "doubts.json", folder / "found.json"
    document = run("read", sheet, "--json", "--findings", str(doubts))
    (folder / "plan.json").write_bytes(document)
    run("import", sheet, "--title", "計画", "--organization", "市", "--apply")
    results = {
        "read --json": ("plan-document", document),
        "read --findings": ("findings", doubts.read_bytes()),
        "check --json": ("findings", run("check", sheet, "--json", "--findings", str(found))),
        "check --findings": ("findings", found.read_bytes()),
        "check --json --lang en": ("findings", run("check", sheet, "--json", "--lang", "en")),
        "check of the document": ("findings", run("check", str(folder / "plan.json"), "--json")),
        "check of the kept plan": ("findings", run("check", "計画", "--json")),
    }
    for rule in json.loads(run("rules", "--json")):
        for direction in ([], ["--assume-direction", "up"]):
            name = " ".join(["rate --rule", rule["id"], *direction])
            results[name] = ("grades", run("rate", sheet, "--rule", rule["id"], "--json", *direction))
    results["rate of the kept plan"] = ("grades", run("rate", "計画", "--rule", "oita-civil", "--json"))
    return results


def misgraded(grades: bytes) -> list[str]:
    """What the schema cannot say: a grade or a reason, never both, and a summary that counts every series."""
    document = json.loads(grades)
    wrong = [
        f"{row['pillar']} {row['code']}: a grade or a reason why there is none"
        for row in document["grades"]
        if (row["grade"] is None) != (row["refused"] is not None) or not row["working"]
    ]
    for when, counts in document["summary"].items():
        series = sum(row["series"] is not None or row["grade"] is not None for row in document["grades"])
        if sum(counts.values()) != series:
            wrong.append(f"summary.{when} counts {sum(counts.values())} of {series} series")
    return wrong


def misquoted(document: bytes, findings: bytes) -> list[str]:
    """The findings whose quote does not stand where they say it does; ranges count Unicode scalars, as Python does."""
    texts = {
        (pillar["number"], row["code"]): row["analysis"]["text"]
        for pillar in json.loads(document)["pillars"]
        for row in pillar["indicators"]
    }
    wrong = []
    for finding in json.loads(findings)["findings"]:
        if ("quote" in finding) != ("range" in finding):
            wrong.append(f"{finding['kind']}: a quote and its range go together")
        elif "quote" in finding:
            begin, end = finding["range"]
            text = texts.get((finding["pillar"], finding["code"]), "")
            if not finding["quote"] or text[begin:end] != finding["quote"]:
                wrong.append(f"{finding['kind']} {finding['pillar']} {finding['code']}: {finding['quote']}")
    return wrong


def main() -> int:
    program, schemas, *sheets = sys.argv[1:]
    passed = failed = 0
    for sheet in sheets:
        with tempfile.TemporaryDirectory() as folder:
            results = printed(program, sheet, Path(folder))
        for name, (form, text) in results.items():
            schema = json.loads((Path(schemas) / f"{form}.schema.json").read_text(encoding="utf-8"))
            errors = [
                f"{error.json_path}: {error.message[:200]}"
                for error in jsonschema.Draft202012Validator(schema).iter_errors(json.loads(text))
            ]
            if form == "findings" and not errors:
                errors = misquoted(results["read --json"][1], text)
            if form == "grades" and not errors:
                errors = misgraded(text)
            for error in errors[:5]:
                print(f"FAILED {sheet} {name}: {error}")
            print(f"{'FAILED' if errors else 'ok'} {sheet} {name} fits {form}.schema.json")
            passed += not errors
            failed += bool(errors)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
