//! Exports and deletes all data of a member.

mod secret;

use self::secret::{SECRETS, SHOWN_ORDER, as_shown, remove_others};
use super::read::Reader;
use super::writer::{execute, signed};
use quiz_engine::Fact;
use quiz_engine::ids::{ContestId, MemberId, QuizId};
use quiz_engine::member::{Departed, Going, Member, MemberFact};
use quiz_engine::question::Choices;
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
const PERSONAL: [Personal; 21] = [
    personal("quiz", "starter", Some("starter_name")),
    personal("answer", "member", Some("name")),
    personal("award", "member", Some("name")),
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
];

/// Tables whose rows concern one member only; deletion removes these rows.
const THEIRS_ALONE: [Personal; 3] = [
    personal("report", "member", Some("name")),
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
    let secrets: Vec<_> = SECRETS.iter().filter(|one| one.table == *table).collect();
    let conditions = secrets.iter().map(|one| format!(", {}", one.until));
    let order = match *table {
        "answer" => format!(", {SHOWN_ORDER}"),
        _ => String::new(),
    };
    let conditions: String = conditions.collect();
    let sql = format!(
        "SELECT one.*{more}{order}{conditions} FROM {table} AS one{join} WHERE one.{column} = ?1"
    );
    let mut statement = connection.prepare(&sql)?;
    let names: Vec<_> = statement.column_names().map(str::to_owned).collect();
    let shown = names.len() - secrets.len();
    let rows = statement.query_map([signed(member.0)], |row| {
        let mut object = Map::new();
        for (at, name) in names[..shown].iter().enumerate() {
            object.insert(name.clone(), json(row.get_ref(at)?));
        }
        object.remove("shown_order");
        for (at, secret) in (shown..).zip(&secrets) {
            if !row.get::<_, bool>(at)? {
                continue;
            }
            object.remove(secret.column);
            if secret.table == "answer" {
                let order: Vec<u8> = row.get("shown_order")?;
                let chosen = Choices::from_bits(row.get(secret.column)?);
                object.insert("chosen_as_shown".into(), as_shown(chosen, &order).into());
            }
        }
        remove_others(table, &mut object, member);
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

/// Tables with texts that members typed, which deletion empties.
const TYPED: [&str; 3] = ["answer", "award", "contest_shown"];

/// Stores who was forgotten while a quiz or contest goes on.
pub(super) fn write_departed(
    transaction: &Transaction<'_>,
    from: Going,
    departed: &Departed,
) -> rusqlite::Result<()> {
    let Departed { salt, digest } = departed;
    let (quiz, contest) = ids(from);
    let sql = "INSERT INTO departed (quiz, contest, salt, digest) VALUES (?1, ?2, ?3, ?4)";
    execute(transaction, sql, (quiz, contest, salt, digest)).map(drop)
}

/// Deletes the hashes of a quiz or contest that has ended.
pub(super) fn drop_departed(transaction: &Transaction<'_>, from: Going) -> rusqlite::Result<()> {
    let sql = "DELETE FROM departed WHERE quiz = ?1 OR contest = ?2";
    execute(transaction, sql, ids(from)).map(drop)
}

fn ids(from: Going) -> (Option<i64>, Option<i64>) {
    match from {
        Going::Quiz(quiz) => (Some(signed(quiz.0)), None),
        Going::Contest(contest) => (None, Some(signed(contest.0))),
    }
}

/// Returns the members who were forgotten in what still goes on, as facts.
pub(super) fn departed(connection: &Connection) -> anyhow::Result<Vec<Fact>> {
    let mut statement = connection.prepare("SELECT quiz, contest, salt, digest FROM departed")?;
    let facts = statement.query_map([], |row| {
        let quiz: Option<i64> = row.get(0)?;
        let from = match quiz {
            Some(quiz) => Going::Quiz(QuizId(quiz.cast_unsigned())),
            None => Going::Contest(ContestId(row.get::<_, i64>(1)?.cast_unsigned())),
        };
        let departed = Departed {
            salt: row.get(2)?,
            digest: row.get(3)?,
        };
        Ok(Fact::Member(MemberFact::Departed { from, departed }))
    })?;
    Ok(facts.collect::<Result<_, _>>()?)
}

/// Replaces the member's id and name by a tombstone, empties the texts that they typed, and deletes
/// the rows of [`THEIRS_ALONE`].
pub(super) fn forget(
    transaction: &Transaction<'_>,
    member: MemberId,
    tombstone: &Member,
) -> rusqlite::Result<()> {
    for table in TYPED {
        let sql = format!("UPDATE {table} SET typed = '' WHERE member = ?1 AND typed IS NOT NULL");
        execute(transaction, &sql, [signed(member.0)])?;
    }
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
mod tests;
