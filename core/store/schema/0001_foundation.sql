-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The register. Portable SQL; statements are separated by a line "-- next". Days and moments are TEXT
-- in ISO 8601, ids are TEXT, words are those of the enumerations, flags are 0 or 1. Tables that grow
-- large have an integer row key that never leaves core/store. A column of days in which a list is
-- sorted holds '' where there is none, so that a page can be read by cursor.

-- What the register is: id, when made, the last year with a holiday decree, whether it is a demo.
CREATE TABLE register_fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
-- next
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
-- next
CREATE TABLE register_user (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    since TEXT NOT NULL,
    removed TEXT,
    revision INTEGER NOT NULL
)
-- next
CREATE TABLE organisation (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    sign TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    officer TEXT,
    calendar TEXT NOT NULL,
    suspension TEXT NOT NULL,
    revision INTEGER NOT NULL
)
-- next
-- Versions are added, never changed. profile holds the whole statement as its own file format.
CREATE TABLE profile_version (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    valid_from TEXT,
    made_on TEXT NOT NULL,
    made_by TEXT,
    note TEXT NOT NULL,
    replaces TEXT,
    profile TEXT NOT NULL
)
-- next
CREATE INDEX profile_version_by_organisation ON profile_version (organisation)
-- next
CREATE TABLE decree_day (
    day TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    certainty TEXT NOT NULL
)
-- next
-- sort_key is the name as Dutch lists sort it; the folds are
-- what a filter compares with; merged_into points from a double to the record that stays.
CREATE TABLE person (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    given TEXT,
    prefix TEXT NOT NULL,
    family TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    email TEXT,
    telephone TEXT,
    merged_into INTEGER REFERENCES person (row_key),
    sort_key BYTEA NOT NULL,
    name_fold TEXT NOT NULL,
    street_fold TEXT NOT NULL,
    revision INTEGER NOT NULL
)
-- next
CREATE INDEX person_by_name ON person (sort_key)
-- next
CREATE INDEX person_by_merge ON person (merged_into) WHERE merged_into IS NOT NULL
-- next
-- The serial that was given out last. A number is never given out twice.
CREATE TABLE case_number (
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    year INTEGER NOT NULL,
    last_serial INTEGER NOT NULL,
    PRIMARY KEY (organisation, year)
)
-- next
-- The columns from "state" on are derived: functions of the events, written in the same transaction
-- and proved by the check of the register. rights is a set of bits, one a right.
CREATE TABLE request (
    row_key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER NOT NULL REFERENCES organisation (row_key),
    profile_version INTEGER NOT NULL REFERENCES profile_version (row_key),
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (row_key),
    first_rights INTEGER NOT NULL,
    words TEXT NOT NULL,
    reply_by TEXT,
    handler TEXT NOT NULL,
    representative_kind TEXT,
    representative_name TEXT,
    representative_authority TEXT,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    rights INTEGER NOT NULL,
    channel TEXT NOT NULL,
    received TEXT NOT NULL,
    due TEXT NOT NULL,
    promise_due TEXT NOT NULL,
    statutory_due TEXT NOT NULL,
    notice_by TEXT NOT NULL,
    waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
    breach INTEGER NOT NULL CHECK (breach IN (0, 1)),
    answered_on TEXT NOT NULL,
    on_time INTEGER NOT NULL CHECK (on_time IN (0, 1)),
    closed_on TEXT NOT NULL,
    next_step TEXT NOT NULL,
    person_sort BYTEA NOT NULL
)
-- next
CREATE UNIQUE INDEX request_by_number ON request (year, serial, organisation)
-- next
-- With all by which open work is grouped, so that groups are counted without reading the cases.
CREATE INDEX request_by_urgency ON request (done, due, row_key, state, waiting, extended, notice_by, handler)
-- next
CREATE INDEX request_by_due ON request (due)
-- next
CREATE INDEX request_by_received ON request (received)
-- next
CREATE INDEX request_by_state ON request (state, due)
-- next
CREATE INDEX request_by_name ON request (person_sort)
-- next
CREATE INDEX request_by_answer ON request (answered_on, on_time)
-- next
CREATE INDEX request_by_person ON request (person)
-- next
-- What happened, in the order of entry. Nothing here is ever changed.
CREATE TABLE event (
    row_key INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES request (row_key),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    on_day TEXT NOT NULL,
    recorded TEXT NOT NULL,
    by_user TEXT,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL
)
-- next
CREATE UNIQUE INDEX event_by_request ON event (request, seq)
-- next
-- Which cases hang together, for both; derived from the events.
CREATE TABLE request_link (
    request INTEGER NOT NULL REFERENCES request (row_key),
    other INTEGER NOT NULL REFERENCES request (row_key),
    PRIMARY KEY (request, other)
)
-- next
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_on TEXT NOT NULL
)
-- next
CREATE TABLE saved_view (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
)
-- next
-- The log (chained, append-only) and, apart from it, what each entry changed, which can be forgotten.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    moment INTEGER NOT NULL,
    zone_offset INTEGER NOT NULL,
    actor TEXT,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    commitment BYTEA NOT NULL,
    previous BYTEA NOT NULL,
    mac BYTEA NOT NULL
)
-- next
CREATE INDEX audit_by_object ON audit (object_id, seq)
-- next
CREATE TABLE audit_payload (
    seq INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt BYTEA NOT NULL,
    payload BYTEA NOT NULL
)
