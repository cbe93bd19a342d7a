# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole batch of expired items is destroyed on the command line, in a demo register: proposed by one user, approved by
another, left alone for seven days, answered by every system; among them the register itself, with its closed cases. Afterwards no name of whoever is gone comes out of the
register, its pages hold none, the log is whole, and the certificate names nobody."""

import argparse
import csv
import datetime
import io
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zoneinfo

TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()
PASSWORDS = {"Demo": "privacybalie demo", "Bram": "een lange zin voor Bram alleen"}


class Desk:
    def __init__(self, program, folder, items):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.register = self.folder / "Demo.balie"
        for name, password in PASSWORDS.items():
            (self.folder / name).write_text(password + "\n")
        self.call("demo", self.register, "--requests", "60", "--persons", items // 3, "--retention", items, user=None)
        self.call("user", "add", "Bram", "--role", "officer", "--new-password-file", self.folder / "Bram")

    def command(self, words, user, day, raw):
        access = ["--register", self.register, "--user", user, "--password-file", self.folder / user] if user else []
        access += ["--today", day] if day else []
        access += [] if raw else ["--json"]
        return [self.program, *map(str, [*words, *access]), "--lang", "nl"]

    def call(self, *words, user="Demo", day=None, fails=None, raw=False):
        done = subprocess.run(self.command(words, user, day, raw), capture_output=True, text=True)
        if fails:
            assert done.returncode != 0 and fails in done.stdout, (words, done)
            return None
        if done.returncode != 0:
            sys.exit(f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout if raw else json.loads(done.stdout)

    def killed(self, *words, day, after):
        running = subprocess.Popen(self.command(words, "Demo", day, False), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        running.kill()
        running.wait()

    def destroy(self, *words, **how):
        return self.call("retention", "destroy", *words, **how)


def keep_cases_for_a_month(desk):
    for organisation in desk.call("organisation", "list")["organisations"]:
        for category in ("request-file", "complaint-file"):
            desk.call("retention", "choose", category, "--organisation", organisation["name"], "--period", "P1M", "--reason", "een maand is genoeg")


def propose(desk, organisation):
    batch = desk.destroy("propose", "--organisation", organisation, "--reason", "jaarlijkse opschoning")
    number = batch["batch"]
    desk.destroy("approve", number, fails="destruction-same-person")
    desk.destroy("execute", number, fails="destruction-not-now")
    approved = desk.destroy("approve", number, user="Bram")
    assert approved["ready_on"] == (TODAY + datetime.timedelta(days=7)).isoformat(), approved
    desk.destroy("execute", number, fails="destruction-not-now")
    return number, batch


def settle(desk, number, system, day):
    """The answer of a system, killed on its way first: it is there whole or not at all."""
    words = ["answer", number, "--system", system, "--by", "Els van beheer", "--on", day]
    desk.killed("retention", "destroy", *words, day=day, after=random.uniform(0.05, 1.5))
    outcomes = {part["outcome"] for part in desk.destroy("show", number, day=day)["parts"] if part["system"] == system}
    assert outcomes in ({None}, {"destroyed"}), outcomes
    if outcomes == {None}:
        return desk.destroy(*words, day=day)
    return desk.destroy("show", number, day=day)


def answer(desk, number, day):
    """Every system gives its list away and answers; gives the names that were on the lists."""
    begun = desk.destroy("execute", number, day=day)
    assert begun["state"] == "running", begun
    names = set()
    for system in sorted({part["system"] for part in begun["parts"]}):
        rows = list(csv.reader(io.StringIO(desk.destroy("worklist", number, "--system", system, day=day, raw=True)), delimiter=";"))
        assert len(rows) - 1 == sum(part["items"] for part in begun["parts"] if part["system"] == system), system
        names |= {row[1] for row in rows[1:]}
        answered = settle(desk, number, system, day)
    assert answered["state"] == "done", answered
    return begun, names


def kept_names(desk):
    """Of everybody who is still in the list of what is kept, or has a case."""
    names, after = set(), []
    states = ["expired", "running", "in-conflict", "on-hold", "no-trigger", "no-period"]
    for state in states:
        after = []
        while True:
            page = desk.call("retention", "due", "--state", state, "--limit", 1000, *after)
            names |= {item["person"] for item in page["items"]}
            if not page["next"]:
                break
            after = ["--after", page["next"]]
    return names | {case["person"] for case in desk.call("list", "--limit", 1000)["requests"]}


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cli", required=True)
    arguments.add_argument("--items", type=int, default=3000)
    arguments.add_argument("--keep", help="a folder for the certificate")
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(asked.cli, folder, asked.items)
        keep_cases_for_a_month(desk)
        figures = desk.call("retention", "summary")["figures"]
        expired = {}
        for figure in figures:
            expired[figure["organisation"]] = expired.get(figure["organisation"], 0) + figure["expired"]
        organisation = max(expired, key=expired.get)
        number, batch = propose(desk, organisation)
        assert batch["items"] == expired[organisation], (batch, expired)
        day = TODAY + datetime.timedelta(days=7)
        begun, names = answer(desk, number, day)
        assert begun["items"] >= batch["items"] > 0 and names, begun

        done = desk.destroy("show", number, day=day)
        assert all(part["outcome"] == "destroyed" and part["rules"] for part in done["parts"]), done
        assert all(search["hits"] == 0 and search["pages"] > 100 for search in done["searches"]), done["searches"]
        assert done["searches"], done
        figures = [figure for figure in desk.call("retention", "summary")["figures"] if figure["organisation"] == organisation]
        assert sum(figure["destroyed"] for figure in figures) == begun["items"], figures
        assert sum(figure["expired"] for figure in figures) == 0, figures

        own = sum(part["items"] for part in done["parts"] if part["system"] == "Privacybalie")
        records, after = [], []
        while after is not None:
            page = desk.destroy("records", "--limit", 3, *after)
            records += page["records"]
            after = ["--after", page["next"]] if page["next"] else None
        assert len({record["case"] for record in records}) == len(records), records
        assert own > 0 and len(records) == own, (own, len(records))
        shown = desk.call("show", records[0]["case"])
        assert shown["batch"] == number and shown["steps"][0]["kind"] == "received" and "person" not in shown, shown

        paper = pathlib.Path(asked.keep or folder) / "verklaring.pdf"
        desk.destroy("certificate", number, paper, day=day)
        said = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout
        gone = names - kept_names(desk)
        assert len(gone) > 3, len(gone)
        log = desk.call("audit", "export", raw=True)
        for name in gone:
            assert name not in said and name not in log, name
        for word in (number, organisation, "Els van beheer", "Bram", "Demo"):
            assert word in said, word
        assert desk.call("audit", "verify")["first_broken"] is None
        checked = desk.call("check")
        assert checked["ok"], checked
        print(f"{begun['items']} items, {len(gone)} persons gone, {done['searches'][-1]['pages']} pages searched")


if __name__ == "__main__":
    main()
