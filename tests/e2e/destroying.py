# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten thousand expired items are destroyed on the command line, in a demo register: former tenants are brought in from a file,
their periods turn out to be over, one user proposes, another approves, it is left alone for seven days, and every system
answers; among them the register itself, with its closed cases. Before, each of their names, numbers and addresses is found in
the pages of the register, which are decrypted without the program. Afterwards none is, nor in any byte of a file or in a later
backup; the copy of before is named with the day on which it lapses, and then it is gone. The log is whole, and the
certificate names nobody."""

import argparse
import csv
import datetime
import io
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zoneinfo

import openpages
import tenants
from manywords import ManyWords

TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()
PASSWORDS = {"Demo": "privacybalie demo", "Bram": "een lange zin voor Bram alleen", "Chris": "een andere zin voor Chris alleen"}
ORGANISATION = "Domijn"
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
TENANTS = 5250  # each has a lease and a rent ledger
LEAST_ITEMS = 10000
ASKED = ["Xaverius Quispelhoven", "Ysolde Zwaluwenburg", "Hadewych Tuytelaars"]  # who once asked something, too
TAILS = [name.lower().split()[1][2:].encode() for name in ASKED]  # the search index leaves out how a word begins like the one before it


class Desk:
    """What the program writes lies in one folder, that is searched; what it is given lies in another."""

    def __init__(self, program, folder, items):
        self.program = program
        self.given = pathlib.Path(folder) / "given"
        self.written = pathlib.Path(folder) / "written"
        self.register = self.written / "Demo.balie"
        self.given.mkdir()
        self.environment = dict(os.environ)
        for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            self.environment[name] = str(self.written / name.lower())
            (self.written / name.lower()).mkdir(mode=0o700, parents=True)
        for name, password in PASSWORDS.items():
            self.file(name, password + "\n")
        self.call("demo", self.register, "--requests", "60", "--persons", items // 3, "--retention", items, user=None)
        self.call("user", "add", "Bram", "--role", "officer", "--new-password-file", self.given / "Bram")

    def file(self, name, content):
        path = self.given / name
        path.write_text(content)
        return path

    def command(self, words, user, day, raw):
        access = ["--register", self.register, "--user", user, "--password-file", self.given / user] if user else []
        access += ["--today", day] if day else []
        access += [] if raw else ["--json"]
        return [self.program, *map(str, [*words, *access]), "--lang", "nl"]

    def call(self, *words, user="Demo", day=None, fails=None, raw=False):
        done = subprocess.run(self.command(words, user, day, raw), capture_output=True, text=True, env=self.environment)
        if fails:
            assert done.returncode != 0 and fails in done.stdout, (words, done)
            return None
        if done.returncode != 0:
            sys.exit(f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout if raw else json.loads(done.stdout)

    def killed(self, *words, day, after):
        running = subprocess.Popen(self.command(words, "Demo", day, False), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=self.environment)
        time.sleep(after)
        running.kill()
        running.wait()

    def destroy(self, *words, **how):
        return self.call("retention", "destroy", *words, **how)


def keep_cases_for_a_month(desk):
    for organisation in desk.call("organisation", "list")["organisations"]:
        for category in ("request-file", "complaint-file"):
            desk.call("retention", "choose", category, "--organisation", organisation["name"], "--period", "P1M", "--reason", "een maand is genoeg")


def let_tenants_go(desk):
    """They left long ago: brought in from two files, and three of them asked something and withdrew it. Gives what is theirs alone."""
    left = tenants.former_tenants(TENANTS)
    for kind, content in (("persons", tenants.csv_of_persons(left)), ("tenancies", tenants.csv_of_tenancies(left))):
        said = desk.call("import", kind, desk.file(f"{kind}.csv", content), "--organisation", ORGANISATION)
        assert said["new"] > 0 and said["refused_count"] == 0, said
    for name in ASKED:
        day = TODAY - datetime.timedelta(days=120)
        case = desk.call("receive", "--organisation", ORGANISATION, "--right", "erasure", "--received", day, "--channel", "email", "--name", name,
                         "--text", f"Alles over {name} moet weg.")["case"]
        desk.call("act", case, "withdraw", "--on", day + datetime.timedelta(days=3))
    names = [one.name for one in left] + [part for name in ASKED for part in name.split()]
    words = ManyWords(desk.given.parent / "words", names, [word for one in left for word in one.others()])
    desk.file("asked", "\n".join(ASKED))
    found, _ = words.hits_in_files(desk.given)
    assert {word for word, _ in found} == words.words, "the search does not find what lies open"
    return words


def own_copy(desk, **how):
    """The register copies itself before a key is taken away."""
    before = set(desk.register.glob("backups/*"))
    desk.call("user", "add", "Chris", "--role", "officer", "--new-password-file", desk.given / "Chris", **how)
    desk.call("user", "remove", "Chris", **how)
    made = set(desk.register.glob("backups/*")) - before
    assert len(made) == 1, made
    return made.pop()


def decrypted(folder):
    """Every page of it, decrypted without the program, one behind the other."""
    return b"".join(openpages.pages(folder, PASSWORDS["Demo"]))


def is_shut(desk, words):
    """No byte of a file shows any of them, and the journal holds nothing."""
    found, looked_at = words.hits_in_files(desk.written)
    assert not found, found[:20]
    assert (desk.register / "store.db-journal").stat().st_size == 0
    inside = {path.name for path in desk.register.iterdir()}
    assert inside == {"store.db", "store.db-journal", "store.lock", "store.reserve", "keys.a", "keys.b", "backups"}, inside
    return looked_at


def propose(desk):
    batch = desk.destroy("propose", "--organisation", ORGANISATION, "--reason", "jaarlijkse opschoning")
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


def destroy(desk):
    """Gives what was begun, what was done, and who was on the lists."""
    figures = [figure for figure in desk.call("retention", "summary")["figures"] if figure["organisation"] == ORGANISATION]
    number, batch = propose(desk)
    assert batch["items"] == sum(figure["expired"] for figure in figures) >= LEAST_ITEMS, (batch, figures)
    day = TODAY + datetime.timedelta(days=7)
    begun, names = answer(desk, number, day)
    assert begun["items"] >= batch["items"], (begun, batch)
    done = desk.destroy("show", number, day=day)
    assert all(part["outcome"] == "destroyed" and part["rules"] for part in done["parts"]), done
    assert {search["system"] for search in done["searches"]} == {part["system"] for part in done["parts"]}, done
    assert all((search["rewritten"] or search["hits"] == 0) and search["pages"] > 100 for search in done["searches"]), done["searches"]
    figures = [figure for figure in desk.call("retention", "summary")["figures"] if figure["organisation"] == ORGANISATION]
    assert sum(figure["destroyed"] for figure in figures) == begun["items"], figures
    assert sum(figure["expired"] for figure in figures) == 0, figures
    return begun, done, names


def cases_left_their_record(desk, done):
    own = sum(part["items"] for part in done["parts"] if part["system"] == "Privacybalie")
    records, after = [], []
    while after is not None:
        page = desk.destroy("records", "--limit", 3, *after)
        records += page["records"]
        after = ["--after", page["next"]] if page["next"] else None
    assert len({record["case"] for record in records}) == len(records), records
    assert own >= len(ASKED) and len(records) == own, (own, len(records))
    shown = desk.call("show", records[0]["case"])
    assert shown["batch"] == done["batch"] and shown["steps"][0]["kind"] == "received" and "person" not in shown, shown


def certificate_names_nobody(desk, done, gone, paper):
    desk.destroy("certificate", done["batch"], paper, day=TODAY + datetime.timedelta(days=7))
    said = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout
    log = desk.call("audit", "export", raw=True)
    for name in gone:
        assert name not in said and name not in log, name
    for word in (done["batch"], ORGANISATION, "Els van beheer", "Bram", "Demo"):
        assert word in said, word
    return said


def is_sound(desk):
    assert desk.call("audit", "verify")["first_broken"] is None
    checked = desk.call("check")
    assert checked["ok"], checked


def copies_hold_them_until_they_lapse(desk, words, copy, done, said):
    """That of before is named with its last day, and it does hold them. What is copied later does not."""
    lapses = datetime.date.fromisoformat(done["old_copies"][0]["lapses"])
    assert len(done["old_copies"]) == 1 and (lapses - TODAY).days in (90, 91), done["old_copies"]
    assert f"uiterlijk op {lapses.day} {MONTHS[lapses.month - 1]} {lapses.year} weg" in " ".join(said.split()), said
    assert set(words.hits(decrypted(copy))) == words.words
    (desk.written / "later").mkdir()
    assert done["backups_made"] == 1 and "1 reservekopie is hiervoor met de hand gemaakt" in " ".join(said.split()), said
    later = desk.call("backup", desk.written / "later")["backup"]
    assert words.hits(decrypted(later)) == []
    last = own_copy(desk, day=lapses)
    assert list(desk.register.glob("backups/*")) == [last], (copy, last)
    assert words.hits(decrypted(last)) == []
    assert words.hits(decrypted(desk.register)) == []


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cli", required=True)
    arguments.add_argument("--items", type=int, default=3000, help="how much the demo keeps, beside the tenants")
    arguments.add_argument("--keep", help="a folder for the certificate")
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(asked.cli, folder, asked.items)
        keep_cases_for_a_month(desk)
        words = let_tenants_go(desk)
        copy = own_copy(desk)
        before = decrypted(desk.register)
        found = words.hits(before)
        assert set(found) == words.words, sorted(words.words - set(found))[:20]
        assert all(tail in before for tail in TAILS), TAILS
        is_shut(desk, words)
        (desk.written / "before").mkdir()
        desk.call("backup", desk.written / "before")

        begun, done, names = destroy(desk)
        after = decrypted(desk.register)
        assert words.hits(after) == []
        assert not any(tail in after for tail in TAILS), TAILS
        looked_at = is_shut(desk, words)
        gone = names - kept_names(desk)
        assert len(gone) > TENANTS + len(ASKED), len(gone)
        cases_left_their_record(desk, done)
        said = certificate_names_nobody(desk, done, gone, pathlib.Path(asked.keep or folder) / "verklaring.pdf")
        is_sound(desk)
        copies_hold_them_until_they_lapse(desk, words, copy, done, said)
        is_shut(desk, words)
        is_sound(desk)
        print(f"{begun['items']} items, {len(gone)} persons gone; {len(words.words)} words stood in {len(found)} places of "
              f"{len(before)} bytes of pages, and stand in none of {len(after)}, with {openpages.free_pages(after)} free pages, "
              f"nor in {looked_at} bytes of files")


if __name__ == "__main__":
    main()
