"""Kills a program that records changes, again and again, and checks that nothing it acknowledged is lost.

    check_crash.py ROUNDS HASHIRA STORE_LOAD
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request

WRITERS = 8


def acknowledged_until_killed(load, store, seconds):
    """Runs the writers, kills them after a while, and gives the sequences they had been told of."""
    process = subprocess.Popen([load, "append", store, "1000000", str(WRITERS)], stdout=subprocess.PIPE)
    time.sleep(seconds)
    if process.poll() is not None:
        raise SystemExit(f"the writers ended by themselves with {process.returncode}")
    process.send_signal(signal.SIGKILL)
    output, _ = process.communicate()
    lines = output.decode().split("\n")[:-1]  # The last line may be cut.
    return [int(line) for line in lines]


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command[1:])} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def serves(hashira, store):
    """Whether the server starts on the store without help and answers."""
    server = subprocess.Popen(
        [hashira, "serve", "--port", "0", "--no-log", "--store", store], stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True)
    try:
        line = server.stderr.readline()
        address = next((word for word in line.split() if word.startswith("http://")), None)
        if address is None:
            raise SystemExit(f"the server did not start: {line}")
        with urllib.request.urlopen(address + "/", timeout=10) as answer:
            return answer.status == 200
    finally:
        server.terminate()
        server.wait()


def main():
    rounds, hashira, load = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    random.seed(20261122)
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "hashira.db")
        run(load, "prepare", store)
        told = set()
        for number in range(1, rounds + 1):
            told |= set(acknowledged_until_killed(load, store, random.uniform(0.02, 0.4)))
            if number % 10 == 0 or number == rounds:
                run(hashira, "journal", "verify", "--store", store)
                run(hashira, "journal", "rebuild", "--check", "--store", store)
                if not serves(hashira, store):
                    raise SystemExit(f"round {number}: the server does not answer")
            else:
                run(hashira, "journal", "verify", "--store", store)
            with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
                kept = {row[0] for row in database.execute("SELECT sequence FROM journal")}
            lost = told - kept
            if lost:
                raise SystemExit(f"round {number}: acknowledged and lost: {sorted(lost)[:10]}")
        print(f"{rounds} rounds of kill -9: {len(told)} acknowledged changes, none lost")
        print(f"{rounds} passed, 0 failed")


main()
