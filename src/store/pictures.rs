//! Pictures of servers' own banks. They are stored before their bank, and deleted with it.

use super::reader::Reader;
use super::sqlite::{execute, signed};
use quiz_engine::ids::{BankId, GuildId};
use quiz_engine::question::Bank;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Stores the pictures of a bank, unless they are stored already.
pub(super) fn write_pictures(
    transaction: &Transaction<'_>,
    guild: GuildId,
    bank: &BankId,
    pictures: &BTreeMap<String, Arc<[u8]>>,
) -> anyhow::Result<()> {
    for (name, bytes) in pictures {
        execute(
            transaction,
            "INSERT OR IGNORE INTO picture VALUES (?1, ?2, ?3, ?4)",
            params![signed(guild.0), bank.as_str(), name, &**bytes],
        )?;
    }
    Ok(())
}

/// Deletes the pictures that no question of the bank has.
pub(super) fn delete_unused(
    transaction: &Transaction<'_>,
    guild: GuildId,
    bank: &Bank,
) -> anyhow::Result<()> {
    let images = bank.questions.iter().filter_map(|one| one.image.as_ref());
    let used: Vec<&str> = images.filter_map(|image| image.file()).collect();
    for name in names(transaction, guild, &bank.id)? {
        if !used.contains(&&*name) {
            execute(
                transaction,
                "DELETE FROM picture WHERE guild = ?1 AND bank = ?2 AND name = ?3",
                params![signed(guild.0), bank.id.as_str(), name],
            )?;
        }
    }
    Ok(())
}

pub(super) fn delete_pictures(
    transaction: &Transaction<'_>,
    guild: GuildId,
    bank: &BankId,
) -> anyhow::Result<()> {
    execute(
        transaction,
        "DELETE FROM picture WHERE guild = ?1 AND bank = ?2",
        params![signed(guild.0), bank.as_str()],
    )?;
    Ok(())
}

/// Deletes pictures whose bank was never stored, because the process ended in between.
pub(super) fn delete_orphans(transaction: &Transaction<'_>) -> anyhow::Result<()> {
    execute(
        transaction,
        "DELETE FROM picture WHERE NOT EXISTS
             (SELECT 1 FROM bank WHERE bank.guild = picture.guild AND bank.id = picture.bank)",
        [],
    )?;
    Ok(())
}

/// The names of a bank's pictures.
pub(super) fn names(
    connection: &Connection,
    guild: GuildId,
    bank: &BankId,
) -> anyhow::Result<Vec<String>> {
    let mut statement =
        connection.prepare_cached("SELECT name FROM picture WHERE guild = ?1 AND bank = ?2")?;
    let names = statement.query_map(params![signed(guild.0), bank.as_str()], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// The bytes of a bank's pictures.
pub(super) fn bytes(
    connection: &Connection,
    guild: GuildId,
    bank: &BankId,
) -> anyhow::Result<usize> {
    let mut statement = connection.prepare_cached(
        "SELECT coalesce(sum(length(bytes)), 0) FROM picture WHERE guild = ?1 AND bank = ?2",
    )?;
    let sum: i64 =
        statement.query_row(params![signed(guild.0), bank.as_str()], |row| row.get(0))?;
    Ok(sum as usize)
}

impl Reader {
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
}
