//! What quizmasters may do to banks and keys.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::GuildId;
use crate::member::Member;
use crate::question::asked::Question;
use crate::question::bank::Bank;
use crate::question::fact::OwnBank;
use std::sync::Arc;

/// A server takes a bank of its own, new or in the place of what it had.
#[derive(Clone, Debug)]
pub struct PutBank {
    /// The bank with its file; when it was put is not looked at.
    pub own: OwnBank,
    /// The version that it was made from, as the server sees it: `None` for a bank that is new.
    pub instead_of: Option<Arc<Bank>>,
    /// How many banks a server may have.
    pub most: usize,
}

/// A quizmaster corrects a key.
#[derive(Clone, Debug)]
pub struct CorrectKey {
    pub guild: GuildId,
    /// The question as it is.
    pub before: Arc<Question>,
    /// With the right key.
    pub after: Arc<Question>,
    /// The quizmaster.
    pub by: Member,
}
