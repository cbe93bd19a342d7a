# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept, in a demo register on the command line: the figures are those of the lists on any day, a former tenant of
three organisations has three outcomes that are explained, a hold stands until it is lifted, and all of it comes back out
of a backup."""

import argparse
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import zoneinfo

TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()  # periods are counted in Dutch days
STATES = ["expired", "running", "in-conflict", "on-hold", "no-trigger", "no-period"]
ITEMS = 1500


class Desk:
    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.password = self.folder / "pw"
        self.password.write_text("privacybalie demo\n")
        self.register = self.folder / "Demo.balie"
        made = self.run("demo", self.register, "--requests", "40", "--persons", "300", "--retention", ITEMS, login=False)
        assert made["retention"] == ITEMS, made

    def run(self, *words, login=True, register=None):
        access = ["--register", register or self.register, "--user", "Demo", "--password-file", self.password] if login else []
        command = [self.program, *map(str, [*words, *access]), "--json", "--lang", "nl"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout)

    def items(self, *words):
        """Every page of a list."""
        found, after = [], []
        while True:
            page = self.run("retention", "due", "--limit", 400, *words, *after)
            found += page["items"]
            if not page["next"]:
                return found
            after = ["--after", page["next"]]


def figures_are_those_of_the_lists(desk):
    for day in (TODAY, TODAY + datetime.timedelta(days=23), TODAY.replace(day=1) + datetime.timedelta(days=800)):
        figures = desk.run("retention", "summary", "--today", day)["figures"]
        listed = {}
        for state in STATES:
            for item in desk.items("--state", state, "--today", day):
                assert item["state"] == state, item
                assert state != "expired" or item["due"] is None or item["due"] < day.isoformat(), item
                listed.setdefault((item["organisation"], item["category"], state), set()).add(item["item"])
        assert sum(map(len, listed.values())) == ITEMS, day
        for figure in figures:
            for state in STATES:
                kept = listed.get((figure["organisation"], figure["category"], state), ())
                assert figure[state.replace("-", "_")] == len(kept), (day, figure, state)
            months = sum(month["running"] + month["in_conflict"] for month in figure["months"]) + figure["later"]
            assert months == figure["running"] + figure["in_conflict"], (day, figure)


def one_tenant_has_three_outcomes(desk):
    left = TODAY - datetime.timedelta(days=500)
    outcomes, reasons = {}, set()
    for organisation in ("Domijn", "Mijande Wonen", "Jutphaas Wonen"):
        for category in ("lease-core", "fin-admin"):
            added = desk.run("retention", "add", "--organisation", organisation, "--category", category, "--system", "Huuradministratie",
                             "--reference", "HO-2019-0042", "--on", left, "--promised-from", left)
            shown = desk.run("retention", "show", added["item"])
            outcomes[organisation, category] = shown["state"]
            reasons.add(shown["why"])
            assert shown["why"].endswith("."), shown
            desk.run("retention", "remove", added["item"], "--reason", "van de proef")
    assert outcomes["Domijn", "lease-core"] == outcomes["Mijande Wonen", "lease-core"] == "expired", outcomes
    assert outcomes["Jutphaas Wonen", "lease-core"] == "running", outcomes
    assert outcomes["Domijn", "fin-admin"] == "in-conflict", outcomes
    assert outcomes["Mijande Wonen", "fin-admin"] == outcomes["Jutphaas Wonen", "fin-admin"] == "running", outcomes
    assert len(reasons) == 6, reasons


def a_hold_stands_until_it_is_lifted(desk):
    item = desk.items("--state", "expired")[-1]
    placed = desk.run("retention", "hold", item["item"], "--ground", "claim", "--by", "Anna", "--reason", "Schade aan de woning",
                      "--on", TODAY, "--review-on", TODAY + datetime.timedelta(days=90))
    shown = desk.run("retention", "show", item["item"])
    assert shown["state"] == "on-hold" and "Anna" in shown["why"], shown
    assert placed["hold"] in [hold["hold"] for hold in desk.run("retention", "hold", "--limit", 1000)["holds"]]
    desk.run("retention", "lift", placed["hold"], "--on", TODAY)
    assert desk.run("retention", "show", item["item"])["state"] == "expired"


def it_comes_back_out_of_a_backup(desk):
    copies = desk.folder / "copies"
    copies.mkdir()
    copy = desk.run("backup", copies)["backup"]
    again = desk.folder / "Terug.balie"
    desk.run("restore", copy, again)
    for words in (["retention", "summary"], ["retention", "hold"]):
        assert desk.run(*words) == desk.run(*words, register=again), words
    checked = desk.run("check", register=again)
    assert checked["ok"] and checked["retention"] == ITEMS, checked


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cli", required=True)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(arguments.parse_args().cli, folder)
        figures_are_those_of_the_lists(desk)
        one_tenant_has_three_outcomes(desk)
        a_hold_stands_until_it_is_lifted(desk)
        figures_are_those_of_the_lists(desk)
        it_comes_back_out_of_a_backup(desk)
        checked = desk.run("check")
        assert checked["ok"], checked


if __name__ == "__main__":
    main()
