"""Prints a plan document of so many indicators at least: the pillars of another, again and again, each with its own sheets.

Usage: large_document.py DOCUMENT.json COUNT
"""

import copy
import json
import sys


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    pillars, sheets, count = [], 0, 0
    while count < int(sys.argv[2]):
        for pillar in copy.deepcopy(document["pillars"]):
            pillar["number"] = len(pillars) + 1
            labels: dict[str, str] = {}

            def renumbered(number: str) -> str:
                return f"{pillar['number']}-{number.split('-', 1)[1]}"

            for measure in pillar["measures"]:
                measure["number"] = renumbered(measure["number"])
            for row in pillar["indicators"]:
                if row["sheet"] not in labels:
                    sheets += 1
                    labels[row["sheet"]] = f"資料1 P{sheets}"
                row["sheet"] = labels[row["sheet"]]
                row["measure"] = row["measure"] and renumbered(row["measure"])
            for note in pillar["footnotes"]:
                note["sheet"] = labels.get(note["sheet"], note["sheet"])
            count += len(pillar["indicators"])
            pillars.append(pillar)
    json.dump({**document, "pillars": pillars}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
