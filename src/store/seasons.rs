//! The rows of seasons.

use super::reader::Reader;
use super::sqlite::id;
use super::sqlite::{execute, signed};
use quiz_engine::ids::{GuildId, MemberId, SeasonId, Timestamp};
use quiz_engine::standings::Season;
use rusqlite::{Connection, Row, Transaction, params};

impl Reader {
    /// Returns the seasons of a server, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn seasons(&self, guild: GuildId) -> anyhow::Result<Vec<Season>> {
        self.with(|connection| {
            let sql = format!("SELECT {COLUMNS} FROM season WHERE guild = ?1 ORDER BY id DESC");
            let mut statement = connection.prepare_cached(&sql)?;
            let seasons = statement.query_map([signed(guild.0)], season)?;
            Ok(seasons.collect::<Result<_, _>>()?)
        })
    }
}

pub(super) fn write_started(
    transaction: &Transaction<'_>,
    season: &Season,
    by: MemberId,
) -> rusqlite::Result<usize> {
    execute(
        transaction,
        "INSERT INTO season (id, guild, name, started_at, started_by) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            signed(season.id.0),
            signed(season.guild.0),
            season.name,
            season.started_at.0,
            signed(by.0)
        ],
    )
}

pub(super) fn write_ended(
    transaction: &Transaction<'_>,
    season: SeasonId,
    by: MemberId,
    at: Timestamp,
) -> rusqlite::Result<usize> {
    execute(
        transaction,
        "UPDATE season SET ended_at = ?2, ended_by = ?3 WHERE id = ?1 AND ended_at IS NULL",
        params![signed(season.0), at.0, signed(by.0)],
    )
}

/// Returns the open seasons of all servers, and the highest id of a season; 0 if there is none.
pub(super) fn open(connection: &Connection) -> anyhow::Result<(Vec<Season>, SeasonId)> {
    let sql = format!("SELECT {COLUMNS} FROM season WHERE ended_at IS NULL");
    let mut statement = connection.prepare(&sql)?;
    let open = statement.query_map([], season)?.collect::<Result<_, _>>()?;
    let last = "SELECT coalesce(max(id), 0) FROM season";
    let last = connection.query_row(last, [], |row| id(row, 0))?;
    Ok((open, SeasonId(last)))
}

const COLUMNS: &str = "id, guild, name, started_at, ended_at";

fn season(row: &Row<'_>) -> rusqlite::Result<Season> {
    Ok(Season {
        id: SeasonId(id(row, 0)?),
        guild: GuildId(id(row, 1)?),
        name: row.get(2)?,
        started_at: Timestamp(row.get(3)?),
        ended_at: row.get::<_, Option<i64>>(4)?.map(Timestamp),
    })
}
