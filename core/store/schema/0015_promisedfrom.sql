-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The day from which a statement counts what it promised, where that is not the day of the trigger: a record of the
-- accounts is closed on one day, and the tenant left on another. '' where it is not known.
ALTER TABLE retention_item ADD COLUMN promised_from TEXT NOT NULL DEFAULT ''
