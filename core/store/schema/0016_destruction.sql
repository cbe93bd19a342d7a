-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The destruction of what is past its period: who proposed it, who approved it, when it began. A moment is NULL where
-- it has not come.
CREATE TABLE destruction (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    reason TEXT NOT NULL,
    cooling_off INTEGER NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    approved_by TEXT,
    approved_at TEXT,
    ready_on TEXT NOT NULL,
    begun_by TEXT,
    begun_at TEXT,
    cancelled_by TEXT,
    cancelled_at TEXT,
    cancel_reason TEXT NOT NULL,
    done_at TEXT,
    revision INTEGER NOT NULL
)
-- next
-- What is in it. outcome is '' until it is decided; what was destroyed loses its row, and is counted in its part.
CREATE TABLE destruction_item (
    item INTEGER PRIMARY KEY REFERENCES retention_item (row_key),
    destruction INTEGER NOT NULL REFERENCES destruction (row_key),
    system TEXT NOT NULL
)
-- next
CREATE INDEX destruction_item_by_system ON destruction_item (destruction, system)
-- next
-- What of it is of one category in one system: how much, and what came of it. It names nobody. first_due and last_due
-- are '' where there is no day; answer is '' until the system has answered.
CREATE TABLE destruction_part (
    destruction INTEGER NOT NULL REFERENCES destruction (row_key),
    system TEXT NOT NULL,
    category TEXT NOT NULL,
    items INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    first_due TEXT NOT NULL,
    last_due TEXT NOT NULL,
    rules TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (destruction, system, category)
)
