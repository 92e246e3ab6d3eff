//! Whatever was played, a start makes the same engine of it, the boards that are added up in the
//! store are those of the engine, and results are as they were told.

use super::super::*;
use super::started_again;
use proptest::prelude::*;
use quiz_engine::{
    Bank, BankId, Board, ChannelId, Choices, Engine, GuildId, Input, Interval, Question, Timestamp,
    contested, played,
};
use rusqlite::Connection;
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
    let wish = BoardRequest { scope, span, bank };
    store.reader.board(&wish).expect("readable")
}

fn assert_sums(store: &Store, engine: &Engine, banks: &[Arc<Bank>]) {
    for at in BOARDS {
        let board = engine.channel_board(at.1);
        assert_eq!(sums(store, at, None), board);
        let mut by_bank = Board::new();
        for bank in banks {
            for (member, tally) in sums(store, at, Some(&bank.id)) {
                by_bank.entry(member).or_default().add(&tally);
            }
        }
        assert_eq!(by_bank, board);
    }
}

/// All that is summed up by quiz, in order.
fn tallies(connection: &Connection) -> Vec<String> {
    const ROWS: &str =
        "SELECT concat_ws(' ', quiz, bank, member, name, points, correct, answered, right_ms, won)
        FROM tally ORDER BY quiz, bank, member";
    let mut statement = connection.prepare(ROWS).expect("valid SQL");
    let rows = statement.query_map([], |row| row.get(0));
    rows.expect("readable")
        .collect::<Result<_, _>>()
        .expect("text")
}

/// A store from before there were sums has the same as one that summed up as it went.
fn assert_migrated(folder: &Path) {
    let connection = Connection::open(folder.join("quizbot.db")).expect("the store");
    let lived = tallies(&connection);
    let before = "BEGIN; DROP TABLE tally; DROP TABLE season; DROP TABLE board_edit;
        DROP INDEX quiz_by_channel; DROP INDEX quiz_by_guild;";
    connection.execute_batch(before).expect("valid SQL");
    let migration = include_str!("../migrations/008.sql");
    connection.execute_batch(migration).expect("valid SQL");
    assert_eq!(tallies(&connection), lived);
    connection.execute_batch("ROLLBACK").expect("valid SQL");
}

/// The question with another first option, or other first options, as the right ones.
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
    fn any_game_and_any_corrections_come_back_and_add_up(
        (mut engine, facts) in played(),
        snapshot in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a new store");
        let write = |facts| runtime.block_on(store.writer.enqueue(facts).wait()).expect("the disk is well");
        write(facts);
        let banks: Vec<_> = engine.catalogue().iter(GuildId(1)).cloned().collect();
        assert_sums(&store, &engine, &banks);
        assert_migrated(folder.path());
        if snapshot {
            let boards = BOARDS.map(|(guild, channel)| {
                let board = engine.standings().channel(channel);
                BoardSnapshot { guild, channel, board }
            });
            runtime.block_on(store.writer.snapshot(boards.into()).wait()).expect("the disk is well");
        }

        let questions = banks.iter().flat_map(|bank| &bank.questions);
        for fixed in questions.filter_map(|question| fixed(question)).map(Arc::new) {
            for guild in [0, 1].map(GuildId) {
                let right = Arc::clone(&fixed);
                write(engine.handle(LATER, Input::Correct { guild, fixed: right }).facts);
                let answered = store.reader.answered(guild, &fixed.id).expect("readable");
                let right = Arc::clone(&fixed);
                write(engine.handle(LATER, Input::Rescore { fixed: right, answered }).facts);
            }
        }
        assert_sums(&store, &engine, &banks);

        let next = started_again(&store, &engine);
        prop_assert_eq!(next.standings(), engine.standings());
        if !snapshot {
            prop_assert_eq!(next, engine);
        }
    }

    #[test]
    fn any_contests_come_back_with_their_results((engine, facts, results) in contested()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path()).expect("a new store");
        runtime.block_on(store.writer.enqueue(facts).wait()).expect("the disk is well");
        prop_assert_eq!(started_again(&store, &engine), engine);
        for told in results {
            let over = store.reader.contest(told.contest.guild, told.contest.id).expect("readable");
            prop_assert_eq!(over.expect("it is over").result(), told);
        }
    }
}
