-- Typed answers: text or numbers.
ALTER TABLE answer ADD COLUMN typed TEXT;
ALTER TABLE award ADD COLUMN typed TEXT;
-- How typed questions are asked, if the command set it.
ALTER TABLE quiz ADD COLUMN ask TEXT;

-- Banks that servers uploaded or wrote.
CREATE TABLE bank (
    guild   INTEGER NOT NULL,
    id      TEXT NOT NULL,
    file    TEXT NOT NULL,              -- its name, whose ending is a hint to the format
    text    TEXT NOT NULL,
    by      INTEGER NOT NULL,
    by_name TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (guild, id)
) STRICT;

-- Members' reports of problems in closed questions.
CREATE TABLE report (
    id         INTEGER PRIMARY KEY,
    guild      INTEGER NOT NULL,
    round      INTEGER NOT NULL REFERENCES round (id),
    member     INTEGER NOT NULL,
    name       TEXT NOT NULL,
    text       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    settled_at INTEGER,
    settled    TEXT,                    -- how: fixed, dismissed
    settled_by INTEGER,
    UNIQUE (round, member)              -- a second report takes the place of the first
) STRICT;
CREATE INDEX report_open ON report (guild, id) WHERE settled_at IS NULL;

-- Keys that were wrong, and who corrected them.
CREATE TABLE fix (
    id       INTEGER PRIMARY KEY,
    guild    INTEGER NOT NULL,
    question TEXT NOT NULL,             -- question.id
    before   TEXT NOT NULL REFERENCES question (hash),
    after    TEXT NOT NULL REFERENCES question (hash),
    by       INTEGER NOT NULL,
    by_name  TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;

-- Notices of a fix to channels, each posted once.
CREATE TABLE fix_notice (
    fix     INTEGER NOT NULL REFERENCES fix (id),
    channel INTEGER NOT NULL,
    language TEXT NOT NULL,
    title   TEXT NOT NULL,              -- of the bank
    changed INTEGER NOT NULL,           -- how many members' points
    told    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (fix, channel)
) WITHOUT ROWID, STRICT;
CREATE INDEX quiz_question_by_question ON quiz_question (question);
CREATE INDEX question_by_id ON question (id);
