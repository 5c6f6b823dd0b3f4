"""Checks what the program prints against the JSON schemas of the interchange.

Usage: check_formats.py PROGRAM SCHEMAS SHEET...
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema


def main() -> int:
    program, schemas, *sheets = sys.argv[1:]
    passed = failed = 0
    for sheet in sheets:
        with tempfile.TemporaryDirectory() as folder:
            findings = Path(folder) / "findings.json"
            run = subprocess.run(
                [program, "read", sheet, "--json", "--findings", str(findings)], check=True, capture_output=True
            )
            documents = {"plan-document": run.stdout, "findings": findings.read_bytes()}
        for name, text in documents.items():
            schema = json.loads((Path(schemas) / f"{name}.schema.json").read_text(encoding="utf-8"))
            errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.loads(text)))
            for error in errors[:5]:
                print(f"FAILED {sheet} {name}: {error.json_path}: {error.message[:200]}")
            print(f"{'FAILED' if errors else 'ok'} {sheet} fits {name}.schema.json")
            passed += not errors
            failed += bool(errors)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
