-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An open case, or one with an open complaint, holds what is kept of its person. Those of before get their hold here,
-- and what it is on stands otherwise from now on.
INSERT INTO retention_hold (id, person, kind, owner, reason, placed, review, lifted, cause, revision)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    r.person, 'open-case', CASE WHEN r.handler IS NULL OR r.handler = '' THEN 'Privacy officer' ELSE r.handler END, o.sign || '-' || r.number, r.received, max(r.received, r.due), '', r.row_key, 1
FROM request r JOIN organisation o ON o.row_key = r.organisation WHERE r.closed_on = '' OR r.complaint_open = 1
-- next
UPDATE retention_item SET status = 'held' WHERE status <> 'destroyed' AND person IN (SELECT person FROM retention_hold WHERE lifted = '' AND person IS NOT NULL)
-- next
DELETE FROM retention_figure
-- next
INSERT INTO retention_figure (organisation, category, status, month, number)
SELECT organisation, category, status, CASE WHEN status IN ('running', 'conflict') THEN substr(due, 1, 7) ELSE '' END, count(*) FROM retention_item GROUP BY 1, 2, 3, 4
