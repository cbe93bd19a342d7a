-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A list of disclosures can be asked for by the basis too: lines that are alike in that as well stand together (see 0028).
DROP INDEX disclosure_by_organisation
-- next
DROP INDEX disclosure_by_recipient
-- next
CREATE INDEX disclosure_by_organisation ON disclosure (organisation, purpose, special, notice, basis, on_day)
-- next
CREATE INDEX disclosure_by_recipient ON disclosure (recipient, purpose, special, notice, basis, on_day)
