-- One missed daily question in seven is forgiven.
ALTER TABLE streak ADD COLUMN forgiven INTEGER; -- schedule.counted after the last that was

-- The messages of contests.
ALTER TABLE contest ADD COLUMN announced INTEGER; -- message; 0 of an earlier version, NULL not posted
ALTER TABLE contest ADD COLUMN opening_posted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contest ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0; -- before it opened
UPDATE contest SET announced = 0, opening_posted = 1;
