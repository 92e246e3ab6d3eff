//! The gateway: a websocket that speaks version 10.

pub(crate) mod hello;
pub(crate) mod session;
mod socket;

pub(crate) use socket::serve;

/// The intents that matter here.
pub(crate) mod intent {
    pub(crate) const GUILDS: u64 = 1;
    pub(crate) const GUILD_MEMBERS: u64 = 1 << 1;
    pub(crate) const GUILD_PRESENCES: u64 = 1 << 8;
    pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
    pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;
    /// What a bot must be granted before it may ask.
    pub(crate) const PRIVILEGED: u64 = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;
}
