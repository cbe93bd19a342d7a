-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A case of which something works at once is of today until that is done, not until the answer. The column
-- is derived, as those beside it: in a case that is still handled a point that stops it stands open. Then that
-- is the next step, whatever else the case waits for.
ALTER TABLE request ADD COLUMN stop_open INTEGER NOT NULL DEFAULT 0
-- next
UPDATE request SET stop_open = EXISTS (
    SELECT 1 FROM (SELECT 64 AS bit, 'marketing-stopped' AS word
                   UNION ALL SELECT 64, 'marketing-processor'
                   UNION ALL SELECT 128, 'consent-stopped') point
    WHERE request.rights & point.bit AND NOT EXISTS (
        SELECT 1 FROM event settled
        WHERE settled.request = request.row_key AND settled.kind = 'point-settled'
          AND settled.payload ->> 'point' = point.word AND NOT EXISTS (
            SELECT 1 FROM event revoked
            WHERE revoked.request = settled.request AND revoked.kind = 'revoked'
              AND revoked.payload ->> 'event' = settled.id)))
WHERE state IN ('received', 'identification', 'in-progress', 'extended')
-- next
UPDATE request SET next_step = 'check' WHERE stop_open = 1
