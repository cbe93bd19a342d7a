# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A complaint for each of five organisations, from the request to the printed dossier: on the command line, in a
demo register. Every letter and every dossier is a PDF whose words are true of the case."""

import argparse
import dataclasses
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import zoneinfo

TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).date()  # terms are counted in Dutch days
PASSPHRASE = "privacybalie demo"


def day(ago):
    return (TODAY - datetime.timedelta(days=ago)).isoformat()


@dataclasses.dataclass
class Story:
    organisation: str
    name: str
    words: str
    rights: list
    answer: list  # of the letter of the answer
    to_organisation: bool = True
    extended: bool = False
    court: bool = False
    fields: dict = dataclasses.field(default_factory=dict)


STORIES = [
    Story("Domijn", "Renske Zwaluwenburg", "Ik wil weten wat er in mijn dossier staat, ook de brieven over de overlast.", ["access"],
          ["--outcome", "partly", "--ground", "rights-of-others", "--weighing", "Twee meldingen noemen een buurvrouw; haar naam is onleesbaar gemaakt."]),
    Story("Mijande Wonen", "Gerbrand Tuytelaars", "Verwijder alles wat u nog van mij hebt.", ["erasure"],
          ["--outcome", "partly", "--ground", "legal-duty", "--weighing", "De betalingen moeten wij zeven jaar bewaren voor de Belastingdienst."], extended=True,
          fields={"erasure.erased": "uw woonwensen en uw contactvoorkeuren", "erasure.kept": "uw betalingen, tot 1 januari 2031: dat moet van de Belastingdienst (artikel 52 AWR)",
                  "erasure.backups": "die worden binnen dertig dagen overschreven.", "recipients.notified": "het bedrijf dat onze post verstuurt, vorige week"}),
    Story("Woonbedrijf ieder1", "Hadewych Oldenkotte", "Mag ik al mijn gegevens inzien?", ["access"],
          ["--outcome", "partly", "--ground", "rights-of-others", "--weighing", "De melding van een buurvrouw is onleesbaar gemaakt."], court=True),
    Story("Oosterpoort Wonen", "Fokkelien Brouwersgracht", "Ik wil inzage in mijn medische urgentie.", ["access"],
          ["--outcome", "partly", "--ground", "rights-of-others", "--weighing", "De naam van de huisarts van een ander gezinslid is weggelaten."]),
    Story("Jutphaas Wonen", "Ximena Quispelhoven", "Ik maak bezwaar tegen het gebruik van mijn gegevens voor onderzoek.", ["objection"],
          ["--outcome", "refused", "--ground", "compelling-grounds", "--weighing", "Het onderzoek is nodig om de lekkage in het gebouw te verhelpen; dat weegt zwaarder."], to_organisation=False),
]


class Desk:
    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.papers = []
        self.password = self.folder / "pw"
        self.password.write_text(PASSPHRASE + "\n")
        self.register = self.folder / "Demo.balie"
        self.run("demo", str(self.register), "--requests", "10", login=False)

    def run(self, *words, login=True, fails=False):
        access = ["--register", str(self.register), "--user", "Demo", "--password-file", str(self.password), "--json"] if login else ["--json"]
        done = subprocess.run([self.program, *words, *access, "--lang", "nl"], capture_output=True, text=True)
        if (done.returncode != 0) != fails:
            sys.exit(f"{' '.join(words)}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def missing(self, case):
        """What the check names; it ends with 1 where something is missing."""
        command = [self.program, "dossier", case, "--check", "--register", str(self.register), "--user", "Demo", "--password-file", str(self.password), "--json"]
        return json.loads(subprocess.run(command, capture_output=True, text=True).stdout)["missing"]

    def letter(self, case, kind, ago, *more):
        file = self.folder / f"{case}-{kind}.pdf"
        self.run("letter", case, kind, str(file), "--sent-on", day(ago), "--sent-by", "email", *more)
        self.papers.append(file)
        return file


def gather(desk, case, ago):
    for system, found in (("Aareon QIS", "found"), ("Postvak klantcontact", "nothing-found")):
        desk.run("act", case, "ask-search", "--on", day(ago), "--system", system, "--by", "Joost Blom", "--key", "naam en adres", "--answer-by", day(ago - 5))
        desk.run("act", case, "sign-search", "--on", day(ago - 3), "--system", system, "--result", found, "--by", "Joost Blom")
    desk.run("act", case, "name-processing", "--on", day(ago - 3), "--processing", "Verhuur en huurovereenkomst", "--processing", "Overlast en leefbaarheid")


def settle(desk, case, ago):
    for point in desk.run("show", case)["open_points"]:
        desk.run("act", case, "check", point, "--on", day(ago), "--result", "done", "--by", "Demo")


def answer(desk, story, case):
    fields = [word for name, text in story.fields.items() for word in ("--set", f"{name}={text}")]
    desk.letter(case, "answer", 14, *story.answer, *fields)
    settle(desk, case, 13)
    desk.run("act", case, "close", "--on", day(13))


def handle(desk, story):
    rights = [word for right in story.rights for word in ("--right", right)]
    case = desk.run("receive", "--organisation", story.organisation, *rights, "--received", day(36), "--channel", "email", "--name", story.name,
                    "--contact", "huurder@example.nl", "--text", story.words)["case"]
    desk.letter(case, "receipt", 35)
    desk.run("act", case, "confirm-identity", "--on", day(33), "--level", "1", "--means", "callback")
    gather(desk, case, 32)
    if "access" in story.rights:
        desk.run("act", case, "weigh-others", "--on", day(28), "--item", "Melding van 3 maart", "--whose", NEIGHBOUR, "--treatment", "blacked-out",
                 "--ground", "rights-of-others", "--weighing", "zij vroeg om geheimhouding")
    settle(desk, case, 27)
    if story.extended:
        desk.letter(case, "extension", 20, "--ground", "complexity", "--set", "extension.reason=De gegevens staan verspreid over zeven archiefkasten.")
    answer(desk, story, case)
    return case


def complain(desk, story, case):
    """First to the organisation, where that happened, then to the AP, which wants the file."""
    if story.to_organisation:
        desk.run("complaint", "make", case, "--to", "organisation", "--on", day(12), "--text", CONTESTED, "--answer-by", day(2))
        desk.letter(case, "complaint-answer", 10, "--outcome", "rejected", "--set", "complaint.findings=Wij hebben de brieven nog eens gelezen.",
                    "--set", "complaint.conclusion=Wij blijven bij ons antwoord.")
    desk.run("complaint", "make", case, "--to", "authority", "--on", day(8), "--text", CONTESTED, "--reference", REFERENCE, "--contact", "mevrouw De Wit")
    desk.run("complaint", "demand", case, "--to", "authority", "--on", day(6), "--text", "Stuur ons het dossier van deze zaak.", "--answer-by", day(-8))
    if story.court:
        desk.run("complaint", "make", case, "--to", "court", "--on", day(3), "--text", CONTESTED, "--reference", "C/05/987654 HA RK 26-1")


def words_of(paper):
    text = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(unicodedata.normalize("NFKC", text).split())  # ligatures


def must(holds, what):
    if not holds:
        sys.exit(what)


def dossier(desk, story, case):
    scan = desk.folder / f"{case}-scan.pdf"
    desk.run("proof", case, "--pdf", str(scan))
    desk.run("attach", case, str(scan))
    paper = desk.folder / f"{case}-dossier.pdf"
    pages = desk.run("dossier", case, str(paper))["pages"]
    words = words_of(paper)
    for expected in (story.organisation, story.name, REFERENCE, CONTESTED, case, f"pagina {pages} van {pages}", "Productie 1", story.words, *PARTS):
        must(expected in words, f"{paper}: not in it: {expected}")
    for unwanted in (NEIGHBOUR, "[[", "{{"):
        must(unwanted not in words, f"{paper}: in it: {unwanted}")
    must(subprocess.run(["qpdf", "--check", str(paper)], capture_output=True).returncode == 0, f"{paper}: qpdf")
    missing = {gap["what"] for gap in desk.missing(case)}
    must(("internal-stage" in " ".join(missing)) != story.to_organisation, f"{case}: {missing}")
    desk.papers.append(paper)
    desk.letter(case, "authority-cover", 0, "--set", f"dossier.parts=het dossier, {pages} bladzijden.")


NEIGHBOUR = "Truus Waterreus"  # whose data stood between: never on paper
CONTESTED = "Ik kreeg niet alles wat ik vroeg."
REFERENCE = "z2026-04711"
PARTS = ["Voorblad", "Samenvatting", "Identificatie", "Besluit en afweging", "Bewaartermijn", "De privacyverklaring die gold", "Printlogboek"]


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--cli", required=True)
    words.add_argument("--keep", help="a folder in which the papers stay")
    options = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(options.cli, options.keep or folder)
        for story in STORIES:
            case = handle(desk, story)
            complain(desk, story, case)
            dossier(desk, story, case)
            print(f"{story.organisation}: {case}")
        for paper in desk.papers:
            must("[[" not in words_of(paper), f"{paper}: something is open")
        desk.run("check")
        desk.run("audit", "verify")
        print(f"{len(desk.papers)} papers")


if __name__ == "__main__":
    main()
