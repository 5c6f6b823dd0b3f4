"""Holds the API of a running public door against its own description: check_api.py http://127.0.0.1:8081

Runs schemathesis, which makes requests from the description, fitting and unfitting ones, and looks at the answers.
Exit code 1 when it found anything.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.request


def get(address):
    with urllib.request.urlopen(address) as response:
        return json.load(response)


def main(base):
    api = base.rstrip("/") + "/api/v1"
    plan = get(f"{api}/plans")["items"][0]
    edition = plan["newestEdition"]
    indicator = get(f"{api}/plans/{plan['id']}/editions/{edition}/indicators?limit=1")["items"][0]["id"]
    tool = pathlib.Path(sys.executable).parent / "schemathesis"
    places = {"path.plan": plan["id"], "path.edition": edition, "path.indicator": indicator}
    failed = False
    # Once with what is there, so that answers are looked at; once with anything.
    for values in (places, {}):
        with tempfile.TemporaryDirectory() as folder:
            config = pathlib.Path(folder, "schemathesis.toml")
            lines = [f'"{name}" = "{value}"' for name, value in values.items()]
            config.write_text("[parameters]\n" + "\n".join(lines) + "\n" if lines else "")
            run = subprocess.run(
                [str(tool), "--config-file", str(config), "run", f"{api}/openapi.json", "--max-examples", "50", "--seed", "1"],
                cwd=folder,
            )
        failed = failed or run.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_api.py ADDRESS")
    sys.exit(main(sys.argv[1]))
