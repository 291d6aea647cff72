-- What follows from the facts is made by projections, each with a number of its rules: tables made by other rules
-- are made again by whoever opens the store for writing next.
CREATE TABLE projection (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL
);

-- Where each projection's fold of each source stood after the given block. States of earlier programs are of no
-- use to it.
DROP TABLE checkpoint;
CREATE TABLE checkpoint (
    source     INTEGER NOT NULL,
    projection TEXT NOT NULL,
    version    INTEGER NOT NULL,
    block      INTEGER NOT NULL,
    order_to   INTEGER NOT NULL,
    segment    INTEGER NOT NULL,
    state      BLOB NOT NULL,
    PRIMARY KEY (source, projection)
);

-- The same at moments of the past (models/store/foldmarks.h): what comes late is folded from there. Each holds the
-- facts before `at`; of records those of the blocks up to `block` that end before `records_to`.
CREATE TABLE fold_mark (
    source     INTEGER NOT NULL,
    projection TEXT NOT NULL,
    at         INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    block      INTEGER NOT NULL,
    records_to INTEGER NOT NULL,
    order_to   INTEGER NOT NULL,
    segment    INTEGER NOT NULL,
    state      BLOB NOT NULL,
    PRIMARY KEY (source, projection, at)
);
