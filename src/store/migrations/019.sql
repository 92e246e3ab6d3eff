-- Questions that members suggest.
CREATE TABLE suggestion (
    id          INTEGER PRIMARY KEY,    -- the interaction that sent it
    guild       INTEGER NOT NULL,
    member      INTEGER NOT NULL,       -- who wrote it
    name        TEXT NOT NULL,
    prompt      TEXT NOT NULL,
    answers     TEXT NOT NULL,          -- emptied when it is settled
    explanation TEXT NOT NULL,          -- likewise
    at          INTEGER NOT NULL,
    settled_at  INTEGER,                -- NULL while it waits
    settled_by  INTEGER,
    bank_title  TEXT,                   -- of the bank into which it was accepted
    question    TEXT,                   -- the question that it is; NULL if it is none, or no longer
    reason      TEXT,                   -- why it was refused; NULL if it was not
    untold      INTEGER NOT NULL DEFAULT 0 -- the author is to be told what became of it
) STRICT;
CREATE INDEX suggestion_of_member ON suggestion (member);
CREATE INDEX suggestion_settled_by ON suggestion (settled_by);
CREATE INDEX suggestion_of_guild ON suggestion (guild, question);

-- Members who may suggest no questions.
CREATE TABLE barred (
    guild   INTEGER NOT NULL,
    member  INTEGER NOT NULL,
    name    TEXT NOT NULL,
    by      INTEGER NOT NULL,
    by_name TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (guild, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX barred_of_member ON barred (member);
CREATE INDEX barred_by ON barred (by);

-- What members typed into forms for questions that were refused.
CREATE TABLE form_draft (
    guild       INTEGER NOT NULL,
    member      INTEGER NOT NULL,
    interaction INTEGER NOT NULL,       -- the form that was sent
    form        TEXT NOT NULL,          -- its custom id
    title       TEXT NOT NULL,
    prompt      TEXT NOT NULL,
    answers     TEXT NOT NULL,
    explanation TEXT NOT NULL,
    PRIMARY KEY (guild, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_draft_of_member ON form_draft (member);
