-- The settings of each server.
CREATE TABLE setting (
    guild           INTEGER PRIMARY KEY,
    quizmaster_role INTEGER,
    language        TEXT,               -- BCP 47
    zone            TEXT,               -- IANA name
    seconds         INTEGER,
    mode            TEXT,
    channels        TEXT NOT NULL,      -- ids with blanks between; none: everywhere
    hide_names      INTEGER NOT NULL,
    by              INTEGER NOT NULL,
    by_name         TEXT NOT NULL,
    at              INTEGER NOT NULL
) STRICT;
