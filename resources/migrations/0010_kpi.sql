-- The figures that goals are set for. All of it follows from facts (models/store/kpibook.h).

-- What single saves of records, and calls, count for. A piece is a record (above 0) or a call (below 0).
CREATE TABLE kpi_act (
    piece      INTEGER NOT NULL,
    n          INTEGER NOT NULL, -- within the piece
    at         INTEGER NOT NULL,
    agent      INTEGER NOT NULL,
    kinds      INTEGER NOT NULL, -- models/domain/kpiact.h: bits
    customer   INTEGER NOT NULL, -- 0: none known
    amount     INTEGER NOT NULL,
    amount_out INTEGER NOT NULL,
    PRIMARY KEY (piece, n)
) WITHOUT ROWID;
CREATE INDEX kpi_act_agent ON kpi_act (agent, at);
-- Figures by day: kind 0 everybody, 1 a team, 2 an agent; the cells are those of models/store/kpicell.h.
CREATE TABLE kpi_day (
    kind  INTEGER NOT NULL,
    day   INTEGER NOT NULL, -- Julian
    who   INTEGER NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (kind, day, who)
) WITHOUT ROWID;
-- On which days somebody met which customer or deal: for figures that count each once.
CREATE TABLE kpi_touch (
    number INTEGER NOT NULL,
    kind   INTEGER NOT NULL,
    who    INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    day    INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    PRIMARY KEY (number, kind, who, entity, day)
) WITHOUT ROWID;
-- Who was in which team, [from_day, until_day), as the figures of teams have it.
CREATE TABLE kpi_member (
    team      INTEGER NOT NULL,
    agent     INTEGER NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER NOT NULL,
    PRIMARY KEY (team, agent, from_day)
) WITHOUT ROWID;
-- Whose number it is, also of customers in the bin and of merged ones.
CREATE TABLE kpi_phone (
    key      TEXT NOT NULL,
    customer INTEGER NOT NULL,
    created  INTEGER NOT NULL,
    deleted  INTEGER NOT NULL,
    PRIMARY KEY (key, customer)
) WITHOUT ROWID;
CREATE INDEX kpi_phone_customer ON kpi_phone (customer);
-- Calls are found by their ids.
CREATE INDEX leg_call ON leg (call);
CREATE INDEX attempt_call ON attempt (call);
CREATE INDEX direct_call_call ON direct_call (call);
-- What is there already is counted when the store is next opened for writing.
INSERT INTO setting (key, value)
    SELECT 'recount', '1' WHERE EXISTS (SELECT 1 FROM record_fact) OR EXISTS (SELECT 1 FROM block);
