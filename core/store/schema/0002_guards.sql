-- SPDX-FileCopyrightText: 2026 The Privacybalie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the engine itself must refuse: a change of the log, of an event, of a version of a statement.
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END
-- next
CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END
-- next
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never rewritten');
END
-- next
CREATE TRIGGER profile_version_is_not_changed BEFORE UPDATE ON profile_version
BEGIN
    SELECT RAISE(ABORT, 'a version is never rewritten');
END
