-- Whose phones the telephone systems said they are, over time: what each says again and again of one phone is one
-- stretch. Derived from the facts; whoever opens the store for writing next fills it and folds everything again, as
-- agents' names in a queue_log may be phones (models/calls/phonebook.h).
CREATE TABLE phone_owner (
    source     INTEGER NOT NULL,
    phone      TEXT NOT NULL,
    first_at   INTEGER NOT NULL, -- epoch ms
    first_line INTEGER NOT NULL,
    last_at    INTEGER NOT NULL,
    last_line  INTEGER NOT NULL,
    agent      TEXT NOT NULL,
    PRIMARY KEY (source, phone, first_at, first_line)
);
