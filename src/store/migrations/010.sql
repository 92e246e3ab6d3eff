-- Pictures of servers' own banks, named by their content.
CREATE TABLE picture (
    guild INTEGER NOT NULL,
    bank  TEXT NOT NULL,
    name  TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX picture_of_bank ON picture (guild, bank, name);
CREATE INDEX picture_by_name ON picture (name);
