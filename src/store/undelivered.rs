//! What was decided and does not stand in its channel yet.

use super::contests::UnpostedContest;
use super::reader::Reader;
use super::record;
use super::rounds::{final_standings, rounds};
use super::sqlite::id;
use quiz_engine::contest::Stage;
use quiz_engine::ids::{ContestId, QuizId, Timestamp};
use quiz_engine::play::{Closed, FinalStandings};
use quiz_engine::question::Notice;

/// Everything that was decided and is not delivered to its channel.
#[derive(Debug, Default)]
pub struct Undelivered {
    /// Closed questions whose message does not show it yet, oldest first.
    pub closed: Vec<Pending<Closed>>,
    /// Final standings of ended quizzes, oldest first.
    pub standings: Vec<Pending<FinalStandings>>,
    /// Notices of corrected keys, oldest first.
    pub notices: Vec<Notice>,
    /// Contests that are over and whose result is not posted, oldest first.
    pub contests: Vec<UnpostedContest>,
    /// What their channels were not told of contests that are not over, in the order of the contests.
    pub announcements: Vec<(ContestId, Stage)>,
}

/// A publication that is not delivered.
#[derive(Debug)]
pub struct Pending<T> {
    /// The content.
    pub content: T,
    /// When the question closed or the quiz ended.
    pub since: Timestamp,
}

impl Reader {
    /// Returns the undelivered publications of what closed or ended since `since`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn undelivered(&self, since: Timestamp) -> anyhow::Result<Undelivered> {
        self.with(|connection| {
            let of = "round INDEXED BY round_undelivered WHERE round.revealed = 0 AND round.closed_at >= ?1";
            let closed = rounds(connection, of, since.0)?
                .into_iter()
                .map(|stored| {
                    let closed_at = stored.closed.as_ref().map(|(at, _)| *at);
                    Ok(Pending {
                        content: stored.closed(connection, None)?,
                        since: closed_at.unwrap_or(since),
                    })
                })
                .collect::<anyhow::Result<_>>()?;
            let mut statement = connection.prepare_cached(
                "SELECT id, ended, ended_at FROM quiz INDEXED BY quiz_undelivered WHERE podium_posted = 0 AND ended_at >= ?1 ORDER BY ended_nth",
            )?;
            let mut rows = statement.query([since.0])?;
            let mut standings = Vec::new();
            while let Some(row) = rows.next()? {
                let (quiz, why) = (QuizId(id(row, 0)?), row.get::<_, String>(1)?);
                standings.push(Pending {
                    content: final_standings(connection, quiz, record::end(&why)?)?,
                    since: Timestamp(row.get(2)?),
                });
            }
            Ok(Undelivered {
                closed,
                standings,
                notices: super::questions::notices(connection, since)?,
                contests: super::contests::undelivered(connection, since)?,
                announcements: super::contests::unannounced(connection)?,
            })
        })
    }
}
