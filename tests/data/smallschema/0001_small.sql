-- The least that has everything the store must keep whole: a counter that is derived, and the log.
CREATE TABLE matter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    acts INTEGER NOT NULL
)
-- next
CREATE TABLE act (
    seq INTEGER PRIMARY KEY,
    matter INTEGER NOT NULL REFERENCES matter (id),
    body TEXT NOT NULL
)
-- next
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
CREATE TABLE audit_payload (
    seq INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt BYTEA NOT NULL,
    payload BYTEA NOT NULL
)
-- next
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
INSERT INTO matter (id, name, acts) VALUES
    (1, 'Wilhelmina Zonneveld-Kruidhof', 0), (2, 'Berend Oosterhuis', 0), (3, 'Fatima Yildirim', 0), (4, 'Jan Praag', 0)
