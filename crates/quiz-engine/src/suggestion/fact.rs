//! What happens to suggestions.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use super::{Bar, FormDraft, Settled, Suggestion, Texts};
use crate::ids::{GuildId, MemberId, QuestionId, SuggestionId, Timestamp};
use std::sync::Arc;

/// One thing that happened to a suggestion, or to what belongs to suggestions.
#[derive(Clone, Debug, PartialEq)]
pub enum SuggestionFact {
    /// A member suggested a question.
    Made(Arc<Suggestion>),
    /// A quizmaster changed its texts.
    Edited {
        suggestion: SuggestionId,
        guild: GuildId,
        texts: Texts,
        /// The quizmaster.
        by: MemberId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// A quizmaster accepted or refused it. The bank with the question is a fact of its own.
    Settled(Arc<Settled>),
    /// Authors know what became of theirs, or never will.
    Told {
        guild: GuildId,
        suggestions: Vec<SuggestionId>,
    },
    /// Questions that members had suggested are no longer in a bank of the server.
    Uncredited {
        guild: GuildId,
        questions: Vec<QuestionId>,
    },
    /// A member may suggest no more questions.
    Barred { guild: GuildId, bar: Bar },
    /// A member may suggest questions again.
    Unbarred {
        guild: GuildId,
        member: MemberId,
        /// The quizmaster.
        by: MemberId,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// What a member typed into a refused form is kept.
    DraftKept(Arc<FormDraft>),
    /// It is kept no longer.
    DraftDropped { guild: GuildId, member: MemberId },
    /// The server removed the bot long ago.
    Abandoned { guild: GuildId },
}

impl SuggestionFact {
    /// The server.
    pub fn guild(&self) -> GuildId {
        match self {
            Self::Made(made) => made.guild,
            Self::Settled(settled) => settled.guild,
            Self::DraftKept(draft) => draft.guild,
            Self::Edited { guild, .. }
            | Self::Told { guild, .. }
            | Self::Uncredited { guild, .. }
            | Self::Barred { guild, .. }
            | Self::Unbarred { guild, .. }
            | Self::DraftDropped { guild, .. }
            | Self::Abandoned { guild } => *guild,
        }
    }
}
