-- Times are UTC epoch milliseconds, lengths whole seconds unless the name says ms, ids are given by the program.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Names, numbered in the order in which they were first seen.
CREATE TABLE queue (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    threshold  INTEGER NOT NULL DEFAULT 20,
    short      INTEGER NOT NULL DEFAULT 5,
    definition TEXT NOT NULL DEFAULT 'offered',
    goal       INTEGER NOT NULL DEFAULT 8000
);
CREATE TABLE agent (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- Raw facts: what everything below can be computed from again.
CREATE TABLE source (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL
);
CREATE TABLE segment (
    id        INTEGER PRIMARY KEY,
    source    INTEGER NOT NULL,
    file      TEXT NOT NULL,
    identity  BLOB NOT NULL,
    position  INTEGER NOT NULL,
    lines     INTEGER NOT NULL,
    facts     INTEGER NOT NULL,
    doubles   INTEGER NOT NULL,
    rejected  INTEGER NOT NULL,
    rank_at   INTEGER NOT NULL,
    rank_key  INTEGER NOT NULL
);
CREATE TABLE block (
    id       INTEGER PRIMARY KEY,
    source   INTEGER NOT NULL,
    segment  INTEGER NOT NULL,
    order_from INTEGER NOT NULL,
    order_to INTEGER NOT NULL,
    at_from  INTEGER NOT NULL,
    at_to    INTEGER NOT NULL,
    facts    INTEGER NOT NULL,
    data     BLOB NOT NULL
);
CREATE INDEX block_time ON block (source, at_to);
CREATE INDEX block_segment ON block (segment, order_to);
CREATE INDEX segment_identity ON segment (source, identity);
CREATE TABLE rejection (
    segment INTEGER NOT NULL,
    line    INTEGER NOT NULL,
    reason  TEXT NOT NULL,
    excerpt TEXT NOT NULL
);
-- Where each source's fold stood after the given block.
CREATE TABLE checkpoint (
    source  INTEGER PRIMARY KEY,
    block   INTEGER NOT NULL,
    order_to INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    state   BLOB NOT NULL
);

-- Derived rows. Ids rise with the moment by which a row is counted.
CREATE TABLE visit (
    id       INTEGER PRIMARY KEY,
    source   INTEGER NOT NULL,
    queue    INTEGER NOT NULL,
    call     TEXT NOT NULL,
    number   TEXT NOT NULL,
    entered  INTEGER NOT NULL,
    wait     INTEGER NOT NULL,
    outcome  INTEGER NOT NULL,
    doubt    INTEGER NOT NULL,
    agent    INTEGER NOT NULL,
    talk     INTEGER NOT NULL,
    hold     INTEGER NOT NULL,
    wrapup   INTEGER NOT NULL,
    attempts INTEGER NOT NULL
);
CREATE TABLE leg (
    id        INTEGER PRIMARY KEY,
    visit     INTEGER NOT NULL,
    source    INTEGER NOT NULL,
    agent     INTEGER NOT NULL,
    queue     INTEGER NOT NULL,
    call      TEXT NOT NULL,
    direction INTEGER NOT NULL,
    entered   INTEGER NOT NULL,
    connected INTEGER NOT NULL,
    ring_ms   INTEGER NOT NULL,
    talk      INTEGER NOT NULL,
    hold      INTEGER NOT NULL,
    ended     INTEGER,
    reason    INTEGER NOT NULL,
    target    TEXT NOT NULL
);
CREATE TABLE attempt (
    id        INTEGER PRIMARY KEY,
    visit     INTEGER NOT NULL,
    agent     INTEGER NOT NULL,
    queue     INTEGER NOT NULL,
    call      TEXT NOT NULL,
    counted   INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    ring_ms   INTEGER NOT NULL,
    cancelled INTEGER NOT NULL
);
CREATE TABLE session (
    id      INTEGER PRIMARY KEY,
    agent   INTEGER NOT NULL,
    queue   INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    to_at   INTEGER,
    implied INTEGER NOT NULL
);
CREATE TABLE pause (
    id      INTEGER PRIMARY KEY,
    agent   INTEGER NOT NULL,
    queue   INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    to_at   INTEGER,
    reason  TEXT NOT NULL
);
CREATE TABLE finding (
    segment INTEGER NOT NULL,
    line    INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    what    TEXT NOT NULL
);
CREATE TABLE finding_count (
    segment INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    PRIMARY KEY (segment, kind)
);

-- Rollups. slot: quarter of an hour since the epoch, or Julian day of the organisation's calendar.
CREATE TABLE queue_quarter (
    slot INTEGER NOT NULL, queue INTEGER NOT NULL,
    entries INTEGER NOT NULL, offered INTEGER NOT NULL, timed_out INTEGER NOT NULL, left_by_key INTEGER NOT NULL,
    left_empty INTEGER NOT NULL, refused INTEGER NOT NULL, doubtful INTEGER NOT NULL, attempts INTEGER NOT NULL,
    talk INTEGER NOT NULL, hold INTEGER NOT NULL, wrapup INTEGER NOT NULL,
    answered BLOB NOT NULL, abandoned BLOB NOT NULL, other BLOB NOT NULL,
    PRIMARY KEY (slot, queue)
) WITHOUT ROWID;
CREATE TABLE queue_day (
    slot INTEGER NOT NULL, queue INTEGER NOT NULL,
    entries INTEGER NOT NULL, offered INTEGER NOT NULL, timed_out INTEGER NOT NULL, left_by_key INTEGER NOT NULL,
    left_empty INTEGER NOT NULL, refused INTEGER NOT NULL, doubtful INTEGER NOT NULL, attempts INTEGER NOT NULL,
    talk INTEGER NOT NULL, hold INTEGER NOT NULL, wrapup INTEGER NOT NULL,
    answered BLOB NOT NULL, abandoned BLOB NOT NULL, other BLOB NOT NULL,
    PRIMARY KEY (slot, queue)
) WITHOUT ROWID;
CREATE TABLE agent_quarter (
    slot INTEGER NOT NULL, agent INTEGER NOT NULL,
    calls INTEGER NOT NULL, answered INTEGER NOT NULL, missed INTEGER NOT NULL, calls_out INTEGER NOT NULL,
    call_talk INTEGER NOT NULL,
    logged_in_ms INTEGER NOT NULL, paused_ms INTEGER NOT NULL, available_ms INTEGER NOT NULL,
    ringing_ms INTEGER NOT NULL, talk_in_ms INTEGER NOT NULL, talk_out_ms INTEGER NOT NULL,
    hold_ms INTEGER NOT NULL, wrapup_ms INTEGER NOT NULL,
    PRIMARY KEY (slot, agent)
) WITHOUT ROWID;
CREATE TABLE agent_day (
    slot INTEGER NOT NULL, agent INTEGER NOT NULL,
    calls INTEGER NOT NULL, answered INTEGER NOT NULL, missed INTEGER NOT NULL, calls_out INTEGER NOT NULL,
    call_talk INTEGER NOT NULL,
    logged_in_ms INTEGER NOT NULL, paused_ms INTEGER NOT NULL, available_ms INTEGER NOT NULL,
    ringing_ms INTEGER NOT NULL, talk_in_ms INTEGER NOT NULL, talk_out_ms INTEGER NOT NULL,
    hold_ms INTEGER NOT NULL, wrapup_ms INTEGER NOT NULL,
    PRIMARY KEY (slot, agent)
) WITHOUT ROWID;
-- Distinct calls over any range (see CarryKey): calls counted in from_slot that the agent met again in to_slot.
CREATE TABLE carry_quarter (
    to_slot INTEGER NOT NULL, agent INTEGER NOT NULL, from_slot INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (to_slot, agent, from_slot)
) WITHOUT ROWID;
CREATE TABLE carry_day (
    to_slot INTEGER NOT NULL, agent INTEGER NOT NULL, from_slot INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (to_slot, agent, from_slot)
) WITHOUT ROWID;
