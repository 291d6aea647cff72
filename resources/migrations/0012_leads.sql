-- Leads: rules that hand out customers, what they did, and what lets leads that are due be found at once.

-- Rules as they are. `rule` is JSON (models/store/leadrulecodec.h).
CREATE TABLE lead_rule (
    id       INTEGER PRIMARY KEY,
    position INTEGER NOT NULL, -- in which they are tried
    removed  INTEGER NOT NULL, -- 1: kept for its name alone
    name     TEXT NOT NULL,
    rule     TEXT NOT NULL
);
-- One row each time that rules were run and handed something out. Given by hand: none.
CREATE TABLE lead_run (
    id       INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL, -- epoch ms
    who      TEXT NOT NULL,    -- '': the program by itself
    first    INTEGER NOT NULL, -- its hand-outs are among these
    last     INTEGER NOT NULL,
    handed   INTEGER NOT NULL, -- new leads
    recalled INTEGER NOT NULL
);
-- Leads that were handed out. Ids rise in the order in which that happened; they and lead_event.seq are of one count.
-- Nothing of it is ever changed: undoing is an event. What a decision was made of (its receipt) is its event, and the
-- ledger as it stood before it.
CREATE TABLE lead_hand_out (
    id         INTEGER PRIMARY KEY,
    run        INTEGER NOT NULL, -- 0: given by a person
    at         INTEGER NOT NULL,
    rule       INTEGER NOT NULL, -- 0: none is for it
    rule_name  TEXT NOT NULL,    -- of then
    lead       INTEGER NOT NULL, -- customer
    agent      INTEGER NOT NULL,
    from_agent INTEGER NOT NULL, -- of a recall; 0 else
    kind       INTEGER NOT NULL, -- models/domain/leadrows.h: HandOutKind
    arrival    INTEGER NOT NULL,
    who        TEXT NOT NULL,
    reason     TEXT NOT NULL,
    batch      INTEGER NOT NULL, -- of the records' facts
    event      BLOB NOT NULL     -- models/leads/ledgerevent.h
);
CREATE INDEX lead_hand_out_at ON lead_hand_out (at);
CREATE INDEX lead_hand_out_lead ON lead_hand_out (lead);
CREATE INDEX lead_hand_out_rule ON lead_hand_out (rule);
-- What happened to ledgers beside hand-outs. Appended to alone.
CREATE TABLE lead_event (
    seq      INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    rule     INTEGER NOT NULL,
    agent    INTEGER NOT NULL, -- 0: none
    hand_out INTEGER NOT NULL, -- that was undone; 0: it is something else
    who      TEXT NOT NULL,
    reason   TEXT NOT NULL,
    event    BLOB NOT NULL
);
CREATE INDEX lead_event_rule ON lead_event (rule);
CREATE INDEX lead_event_hand_out ON lead_event (hand_out) WHERE hand_out<>0;
-- Ledgers as they stood after some of their events: they follow from these.
CREATE TABLE lead_ledger (
    rule  INTEGER NOT NULL,
    seq   INTEGER NOT NULL, -- the last event in it
    state BLOB NOT NULL,    -- models/leads/leadbook.h
    PRIMARY KEY (rule, seq)
) WITHOUT ROWID;
-- No recall of a lead by a rule before that moment; the last one said counts.
CREATE TABLE lead_postponed (
    lead   INTEGER NOT NULL,
    rule   INTEGER NOT NULL,
    until  INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    who    TEXT NOT NULL,
    PRIMARY KEY (lead, rule)
) WITHOUT ROWID;
-- Who was marked as present: counts as online.
CREATE TABLE lead_present (
    agent INTEGER PRIMARY KEY,
    at    INTEGER NOT NULL,
    who   TEXT NOT NULL
);
-- Imports that were told to leave who came without owner as they are.
CREATE TABLE lead_left_alone (
    batch INTEGER PRIMARY KEY
);

-- Customers in a pool, as rules look for them. Follows from the facts of records (models/store/leadindex.h).
CREATE TABLE lead (
    customer INTEGER PRIMARY KEY,
    pool     INTEGER NOT NULL,
    stage    INTEGER NOT NULL, -- 0: none
    owner    INTEGER NOT NULL, -- 0: none
    arrival  INTEGER NOT NULL, -- the latest of entering pool, stage, and owner or none
    batch    INTEGER NOT NULL, -- in which that was told
    care     INTEGER NOT NULL, -- the owner's last; the arrival where there was none since
    kinds    INTEGER NOT NULL  -- of that act (models/domain/kpiact.h); 0: none
);
CREATE INDEX lead_waiting ON lead (pool, stage, arrival) WHERE owner=0;
CREATE INDEX lead_held ON lead (pool, stage, care) WHERE owner<>0;
-- How many of them there are; owner 0: who have none.
CREATE TABLE lead_count (
    pool  INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    owner INTEGER NOT NULL,
    n     INTEGER NOT NULL,
    PRIMARY KEY (pool, stage, owner)
) WITHOUT ROWID;
-- Who last cared for a customer.
CREATE INDEX kpi_act_customer ON kpi_act (customer, agent, at, kinds) WHERE customer<>0;
-- What is there already is counted when the store is next opened for writing: chats and planned meetings are acts now.
INSERT INTO setting (key, value)
    SELECT 'recount', '1' WHERE (EXISTS (SELECT 1 FROM record_fact) OR EXISTS (SELECT 1 FROM block))
        AND NOT EXISTS (SELECT 1 FROM setting WHERE key='recount');
