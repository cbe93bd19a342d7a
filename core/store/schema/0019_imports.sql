-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was brought in from a file of another system: from which files, by whom, how much of it. Its number is the batch
-- of retention_item. undone is '' while it stands.
CREATE TABLE import_batch (
    row_key INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    kind TEXT NOT NULL,
    system TEXT NOT NULL,
    files TEXT NOT NULL,
    mapping TEXT NOT NULL,
    by_user TEXT NOT NULL,
    moment TEXT NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    undone TEXT NOT NULL
)
-- next
-- The systems that something came from.
CREATE TABLE import_source (
    row_key INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    name TEXT NOT NULL,
    UNIQUE (organisation, name)
)
-- next
-- How the sender calls what is kept here, so that the next file changes it and brings no double. print is of what the
-- sender said last, revision that of the row as the import left it, own_day the end of the one contract that it is of.
CREATE TABLE import_key (
    source INTEGER NOT NULL REFERENCES import_source (row_key),
    sender_key TEXT NOT NULL,
    person INTEGER REFERENCES person (row_key) ON DELETE CASCADE,
    item INTEGER REFERENCES retention_item (row_key) ON DELETE CASCADE,
    hold INTEGER REFERENCES retention_hold (row_key) ON DELETE CASCADE,
    batch INTEGER NOT NULL REFERENCES import_batch (row_key),
    latest INTEGER NOT NULL REFERENCES import_batch (row_key),
    print INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    own_day TEXT NOT NULL,
    PRIMARY KEY (source, sender_key)
) WITHOUT ROWID
-- next
CREATE INDEX import_key_by_person ON import_key (person) WHERE person IS NOT NULL
-- next
CREATE INDEX import_key_by_item ON import_key (item) WHERE item IS NOT NULL
-- next
CREATE INDEX import_key_by_hold ON import_key (hold) WHERE hold IS NOT NULL
-- next
-- Which column of a file is which field, kept by name for the next time.
CREATE TABLE import_mapping (
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    columns TEXT NOT NULL,
    PRIMARY KEY (kind, name)
)
