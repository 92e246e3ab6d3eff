-- Estimates of members' skills in banks, and of the difficulty of questions, by server.
CREATE TABLE skill (
    guild   INTEGER NOT NULL,           -- 0 in a direct message
    bank    TEXT NOT NULL,
    member  INTEGER NOT NULL,
    rating  REAL NOT NULL,
    answers INTEGER NOT NULL,
    at      INTEGER NOT NULL,           -- when it was last used
    PRIMARY KEY (guild, bank, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_of_member ON skill (member);

CREATE TABLE question_estimate (
    guild    INTEGER NOT NULL,          -- 0 in a direct message
    question TEXT NOT NULL,             -- question.id
    rating   REAL NOT NULL,
    answers  INTEGER NOT NULL,
    at       INTEGER NOT NULL,          -- when it was last used
    PRIMARY KEY (guild, question)
) STRICT, WITHOUT ROWID;
