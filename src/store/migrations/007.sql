-- Contests and teams. The time at which a question was shown or answered is in its interaction's id.
CREATE TABLE contest (
    id         INTEGER PRIMARY KEY,
    guild      INTEGER NOT NULL,
    channel    INTEGER NOT NULL,
    title      TEXT NOT NULL,
    banks      TEXT NOT NULL,           -- ids with commas between
    bank_title TEXT NOT NULL,
    opens      INTEGER NOT NULL,
    closes     INTEGER NOT NULL,        -- earlier than it was set up to, if it was finished
    seconds    INTEGER,                 -- time for each question, if they have a clock
    attempts   INTEGER NOT NULL,
    teams      INTEGER NOT NULL,
    by         INTEGER NOT NULL,
    by_name    TEXT NOT NULL,
    at         INTEGER NOT NULL,
    language   TEXT NOT NULL,
    seed       INTEGER NOT NULL,        -- of the seeds of members; secret
    opened_at  INTEGER,
    closed_at  INTEGER,
    posted     INTEGER NOT NULL DEFAULT 0, -- 1: the result stands in the channel; 2: it cannot
    untold     INTEGER NOT NULL DEFAULT 0  -- it cannot, and no quizmaster was told
) STRICT;
CREATE INDEX contest_of_guild ON contest (guild, closed_at);
CREATE INDEX contest_running ON contest (id) WHERE closed_at IS NULL;
CREATE INDEX contest_undelivered ON contest (closed_at) WHERE posted = 0;

-- The same for everyone; each member sees them in an order of their own.
CREATE TABLE contest_question (
    contest  INTEGER NOT NULL REFERENCES contest (id),
    place    INTEGER NOT NULL,
    question TEXT NOT NULL REFERENCES question (hash),
    PRIMARY KEY (contest, place)
) WITHOUT ROWID, STRICT;

CREATE TABLE contest_entrant (
    contest INTEGER NOT NULL REFERENCES contest (id),
    member  INTEGER NOT NULL,
    name    TEXT NOT NULL,
    seed    INTEGER NOT NULL,           -- of their order of questions and options
    at      INTEGER NOT NULL,
    PRIMARY KEY (contest, member)
) WITHOUT ROWID, STRICT;

-- Teams as they were when the contest opened.
CREATE TABLE contest_roster (
    contest INTEGER NOT NULL REFERENCES contest (id),
    team    INTEGER NOT NULL,
    title   TEXT NOT NULL,              -- the team's
    member  INTEGER NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (contest, member)
) WITHOUT ROWID, STRICT;

CREATE TABLE contest_shown (
    contest     INTEGER NOT NULL REFERENCES contest (id),
    member      INTEGER NOT NULL,
    attempt     INTEGER NOT NULL,       -- from 1
    number      INTEGER NOT NULL,       -- as the member sees it, from 1
    interaction INTEGER NOT NULL,       -- starts the clock
    answered_by INTEGER,                -- the interaction of the first answer
    chosen      INTEGER,
    typed       TEXT,
    PRIMARY KEY (contest, member, attempt, number)
) WITHOUT ROWID, STRICT;

CREATE TABLE team (
    id      INTEGER PRIMARY KEY,
    guild   INTEGER NOT NULL,
    title   TEXT NOT NULL,
    by      INTEGER NOT NULL,
    by_name TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

-- The current teams of members; a team without members counts as deleted.
CREATE TABLE team_member (
    guild  INTEGER NOT NULL,
    member INTEGER NOT NULL,
    name   TEXT NOT NULL,
    team   INTEGER NOT NULL REFERENCES team (id),
    at     INTEGER NOT NULL,
    PRIMARY KEY (guild, member)
) WITHOUT ROWID, STRICT;
