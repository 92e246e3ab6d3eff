//! Why a request about suggested questions was refused.

/// Why a request about suggested questions was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuggestionRefusal {
    /// A quizmaster barred the member.
    Barred,
    /// The member has as many that wait as they can have.
    TooManyWaiting {
        /// How many that is.
        max: usize,
    },
    /// A quizmaster has accepted or refused it already.
    Settled,
    /// Another quizmaster has edited it meanwhile.
    Edited,
    /// As many members are barred as can be.
    TooManyBarred {
        /// How many that is.
        max: usize,
    },
}
