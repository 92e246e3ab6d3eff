//! Exports and deletes all data of a member.

mod secret;

use super::boards::begin_edition;
use super::reader::Reader;
use super::sqlite::id;
use super::sqlite::{execute, signed};
use quiz_engine::Fact;
use quiz_engine::ids::{GuildId, MemberId};
use quiz_engine::member::{Member, MemberFact};
use quiz_engine::play::PlayFact;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Transaction};
use serde_json::{Map, Value};
use std::collections::{HashSet, VecDeque};

/// A column with ids of members.
struct Personal {
    table: &'static str,
    member: &'static str,
    /// The column with the name of that member.
    name: Option<&'static str>,
}

const fn personal(
    table: &'static str,
    member: &'static str,
    name: Option<&'static str>,
) -> Personal {
    Personal {
        table,
        member,
        name,
    }
}

/// Every column with ids of members, except in the tables of [`DELETED`].
const PERSONAL: [Personal; 25] = [
    personal("quiz", "starter", Some("starter_name")),
    personal("answer", "member", Some("name")),
    personal("award", "member", Some("name")),
    personal("sure", "member", None),
    personal("board", "member", Some("name")),
    personal("streak", "member", Some("name")),
    personal("report", "settled_by", None),
    personal("bank", "by", Some("by_name")),
    personal("fix", "by", Some("by_name")),
    personal("schedule", "by", Some("by_name")),
    personal("setting", "by", Some("by_name")),
    personal("tally", "member", Some("name")),
    personal("season", "started_by", None),
    personal("season", "ended_by", None),
    personal("board_edit", "member", Some("member_name")),
    personal("board_edit", "by", Some("by_name")),
    personal("board_edit", "undone_by", None),
    personal("contest", "by", Some("by_name")),
    personal("contest_entrant", "member", Some("name")),
    personal("contest_roster", "member", Some("name")),
    personal("contest_shown", "member", None),
    personal("team", "by", Some("by_name")),
    personal("suggestion", "member", Some("name")),
    personal("suggestion", "settled_by", None),
    personal("barred", "by", Some("by_name")),
];

/// Tables whose rows concern one member only; deletion removes these rows.
const DELETED: [Personal; 9] = [
    personal("report", "member", Some("name")),
    personal("memory", "member", None),
    personal("plan", "member", None),
    personal("reminder", "member", None),
    personal("lobby_member", "member", Some("name")),
    personal("team_member", "member", Some("name")),
    personal("barred", "member", Some("name")),
    personal("form_draft", "member", None),
    personal("skill", "member", None),
];

impl Reader {
    /// Returns all rows with the member's id: an array of rows for each table. Ids are
    /// strings, since many programs round large numbers.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn all_of(&self, member: MemberId) -> anyhow::Result<Map<String, Value>> {
        self.with(|connection| {
            let mut tables = Map::new();
            for personal in PERSONAL.iter().chain(&DELETED) {
                let rows = rows(connection, personal, member)?;
                if rows.is_empty() {
                    continue;
                }
                let all = tables
                    .entry(personal.table)
                    .or_insert_with(|| Value::Array(vec![]));
                if let Value::Array(all) = all {
                    let known: HashSet<String> = all.iter().map(Value::to_string).collect();
                    all.extend(
                        rows.into_iter()
                            .filter(|row| !known.contains(&row.to_string())),
                    );
                }
            }
            Ok(tables)
        })
    }
}

impl Personal {
    fn select(&self) -> String {
        let Self { table, member, .. } = self;
        // With the answered questions.
        let (more, join) = match *table {
            "answer" | "award" => (
                ", question.prompt",
                " JOIN round ON round.id = one.round
                  JOIN quiz_question ON quiz_question.quiz = round.quiz AND quiz_question.number = round.number
                  JOIN question ON question.hash = quiz_question.question",
            ),
            _ => ("", ""),
        };
        let hidden = secret::columns(table);
        format!("SELECT one.*{more}{hidden} FROM {table} AS one{join} WHERE one.{member} = ?1")
    }

    fn replace(&self) -> String {
        let Self {
            table,
            member,
            name,
        } = self;
        let named = name.map_or_else(String::new, |name| format!(", {name} = ?3"));
        let erased = match TYPED.contains(table) {
            true => ERASED,
            false => "",
        };
        format!("UPDATE {table} SET {member} = ?2{named}{erased} WHERE {member} = ?1")
    }

    /// Returns the statement for a part of the rows, if the table is one of [`MANY`].
    fn slice(&self) -> Option<String> {
        let Self { table, member, .. } = self;
        let (_, key) = MANY.iter().find(|(many, _)| many == table)?;
        let replace = self.replace();
        Some(format!(
            "{replace} AND {key} IN (SELECT {key} FROM {table} WHERE {member} = ?1 LIMIT ?4)"
        ))
    }

    fn delete(&self) -> String {
        let Self { table, member, .. } = self;
        format!("DELETE FROM {table} WHERE {member} = ?1")
    }
}

fn rows(
    connection: &Connection,
    personal: &Personal,
    member: MemberId,
) -> anyhow::Result<Vec<Value>> {
    let mut statement = connection.prepare(&personal.select())?;
    let names: Vec<_> = statement.column_names().map(str::to_owned).collect();
    let rows = statement.query_map([signed(member.0)], |row| {
        let mut object = Map::new();
        for (at, name) in names.iter().enumerate() {
            object.insert(name.clone(), json(row.get_ref(at)?));
        }
        secret::hide(personal.table, row, &mut object)?;
        secret::remove_others(personal.table, &mut object, member);
        Ok(Value::Object(object))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn json(value: ValueRef<'_>) -> Value {
    const EXACT: std::ops::RangeInclusive<i64> = -(1 << 53)..=1 << 53;
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) if EXACT.contains(&number) => number.into(),
        ValueRef::Integer(number) => number.to_string().into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => bytes.to_vec().into(),
    }
}

/// Tables in which a member can have so many rows that they are renamed in slices, each with the
/// column that identifies the rows of a slice.
const MANY: [(&str, &str); 4] = [
    ("award", "round"),
    ("answer", "interaction"),
    ("sure", "interaction"),
    ("tally", "quiz"),
];

/// Tables with texts that members typed, which a deletion empties.
const TYPED: [&str; 3] = ["answer", "award", "contest_shown"];
/// Empties a text, and leaves NULL, which stands for no text.
const ERASED: &str = ", typed = substr(typed, 1, 0)";

const EVERY_SERVER: GuildId = GuildId(0);

/// The most rows of a slice; they take a few milliseconds in a large store.
const SLICE: usize = 100;

/// Members whose rows are being renamed to a tombstone. The unfinished ones are in the table
/// `forgetting` too, so that the next start finishes them.
#[derive(Debug, Default)]
pub(super) struct Forgetting(VecDeque<(MemberId, Member)>);

impl Forgetting {
    /// Reads what an earlier process did not finish.
    fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let mut statement = connection.prepare("SELECT member, tombstone, name FROM forgetting")?;
        let left = statement.query_map([], |row| {
            let tombstone = Member {
                id: MemberId(id(row, 1)?),
                name: row.get(2)?,
            };
            Ok((MemberId(id(row, 0)?), tombstone))
        })?;
        Ok(Self(left.collect::<Result<_, _>>()?))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of members that are not forgotten yet.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether the fact concerns rows that are not renamed yet.
    pub(super) fn concerns(&self, fact: &Fact) -> bool {
        let named = |member: MemberId| {
            let mut pending = self.0.iter();
            pending.any(|(one, tombstone)| member == *one || member == tombstone.id)
        };
        match fact {
            Fact::Play(PlayFact::Answered { member, .. }) => named(member.id),
            Fact::Play(PlayFact::Closed { awards, .. } | PlayFact::Rescored { awards, .. }) => {
                awards.iter().any(|award| named(award.member.id))
            }
            Fact::Play(PlayFact::SaidHowSure { member, .. })
            | Fact::Member(MemberFact::Forgotten { member, .. }) => named(*member),
            _ => false,
        }
    }

    /// Replaces the member's id and name with a tombstone in all tables except those of [`MANY`], and
    /// in running quizzes, whose ends count the rows again. Deletes the rows of [`DELETED`].
    pub(super) fn begin(
        &mut self,
        transaction: &Transaction<'_>,
        member: MemberId,
        tombstone: &Member,
    ) -> rusqlite::Result<()> {
        let replace = |sql: &str, named: bool| match named {
            true => execute(
                transaction,
                sql,
                (signed(member.0), signed(tombstone.id.0), &tombstone.name),
            ),
            false => execute(transaction, sql, (signed(member.0), signed(tombstone.id.0))),
        };
        replace("INSERT INTO forgetting VALUES (?1, ?2, ?3)", true)?;
        begin_edition(transaction, EVERY_SERVER)?;
        replace(
            "UPDATE award SET member = ?2, name = ?3, typed = substr(typed, 1, 0) WHERE member = ?1 AND round IN (
                 SELECT round.id FROM quiz INDEXED BY quiz_running CROSS JOIN round ON round.quiz = quiz.id
                 WHERE quiz.ended_at IS NULL)",
            true,
        )?;
        for personal in PERSONAL.iter().filter(|one| one.slice().is_none()) {
            replace(&personal.replace(), personal.name.is_some())?;
        }
        for personal in &DELETED {
            execute(transaction, &personal.delete(), [signed(member.0)])?;
        }
        self.0.push_back((member, tombstone.clone()));
        Ok(())
    }

    /// Renames the next rows.
    pub(super) fn step(&mut self, transaction: &Transaction<'_>) -> rusqlite::Result<()> {
        let Some((member, tombstone)) = self.0.front() else {
            return Ok(());
        };
        let member = signed(member.0);
        for sql in PERSONAL.iter().filter_map(Personal::slice) {
            let values = (
                member,
                signed(tombstone.id.0),
                &tombstone.name,
                SLICE as i64,
            );
            if execute(transaction, &sql, values)? > 0 {
                return Ok(());
            }
        }
        execute(
            transaction,
            "DELETE FROM forgetting WHERE member = ?1",
            [member],
        )?;
        self.0.pop_front();
        begin_edition(transaction, EVERY_SERVER)?;
        Ok(())
    }
}

/// Finishes what an earlier process did not.
pub(super) fn finish_forgetting(connection: &mut Connection) -> anyhow::Result<()> {
    let mut left = Forgetting::of(connection)?;
    while !left.is_empty() {
        let transaction = connection.transaction()?;
        left.step(&transaction)?;
        transaction.commit()?;
    }
    Ok(())
}

/// The number of the literals above that are templates of statements for each column.
#[cfg(test)]
pub(super) const TEMPLATES: usize = 3;

/// Returns the statements for each column.
#[cfg(test)]
pub(super) fn statements() -> Vec<String> {
    let mut statements: Vec<_> = PERSONAL.iter().map(Personal::replace).collect();
    statements.extend(PERSONAL.iter().filter_map(Personal::slice));
    statements.extend(DELETED.iter().map(Personal::delete));
    let all = PERSONAL.iter().chain(&DELETED);
    statements.extend(all.map(Personal::select));
    statements
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite;

    /// Columns without ids or names of members: in every table, or in the one before the dot. The
    /// rows of `forgetting` are deleted at the end of a deletion.
    const IMPERSONAL: &str = "id hash prompt body bank guild channel started_at bank_title wanted
        seconds mode tag default_seconds gap_ms language seed paused_at ended_at ended ended_nth
        podium_posted ask schedule due_at until_at ping difficulty lives lobby_until lobby_message begun_at lobby_shown thread forgiven announced opening_posted
        cancelled quiz number question
        option_order asked_at message posted_at away closed_at closed revealed interaction round
        chosen arrived_at typed took_ms correct points at answered right_ms won only settled
        settled_at text file before after fix title changed told channel_name zone time days
        closes_after through counted paused used_up untold removed_at quizmaster_role channels
        hide_names length stability due banks opens closes attempts teams opened_at posted place
        contest team attempt answered_by undone_at season.name confidence
        forgetting.member forgetting.tombstone forgetting.name n picture.name bytes salt digest
        answers explanation reason form rating
        new_per_day exam begun_at last last_day done off dm";

    #[test]
    fn every_column_is_listed_as_personal_or_as_impersonal() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut connection = sqlite::open(&folder.path().join("s")).expect("a new store");
        sqlite::migrate(&mut connection, |_| Ok(())).expect("migrated");
        let mut statement = connection
            .prepare(
                "SELECT t.name, c.name FROM sqlite_schema AS t
                 JOIN pragma_table_xinfo(t.name) AS c WHERE t.type = 'table'",
            )
            .expect("SQL");
        let columns = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        });
        let impersonal: HashSet<_> = IMPERSONAL.split_whitespace().collect();
        for column in columns.expect("rows") {
            let (table, column) = column.expect("two texts");
            let mut known = PERSONAL.iter().chain(&DELETED);
            let personal = known.any(|one| {
                one.table == table && (one.member == column || one.name == Some(&column))
            });
            let full = format!("{table}.{column}");
            let impersonal = impersonal.contains(&*column) || impersonal.contains(&*full);
            assert!(
                personal || impersonal,
                "add {table}.{column} to PERSONAL if it may identify a member, else to IMPERSONAL"
            );
        }
    }

    const MEMBER: MemberId = MemberId(5);

    fn tombstone() -> Member {
        Member {
            id: MemberId(1),
            name: "—".into(),
        }
    }

    /// Returns a store in which the member has this number of rows in each table of [`MANY`].
    fn store_with(folder: &std::path::Path, rows: usize) -> Connection {
        let mut connection = sqlite::open(&folder.join("quizbot.db")).expect("a new store");
        sqlite::migrate(&mut connection, |_| Ok(())).expect("migrated");
        let made = format!(
            "PRAGMA foreign_keys = OFF;
             WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
             INSERT INTO answer SELECT i, i, 5, 'Ana', 1, 0, NULL FROM n;
             INSERT INTO award SELECT round, member, name, 1, 0, 1, 1000, NULL, NULL FROM answer;
             INSERT INTO sure SELECT interaction, round, member, 'sure', 0 FROM answer;
             INSERT INTO tally SELECT round, 'git', member, name, 1000, 1, 1, 0, 0 FROM answer;
             PRAGMA foreign_keys = ON;"
        );
        connection.execute_batch(&made).expect("rows");
        connection
    }

    fn rows_of(connection: &Connection, member: MemberId) -> usize {
        let all = PERSONAL.iter().chain(&DELETED);
        let counts = all.map(|one| rows(connection, one, member).expect("readable").len());
        counts.sum()
    }

    #[test]
    fn a_deletion_renames_slice_by_slice_and_leaves_no_row() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut connection = store_with(folder.path(), SLICE * 2 + 50);
        let mut forgetting = Forgetting::default();
        let transaction = connection.transaction().expect("begun");
        let begun = forgetting.begin(&transaction, MEMBER, &tombstone());
        begun.expect("begun");
        transaction.commit().expect("committed");
        let answered = |id| {
            Fact::Play(PlayFact::Answered {
                quiz: quiz_engine::ids::QuizId(1),
                round: quiz_engine::ids::RoundId(1),
                interaction: quiz_engine::ids::InteractionId(1),
                member: Member {
                    id: MemberId(id),
                    name: "Ana".into(),
                },
                answer: quiz_engine::question::Answer::Typed("a".into()),
                at: quiz_engine::ids::Timestamp(0),
            })
        };
        assert!(forgetting.concerns(&answered(MEMBER.0)));
        assert!(!forgetting.concerns(&answered(6)));
        let mut slices = 0;
        while !forgetting.is_empty() {
            let before: usize = rows_of(&connection, MEMBER);
            let transaction = connection.transaction().expect("begun");
            forgetting.step(&transaction).expect("renamed");
            transaction.commit().expect("committed");
            assert!(before - rows_of(&connection, MEMBER) <= SLICE);
            slices += 1;
        }
        // Three for each table, and one that finds nothing left.
        assert_eq!(slices, 13);
        assert_eq!(rows_of(&connection, MEMBER), 0);
        let left = Forgetting::of(&connection).expect("readable");
        assert!(left.is_empty());
    }

    #[test]
    fn a_deletion_that_a_crash_interrupted_is_finished_at_the_next_start() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut connection = store_with(folder.path(), SLICE + 1);
        let transaction = connection.transaction().expect("begun");
        let begun = Forgetting::default().begin(&transaction, MEMBER, &tombstone());
        begun.expect("begun");
        transaction.commit().expect("committed");
        assert!(rows_of(&connection, MEMBER) > 0);
        finish_forgetting(&mut connection).expect("finished");
        assert_eq!(rows_of(&connection, MEMBER), 0);
    }
}
