//! Why a request about contests or teams was refused.

use crate::ids::Timestamp;
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
    NameTaken {
        /// That name.
        name: String,
    },
    /// It is no instant.
    NotAMoment {
        /// What was typed.
        typed: String,
        /// Where times are taken to be.
        zone: Zone,
    },
    /// It would open or close before now.
    InThePast {
        /// When.
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
    /// It is over.
    Over {
        /// Its name.
        name: String,
    },
    /// The member has used all attempts.
    Done {
        /// How many there are.
        attempts: u8,
        /// When the result comes.
        closes: Timestamp,
    },
    /// The message shows a question that the member has left behind.
    OldQuestion,
    /// There is no such team in the server.
    UnknownTeam,
    /// Another team has the name.
    TeamNameTaken {
        /// That name.
        name: String,
    },
    /// The member is in another team.
    InTeam {
        /// Its name.
        name: String,
    },
    /// The member is in no team.
    NoTeam,
}
