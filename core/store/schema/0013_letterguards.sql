-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was put on paper is not taken away either, nor when it went out: no other paper takes its place.
CREATE TRIGGER letter_is_not_removed_when_final BEFORE DELETE ON letter
WHEN EXISTS (SELECT 1 FROM letter_final WHERE letter_final.letter = OLD.row_key)
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never removed');
END
-- next
CREATE TRIGGER letter_final_is_not_removed BEFORE DELETE ON letter_final
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never removed');
END
-- next
CREATE TRIGGER letter_paper_is_not_removed BEFORE DELETE ON letter_paper
BEGIN
    SELECT RAISE(ABORT, 'a final letter is never removed');
END
-- next
CREATE TRIGGER letter_dispatch_is_not_removed BEFORE DELETE ON letter_dispatch
BEGIN
    SELECT RAISE(ABORT, 'what was sent stays sent');
END
