-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What stood under a key before an import changed it, so that undoing the import gives it back: what the sender had said,
-- by how many revisions the row was ahead of that, whose item it was, and in content the rest. It goes with the key.
CREATE TABLE import_before (
    source INTEGER NOT NULL,
    sender_key TEXT NOT NULL,
    batch INTEGER NOT NULL REFERENCES import_batch (row_key),
    latest INTEGER NOT NULL REFERENCES import_batch (row_key),
    print INTEGER NOT NULL,
    ahead INTEGER NOT NULL,
    own_day TEXT NOT NULL,
    person INTEGER REFERENCES person (row_key) ON DELETE SET NULL,
    hold INTEGER REFERENCES retention_hold (row_key) ON DELETE SET NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (source, sender_key, batch),
    FOREIGN KEY (source, sender_key) REFERENCES import_key (source, sender_key) ON DELETE CASCADE
) WITHOUT ROWID
-- next
CREATE INDEX import_before_by_batch ON import_before (batch)
-- next
CREATE INDEX import_before_by_person ON import_before (person) WHERE person IS NOT NULL
-- next
CREATE INDEX import_before_by_hold ON import_before (hold) WHERE hold IS NOT NULL
