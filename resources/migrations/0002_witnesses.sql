-- Segments of one telephone system may come from different witnesses: its queue_log, its manager interface.
-- The table is made anew rather than altered, so that stores of the days in which the first script already made
-- these columns come out the same.
DROP INDEX segment_identity;
ALTER TABLE segment RENAME TO segment_before;
CREATE TABLE segment (
    id        INTEGER PRIMARY KEY,
    source    INTEGER NOT NULL,
    kind      INTEGER NOT NULL, -- of the witness
    open      INTEGER NOT NULL, -- a log that is being followed: it will tell all that happens from now on
    file      TEXT NOT NULL,
    identity  BLOB NOT NULL,
    position  INTEGER NOT NULL,
    lines     INTEGER NOT NULL,
    facts     INTEGER NOT NULL,
    doubles   INTEGER NOT NULL,
    rejected  INTEGER NOT NULL,
    rank_at   INTEGER NOT NULL,
    rank_key  INTEGER NOT NULL,
    told_from INTEGER NOT NULL, -- from the first to the last moment told, doubles too
    told_to   INTEGER NOT NULL
);
-- Of doubles nothing was kept, so what was stored counts. A log has a file's name, a live manager has none.
INSERT INTO segment (id, source, kind, open, file, identity, position, lines, facts, doubles, rejected, rank_at,
                     rank_key, told_from, told_to)
SELECT s.id, s.source, CASE WHEN source.kind = 0 AND s.file = '' THEN 1 ELSE source.kind END, 0, s.file, s.identity,
       s.position, s.lines, s.facts, s.doubles, s.rejected, s.rank_at, s.rank_key,
       COALESCE((SELECT MIN(at_from) FROM block WHERE block.segment = s.id), 0),
       COALESCE((SELECT MAX(at_to) FROM block WHERE block.segment = s.id), 0)
FROM segment_before AS s JOIN source ON source.id = s.source;
DROP TABLE segment_before;
CREATE INDEX segment_identity ON segment (source, identity);

-- The store's span is asked for at every start.
CREATE INDEX IF NOT EXISTS block_from ON block (at_from);
CREATE INDEX IF NOT EXISTS block_to ON block (at_to);
