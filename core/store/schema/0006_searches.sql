-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A case in which a colleague was asked to search waits for that colleague until a day. The column is derived,
-- as those beside it; no case of an earlier register holds such an event.
ALTER TABLE request ADD COLUMN colleague_by TEXT NOT NULL DEFAULT ''
-- next
-- What an organisation does with data, kept once and told in every answer (Art. 30(1), 15(1)). ended is the
-- day from which it is done no longer, '' while it is.
CREATE TABLE processing (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    basis_words TEXT NOT NULL,
    persons TEXT NOT NULL,
    categories TEXT NOT NULL,
    recipients TEXT NOT NULL,
    period TEXT NOT NULL,
    source TEXT NOT NULL,
    automated TEXT NOT NULL,
    transfers TEXT NOT NULL,
    ended TEXT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (organisation, name)
)
