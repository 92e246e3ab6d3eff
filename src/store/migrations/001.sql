-- Times are milliseconds since the Unix epoch; Discord's ids are snowflakes.
-- Every row is a fact, or (asked, board) a summary that is written together with its facts.

CREATE TABLE question (
    hash   TEXT PRIMARY KEY,            -- of the body: a question that changed is another row
    id     TEXT NOT NULL,               -- stable: the same for every version of a question
    prompt TEXT NOT NULL,
    body   TEXT NOT NULL                -- JSON
) WITHOUT ROWID, STRICT;

CREATE TABLE quiz (
    id              INTEGER PRIMARY KEY,
    guild           INTEGER NOT NULL,
    channel         INTEGER NOT NULL,
    starter         INTEGER NOT NULL,
    starter_name    TEXT NOT NULL,
    started_at      INTEGER NOT NULL,
    bank            TEXT NOT NULL,
    bank_title      TEXT NOT NULL,
    wanted          INTEGER NOT NULL,   -- questions asked for
    seconds         INTEGER,            -- time for every question, if the command gave one
    mode            TEXT NOT NULL,
    tag             TEXT,
    default_seconds INTEGER NOT NULL,
    gap_ms          INTEGER NOT NULL,
    language        TEXT NOT NULL,
    seed            INTEGER NOT NULL,
    paused_at       INTEGER,            -- while it is paused
    ended_at        INTEGER,
    ended           TEXT,               -- why
    ended_nth       INTEGER UNIQUE,     -- 1, 2, … in the order of ending
    podium_posted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quiz_running ON quiz (id) WHERE ended_at IS NULL;
CREATE INDEX quiz_undelivered ON quiz (ended_at) WHERE podium_posted = 0;

CREATE TABLE quiz_question (
    quiz     INTEGER NOT NULL REFERENCES quiz (id),
    number   INTEGER NOT NULL,
    question TEXT NOT NULL REFERENCES question (hash),
    PRIMARY KEY (quiz, number)
) WITHOUT ROWID, STRICT;

CREATE TABLE round (
    id           INTEGER PRIMARY KEY,
    quiz         INTEGER NOT NULL REFERENCES quiz (id),
    number       INTEGER NOT NULL,
    option_order BLOB NOT NULL,         -- for each position as shown, the option's index
    seconds      INTEGER NOT NULL,
    asked_at     INTEGER NOT NULL,
    message      INTEGER,               -- its snowflake tells when the question opened
    posted_at    INTEGER,
    away         INTEGER NOT NULL DEFAULT 0,
    closed_at    INTEGER,
    closed       TEXT,                  -- why
    revealed     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX round_of_quiz ON round (quiz, number);
CREATE INDEX round_undelivered ON round (closed_at) WHERE revealed = 0;

CREATE TABLE answer (
    interaction INTEGER PRIMARY KEY,    -- its snowflake tells when the member pressed
    round       INTEGER NOT NULL REFERENCES round (id),
    member      INTEGER NOT NULL,
    name        TEXT NOT NULL,
    chosen      INTEGER NOT NULL,       -- a bit an option, lowest for the first
    arrived_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_to_round ON answer (round);

CREATE TABLE award (
    round    INTEGER NOT NULL REFERENCES round (id),
    member   INTEGER NOT NULL,
    name     TEXT NOT NULL,
    chosen   INTEGER NOT NULL,
    took_ms  INTEGER NOT NULL,
    correct  INTEGER NOT NULL,
    points   INTEGER NOT NULL,          -- a mark is 1000
    PRIMARY KEY (round, member)
) WITHOUT ROWID, STRICT;

CREATE TABLE asked (
    channel  INTEGER NOT NULL,
    question TEXT NOT NULL,             -- question.id
    at       INTEGER NOT NULL,          -- the last time
    PRIMARY KEY (channel, question)
) WITHOUT ROWID, STRICT;

CREATE TABLE board (
    channel  INTEGER NOT NULL,
    member   INTEGER NOT NULL,
    guild    INTEGER NOT NULL,
    name     TEXT NOT NULL,
    points   INTEGER NOT NULL,
    correct  INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    right_ms INTEGER NOT NULL,
    won      INTEGER NOT NULL,
    PRIMARY KEY (channel, member)
) WITHOUT ROWID, STRICT;

CREATE TABLE snapshot (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    settled  INTEGER NOT NULL           -- the board holds the quizzes up to this ended_nth
) STRICT;
INSERT INTO snapshot VALUES (1, 0);

CREATE TABLE start (
    at INTEGER PRIMARY KEY
) STRICT;
