-- By member, for what is exported and deleted of one.
CREATE INDEX answer_of_member ON answer (member);
CREATE INDEX board_of_member ON board (member);
CREATE INDEX streak_of_member ON streak (member);
CREATE INDEX report_of_member ON report (member);
CREATE INDEX report_settled_by ON report (settled_by) WHERE settled_by IS NOT NULL;
CREATE INDEX review_of_member ON review (member);
CREATE INDEX quiz_of_starter ON quiz (starter);
CREATE INDEX bank_of_member ON bank (by);
CREATE INDEX fix_of_member ON fix (by);
CREATE INDEX schedule_of_member ON schedule (by);
CREATE INDEX setting_of_member ON setting (by);
CREATE INDEX season_started_by ON season (started_by);
CREATE INDEX season_ended_by ON season (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX board_edit_of_member ON board_edit (member) WHERE member IS NOT NULL;
CREATE INDEX board_edit_by ON board_edit (by);
CREATE INDEX board_edit_undone_by ON board_edit (undone_by) WHERE undone_by IS NOT NULL;
CREATE INDEX contest_of_member ON contest (by);
CREATE INDEX contest_entrant_of_member ON contest_entrant (member);
CREATE INDEX contest_roster_of_member ON contest_roster (member);
CREATE INDEX contest_shown_of_member ON contest_shown (member);
CREATE INDEX team_of_member ON team (by);
CREATE INDEX team_member_of_member ON team_member (member);

-- What is little beside the rest of its table.
CREATE INDEX board_of_guild ON board (guild, channel);
CREATE INDEX fix_notice_due ON fix_notice (fix) WHERE told = 0;
CREATE INDEX contest_untold ON contest (id) WHERE untold = 1;
DROP INDEX contest_undelivered;
CREATE INDEX contest_undelivered ON contest (closed_at) WHERE posted <> 1;

-- With the order of ending, so that what ended since a leaderboard was summed up is found in them.
DROP INDEX quiz_by_channel;
CREATE INDEX quiz_by_channel ON quiz (channel, ended_at, ended_nth);
DROP INDEX quiz_by_guild;
CREATE INDEX quiz_by_guild ON quiz (guild, ended_at, ended_nth);

-- How often what quizzes that have ended count for has changed, by server; 0 is all servers.
CREATE TABLE board_edition (
    guild INTEGER PRIMARY KEY,
    n     INTEGER NOT NULL
) STRICT;

-- Members whose rows are being given to a tombstone, a slice at a time.
CREATE TABLE forgetting (
    member    INTEGER PRIMARY KEY,
    tombstone INTEGER NOT NULL,
    name      TEXT NOT NULL              -- the tombstone's
) STRICT;

-- When the bot identified to Discord, for a day.
CREATE TABLE identify (
    at INTEGER PRIMARY KEY
) STRICT;
