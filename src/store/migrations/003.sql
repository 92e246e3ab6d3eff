-- Schedules of daily questions, with their progress. An occurrence is a quiz of one question, whose
-- row refers to the schedule; a removed schedule keeps its row for that reference.
CREATE TABLE schedule (
    id           INTEGER PRIMARY KEY,
    guild        INTEGER NOT NULL,
    channel      INTEGER NOT NULL,
    channel_name TEXT NOT NULL,
    bank         TEXT NOT NULL,
    zone         TEXT NOT NULL,         -- IANA name
    time         TEXT NOT NULL,         -- HH:MM in that zone
    days         INTEGER NOT NULL,      -- a bit a day, lowest for Monday
    closes_after INTEGER NOT NULL,      -- seconds
    ping         INTEGER,               -- role
    by           INTEGER NOT NULL,
    by_name      TEXT NOT NULL,
    at           INTEGER NOT NULL,
    language     TEXT NOT NULL,
    seed         INTEGER NOT NULL,
    through      INTEGER NOT NULL,      -- what was due up to then was posted or skipped
    counted      INTEGER NOT NULL DEFAULT 0, -- occurrences that could have broken a streak
    paused_at    INTEGER,               -- while it is paused
    paused       TEXT,                  -- why
    used_up      INTEGER NOT NULL DEFAULT 0, -- the bank's questions are asked again
    untold       INTEGER NOT NULL DEFAULT 0, -- one of these came by itself, and no quizmaster knows
    removed_at   INTEGER
) STRICT;

ALTER TABLE quiz ADD COLUMN schedule INTEGER REFERENCES schedule (id);
ALTER TABLE quiz ADD COLUMN due_at INTEGER;   -- of a daily question
ALTER TABLE quiz ADD COLUMN until_at INTEGER; -- it closes then at the latest
ALTER TABLE quiz ADD COLUMN ping INTEGER;     -- role
-- Never twice for one occurrence.
CREATE UNIQUE INDEX quiz_of_schedule ON quiz (schedule, due_at) WHERE schedule IS NOT NULL;

CREATE TABLE schedule_asked (
    schedule INTEGER NOT NULL,
    question TEXT NOT NULL,             -- question.id
    at       INTEGER NOT NULL,          -- the last time
    PRIMARY KEY (schedule, question)
) WITHOUT ROWID, STRICT;

CREATE TABLE streak (
    schedule INTEGER NOT NULL,
    member   INTEGER NOT NULL,
    name     TEXT NOT NULL,
    length   INTEGER NOT NULL,          -- occurrences answered in a row
    counted  INTEGER NOT NULL,          -- schedule.counted at the last of them
    PRIMARY KEY (schedule, member)
) WITHOUT ROWID, STRICT;
