//! Queries about quizzes that are over or running, on a connection beside the writer's.

use super::board_cache::BoardCache;
use super::record;
use super::schedules;
use super::sqlite;
use super::sqlite::signed;
use anyhow::Context;
use quiz_engine::contest::{Contesting, Stage};
use quiz_engine::ids::{
    ChannelId, ContestId, GuildId, MemberId, MessageId, QuizId, RoundId, Timestamp,
};
use quiz_engine::member::Member;
use quiz_engine::play::{
    Award, Closed, End, FinalStandings, Knockout, Lives, Mode, Next, Plan, QuestionView, Started,
    Survival, award_wins, board_of,
};
use quiz_engine::question::{Ask, Difficulty, Notice, Question, Seconds};
use quiz_engine::standings::rank;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, params};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// Runs queries beside the writer. Calls block on the disk for about a millisecond; keep them off the
/// threads that handle interactions.
#[derive(Debug)]
pub struct Reader {
    connection: Mutex<Connection>,
    path: PathBuf,
    pub(super) boards: Arc<BoardCache>,
}

/// A query that ran or waited too long, or that came when too many of its server waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the query ran or waited too long")]
pub struct Busy;

#[expect(
    clippy::disallowed_methods,
    reason = "only the time limit of a query depends on it"
)]
pub(super) fn now() -> Instant {
    Instant::now()
}

/// The number of SQLite's steps between two checks of the clock, which take well under a millisecond.
const STEPS: i32 = 10_000;

fn is_interrupted(error: &anyhow::Error) -> bool {
    let failure = error.downcast_ref::<rusqlite::Error>();
    failure.and_then(rusqlite::Error::sqlite_error_code) == Some(ErrorCode::OperationInterrupted)
}

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

impl Reader {
    pub(super) fn open(path: &Path, boards: Arc<BoardCache>) -> anyhow::Result<Self> {
        Ok(Self {
            connection: Mutex::new(sqlite::open_to_read(path)?),
            path: path.to_owned(),
            boards,
        })
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(|poisoned| {
            // The connection only reads, so a panic leaves nothing half done.
            tracing::error!("a query panicked; the next query runs");
            self.connection.clear_poison();
            poisoned.into_inner()
        })
    }

    /// The picture of this name. Which bank it is stored for does not matter: its name stands for
    /// its content.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn picture(&self, name: &str) -> anyhow::Result<Option<Vec<u8>>> {
        self.with(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT bytes FROM picture WHERE name = ?1 LIMIT 1")?;
            Ok(statement.query_row([name], |row| row.get(0)).optional()?)
        })
    }

    pub(super) fn with<T>(
        &self,
        read: impl FnOnce(&Connection) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        read(&self.connection()).map_err(|error| match is_interrupted(&error) {
            true => Busy.into(),
            false => error.context(format!("cannot read the store {}", self.path.display())),
        })
    }

    /// Runs queries that together may take this long, else they fail with [`Busy`].
    pub(super) fn within<T>(
        &self,
        limit: Duration,
        read: impl FnOnce(&Self) -> T,
    ) -> rusqlite::Result<T> {
        let began = now();
        let over = move || began.elapsed() >= limit;
        self.connection().progress_handler(STEPS, Some(over))?;
        let result = read(self);
        self.connection()
            .progress_handler(0, None::<fn() -> bool>)?;
        Ok(result)
    }

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
            let started = started(connection, quiz)?.filter(|started| started.channel == channel);
            Ok(started.map(|started| started.plan.clone()))
        })
    }

    /// Returns the times since `since` at which the bot identified to Discord, oldest first.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn identifies(&self, since: Timestamp) -> anyhow::Result<Vec<Timestamp>> {
        self.with(|connection| {
            let sql = "SELECT at FROM identify WHERE at >= ?1 ORDER BY at";
            let mut statement = connection.prepare_cached(sql)?;
            let identifies = statement.query_map([since.0], |row| Ok(Timestamp(row.get(0)?)))?;
            Ok(identifies.collect::<Result<_, _>>()?)
        })
    }

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

/// Reads a snowflake or counter.
pub(super) fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    Ok(row.get::<_, i64>(column)?.cast_unsigned())
}

pub(super) fn seconds(value: u32) -> anyhow::Result<Seconds> {
    Seconds::known(value).with_context(|| format!("a stored time is out of range: {value} seconds"))
}

/// Reads how a quiz was started, with its questions and their corrections; `None` if there is no such
/// quiz.
pub(super) fn started(
    connection: &Connection,
    quiz: QuizId,
) -> anyhow::Result<Option<Arc<Started>>> {
    let mut statement = connection.prepare_cached(
        "SELECT guild, channel, starter, starter_name, started_at, bank, wanted, seconds, mode, tag,
             bank_title, default_seconds, gap_ms, language, seed, ask, schedule, due_at, until_at, ping, difficulty, lives
         FROM quiz WHERE id = ?1",
    )?;
    let row = statement.query_row([signed(quiz.0)], |row| {
        Ok(anyhow::Ok(Started {
            quiz,
            guild: GuildId(id(row, 0)?),
            channel: ChannelId(id(row, 1)?),
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
            default_seconds: match seconds(row.get(11)?) {
                Ok(seconds) => seconds,
                Err(error) => return Ok(Err(error)),
            },
            gap_ms: row.get(12)?,
            language: row.get(13)?,
            seed: id(row, 14)?,
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
            seconds: seconds(row.get(4)?)?,
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

    fn closed(self, connection: &Connection, member: Option<MemberId>) -> anyhow::Result<Closed> {
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

fn final_standings(
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
