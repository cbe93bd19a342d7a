-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether a file holds medical or other special data. Of the files of an earlier register nobody said so.
ALTER TABLE attachment ADD COLUMN medical INTEGER NOT NULL DEFAULT 0
