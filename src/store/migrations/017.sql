-- The mode in which members say how sure they are of an answer: what each pressed, and what counted.
CREATE TABLE sure (
    interaction INTEGER PRIMARY KEY,    -- its snowflake tells when the member pressed
    round       INTEGER NOT NULL REFERENCES round (id),
    member      INTEGER NOT NULL,
    confidence  TEXT NOT NULL,          -- guess, fairly sure, sure
    arrived_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX sure_of_round ON sure (round);
CREATE INDEX sure_of_member ON sure (member);
ALTER TABLE award ADD COLUMN confidence TEXT; -- NULL: the mode does not ask
