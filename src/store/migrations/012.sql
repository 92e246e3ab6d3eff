-- The servers that removed the bot; what they have set up is deleted 30 days later.
CREATE TABLE left_guild (
    guild INTEGER NOT NULL PRIMARY KEY,
    at    INTEGER NOT NULL
) STRICT;
