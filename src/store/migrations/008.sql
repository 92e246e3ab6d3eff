-- The sums of each member in an ended quiz, by bank of the questions; written when it ends. If a quiz
-- has several banks, the row with its winner has no bank.
CREATE TABLE tally (
    quiz     INTEGER NOT NULL REFERENCES quiz (id),
    bank     TEXT NOT NULL,
    member   INTEGER NOT NULL,
    name     TEXT NOT NULL,
    points   INTEGER NOT NULL,
    correct  INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    right_ms INTEGER NOT NULL,
    won      INTEGER NOT NULL,
    PRIMARY KEY (quiz, bank, member)
) WITHOUT ROWID, STRICT;
CREATE INDEX tally_of_member ON tally (member);
CREATE INDEX quiz_by_channel ON quiz (channel, ended_at);
CREATE INDEX quiz_by_guild ON quiz (guild, ended_at);

INSERT INTO tally SELECT quiz, bank, member, name, points, correct, answered, right_ms, 0 FROM (
    SELECT quiz.id AS quiz, coalesce(question.bank, '') AS bank, award.member AS member, award.name AS name,
        max(round.id), sum(award.points) AS points, sum(award.correct) AS correct, count(*) AS answered,
        sum(CASE WHEN award.correct THEN abs(award.took_ms) ELSE 0 END) AS right_ms
    FROM quiz JOIN round ON round.quiz = quiz.id JOIN award ON award.round = round.id
    JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
    JOIN question ON question.hash = quiz_question.question
    WHERE quiz.ended_at IS NOT NULL GROUP BY 1, 2, 3
);

INSERT INTO tally
WITH total AS (
    SELECT quiz, member, max(name) AS name, sum(points) AS points FROM tally GROUP BY quiz, member
), entry AS (
    SELECT quiz.id AS quiz, min(round.number) AS number FROM quiz JOIN round ON round.quiz = quiz.id
    WHERE quiz.mode = 'survival' AND EXISTS (SELECT 1 FROM award WHERE award.round = round.id) GROUP BY quiz.id
), stood AS (
    -- In survival what counts is for how long someone stood.
    SELECT total.quiz, member, name, CASE quiz.mode WHEN 'survival' THEN coalesce((
        SELECT min(round.number) FROM round JOIN entry ON entry.quiz = round.quiz
        WHERE round.quiz = total.quiz AND round.closed IN ('time', 'early') AND round.away = 0
            AND round.number >= entry.number AND NOT EXISTS (
                SELECT 1 FROM award WHERE award.round = round.id AND award.member = total.member AND award.correct)
    ), 65535) ELSE points END AS worth
    FROM total JOIN quiz ON quiz.id = total.quiz
), best AS (
    SELECT quiz, max(worth) AS worth, count(*) AS players FROM stood GROUP BY quiz
)
SELECT quiz.id, CASE WHEN instr(quiz.bank, ',') THEN '' ELSE quiz.bank END, member, name, 0, 0, 0, 0, 1
FROM stood JOIN best ON best.quiz = stood.quiz JOIN quiz ON quiz.id = stood.quiz
WHERE stood.worth = best.worth AND best.worth > 0 AND players > 1
    AND quiz.schedule IS NULL AND quiz.ended <> 'stopped'
ON CONFLICT DO UPDATE SET won = 1;

-- Seasons; the boards of a season are computed from its start and end.
CREATE TABLE season (
    id         INTEGER PRIMARY KEY,
    guild      INTEGER NOT NULL,
    name       TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    started_by INTEGER NOT NULL,
    ended_at   INTEGER,                 -- what ended before it counts
    ended_by   INTEGER
) STRICT;
CREATE INDEX season_of_guild ON season (guild);
CREATE UNIQUE INDEX season_open ON season (guild) WHERE ended_at IS NULL;

-- Quizmasters' edits of boards: a reset, or the exclusion of a member.
CREATE TABLE board_edit (
    id          INTEGER PRIMARY KEY,
    guild       INTEGER NOT NULL,
    channel     INTEGER,                -- of a reset; of the whole server without one
    through     INTEGER,                -- a reset takes away the quizzes up to this ended_nth
    member      INTEGER,                -- of an exclusion
    member_name TEXT,
    by          INTEGER NOT NULL,
    by_name     TEXT NOT NULL,
    at          INTEGER NOT NULL,
    undone_at   INTEGER,
    undone_by   INTEGER
) STRICT;
CREATE INDEX board_edit_stands ON board_edit (guild) WHERE undone_at IS NULL;
