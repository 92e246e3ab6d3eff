//! Lobbies: who joined, and which messages do not show yet that the quiz has begun.

use super::reader::Reader;
use super::record;
use super::rounds::started;
use super::sqlite::id;
use super::sqlite::signed;
use super::undelivered::Pending;
use anyhow::Context;
use quiz_engine::Fact;
use quiz_engine::ids::{MemberId, MessageId, QuizId, Timestamp};
use quiz_engine::member::Member;
use quiz_engine::play::{LobbyState, LobbyView, PlayFact};
use rusqlite::Connection;

/// Appends the facts about a quiz's lobby; none if it has none.
pub(super) fn facts(
    connection: &Connection,
    quiz: QuizId,
    facts: &mut Vec<Fact>,
) -> anyhow::Result<()> {
    let (message, begun): (Option<i64>, Option<i64>) = connection
        .prepare_cached("SELECT lobby_message, begun_at FROM quiz WHERE id = ?1")?
        .query_row([signed(quiz.0)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let message = message.map(|message| PlayFact::LobbyPosted {
        quiz,
        message: MessageId(message.cast_unsigned()),
    });
    let joined = joined(connection, quiz)?.into_iter();
    let joined = joined.map(|member| PlayFact::Joined { quiz, member });
    let begun = begun.map(|at| PlayFact::Begun {
        quiz,
        at: Timestamp(at),
    });
    let all = message.into_iter().chain(joined).chain(begun);
    facts.extend(all.map(Fact::Play));
    Ok(())
}

fn joined(connection: &Connection, quiz: QuizId) -> anyhow::Result<Vec<Member>> {
    let sql = "SELECT member, name FROM lobby_member WHERE quiz = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let members = statement.query_map([signed(quiz.0)], |row| {
        Ok(Member {
            id: MemberId(id(row, 0)?),
            name: row.get(1)?,
        })
    })?;
    Ok(members.collect::<Result<_, _>>()?)
}

impl Reader {
    /// Returns the lobbies opened since `since` that are over and whose message does not show it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn undelivered_lobbies(&self, since: Timestamp) -> anyhow::Result<Vec<Pending<LobbyView>>> {
        self.with(|connection| undelivered(connection, since))
    }
}

fn undelivered(
    connection: &Connection,
    since: Timestamp,
) -> anyhow::Result<Vec<Pending<LobbyView>>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, lobby_until, lobby_message, coalesce(begun_at, ended_at), begun_at IS NULL, ended
         FROM quiz INDEXED BY quiz_lobby_undelivered
         WHERE lobby_until IS NOT NULL AND lobby_shown = 0 AND started_at >= ?1
             AND (begun_at IS NOT NULL OR ended_at IS NOT NULL) ORDER BY id",
    )?;
    let mut rows = statement.query([since.0])?;
    let mut lobbies = Vec::new();
    while let Some(row) = rows.next()? {
        let quiz = QuizId(id(row, 0)?);
        let state = match row.get(4)? {
            true => LobbyState::Ended(record::end(&row.get::<_, String>(5)?)?),
            false => LobbyState::Begun,
        };
        let message: Option<i64> = row.get(2)?;
        lobbies.push(Pending {
            since: Timestamp(row.get(3)?),
            content: LobbyView {
                started: started(connection, quiz)?.context("the quiz is not stored")?,
                until: Timestamp(row.get(1)?),
                message: message.map(|message| MessageId(message.cast_unsigned())),
                joined: joined(connection, quiz)?,
                state,
            },
        });
    }
    Ok(lobbies)
}
