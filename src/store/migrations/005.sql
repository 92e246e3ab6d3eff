-- The difficulty of the questions, if the command set it.
ALTER TABLE quiz ADD COLUMN difficulty TEXT;
-- A quiz may draw from several banks; quiz.bank then has their ids, separated by commas.
-- The bank of a question is the first part of its id.
ALTER TABLE question ADD COLUMN bank TEXT GENERATED ALWAYS AS (substr(id, 1, instr(id, '/') - 1)) VIRTUAL;
CREATE INDEX question_by_bank ON question (bank);
