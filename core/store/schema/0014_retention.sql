-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is kept about whom. status and due are derived: functions of the rule of the category, the trigger and the
-- holds, written in the same transaction and proved by the check of the register. They do not move with the day of
-- today. A day is '' where there is none.
CREATE TABLE retention_item (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    person INTEGER REFERENCES person (row_key),
    request INTEGER REFERENCES request (row_key),
    reference TEXT NOT NULL,
    category TEXT NOT NULL,
    system TEXT NOT NULL,
    trigger_day TEXT NOT NULL,
    destroyed TEXT NOT NULL,
    batch TEXT NOT NULL,
    revision INTEGER NOT NULL,
    status TEXT NOT NULL,
    due TEXT NOT NULL
)
-- next
-- A list is read by one of these, whatever its filter: most urgent first, a page at a time.
CREATE INDEX retention_item_by_due ON retention_item (status, due)
-- next
CREATE INDEX retention_item_by_organisation ON retention_item (organisation, status, due)
-- next
CREATE INDEX retention_item_by_category ON retention_item (category, status, due)
-- next
CREATE INDEX retention_item_by_both ON retention_item (organisation, category, status, due)
-- next
CREATE INDEX retention_item_by_person ON retention_item (person) WHERE person IS NOT NULL
-- next
CREATE INDEX retention_item_by_request ON retention_item (request) WHERE request IS NOT NULL
-- next
-- Why something may not go though its period is over: all of a person, all of a case, or one item. It stands until it
-- is lifted. cause is the case that placed it.
CREATE TABLE retention_hold (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    person INTEGER REFERENCES person (row_key),
    request INTEGER REFERENCES request (row_key),
    item INTEGER REFERENCES retention_item (row_key),
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    reason TEXT NOT NULL,
    placed TEXT NOT NULL,
    review TEXT NOT NULL,
    lifted TEXT NOT NULL,
    cause INTEGER REFERENCES request (row_key),
    revision INTEGER NOT NULL,
    CHECK (CASE WHEN person IS NULL THEN 0 ELSE 1 END + CASE WHEN request IS NULL THEN 0 ELSE 1 END + CASE WHEN item IS NULL THEN 0 ELSE 1 END = 1)
)
-- next
CREATE INDEX retention_hold_by_person ON retention_hold (person, lifted) WHERE person IS NOT NULL
-- next
CREATE INDEX retention_hold_by_request ON retention_hold (request, lifted) WHERE request IS NOT NULL
-- next
CREATE INDEX retention_hold_by_item ON retention_hold (item, lifted) WHERE item IS NOT NULL
-- next
CREATE INDEX retention_hold_by_cause ON retention_hold (cause) WHERE cause IS NOT NULL
-- next
CREATE INDEX retention_hold_by_review ON retention_hold (lifted, review)
-- next
-- The period that an organisation settled on for a category, and why.
CREATE TABLE retention_choice (
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    category TEXT NOT NULL,
    period TEXT NOT NULL,
    start TEXT NOT NULL,
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (organisation, category)
)
-- next
-- How many items there are of each kind, kept by the transaction that changes them; month is that of the day due, and
-- '' where the status has none. The number stands in the index, so that all are added up without reading the rows.
CREATE TABLE retention_figure (
    row_key INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    month TEXT NOT NULL,
    number INTEGER NOT NULL
)
-- next
CREATE INDEX retention_figure_by_kind ON retention_figure (organisation, category, status, month, number)
