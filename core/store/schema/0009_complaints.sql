-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a complaint waits for, and where it stands. The columns are derived, as those beside them; no case of an
-- earlier register holds such an event. A complaint outlives its case, so that the lists look at closed cases
-- too, by indexes that hold nothing but cases with a complaint.
ALTER TABLE request ADD COLUMN complaint_by TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE request ADD COLUMN complaint_step TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE request ADD COLUMN complaint_body TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE request ADD COLUMN complaint_open INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE request ADD COLUMN complaint_references TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX request_by_complaint_day ON request (complaint_by, row_key) WHERE complaint_by > ''
-- next
CREATE INDEX request_by_complaint ON request (complaint_open, complaint_by, row_key) WHERE complaint_body > ''
