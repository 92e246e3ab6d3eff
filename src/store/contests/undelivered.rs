//! What channels were not told of contests, for the next process.

use super::contesting;
use crate::store::sqlite::id;
use quiz_engine::contest::{Contesting, Stage, Unposted};
use quiz_engine::ids::{ChannelId, ContestId, GuildId, Timestamp};
use rusqlite::Connection;

/// A contest that is over and whose result is not posted.
#[derive(Debug)]
pub struct UnpostedContest {
    /// The contest with all its answers.
    pub contest: Contesting,
    /// Whether Discord has refused the result; then the quizmasters were or will be notified.
    pub refused: bool,
    /// When it was cancelled before it opened, which is posted in place of a result.
    pub cancelled_at: Option<Timestamp>,
}

/// Returns the results that could not be posted and of which no quizmaster was notified.
pub(in crate::store) fn unposted(connection: &Connection) -> anyhow::Result<Vec<Unposted>> {
    let mut statement =
        connection.prepare("SELECT id, guild, title, channel FROM contest WHERE untold = 1")?;
    let unposted = statement.query_map([], |row| {
        Ok(Unposted {
            contest: ContestId(id(row, 0)?),
            guild: GuildId(id(row, 1)?),
            name: row.get(2)?,
            channel: ChannelId(id(row, 3)?),
        })
    })?;
    Ok(unposted.collect::<Result<_, _>>()?)
}

/// Returns the contests that are not over and of which something was not yet told in their channels,
/// with what.
pub(in crate::store) fn unannounced(
    connection: &Connection,
) -> anyhow::Result<Vec<(ContestId, Stage)>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, announced IS NULL, opened_at IS NOT NULL AND opening_posted = 0 AND opens > at
         FROM contest WHERE closed_at IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut unannounced = Vec::new();
    while let Some(row) = rows.next()? {
        let contest = ContestId(id(row, 0)?);
        let stages = [(1, Stage::Created), (2, Stage::Opened)];
        for (column, stage) in stages {
            if row.get(column)? {
                unannounced.push((contest, stage));
            }
        }
    }
    Ok(unannounced)
}

/// Returns the contests that closed since `since` and whose result is not posted, oldest first.
pub(in crate::store) fn undelivered(
    connection: &Connection,
    since: Timestamp,
) -> anyhow::Result<Vec<UnpostedContest>> {
    // 1: posted. 2: Discord refused it.
    let mut statement = connection.prepare_cached(
        "SELECT id, posted = 2, iif(cancelled, closed_at, NULL) FROM contest WHERE posted <> 1 AND closed_at >= ?1
         ORDER BY closed_at, id",
    )?;
    let mut rows = statement.query([since.0])?;
    let mut contests = Vec::new();
    while let Some(row) = rows.next()? {
        let refused = row.get(1)?;
        let cancelled_at: Option<i64> = row.get(2)?;
        let contest = contesting(connection, ContestId(id(row, 0)?))?;
        contests.extend(contest.map(|contest| UnpostedContest {
            contest,
            refused,
            cancelled_at: cancelled_at.map(Timestamp),
        }));
    }
    Ok(contests)
}
