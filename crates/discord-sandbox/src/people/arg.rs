//! Values for the options of a command.

use crate::id::{ChannelId, RoleId, UserId};

/// A value for an option.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Any number.
    Number(f64),
    /// Yes or no.
    Bool(bool),
    /// A user.
    User(UserId),
    /// A channel.
    Channel(ChannelId),
    /// A role.
    Role(RoleId),
    /// A file.
    File {
        /// With its extension.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    },
}

impl Arg {
    /// Returns a file with this name and content.
    pub fn file(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::File {
            name: name.to_owned(),
            bytes: bytes.into(),
        }
    }

    /// Names the type in an error.
    pub(crate) fn noun(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Integer(_) => "a whole number",
            Self::Number(_) => "a number",
            Self::Bool(_) => "true or false",
            Self::User(_) => "a user",
            Self::Channel(_) => "a channel",
            Self::Role(_) => "a role",
            Self::File { .. } => "a file",
        }
    }
}

macro_rules! from {
    ($($from:ty => $to:expr),* $(,)?) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                let to: fn($from) -> Arg = $to;
                to(value)
            }
        }
    )*};
}

from! {
    &str => |text| Arg::Text(text.to_owned()),
    String => Arg::Text,
    i64 => Arg::Integer,
    i32 => |number| Arg::Integer(number.into()),
    u32 => |number| Arg::Integer(number.into()),
    f64 => Arg::Number,
    bool => Arg::Bool,
    UserId => Arg::User,
    ChannelId => Arg::Channel,
    RoleId => Arg::Role,
}
