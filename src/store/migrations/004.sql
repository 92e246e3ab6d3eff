-- The memory states of missed questions; without a row, the question was not reviewed.
CREATE TABLE review (
    guild      INTEGER NOT NULL,
    member     INTEGER NOT NULL,
    question   TEXT NOT NULL,           -- question.id
    stability  REAL NOT NULL,           -- days
    difficulty REAL NOT NULL,
    at         INTEGER NOT NULL,        -- when it was reviewed last
    due        INTEGER NOT NULL,
    PRIMARY KEY (guild, member, question)
) WITHOUT ROWID, STRICT;
CREATE INDEX award_of_member ON award (member, correct);
CREATE INDEX quiz_of_bank ON quiz (guild, bank);
