-- What calls count for goals is kept by pages of calls, which are found by the calls' ids alone
-- (models/store/callshare.h): no call needs an index of its own.
DROP INDEX leg_call;
DROP INDEX attempt_call;
DROP INDEX direct_call_call;
CREATE TABLE kpi_call (
    page     INTEGER PRIMARY KEY,
    first_at INTEGER NOT NULL, -- when its first and its last call began
    last_at  INTEGER NOT NULL,
    calls    BLOB NOT NULL
);
CREATE INDEX kpi_call_time ON kpi_call (last_at);
-- With whom calls of customers were: the last care of a lead is found by it.
CREATE TABLE kpi_call_with (
    customer INTEGER NOT NULL,
    agent    INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    piece    INTEGER NOT NULL, -- the call
    kinds    INTEGER NOT NULL, -- models/domain/kpiact.h: bits
    PRIMARY KEY (customer, agent, at, piece)
) WITHOUT ROWID;
-- Calls that were counted before are counted when the store is next opened for writing.
INSERT OR IGNORE INTO setting (key, value)
    SELECT 'recount', '1' WHERE EXISTS (SELECT 1 FROM kpi_act WHERE piece < 0);
DELETE FROM kpi_act WHERE piece < 0;
