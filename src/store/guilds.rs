//! The rows of servers that removed the bot.

use super::sqlite::id;
use super::sqlite::{execute, signed};
use quiz_engine::guilds::GuildFact;
use quiz_engine::ids::{GuildId, Timestamp};
use rusqlite::{Connection, Transaction, params};

/// Writes a fact about a server.
pub(super) fn write_guild_fact(
    transaction: &Transaction<'_>,
    fact: &GuildFact,
) -> rusqlite::Result<()> {
    match fact {
        GuildFact::Left { guild, at } => execute(
            transaction,
            "INSERT OR REPLACE INTO left_guild VALUES (?1, ?2)",
            params![signed(guild.0), at.0],
        )
        .map(drop),
        GuildFact::Returned { guild } => remove(transaction, "left_guild", *guild),
        GuildFact::Forgotten { guild, .. } => {
            remove(transaction, "left_guild", *guild)?;
            remove(transaction, "setting", *guild)?;
            // A correction that changes nothing keeps its id, which is not given again.
            let corrections = "UPDATE fix SET after = before WHERE guild = ?1";
            execute(transaction, corrections, [signed(guild.0)]).map(drop)
        }
    }
}

fn remove(transaction: &Transaction<'_>, of_guild: &str, guild: GuildId) -> rusqlite::Result<()> {
    let sql = format!("DELETE FROM {of_guild} WHERE guild = ?1");
    execute(transaction, &sql, [signed(guild.0)]).map(drop)
}

/// Returns the servers that removed the bot, and when.
pub(super) fn left_guilds(connection: &Connection) -> rusqlite::Result<Vec<(GuildId, Timestamp)>> {
    let mut statement = connection.prepare("SELECT guild, at FROM left_guild")?;
    let rows = statement.query_map([], |row| Ok((GuildId(id(row, 0)?), Timestamp(row.get(1)?))))?;
    rows.collect()
}
