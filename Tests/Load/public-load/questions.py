"""The same random questions for the API and for Datasette: questions.py DOCUMENT.json DATABASE API.txt DATASETTE.txt COUNT EDITION

Makes the database of the document's observations, with an index on each column that is asked for, and writes a path a line; EDITION is
the address of the edition's part of the API. Every question has at least a hundred rows for its answer.
"""

import json
import random
import sqlite3
import sys
import urllib.parse

COLUMNS = {"pillar": "pillar", "department": "departments", "year": "fiscalYear", "role": "role", "state": "state"}


def observations(document):
    for pillar in document["pillars"]:
        for row in pillar["indicators"]:
            for value in row["values"]:
                for series, amount in zip(row["series"], value["amounts"]):
                    yield (
                        f"{pillar['number']}:{row['code']}", pillar["number"], row["measure"], row["code"], row["name"], series["name"],
                        value["fiscalYear"], value["role"], value["state"], amount, series["unit"], value["printed"], "final",
                        row["departments"][0]["name"],
                    )  # fmt: skip


def make(path, document):
    database = sqlite3.connect(path)
    database.execute(
        "create table observation (indicator text, pillar integer, measure text, code text, name text, series text, fiscalYear integer, "
        "role text, state text, amount real, unit text, printed text, finality text, departments text)"
    )
    database.executemany(f"insert into observation values ({', '.join('?' * 14)})", observations(document))
    for column in COLUMNS.values():
        database.execute(f"create index by_{column} on observation({column})")
    database.execute("analyze")
    database.commit()
    return database


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    database = make(sys.argv[2], document)
    known = {
        name: [row[0] for row in database.execute(f"select distinct {column} from observation order by 1")]
        for name, column in COLUMNS.items()
    }
    random.seed(7)
    made = 0
    with open(sys.argv[3], "w") as api, open(sys.argv[4], "w") as datasette:
        while made < int(sys.argv[5]):
            asked = {name: random.choice(known[name]) for name in random.sample(sorted(known), random.randint(1, 3))}
            columns = {COLUMNS[name]: value for name, value in asked.items()}
            where = " and ".join(f"{column} = ?" for column in columns)
            rows = database.execute(f"select 1 from observation where {where} limit 100", list(columns.values())).fetchall()
            if len(rows) < 100:
                continue
            made += 1
            print(f"{sys.argv[6]}/observations?" + urllib.parse.urlencode({**asked, "limit": 100}), file=api)
            rest = {"_size": 100, "_nocount": 1, "_shape": "objects"}
            print("/observations/observation.json?" + urllib.parse.urlencode({**columns, **rest}), file=datasette)


if __name__ == "__main__":
    main()
