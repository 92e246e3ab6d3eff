-- A store of version 2, never to be changed: every later version reads it.
-- A quiz is over whose key was corrected and whose channel is still to be told; another runs, with a
-- typed question open. A server has a bank of its own, and a problem is reported.

CREATE TABLE question (
    hash   TEXT PRIMARY KEY,
    id     TEXT NOT NULL,
    prompt TEXT NOT NULL,
    body   TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE quiz (
    id              INTEGER PRIMARY KEY,
    guild           INTEGER NOT NULL,
    channel         INTEGER NOT NULL,
    starter         INTEGER NOT NULL,
    starter_name    TEXT NOT NULL,
    started_at      INTEGER NOT NULL,
    bank            TEXT NOT NULL,
    bank_title      TEXT NOT NULL,
    wanted          INTEGER NOT NULL,
    seconds         INTEGER,
    mode            TEXT NOT NULL,
    tag             TEXT,
    default_seconds INTEGER NOT NULL,
    gap_ms          INTEGER NOT NULL,
    language        TEXT NOT NULL,
    seed            INTEGER NOT NULL,
    paused_at       INTEGER,
    ended_at        INTEGER,
    ended           TEXT,
    ended_nth       INTEGER UNIQUE,
    podium_posted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quiz_running ON quiz (id) WHERE ended_at IS NULL;
CREATE INDEX quiz_undelivered ON quiz (ended_at) WHERE podium_posted = 0;

CREATE TABLE quiz_question (
    quiz     INTEGER NOT NULL REFERENCES quiz (id),
    number   INTEGER NOT NULL,
    question TEXT NOT NULL REFERENCES question (hash),
    PRIMARY KEY (quiz, number)
) WITHOUT ROWID, STRICT;

CREATE TABLE round (
    id           INTEGER PRIMARY KEY,
    quiz         INTEGER NOT NULL REFERENCES quiz (id),
    number       INTEGER NOT NULL,
    option_order BLOB NOT NULL,
    seconds      INTEGER NOT NULL,
    asked_at     INTEGER NOT NULL,
    message      INTEGER,
    posted_at    INTEGER,
    away         INTEGER NOT NULL DEFAULT 0,
    closed_at    INTEGER,
    closed       TEXT,
    revealed     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX round_of_quiz ON round (quiz, number);
CREATE INDEX round_undelivered ON round (closed_at) WHERE revealed = 0;

CREATE TABLE answer (
    interaction INTEGER PRIMARY KEY,
    round       INTEGER NOT NULL REFERENCES round (id),
    member      INTEGER NOT NULL,
    name        TEXT NOT NULL,
    chosen      INTEGER NOT NULL,
    arrived_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_to_round ON answer (round);

CREATE TABLE award (
    round    INTEGER NOT NULL REFERENCES round (id),
    member   INTEGER NOT NULL,
    name     TEXT NOT NULL,
    chosen   INTEGER NOT NULL,
    took_ms  INTEGER NOT NULL,
    correct  INTEGER NOT NULL,
    points   INTEGER NOT NULL,
    PRIMARY KEY (round, member)
) WITHOUT ROWID, STRICT;

CREATE TABLE asked (
    channel  INTEGER NOT NULL,
    question TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (channel, question)
) WITHOUT ROWID, STRICT;

CREATE TABLE board (
    channel  INTEGER NOT NULL,
    member   INTEGER NOT NULL,
    guild    INTEGER NOT NULL,
    name     TEXT NOT NULL,
    points   INTEGER NOT NULL,
    correct  INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    right_ms INTEGER NOT NULL,
    won      INTEGER NOT NULL,
    PRIMARY KEY (channel, member)
) WITHOUT ROWID, STRICT;

CREATE TABLE snapshot (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    settled  INTEGER NOT NULL
) STRICT;
INSERT INTO snapshot VALUES (1, 0);

CREATE TABLE start (
    at INTEGER PRIMARY KEY
) STRICT;
ALTER TABLE answer ADD COLUMN typed TEXT;
ALTER TABLE award ADD COLUMN typed TEXT;
ALTER TABLE quiz ADD COLUMN ask TEXT;
CREATE TABLE bank (
    guild   INTEGER NOT NULL,
    id      TEXT NOT NULL,
    file    TEXT NOT NULL,
    text    TEXT NOT NULL,
    by      INTEGER NOT NULL,
    by_name TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (guild, id)
) STRICT;
CREATE TABLE report (
    id         INTEGER PRIMARY KEY,
    guild      INTEGER NOT NULL,
    round      INTEGER NOT NULL REFERENCES round (id),
    member     INTEGER NOT NULL,
    name       TEXT NOT NULL,
    text       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    settled_at INTEGER,
    settled    TEXT,
    settled_by INTEGER,
    UNIQUE (round, member)
) STRICT;
CREATE INDEX report_open ON report (guild, id) WHERE settled_at IS NULL;
CREATE TABLE fix (
    id       INTEGER PRIMARY KEY,
    guild    INTEGER NOT NULL,
    question TEXT NOT NULL,
    before   TEXT NOT NULL REFERENCES question (hash),
    after    TEXT NOT NULL REFERENCES question (hash),
    by       INTEGER NOT NULL,
    by_name  TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE TABLE fix_notice (
    fix     INTEGER NOT NULL REFERENCES fix (id),
    channel INTEGER NOT NULL,
    language TEXT NOT NULL,
    title   TEXT NOT NULL,
    changed INTEGER NOT NULL,
    told    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (fix, channel)
) WITHOUT ROWID, STRICT;
CREATE INDEX quiz_question_by_question ON quiz_question (question);
CREATE INDEX question_by_id ON question (id);
PRAGMA user_version = 2;

INSERT INTO question VALUES ('89982e6668c1fec853ae77c85ae707ab', 'net/dns', 'What do the letters DNS stand for?', '{"v":1,"id":"net/dns","prompt":"What do the letters DNS stand for?","kind":"typed","options":[],"right":0,"spellings":[{"text":"Domain Name System"},{"text":"name system","percent":50,"explanation":"Only half of it."}],"weight":1}');
INSERT INTO question VALUES ('43c027a2f1ddbce4c7d4f3b3f9afd33f', 'net/ports', 'Which port does SSH use?', '{"v":1,"id":"net/ports","prompt":"Which port does SSH use?","kind":"single","options":[{"text":"22"},{"text":"23"},{"text":"80"}],"right":1,"fixed_order":true,"weight":2}');
INSERT INTO question VALUES ('10beab4f92f85d28c6b25f6f8cf05b56', 'net/ports', 'Which port does SSH use?', '{"v":1,"id":"net/ports","prompt":"Which port does SSH use?","kind":"single","options":[{"text":"22"},{"text":"23"},{"text":"80"}],"right":2,"fixed_order":true,"weight":2}');
INSERT INTO question VALUES ('553500b5e77eb6c3b7740950b181b4d2', 'net/mtu', 'What is the usual MTU of Ethernet?', '{"v":1,"id":"net/mtu","prompt":"What is the usual MTU of Ethernet?","kind":"numeric","options":[],"right":0,"numbers":[{"span":{"around":[1500.0,0.0]}}],"units":["bytes"],"weight":1}');

INSERT INTO quiz VALUES (1, 1456074443980800002, 1456074443980800022, 1456074443980800003, 'Ana', 1790000000000, 'net', 'Networking', 2, NULL, 'classic', NULL, 20, 6000, 'en-US', 5, NULL, 1790000050000, 'finished', 1, 1, NULL);
INSERT INTO quiz_question VALUES (1, 1, '43c027a2f1ddbce4c7d4f3b3f9afd33f');
INSERT INTO quiz_question VALUES (1, 2, '553500b5e77eb6c3b7740950b181b4d2');
INSERT INTO round VALUES (1, 1, 1, X'000102', 20, 1790000000000, 1551597201837261601, 1790000000250, 0, 1790000021250, 'time', 1);
INSERT INTO round VALUES (2, 1, 2, X'', 20, 1790000027250, 1551597316132045602, 1790000027500, 0, 1790000050000, 'early', 1);
INSERT INTO answer VALUES (1551597218614477701, 1, 1456074443980800004, 'Ben', 1, 1790000004220, NULL);
INSERT INTO answer VALUES (1551597227003085702, 1, 1456074443980800006, 'Dai', 2, 1790000006220, NULL);
INSERT INTO answer VALUES (1551597358075085703, 2, 1456074443980800006, 'Dai', 0, 1790000037470, '1500 bytes');
INSERT INTO award VALUES (1, 1456074443980800004, 'Ben', 1, 4000, 1, 1800, NULL);
INSERT INTO award VALUES (1, 1456074443980800006, 'Dai', 2, 6000, 0, 0, NULL);
INSERT INTO award VALUES (2, 1456074443980800006, 'Dai', 0, 10000, 1, 750, '1500 bytes');

INSERT INTO quiz VALUES (2, 1456074443980800002, 1456074443980800021, 1456074443980800004, 'Ben', 1790000100000, 'net', 'Networking', 2, 30, 'accuracy', NULL, 20, 1000, 'en-US', 6, NULL, NULL, NULL, NULL, 0, 'typing');
INSERT INTO quiz_question VALUES (2, 1, '89982e6668c1fec853ae77c85ae707ab');
INSERT INTO quiz_question VALUES (2, 2, '43c027a2f1ddbce4c7d4f3b3f9afd33f');
INSERT INTO round VALUES (3, 2, 1, X'', 30, 1790000100000, 1551597621267661603, 1790000100250, 0, NULL, NULL, 0);
INSERT INTO answer VALUES (1551597663210701704, 3, 1456074443980800003, 'Ana', 0, 1790000110220, 'domain name sistem');
INSERT INTO answer VALUES (1551597667405005705, 3, 1456074443980800006, 'Dai', 0, 1790000111220, 'Name System');

INSERT INTO asked VALUES (1456074443980800022, 'net/ports', 1790000000000);
INSERT INTO asked VALUES (1456074443980800022, 'net/mtu', 1790000027250);
INSERT INTO asked VALUES (1456074443980800021, 'net/dns', 1790000100000);
INSERT INTO bank VALUES (1456074443980800002, 'own', 'own.yaml', 'title: Own
questions:
  - {prompt: Is it ours?, answer: true}
', 1456074443980800003, 'Ana', 1789999995000);
INSERT INTO report VALUES (1, 1456074443980800002, 2, 1456074443980800004, 'Ben', 'Jumbo frames?', 1790000060000, NULL, NULL, NULL);
INSERT INTO fix VALUES (1, 1456074443980800002, 'net/ports', '10beab4f92f85d28c6b25f6f8cf05b56', '43c027a2f1ddbce4c7d4f3b3f9afd33f', 1456074443980800003, 'Ana', 1790000070000);
INSERT INTO fix_notice VALUES (1, 1456074443980800022, 'en-US', 'Networking', 2, 0);
INSERT INTO start VALUES (1789999990000);
