-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Search by beginnings of words. rowid is the row key of the request; texts come in folded. Deleted
-- words are overwritten in the index at once (secure-delete).
CREATE VIRTUAL TABLE request_search USING fts5 (number, name, street, words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')
-- next
INSERT INTO request_search (request_search, rank) VALUES ('secure-delete', 1)
