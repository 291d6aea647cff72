-- Records of customers and of what happens with them. Raw: words, own fields, batches and facts; all else follows from
-- them. Text fields hold '' and numbers NULL where nothing is known. Money in hundredths, other numbers in millionths.

-- Words of the lists that admins edit (models/domain/terms.h).
CREATE TABLE term (
    id       INTEGER PRIMARY KEY,
    list     INTEGER NOT NULL,
    parent   INTEGER NOT NULL, -- the pool of a stage; 0: none
    name     TEXT NOT NULL,
    position INTEGER NOT NULL,
    hidden   INTEGER NOT NULL,
    meeting  INTEGER NOT NULL
);
CREATE TABLE pool_keeper (
    pool   INTEGER PRIMARY KEY,
    person INTEGER NOT NULL
);
CREATE TABLE pool_team (
    pool INTEGER NOT NULL,
    team INTEGER NOT NULL,
    PRIMARY KEY (pool, team)
);
-- Fields that admins make. Each has a column own_ID in the table of its kind of records.
CREATE TABLE own_field (
    id      INTEGER PRIMARY KEY,
    entity  INTEGER NOT NULL,
    title   TEXT NOT NULL,
    type    INTEGER NOT NULL,
    choices TEXT NOT NULL, -- one a line
    hidden  INTEGER NOT NULL
);
-- What was done at once, and is taken back at once: then its facts count no more.
CREATE TABLE record_batch (
    id     INTEGER PRIMARY KEY,
    kind   INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    who    TEXT NOT NULL,
    what   TEXT NOT NULL,
    voided INTEGER NOT NULL
);
-- Each row is one save of one record; seq is the order in which facts came.
CREATE TABLE record_fact (
    record INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    by     INTEGER NOT NULL, -- agent; 0: nobody's act
    batch  INTEGER NOT NULL,
    data   BLOB NOT NULL, -- models/domain/recordfact.h
    PRIMARY KEY (record, at, seq)
) WITHOUT ROWID;
CREATE INDEX record_fact_batch ON record_fact (batch);
-- How columns of files become fields, by name. Every saving is a version; the last one counts.
CREATE TABLE import_mapping (
    name    TEXT NOT NULL,
    version INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    who     TEXT NOT NULL,
    mapping TEXT NOT NULL, -- JSON; '': removed
    PRIMARY KEY (name, version)
);
-- Files that were taken: content hash, by which a watch folder knows them.
CREATE TABLE taken_file (
    hash  TEXT NOT NULL,
    batch INTEGER NOT NULL,
    name  TEXT NOT NULL,
    PRIMARY KEY (hash, batch)
);

-- Records as they are. A customer or ticket that was merged into another is kept with merged_into; what refers to it
-- refers to that other one here.
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL, name_key TEXT NOT NULL, touched INTEGER NOT NULL,
    name TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, owner INTEGER, pool INTEGER, stage INTEGER, source INTEGER, channel INTEGER, province INTEGER, country TEXT NOT NULL, note TEXT NOT NULL
);
CREATE INDEX customer_own_id ON customer (own_id) WHERE own_id<>'';
CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    customer INTEGER, name TEXT NOT NULL, owner INTEGER, stage INTEGER, status INTEGER, amount INTEGER, currency TEXT NOT NULL, product INTEGER, closed INTEGER
);
CREATE INDEX deal_own_id ON deal (own_id) WHERE own_id<>'';
CREATE INDEX deal_row_key ON deal (row_key) WHERE row_key<>0;
CREATE INDEX deal_customer ON deal (customer) WHERE customer IS NOT NULL;
CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    customer INTEGER, performer INTEGER, at INTEGER, kind INTEGER, amount INTEGER, discount INTEGER, currency TEXT NOT NULL
);
CREATE INDEX sales_order_own_id ON sales_order (own_id) WHERE own_id<>'';
CREATE INDEX sales_order_row_key ON sales_order (row_key) WHERE row_key<>0;
CREATE INDEX sales_order_customer ON sales_order (customer) WHERE customer IS NOT NULL;
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    customer INTEGER, deal INTEGER, type INTEGER, owner INTEGER, text TEXT NOT NULL, due INTEGER, done INTEGER, remind INTEGER
);
CREATE INDEX task_own_id ON task (own_id) WHERE own_id<>'';
CREATE INDEX task_row_key ON task (row_key) WHERE row_key<>0;
CREATE INDEX task_customer ON task (customer) WHERE customer IS NOT NULL;
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    customer INTEGER, owner INTEGER, at INTEGER, type INTEGER, status INTEGER, remind INTEGER
);
CREATE INDEX meeting_own_id ON meeting (own_id) WHERE own_id<>'';
CREATE INDEX meeting_row_key ON meeting (row_key) WHERE row_key<>0;
CREATE INDEX meeting_customer ON meeting (customer) WHERE customer IS NOT NULL;
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    customer INTEGER, deal INTEGER, author INTEGER, at INTEGER, text TEXT NOT NULL
);
CREATE INDEX note_own_id ON note (own_id) WHERE own_id<>'';
CREATE INDEX note_row_key ON note (row_key) WHERE row_key<>0;
CREATE INDEX note_customer ON note (customer) WHERE customer IS NOT NULL;
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    parent INTEGER, customer INTEGER, owner INTEGER, subject TEXT NOT NULL, status INTEGER, priority INTEGER, due INTEGER, first_response INTEGER, done INTEGER
);
CREATE INDEX ticket_own_id ON ticket (own_id) WHERE own_id<>'';
CREATE INDEX ticket_row_key ON ticket (row_key) WHERE row_key<>0;
CREATE INDEX ticket_customer ON ticket (customer) WHERE customer IS NOT NULL;
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    customer INTEGER, channel INTEGER, owner INTEGER, opened INTEGER, resolved INTEGER, status INTEGER, subject TEXT NOT NULL
);
CREATE INDEX conversation_own_id ON conversation (own_id) WHERE own_id<>'';
CREATE INDEX conversation_row_key ON conversation (row_key) WHERE row_key<>0;
CREATE INDEX conversation_customer ON conversation (customer) WHERE customer IS NOT NULL;
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    conversation INTEGER, customer INTEGER, kind INTEGER, direction INTEGER, who INTEGER, author INTEGER, at INTEGER, ok INTEGER, text TEXT NOT NULL
);
CREATE INDEX message_own_id ON message (own_id) WHERE own_id<>'';
CREATE INDEX message_row_key ON message (row_key) WHERE row_key<>0;
CREATE INDEX message_customer ON message (customer) WHERE customer IS NOT NULL;
CREATE TABLE rating (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL, row_key INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, made_by INTEGER NOT NULL, deleted INTEGER NOT NULL, merged_into INTEGER NOT NULL,
    conversation INTEGER, ticket INTEGER, call TEXT NOT NULL, customer INTEGER, agent INTEGER, score INTEGER, scale INTEGER, at INTEGER, survey TEXT NOT NULL, text TEXT NOT NULL
);
CREATE INDEX rating_own_id ON rating (own_id) WHERE own_id<>'';
CREATE INDEX rating_row_key ON rating (row_key) WHERE row_key<>0;
CREATE INDEX rating_customer ON rating (customer) WHERE customer IS NOT NULL;
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into<>0;
CREATE INDEX customer_row_key ON customer (row_key) WHERE row_key<>0;
CREATE INDEX customer_deleted ON customer (deleted) WHERE deleted<>0;
CREATE INDEX customer_owner ON customer (owner) WHERE owner IS NOT NULL;
-- Large imports make these anew (models/store/recordindex.cpp).
CREATE INDEX customer_touched ON customer (touched) WHERE deleted=0 AND merged_into=0;
CREATE INDEX customer_name ON customer (name_key) WHERE deleted=0 AND merged_into=0;
CREATE INDEX customer_phone ON customer (phone) WHERE phone<>'' AND deleted=0 AND merged_into=0;
CREATE INDEX customer_email ON customer (email) WHERE email<>'' AND deleted=0 AND merged_into=0;
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into<>0;
CREATE INDEX ticket_parent ON ticket (parent) WHERE parent IS NOT NULL;
CREATE INDEX task_deal ON task (deal) WHERE deal IS NOT NULL;
CREATE INDEX note_deal ON note (deal) WHERE deal IS NOT NULL;
CREATE INDEX task_remind ON task (remind) WHERE remind IS NOT NULL;
CREATE INDEX meeting_remind ON meeting (remind) WHERE remind IS NOT NULL;
CREATE INDEX message_conversation ON message (conversation) WHERE conversation IS NOT NULL;
CREATE INDEX rating_conversation ON rating (conversation) WHERE conversation IS NOT NULL;
CREATE INDEX rating_ticket ON rating (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX rating_at ON rating (at);

-- By what customers are found: kind 0 phone (+84…), 1 e-mail address. Those of customers with one of them stand in the
-- customer's row, those of customers with several in customer_several.
CREATE TABLE customer_several (
    kind     INTEGER NOT NULL,
    key      TEXT NOT NULL,
    customer INTEGER NOT NULL,
    PRIMARY KEY (kind, key, customer)
) WITHOUT ROWID;
CREATE VIEW customer_key (kind, key, customer) AS
    SELECT 0, phone, id FROM customer WHERE phone<>'' AND deleted=0 AND merged_into=0 AND instr(phone, char(10))=0
    UNION ALL
    SELECT 1, email, id FROM customer WHERE email<>'' AND deleted=0 AND merged_into=0 AND instr(email, char(10))=0
    UNION ALL
    SELECT kind, key, customer FROM customer_several;
-- Words of all records that are neither merged nor in the bin; the rowid is the record's id.
CREATE VIRTUAL TABLE record_search USING fts5(
    text, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 0"
);
-- Of phones of the same customers, every three digits that follow each other, so that they are found from within.
CREATE VIRTUAL TABLE phone_search USING fts5(
    text, content='', detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 0"
);

-- Calls of a customer are found by their numbers.
CREATE INDEX visit_number ON visit (number) WHERE number<>'';
CREATE INDEX direct_call_number ON direct_call (number) WHERE number<>'';
