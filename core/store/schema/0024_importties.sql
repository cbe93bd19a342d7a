-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What else of the sender something goes with, by the sender's key up to the person: of a document that stands by itself the
-- dossier that it is in, of a dossier that names contracts alone those. It goes with the key.
CREATE TABLE import_tie (
    source INTEGER NOT NULL,
    sender_key TEXT NOT NULL,
    tied_to TEXT NOT NULL,
    PRIMARY KEY (source, sender_key, tied_to),
    FOREIGN KEY (source, sender_key) REFERENCES import_key (source, sender_key) ON DELETE CASCADE
) WITHOUT ROWID
-- next
CREATE INDEX import_tie_by_whole ON import_tie (source, tied_to)
-- next
-- Where a hold keeps what is kept of a contract of one of its tenants, it keeps the same of the others.
DROP INDEX IF EXISTS import_key_of_files
-- next
UPDATE retention_item SET status = 'held' WHERE status <> 'destroyed' AND row_key IN (
    SELECT o.item FROM retention_item s CROSS JOIN import_key k ON k.item = s.row_key CROSS JOIN import_key o ON o.source = k.source
        AND o.sender_key >= substr(k.sender_key, 1, instr(k.sender_key, char(31))) AND o.sender_key < substr(k.sender_key, 1, instr(k.sender_key, char(31)) - 1) || char(32)
        AND substr(o.sender_key, instr(o.sender_key, char(31)) + 1 + instr(substr(o.sender_key, instr(o.sender_key, char(31)) + 1), char(31)))
            = substr(k.sender_key, instr(k.sender_key, char(31)) + 1 + instr(substr(k.sender_key, instr(k.sender_key, char(31)) + 1), char(31)))
    WHERE s.status = 'held' AND k.sender_key >= 'T:' AND k.sender_key < 'T;')
-- next
DELETE FROM retention_figure WHERE EXISTS (SELECT 1 FROM import_key k WHERE k.sender_key >= 'T:' AND k.sender_key < 'T;')
-- next
INSERT INTO retention_figure (organisation, category, status, month, number)
SELECT organisation, category, status, CASE WHEN status IN ('running', 'conflict') THEN substr(due, 1, 7) ELSE '' END, count(*) FROM retention_item
WHERE EXISTS (SELECT 1 FROM import_key k WHERE k.sender_key >= 'T:' AND k.sender_key < 'T;') GROUP BY 1, 2, 3, 4
