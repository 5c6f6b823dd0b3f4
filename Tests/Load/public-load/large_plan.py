"""Prints a plan document with so many indicators, each with a value in each of 25 years: large_plan.py COUNT"""

import json
import sys

PILLARS = 40
YEARS = range(2000, 2025)
ROLES = {2000: "baseline", 2023: "reference", 2024: "actual"}


def number(value):
    return {"printed": f"{value}人", "state": "number", "amounts": [value], "footnotes": []}


def value(row, year):
    cell = number((row * 7 + year * 13) % 9000)
    if (row + year) % 11 == 0:
        cell = {"printed": "―", "state": "notAvailable", "amounts": [None], "footnotes": []}
    return {"fiscalYear": year, "role": ROLES.get(year, "interim"), **cell}


def indicator(pillar, row):
    return {
        "sheet": f"資料1 P{pillar}", "kind": "activity", "code": f"Ⅰ-{row + 1}", "name": f"柱{pillar}の取り組みその{row + 1}の参加者数",
        "measure": f"{pillar}-①", "series": [{"name": None, "unit": "人"}], "cumulative": False, "footnotes": [],
        "values": [value(row + pillar, year) for year in YEARS],
        "target": {"fiscalYear": 2030, "original": number(9000), "revised": None},
        "analysis": {"fiscalYear": 2024, "text": "周知を広げた。"},
        "departments": [{"name": f"第{(row * 3 + pillar) % 100 + 1}課", "formerName": None}],
    }  # fmt: skip


def main():
    each = int(sys.argv[1]) // PILLARS
    pillars = [
        {
            "number": pillar, "title": f"柱その{pillar}", "tag": None, "footnotes": [],
            "measures": [{"number": f"{pillar}-①", "title": "施策", "issue": None, "direction": None}],
            "indicators": [indicator(pillar, row) for row in range(each)],
        }
        for pillar in range(1, PILLARS + 1)
    ]  # fmt: skip
    columns = [{"fiscalYear": year, "role": ROLES.get(year, "interim"), "label": "値"} for year in YEARS]
    columns.append({"fiscalYear": 2030, "role": "target", "label": "目標値"})
    document = {"schema": "plan-document/1", "title": None, "organization": None, "columns": columns, "pillars": pillars}
    json.dump(document, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
