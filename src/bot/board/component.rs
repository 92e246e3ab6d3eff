//! The buttons that confirm edits of leaderboards.

use crate::bot::component::{Component, Fields, Place};
use quiz_engine::ids::MemberId;
use quiz_engine::member::Member;
use std::fmt;

/// The custom ids of edits of leaderboards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Resets the leaderboard of the server, or of the channel of the press.
    Reset {
        /// Whether it is the server's leaderboard, not the channel's.
        server: bool,
    },
    /// Excludes a member from the server's leaderboards. The name is cut to fit.
    Exclude(Member),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reset { server } => write!(f, "bo:r:{}", u8::from(*server)),
            Self::Exclude(Member { id, name }) => write!(f, "bo:x:{id}:{name}"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "bo";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[("br", "r"), ("bx", "x")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "r" => Self::Reset {
                server: match fields.text()? {
                    "0" => false,
                    "1" => true,
                    _ => return None,
                },
            },
            "x" => Self::Exclude(Member {
                id: MemberId(fields.number()?),
                name: fields.rest()?.to_owned(),
            }),
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        Place::Private
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::tests;

    #[test]
    fn every_id_round_trips() {
        tests::assert_round_trips([
            Id::Reset { server: true },
            Id::Exclude(Member {
                id: MemberId(u64::MAX),
                name: "a: b:c".into(),
            }),
        ]);
        tests::assert_refused::<Id>(&["bo:r:2", "bo:r:1:", "bo:x:1", "1:br:2"]);
    }
}
