-- Who is in charge of customers, and who received leads, is among what records count for. How fast customers are answered
-- is read by the days of messages and of resolutions.
CREATE INDEX message_at ON message (at) WHERE conversation IS NOT NULL;
CREATE INDEX conversation_resolved ON conversation (resolved) WHERE resolved IS NOT NULL;
-- From when to when each log or connection was heard.
CREATE INDEX block_span ON block (segment, at_from, at_to);
INSERT OR REPLACE INTO setting (key, value)
    SELECT 'recount', '1' WHERE EXISTS (SELECT 1 FROM record_fact) OR EXISTS (SELECT 1 FROM block);
