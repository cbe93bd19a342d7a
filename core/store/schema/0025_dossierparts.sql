-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Each document is tied to the dossiers that it is in, also one that goes along, and each dossier to itself: whether something of its own keeps it
-- (keeps) or lets no period run (waits). What a dossier as a whole does is what its parts do.
ALTER TABLE import_tie ADD COLUMN keeps INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE import_tie ADD COLUMN waits INTEGER NOT NULL DEFAULT 0
-- next
INSERT OR IGNORE INTO import_tie (source, sender_key, tied_to) SELECT source, sender_key, substr(sender_key, 1, instr(sender_key, char(31)) - 1) FROM import_key
WHERE sender_key >= 'A:Dossier:' AND sender_key < 'A:Dossier;'
-- next
UPDATE import_tie SET waits = EXISTS (SELECT 1 FROM import_key k CROSS JOIN retention_item i ON i.row_key = k.item
        WHERE k.source = import_tie.source AND k.sender_key = import_tie.sender_key AND k.follows = 0 AND i.trigger_day = ''),
    keeps = EXISTS (SELECT 1 FROM import_key b WHERE b.source = import_tie.source AND b.sender_key = 'B:' || import_tie.sender_key)
WHERE tied_to >= 'A:' AND tied_to < 'A;'
-- next
-- A hold on a document keeps the dossier that it is in, and the other way round.
UPDATE retention_item SET status = 'held' WHERE status <> 'destroyed' AND row_key IN (
    SELECT d.item FROM import_tie t CROSS JOIN import_key k ON k.source = t.source AND k.sender_key = t.sender_key CROSS JOIN retention_item i ON i.row_key = k.item
        CROSS JOIN import_key d ON d.source = t.source AND d.sender_key >= t.tied_to || char(31) AND d.sender_key < t.tied_to || char(32)
    WHERE t.tied_to >= 'A:' AND t.tied_to < 'A;' AND EXISTS (SELECT 1 FROM retention_hold h WHERE h.lifted = '' AND (h.item = i.row_key OR h.person = i.person))
    UNION ALL
    SELECT k.item FROM import_tie t CROSS JOIN import_key k ON k.source = t.source AND k.sender_key = t.sender_key
        CROSS JOIN import_key d ON d.source = t.source AND d.sender_key >= t.tied_to || char(31) AND d.sender_key < t.tied_to || char(32) CROSS JOIN retention_item i ON i.row_key = d.item
    WHERE t.tied_to >= 'A:' AND t.tied_to < 'A;' AND EXISTS (SELECT 1 FROM retention_hold h WHERE h.lifted = '' AND (h.item = i.row_key OR h.person = i.person)))
-- next
DELETE FROM retention_figure WHERE EXISTS (SELECT 1 FROM import_tie)
-- next
INSERT INTO retention_figure (organisation, category, status, month, number)
SELECT organisation, category, status, CASE WHEN status IN ('running', 'conflict') THEN substr(due, 1, 7) ELSE '' END, count(*) FROM retention_item
WHERE EXISTS (SELECT 1 FROM import_tie) GROUP BY 1, 2, 3, 4
