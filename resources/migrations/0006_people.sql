-- People, teams by day, and who is who on the phone. Days are Julian day numbers of the organisation's calendar; an
-- "until" is the first day on which it holds no more, NULL for none.
CREATE TABLE person (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    login     TEXT NOT NULL, -- empty: does not sign in
    login_key TEXT UNIQUE,   -- the same without regard to case; NULL where empty
    role      TEXT NOT NULL,
    password  TEXT NOT NULL, -- Argon2id hash; empty: none set
    left_day  INTEGER,
    last_here INTEGER        -- epoch ms of the last sign-in
);
CREATE TABLE team (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    head      INTEGER,
    dissolved INTEGER
);
CREATE TABLE membership (
    team      INTEGER NOT NULL,
    person    INTEGER NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER,
    PRIMARY KEY (team, person, from_day)
);
CREATE TABLE team_charge (
    team   INTEGER NOT NULL,
    person INTEGER NOT NULL,
    PRIMARY KEY (team, person)
);
CREATE TABLE person_agent (
    agent  INTEGER PRIMARY KEY,
    person INTEGER NOT NULL
);
CREATE TABLE leave (
    person    INTEGER NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    stand_in  INTEGER,
    PRIMARY KEY (person, from_day)
);
-- Failed sign-ins in a row, by what was typed as a name: names that nobody has are counted like others.
CREATE TABLE sign_in_failure (
    login_key TEXT PRIMARY KEY,
    count     INTEGER NOT NULL,
    last      INTEGER NOT NULL
);
