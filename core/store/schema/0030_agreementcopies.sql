-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The signed copy of an agreement, one at the most; taken out it leaves nothing here but its entry in the log.
CREATE TABLE agreement_copy (
    row_key INTEGER PRIMARY KEY,
    agreement INTEGER NOT NULL UNIQUE REFERENCES recipient_agreement (row_key),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BYTEA NOT NULL,
    kept_because TEXT NOT NULL,
    added TEXT NOT NULL,
    by_user TEXT
)
-- next
-- What it holds, in pieces, so that no row is large.
CREATE TABLE agreement_copy_piece (
    copy INTEGER NOT NULL REFERENCES agreement_copy (row_key),
    seq INTEGER NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (copy, seq)
)
