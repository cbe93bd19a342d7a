-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A case in which a colleague was asked to search waits for that colleague until a day. The column is derived,
-- as those beside it; no case of an earlier register holds such an event.
ALTER TABLE request ADD COLUMN colleague_by TEXT NOT NULL DEFAULT ''
-- next
-- Groups of open work are counted from the index alone.
DROP INDEX IF EXISTS request_by_urgency
-- next
CREATE INDEX request_by_urgency ON request (done, due, row_key, state, waiting, extended, notice_by, handler, stop_open, colleague_by)
-- next
-- What an organisation does with data, kept once and told in every answer (Art. 30(1), 15(1)). A change is a row of
-- its own: what an answer told is what it was then. ended is the day from which it is done no longer, '' while it is.
CREATE TABLE processing (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    kept TEXT NOT NULL,
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
    UNIQUE (id, revision)
)
-- next
CREATE INDEX processing_by_organisation ON processing (organisation, id, revision)
-- next
CREATE TRIGGER processing_is_not_changed BEFORE UPDATE ON processing
BEGIN
    SELECT RAISE(ABORT, 'a description is never rewritten');
END
