-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The letters of a case. What is written and edited stands in one row; that it went on paper, and that it went
-- out, are rows of their own that are never rewritten. The PDF stands apart, so that lists read no paper.
CREATE TABLE letter (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    request INTEGER NOT NULL REFERENCES request (row_key),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    saved TEXT NOT NULL,
    revision INTEGER NOT NULL
)
-- next
CREATE INDEX letter_by_request ON letter (request)
-- next
CREATE TABLE letter_final (
    letter INTEGER PRIMARY KEY REFERENCES letter (row_key),
    day TEXT NOT NULL,
    made TEXT NOT NULL,
    by_user TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    pages INTEGER NOT NULL
)
-- next
CREATE TABLE letter_paper (
    letter INTEGER PRIMARY KEY REFERENCES letter_final (letter),
    pdf BYTEA NOT NULL
)
-- next
CREATE TABLE letter_dispatch (
    letter INTEGER PRIMARY KEY REFERENCES letter_final (letter),
    on_day TEXT NOT NULL,
    way TEXT NOT NULL,
    recorded TEXT NOT NULL,
    by_user TEXT NOT NULL,
    event TEXT
)
-- next
CREATE TRIGGER letter_is_not_changed_when_final BEFORE UPDATE ON letter
WHEN EXISTS (SELECT 1 FROM letter_final WHERE letter_final.letter = OLD.row_key)
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never rewritten');
END
-- next
CREATE TRIGGER letter_final_is_not_changed BEFORE UPDATE ON letter_final
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never rewritten');
END
-- next
CREATE TRIGGER letter_paper_is_not_changed BEFORE UPDATE ON letter_paper
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never rewritten');
END
-- next
CREATE TRIGGER letter_dispatch_is_not_changed BEFORE UPDATE ON letter_dispatch
BEGIN
    SELECT RAISE(ABORT, 'what was sent stays sent');
END
-- next
-- The house style of an organisation: what stands on its letters beside their text. The logo is a PNG.
CREATE TABLE letter_style (
    organisation INTEGER PRIMARY KEY REFERENCES organisation (row_key),
    sender TEXT NOT NULL,
    footer TEXT NOT NULL,
    logo BYTEA NOT NULL
)
