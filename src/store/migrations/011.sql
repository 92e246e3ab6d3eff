-- Members who deleted their data after they had answered in what still goes on: a salted hash each,
-- deleted at its end.
CREATE TABLE departed (
    quiz    INTEGER REFERENCES quiz (id),
    contest INTEGER REFERENCES contest (id),
    salt    BLOB NOT NULL,
    digest  BLOB NOT NULL
) STRICT;
CREATE INDEX departed_of_quiz ON departed (quiz);
CREATE INDEX departed_of_contest ON departed (contest);
