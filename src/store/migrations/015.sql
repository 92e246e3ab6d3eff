-- How many wrong answers knock a member out of survival; NULL in other modes, and in quizzes from
-- before, whose first question knocked out too.
ALTER TABLE quiz ADD COLUMN lives INTEGER;
