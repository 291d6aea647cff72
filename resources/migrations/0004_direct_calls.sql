-- Calls without a queue: one agent's part in each. Ids rise with the moment of dialling.
CREATE TABLE direct_call (
    id          INTEGER PRIMARY KEY,
    source      INTEGER NOT NULL,
    agent       INTEGER NOT NULL, -- 0: neither side is an agent's phone
    call        TEXT NOT NULL,
    direction   INTEGER NOT NULL,
    number      TEXT NOT NULL,
    dialled     INTEGER NOT NULL,
    ring        INTEGER NOT NULL,
    talk        INTEGER NOT NULL,
    outcome     INTEGER NOT NULL,
    phone       TEXT NOT NULL,
    other_phone TEXT NOT NULL
);

-- Whose phone is whose, and phones that nobody is known to have. Not derived: people may change it.
CREATE TABLE phone (
    phone  TEXT PRIMARY KEY,
    agent  TEXT NOT NULL,
    name   TEXT NOT NULL,
    origin INTEGER NOT NULL
);
