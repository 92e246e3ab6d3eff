-- Answers in words or numbers of the member's own.
ALTER TABLE answer ADD COLUMN typed TEXT;
ALTER TABLE award ADD COLUMN typed TEXT;
-- How typed questions were to be asked, if the command said so.
ALTER TABLE quiz ADD COLUMN ask TEXT;
