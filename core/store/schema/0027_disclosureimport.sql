-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Recipients and disclosures come out of files of other systems too: a key of the sender is of one of these, and of a
-- disclosure that an import changed it is known to whom it went before. Nobody asks for the disclosures of one series.
ALTER TABLE import_key ADD COLUMN recipient INTEGER REFERENCES recipient (row_key) ON DELETE CASCADE
-- next
ALTER TABLE import_key ADD COLUMN disclosure INTEGER REFERENCES disclosure (row_key) ON DELETE CASCADE
-- next
ALTER TABLE import_before ADD COLUMN recipient INTEGER REFERENCES recipient (row_key) ON DELETE SET NULL
-- next
CREATE INDEX import_key_by_recipient ON import_key (recipient) WHERE recipient IS NOT NULL
-- next
CREATE INDEX import_key_by_disclosure ON import_key (disclosure) WHERE disclosure IS NOT NULL
-- next
CREATE INDEX import_before_by_recipient ON import_before (recipient) WHERE recipient IS NOT NULL
-- next
DROP INDEX IF EXISTS disclosure_by_series
