-- What members plan to learn: banks, with their pace.
CREATE TABLE plan (
    member      INTEGER NOT NULL,
    bank        TEXT NOT NULL,
    guild       INTEGER NOT NULL,       -- the server as which the bank is seen; 0 in a direct message
    new_per_day INTEGER NOT NULL,
    exam        TEXT,                   -- a date; NULL without one
    zone        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (member, bank)
) WITHOUT ROWID, STRICT;

-- What members remember of questions, in all servers and in direct messages.
CREATE TABLE memory (
    member     INTEGER NOT NULL,
    question   TEXT NOT NULL,           -- question.id
    guild      INTEGER NOT NULL,        -- the server as which its bank is seen; 0 in a direct message
    stability  REAL NOT NULL,           -- days
    difficulty REAL NOT NULL,
    at         INTEGER NOT NULL,        -- when it was reviewed last
    due        INTEGER NOT NULL,
    begun_at   INTEGER,                 -- when it was a new question of a plan; NULL if it was none
    took_ms    INTEGER,                 -- of the last right answer; NULL if it is not known
    PRIMARY KEY (member, question)
) WITHOUT ROWID, STRICT;
-- With max(), SQLite takes the other columns from the row with the maximum.
INSERT INTO memory (at, member, question, guild, stability, difficulty, due)
    SELECT max(at), member, question, guild, stability, difficulty, due FROM review
    GROUP BY member, question;
DROP TABLE review;

-- When members are reminded by a direct message.
CREATE TABLE reminder (
    member   INTEGER PRIMARY KEY,
    dm       INTEGER NOT NULL,          -- the channel of their direct messages
    time     TEXT NOT NULL,
    zone     TEXT NOT NULL,
    language TEXT NOT NULL,
    at       INTEGER NOT NULL,          -- when it was set
    last     INTEGER,                   -- when it was due last
    last_day TEXT,                      -- the date of that time in the zone of then
    done     INTEGER NOT NULL DEFAULT 1, -- whether the message of that time is sent or needless
    off      TEXT                       -- requested, blocked; NULL: it is on
) STRICT;
