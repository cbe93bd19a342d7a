-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The officer's own words at the front of a complaint dossier. A case without a row tells them from its facts.
CREATE TABLE dossier_summary (
    request INTEGER PRIMARY KEY REFERENCES request (row_key),
    words TEXT NOT NULL
)
