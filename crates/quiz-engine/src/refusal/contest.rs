//! Why a request about contests or teams was refused.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::Timestamp;
use crate::moment::NotAMoment;
use crate::zone::Zone;

/// Why a member's request about contests or teams was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum ContestRefusal {
    /// A name is empty or too long.
    NotAName {
        /// The most characters.
        max: usize,
    },
    /// Another contest that is not over has the name.
    NameTaken { name: String },
    /// It is not a date and time.
    NotAMoment {
        /// What was typed.
        typed: String,
        /// The zone in which times are read.
        zone: Zone,
        /// Why it is not.
        why: NotAMoment,
    },
    /// It would open or close in the past.
    InThePast {
        /// By the bot's clock.
        at: Timestamp,
    },
    /// It would close before it opens.
    ClosesFirst {
        /// When it would open.
        opens: Timestamp,
        /// When it would close.
        closes: Timestamp,
    },
    /// It would be open for too long.
    TooLong {
        /// The most days.
        days: i64,
    },
    /// It would open too far in the future.
    TooFar {
        /// The most days until then.
        days: i64,
    },
    /// There is no such contest in the server.
    Unknown,
    /// It is not open yet.
    NotOpen {
        /// When it opens.
        opens: Timestamp,
    },
    /// It is open already, and cannot be called off.
    AlreadyOpen { name: String },
    /// It is over.
    Over { name: String },
    /// The member has used all attempts.
    Done {
        /// How many there are.
        attempts: u8,
        /// When the result comes.
        closes: Timestamp,
    },
    /// The message shows an earlier question.
    OldQuestion,
    /// There is no such team in the server.
    UnknownTeam,
    /// Another team has the name.
    TeamNameTaken { name: String },
    /// The member is in another team.
    InTeam { name: String },
    /// The member is in no team.
    NoTeam,
}
