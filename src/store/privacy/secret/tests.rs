//! Every exported column is known as secret or harmless, and an export gives nothing away.

use super::*;
use crate::store::privacy::rows;
use crate::store::sqlite;
use rusqlite::Connection;
use std::collections::HashSet;

/// What a member may know of their own rows at any time. A new column of an exported table is to
/// be put here, or into [`SECRETS`] if a right answer follows from it.
const HARMLESS: [(&str, &str); 19] = [
    (
        "quiz",
        "id guild channel starter starter_name started_at bank bank_title wanted seconds mode
         tag default_seconds gap_ms language paused_at ended_at ended ended_nth podium_posted
         schedule due_at until_at ping difficulty ask lives lobby_until lobby_message begun_at
         lobby_shown thread untold",
    ),
    ("answer", "interaction round member name arrived_at typed"),
    // Written when the question closes, which reveals the answer.
    (
        "award",
        "round member name chosen took_ms correct points typed confidence",
    ),
    ("sure", "interaction round member confidence arrived_at"),
    (
        "board",
        "channel member guild name points correct answered right_ms won",
    ),
    ("streak", "schedule member name length counted forgiven"),
    ("lobby_member", "id quiz member name"),
    (
        "report",
        "id guild round member name text at settled_at settled settled_by",
    ),
    // A quizmaster's own file.
    ("bank", "guild id file text at by by_name"),
    ("fix", "id guild question before after by by_name at"),
    (
        "schedule",
        "id guild channel channel_name bank zone time days closes_after ping by by_name at
         language through counted paused_at paused used_up untold removed_at",
    ),
    (
        "setting",
        "guild quizmaster_role language zone seconds mode channels hide_names by by_name at",
    ),
    (
        "tally",
        "quiz bank member name points correct answered right_ms won",
    ),
    (
        "season",
        "id guild name started_at started_by ended_at ended_by",
    ),
    (
        "board_edit",
        "id guild channel through member member_name by by_name at undone_at undone_by",
    ),
    (
        "contest",
        "id guild channel title banks bank_title opens closes seconds attempts teams by by_name
         at language opened_at closed_at posted untold announced opening_posted cancelled",
    ),
    ("contest_entrant", "contest member name at"),
    ("contest_roster", "contest team title member name"),
    (
        "contest_shown",
        "contest member attempt number interaction answered_by typed",
    ),
];
const HARMLESS_ALONE: [(&str, &str); 9] = [
    ("team", "id guild title by by_name at"),
    ("team_member", "guild member name team at"),
    ("skill", "guild bank member rating answers at"),
    // What the member wrote; it is emptied when it is in a bank.
    (
        "suggestion",
        "id guild member name prompt answers explanation at settled_at settled_by bank_title
         question reason untold",
    ),
    ("barred", "guild member name by by_name at"),
    (
        "form_draft",
        "guild member interaction form title prompt answers explanation",
    ),
    (
        "memory",
        "guild member question stability difficulty at due begun_at took_ms",
    ),
    ("plan", "member bank guild new_per_day exam zone at"),
    (
        "reminder",
        "member dm time zone language at last last_day done off",
    ),
];

#[test]
fn every_exported_column_tells_no_answer_early_or_is_listed_as_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut connection = sqlite::open(&folder.path().join("s")).expect("a new store");
    sqlite::migrate(&mut connection, |_| Ok(())).expect("migrated");
    let exported: HashSet<_> = PERSONAL
        .iter()
        .chain(&DELETED)
        .map(|one| one.table)
        .collect();
    for table in exported {
        let mut statement = connection
            .prepare("SELECT name FROM pragma_table_xinfo(?1)")
            .expect("SQL");
        let columns = statement.query_map([table], |row| row.get::<_, String>(0));
        for column in columns.expect("rows") {
            let column = column.expect("a text");
            let mut all = HARMLESS.iter().chain(&HARMLESS_ALONE);
            let harmless = all.any(|(of, columns)| {
                *of == table && columns.split_whitespace().any(|one| one == column)
            });
            let mut secrets = SECRETS.iter();
            let secret = secrets.any(|one| one.table == table && one.column == column);
            assert!(
                harmless != secret,
                "{table}.{column}: put it into SECRETS if a right answer follows from it, else into HARMLESS"
            );
        }
    }
}

/// The rows of a table in the export of a member.
fn exported(connection: &Connection, table: &str, member: u64) -> Vec<Value> {
    let mut all = PERSONAL.iter().chain(&DELETED).collect::<Vec<_>>();
    all.retain(|one| one.table == table);
    all.iter()
        .flat_map(|one| rows(connection, one, MemberId(member)).expect("rows"))
        .collect()
}

#[test]
fn an_export_tells_no_answer_of_what_is_open_and_all_of_what_is_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = sqlite::open(&folder.path().join("s")).expect("a new store");
    sqlite::migrate(&mut store, |_| Ok(())).expect("migrated");
    store
        .execute_batch(
            "INSERT INTO question (hash, id, prompt, body) VALUES ('h', 'b/1', 'P?', '{}');
             INSERT INTO quiz (id, guild, channel, starter, starter_name, started_at, bank,
                 bank_title, wanted, mode, default_seconds, gap_ms, language, seed)
             VALUES (1, 1, 1, 7, 'Ana', 0, 'b', 'B', 1, 'classic', 20, 0, 'en', 99);
             INSERT INTO quiz_question VALUES (1, 1, 'h');
             INSERT INTO round (id, quiz, number, option_order, seconds, asked_at)
             VALUES (1, 1, 1, x'020001', 20, 0);
             INSERT INTO answer (interaction, round, member, name, chosen, arrived_at)
             VALUES (5, 1, 7, 'Ana', 5, 0);
             INSERT INTO contest (id, guild, channel, title, banks, bank_title, opens, closes,
                 attempts, teams, by, by_name, at, language, seed)
             VALUES (1, 1, 1, 'Cup', 'b', 'B', 0, 9, 1, 0, 7, 'Ana', 0, 'en', 98);
             INSERT INTO contest_entrant VALUES (1, 7, 'Ana', 97, 0);
             INSERT INTO contest_shown (contest, member, attempt, number, interaction,
                 answered_by, chosen, correct, points) VALUES (1, 7, 1, 1, 3, 4, 1, 1, 1000);",
        )
        .expect("SQL");
    let one = |store: &Connection, table: &str| exported(store, table, 7).remove(0);
    let answer = one(&store, "answer");
    assert_eq!(answer["chosen"], Value::Null);
    // Index 2 was shown as A, and index 0 as B.
    assert_eq!(answer["chosen_as_shown"], "AB");
    for (table, column) in [
        ("quiz", "seed"),
        ("contest", "seed"),
        ("contest_entrant", "seed"),
        ("contest_shown", "chosen"),
        ("contest_shown", "correct"),
        ("contest_shown", "points"),
    ] {
        assert_eq!(one(&store, table)[column], Value::Null, "{table}");
    }
    store
        .execute_batch(
            "UPDATE round SET closed_at = 1; UPDATE quiz SET ended_at = 1;
             UPDATE contest SET closed_at = 1;",
        )
        .expect("SQL");
    let answer = one(&store, "answer");
    assert_eq!(answer["chosen"], 5);
    assert_eq!(answer["chosen_as_shown"], Value::Null);
    for (table, column) in [
        ("quiz", "seed"),
        ("contest", "seed"),
        ("contest_entrant", "seed"),
        ("contest_shown", "chosen"),
        ("contest_shown", "correct"),
        ("contest_shown", "points"),
    ] {
        assert_ne!(one(&store, table)[column], Value::Null, "{table}");
    }
    // What was withdrawn for a contest is asked in it.
    let withdrawn = "UPDATE round SET closed = 'withdrawn'; UPDATE quiz SET ended = 'withdrawn';";
    store.execute_batch(withdrawn).expect("SQL");
    assert_eq!(one(&store, "answer")["chosen"], Value::Null);
    assert_eq!(one(&store, "quiz")["seed"], Value::Null);
}

#[test]
fn an_export_names_no_other_member() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = sqlite::open(&folder.path().join("s")).expect("a new store");
    sqlite::migrate(&mut store, |_| Ok(())).expect("migrated");
    store
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             INSERT INTO report VALUES (1, 1, 1, 8, 'Ben', 'B is right', 0, 1, 'fixed', 7);
             INSERT INTO season VALUES (1, 1, 'Winter', 0, 7, 1, 8);
             INSERT INTO board_edit VALUES (1, 1, NULL, NULL, 8, 'Ben', 7, 'Ana', 0, 1, 9);",
        )
        .expect("SQL");
    for member in [7, 8] {
        let all = ["report", "season", "board_edit"]
            .map(|table| exported(&store, table, member))
            .concat();
        assert_eq!(all.len(), 3);
        let text = Value::from(all).to_string();
        let (own, other) = match member {
            7 => ("Ana", "Ben"),
            _ => ("Ben", "Ana"),
        };
        assert!(text.contains(own) && !text.contains(other), "{text}");
        assert_eq!(text.contains("B is right"), member == 8);
        for id in [7, 8, 9].iter().filter(|id| **id != member) {
            assert!(!text.contains(&format!(":{id},")), "{id} in {text}");
            assert!(!text.contains(&format!(":{id}}}")), "{id} in {text}");
        }
    }
}
