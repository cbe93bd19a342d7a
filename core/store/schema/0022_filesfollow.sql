-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether the day of an item is that on which its person left, whichever of the contracts of the person comes next.
ALTER TABLE import_key ADD COLUMN follows INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE import_before ADD COLUMN follows INTEGER NOT NULL DEFAULT 0
-- next
UPDATE import_key SET follows = 1 WHERE sender_key >= 'T:' AND sender_key < 'T;' AND item IN (SELECT row_key FROM retention_item WHERE person IS NOT NULL)
