//! Exports and deletes all data of a member.

use super::read::Reader;
use super::sqlite::{execute, signed};
use quiz_engine::ids::MemberId;
use quiz_engine::member::Member;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Transaction};
use serde_json::{Map, Value};
use std::collections::HashSet;

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

/// Every column with ids of members, except in the tables of [`THEIRS_ALONE`].
const PERSONAL: [Personal; 22] = [
    personal("quiz", "starter", Some("starter_name")),
    personal("answer", "member", Some("name")),
    personal("award", "member", Some("name")),
    personal("board", "member", Some("name")),
    personal("streak", "member", Some("name")),
    personal("report", "member", Some("name")),
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
];

/// Tables whose rows concern one member only; deletion removes these rows.
const THEIRS_ALONE: [Personal; 2] = [
    personal("review", "member", None),
    personal("team_member", "member", Some("name")),
];

impl Reader {
    /// Returns all rows with the member's id: an object with an array of rows for each table. Ids are
    /// strings, since many programs round large numbers.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn all_of(&self, member: MemberId) -> anyhow::Result<Value> {
        self.with(|connection| {
            let mut tables = Map::new();
            for personal in PERSONAL.iter().chain(&THEIRS_ALONE) {
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
            Ok(Value::Object(tables))
        })
    }
}

fn rows(
    connection: &Connection,
    personal: &Personal,
    member: MemberId,
) -> anyhow::Result<Vec<Value>> {
    let Personal {
        table,
        member: column,
        ..
    } = personal;
    // Rows of answers get the prompt of the question.
    let (more, join) = match *table {
        "answer" | "award" => (
            ", question.prompt",
            " JOIN round ON round.id = one.round
              JOIN quiz_question ON quiz_question.quiz = round.quiz AND quiz_question.number = round.number
              JOIN question ON question.hash = quiz_question.question",
        ),
        _ => ("", ""),
    };
    let sql = format!("SELECT one.*{more} FROM {table} AS one{join} WHERE one.{column} = ?1");
    let mut statement = connection.prepare(&sql)?;
    let names: Vec<_> = statement.column_names().map(str::to_owned).collect();
    let rows = statement.query_map([signed(member.0)], |row| {
        let mut object = Map::new();
        for (at, name) in names.iter().enumerate() {
            object.insert(name.clone(), json(row.get_ref(at)?));
        }
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

/// Replaces the member's id and name by a tombstone, and deletes the rows of [`THEIRS_ALONE`].
pub(super) fn forget(
    transaction: &Transaction<'_>,
    member: MemberId,
    tombstone: &Member,
) -> rusqlite::Result<()> {
    for Personal {
        table,
        member: column,
        name,
    } in &PERSONAL
    {
        let named = name.map_or_else(String::new, |name| format!(", {name} = ?3"));
        let sql = format!("UPDATE {table} SET {column} = ?2{named} WHERE {column} = ?1");
        let (member, id) = (signed(member.0), signed(tombstone.id.0));
        match name {
            Some(_) => execute(transaction, &sql, (member, id, &tombstone.name))?,
            None => execute(transaction, &sql, (member, id))?,
        };
    }
    for Personal {
        table,
        member: column,
        ..
    } in &THEIRS_ALONE
    {
        let sql = format!("DELETE FROM {table} WHERE {column} = ?1");
        execute(transaction, &sql, [signed(member.0)])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite;

    /// Columns without ids or names of members: in every table, or in the one before the dot.
    const OF_NOBODY: &str = "id hash prompt body bank guild channel started_at bank_title wanted
        seconds mode tag default_seconds gap_ms language seed paused_at ended_at ended ended_nth
        podium_posted ask schedule due_at until_at ping difficulty quiz number question
        option_order asked_at message posted_at away closed_at closed revealed interaction round
        chosen arrived_at typed took_ms correct points at answered right_ms won only settled
        settled_at text file before after fix title changed told channel_name zone time days
        closes_after through counted paused used_up untold removed_at quizmaster_role channels
        hide_names length stability due banks opens closes attempts teams opened_at posted place
        contest team attempt answered_by undone_at season.name";

    #[test]
    fn every_column_is_listed_as_personal_or_as_impersonal() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut connection = sqlite::open(&folder.path().join("s")).expect("a new store");
        sqlite::migrate(&mut connection).expect("migrated");
        let mut statement = connection
            .prepare(
                "SELECT t.name, c.name FROM sqlite_schema AS t
                 JOIN pragma_table_xinfo(t.name) AS c WHERE t.type = 'table'",
            )
            .expect("SQL");
        let columns = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        });
        let of_nobody: HashSet<_> = OF_NOBODY.split_whitespace().collect();
        for column in columns.expect("rows") {
            let (table, column) = column.expect("two texts");
            let mut known = PERSONAL.iter().chain(&THEIRS_ALONE);
            let personal = known.any(|one| {
                one.table == table && (one.member == column || one.name == Some(&column))
            });
            let full = format!("{table}.{column}");
            let impersonal = of_nobody.contains(&*column) || of_nobody.contains(&*full);
            assert!(
                personal || impersonal,
                "add {table}.{column} to PERSONAL if it may identify a member, else to OF_NOBODY"
            );
        }
    }
}
