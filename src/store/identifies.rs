//! When the bot identified to Discord.

use super::reader::Reader;
use quiz_engine::ids::Timestamp;

impl Reader {
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
}
