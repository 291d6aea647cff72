-- The place of the schema of leads, which comes with them.
UPDATE setting SET value=value WHERE 0;
