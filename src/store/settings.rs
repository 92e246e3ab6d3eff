//! The rows of servers' settings.

use super::sqlite::id;
use super::sqlite::{execute, signed};
use quiz_engine::ids::{ChannelId, GuildId, RoleId, Timestamp};
use quiz_engine::member::Member;
use quiz_engine::play::Mode;
use quiz_engine::question::Seconds;
use quiz_engine::settings::Settings;
use quiz_engine::zone::Zone;
use rusqlite::{Connection, Transaction, params};

pub(super) fn write_settings(
    transaction: &Transaction<'_>,
    guild: GuildId,
    settings: &Settings,
    by: &Member,
    at: Timestamp,
) -> rusqlite::Result<()> {
    let channels: Vec<_> = settings.channels.iter().map(ChannelId::to_string).collect();
    execute(
        transaction,
        "INSERT OR REPLACE INTO setting VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            signed(guild.0),
            settings.quizmaster_role.map(|role| signed(role.0)),
            settings.language,
            settings.zone.as_ref().map(Zone::name),
            settings.seconds.map(Seconds::get),
            settings.mode.map(Mode::name),
            channels.join(" "),
            settings.hide_names,
            signed(by.id.0),
            by.name,
            at.0,
        ],
    )
    .map(drop)
}

/// Returns the settings of every server that has set any.
pub(super) fn settings(connection: &Connection) -> rusqlite::Result<Vec<(GuildId, Settings)>> {
    let mut statement = connection.prepare(
        "SELECT guild, quizmaster_role, language, zone, seconds, mode, channels, hide_names FROM setting",
    )?;
    let rows = statement.query_map([], |row| {
        let text = |column| row.get::<_, Option<String>>(column);
        let channels: String = row.get(6)?;
        let channels = channels.split_whitespace();
        let settings = Settings {
            quizmaster_role: row
                .get::<_, Option<i64>>(1)?
                .map(|role| RoleId(role.cast_unsigned())),
            language: text(2)?,
            zone: text(3)?.and_then(|name| Zone::parse(&name)),
            seconds: row.get::<_, Option<u32>>(4)?.and_then(Seconds::known),
            mode: text(5)?.and_then(|name| Mode::from_name(&name)),
            channels: channels
                .filter_map(|id| id.parse().ok().map(ChannelId))
                .collect(),
            hide_names: row.get(7)?,
        };
        Ok((GuildId(id(row, 0)?), settings))
    })?;
    rows.collect()
}
