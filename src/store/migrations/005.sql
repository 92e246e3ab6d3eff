-- How hard the questions had to be, if the command said so.
ALTER TABLE quiz ADD COLUMN difficulty TEXT;
-- A quiz may draw from several banks, of which quiz.bank then holds the ids with commas between.
-- The bank of a question is the first part of its id.
ALTER TABLE question ADD COLUMN bank TEXT GENERATED ALWAYS AS (substr(id, 1, instr(id, '/') - 1)) VIRTUAL;
CREATE INDEX question_by_bank ON question (bank);
