//! The rows of quizzes and of their rounds, read as the engine holds them.

use super::reader::Reader;
use super::record;
use super::schedules;
use super::sqlite::{id, signed};
use anyhow::Context;
use quiz_engine::ids::{ChannelId, GuildId, MemberId, MessageId, QuizId, RoundId, Timestamp};
use quiz_engine::member::Member;
use quiz_engine::play::{
    Award, Closed, End, FinalStandings, Knockout, Lives, Mode, Next, Plan, QuestionView, Started,
    Survival, award_wins, board_of,
};
use quiz_engine::question::{Ask, Difficulty, Question, Seconds};
use quiz_engine::standings::rank;
use rusqlite::{Connection, OptionalExtension, params};
use std::sync::Arc;

impl Reader {
    /// Returns the question of a closed round, with only the member's award; `None` if it is not closed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn closed_question(
        &self,
        round: RoundId,
        member: MemberId,
    ) -> anyhow::Result<Option<Closed>> {
        self.with(|connection| {
            let of = "round WHERE round.id = ?1 AND round.closed_at IS NOT NULL";
            let rounds = rounds(connection, of, signed(round.0))?;
            let closed = rounds.into_iter().next();
            closed
                .map(|stored| stored.closed(connection, Some(member)))
                .transpose()
        })
    }

    /// Returns the closed questions of a quiz in order, with only the member's awards.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn closed_questions(&self, quiz: QuizId, member: MemberId) -> anyhow::Result<Vec<Closed>> {
        self.with(|connection| {
            let of = "round WHERE round.quiz = ?1 AND round.closed_at IS NOT NULL";
            rounds(connection, of, signed(quiz.0))?
                .into_iter()
                .map(|stored| stored.closed(connection, Some(member)))
                .collect()
        })
    }

    /// Returns the options with which a quiz was started; `None` if there is no such quiz in `channel`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn plan(&self, quiz: QuizId, channel: ChannelId) -> anyhow::Result<Option<Plan>> {
        self.with(|connection| {
            let started = started(connection, quiz)?.filter(|started| started.place() == channel);
            Ok(started.map(|started| started.plan.clone()))
        })
    }

    /// Returns the channel for whose leaderboard the quiz of a thread counts; `None` if the thread was
    /// not opened for a quiz.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn channel_of_thread(&self, thread: ChannelId) -> anyhow::Result<Option<ChannelId>> {
        self.with(|connection| {
            let sql =
                "SELECT channel FROM quiz INDEXED BY quiz_of_thread WHERE thread = ?1 LIMIT 1";
            let mut statement = connection.prepare_cached(sql)?;
            let channel = statement.query_row([signed(thread.0)], |row| id(row, 0));
            Ok(channel.optional()?.map(ChannelId))
        })
    }
}

/// Reads how a quiz was started, with its questions and their corrections; `None` if there is no such
/// quiz.
pub(super) fn started(
    connection: &Connection,
    quiz: QuizId,
) -> anyhow::Result<Option<Arc<Started>>> {
    let mut statement = connection.prepare_cached(
        "SELECT guild, channel, starter, starter_name, started_at, bank, wanted, seconds, mode, tag,
             bank_title, default_seconds, gap_ms, language, seed, ask, schedule, due_at, until_at, ping, difficulty, lives,
             lobby_until, thread
         FROM quiz WHERE id = ?1",
    )?;
    let row = statement.query_row([signed(quiz.0)], |row| {
        Ok(anyhow::Ok(Started {
            quiz,
            guild: GuildId(id(row, 0)?),
            channel: ChannelId(id(row, 1)?),
            thread: (row.get::<_, Option<i64>>(23)?).map(|id| ChannelId(id.cast_unsigned())),
            starter: Member {
                id: MemberId(id(row, 2)?),
                name: row.get(3)?,
            },
            at: Timestamp(row.get(4)?),
            plan: Plan {
                banks: record::banks(&row.get::<_, String>(5)?),
                questions: row.get(6)?,
                seconds: row.get::<_, Option<u32>>(7)?.and_then(Seconds::known),
                mode: Mode::from_name(&row.get::<_, String>(8)?).unwrap_or(Mode::Classic),
                lives: row.get::<_, Option<u16>>(21)?.and_then(Lives::new),
                tag: row.get(9)?,
                difficulty: row
                    .get::<_, Option<String>>(20)?
                    .and_then(|word| Difficulty::from_name(&word)),
                ask: row
                    .get::<_, Option<String>>(15)?
                    .and_then(|word| Ask::from_name(&word)),
            },
            bank_title: row.get(10)?,
            questions: Vec::new(),
            default_seconds: match record::seconds(row.get(11)?) {
                Ok(seconds) => seconds,
                Err(error) => return Ok(Err(error)),
            },
            gap_ms: row.get(12)?,
            language: row.get(13)?,
            seed: id(row, 14)?,
            lobby: row.get::<_, Option<i64>>(22)?.map(Timestamp),
            daily: schedules::occasion(row, 16)?,
        }))
    });
    let Some(mut started) = row.optional()?.transpose()? else {
        return Ok(None);
    };
    let mut statement = connection.prepare_cached(
        "SELECT body FROM quiz_question JOIN question ON question.hash = quiz_question.question
         WHERE quiz = ?1 ORDER BY number",
    )?;
    let bodies = statement.query_map([signed(quiz.0)], |row| row.get::<_, String>(0))?;
    for body in bodies {
        started.questions.push(Arc::new(record::question(&body?)?));
    }
    Ok(Some(Arc::new(started)))
}

/// A row of `round`, with what it refers to.
pub(super) struct StoredRound {
    pub(super) started: Arc<Started>,
    pub(super) id: RoundId,
    pub(super) number: u16,
    pub(super) order: Vec<u8>,
    pub(super) seconds: Seconds,
    pub(super) asked_at: Timestamp,
    pub(super) posted: Option<(MessageId, Timestamp)>,
    pub(super) away: bool,
    pub(super) closed: Option<(Timestamp, String)>,
}

/// Returns the rounds of `of`, the table with a condition on `?1`, which is `value`; by quiz and
/// number.
pub(super) fn rounds(
    connection: &Connection,
    of: &str,
    value: i64,
) -> anyhow::Result<Vec<StoredRound>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT quiz, id, number, option_order, seconds, asked_at, message, posted_at, away, closed_at, closed
         FROM {of} ORDER BY quiz, number, id"
    ))?;
    let mut rows = statement.query([value])?;
    let mut rounds = Vec::<StoredRound>::new();
    while let Some(row) = rows.next()? {
        let quiz = QuizId(id(row, 0)?);
        let started = match rounds.last() {
            Some(last) if last.started.quiz == quiz => Arc::clone(&last.started),
            _ => started(connection, quiz)?.context("a stored question is of no quiz")?,
        };
        let message = row.get::<_, Option<i64>>(6)?;
        let posted_at = row.get::<_, Option<i64>>(7)?;
        let closed_at = row.get::<_, Option<i64>>(9)?;
        rounds.push(StoredRound {
            started,
            id: RoundId(id(row, 1)?),
            number: row.get(2)?,
            order: row.get(3)?,
            seconds: record::seconds(row.get(4)?)?,
            asked_at: Timestamp(row.get(5)?),
            posted: message
                .zip(posted_at)
                .map(|(message, at)| (MessageId(message.cast_unsigned()), Timestamp(at))),
            away: row.get(8)?,
            closed: match closed_at {
                Some(at) => Some((Timestamp(at), row.get(10)?)),
                None => None,
            },
        });
    }
    Ok(rounds)
}

impl StoredRound {
    /// Returns whether the round is closed and not void.
    fn counts(&self) -> anyhow::Result<bool> {
        Ok(match &self.closed {
            Some((_, why)) => !record::close(why)?.is_void(),
            None => false,
        })
    }

    pub(super) fn question(&self) -> anyhow::Result<Arc<Question>> {
        let index = usize::from(self.number).checked_sub(1);
        let question = index.and_then(|index| self.started.questions.get(index));
        question
            .cloned()
            .context("a stored round asks a question that its quiz does not have")
    }

    pub(super) fn closed(
        self,
        connection: &Connection,
        member: Option<MemberId>,
    ) -> anyhow::Result<Closed> {
        let question = self.question()?;
        let awards = awards(connection, self.id, member)?;
        let (closed_at, why) = self.closed.context("the round is not closed")?;
        let next = next(connection, &self.started, self.number, closed_at)?;
        let knockout = match self.started.plan.mode {
            Mode::Survival => knockout(connection, &self.started, self.id)?,
            _ => None,
        };
        Ok(Closed {
            knockout,
            view: QuestionView {
                started: self.started,
                round: self.id,
                number: self.number,
                question,
                order: self.order,
                seconds: self.seconds,
                asked_at: self.asked_at,
                message: self.posted.map(|(message, _)| message),
                answered: awards.len(),
            },
            how: record::close(&why)?,
            awards,
            next,
        })
    }
}

/// Returns what follows, or followed, a question.
fn next(
    connection: &Connection,
    started: &Started,
    number: u16,
    closed_at: Timestamp,
) -> anyhow::Result<Next> {
    let (paused, ended, last): (bool, bool, u16) = connection
        .prepare_cached(
            "SELECT paused_at IS NOT NULL, ended_at IS NOT NULL,
                 (SELECT max(number) FROM round WHERE quiz = quiz.id) FROM quiz WHERE id = ?1",
        )?
        .query_row([signed(started.quiz.0)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    Ok(match number == last {
        true if ended => Next::FinalStandings,
        true if paused => Next::Pause,
        _ => Next::Question {
            at: closed_at.plus_ms(started.gap_ms),
        },
    })
}

/// Returns the awards of a round, best first; with `member`, only theirs.
pub(super) fn awards(
    connection: &Connection,
    round: RoundId,
    member: Option<MemberId>,
) -> anyhow::Result<Vec<Award>> {
    let mut statement = connection.prepare_cached(
        "SELECT member, name, chosen, took_ms, correct, points, typed, confidence FROM award
         WHERE round = ?1 AND (?2 IS NULL OR member = ?2) ORDER BY points DESC, took_ms, member",
    )?;
    let member = member.map(|member| signed(member.0));
    let mut rows = statement.query(params![signed(round.0), member])?;
    let mut awards = Vec::new();
    while let Some(row) = rows.next()? {
        let confidence: Option<String> = row.get(7)?;
        awards.push(Award {
            member: Member {
                id: MemberId(id(row, 0)?),
                name: row.get(1)?,
            },
            answer: record::answer(row.get(2)?, row.get(6)?),
            took_ms: row.get(3)?,
            right: row.get(4)?,
            confidence: confidence
                .map(|name| record::confidence(&name))
                .transpose()?,
            points: row.get(5)?,
        });
    }
    Ok(awards)
}

/// Replays how long each member survived in a quiz; `None` in other modes.
pub(super) fn survival(
    connection: &Connection,
    quiz: QuizId,
    mode: Mode,
) -> anyhow::Result<Option<Survival>> {
    if mode != Mode::Survival {
        return Ok(None);
    }
    let mut statement = connection.prepare_cached(
        "SELECT id, number, away FROM round WHERE quiz = ?1 AND closed IN ('time', 'early')
         ORDER BY number, id",
    )?;
    let mut rows = statement.query([signed(quiz.0)])?;
    let lives: Option<u16> = connection
        .prepare_cached("SELECT lives FROM quiz WHERE id = ?1")?
        .query_row([signed(quiz.0)], |row| row.get(0))?;
    let mut survival = Survival::new(lives.and_then(Lives::new));
    while let Some(row) = rows.next()? {
        let round = RoundId(id(row, 0)?);
        let awards = awards(connection, round, None)?;
        survival.close(round, row.get(1)?, row.get(2)?, &awards);
    }
    Ok(Some(survival))
}

/// Returns who was knocked out in a round of a survival quiz; `None` if the round does not count.
fn knockout(
    connection: &Connection,
    started: &Started,
    round: RoundId,
) -> anyhow::Result<Option<Knockout>> {
    let mut survival = Survival::new(started.plan.lives);
    for stored in rounds(connection, "round WHERE quiz = ?1", signed(started.quiz.0))? {
        if stored.counts()? {
            let awards = awards(connection, stored.id, None)?;
            let knockout = survival.close(stored.id, stored.number, stored.away, &awards);
            if stored.id == round {
                return Ok(Some(knockout));
            }
        }
    }
    Ok(None)
}

pub(super) fn final_standings(
    connection: &Connection,
    quiz: QuizId,
    why: End,
) -> anyhow::Result<FinalStandings> {
    let rounds = rounds(
        connection,
        "round WHERE quiz = ?1 AND closed_at IS NOT NULL",
        signed(quiz.0),
    )?;
    let started = started(connection, quiz)?.context("the quiz is not stored")?;
    let mut counted = 0;
    let mut all = Vec::new();
    for stored in rounds {
        counted += u16::from(stored.counts()?);
        all.extend(awards(connection, stored.id, None)?);
    }
    let survival = survival(connection, quiz, started.plan.mode)?;
    let mut board = board_of(&all);
    if started.is_won(why) {
        award_wins(&mut board, survival.as_ref());
    }
    let placings = match &survival {
        Some(survival) => survival.rank(board),
        None => rank(board),
    };
    Ok(FinalStandings {
        started,
        asked: counted,
        why,
        placings,
        survival,
        late: true,
    })
}
