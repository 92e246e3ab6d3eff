//! Deletes old answers. Their sums in `tally` and `board` stay.
//!
//! The rows of one question have its round, whose ids count upwards, so the oldest are found by the
//! smallest round.

use super::reader::Reader;
use super::sqlite::id;
use super::sqlite::{execute, signed};
use quiz_engine::ids::{RoundId, Timestamp};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// The most rows of a table that one change deletes, so that presses do not wait for it.
const SLICE: usize = 500;

/// A table with the answers of members, and the statement that deletes some of one round.
const TABLES: [(&str, &str); 2] = [
    (
        "SELECT min(round) FROM answer",
        "DELETE FROM answer WHERE interaction IN
             (SELECT interaction FROM answer WHERE round = ?1 LIMIT ?2)",
    ),
    (
        "SELECT min(round) FROM award",
        "DELETE FROM award WHERE round = ?1 AND member IN
             (SELECT member FROM award WHERE round = ?1 LIMIT ?2)",
    ),
];

impl Reader {
    /// Returns whether there are answers from before a time that can be deleted.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn has_answers_before(&self, before: Timestamp) -> anyhow::Result<bool> {
        self.with(|connection| {
            for (oldest, _) in TABLES {
                if oldest_round(connection, oldest, before)?.is_some() {
                    return Ok(true);
                }
            }
            Ok(false)
        })
    }
}

/// Deletes some answers from before a time.
pub(super) fn delete_answers(
    transaction: &Transaction<'_>,
    before: Timestamp,
) -> anyhow::Result<()> {
    for (oldest, delete) in TABLES {
        let mut left = SLICE;
        while left > 0
            && let Some(round) = oldest_round(transaction, oldest, before)?
        {
            let keys = params![signed(round.0), left as i64];
            left -= execute(transaction, delete, keys)?;
        }
    }
    Ok(())
}

/// Returns the oldest round with answers, if it was closed before that time, and its quiz has ended
/// and is in the leaderboards of the last snapshot; a start needs the answers of others.
fn oldest_round(
    connection: &Connection,
    oldest: &str,
    before: Timestamp,
) -> anyhow::Result<Option<RoundId>> {
    let mut statement = connection.prepare_cached(oldest)?;
    let first: Option<i64> = statement.query_row([], |row| row.get(0))?;
    let mut statement = connection.prepare_cached(
        "SELECT round.id FROM round JOIN quiz ON quiz.id = round.quiz
         WHERE round.id = ?1 AND round.closed_at < ?2
             AND quiz.ended_nth <= (SELECT settled FROM snapshot)",
    )?;
    let old = statement.query_row(params![first, before.0], |row| Ok(RoundId(id(row, 0)?)));
    Ok(old.optional()?)
}
