-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What stays of a case whose file was destroyed: how it was dealt with, and nothing of the person. request is its row
-- key while its file goes, by which the guards below let that go; NULL from then on.
CREATE TABLE accountability_record (
    row_key INTEGER PRIMARY KEY,
    request INTEGER UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL,
    rights INTEGER NOT NULL,
    channel TEXT NOT NULL,
    received TEXT NOT NULL,
    due TEXT NOT NULL,
    statutory_due TEXT NOT NULL,
    extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
    answered_on TEXT NOT NULL,
    on_time INTEGER NOT NULL CHECK (on_time IN (0, 1)),
    closed_on TEXT NOT NULL,
    steps TEXT NOT NULL,
    destroyed TEXT NOT NULL,
    destruction INTEGER NOT NULL REFERENCES destruction (row_key),
    UNIQUE (year, serial, organisation)
)
-- next
CREATE INDEX accountability_record_by_answer ON accountability_record (answered_on, on_time)
-- next
CREATE INDEX accountability_record_by_receipt ON accountability_record (received)
-- next
CREATE TRIGGER accountability_record_is_not_removed BEFORE DELETE ON accountability_record
BEGIN
    SELECT RAISE(ABORT, 'what is accounted for stays');
END
-- next
CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM accountability_record a WHERE a.request = OLD.request)
BEGIN
    SELECT RAISE(ABORT, 'an event is never removed');
END
-- next
DROP TRIGGER IF EXISTS letter_is_not_removed_when_final
-- next
CREATE TRIGGER letter_is_not_removed_when_final BEFORE DELETE ON letter
WHEN EXISTS (SELECT 1 FROM letter_final WHERE letter_final.letter = OLD.row_key)
    AND NOT EXISTS (SELECT 1 FROM accountability_record a WHERE a.request = OLD.request)
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never removed');
END
-- next
DROP TRIGGER IF EXISTS letter_final_is_not_removed
-- next
CREATE TRIGGER letter_final_is_not_removed BEFORE DELETE ON letter_final
WHEN NOT EXISTS (SELECT 1 FROM letter l JOIN accountability_record a ON a.request = l.request WHERE l.row_key = OLD.letter)
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never removed');
END
-- next
DROP TRIGGER IF EXISTS letter_paper_is_not_removed
-- next
CREATE TRIGGER letter_paper_is_not_removed BEFORE DELETE ON letter_paper
WHEN NOT EXISTS (SELECT 1 FROM letter l JOIN accountability_record a ON a.request = l.request WHERE l.row_key = OLD.letter)
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never removed');
END
-- next
DROP TRIGGER IF EXISTS letter_dispatch_is_not_removed
-- next
CREATE TRIGGER letter_dispatch_is_not_removed BEFORE DELETE ON letter_dispatch
WHEN NOT EXISTS (SELECT 1 FROM letter l JOIN accountability_record a ON a.request = l.request WHERE l.row_key = OLD.letter)
BEGIN
    SELECT RAISE(ABORT, 'what was sent stays sent');
END
-- next
-- A demand outlives its complaint: until it is answered the case holds what is kept of its person.
INSERT INTO retention_hold (id, person, kind, owner, reason, placed, review, lifted, cause, revision)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    r.person, 'open-case', CASE WHEN r.handler = '' THEN 'Privacy officer' ELSE r.handler END, o.sign || '-' || r.number, r.received, max(r.received, r.complaint_by), '', r.row_key, 1
FROM request r JOIN organisation o ON o.row_key = r.organisation WHERE r.closed_on <> '' AND r.complaint_open = 0 AND r.complaint_by <> ''
-- next
UPDATE retention_item SET status = 'held' WHERE status <> 'destroyed' AND person IN (SELECT person FROM retention_hold WHERE lifted = '' AND person IS NOT NULL)
-- next
-- By which a case leaves the others that were linked with it.
CREATE INDEX request_link_by_other ON request_link (other)
-- next
-- The files of the cases that are over by now. What they stand at follows from rules that no statement of SQL knows:
-- revision 0 asks for it, and the next opening settles it; also of those that somebody put there by hand.
UPDATE retention_item SET revision = 0 WHERE request IS NOT NULL AND system = 'Privacybalie' AND destroyed = ''
-- next
INSERT INTO retention_item (id, organisation, person, request, reference, category, system, trigger_day, destroyed, batch, revision, status, due)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    r.organisation, r.person, r.row_key, '', 'request-file', 'Privacybalie', '', '', '', 0, 'no-trigger', ''
FROM request r WHERE r.closed_on <> '' AND r.complaint_open = 0 AND r.complaint_by = ''
    AND NOT EXISTS (SELECT 1 FROM retention_item i WHERE i.request = r.row_key AND i.system = 'Privacybalie')
-- next
CREATE INDEX retention_item_unsettled ON retention_item (row_key) WHERE revision = 0
-- next
DELETE FROM retention_figure
-- next
INSERT INTO retention_figure (organisation, category, status, month, number)
SELECT organisation, category, status, CASE WHEN status IN ('running', 'conflict') THEN substr(due, 1, 7) ELSE '' END, count(*) FROM retention_item GROUP BY 1, 2, 3, 4
