//! What happens to banks and their questions.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{BankId, ChannelId, FixId, GuildId, MemberId, Timestamp};
use crate::member::Member;
use crate::question::bank::Bank;
use crate::question::correction::{Fix, Notice};
use std::sync::Arc;

/// One thing that happened to banks or their questions.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionFact {
    /// The operator's banks are these from now on. They are in files, and so not stored.
    CommonLoaded(Vec<Arc<Bank>>),
    /// A server has a bank, in the place of one with the same id.
    BankPut(Arc<OwnBank>),
    /// A server no longer has a bank.
    BankRemoved {
        guild: GuildId,
        bank: BankId,
        /// The quizmaster who removed it.
        by: MemberId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// A key was corrected in a server.
    KeyCorrected(Arc<Fix>),
    /// A channel is to be notified of a correction.
    NoticeDue(Notice),
    /// A channel was notified of a correction.
    NoticePosted { fix: FixId, channel: ChannelId },
}

/// A bank of a server's own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnBank {
    pub guild: GuildId,
    /// What was read from the file; its id is unique within the server.
    pub bank: Arc<Bank>,
    /// The file's name; its ending is a hint to the format.
    pub file: String,
    /// The whole file.
    pub text: String,
    /// Who uploaded it, or wrote last in it.
    pub by: Member,
    /// By the bot's clock.
    pub at: Timestamp,
}
