//! The channels that servers have configured.

use super::reader::Reader;
use super::sqlite::id;
use quiz_engine::ids::{ChannelId, GuildId};
use std::collections::BTreeSet;

impl Reader {
    /// Returns the channels of settings, of schedules and of contests that are not over.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn configured_channels(&self) -> anyhow::Result<BTreeSet<(GuildId, ChannelId)>> {
        self.with(|connection| {
            let mut channels = BTreeSet::new();
            let mut statement = connection.prepare(
                "SELECT guild, channel FROM schedule WHERE removed_at IS NULL
                 UNION SELECT guild, channel FROM contest INDEXED BY contest_running WHERE closed_at IS NULL",
            )?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                channels.insert((GuildId(id(row, 0)?), ChannelId(id(row, 1)?)));
            }
            let mut statement = connection.prepare("SELECT guild, channels FROM setting")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (guild, listed) = (GuildId(id(row, 0)?), row.get::<_, String>(1)?);
                let listed = listed.split_whitespace().filter_map(|id| id.parse().ok());
                channels.extend(listed.map(|channel| (guild, ChannelId(channel))));
            }
            Ok(channels)
        })
    }
}
