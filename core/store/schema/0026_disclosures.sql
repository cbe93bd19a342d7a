-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may get data, and on what. A day is '' where there is none.
CREATE TABLE recipient (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    role_by TEXT,
    role_on TEXT NOT NULL,
    country TEXT NOT NULL,
    transfer TEXT NOT NULL,
    transfer_words TEXT NOT NULL,
    listed_as TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    ended TEXT NOT NULL,
    merged_into INTEGER REFERENCES recipient (row_key),
    revision INTEGER NOT NULL
)
-- next
CREATE INDEX recipient_by_organisation ON recipient (organisation)
-- next
CREATE TABLE recipient_agreement (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recipient INTEGER NOT NULL REFERENCES recipient (row_key),
    kind TEXT NOT NULL,
    signed TEXT NOT NULL,
    until TEXT NOT NULL,
    copy TEXT
)
-- next
CREATE INDEX recipient_agreement_by_recipient ON recipient_agreement (recipient, signed)
-- next
-- Who got what about whom. categories is a set of bits, one a kind of data; special tells whether one of them is of Art. 9 or
-- 10. notice is what the statement of that day promised of telling the person, and whether that was done; struck is why it
-- counts no longer.
CREATE TABLE disclosure (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    recipient INTEGER NOT NULL REFERENCES recipient (row_key),
    on_day TEXT NOT NULL,
    person INTEGER REFERENCES person (row_key),
    persons INTEGER NOT NULL,
    persons_group TEXT NOT NULL,
    purpose TEXT NOT NULL,
    why TEXT NOT NULL,
    basis TEXT NOT NULL,
    article TEXT NOT NULL,
    categories INTEGER NOT NULL,
    special INTEGER NOT NULL CHECK (special IN (0, 1)),
    special_ground TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    agreement INTEGER REFERENCES recipient_agreement (row_key),
    decided_by TEXT NOT NULL,
    reference TEXT NOT NULL,
    told TEXT NOT NULL,
    told_on TEXT NOT NULL,
    told_why TEXT NOT NULL,
    series TEXT NOT NULL,
    struck TEXT,
    notice TEXT NOT NULL,
    revision INTEGER NOT NULL
)
-- next
-- A list is read by one of these, whatever its filter: the latest first, a page at a time.
CREATE INDEX disclosure_by_day ON disclosure (on_day)
-- next
CREATE INDEX disclosure_by_organisation ON disclosure (organisation, on_day)
-- next
CREATE INDEX disclosure_by_recipient ON disclosure (recipient, on_day)
-- next
CREATE INDEX disclosure_by_purpose ON disclosure (purpose, on_day)
-- next
CREATE INDEX disclosure_by_person ON disclosure (person, on_day) WHERE person IS NOT NULL
-- next
CREATE INDEX disclosure_by_special ON disclosure (on_day) WHERE special = 1
-- next
CREATE INDEX disclosure_by_notice ON disclosure (notice, on_day) WHERE notice <> 'in-order'
-- next
CREATE INDEX disclosure_by_series ON disclosure (series) WHERE series <> ''
-- next
CREATE INDEX disclosure_by_agreement ON disclosure (agreement) WHERE agreement IS NOT NULL
-- next
-- What an authority demanded; check_on is the first day on which a ban may be over, and '' where there is none.
CREATE TABLE disclosure_demand (
    disclosure INTEGER PRIMARY KEY REFERENCES disclosure (row_key),
    force TEXT NOT NULL,
    authority TEXT NOT NULL,
    reference TEXT NOT NULL,
    article TEXT NOT NULL,
    given TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    weighing TEXT NOT NULL,
    ban_by TEXT,
    ban_until TEXT NOT NULL,
    check_on TEXT NOT NULL
)
-- next
CREATE INDEX disclosure_demand_by_check ON disclosure_demand (check_on) WHERE check_on <> ''
-- next
-- What was done before the municipality heard of arrears.
CREATE TABLE disclosure_arrears (
    disclosure INTEGER PRIMARY KEY REFERENCES disclosure (row_key),
    contact_sought TEXT NOT NULL,
    help_named TEXT NOT NULL,
    reminded TEXT NOT NULL,
    offered TEXT NOT NULL,
    tenant TEXT NOT NULL
)
-- next
-- How many disclosures there are of each kind, and of how many persons, kept by the transaction that changes them; what was
-- struck out is not counted. The numbers stand in the index, so that all are added up without reading the rows.
CREATE TABLE disclosure_figure (
    row_key INTEGER PRIMARY KEY,
    recipient INTEGER NOT NULL REFERENCES recipient (row_key),
    month TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    special INTEGER NOT NULL,
    notice TEXT NOT NULL,
    number INTEGER NOT NULL,
    persons INTEGER NOT NULL
)
-- next
CREATE INDEX disclosure_figure_by_kind ON disclosure_figure (recipient, month, purpose, basis, special, notice, number, persons)
