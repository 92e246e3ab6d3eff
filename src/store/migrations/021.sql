-- Whether the quiz paused because its channel refused a question, and its starter was not told.
ALTER TABLE quiz ADD COLUMN untold INTEGER NOT NULL DEFAULT 0;
