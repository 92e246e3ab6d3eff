//! Stores of every earlier version are read.

use crate::command::{outcome, quizbot};
use crate::process::Home;
use discord_sandbox::{Options, Sandbox};
use quiz_engine::ids::{ContestId, Timestamp};
use quiz_engine::question::{Catalogue, QuestionFact, Seconds};
use quiz_engine::standings::{BoardEdit, Edited, Interval, rank};
use quiz_engine::zone::Zone;
use quiz_engine::{Engine, Fact, Rules};
use quizbot::store::{BoardRequest, Scope, Store};

const V1: &str = include_str!("../data/store-v1.sql");
const V2: &str = include_str!("../data/store-v2.sql");

/// Recovers an engine from a dump, and describes its open questions and points.
fn state(dump: &str) -> String {
    let home = Home::new();
    home.restore(dump);
    let store = Store::open(&home.data()).expect("it is a store");
    let recovered = store.recover().expect("its facts can be read");
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 6000,
        cooldown_ms: 0,
    };
    let mut engine = Engine::new(rules, Catalogue::default(), recovered.past);
    recovered.facts.iter().for_each(|fact| engine.apply(fact));
    let mut state = String::new();
    for view in engine.open_questions() {
        state += &format!(
            "open: {} {:?} number {} of {}, {} s, posted {}, {} answered\n",
            view.question.id,
            view.question.kind,
            view.number,
            view.total(),
            view.seconds.get(),
            view.message.is_some(),
            view.answered
        );
    }
    for (channel, board) in engine.standings().channels() {
        for row in rank(board.board.clone()) {
            let tally = row.tally;
            state += &format!(
                "{}: {}. {} {} points, {}/{} right in {} ms, {} won\n",
                channel.0 & 0xff,
                row.place,
                tally.name,
                tally.points,
                tally.right,
                tally.answered,
                tally.right_ms,
                tally.won
            );
        }
    }
    state
}

#[test]
fn a_store_of_version_1_is_read_to_the_last_fact() {
    insta::assert_snapshot!(state(V1), @r"
    open: net/4f1c9a Several number 2 of 3, 30 s, posted true, 2 answered
    open: net/ports Single number 1 of 2, 5 s, posted false, 0 answered
    21: 1. Chloé 2000 points, 1/1 right in 900 ms, 0 won
    22: 1. Ben 2675 points, 2/2 right in 11000 ms, 1 won
    22: 2. Dai 1700 points, 1/2 right in 10000 ms, 0 won
    22: 3. Ana 0 points, 0/1 right in 0 ms, 0 won
    ");
}

#[test]
fn a_store_of_version_2_is_read_to_the_last_fact() {
    insta::assert_snapshot!(state(V2), @r#"
    open: net/dns Typed(Typed { accepted: [Spelling { text: "Domain Name System", percent: 100, explanation: None }, Spelling { text: "name system", percent: 50, explanation: Some(Markdown("Only half of it.")) }], strictness: Slips }) number 1 of 2, 30 s, posted true, 2 answered
    22: 1. Ben 1800 points, 1/1 right in 4000 ms, 1 won
    22: 2. Dai 750 points, 1/2 right in 10000 ms, 0 won
    "#);
    let home = Home::new();
    home.restore(V2);
    let store = Store::open(&home.data()).expect("it is a store");
    let recovered = store.recover().expect("its facts can be read");
    let fixed = |fact: &&Fact| matches!(fact, Fact::Question(QuestionFact::KeyCorrected(_)));
    let fixes = recovered.facts.iter().filter(fixed).count();
    assert_eq!((recovered.banks.len(), fixes), (1, 1));
    let since = quiz_engine::ids::Timestamp(0);
    let undelivered = store.reader.undelivered(since).expect("it can be read");
    assert_eq!(undelivered.notices.len(), 1);
    let reports = store.reader.open_reports(recovered.banks[0].guild);
    assert_eq!(reports.expect("it can be read")[0].text, "Jumbo frames?");
}

#[tokio::test]
async fn a_bot_continues_with_a_store_of_version_1() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let home = Home::new();
    home.restore(V1);
    // The sandbox does not have the messages of this store.
    sandbox.expect_refusals(10008, 1);
    let bot = home.start(&sandbox).await;
    let [quiz, general, news] = ["quiz", "general", "news"].map(|name| sandbox.channel(name));
    let ben = sandbox.person("Ben");

    let closed = quiz
        .next_message()
        .await
        .expect("the open question is closed");
    assert!(
        closed.text().contains("Question 2 of 3"),
        "{}",
        closed.text()
    );
    assert!(closed.text().contains("Ben +1,866"), "{}", closed.text());
    let own = ben
        .press(&closed, "My answer")
        .await
        .expect("an answer")
        .text();
    assert!(own.contains("You answered A, B. Correct!"), "{own}");
    let ended = general
        .next_message()
        .await
        .expect("the pause was too long");
    assert!(
        ended.text().contains("paused for a day"),
        "{}",
        ended.text()
    );
    assert!(
        ended.text().contains("Dai** · 900 points"),
        "{}",
        ended.text()
    );
    let void = news.next_message().await.expect("it cannot be found");
    assert!(
        void.text().contains("Question 1 was cancelled"),
        "{}",
        void.text()
    );

    for (channel, number) in [(&quiz, "Question 3 of 3"), (&news, "Question 2 of 2")] {
        let next = channel.next_message().await.expect("the quiz continues");
        assert!(next.text().contains(number), "{}", next.text());
        let reply = ben.press(&next, "B").await.expect("an answer").text();
        assert!(reply.contains("Locked in: B"), "{reply}");
    }
    for channel in [&quiz, &news] {
        channel
            .wait_for("Final standings")
            .await
            .expect("the quiz goes to its end");
    }
    let board = ben
        .slash(&quiz, "leaderboard", &[])
        .await
        .expect("an answer")
        .text();
    assert!(
        board.contains("**Ben** · 4,541 points · 3/4 correct"),
        "{board}"
    );
    sandbox.assert_clean();
    drop(bot);
}

#[test]
fn a_migrated_store_has_the_schema_of_a_new_one() {
    let made = Home::new();
    drop(Store::open(&made.data()).expect("a new store"));
    let schema = |home: &Home| {
        let store = home.store();
        let sql = "SELECT name || ': ' || group_concat(column, ', ') FROM (
                 SELECT name, column FROM (
                     SELECT m.name, i.name || ' ' || i.type || ' ' || i.\"notnull\" || ' ' || i.pk AS column
                     FROM sqlite_schema m, pragma_table_info(m.name) i WHERE m.type = 'table')
                 ORDER BY name, column) GROUP BY name ORDER BY name";
        let mut statement = store.prepare(sql).expect("valid SQL");
        let rows = statement.query_map([], |row| row.get::<_, String>(0));
        rows.expect("rows")
            .collect::<Result<Vec<_>, _>>()
            .expect("texts")
    };
    for dump in [V1, V2] {
        let kept = Home::new();
        kept.restore(dump);
        drop(Store::open(&kept.data()).expect("an old store"));
        assert_eq!(schema(&made), schema(&kept));
    }
}

/// A store with rows of every kind, from a version in which not all state came from facts, and that
/// version's export and report of it.
const EVERYTHING: &[u8] = include_bytes!("../data/everything.db");
const EVERYTHING_EXPORT: &str = include_str!("../data/everything.export.csv");
const EVERYTHING_REPORT: &str = include_str!("../data/everything.report.json");

#[test]
fn a_store_with_rows_of_every_kind_is_read_with_the_same_results() {
    let home = Home::new();
    std::fs::create_dir_all(home.data()).expect("a folder");
    std::fs::write(home.data().join("quizbot.db"), EVERYTHING).expect("a copy");
    let store = Store::open(&home.data()).expect("it is a store");
    let recovered = store.recover().expect("its facts can be read");
    assert_eq!(recovered.banks.len(), 1);
    let guild = recovered.banks[0].guild;
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 6000,
        cooldown_ms: 0,
    };
    let mut engine = Engine::new(rules, Catalogue::default(), recovered.past);
    recovered.facts.iter().for_each(|fact| engine.apply(fact));
    // One member is excluded, and the exclusion of another was undone.
    let edits: Vec<_> = engine
        .standings()
        .edits(guild, Timestamp(i64::MAX))
        .collect();
    let [
        BoardEdit {
            id,
            what: Edited::Excluded(excluded),
            ..
        },
    ] = edits.as_slice()
    else {
        panic!("one member is excluded, not {edits:?}");
    };
    assert_eq!((id.0, excluded.name.as_str()), (1, "dan"));
    assert!(engine.standings().is_excluded(guild, excluded.id));
    assert_eq!(engine.standings().season(guild), None, "it has ended");
    let seasons = store.reader.seasons(guild).expect("readable");
    assert_eq!(seasons[0].name, "Spring");
    let zone = engine.settings(guild).zone.clone();
    assert_eq!(zone, Zone::parse("Europe/Paris"));
    assert_eq!(engine.schedules(guild, Timestamp(0)).len(), 1);
    assert_eq!(engine.teams().of(guild).count(), 1);
    let boards = store.reader.board(&BoardRequest {
        scope: Scope {
            guild,
            channel: None,
        },
        span: Interval::ALL,
        bank: None,
    });
    let boards = engine.standings().shown(guild, boards.expect("readable"));
    assert_eq!(boards, engine.guild_board(guild));
    let contest = store.reader.contest(guild, ContestId(1));
    let result = contest.expect("readable").expect("it is over").result();
    let members = result.members.iter();
    let scores: Vec<_> = members
        .map(|row| (row.score.right, row.score.points))
        .collect();
    assert_eq!(scores, [(3, 10_000), (0, 0)], "they had no verdict");
    drop(store);
    let output_of = |arguments: &[&str]| {
        let mut command = quizbot();
        command.args(arguments).arg("--data").arg(home.data());
        let (code, stdout, stderr) = outcome(&mut command);
        assert_eq!(code, Some(0), "{stderr}");
        stdout
    };
    let export = output_of(&["export", "--format", "csv"]);
    assert_eq!(export, EVERYTHING_EXPORT);
    let report = output_of(&["report", "--format", "json"]);
    assert_eq!(report.trim(), EVERYTHING_REPORT.trim());
}
