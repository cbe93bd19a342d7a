-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A list of disclosures is read off the lines that are alike in all by which it can be asked for, each kind by its day: no
-- line is looked at that does not fit, however many filters there are.
DROP INDEX disclosure_by_organisation
-- next
DROP INDEX disclosure_by_recipient
-- next
DROP INDEX disclosure_by_purpose
-- next
DROP INDEX disclosure_by_special
-- next
DROP INDEX disclosure_by_notice
-- next
CREATE INDEX disclosure_by_organisation ON disclosure (organisation, purpose, special, notice, on_day)
-- next
CREATE INDEX disclosure_by_recipient ON disclosure (recipient, purpose, special, notice, on_day)
