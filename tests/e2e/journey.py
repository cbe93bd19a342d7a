# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer makes a register and brings one request of each of five organisations from the telephone
call to the closing: in Dutch, without a mouse. Afterwards the register is sound, and nothing that was
typed can be found in any file."""

import argparse
import base64
import binascii
import dataclasses
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.parse
import zoneinfo

import forensic
from desk import Desk, NotSeen

USER = "Wilhelmina Duivenvoorde"
PASSPHRASE = "kruidnagel zonsopgang veerpont 1842"
WRONG_PASSPHRASE = "koperslager vlierbes ochtendmist 77"
REASON = "De gegevens staan verspreid over zeven archiefkasten."

DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()


@dataclasses.dataclass
class Call:
    profile: str
    organisation: str  # as the program calls it
    caller: str
    words: str
    right: str  # what the program is to recognise in the words
    points: int  # of the checklist, that must be settled before the answer and before the closing
    extended: bool = False


CALLS = [
    Call("domijn", "Domijn", "Renée van Zwaluwenburg", "Welke gegevens hebben jullie van mij?", "1 Inzage", 12, True),
    Call("mijande", "Mijande Wonen", "Gerbrand Tuytelaars", "Mijn huisnummer is verkeerd gespeld, graag verbeteren.",
         "2 Rectificatie", 4),
    Call("ieder1", "Woonbedrijf ieder1", "Hadewych Oldenkotte", "Verwijder alles over de tuin van mijn grootmoeder.",
         "3 Wissing", 5),
    Call("oosterpoort", "Oosterpoort Wonen", "Fokkelien Brouwersgracht", "Ik wil de nieuwsbrief over de duiventil niet meer.",
         "7 Geen reclame meer", 2),
    Call("jutphaas", "Jutphaas Wonen", "Ximena Quispelhoven", "Mag ik mijn gegevens meenemen naar een andere verhuurder?",
         "5 Overdraagbaarheid", 4),
]


def the_day():
    """Today where the law holds: terms are counted in Dutch days, whatever clock the machine keeps."""
    return datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()


def in_words(day):
    """The day as it is read aloud."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def leftovers(name):
    """What programs leave behind by accident: a line of a log, a database, a mail, an address of a page."""
    sentence = f"Verzoek van {name}, ontvangen"
    yield sentence.encode()
    yield sentence.upper().encode()
    yield sentence.encode("utf-16-le")
    yield sentence.encode("utf-16-be")
    yield sentence.encode("latin-1")
    yield from (base64.b64encode(b"x" * before + sentence.encode()) for before in range(3))
    yield base64.b64encode(sentence.encode("utf-16-le"))
    yield binascii.hexlify(sentence.encode())
    yield b"https://example.nl/?q=" + urllib.parse.quote(sentence).encode()


class Journey:
    def __init__(self, arguments, root):
        self.root = root
        self.home = os.path.join(root, "home")
        self.cli = arguments.cli
        self.register = os.path.join(self.home, "Domijn.balie")
        self.words = os.path.join(root, "words")
        self.found = os.path.join(root, "found")
        self.errors = os.path.join(root, "errors")
        self.typed = [USER, PASSPHRASE, WRONG_PASSPHRASE, REASON]
        self.typed += [text for call in CALLS for text in (call.caller, call.caller.split()[-1], call.words)]
        self.preloaded = arguments.preload
        self.desk = Desk(arguments.program, self.environment(), arguments.pictures)

    def environment(self):
        """A home that nobody has used yet, and everything that a program writes to inside it."""
        places = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
                  "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp"}
        environment = dict(os.environ, LC_ALL="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        environment.pop("QT_QPA_PLATFORM", None)
        for name, folder in places.items():
            environment[name] = os.path.join(self.home, folder)
            os.makedirs(environment[name], mode=0o700, exist_ok=True)
        if self.preloaded:
            environment.update(LD_PRELOAD=self.preloaded, LEAKSHIM_WORDS=self.words, LEAKSHIM_FOUND=self.found)
        return environment

    # The story

    def tell(self):
        with open(self.words, "w", encoding="utf-8") as file:
            file.writelines(word + "\n" for word in self.typed)
        for chapter in (self.make_the_register, self.look_around, self.add_the_organisations, self.take_the_calls,
                        self.leave_and_come_back, self.go_home, self.ask_the_command_line, self.search_the_files):
            began = time.monotonic()
            chapter()
            print(f"{time.monotonic() - began:6.1f} s  {chapter.__name__.replace('_', ' ')}", flush=True)

    def make_the_register(self):
        desk = self.desk
        desk.start(self.errors, "--lang", "nl")
        desk.reads("Stap 1 van 4")
        desk.choose("Organisatie", "Domijn")
        desk.picture("setup-1")
        desk.push("Volgende")
        desk.has_focus("Uw naam")
        desk.type(USER)
        desk.fill("Wachtzin", PASSPHRASE)
        desk.fill("Wachtzin nogmaals", PASSPHRASE)
        desk.picture("setup-2")
        desk.push("Volgende")
        desk.has_focus("Map van het register")
        desk.picture("setup-3")
        desk.push("Maak het register")
        self.type_the_recovery_code()
        desk.push("Register openen")
        desk.reads("Vandaag niets te doen")
        desk.picture("today-empty")

    def type_the_recovery_code(self):
        desk = self.desk
        desk.reads("Stap 4 van 4")
        code = desk.focus().get_name().split()  # it is what the screen reader says first
        assert len(code) > 3 and all(re.fullmatch("[0-9A-Z]{4}", group) for group in code), code
        self.typed.append(" ".join(code))
        self.typed.append("-".join(code))
        for which in ("Eerste", "Tweede"):
            field = desk.wait(lambda: desk.find_like(f"{which} controle: groep (\\d) van de code", "text"), "a check of the code")
            group = int(re.search(r"\d", field)[0])
            desk.fill(field, code[group - 1])
        desk.picture("setup-4")

    def look_around(self):
        desk = self.desk
        desk.press("F1")
        desk.has_focus("Hulp")
        desk.picture("help")
        desk.press("Escape")
        desk.press("ctrl+k")
        desk.has_focus("Ga naar zaak, persoon of opdracht")
        desk.type("behe")
        desk.shows("Beheer, Ctrl+7", "list item")
        desk.press("Return")
        desk.shows("Nieuwe organisatie…", "push button")
        desk.picture("organisations")

    def add_the_organisations(self):
        desk = self.desk
        for call in CALLS[1:]:
            desk.push("Nieuwe organisatie…")
            desk.has_focus("Privacyverklaring om mee te beginnen", "combo box")
            desk.choose("Privacyverklaring om mee te beginnen", call.organisation)
            desk.picture("organisation-" + call.profile)
            desk.push("Toevoegen")
            desk.gone("Nieuwe organisatie", "dialog")
            desk.shows("Organisatie: " + call.organisation, "table cell")

    def take_the_calls(self):
        for call in CALLS:
            self.answer_the_telephone(call)
            self.handle(call)

    def answer_the_telephone(self, call):
        desk = self.desk
        before = self.last_day(call)
        desk.press("ctrl+shift+t")
        desk.has_focus("Organisatie (verplicht)", "combo box")
        desk.choose("Organisatie (verplicht)", call.organisation)
        desk.fill("Naam (verplicht)", call.caller)
        desk.fill("In eigen woorden", call.words)
        desk.reads("Ik heb genoteerd")
        assert desk.is_checked(call.right), f"{call.right} is not recognised in “{call.words}”"
        desk.picture("call-" + call.profile)
        desk.press("ctrl+Return")
        desk.reads("Opgeslagen als")
        read_back = desk.reads("Uw nummer is")
        # At midnight the day may change while somebody is typing.
        days = {in_words(before), in_words(self.last_day(call))}
        assert any(f"uiterlijk op {day}" in read_back for day in days), f"{days} is not in “{read_back}”"
        desk.push("Zaak openen", key="shift+Tab")
        desk.shows(call.caller, "label")

    def handle(self, call):
        desk = self.desk
        at_once = call.right == "7 Geen reclame meer"  # needs nobody's identity
        desk.has_focus("Punten afhandelen" if at_once else "Identiteit vaststellen", "push button")
        desk.picture("case-" + call.profile)
        if not at_once:
            self.confirm_identity()
        if call.extended:
            self.extend()
        self.settle(call)
        self.answer(call)
        self.close(call)

    def confirm_identity(self):
        desk = self.desk
        desk.push("Identiteit vaststellen")
        desk.has_focus("Het gaat over huur, huurschuld of overlast")
        desk.push("Teruggebeld op het bekende nummer")
        desk.push("Twee feiten genoemd die niet openbaar zijn en niet op een envelop staan")
        desk.reads("De uiterste dag blijft")
        desk.picture("identity")
        desk.push("Vaststellen")
        desk.reads("Vastgelegd: Identiteit vastgesteld")

    def extend(self):
        desk = self.desk
        desk.push(desk.wait(lambda: desk.find_like("Termijn verlengen .*", "push button"), "the button to extend"))
        desk.has_focus("Grond", "combo box")
        desk.fill("Redenen, zoals ze in het bericht staan (verplicht)", REASON)
        desk.fill("Bericht verstuurd op", "31-2")
        desk.reads("Die maand heeft")
        desk.picture("day-refused")
        desk.push("Verlengen")
        desk.has_focus("Bericht verstuurd op", "text")  # nothing is recorded, and the field says why
        today = the_day()
        desk.fill("Bericht verstuurd op", f"{today.day}-{today.month}")
        desk.reads("De uiterste dag wordt")
        desk.picture("extend")
        desk.push("Verlengen")
        desk.reads("Vastgelegd: Verlenging gemeld aan de persoon")

    def settle(self, call):
        desk = self.desk
        if call.right in ("1 Inzage", "7 Geen reclame meer"):
            desk.push("Punten afhandelen")  # the next step: it comes before the answer, or cannot wait for it
        else:
            desk.turn_to_tab("Behandeling")
            desk.tab_to("Gedaan", "push button")
        for left in range(call.points, 0, -1):
            desk.reads("1 punt open" if left == 1 else f"{left} punten open")
            desk.has_focus("Gedaan", "push button")
            desk.press("space")
        desk.reads("Alles is afgerond")
        desk.picture("settled-" + call.profile)

    def answer(self, call):
        desk = self.desk
        desk.push("Antwoord vastleggen")
        desk.has_focus("Uitkomst", "combo box")
        desk.reads("De zaak wordt: Beantwoord")
        desk.picture("answer-" + call.profile)
        desk.push("Vastleggen")
        desk.reads("Vastgelegd: Antwoord verstuurd")

    def close(self, call):
        desk = self.desk
        desk.push("Zaak afronden")
        desk.has_focus("Dag waarop het gebeurde")
        desk.picture("close")
        desk.press("Return")
        desk.reads("Vastgelegd: Zaak afgerond")
        desk.picture("closed-" + call.profile)

    def leave_and_come_back(self):
        desk = self.desk
        desk.press("ctrl+l")
        desk.has_focus("Wachtzin")
        assert not [word for word in self.typed if word in desk.words()], "a locked screen shows what was typed"
        desk.picture("locked")
        desk.type(WRONG_PASSPHRASE)
        desk.press("Return")
        desk.reads("Deze wachtzin klopt niet.")
        desk.picture("wrong-passphrase")
        desk.has_focus("Wachtzin")
        desk.shows("Openen", "push button")
        desk.type(PASSPHRASE)
        desk.press("Return")
        desk.shows(CALLS[-1].caller, "label")
        desk.picture("back")

    def go_home(self):
        self.desk.press("ctrl+q")
        code = self.desk.end()
        with open(self.errors, encoding="utf-8", errors="replace") as file:
            said = file.read()
        assert code == 0, f"the program ended with {code}: {said}"
        assert "ERROR" not in said and "runtime error" not in said, said

    # Afterwards

    def last_day(self, call):
        """By the command line, which needs no register for it."""
        said = subprocess.run([self.cli, "term", "--profile", call.profile, "--received",
                               the_day().isoformat(), "--json"], check=True, capture_output=True).stdout
        return datetime.date.fromisoformat(json.loads(said)["due"])

    def ask(self, *arguments):
        environment = {name: value for name, value in self.environment().items() if name != "LD_PRELOAD"}
        done = subprocess.run([self.cli, "--register", self.register, "--user", USER, "--password-file", "-", "--json",
                               *arguments], input=(PASSPHRASE + "\n").encode(), capture_output=True, env=environment)
        assert done.returncode == 0, f"{arguments}: {done.returncode} {done.stdout.decode()} {done.stderr.decode()}"
        return json.loads(done.stdout)

    def ask_the_command_line(self):
        assert self.ask("check")["ok"] is True
        assert self.ask("audit", "verify")["first_broken"] is None
        cases = self.ask("list", "--state", "closed")["requests"]
        assert len(cases) == len(CALLS), cases
        assert len(self.ask("list")["requests"]) == len(CALLS)

    def search_the_files(self):
        assert os.path.isdir(self.register), self.register
        hits = forensic.hits(self.typed, [self.home])
        assert not hits, f"typed words stand in files: {hits}"
        self.prove_the_search()
        if self.preloaded:
            self.prove_the_shim()

    def prove_the_search(self):
        """A search that finds nothing must be one that finds."""
        field = os.path.join(self.root, "field")
        os.mkdir(field)
        for call in CALLS:
            for number, text in enumerate(leftovers(call.caller)):
                planted = os.path.join(field, f"{call.profile}-{number}")
                with open(planted, "wb") as file:
                    file.write(b"\x00 " + text + b" \x00")
                assert (call.caller, planted) in forensic.hits(self.typed, [field]), text

    def prove_the_shim(self):
        """So must the eye on the writes: a file that is gone before anybody can look."""
        assert not os.path.exists(self.found), open(self.found, encoding="utf-8").read()
        script = f"import os, tempfile\nwith tempfile.TemporaryFile() as file: os.write(file.fileno(), {CALLS[0].caller!r}.encode())"
        environment = dict(self.environment(), ASAN_OPTIONS="detect_leaks=0")  # Python keeps what it has
        subprocess.run([sys.executable, "-c", script], env=environment, check=True)
        with open(self.found, encoding="utf-8") as file:
            assert file.read().startswith(f"{self.typed.index(CALLS[0].caller)} ")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--preload", help="libraries for the program to load first, with the one that watches its writes")
    parser.add_argument("--pictures", help="a folder for pictures of the way")
    arguments = parser.parse_args()
    if arguments.pictures:
        os.makedirs(arguments.pictures, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="journey-") as root:
        journey = Journey(arguments, root)
        try:
            journey.tell()
        except (AssertionError, NotSeen):
            traceback.print_exc()
            journey.desk.picture("failure")
            print(journey.desk.tree_if_any())
            return 1
        finally:
            journey.desk.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
