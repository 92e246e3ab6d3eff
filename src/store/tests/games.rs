//! Properties of any game: a start restores the same engine, the boards summed up in the store equal
//! those of the engine, and contests' results equal the published ones.

use super::super::*;
use super::{Scribe, recovered_with, restarted};
use proptest::prelude::*;
use quiz_engine::ids::{BankId, ChannelId, GuildId, MemberId, Timestamp};
use quiz_engine::play::Rescore;
use quiz_engine::question::{Bank, Catalogue, Choices, CorrectKey, Question, QuestionFact};
use quiz_engine::standings::{Board, Interval, Stats};
use quiz_engine::{Engine, Fact, Past, contested, played, played_banks, sample};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// The server and the channel of each board.
const BOARDS: [(GuildId, ChannelId); 3] = [
    (GuildId(1), ChannelId(1)),
    (GuildId(0), ChannelId(2)),
    (GuildId(1), ChannelId(3)),
];
const LATER: Timestamp = Timestamp(1_900_000_000_000);

fn sums(store: &Store, (guild, channel): (GuildId, ChannelId), bank: Option<&BankId>) -> Board {
    let scope = Scope {
        guild,
        channel: Some(channel),
    };
    let (span, bank) = (Interval::ALL, bank.cloned());
    let request = BoardRequest { scope, span, bank };
    store.reader.board(&request).expect("readable")
}

/// Returns the operator's banks as they were loaded last.
fn common(facts: &[Fact]) -> Vec<Arc<Bank>> {
    let loaded = facts.iter().rev().find_map(|fact| match fact {
        Fact::Question(QuestionFact::CommonLoaded(banks)) => Some(banks.clone()),
        _ => None,
    });
    let unless_read_again = || played_banks().iter(GuildId(u64::MAX)).cloned().collect();
    loaded.unwrap_or_else(unless_read_again)
}

fn assert_sums(store: &Store, engine: &Engine, banks: &BTreeSet<BankId>) {
    for at in BOARDS {
        let shown = |board| engine.standings().shown(at.0, board);
        let board = engine.channel_board(at.1);
        assert_eq!(shown(sums(store, at, None)), board);
        let mut by_bank = Board::new();
        for bank in banks {
            for (member, tally) in shown(sums(store, at, Some(bank))) {
                by_bank.entry(member).or_default().add(&tally);
            }
        }
        assert_eq!(by_bank, board);
    }
}

/// Returns the statistics of each member on a leaderboard. Before answers are deleted, they count
/// every answer.
fn stats(store: &Store, engine: &Engine, all_are_kept: bool) -> Vec<Stats> {
    const ANSWERS: &str = "SELECT count(*), coalesce(sum(correct), 0) FROM award
        JOIN round ON round.id = award.round AND round.closed IN ('time', 'early')
        JOIN quiz ON quiz.id = round.quiz WHERE guild = ?1 AND member = ?2";
    let of = |(guild, member): (GuildId, MemberId)| {
        let stats = store.reader.stats(guild, member, LATER).expect("readable");
        if all_are_kept {
            let keys = [guild.0 as i64, member.0 as i64];
            let counted = |connection: &Connection| {
                let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
                Ok(connection.query_row(ANSWERS, keys, read)?)
            };
            let counted = store.reader.with(counted).expect("readable");
            assert_eq!((stats.all.answers, stats.all.right), counted);
        }
        // How sure members were is only in their answers.
        Stats {
            calibration: Default::default(),
            ..stats
        }
    };
    let members = BOARDS.iter().flat_map(|(guild, channel)| {
        let board = engine.channel_board(*channel);
        board.into_keys().map(|member| (*guild, member))
    });
    let members: BTreeSet<_> = members.collect();
    members.into_iter().map(of).collect()
}

/// Returns the rows of `tally` in order, without those of survival: in the quizzes of that migration
/// its first question knocked members out too.
fn tallies(connection: &Connection) -> Vec<String> {
    const ROWS: &str =
        "SELECT concat_ws(' ', quiz, bank, member, name, points, correct, answered, right_ms, won)
        FROM tally WHERE quiz NOT IN (SELECT id FROM quiz WHERE mode = 'survival')
        ORDER BY quiz, bank, member";
    let mut statement = connection.prepare(ROWS).expect("valid SQL");
    let rows = statement.query_map([], |row| row.get(0));
    rows.expect("readable")
        .collect::<Result<_, _>>()
        .expect("text")
}

/// Asserts that migrating a store without sums results in the sums that are written as quizzes end.
fn assert_migrated(folder: &Path) {
    let connection = Connection::open(folder.join("quizbot.db")).expect("the store");
    let live = tallies(&connection);
    let before = "BEGIN; DROP TABLE tally; DROP TABLE season; DROP TABLE board_edit;
        DROP INDEX quiz_by_channel; DROP INDEX quiz_by_guild;";
    connection.execute_batch(before).expect("valid SQL");
    let migration = include_str!("../migrations/008.sql");
    connection.execute_batch(migration).expect("valid SQL");
    assert_eq!(tallies(&connection), live);
    connection.execute_batch("ROLLBACK").expect("valid SQL");
}

/// Returns the question with another right option; `None` if it has no options.
fn fixed(question: &Question) -> Option<Question> {
    let right = match question.right.len() {
        0 => return None,
        1 => Choices::one((question.right.iter().next()? + 1) % question.options.len()),
        _ => Choices::one(1),
    };
    Some(Question {
        right,
        ..question.clone()
    })
}

proptest! {
    // Each case makes a store on the disk.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_game_with_any_corrections_is_restored_and_its_sums_equal_the_boards(
        (mut engine, steps) in played(),
        snapshot in any::<Option<prop::sample::Index>>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a new store");
        let mut scribe = Scribe::new(&store);
        let wait = |receipt: Receipt| runtime.block_on(receipt.wait()).expect("the disk works");
        let rules = *engine.rules();
        // Step by step, with a snapshot in between or without one.
        let mut life = Engine::new(rules, played_banks(), Past::default());
        let snapshot_at = snapshot.map(|at| at.index(steps.len().max(1)));
        for (at, facts) in steps.iter().enumerate() {
            facts.iter().for_each(|fact| life.apply(fact));
            wait(scribe.write(facts.clone(), &life));
            if snapshot_at == Some(at) {
                wait(scribe.snapshot(&life));
                // From here on, sums are kept and continued.
                for (guild, channel) in BOARDS {
                    let sums = sums(&store, (guild, channel), None);
                    let shown = life.standings().shown(guild, sums);
                    prop_assert_eq!(shown, life.channel_board(channel));
                }
            }
        }
        prop_assert_eq!(&life, &engine);
        let mut put: Vec<Fact> = steps.concat();
        let common = common(&put);
        let again = recovered_with(&store, rules, common.clone(), &put);
        prop_assert_eq!(&again, &engine);

        let banks: BTreeMap<_, _> = [0, 1]
            .into_iter()
            .flat_map(|guild| engine.catalogue().iter(GuildId(guild)))
            .chain(&common)
            .map(|bank| (bank.id.clone(), Arc::clone(bank)))
            .collect();
        let mut ids: BTreeSet<_> = banks.keys().cloned().collect();
        ids.extend(["one", "three", "five", "six", "git"].map(BankId::new));
        assert_sums(&store, &engine, &ids);
        assert_migrated(folder.path());

        let questions = banks.values().flat_map(|bank| &bank.questions);
        for question in questions {
            for guild in [0, 1].map(GuildId) {
                let now = engine.catalogue().question(guild, &question.id).cloned();
                let Some((before, after)) = now.and_then(|now| Some((Arc::clone(&now), fixed(&now)?))) else {
                    continue;
                };
                let by = sample::member("quin");
                let correct = CorrectKey { guild, before, after: Arc::new(after), by };
                let outcome = engine.run(LATER, |engine| engine.correct_key(LATER, correct));
                let fix = outcome.reply.expect("nobody else corrects it");
                put.extend(outcome.facts.iter().cloned());
                wait(scribe.write(outcome.facts, &engine));
                let answered = store.reader.answered(guild, &question.id).expect("readable");
                let rescore = Rescore { fix, bank_title: "Bank".into(), answered };
                let outcome = engine.run(LATER, |engine| Ok(engine.rescore(&rescore)));
                wait(scribe.write(outcome.facts, &engine));
            }
        }
        assert_sums(&store, &engine, &ids);
        prop_assert_eq!(&recovered_with(&store, rules, common.clone(), &put), &engine);

        // Without the answers of quizzes that have ended, everything else is as before.
        let counted = stats(&store, &engine, true);
        wait(scribe.snapshot(&engine));
        // The corrections above have closed what was due by then.
        let before = LATER.plus_ms(24 * 60 * 60 * 1000);
        while store.reader.has_answers_before(before).expect("readable") {
            wait(store.writer.change(Change::DeleteAnswers { before }));
        }
        prop_assert_eq!(stats(&store, &engine, false), counted);
        assert_sums(&store, &engine, &ids);
        prop_assert_eq!(&recovered_with(&store, rules, common, &put), &engine);
        let of_ended = "SELECT count(*) FROM award JOIN round ON round.id = award.round
            JOIN quiz ON quiz.id = round.quiz WHERE quiz.ended_at IS NOT NULL
                AND round.id < (SELECT coalesce(min(round.id), 1 << 40) FROM round JOIN quiz ON quiz.id = round.quiz
                    WHERE quiz.ended_at IS NULL)";
        let left = store.reader.with(|connection| Ok(connection.query_row(of_ended, [], |row| row.get::<_, i64>(0))?));
        prop_assert_eq!(left.expect("readable"), 0);
    }

    #[test]
    fn any_contests_are_restored_with_their_results(
        (engine, steps, results) in contested(),
        snapshot in any::<Option<prop::sample::Index>>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a new store");
        let mut scribe = Scribe::new(&store);
        let wait = |receipt: Receipt| runtime.block_on(receipt.wait()).expect("the disk works");
        let common = || engine.catalogue().iter(GuildId(u64::MAX)).cloned().collect::<Vec<_>>();
        let mut life = Engine::new(*engine.rules(), Catalogue::new(common()), Past::default());
        let snapshot_at = snapshot.map(|at| at.index(steps.len().max(1)));
        for (at, facts) in steps.into_iter().enumerate() {
            facts.iter().for_each(|fact| life.apply(fact));
            wait(scribe.write(facts, &life));
            if snapshot_at == Some(at) {
                wait(scribe.snapshot(&life));
                prop_assert_eq!(&restarted(&store, &life), &life);
            }
        }
        prop_assert_eq!(&restarted(&store, &engine), &engine);
        for result in results {
            let over = store.reader.contest(result.contest.guild, result.contest.id).expect("readable");
            prop_assert_eq!(over.expect("it is over").result(), result);
        }
    }
}
