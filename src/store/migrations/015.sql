-- How many wrong answers knock a member out of survival; NULL in other modes, and in quizzes from
-- before, whose first question knocked out too.
ALTER TABLE quiz ADD COLUMN lives INTEGER;
-- When the lobby begins by itself; NULL without one.
ALTER TABLE quiz ADD COLUMN lobby_until INTEGER;
ALTER TABLE quiz ADD COLUMN lobby_message INTEGER;
ALTER TABLE quiz ADD COLUMN begun_at INTEGER;
-- Whether the lobby's message shows that it is over.
ALTER TABLE quiz ADD COLUMN lobby_shown INTEGER NOT NULL DEFAULT 0;
CREATE INDEX quiz_lobby_undelivered ON quiz (started_at) WHERE lobby_until IS NOT NULL AND lobby_shown = 0;

-- Who joined in a lobby.
CREATE TABLE lobby_member (
    id     INTEGER PRIMARY KEY,
    quiz   INTEGER NOT NULL REFERENCES quiz (id),
    member INTEGER NOT NULL,
    name   TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX lobby_member_of_quiz ON lobby_member (quiz, member);
CREATE INDEX lobby_of_member ON lobby_member (member);

-- The thread of the channel in which the quiz is played; NULL if it is played in the channel itself.
ALTER TABLE quiz ADD COLUMN thread INTEGER;
CREATE INDEX quiz_of_thread ON quiz (thread) WHERE thread IS NOT NULL;
