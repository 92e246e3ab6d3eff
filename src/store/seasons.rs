//! Seasons of servers.

use super::read::{Reader, id};
use super::writer::{execute, signed};
use quiz_engine::{GuildId, MemberId, Season, SeasonId, Timestamp};
use rusqlite::{Transaction, params};

impl Reader {
    /// The seasons of a server, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn seasons(&self, guild: GuildId) -> anyhow::Result<Vec<Season>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, name, started_at, ended_at FROM season WHERE guild = ?1 ORDER BY id DESC",
            )?;
            let seasons = statement.query_map([signed(guild.0)], |row| {
                Ok(Season {
                    id: SeasonId(id(row, 0)?),
                    guild,
                    name: row.get(1)?,
                    started_at: Timestamp(row.get(2)?),
                    ended_at: row.get::<_, Option<i64>>(3)?.map(Timestamp),
                })
            })?;
            Ok(seasons.collect::<Result<_, _>>()?)
        })
    }
}

pub(super) fn write_started(
    transaction: &Transaction<'_>,
    guild: GuildId,
    name: &str,
    by: MemberId,
    at: Timestamp,
) -> anyhow::Result<()> {
    execute(
        transaction,
        "INSERT OR IGNORE INTO season (guild, name, started_at, started_by) VALUES (?1, ?2, ?3, ?4)",
        params![signed(guild.0), name, at.0, signed(by.0)],
    )?;
    Ok(())
}

pub(super) fn write_ended(
    transaction: &Transaction<'_>,
    guild: GuildId,
    by: MemberId,
    at: Timestamp,
) -> anyhow::Result<()> {
    execute(
        transaction,
        "UPDATE season SET ended_at = ?2, ended_by = ?3 WHERE guild = ?1 AND ended_at IS NULL",
        params![signed(guild.0), at.0, signed(by.0)],
    )?;
    Ok(())
}
