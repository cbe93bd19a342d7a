-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first day on which a destruction may begin follows from the approval and the days of cooling off.
ALTER TABLE destruction DROP COLUMN ready_on
