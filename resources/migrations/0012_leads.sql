-- Takes the place of another branch's migration.
SELECT 1;
