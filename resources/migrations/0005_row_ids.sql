-- Ids of derived rows hold more sources and every time up to the year 9999 (models/calls/rowids.h). What was folded
-- before has ids of the old kind: whoever opens the store for writing next folds everything again and takes
-- this mark away (Journal::open); until then rows cannot be found by their ids.
INSERT INTO setting (key, value) SELECT 'refold', '1' WHERE EXISTS (SELECT 1 FROM block);
