//! Hashes of members who were forgotten while a quiz or contest still runs in which they had answered.

use super::sqlite::{execute, signed};
use quiz_engine::Fact;
use quiz_engine::ids::{ContestId, QuizId};
use quiz_engine::member::{Departed, Going, MemberFact};
use rusqlite::{Connection, Transaction};

/// Stores who was forgotten while a quiz or contest still runs.
pub(super) fn insert(
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
pub(super) fn delete(transaction: &Transaction<'_>, from: Going) -> rusqlite::Result<()> {
    let sql = "DELETE FROM departed WHERE quiz = ?1 OR contest = ?2";
    execute(transaction, sql, ids(from)).map(drop)
}

fn ids(from: Going) -> (Option<i64>, Option<i64>) {
    match from {
        Going::Quiz(quiz) => (Some(signed(quiz.0)), None),
        Going::Contest(contest) => (None, Some(signed(contest.0))),
    }
}

/// Returns the members who were forgotten in what still runs, as facts.
pub(super) fn facts(connection: &Connection) -> anyhow::Result<Vec<Fact>> {
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
