-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where a hold keeps one item of a dossier or document of several persons, it keeps the file, and so the items of the others.
CREATE INDEX import_key_of_files ON import_key (item) WHERE sender_key >= 'A:' AND sender_key < 'A;'
-- next
UPDATE retention_item SET status = 'held' WHERE status <> 'destroyed' AND row_key IN (
    SELECT o.item FROM import_key k CROSS JOIN retention_item s ON s.row_key = k.item CROSS JOIN import_key o ON o.source = k.source
        AND o.sender_key >= substr(k.sender_key, 1, instr(k.sender_key, char(31))) AND o.sender_key < substr(k.sender_key, 1, instr(k.sender_key, char(31)) - 1) || char(32)
    WHERE k.sender_key >= 'A:' AND k.sender_key < 'A;' AND s.status = 'held')
-- next
DELETE FROM retention_figure WHERE EXISTS (SELECT 1 FROM import_key k WHERE k.sender_key >= 'A:' AND k.sender_key < 'A;')
-- next
INSERT INTO retention_figure (organisation, category, status, month, number)
SELECT organisation, category, status, CASE WHEN status IN ('running', 'conflict') THEN substr(due, 1, 7) ELSE '' END, count(*) FROM retention_item
WHERE EXISTS (SELECT 1 FROM import_key k WHERE k.sender_key >= 'A:' AND k.sender_key < 'A;') GROUP BY 1, 2, 3, 4
-- next
-- What its system keeps for good is no audit.
UPDATE retention_hold SET kind = 'archive' WHERE kind = 'audit' AND row_key IN (
    SELECT k.hold FROM import_key k WHERE k.sender_key >= 'B:' AND k.sender_key < 'B;')
-- next
-- The backups that somebody made, which a certificate of destruction counts.
CREATE INDEX audit_of_backups ON audit (moment) WHERE action = 'backup-made'
