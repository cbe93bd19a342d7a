-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The files of a case. One that was removed keeps its row, with its hash and who took it out and why; its name,
-- note and pieces go, and its number is never given out again.
CREATE TABLE attachment (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    request INTEGER NOT NULL REFERENCES request (row_key),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BYTEA NOT NULL,
    pages INTEGER,
    added TEXT NOT NULL,
    by_user TEXT,
    note TEXT NOT NULL,
    kept_because TEXT NOT NULL,
    made_from TEXT,
    removed TEXT,
    removed_by TEXT,
    removed_because TEXT NOT NULL
)
-- next
CREATE UNIQUE INDEX attachment_by_request ON attachment (request, number)
-- next
-- The same bytes once in a case.
CREATE UNIQUE INDEX attachment_by_hash ON attachment (request, sha256) WHERE removed IS NULL
-- next
-- What a file holds, in pieces, so that no row is large.
CREATE TABLE attachment_piece (
    attachment INTEGER NOT NULL REFERENCES attachment (row_key),
    seq INTEGER NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (attachment, seq)
)
-- next
-- The boxes on a file: those that are being drawn, and on a copy with boxes those that were. In millionths of
-- the page.
CREATE TABLE redaction_box (
    attachment INTEGER NOT NULL REFERENCES attachment (row_key),
    seq INTEGER NOT NULL,
    page INTEGER NOT NULL,
    box_left INTEGER NOT NULL,
    box_top INTEGER NOT NULL,
    box_width INTEGER NOT NULL,
    box_height INTEGER NOT NULL,
    ground TEXT NOT NULL,
    words TEXT,
    PRIMARY KEY (attachment, seq)
)
