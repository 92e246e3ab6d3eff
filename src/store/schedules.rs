//! The rows of schedules of daily questions and of streaks.

use super::record;
use super::sqlite::id;
use super::sqlite::{execute, signed};
use anyhow::Context;
use quiz_engine::daily::{DailyFact, Days, PastSchedule, Paused, Recurrence, Schedule, Streak};
use quiz_engine::ids::{
    BankId, ChannelId, GuildId, MemberId, QuestionId, RoleId, ScheduleId, Timestamp,
};
use quiz_engine::member::Member;
use quiz_engine::play::Occasion;
use quiz_engine::zone::{LocalTime, Zone};
use rusqlite::{Connection, Row, Transaction, params};
use std::sync::Arc;

/// Writes a fact about a schedule.
pub(super) fn write_daily_fact(
    transaction: &Transaction<'_>,
    fact: &DailyFact,
) -> rusqlite::Result<()> {
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values).map(drop);
    match fact {
        DailyFact::Scheduled(schedule) => write_schedule(transaction, schedule),
        DailyFact::Paused { schedule, at, why } => run(
            "UPDATE schedule SET paused_at = ?2, paused = ?3, untold = max(untold, ?3 <> 'wished') WHERE id = ?1",
            &[&signed(schedule.0), &at.0, &record::pause_name(*why)],
        ),
        DailyFact::BankUsedUp { schedule, used_up } => run(
            "UPDATE schedule SET used_up = ?2, untold = max(untold, ?2) WHERE id = ?1",
            &[&signed(schedule.0), used_up],
        ),
        DailyFact::QuizmastersNotified { schedule } => run(
            "UPDATE schedule SET untold = 0 WHERE id = ?1",
            &[&signed(schedule.0)],
        ),
        DailyFact::Resumed { schedule, at } => run(
            "UPDATE schedule SET paused_at = NULL, paused = NULL, untold = 0,
                 through = max(through, ?2) WHERE id = ?1",
            &[&signed(schedule.0), &at.0],
        ),
        DailyFact::Removed { schedule, at } => run(
            "UPDATE schedule SET removed_at = ?2 WHERE id = ?1",
            &[&signed(schedule.0), &at.0],
        ),
        DailyFact::Skipped {
            schedule,
            processed_until,
        } => write_processed_until(transaction, *schedule, *processed_until),
        DailyFact::Streaks {
            schedule,
            counted,
            streaks,
        } => {
            run(
                "UPDATE schedule SET counted = ?2 WHERE id = ?1",
                &[&signed(schedule.0), counted],
            )?;
            // Of two missed in a row, one is not forgiven, and a broken streak is the same as none.
            run(
                "DELETE FROM streak WHERE schedule = ?1 AND counted < ?2 - 1",
                &[&signed(schedule.0), counted],
            )?;
            streaks.iter().try_for_each(|streak| {
                run(
                    "INSERT OR REPLACE INTO streak VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    &[
                        &signed(schedule.0),
                        &signed(streak.member.id.0),
                        &streak.member.name,
                        &streak.length,
                        &streak.counted,
                        &streak.forgiven,
                    ],
                )
            })
        }
    }
}

fn write_schedule(transaction: &Transaction<'_>, schedule: &Schedule) -> rusqlite::Result<()> {
    execute(
        transaction,
        "INSERT INTO schedule (id, guild, channel, channel_name, bank, zone, time, days, closes_after,
             ping, by, by_name, at, language, seed, through)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?13)",
        params![
            signed(schedule.id.0),
            signed(schedule.guild.0),
            signed(schedule.channel.0),
            schedule.channel_name,
            schedule.bank.as_str(),
            schedule.recurrence.zone.name(),
            schedule.recurrence.time.to_string(),
            schedule.recurrence.days.bits(),
            schedule.closes_after.get(),
            schedule.ping.map(|role| signed(role.0)),
            signed(schedule.by.id.0),
            schedule.by.name,
            schedule.at.0,
            schedule.language,
            signed(schedule.seed),
        ],
    )
    .map(drop)
}

/// Records that every occurrence up to `processed_until` was posted or skipped.
pub(super) fn write_processed_until(
    transaction: &Transaction<'_>,
    schedule: ScheduleId,
    processed_until: Timestamp,
) -> rusqlite::Result<()> {
    execute(
        transaction,
        "UPDATE schedule SET through = max(through, ?2) WHERE id = ?1",
        params![signed(schedule.0), processed_until.0],
    )
    .map(drop)
}

/// Reads the occurrence from four columns of a row of `quiz`, from `first` on; `None` if the quiz is
/// not a daily question.
pub(super) fn occasion(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Occasion>> {
    let unsigned = |value: i64| value.cast_unsigned();
    let schedule = row.get::<_, Option<i64>>(first)?;
    let due = row.get::<_, Option<i64>>(first + 1)?;
    let until = row.get::<_, Option<i64>>(first + 2)?;
    let ping = row.get::<_, Option<i64>>(first + 3)?;
    Ok(schedule.zip(due).map(|(schedule, due)| Occasion {
        schedule: ScheduleId(unsigned(schedule)),
        due: Timestamp(due),
        until: until.map(Timestamp),
        ping: ping.map(unsigned).map(RoleId),
    }))
}

/// Returns the schedules that are not removed, with their current state.
pub(super) fn schedules(connection: &Connection) -> anyhow::Result<Vec<PastSchedule>> {
    let mut statement = connection.prepare(
        "SELECT id, guild, channel, channel_name, bank, zone, time, days, closes_after, ping, by,
             by_name, at, language, seed, through, counted, paused_at, paused, used_up, untold
         FROM schedule WHERE removed_at IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut schedules = Vec::new();
    while let Some(row) = rows.next()? {
        let schedule = Arc::new(schedule(row)?);
        let paused = match row.get::<_, Option<i64>>(17)? {
            None => None,
            Some(at) => Some(Paused {
                at: Timestamp(at),
                why: record::pause(&row.get::<_, String>(18)?)?,
            }),
        };
        let id_column = signed(schedule.id.0);
        schedules.push(PastSchedule {
            processed_until: Timestamp(row.get(15)?),
            paused,
            used_up: row.get(19)?,
            unnotified: row.get(20)?,
            counted: row.get(16)?,
            asked: connection
                .prepare_cached("SELECT question, at FROM schedule_asked WHERE schedule = ?1")?
                .query_map([id_column], |row| {
                    let question = QuestionId::new(row.get::<_, String>(0)?);
                    Ok((question, Timestamp(row.get(1)?)))
                })?
                .collect::<Result<_, _>>()?,
            streaks: connection
                .prepare_cached(
                    "SELECT member, name, length, counted, forgiven FROM streak
                     WHERE schedule = ?1",
                )?
                .query_map([id_column], streak)?
                .collect::<Result<_, _>>()?,
            schedule,
        });
    }
    Ok(schedules)
}

/// Reads a streak from the columns `member`, `name`, `length`, `counted` and `forgiven`.
pub(super) fn streak(row: &Row<'_>) -> rusqlite::Result<Streak> {
    Ok(Streak {
        member: Member {
            id: MemberId(id(row, 0)?),
            name: row.get(1)?,
        },
        length: row.get(2)?,
        counted: row.get(3)?,
        forgiven: row.get(4)?,
    })
}

fn schedule(row: &Row<'_>) -> anyhow::Result<Schedule> {
    let zone: String = row.get(5)?;
    let time: String = row.get(6)?;
    let recurrence = Recurrence {
        zone: Zone::parse(&zone)
            .with_context(|| format!("a stored schedule has an unknown zone: {zone}"))?,
        time: LocalTime::parse(&time)
            .with_context(|| format!("a stored schedule has an unknown time: {time}"))?,
        days: Days::from_bits(row.get(7)?).context("a stored schedule has no days")?,
    };
    Ok(Schedule {
        id: ScheduleId(id(row, 0)?),
        guild: GuildId(id(row, 1)?),
        channel: ChannelId(id(row, 2)?),
        channel_name: row.get(3)?,
        bank: BankId::new(row.get::<_, String>(4)?),
        recurrence,
        closes_after: record::seconds(row.get(8)?)?,
        ping: row
            .get::<_, Option<i64>>(9)?
            .map(|role| RoleId(role.cast_unsigned())),
        by: Member {
            id: MemberId(id(row, 10)?),
            name: row.get(11)?,
        },
        at: Timestamp(row.get(12)?),
        language: row.get(13)?,
        seed: id(row, 14)?,
    })
}
