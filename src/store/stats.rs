//! Statistics of a member in a server.

use super::read::Reader;
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
                "SELECT question.bank,
                     coalesce(max(CASE quiz.bank WHEN question.bank THEN quiz.bank_title END), question.bank),
                     (?3 - round.closed_at) / ?4, count(*), sum(award.correct), award.confidence
                 FROM award JOIN round ON round.id = award.round AND round.closed IN ('time', 'early')
                 JOIN quiz ON quiz.id = round.quiz AND quiz.guild = ?1
                 JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
                 JOIN question ON question.hash = quiz_question.question
                 WHERE award.member = ?2 GROUP BY question.bank, 3, award.confidence ORDER BY question.bank",
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
                if let Some(name) = row.get::<_, Option<String>>(5)? {
                    *stats.calibration.entry(record::confidence(&name)?).or_default() += share;
                }
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
            if let Some(streak) = streak(connection, guild, member)? {
                stats.streak = streak.length;
                stats.forgiven = streak.forgiven;
            }
            Ok(stats)
        })
    }
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
