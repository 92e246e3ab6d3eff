//! The speed of the store with 10 million answers, those of several years of a large bot.
//!
//! `cargo bench --bench store` fills a store in a temporary folder, and prints the times of a start, a
//! recovery, a deletion, leaderboards and the queries of members in it.
//! `cargo bench --bench store -- 1000000` does it with a million.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark uses its own clock and files"
)]

use quiz_engine::ids::{BankId, ChannelId, GuildId, MemberId, Timestamp};
use quiz_engine::member::{Member, MemberFact};
use quiz_engine::play::{Lives, Mode, Start};
use quiz_engine::question::{Catalogue, Seconds};
use quiz_engine::standings::Interval;
use quiz_engine::{Engine, Fact, Past, Rules, sample};
use quizbot::store::{BoardRequest, Busy, Reader, Scope, Store};
use rusqlite::Connection;
use std::collections::HashMap;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

const ANSWERS: u64 = 10_000_000;
/// The answers in quizzes that ended after the last snapshot.
const UNSETTLED: u64 = 1_000_000;
/// Members of a quiz, and its questions.
const CROWD: u64 = 20;
const QUESTIONS: u64 = 10;
/// The members of each server.
const MEMBERS: u64 = 1000;
const SERVERS: u64 = 1000;
/// One of this number of quizzes is in the largest server.
const LARGEST: u64 = 5;
const BANKS: u64 = 50;
const BANK: u64 = 200;
const YEAR_MS: i64 = 365 * 24 * 60 * 60 * 1000;
const BEGUN: Timestamp = Timestamp(1_750_000_000_000);
const GUILD: GuildId = GuildId(1);
/// The number of runs; the median is printed.
const RUNS: usize = 5;

fn main() {
    // Cargo passes `--bench`.
    let given = std::env::args().skip(1).find(|one| !one.starts_with('-'));
    let answers = given.map_or(ANSWERS, |text| text.parse().expect("a number of answers"));
    let folder = tempfile::tempdir().expect("a folder");
    let began = Instant::now();
    let quizzes = fill(folder.path(), answers);
    let bytes = std::fs::metadata(folder.path().join("quizbot.db"));
    println!(
        "{answers} answers in {quizzes} quizzes: {} MB, filled in {:.0} s",
        bytes.expect("it is there").len() / 1_000_000,
        began.elapsed().as_secs_f64()
    );
    println!("{:<58} {:>10}", "", "ms");
    start(folder.path());
    recovery(folder.path(), quizzes, answers.min(UNSETTLED));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let store = Arc::new(Store::open(folder.path()).expect("the store"));
    leaderboards(&store.reader);
    queries(&store.reader);
    runtime.block_on(neighbours(&store));
    runtime.block_on(deletion(&store));
}

fn tell(what: &str, took: Duration) {
    println!("{what:<58} {:>10.1}", took.as_secs_f64() * 1e3);
}

fn time<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let done = black_box(work());
    tell(what, began.elapsed());
    done
}

fn median(what: &str, mut work: impl FnMut()) {
    let mut times: Vec<_> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect();
    times.sort();
    tell(what, times[RUNS / 2]);
}

/// Returns the body of a question as the store writes it.
fn body(folder: &Path) -> String {
    let store = Store::open(folder).expect("a new store");
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 6000,
        cooldown_ms: 0,
    };
    let catalogue = Catalogue::new([Arc::new(sample::bank("git", 1))]);
    let mut engine = Engine::new(rules, catalogue, Past::default());
    let start = Start {
        guild: GUILD,
        channel: ChannelId(1),
        thread: None,
        member: member(1),
        banks: "git".into(),
        questions: 1,
        seconds: None,
        mode: Mode::Classic,
        lives: Lives::ONE,
        tag: None,
        difficulty: None,
        measured: HashMap::new(),
        ask: None,
        lobby: false,
        language: "en".into(),
        seed: 1,
    };
    let outcome = engine.run(BEGUN, |engine| engine.start(BEGUN, start));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let written = runtime.block_on(store.writer.enqueue(outcome.facts).wait());
    written.expect("written");
    drop(store);
    let connection = Connection::open(folder.join("quizbot.db")).expect("the store");
    let body = connection.query_row("SELECT body FROM question", [], |row| row.get(0));
    let made = "DELETE FROM asked; DELETE FROM round; DELETE FROM quiz_question; DELETE FROM quiz;
         DELETE FROM question";
    let body = body.expect("a question");
    connection.execute_batch(made).expect("emptied");
    body
}

fn member(id: u64) -> Member {
    Member {
        id: MemberId(id),
        name: format!("A member by name {id}"),
    }
}

/// Fills a new store; returns the number of quizzes.
fn fill(folder: &Path, answers: u64) -> u64 {
    let body = body(folder);
    let quizzes = answers / (CROWD * QUESTIONS);
    let connection = Connection::open(folder.join("quizbot.db")).expect("the store");
    let begun = BEGUN.0;
    let made = format!(
        "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000;
         BEGIN;
         CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS
             (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < max({quizzes}, {BANKS} * {BANK})) SELECT i FROM n;
         INSERT INTO question SELECT 'h' || i, 'bank' || (i % {BANKS}) || '/q' || i, 'What?', '{body}'
             FROM n WHERE i <= {BANKS} * {BANK};
         INSERT INTO quiz (id, guild, channel, starter, starter_name, started_at, bank, bank_title, wanted, mode,
                 default_seconds, gap_ms, language, seed, ended_at, ended, ended_nth, podium_posted)
             SELECT i, guild, guild * 10, guild * 100000, 'Ana', at, 'bank' || (i % {BANKS}), 'Bank', {QUESTIONS},
                 'classic', 20, 6000, 'en', i, at, 'finished', i, 1
             FROM (SELECT i, iif(i % {LARGEST} = 0, 1, 2 + i % ({SERVERS} - 1)) AS guild,
                 {begun} + i * ({YEAR_MS} / {quizzes}) AS at FROM n WHERE i <= {quizzes});
         INSERT INTO quiz_question SELECT quiz.id, number.i,
                 'h' || (1 + (quiz.id % {BANKS} - 1 + {BANKS} * ((quiz.id / {BANKS} * {QUESTIONS} + number.i) % {BANK})
                     + {BANKS} * {BANK}) % ({BANKS} * {BANK}))
             FROM quiz JOIN n AS number ON number.i <= {QUESTIONS};
         INSERT INTO round (id, quiz, number, option_order, seconds, asked_at, message, posted_at, closed_at, closed, revealed)
             SELECT quiz.id * {QUESTIONS} + number.i, quiz.id, number.i, x'00010203', 20, ended_at, ended_at, ended_at,
                 ended_at, 'time', 1
             FROM quiz JOIN n AS number ON number.i <= {QUESTIONS};
         INSERT INTO award SELECT round.id, quiz.guild * 100000 + (quiz.id * 7 + who.i) % {MEMBERS},
                 'A member by name ' || who.i, 1, 1000 + who.i, (round.id + who.i) % 3 > 0, 800, NULL, NULL
             FROM round JOIN quiz ON quiz.id = round.quiz JOIN n AS who ON who.i <= {CROWD};
         INSERT INTO answer SELECT round * {CROWD} + row_number() OVER (PARTITION BY round) - 1, round, member, name,
                 chosen, {begun}, NULL FROM award;
         INSERT INTO tally SELECT quiz.id, quiz.bank, award.member, award.name, sum(points), sum(correct), count(*),
                 sum(took_ms), 0
             FROM quiz JOIN round ON round.quiz = quiz.id JOIN award ON award.round = round.id
             GROUP BY quiz.id, award.member;
         INSERT INTO board SELECT quiz.channel, tally.member, quiz.guild, tally.name, sum(tally.points),
                 sum(tally.correct), sum(tally.answered), sum(tally.right_ms), 0
             FROM quiz JOIN tally ON tally.quiz = quiz.id GROUP BY 1, 2;
         UPDATE snapshot SET settled = {quizzes};
         COMMIT;
         PRAGMA wal_checkpoint(TRUNCATE);"
    );
    connection.execute_batch(&made).expect("filled");
    quizzes
}

fn start(folder: &Path) {
    // The first start gathers the statistics for planning, which later starts use.
    drop(time("first start after the filling", || open(folder)));
    drop(time("start: open and recover", || open(folder)));
}

fn open(folder: &Path) -> Store {
    let store = Store::open(folder).expect("the store");
    let recovered = store.recover().expect("readable");
    black_box(apply(recovered.past, &recovered.facts));
    store
}

fn apply(past: Past, facts: &[Fact]) -> Engine {
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 6000,
        cooldown_ms: 0,
    };
    let mut engine = Engine::new(rules, Catalogue::default(), past);
    facts.iter().for_each(|fact| engine.apply(fact));
    engine
}

fn recovery(folder: &Path, quizzes: u64, unsettled: u64) {
    let settle = |settled: u64| {
        let connection = Connection::open(folder.join("quizbot.db")).expect("the store");
        let sql = "UPDATE snapshot SET settled = ?1";
        connection.execute(sql, [settled as i64]).expect("written");
    };
    settle(quizzes - unsettled / (CROWD * QUESTIONS));
    drop(time(
        &format!("start with {unsettled} answers after the snapshot"),
        || open(folder),
    ));
    settle(quizzes);
}

fn leaderboards(reader: &Reader) {
    let end = BEGUN.plus_ms(YEAR_MS);
    let scope = Scope {
        guild: GUILD,
        channel: None,
    };
    for (name, days, bank) in [
        ("a week", 7, None),
        ("a year", 366, None),
        ("a bank, all time", 10_000, Some("bank5")),
    ] {
        let request = BoardRequest {
            scope,
            span: Interval {
                from: end.plus_ms(-days * 24 * 60 * 60 * 1000),
                ..Interval::ALL
            },
            bank: bank.map(BankId::new),
        };
        let show = || drop(black_box(reader.board(&request).expect("readable")));
        time(
            &format!("leaderboard of {name}, largest server: first"),
            show,
        );
        median(
            &format!("leaderboard of {name}, largest server: later"),
            show,
        );
    }
}

fn queries(reader: &Reader) {
    let (bank, ana) = (BankId::new("bank5"), MemberId(100_005));
    let now = BEGUN.plus_ms(YEAR_MS);
    median("/stats, largest server", || {
        black_box(reader.stats(GUILD, ana, now).expect("readable"));
    });
    median("/review: what a member missed, largest server", || {
        black_box(reader.studied(ana).expect("readable"));
    });
    median("/bank info, largest server", || {
        black_box(reader.measured(GUILD, &bank).expect("readable"));
    });
    median(
        "/quiz start: difficulties of a bank, largest server",
        || {
            black_box(reader.difficulties(GUILD, &bank).expect("readable"));
        },
    );
    median("/privacy export", || {
        black_box(reader.all_of(ana).expect("readable"));
    });
}

/// Measures a light query of one server while six members of the largest server run heavy ones.
async fn neighbours(store: &Arc<Store>) {
    let busy = (0..6).map(|_| {
        let store = Arc::clone(store);
        tokio::spawn(async move {
            let read = |reader: &Reader| reader.all_measured(Some(GUILD), None);
            let read = store.pool.read(GUILD, read).await;
            match read {
                Ok(_) => false,
                Err(error) => {
                    assert!(error.is::<Busy>(), "{error:#}");
                    true
                }
            }
        })
    });
    let busy: Vec<_> = busy.collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut longest = Duration::ZERO;
    for member in 0..20 {
        let began = Instant::now();
        let (guild, now) = (GuildId(2), BEGUN.plus_ms(YEAR_MS));
        let read = move |reader: &Reader| reader.stats(guild, MemberId(200_000 + member), now);
        store.pool.read(guild, read).await.expect("not busy");
        longest = longest.max(began.elapsed());
    }
    tell(
        "/stats beside six heavy queries of another server, longest",
        longest,
    );
    let mut given_up = 0;
    for query in busy {
        given_up += u32::from(query.await.expect("no panic"));
    }
    println!("{:<58} {given_up:>10}", "of the six, given up at the limit");
}

/// Deletes the member with the most answers, while other writes wait.
async fn deletion(store: &Arc<Store>) {
    let (member, tombstone) = (MemberId(100_005), member(5));
    let forgotten = Fact::Member(MemberFact::Forgotten { member, tombstone });
    let began = Instant::now();
    let mut done = tokio::spawn(store.writer.enqueue(vec![forgotten]).wait());
    let mut longest = Duration::ZERO;
    while !done.is_finished() {
        let asked = Instant::now();
        let nothing = store.writer.enqueue(Vec::new());
        nothing.wait().await.expect("the disk works");
        longest = longest.max(asked.elapsed());
        tokio::task::yield_now().await;
    }
    (&mut done)
        .await
        .expect("no panic")
        .expect("the disk works");
    tell("/privacy delete: until it is done", began.elapsed());
    tell("/privacy delete: longest wait of another write", longest);
}
