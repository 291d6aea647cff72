-- Goals, every version that was set: one holds from a day on, until the next of its kind or its end. kind: 0 all, 1 team,
-- 2 agent; period: 0 day, 1 week, 2 month. Days are Julian day numbers of the organisation's calendar.
CREATE TABLE target (
    kind      INTEGER NOT NULL,
    who       INTEGER NOT NULL, -- team or agent; 0 for all
    metric    TEXT NOT NULL,
    period    INTEGER NOT NULL,
    from_day  INTEGER NOT NULL,
    until_day INTEGER,          -- first day on which it holds no more; NULL: no end
    value     INTEGER,          -- smallest units of the metric; NULL: no goal from that day on
    set_at    INTEGER NOT NULL, -- epoch ms
    set_by    TEXT NOT NULL,
    PRIMARY KEY (kind, who, metric, period, from_day)
) WITHOUT ROWID;

-- Figures that are typed in by people, by name, and what was typed in: hundredths, for whom, as of which day.
CREATE TABLE manual_metric (
    name_key TEXT PRIMARY KEY, -- without regard to case and accents
    name     TEXT NOT NULL,
    unit     TEXT NOT NULL,
    lower    INTEGER NOT NULL, -- 1: lower is better
    hidden   INTEGER NOT NULL
);
CREATE TABLE manual_entry (
    name_key TEXT NOT NULL,
    kind     INTEGER NOT NULL,
    who      INTEGER NOT NULL,
    day      INTEGER NOT NULL,
    value    INTEGER NOT NULL,
    typed_at INTEGER NOT NULL, -- epoch ms
    typed_by TEXT NOT NULL,
    PRIMARY KEY (name_key, kind, who, day)
) WITHOUT ROWID;
