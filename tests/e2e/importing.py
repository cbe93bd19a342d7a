# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of another system, brought in on the command line: bad ones are named by line and change nothing, a program that is
killed while it reads or moves leaves the register whole and nothing beside it, a disk that is full too, and one that is
interrupted cleans up. Undone as a whole, it is as it was."""

import argparse
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

ROWS = 20000


class Desk:
    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.password = self.folder / "pw"
        self.password.write_text("paarse fiets onder de lange brug\n")
        self.register = self.folder / "Proef.balie"
        self.call("init", "--profile", "ieder1")

    def words(self, *words):
        access = ["--register", self.register, "--user", "Officier", "--password-file", self.password, "--json", "--lang", "nl"]
        return [self.program, *map(str, [*words, *access])]

    def try_(self, *words, **more):
        done = subprocess.run(self.words(*words), capture_output=True, text=True, **more)
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else {}, done.stderr

    def call(self, *words):
        code, answer, error = self.try_(*words)
        if code != 0:
            sys.exit(f"{words}: {code}\n{answer}\n{error}")
        return answer

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def is_as_it_was(self):
        """Clean, nothing in it that was not undone, and nothing beside it."""
        assert self.call("check")["ok"]
        assert not list(self.register.glob("store.import*")), list(self.register.iterdir())
        assert all(batch["undone"] for batch in self.call("import", "list")["batches"])
        assert self.call("retention", "summary")["figures"] == []


def tenants(count):
    return "Huurdernr;Achternaam;Voorletters;Adres;Plaats\n" + "".join(f"H{i};Voorbeeld{i % 997};J.;Kerkweg {i % 250};Proefdorp\n" for i in range(count))


def contracts(count):
    return "Contractnr;Huurdernr;Einddatum\n" + "".join(f"C{i};H{i};31-12-20{10 + i % 15}\n" for i in range(count))


def bad_input_is_named(desk):
    bomb = desk.folder / "bom.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook><sheets>" + " " * 50_000_000 + "</sheets></workbook>")
    for kind, name, content, code, problem in [
        ("persons", "leeg.csv", b"", 2, "koppen"),
        ("persons", "pdf.csv", b"%PDF-1.4\n", 2, "tabel"),
        ("persons", "oud.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, 2, ".xls"),
        ("persons", "zonder.csv", "Naam\nBos\n", 2, "key"),
        ("persons", "bsn.csv", "Klantnr;Naam\n111222333;Bos\n123456782;Vos\n", 2, "BSN"),
        ("vera", "relaties.json", '[{"id":"R1","soort":{"code":"NAT"},"achternaam":"Bos"', 2, "afgebroken"),
        ("vera", "relaties2.json", "dit is geen json", 2, "JSON"),
    ]:
        returned, answer, error = desk.try_("import", kind, desk.file(name, content))
        assert returned == code and problem.lower() in error.lower(), (name, returned, answer, error)
    returned, answer, error = desk.try_("import", "persons", bomb)
    assert returned in (2, 4), (returned, answer, error)
    wrong = "Contractnr;Huurdernr;Einddatum\nC1;H1;14-02-205\nC2;;31-12-2020\nC3;H9;31-12-2020\nC3;H9;31-12-2020\n"
    returned, answer, error = desk.try_("import", "tenancies", desk.file("fout.csv", wrong))
    assert returned == 1 and answer["batch"] is None, (returned, answer)
    assert [(one["line"], one["reason"]) for one in answer["refused"]] == [
        (2, "not-a-day"), (3, "person-missing"), (4, "person-unknown"), (5, "key-twice")], answer["refused"]
    desk.is_as_it_was()


def killed_it_is_whole(desk, persons):
    """While it reads (the file beside grows), and while it moves (the journal of the register is there)."""
    beside, journal = desk.register / "store.import", desk.register / "store.db-journal"
    for is_time in (lambda: beside.exists() and beside.stat().st_size > 100_000, lambda: journal.exists() and journal.stat().st_size > 0):
        program = subprocess.Popen(desk.words("import", "persons", persons), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while program.poll() is None and not is_time():
            time.sleep(0.0005)
        assert program.poll() is None, "it was done before it could be killed"
        program.kill()
        program.wait()
        desk.is_as_it_was()


def interrupted_it_cleans_up(desk, persons):
    beside = desk.register / "store.import"
    program = subprocess.Popen(desk.words("import", "persons", persons), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    while program.poll() is None and not (beside.exists() and beside.stat().st_size > 100_000):
        time.sleep(0.0005)
    program.send_signal(signal.SIGINT)
    answer = json.loads(program.communicate()[0])
    assert answer["error"]["code"] == "cancelled", answer
    assert not list(desk.register.glob("store.import*"))
    desk.is_as_it_was()


def a_full_disk_changes_nothing(desk, persons):
    """No file may grow beyond that size, first the one beside, then that of the register."""

    def limit(size):
        def apply():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        return apply

    for size in (1 << 20, 6 << 20, 9 << 20):
        returned, answer, error = desk.try_("import", "persons", persons, preexec_fn=limit(size))
        if size > 1 << 20 and returned == 0:
            desk.call("import", "undo", answer["batch"])  # there was room for all of it
            continue
        assert returned == 4, (size, returned, answer, error)
        desk.is_as_it_was()


def it_comes_and_goes(desk, persons):
    before = desk.call("import", "persons", persons, "--dry-run")
    assert before["persons"] == {"new": ROWS, "changed": 0, "unchanged": 0} and before["batch"] is None, before
    desk.is_as_it_was()
    first = desk.call("import", "persons", persons)
    again = desk.call("import", "persons", persons)
    assert again["unchanged"] == ROWS and again["batch"] is None, again
    second = desk.call("import", "tenancies", desk.file("contracten.csv", contracts(ROWS)), "--save-mapping", "Onze contracten")
    assert second["items"]["new"] == 2 * ROWS, second
    kept = desk.call("import", "tenancies", desk.folder / "contracten.csv", "--mapping", "Onze contracten")
    assert kept["unchanged"] == 2 * ROWS, kept
    figures = desk.call("retention", "summary")["figures"]
    states = ["expired", "running", "in_conflict", "on_hold", "no_trigger", "no_period"]
    assert sum(figure[state] for figure in figures for state in states) == 2 * ROWS, figures
    assert desk.call("check")["ok"]
    returned, answer, _ = desk.try_("import", "undo", first["batch"])
    assert returned == 1 and answer["error"]["code"] == "import-touched", answer
    assert desk.call("import", "undo", second["batch"])["removed"] == 2 * ROWS
    assert desk.call("import", "undo", first["batch"])["removed"] == ROWS
    assert desk.call("check")["ok"]
    assert all(batch["undone"] for batch in desk.call("import", "list")["batches"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    program = str(pathlib.Path(parser.parse_args().cli).resolve())
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        desk = Desk(program, folder)
        persons = desk.file("huurders.csv", tenants(ROWS))
        bad_input_is_named(desk)
        killed_it_is_whole(desk, persons)
        interrupted_it_cleans_up(desk, persons)
        a_full_disk_changes_nothing(desk, persons)
        it_comes_and_goes(desk, persons)
    print("import: ok")


if __name__ == "__main__":
    main()
