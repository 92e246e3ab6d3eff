//! Questions that members suggest, until a quizmaster accepts or refuses them.
//!
//! Bounds in a server: the waiting ones by a quota of the operator and by [`MOST_WAITING`] of a
//! member; barred members by [`MOST_BARRED`]; settled ones whose author is not told yet by
//! [`MOST_UNNOTIFIED`]; credits by the questions of its banks; refused forms by [`MOST_DRAFTS`].

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

mod decide;
mod fact;

pub use decide::{AcceptSuggestion, Suggest};
pub use fact::SuggestionFact;

use crate::ids::{GuildId, InteractionId, MemberId, QuestionId, SuggestionId, Timestamp};
use crate::member::{ByMember, Forget, Member};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most suggestions of a member in a server that wait for a quizmaster.
pub const MOST_WAITING: usize = 5;
/// The most members of a server who are barred from suggesting.
pub const MOST_BARRED: usize = 200;
/// The most settled suggestions of a server whose authors are not told yet; of more, the oldest are
/// never told.
pub const MOST_UNNOTIFIED: usize = 500;
/// The most refused forms of a server that are kept, one of each member; of more, the oldest are
/// dropped.
pub const MOST_DRAFTS: usize = 20;

/// A question as someone typed it into a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// Markdown.
    pub prompt: String,
    /// One a line.
    pub answers: String,
    /// Markdown; may be empty.
    pub explanation: String,
}

/// A question that waits for a quizmaster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub id: SuggestionId,
    pub guild: GuildId,
    /// Who wrote it.
    pub author: Member,
    /// As it was written, or as a quizmaster edited it.
    pub texts: Texts,
    /// By the bot's clock.
    pub at: Timestamp,
}

/// What became of a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuggestionOutcome {
    /// It is a question of a bank of the server.
    Accepted {
        question: QuestionId,
        /// The title of the bank.
        bank: String,
    },
    /// It was refused.
    Refused {
        /// In the words of the quizmaster.
        reason: String,
    },
}

/// A suggestion that a quizmaster accepted or refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    pub id: SuggestionId,
    pub guild: GuildId,
    /// Who wrote it.
    pub author: Member,
    pub prompt: String,
    pub outcome: SuggestionOutcome,
    /// The quizmaster.
    pub by: MemberId,
    /// By the bot's clock.
    pub at: Timestamp,
}

/// A member who may not suggest questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub member: Member,
    /// The quizmaster.
    pub by: Member,
    /// By the bot's clock.
    pub at: Timestamp,
}

/// A form of a member that was refused, to be opened again with what they typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormDraft {
    /// The form that was sent.
    pub id: InteractionId,
    pub guild: GuildId,
    pub member: MemberId,
    /// The custom id of the form.
    pub form: String,
    /// The title of the form.
    pub title: String,
    pub texts: Texts,
}

/// Of one server.
#[derive(Clone, Debug, Default, PartialEq)]
struct OfServer {
    waiting: BTreeMap<SuggestionId, Arc<Suggestion>>,
    unnotified: BTreeMap<SuggestionId, Arc<Settled>>,
    credits: BTreeMap<QuestionId, (SuggestionId, Member)>,
    barred: BTreeMap<MemberId, Bar>,
    drafts: BTreeMap<MemberId, Arc<FormDraft>>,
}

impl OfServer {
    fn is_empty(&self) -> bool {
        self.waiting.is_empty()
            && self.unnotified.is_empty()
            && self.credits.is_empty()
            && self.barred.is_empty()
            && self.drafts.is_empty()
    }
}

/// The suggestions of all servers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestions {
    servers: BTreeMap<GuildId, OfServer>,
}

impl Suggestions {
    /// Applies a fact.
    pub(crate) fn apply(&mut self, fact: &SuggestionFact) {
        let guild = fact.guild();
        let server = self.servers.entry(guild).or_default();
        match fact {
            SuggestionFact::Made(made) => {
                server.waiting.insert(made.id, Arc::clone(made));
            }
            SuggestionFact::Edited {
                suggestion, texts, ..
            } => {
                if let Some(one) = server.waiting.get_mut(suggestion) {
                    Arc::make_mut(one).texts.clone_from(texts);
                }
            }
            SuggestionFact::Settled(settled) => {
                server.waiting.remove(&settled.id);
                server.unnotified.insert(settled.id, Arc::clone(settled));
                if let SuggestionOutcome::Accepted { question, .. } = &settled.outcome {
                    let credit = (settled.id, settled.author.clone());
                    server.credits.insert(question.clone(), credit);
                }
            }
            SuggestionFact::Told { suggestions, .. } => {
                for one in suggestions {
                    server.unnotified.remove(one);
                }
            }
            SuggestionFact::Uncredited { questions, .. } => {
                for one in questions {
                    server.credits.remove(one);
                }
            }
            SuggestionFact::Barred { bar, .. } => {
                server.barred.insert(bar.member.id, bar.clone());
            }
            SuggestionFact::Unbarred { member, .. } => {
                server.barred.remove(member);
            }
            SuggestionFact::DraftKept(draft) => {
                server.drafts.insert(draft.member, Arc::clone(draft));
            }
            SuggestionFact::DraftDropped { member, .. } => {
                server.drafts.remove(member);
            }
            SuggestionFact::Abandoned { .. } => *server = OfServer::default(),
        }
        if server.is_empty() {
            self.servers.remove(&guild);
        }
    }

    fn of(&self, guild: GuildId) -> Option<&OfServer> {
        self.servers.get(&guild)
    }

    /// The servers that have any.
    pub(crate) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        self.servers.keys().copied()
    }

    /// Those of a server that wait, oldest first.
    pub fn waiting(&self, guild: GuildId) -> impl Iterator<Item = &Arc<Suggestion>> {
        self.of(guild)
            .into_iter()
            .flat_map(|server| server.waiting.values())
    }

    /// The one of a server with this id, if it waits.
    pub fn find(&self, guild: GuildId, id: SuggestionId) -> Option<&Arc<Suggestion>> {
        self.of(guild)?.waiting.get(&id)
    }

    /// The barred members of a server.
    pub fn barred(&self, guild: GuildId) -> impl Iterator<Item = &Bar> {
        self.of(guild)
            .into_iter()
            .flat_map(|server| server.barred.values())
    }

    /// The settled suggestions of a member that they are not told of, oldest first.
    pub fn unnotified(
        &self,
        guild: GuildId,
        author: MemberId,
    ) -> impl Iterator<Item = &Arc<Settled>> {
        let unnotified = self.of(guild).into_iter();
        let unnotified = unnotified.flat_map(|server| server.unnotified.values());
        unnotified.filter(move |one| one.author.id == author)
    }

    /// Who suggested a question of a bank of the server.
    pub fn credit(&self, guild: GuildId, question: &QuestionId) -> Option<&Member> {
        let (_, author) = self.of(guild)?.credits.get(question)?;
        Some(author)
    }

    /// The refused form of a member, if it is the last one.
    pub fn draft(
        &self,
        guild: GuildId,
        member: MemberId,
        id: InteractionId,
    ) -> Option<&Arc<FormDraft>> {
        let draft = self.of(guild)?.drafts.get(&member)?;
        (draft.id == id).then_some(draft)
    }
}

/// A nameless author takes the member's place. What they typed into refused forms is deleted. A bar is lifted, as an exclusion from a leaderboard is: nothing that is
/// stored may recognise them.
impl Forget for Suggestions {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        for server in self.servers.values_mut() {
            for one in server.waiting.values_mut() {
                if one.author.id == member {
                    Arc::make_mut(one).author.clone_from(tombstone);
                }
            }
            for one in server.unnotified.values_mut() {
                if one.author.id == member || one.by == member {
                    let one = Arc::make_mut(one);
                    one.author.forget(member, tombstone);
                    one.by.forget(member, tombstone);
                }
            }
            for (_, author) in server.credits.values_mut() {
                author.forget(member, tombstone);
            }
            server.barred.take(member);
            for bar in server.barred.values_mut() {
                bar.by.forget(member, tombstone);
            }
            server.drafts.take(member);
        }
        self.servers.retain(|_, server| !server.is_empty());
    }
}
