//! The cost of a large channel: 1,000 members, a year of daily questions that all of them answer,
//! and a weekly quiz of ten questions.
//!
//! `cargo bench --bench standings` prints the memory and the disk space of such a channel, and the
//! time of its leaderboards beside the same sums over all answers.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark measures real time and creates files"
)]

use quiz_engine::ids::{BankId, ChannelId, GuildId, MemberId, QuestionId, Timestamp};
use quiz_engine::question::{Catalogue, Seconds};
use quiz_engine::standings::{Interval, Tally};
use quiz_engine::{Engine, Past, Rules};
use quizbot::store::{BoardRequest, Reader, Scope, Store};
use rusqlite::{Connection, params};
use std::hint::black_box;
use std::time::{Duration, Instant};

const MEMBERS: u64 = 1000;
const DAYS: i64 = 365;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The questions of a weekly quiz.
const QUIZ: u16 = 10;
/// The channels for measuring memory; one channel would be too small to measure.
const CHANNELS: u64 = 50;
const GUILD: GuildId = GuildId(1 << 54);
const CHANNEL: ChannelId = ChannelId(1 << 55);
/// The number of runs; the median is printed.
const RUNS: usize = 15;
const START: Timestamp = Timestamp(1_750_000_000_000);

fn main() {
    memory();
    let folder = tempfile::tempdir().expect("a folder");
    drop(Store::open(folder.path()).expect("a new store"));
    let path = folder.path().join("quizbot.db");
    let mut connection = Connection::open(&path).expect("the store");
    fill(&mut connection);
    let count = |sql| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let (answers, tallies) = (
        count("SELECT count(*) FROM award").expect("a number"),
        count("SELECT count(*) FROM tally").expect("a number"),
    );
    let bytes = std::fs::metadata(&path).expect("it is there").len();
    println!(
        "on the disk: {:.0} MB for {answers} answers and {tallies} rows of sums",
        bytes as f64 / 1e6
    );
    let reader = Store::read(folder.path()).expect("the same store");
    println!(
        "{:<22} {:>9} {:>12} {:>6}",
        "leaderboard", "ms", "answers, ms", "ratio"
    );
    let now = START.plus_ms(DAYS * DAY_MS);
    for (name, days, bank) in [
        ("of the last day", 1, None),
        ("of the last week", 7, None),
        ("of the last month", 31, None),
        ("of a year", 366, None),
        ("of a year and a bank", 366, Some("daily")),
    ] {
        let from = now.plus_ms(-days * DAY_MS);
        let ours = median(|| sums(&reader, from, bank));
        let raw = median(|| answers_of(&connection, from, bank));
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        println!(
            "{name:<22} {:>9.1} {:>12.1} {:>6.2}",
            ms(ours),
            ms(raw),
            ours.as_secs_f64() / raw.as_secs_f64()
        );
    }
}

/// Prints the memory of a channel: its leaderboard, and when each question was asked.
fn memory() {
    let Some(before) = resident() else {
        println!("memory: not measured, since there is no /proc/self/status");
        return;
    };
    let mut past = Past::default();
    let questions = DAYS + DAYS / 7 * i64::from(QUIZ);
    for channel in 0..CHANNELS {
        let channel = ChannelId(CHANNEL.0 + channel);
        for member in 0..MEMBERS {
            let tally = Tally {
                name: format!("A member by name {member}"),
                points: 500_000,
                ..Tally::default()
            };
            past.standings.add(GUILD, channel, MemberId(member), &tally);
        }
        past.asked.extend((0..questions).map(|n| {
            let question = QuestionId::new(format!("some-bank/{n:032}"));
            (channel, question, Timestamp(n))
        }));
    }
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 6000,
        cooldown_ms: 0,
    };
    let engine = Engine::new(rules, Catalogue::default(), past);
    let after = resident().unwrap_or(before);
    println!(
        "in memory: {} kB a channel of {MEMBERS} members and {questions} questions asked \
         (resident set, of {CHANNELS} channels)",
        after.saturating_sub(before) / CHANNELS / 1000
    );
    black_box(&engine);
}

/// Returns the resident memory in bytes; `None` without `/proc`.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024)
}

/// Writes the rows of a year in a channel.
fn fill(connection: &mut Connection) {
    let write = connection.transaction().expect("the store is ours");
    let mut nth = 0_i64;
    for day in 0..DAYS {
        quiz(&write, &mut nth, day, "daily", 1);
        if day % 7 == 0 {
            quiz(&write, &mut nth, day, "weekly", QUIZ);
        }
    }
    write
        .execute_batch(
            "INSERT INTO tally SELECT round.quiz, question.bank, member, name, sum(points), sum(correct),
                 count(*), sum(took_ms), 0
             FROM award JOIN round ON round.id = award.round
             JOIN quiz_question ON quiz_question.quiz = round.quiz AND quiz_question.number = round.number
             JOIN question ON question.hash = quiz_question.question GROUP BY round.quiz, question.bank, member;
             UPDATE snapshot SET settled = (SELECT max(ended_nth) FROM quiz);",
        )
        .expect("sums");
    write.commit().expect("written");
    connection
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE); ANALYZE;")
        .expect("it can be checkpointed");
}

fn quiz(write: &Connection, nth: &mut i64, day: i64, bank: &str, questions: u16) {
    *nth += 1;
    let at = START.plus_ms(day * DAY_MS + *nth % 2).0;
    let mut insert = write
        .prepare_cached(
            "INSERT INTO quiz (id, guild, channel, starter, starter_name, started_at, bank, bank_title, wanted,
                 mode, default_seconds, gap_ms, language, seed, ended_at, ended, ended_nth, podium_posted)
             VALUES (?1, ?2, ?3, 1, 'Ana', ?4, ?5, ?5, ?6, 'classic', 20, 6000, 'en', 1, ?4, 'finished', ?1, 1)",
        )
        .expect("SQL");
    let place = (GUILD.0.cast_signed(), CHANNEL.0.cast_signed());
    insert
        .execute(params![*nth, place.0, place.1, at, bank, questions])
        .expect("a quiz");
    for number in 1..=questions {
        let hash = format!("{bank}-{nth}-{number}");
        let values = (&hash, format!("{bank}/{nth}-{number}"));
        write
            .prepare_cached("INSERT INTO question VALUES (?1, ?2, 'What?', '{}')")
            .and_then(|mut insert| insert.execute(values))
            .expect("a question");
        write
            .prepare_cached("INSERT INTO quiz_question VALUES (?1, ?2, ?3)")
            .and_then(|mut insert| insert.execute((*nth, number, &hash)))
            .expect("its place");
        let round = *nth * 100 + i64::from(number);
        write
            .prepare_cached(
                "INSERT INTO round (id, quiz, number, option_order, seconds, asked_at, closed_at, closed, revealed)
                 VALUES (?1, ?2, ?3, x'00010203', 20, ?4, ?4, 'time', 1)",
            )
            .and_then(|mut insert| insert.execute((round, *nth, number, at)))
            .expect("a round");
        let mut insert = write
            .prepare_cached("INSERT INTO award VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6, NULL, NULL)")
            .expect("SQL");
        for member in 0..MEMBERS as i64 {
            let right = (member + round) % 3 != 0;
            let name = format!("A member by name {member}");
            let points = if right { 800 } else { 0 };
            insert
                .execute(params![round, member, name, 1000 + member, right, points])
                .expect("an award");
        }
    }
}

fn sums(reader: &Reader, from: Timestamp, bank: Option<&str>) -> usize {
    let request = BoardRequest {
        scope: Scope {
            guild: GUILD,
            channel: Some(CHANNEL),
        },
        span: Interval {
            from,
            ..Interval::ALL
        },
        bank: bank.map(BankId::new),
    };
    reader.board(&request).expect("readable").len()
}

/// The reference: sums over all answers. Returns the number of members.
fn answers_of(connection: &Connection, from: Timestamp, bank: Option<&str>) -> usize {
    let mut statement = connection
        .prepare_cached(
            "SELECT award.member, max(award.name), sum(award.points), sum(award.correct), count(*)
             FROM quiz JOIN round ON round.quiz = quiz.id JOIN award ON award.round = round.id
             JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
             JOIN question ON question.hash = quiz_question.question
             WHERE quiz.channel = ?1 AND quiz.ended_at >= ?2 AND (?3 IS NULL OR question.bank = ?3)
             GROUP BY award.member",
        )
        .expect("SQL");
    let rows = statement
        .query_map(params![CHANNEL.0.cast_signed(), from.0, bank], |row| {
            row.get::<_, i64>(2)
        })
        .expect("rows");
    rows.count()
}

fn median(work: impl Fn() -> usize) -> Duration {
    let mut times: Vec<_> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            assert!(black_box(work()) > 0, "everyone is on it");
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}
