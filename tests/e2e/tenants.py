# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tenants who left long ago: invented, and no two share a word, so that whatever is found of one is found of that one."""

import dataclasses
import itertools

BEGINNINGS = "Bram Klav Stern Wold Grev Nijm Veld Hoek Zand Pluim Rots Tuin Vink Lark Mees Dorp Kolk Broek Spaar Toren".split()
MIDDLES = "en er el ing aar oor ink uis eel ijn om ard ump".split()
ENDINGS = "schoot kamp stra ma horst berg beek laar donk hout voort wijk steyn dam rade brink veer zoom lust veen wolde".split()
TREES = "Abelen Acacia Beuken Berken Ceder Eiken Elzen Essen Iepen Kastanje Linden Meidoorn Olmen Populier Sparren Wilgen".split()
WATERS = "bron delta gracht kreek maal oever plas poel ree sloot sluis spui vaart val vliet vloed wad wel wiel zijl".split()
WAYS = "dreef erf gang hof kade laan pad park plein ring singel steeg straat tuin wal weg zijde".split()


@dataclasses.dataclass
class Tenant:
    key: str
    contract: str
    name: str
    street: str
    email: str
    telephone: str
    left: str

    def others(self):
        """What nobody else has, beside the name."""
        return self.key, self.contract, self.street, self.email, self.telephone


def former_tenants(count):
    names = map("".join, itertools.product(BEGINNINGS, MIDDLES, ENDINGS))
    streets = map("".join, itertools.product(TREES, WATERS, WAYS))
    tenants = [Tenant(f"H{500000 + i}", f"C{700000 + i}", name, street, f"post{i:05d}@proef.example", f"+3161{i:07d}",
                      f"{i % 28 + 1:02d}-{i % 12 + 1:02d}-{2005 + i % 9}")
               for i, name, street in zip(range(count), names, streets)]
    assert len(tenants) == count, len(tenants)
    return tenants


def csv_of_persons(tenants):
    lines = [f"{one.key};{one.name};Q.;{one.street};{i % 90 + 1};7511 AA;Proefdorp;{one.email};{one.telephone}" for i, one in enumerate(tenants)]
    return "\n".join(["Huurdernr;Achternaam;Voorletters;Adres;Huisnummer;Postcode;Plaats;Email;Telefoon", *lines, ""])


def csv_of_tenancies(tenants):
    return "\n".join(["Contractnr;Huurdernr;Einddatum", *(f"{one.contract};{one.key};{one.left}" for one in tenants), ""])
