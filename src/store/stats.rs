//! Statistics of a member in a server.

use super::reader::Reader;
use super::record;
use super::schedules;
use super::sqlite::signed;
use quiz_engine::daily::CurrentStreak;
use quiz_engine::ids::{GuildId, MemberId, Timestamp};
use quiz_engine::standings::{Share, Stats, WEEKS};
use rusqlite::{Connection, params};

const WEEK_MS: i64 = 7 * 24 * 60 * 60 * 1000;

impl Reader {
    /// Counts of the member's answers: in total, by bank, and by week before now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn stats(&self, guild: GuildId, member: MemberId, now: Timestamp) -> anyhow::Result<Stats> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                // Of quizzes that have ended, the sums: old answers may have been deleted.
                "WITH share AS (
                     SELECT tally.bank, CASE quiz.bank WHEN tally.bank THEN quiz.bank_title END AS title,
                         (?3 - quiz.ended_at) / ?4 AS week, tally.answered, tally.correct
                     FROM tally JOIN quiz ON quiz.id = tally.quiz AND quiz.guild = ?1
                     WHERE tally.member = ?2 AND tally.answered > 0
                     UNION ALL
                     SELECT question.bank, CASE quiz.bank WHEN question.bank THEN quiz.bank_title END,
                         (?3 - round.closed_at) / ?4, 1, award.correct
                     FROM quiz INDEXED BY quiz_running JOIN round ON round.quiz = quiz.id
                     JOIN award ON award.round = round.id AND award.member = ?2
                     JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
                     JOIN question ON question.hash = quiz_question.question
                     WHERE quiz.ended_at IS NULL AND quiz.guild = ?1)
                 SELECT bank, coalesce(max(title), bank), week, sum(answered), sum(correct)
                 FROM share GROUP BY bank, week ORDER BY bank",
            )?;
            let keys = params![signed(guild.0), signed(member.0), now.0, WEEK_MS];
            let mut rows = statement.query(keys)?;
            let mut stats = Stats::default();
            let mut bank = String::new();
            while let Some(row) = rows.next()? {
                let share = Share {
                    answers: row.get(3)?,
                    right: row.get(4)?,
                };
                stats.all += share;
                let weeks_ago: i64 = row.get(2)?;
                let week = usize::try_from(weeks_ago.max(0)).unwrap_or(WEEKS);
                if let Some(week) = stats.weeks.get_mut(week) {
                    *week += share;
                }
                let id: String = row.get(0)?;
                match stats.banks.last_mut() {
                    Some((_, all)) if id == bank => *all += share,
                    _ => stats.banks.push((row.get(1)?, share)),
                }
                bank = id;
            }
            add_calibration(connection, guild, member, &mut stats)?;
            if let Some(streak) = streak(connection, guild, member)? {
                stats.streak = streak.length;
                stats.forgiven = streak.forgiven;
            }
            Ok(stats)
        })
    }
}

/// Adds how often the member was right, by how sure they were, in the answers that are kept.
fn add_calibration(
    connection: &Connection,
    guild: GuildId,
    member: MemberId,
    stats: &mut Stats,
) -> anyhow::Result<()> {
    let mut statement = connection.prepare_cached(
        "SELECT award.confidence, count(*), sum(award.correct)
         FROM award JOIN round ON round.id = award.round AND round.closed IN ('time', 'early')
         JOIN quiz ON quiz.id = round.quiz AND quiz.guild = ?1
         WHERE award.member = ?2 AND award.confidence IS NOT NULL GROUP BY award.confidence",
    )?;
    let mut rows = statement.query(params![signed(guild.0), signed(member.0)])?;
    while let Some(row) = rows.next()? {
        let confidence = record::confidence(&row.get::<_, String>(0)?)?;
        let share = Share {
            answers: row.get(1)?,
            right: row.get(2)?,
        };
        *stats.calibration.entry(confidence).or_default() += share;
    }
    Ok(())
}

/// The longest current streak of daily questions.
fn streak(
    connection: &Connection,
    guild: GuildId,
    member: MemberId,
) -> rusqlite::Result<Option<CurrentStreak>> {
    let mut statement = connection.prepare_cached(
        "SELECT member, name, length, streak.counted, forgiven, schedule.counted FROM streak
         JOIN schedule ON schedule.id = streak.schedule
         WHERE schedule.guild = ?1 AND streak.member = ?2 AND schedule.removed_at IS NULL",
    )?;
    let mut rows = statement.query(params![signed(guild.0), signed(member.0)])?;
    let mut longest: Option<CurrentStreak> = None;
    while let Some(row) = rows.next()? {
        let current = schedules::streak(row)?.current(row.get(5)?);
        longest = longest
            .into_iter()
            .chain(current)
            .max_by_key(|one| one.length);
    }
    Ok(longest)
}
