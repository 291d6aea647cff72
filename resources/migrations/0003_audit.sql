-- The audit trail: who did what, when, to whom, and what came of it. Append-only and chained: `hash` is
-- SHA-256 over the hash of the entry before and the fields of this one (models/access/auditchain.h).
CREATE TABLE audit (
    number  INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    who     TEXT NOT NULL,
    role    TEXT NOT NULL,
    what    TEXT NOT NULL,
    whom    TEXT NOT NULL,
    "from"  TEXT NOT NULL,
    "to"    TEXT NOT NULL,
    details TEXT NOT NULL,
    outcome TEXT NOT NULL,
    about   INTEGER NOT NULL,
    hash    BLOB NOT NULL
);
-- Where the trail ends, so that it shows when its last entries are gone.
CREATE TABLE audit_end (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash   BLOB NOT NULL
);
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail can only be added to');
END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail can only be added to');
END;
